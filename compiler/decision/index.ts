// The decision page of a plan. Pure: the same plan, documents and moment give the same page.
import type { Language } from '../diagnostics/entry.ts';
import { dayOf } from '../lib/time.ts';
import { type PlanDocument, stateChange } from '../model/plan.ts';
import { commandIn, nextLabel } from '../report/ending.ts';
import type { Next } from '../report/report.ts';
import type { Decision } from './input.ts';
import { type Page, row } from './page.ts';
import { accepted } from './sections/accepted.ts';
import { allowed } from './sections/allowed.ts';
import { asked } from './sections/asked.ts';
import { better } from './sections/better.ts';
import { callers } from './sections/callers.ts';
import { type Context, readerOf } from './sections/context.ts';
import { differs } from './sections/differs.ts';
import { digests } from './sections/digests.ts';
import { operations } from './sections/operations.ts';
import { when } from './sections/when.ts';
import { wrong } from './sections/wrong.ts';

export type { Coming, Decision, GoesBack, HadApprovals, Signer, Soak, When } from './input.ts';
export type { Page } from './page.ts';
export { rendered } from './rendered.ts';
export { goingOn } from './sections/context.ts';
export { firstScreen, wholePage } from './terminal.ts';

export function decisionPage(decision: Decision, language: Language): Page {
  const context: Context = { decision, ...readerOf(language), today: dayOf(decision.at) };
  const { plan, digest } = decision;
  const isEmpty = plan.changes.length === 0;
  const said = context.words;
  const next = nextOf(decision);
  return {
    language,
    title: said.title(plan.model, plan.target, plan.serving.now, plan.serving.next),
    first: isEmpty
      ? [
          {
            id: 'asked',
            title: said.sections.asked,
            rows: row('decision', said.asked.label.decision, [said.nothing_to_decide]),
          },
        ]
      : [asked, callers, better, accepted, allowed, when, wrong].map((section) => section(context)),
    more: [differs, operations, digests].map((section) => section(context)),
    digest: row('plan', said.digests.plan, [digest])[0] ?? { id: 'plan', label: said.digests.plan, items: [] },
    next: next && { ...next, command: commandIn(language, next.command), label: nextLabel(next, language) },
  };
}

/** What a plan file claims, where nothing here can show whether it is so. It tells nothing of documents. */
export function claimedPage({ plan, plan_digest: digest, context }: PlanDocument, language: Language): Page {
  const page = decisionPage(
    {
      ...{ plan, digest, commit: context.commit, at: context.planned_at, file: '', model: undefined },
      ...{
        coming: undefined,
        others: [],
        regressions: [],
        exceptions: [],
        approvedWith: [],
        reported: new Map(),
        warned: [],
        hasForge: false,
      },
      goesBack: { alone: [], required: [] },
      when: { zone: 'UTC', windows: [], freezes: [], free: undefined, soak: undefined, earliest: null },
    },
    language,
  );
  const told = ['asked', 'accepted', 'allowed'];
  return { ...page, first: page.first.filter(({ id }) => told.includes(id)), next: undefined };
}

/** What is to be done next; undefined where nothing is. */
function nextOf({ plan, file, applied, had }: Decision): Next | undefined {
  if (stateChange(plan) === undefined)
    return plan.changes.length === 0 ? undefined : { command: `relc restore ${plan.model}` };
  // Of what was applied, only an emergency still asks for people.
  if (applied !== undefined && (had ?? []).length === 0) return undefined;
  if (plan.class === 'end_of_life') return { command: 'relc apply --pending', by: 'release-signer' };
  if (had === undefined || had.some(({ required, people }) => people.length < required))
    return { command: `relc approve ${file} --key KEY`, by: 'approvers' };
  return { command: applied === undefined ? `relc apply ${file}` : 'relc apply --pending', by: 'release-signer' };
}
