/** How the checking tools of this folder report: a line per check that a person reads and `.ci/run` counts. */
import { availableParallelism } from 'node:os';

/** Says how one check went; `fault` is what went wrong, in as many lines as it takes. */
export function check(title: string, fault?: string): void {
  if (fault === undefined) process.stdout.write(`ok ${title}\n`);
  else {
    process.stdout.write(`not ok ${title}\n${fault.replace(/^/gm, '    ')}\n`);
    process.exitCode = 1;
  }
}

/** Runs as many workers as there are processors, each taking the next item when it is free. Results keep the order. */
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
