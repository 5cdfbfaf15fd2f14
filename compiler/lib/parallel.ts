/** Runs a few actions at a time: there may be hundreds. Results keep the order of the items. */
export async function inParallel<T, R>(items: readonly T[], action: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const pending = items.entries();
  const work = async () => {
    for (const [index, item] of pending) results[index] = await action(item);
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return results;
}
