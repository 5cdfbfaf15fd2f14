// Whether a version must be validated again: by its day, by a monitoring report beyond its thresholds, or because it failed.
import type { Revalidation } from '../../schemas/generated/documents.ts';
import { addDays, type Day } from '../lib/time.ts';
import type { AppliedVersionState, State, VersionState } from './plan.ts';

/** Why a monitoring report asks for a revalidation, as `occasion` names it. */
export type Occasion = Exclude<Revalidation['occasion'], 'date'>;

/** A monitoring report beyond the thresholds of its version's profile. */
export interface BeyondThresholds {
  readonly file: string;
  readonly day: Day;
  /** Its day, or the day on which it came to the repository, if that is later: nobody could know before. */
  readonly seen: Day;
  /** The last day of its data. */
  readonly until: Day;
  readonly occasions: readonly Occasion[];
}

/** How a version stands. `by` is the last day on which nothing is overdue; of one that failed, the day of that. */
export interface Standing {
  readonly is: 'ok' | 'due' | 'overdue';
  readonly by: Day;
  readonly cause: 'date' | 'failed' | 'report';
  readonly report?: BeyondThresholds;
}

/** What a state says of it, as far as days go. */
export interface Validated extends Pick<VersionState, 'revalidate_by'> {
  readonly revalidated?: Pick<NonNullable<VersionState['revalidated']>, 'on' | 'result' | 'data_until'>;
}

/** What policy says of days. */
export interface RevalidationDays {
  /** After a report; undefined where reports ask for nothing. */
  readonly afterReport: number | undefined;
  /** Before the last day, from which on it is due. */
  readonly notice: number;
}

/** `report` is the first one that nothing has answered. */
export function standingOf(
  { revalidate_by: date, revalidated }: Validated,
  report: BeyondThresholds | undefined,
  { afterReport, notice }: RevalidationDays,
  today: Day,
): Standing {
  if (revalidated?.result === 'failed') return { is: 'overdue', by: revalidated.on, cause: 'failed' };
  const asked = report === undefined || afterReport === undefined ? undefined : addDays(report.seen, afterReport);
  const about =
    report !== undefined && asked !== undefined && asked < date
      ? ({ by: asked, cause: 'report', report } as const)
      : ({ by: date, cause: 'date' } as const);
  if (today > about.by) return { is: 'overdue', ...about };
  return { is: asked !== undefined || today >= addDays(date, -notice) ? 'due' : 'ok', ...about };
}

/** A path in the repository, for the evidence of a revalidation. */
export const revalidationFile = (model: string, version: string, day: Day): string =>
  `releases/${model}/revalidations/${version}-${day}.json`;

/**
 * The versions of which somebody must know that they are to be validated again: those that serve, those that served before and may
 * come back, and those that clients may still load. Others serve nobody.
 */
export function withinReach(
  { aliases, versions, way_back: back }: Pick<State, 'aliases' | 'versions' | 'way_back'>,
  today: Day,
): readonly (readonly [string, AppliedVersionState])[] {
  const named = Object.values(aliases).flatMap(({ version, before }) => [version, ...(before ? [before] : [])]);
  const approved = new Set([...named, ...(back ? [back.version] : [])]);
  return Object.entries(versions).filter(
    ([version, { stage, deprecated_until: until }]) =>
      (stage === 'Approved' && approved.has(version)) || (stage === 'Deprecated' && until !== null && today <= until),
  );
}

/** How these stand by what is signed alone. */
export const standingsBySigned = (
  state: Pick<State, 'aliases' | 'versions' | 'way_back'>,
  today: Day,
): ReadonlyMap<string, Standing> =>
  new Map(
    withinReach(state, today).map(([version, applied]) => [
      version,
      standingOf(applied, undefined, { afterReport: undefined, notice: 0 }, today),
    ]),
  );
