/** The output of checking tools: one line per check, which people read and `.ci/run` counts. */
import { availableParallelism } from 'node:os';

/** Reports one check. `fault` says what went wrong, in any number of lines. */
export function check(title: string, fault?: string): void {
  if (fault === undefined) process.stdout.write(`ok ${title}\n`);
  else {
    process.stdout.write(`not ok ${title}\n${fault.replace(/^/gm, '    ')}\n`);
    process.exitCode = 1;
  }
}

/** Runs one worker per processor; a free worker takes the next item. Results keep the order. */
export async function inParallel<T, R>(
  items: readonly T[],
  action: (item: T, worker: number) => Promise<R>,
  workers = availableParallelism(),
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async (_: unknown, worker: number): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await action(items[index] as T, worker);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}
