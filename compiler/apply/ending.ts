// What a plan that nobody approved may do. It is computed from the signed state, and this looks at what came of that once
// more, since no person does: it may retire versions on the day that was approved with them, and nothing else.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { equalJson } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { addDaysTo, type Day, dayOf, type Instant } from '../lib/time.ts';
import { hasEnded, isLive } from '../model/lifetime.ts';
import {
  type Change,
  contentOf,
  describe,
  type PlanBody,
  plannedCabPath,
  type State,
  stateChange,
} from '../model/plan.ts';

/**
 * Everything that it does beside that; empty when it may be applied without approvals. Beyond the end of the signed state the clock
 * may be years ahead, and would retire every way back for ever: the state is renewed first, and people have some days to see that.
 */
export function endingFaults(plan: PlanBody, state: State | null, at: Instant): readonly Diagnostic[] {
  const { class: kind, releases, serving, approvals_required: required, changes } = plan;
  const today = dayOf(at);
  const found = (what: string): Diagnostic => ({ code: 'apply/more-than-an-end', facts: { what, today } });
  const change = stateChange(plan);
  if (kind !== 'end_of_life' || state === null || change === undefined) return [found('class')];
  const waits = lateFault(state, at);
  if (waits !== undefined) return [waits];
  const ended = Object.entries(state.versions)
    .filter(([version, one]) => isRetired(one, own(change.after.versions, version), today))
    .map(([version]) => version);
  const { aliases, versions } = contentOf(state);
  const others = Object.entries(plan).filter(([field]) => !known.has(field));
  return [
    ...others.map(([field]) => found(field)),
    ...(Object.keys(releases).length > 0 ? [found('releases')] : []),
    ...(Object.keys(required).length > 0 ? [found('approvals_required')] : []),
    ...differing(versions, change.after.versions)
      .filter((version) => !ended.includes(version))
      .map((version) => found(`version ${version}`)),
    ...differing(aliases, change.after.aliases)
      .filter((name) => own(change.after.aliases, name) !== undefined || !ended.includes(own(aliases, name) ?? ''))
      .map((name) => found(`alias ${name}`)),
    ...ended
      .filter((version) => isNamed(state, version) && !isProven(plan, version))
      .map((version) => found(`alias of version ${version}`)),
    ...(serving.next !== null && serving.next !== serving.now ? [found('serving')] : []),
    ...changes.filter((one) => !saysSo(one, ended)).map(({ resource }) => found(describe(resource))),
  ];
}

/** For how many days an end of life waits after a late renewal. A run each hour says so meanwhile. */
const daysToSee = 7;

function lateFault({ model, not_after: end, renewed_late: late }: State, at: Instant): Diagnostic | undefined {
  if (at >= end) return { code: 'lifecycle/end-waits', facts: { model, change: 'ended', observed: at, expected: end } };
  const until = late === undefined ? at : addDaysTo(late, daysToSee);
  return at >= until
    ? undefined
    : { code: 'lifecycle/end-waits', facts: { model, change: 'renewed', observed: at, expected: late ?? '', until } };
}

const known: ReadonlySet<string> = new Set([
  ...['target', 'registry_id', 'registry_url', 'model', 'registry_name', 'class', 'changes', 'releases', 'serving'],
  ...['rollback_target', 'approvals_required', 'exceptions_used', 'timed_gates', 'ends'],
]);

type Versions = State['versions'];

/** Whether only its stage moved, to Retired, and on or after the day that the signed state says. */
const isRetired = (before: Versions[string], after: unknown, today: Day): boolean =>
  isLive(before.stage) && hasEnded(before, today) && equalJson(after ?? null, { ...before, stage: 'Retired' });

/** Whether callers get it. */
const isNamed = ({ aliases }: State, version: string): boolean =>
  Object.values(aliases).some((alias) => alias.version === version);

/** Whether it says what shows that they need it no more. */
function isProven({ ends }: PlanBody, version: string): boolean {
  const { no_traffic: measured, acknowledged = {} } = own(ends, version) ?? {};
  return measured !== undefined || Object.keys(acknowledged).length > 0;
}

/** The names under which two records say something else. */
const differing = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !equalJson(own(one, name) ?? null, own(other, name) ?? null),
  );

/** Whether a change only shows that an ended version is Retired. */
function saysSo({ resource, before, after }: Change, ended: readonly string[]): boolean {
  switch (resource.type) {
    case 'state':
      return true;
    case 'alias':
      return after === null && typeof before === 'string' && ended.includes(before);
    case 'tag':
      return resource.name === 'stage' && after === 'Retired' && ended.includes(resource.version);
    case 'stage':
      return after === 'Archived' && ended.includes(resource.version);
    case 'artifact':
      return resource.path === plannedCabPath && before === null && ended.includes(resource.version);
    case 'description':
      return false;
  }
}
