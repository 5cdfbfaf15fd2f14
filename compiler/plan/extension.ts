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

/** Why such a day cannot be approved. */
export function extensionFaults(input: PlanInput): readonly Diagnostic[] {
  const most = input.approvalPolicy.end_of_life?.extension_days;
  return extensions(input).flatMap(({ version, applied, day }): readonly Diagnostic[] => {
    if (day === undefined) return [];
    const { end_of_life: end, restarts_until } = applied;
    const at = { file: input.modelFile, pointer: `/last_starts/${version}` };
    const fault = (change: string, expected: Day | number): Diagnostic => ({
      ...{ code: 'plan/last-start', ...at },
      facts: { version, change, observed: day, expected, end, most: most ?? 0 },
    });
    if (most === undefined) return [fault('never', end)];
    if (day < end) return [fault('within', end)];
    if (day > addDays(end, most)) return [fault('beyond', addDays(end, most))];
    if (day < input.today) return [fault('past', input.today)];
    // It would be approved, and serving would refuse to start all the same.
    return areRestartsOver(applied, day) ? [fault('overdue', restarts_until)] : [];
  });
}
