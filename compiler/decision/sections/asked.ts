// What you are asked: the decision, what follows from it, who must make it.
import { own } from '../../lib/own.ts';
import { extendedIn, stateChange } from '../../model/plan.ts';
import type { HadApprovals } from '../input.ts';
import { type Item, item, type Row, row, type Section } from '../page.ts';
import { type Context, moves, said } from './context.ts';
import { changeItems } from './operations.ts';
import { revalidated } from './revalidated.ts';

export function asked(context: Context): Section {
  const { decision, words } = context;
  const { label } = words.asked;
  const { plan, others } = decision;
  const approves = others.filter(({ version }) => own(plan.releases, version)).map(({ version }) => version);
  const also = [...approves.map(words.asked.approves), ...stagesOf(context), ...extendedBy(context)];
  return {
    id: 'asked',
    title: words.sections.asked,
    rows: [
      ...row('decision', label.decision, [decided(context)]),
      ...row('headline', label.headline, [said(context, decision.coming, 'headline')]),
      ...row('also', label.also, also),
      ...(decision.applied
        ? row('applied', label.applied, [item(words.asked.applied(decision.applied.serial), 'good')])
        : row('approving', label.approving, isRestored(context) ? [] : [{ ...item(appliedBy(context)), least: 2 }])),
      ...row('by_hand', label.by_hand, isRestored(context) ? changeItems(context) : []),
      ...revalidated(context),
      ...wayBack(context),
      ...ratified(context),
      ...(isRestored(context) ? [] : approvals(context)),
    ],
  };
}

const appliedBy = ({ decision: { plan, file }, words }: Context): string =>
  plan.class === 'end_of_life' ? words.asked.by_itself : words.asked.applies(file);

const extendedBy = ({ decision: { plan }, words, tell }: Context): readonly string[] =>
  extendedIn(plan).map(([version, { end_of_life: end, last_start: until }]) =>
    words.asked.extended(version, tell.day(end), until && tell.day(until)),
  );

/** Somebody changed what relc wrote; it is put back without approvals. */
export const isRestored = ({ decision: { plan } }: Context): boolean =>
  plan.changes.length > 0 && stateChange(plan) === undefined;

function decided(context: Context): string {
  const { decision, words } = context;
  const { plan, coming } = decision;
  const { model, target, serving } = plan;
  if (isRestored(context)) return words.asked.restore(model, target);
  const ticket = ['rollback', 'withdrawal', 'revalidation'].includes(plan.class)
    ? undefined
    : said(context, coming, 'change', 'ticket');
  const kind = words.asked.class(words.asked.classes[plan.class], ticket, plan.emergency?.incident);
  return `${whatServes()} (${kind})`;

  function whatServes(): string {
    if (moves(decision)) {
      if (serving.next === null) return words.asked.nothing(target);
      if (serving.now === null) return words.asked.first(serving.next, target);
      const tell = plan.class === 'rollback' ? words.asked.again : words.asked.rollout;
      return tell(serving.next, target, serving.now);
    }
    if (plan.class === 'revalidation') {
      const results = Object.entries(plan.revalidations ?? {}).map(
        ([version, { result }]) => [version, result] as const,
      );
      return words.asked.revalidation(results, target);
    }
    if (plan.class === 'extension') return words.asked.extension(target);
    if (coming === undefined || own(plan.releases, coming.version) === undefined) return words.asked.stages(target);
    const now = serving.now === null ? words.none : words.version(serving.now);
    return words.asked.approve(coming.version, target, now);
  }
}

/** Stages that change beside what is approved for the first time. */
function stagesOf({ decision: { plan }, words, tell }: Context): readonly string[] {
  const change = stateChange(plan);
  if (change === undefined) return [];
  return Object.entries(change.after.versions).flatMap(([version, { stage, deprecated_until: until }]) => {
    const before = own(change.before?.versions, version)?.stage;
    if (before === stage || (before === undefined && own(plan.releases, version) !== undefined && stage === 'Approved'))
      return [];
    const lasting =
      until === null
        ? ''
        : typeof until === 'string'
          ? words.asked.until(tell.day(until))
          : words.asked.lasting(until.days_after_apply);
    return [`${words.asked.stage(version, before ?? words.asked.unknown_stage, stage)}${lasting}`];
  });
}

function wayBack({ decision: { plan }, words }: Context): readonly Row[] {
  const { way_back: back } = plan;
  if (back) {
    const isDeprecated = own(stateChange(plan)?.after.versions, back.version)?.stage === 'Deprecated';
    const again = isDeprecated ? words.asked.approved_again : '';
    const text = words.asked.way_back(back.version, back.days);
    return row('way_back', words.asked.label.way_back, [
      { ...item(words.asked.way_back_approved(text, again)), least: 2 },
    ]);
  }
  return [];
}

const ratified = ({ decision: { plan }, words }: Context): readonly Row[] =>
  plan.emergency?.ratify
    ? row('ratified', words.asked.label.ratified, [
        {
          ...item(
            words.asked.ratified(plan.emergency.ratify.within_days, Object.entries(plan.emergency.ratify.required)),
            'notice',
          ),
          least: 2,
        },
      ])
    : [];

/** Each role in one text, those that are missing first: what is cut of it is what is there. */
function hadItem(had: readonly HadApprovals[], words: Context['words']): Item {
  const isMissing = ({ required, people }: HadApprovals) => people.length < required;
  const told = had
    .toSorted((one, other) => Number(isMissing(other)) - Number(isMissing(one)))
    .map(({ role, required, people }) => words.asked.had(role, people.length, required, people));
  return item(told.join('; '), had.some(isMissing) ? 'notice' : 'good');
}

function approvals({ decision: { plan, had, hasForge, applied }, words }: Context): readonly Row[] {
  const required = Object.entries(plan.approvals_required);
  const forge = hasForge && applied === undefined ? [words.asked.forge] : [];
  if (applied !== undefined && (had ?? []).length === 0) return [];
  if (had !== undefined && had.length > 0)
    return row('approvals', words.asked.label.approvals, [hadItem(had, words), ...forge]);
  const needed = required.length === 0 ? words.asked.needs_nobody : words.asked.needed(required);
  return row('approvals', words.asked.label.approvals, [needed, ...forge]);
}
