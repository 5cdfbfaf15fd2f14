// How old the list of people is on a day: whoever left since its export could still approve.
import { type Day, daysBetween } from '../lib/time.ts';
import type { Governance } from '../model/release.ts';

export interface RosterAge {
  readonly as_of: Day | null;
  /** Null when nobody can tell: the list says no day, or one that has not come. */
  readonly age_days: number | null;
  /** Null where policy sets no limit. */
  readonly max_age_days: number | null;
}

export function rosterAge({ roster, approvals }: Pick<Governance, 'roster' | 'approvals'>, today: Day): RosterAge {
  const { as_of = null } = roster.value;
  const age = as_of === null ? null : daysBetween(as_of, today);
  return {
    as_of,
    age_days: age === null || age < 0 ? null : age,
    max_age_days: approvals.value.roster?.max_age_days ?? null,
  };
}
