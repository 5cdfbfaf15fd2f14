// For tests: tells many stories. Those that begin alike are told together: the world is copied where they part.
import fc from 'fast-check';
import { commitsMade, forgetCommits } from '../repository.ts';
import { anyStep } from './chance.ts';
import { begin, type Run, Seen } from './run.ts';
import { type Step, told } from './steps.ts';

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

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Tells stories in turn; neighbours should begin alike. Hands back the first that fails. */
export async function tell(
  stories: Iterable<readonly Step[]>,
  seen: Seen,
  onward: (story: readonly Step[]) => void = () => undefined,
): Promise<Failure | undefined> {
  let start: Run;
  try {
    start = await begin(seen);
  } catch (error) {
    return { story: [], error: asError(error) };
  }
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
        return { story: story.slice(0, index + 1), error: asError(error) };
      }
      points.push({ step: steps[index] ?? '', run, commits: commitsMade() });
    }
    onward(story);
  }
  return undefined;
}

/** The shortest story that still fails, as far as one minute of trying finds it. */
export async function shrunk({ story, error }: Failure): Promise<Failure> {
  let shortest: Failure = { story, error };
  const fails = async (steps: readonly Step[]): Promise<boolean> => {
    const failure = await tell([steps], new Seen());
    if (failure !== undefined) shortest = failure;
    return failure === undefined;
  };
  const some = fc.array(anyStep, { maxLength: story.length, size: 'max' });
  const limits = { numRuns: 1, examples: [[[...story]] as [Step[]]], interruptAfterTimeLimit: 60_000 };
  await fc.check(fc.asyncProperty(some, fails), limits);
  return shortest;
}

/** For people: what was wrong, and the steps that lead there. */
export const inWords = ({ story, error }: Failure): string =>
  `${error.message}\n${story.map((step, index) => `  ${index + 1}. ${told(step)}`).join('\n')}\n${JSON.stringify(story)}`;
