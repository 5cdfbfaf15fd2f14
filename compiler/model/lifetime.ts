// How long a version lives, as its signed state says.
import { addDays, type Day } from '../lib/time.ts';
import type { VersionState } from './plan.ts';

/** Whether a version of this stage may still be loaded, by serving or by clients. */
export const isLive = (stage: string | undefined): boolean => stage === 'Approved' || stage === 'Deprecated';

interface End extends Pick<VersionState, 'end_of_life'> {
  readonly last_start?: Day | undefined;
}

/** The first day on which serving does not start a version any more, whatever its revalidation. An extension never shortens its life. */
export function endOf({ end_of_life, last_start }: End): Day {
  const extended = last_start === undefined ? end_of_life : addDays(last_start, 1);
  return extended > end_of_life ? extended : end_of_life;
}

/** Whether its end has come. */
export const hasEnded = (version: End, today: Day): boolean => today >= endOf(version);

type Restarts = Pick<VersionState, 'restarts_until' | 'end_of_life' | 'overdue_only_alerts'>;

/**
 * Whether policy lets restarts go on with an overdue revalidation for as long as the version lives. Where nothing is said of it, days of
 * grace that end on the very day are the sign.
 */
export const isOnlyAlerted = ({ restarts_until, end_of_life, overdue_only_alerts: said }: Restarts): boolean =>
  said ?? restarts_until === end_of_life;

/** Whether an overdue revalidation ended restarts. */
export const areRestartsOver = (state: Restarts, today: Day): boolean =>
  today > state.restarts_until && !isOnlyAlerted(state);

/** Whether serving starts with a version on this day, as `relc verify` decides it. */
export const mayStart = (version: End & Restarts, today: Day): boolean =>
  !areRestartsOver(version, today) && !hasEnded(version, today);

/** The last day on which serving starts with a version, as its state says today; of a Deprecated one, its own last day counts as well. */
export function lastStartOf(
  version: End & Restarts & { readonly stage: string; readonly deprecated_until: Day | null },
): Day {
  const { stage, deprecated_until: until } = version;
  const days = [
    addDays(endOf(version), -1),
    ...(isOnlyAlerted(version) ? [] : [version.restarts_until]),
    ...(stage === 'Deprecated' && until !== null ? [until] : []),
  ];
  return days.sort()[0] ?? version.end_of_life;
}
