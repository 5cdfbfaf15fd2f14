// For tests: tells many stories. Those that begin alike are told together: the world is copied where they part.
import { commitsMade, forgetCommits } from '../repository.ts';
import { begin, type Run, type Seen } from './run.ts';
import type { Step } from './steps.ts';

/** A story in which something was not as it must be. */
export interface Failure {
  readonly story: readonly Step[];
  readonly error: Error;
}

interface Point {
  readonly step: string;
  readonly run: Run;
  readonly commits: number;
}

/** Tells stories in turn; neighbours should begin alike. Hands back the first that fails. */
export async function tell(
  stories: Iterable<readonly Step[]>,
  seen: Seen,
  onward: (story: readonly Step[]) => void = () => undefined,
): Promise<Failure | undefined> {
  const start = await begin(seen);
  const points: Point[] = [{ step: '', run: start, commits: commitsMade() }];
  for (const story of stories) {
    const steps = story.map((step) => JSON.stringify(step));
    let shared = 0;
    while (shared < steps.length && points[shared + 1]?.step === steps[shared]) shared += 1;
    points.length = shared + 1;
    forgetCommits(points.at(-1)?.commits ?? 0);
    for (const [index, step] of story.entries()) {
      if (index < shared) continue;
      const run = (points.at(-1)?.run ?? start).copy();
      try {
        await run.take(step);
      } catch (error) {
        return { story: story.slice(0, index + 1), error: error instanceof Error ? error : new Error(String(error)) };
      }
      points.push({ step: steps[index] ?? '', run, commits: commitsMade() });
    }
    onward(story);
  }
  return undefined;
}
