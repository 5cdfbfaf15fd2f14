// How long a version lives, as its signed state says.
import { addDays, type Day } from '../lib/time.ts';
import { areRestartsOver, type VersionState } from './plan.ts';

type End = Pick<VersionState, 'end_of_life' | 'last_start'>;

/** The first day on which serving does not start a version any more, whatever its revalidation. An extension never shortens its life. */
export function endOf({ end_of_life, last_start }: End): Day {
  const extended = last_start === undefined ? end_of_life : addDays(last_start, 1);
  return extended > end_of_life ? extended : end_of_life;
}

/** Whether its end has come. */
export const hasEnded = (version: End, today: Day): boolean => today >= endOf(version);

/** Whether serving starts with a version on this day, as `relc verify` decides it. */
export const mayStart = (version: End & Pick<VersionState, 'restarts_until'>, today: Day): boolean =>
  !areRestartsOver(version, today) && !hasEnded(version, today);
