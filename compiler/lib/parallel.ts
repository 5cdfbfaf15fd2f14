/**
 * Runs a few actions at a time: there may be hundreds. Results keep the order of the items. After a failure, no further
 * action begins, and those under way end before the caller learns of it.
 */
export async function inParallel<T, R>(items: readonly T[], action: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const failures: unknown[] = [];
  const pending = items.entries();
  const work = async () => {
    for (const [index, item] of pending) {
      if (failures.length > 0) return;
      try {
        results[index] = await action(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  if (failures.length > 0) throw failures[0];
  return results;
}
