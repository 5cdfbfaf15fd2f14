// The walk along the steps of the judge, from a commit that is verified to the tip.
import type { Digest } from '../lib/digest.ts';
import type { Standing } from '../model/chain.ts';

/** The approvals of the steps that begin where the walk stands. */
export interface Ahead<T> {
  /** The first of the later judges that people approved, as an index. */
  readonly approved: number | undefined;
  /** Whether nobody can tell who approved: then what is passed over may have been approved. */
  readonly isUnknown?: boolean;
  /**
   * The later judges that people approved once, whatever became of their keys and notes: to bring back the judge where
   * the walk stands takes that back.
   */
  readonly once?: readonly number[];
  readonly told: T;
}

export interface Walked<T> {
  /** For each step: whether it was passed, and how. */
  readonly passed: readonly { readonly index: number; readonly how: 'approved' | 'restored'; readonly told: T }[];
  readonly standing: Standing;
  /** What was found where it ends before the last judge; undefined when it goes through. */
  readonly broken: T | undefined;
}

/**
 * Goes from judge to judge. A step leads on when people approved it: to the judge right after, or to a later one, as
 * when a merge request came as several commits. Where nobody did, a later commit that brings back the same judge leads
 * on as well, unless people once approved what lies between. The first that fits is taken: a later one would pass over a change that was approved since, and a revert
 * of that could use an old approval again.
 */
export async function walk<T>(
  start: Standing,
  judges: readonly Digest[],
  ask: (standing: Standing, later: readonly Digest[], from: number, passed: Walked<T>['passed']) => Promise<Ahead<T>>,
): Promise<Walked<T>> {
  const passed: Walked<T>['passed'][number][] = [];
  let [standing, next] = [start, 0];
  while (next < judges.length) {
    const later = judges.slice(next);
    const { approved, isUnknown, once = [], told } = await ask(standing, later, next, passed);
    const restored = later.indexOf(standing.judge);
    const to = approved ?? (restored < 0 || once.some((index) => index < restored) ? undefined : restored);
    if (to === undefined || (isUnknown && to > 0)) return { passed, standing, broken: told };
    passed.push({ index: next + to, how: approved === undefined ? 'restored' : 'approved', told });
    standing = { judge: later[to] ?? standing.judge, steps: standing.steps + to + 1 };
    next += to + 1;
  }
  return { passed, standing, broken: undefined };
}
