// Why it is allowed: what the gates say, what was waived, who signed what.
import { own } from '../../lib/own.ts';
import { type Item, item, row, type Section } from '../page.ts';
import { acceptedBeyond } from './better.ts';
import { allOf, type Context, moves } from './context.ts';

export function allowed(context: Context): Section {
  const { decision, words } = context;
  const { label } = words.allowed;
  const recipes = Object.values(decision.plan.releases).flatMap(({ recipe }) => recipe ?? []);
  return {
    id: 'allowed',
    title: words.sections.allowed,
    rows: [
      ...row('gates', label.gates, gates(context)),
      ...row('warned', label.warned, decision.warned.length === 0 ? [] : [item(decision.warned.join(', '), 'notice')]),
      ...row(
        'recipe',
        label.recipe,
        recipes.map(({ name, until, reviewed }) => words.allowed.recipe(name, context.tell.day(until), reviewed)),
      ),
      ...row('kind', label.kind, kinds(context)),
      ...row('signed', label.signed, signed(context)),
    ],
  };
}

function gates(context: Context): readonly Item[] {
  const { decision, words } = context;
  const { plan, exceptions } = decision;
  const releases = Object.values(plan.releases);
  const again = Object.keys(plan.revalidations ?? {});
  if (releases.length === 0 && again.length > 0) return [item(words.allowed.validated_again(again), 'good')];
  if (releases.length === 0) {
    const isBrought = moves(decision) && plan.serving.next !== null;
    return [item(isBrought ? words.allowed.approved_before : words.allowed.not_judged)];
  }
  const count = Math.max(...releases.map(({ verdicts }) => Object.keys(verdicts).length));
  const waived = exceptions.map(({ rule, id }) => words.allowed.waived_by(rule, id));
  const anew = plan.timed_gates.length === 0 ? '' : words.allowed.again(plan.timed_gates.length);
  const told = waived.length === 0 ? '' : `${words.allowed.waived}: ${waived.join(', ')}`;
  // Exceptions are told whole where one accepts them.
  return [item(`${words.allowed.all_pass(count)}${byRisk(context)}${told}${anew}`, told === '' ? 'good' : 'notice')];
}

/** What is worse than policy allows passes where somebody accepted it: without that, the gate would deny it. */
const byRisk = ({ decision, words }: Context): string =>
  allOf(decision).some((one) => acceptedBeyond(one, decision.regressions).length > 0)
    ? words.allowed.by_risk('regression')
    : '';

/** By what the model is said to be, some things were asked and others not. */
const kinds = ({ decision: { plan }, words }: Context): readonly string[] =>
  Object.values(plan.releases).flatMap(({ kind }) =>
    kind === undefined ? [] : [words.allowed.kind(kind.task, kind.serving, kind.decides_about_people)],
  );

function signed({ decision, words }: Context): readonly Item[] {
  return allOf(decision).flatMap(({ version, signers }) => {
    const by = Map.groupBy(signers, ({ document }) => document.split('.')[0] ?? document);
    const told = [...by].map(([document, all]) =>
      words.allowed.signed(own(words.allowed.documents, document) ?? document, [
        ...new Set(all.map(({ person }) => person)),
      ]),
    );
    if (told.length === 0) return [];
    const text = told.join('; ');
    return [item(allOf(decision).length === 1 ? text : words.accepted.of(version, text))];
  });
}
