// If it goes wrong: to what one goes back, how, whether that was ever tried, and whom to ask.
import { listIn, textIn } from '../../lib/json.ts';
import type { Previous } from '../../model/release.ts';
import { type Item, item, row, type Section } from '../page.ts';
import { type Context, type Reader, said, textInEvidence } from './context.ts';

export function wrong(context: Context): Section {
  const { decision, words } = context;
  const { label } = words.wrong;
  return {
    id: 'wrong',
    title: words.sections.wrong,
    rows: [
      ...row('back', label.back, back(context)),
      ...row('how', label.how, [how(context)]),
      ...(decision.plan.rollback_target === null ? [] : row('proven', label.proven, proof(context))),
      ...row('contacts', label.contacts, [contacts(context)]),
    ],
  };
}

/** What people wrote is told as theirs: whoever did it by hand would be found to have changed the registry. */
function how(context: Context): Item | undefined {
  const { decision, words } = context;
  const text = said(context, decision.coming, 'change', 'rollback_plan');
  if (text === undefined) return undefined;
  const told = decision.plan.rollback_target === null ? words.wrong.how_outside(text) : words.wrong.how(text);
  return { ...item(told), least: 2 };
}

/** Told as status, start-up check and rollback tell it, with the command. */
function back({ decision: { plan, goesBack }, words }: Context): readonly (Item | string)[] {
  const { model, target, rollback_target: to, way_back: back } = plan;
  if (to === null) return [item(words.wrong.nothing, 'notice')];
  // Where a line ends, the command is not cut.
  const approved = `relc rollback ${model}: ${words.wrong.approved(to, goesBack.required)}`;
  return back
    ? [
        `relc rollback ${model} --target ${target} --now --key ${words.wrong.key}: ${words.asked.way_back(back.version, back.days, goesBack.alone)}`,
        words.wrong.or(approved),
      ]
    : [{ ...item(approved), least: 2 }];
}

/** What was rehearsed, or that nothing was, and what a checklist says of it. */
function proof(context: Context): readonly Item[] {
  const tried = rehearsed(context);
  const [none, ...declared] = proven(context, context.decision.coming?.documents);
  return [...(tried.length > 0 || none === undefined ? tried : [none]), ...declared];
}

/** What `relc drill` found last. */
function rehearsed({ decision: { drilled }, words, tell }: Context): readonly Item[] {
  if (drilled?.last === undefined) return [];
  const { version, last, passed } = drilled;
  if (last.result === 'passed') return [item(words.wrong.rehearsed(version, tell.day(last.day)), 'good')];
  const well = passed === undefined ? undefined : tell.day(passed);
  return [item(words.wrong.rehearsal_failed(version, tell.day(last.day), last.findings, well), 'bad')];
}

/** A checklist says that a way back exists; nothing measures that it was gone. */
export function proven({ words, tell }: Reader, documents: Previous | undefined): readonly Item[] {
  const point =
    documents &&
    listIn(documents.evidence['readiness']?.value, 'items').find((one) => textIn(one, 'id') === 'rollback');
  if (documents === undefined || point === undefined || (textIn(point, 'status') ?? 'done') !== 'done')
    return [item(words.wrong.not_proven, 'notice')];
  const by = textInEvidence(documents, 'readiness', 'approved_by') ?? words.not_said;
  const day = tell.day((textInEvidence(documents, 'readiness', 'approved_at') ?? '').slice(0, 10));
  const declared = words.wrong.declared(textIn(point, 'title') ?? 'rollback', textIn(point, 'note'), by, day);
  return [item(words.wrong.not_proven, 'notice'), item(declared)];
}

function contacts({ decision: { model, coming }, words }: Context): string | undefined {
  const security = textIn(coming?.documents.profile?.value, 'privacy', 'security_contact');
  const told = [
    ...(model ? [words.wrong.owner(model.owner.team, model.owner.email)] : []),
    ...(security === undefined ? [] : [words.wrong.security(security)]),
  ];
  return told.length === 0 ? undefined : told.join('; ');
}
