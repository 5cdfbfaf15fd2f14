// How long a version lives, as its signed state says.
import type { Day } from '../lib/time.ts';
import { areRestartsOver, type VersionState } from './plan.ts';

type Life = Pick<VersionState, 'end_of_life' | 'restarts_until'>;

/** The first day on which serving does not start a version any more, whatever its revalidation. */
export const endOf = ({ end_of_life }: Pick<Life, 'end_of_life'>): Day => end_of_life;

/** Whether its end has come. */
export const hasEnded = (version: Pick<Life, 'end_of_life'>, today: Day): boolean => today >= endOf(version);

/** Whether serving starts with a version on this day, as `relc verify` decides it. */
export const mayStart = (version: Life, today: Day): boolean =>
  !areRestartsOver(version, today) && !hasEnded(version, today);
