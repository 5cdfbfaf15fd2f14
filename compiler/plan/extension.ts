// A version that may be started beyond its end of life: two people let what serves live on for some days, and policy says for how
// many at most. It is no new approval: nothing else of the version changes.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import { addDays, type Day } from '../lib/time.ts';
import { areRestartsOver } from '../model/lifetime.ts';
import type { VersionState } from '../model/plan.ts';
import type { PlanInput } from './input.ts';
import { outOfUse } from './move.ts';

interface Extension {
  readonly version: string;
  readonly applied: VersionState;
  /** Undefined where model.yaml takes back what was approved. */
  readonly day: Day | undefined;
}

/** Versions in use whose last day to start model.yaml wants otherwise than the signed state says. */
export const extensions = ({ state, desired }: Pick<PlanInput, 'state' | 'desired'>): readonly Extension[] =>
  Object.entries(state?.versions ?? {}).flatMap(([version, applied]) => {
    const day = own(desired.last_starts, version);
    const stage = own(desired.versions, version) ?? applied.stage;
    return outOfUse(stage) || outOfUse(applied.stage) || day === applied.last_start ? [] : [{ version, applied, day }];
  });

/** A day that model.yaml wants, and what bounds it. */
export interface LastStart {
  readonly version: string;
  readonly day: Day;
  /** The version's end of life. */
  readonly end: Day;
  /** `extension_days`; undefined where policy allows none. */
  readonly most: number | undefined;
  readonly today: Day;
  readonly modelFile: string;
}

const faultOf = (
  { version, day, end, most, modelFile: file }: LastStart,
  change: string,
  expected: Day,
): Diagnostic => ({
  ...{ code: 'plan/last-start', file, pointer: `/last_starts/${version}` },
  facts: { version, change, observed: day, expected, end, most: most ?? 0 },
});

/** Why nobody could approve it, whatever else is signed. */
export function lastStartFault(wanted: LastStart): Diagnostic | undefined {
  const { day, end, most, today } = wanted;
  if (most === undefined) return faultOf(wanted, 'never', end);
  if (day < end) return faultOf(wanted, 'within', end);
  if (day > addDays(end, most)) return faultOf(wanted, 'beyond', addDays(end, most));
  return day < today ? faultOf(wanted, 'past', today) : undefined;
}

/** Why such a day cannot be approved. */
export function extensionFaults(input: PlanInput): readonly Diagnostic[] {
  const { modelFile, today, approvalPolicy } = input;
  const most = approvalPolicy.end_of_life?.extension_days;
  return extensions(input).flatMap(({ version, applied, day }): readonly Diagnostic[] => {
    if (day === undefined) return [];
    const wanted = { version, day, end: applied.end_of_life, most, today, modelFile };
    const fault = lastStartFault(wanted);
    if (fault !== undefined) return [fault];
    // It would be approved, and serving would refuse to start all the same.
    if (areRestartsOver(applied, day)) return [faultOf(wanted, 'overdue', applied.restarts_until)];
    const { deprecated_until: until } = applied;
    return typeof until === 'string' && day > until ? [faultOf(wanted, 'deprecated', until)] : [];
  });
}
