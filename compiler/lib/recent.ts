/** Finds values, and keeps the last few for callers that ask again soon. */
export function recent<V>(find: (name: string) => V, most: number): (name: string) => V {
  const kept = new Map<string, V>();
  return (name) => {
    const value = kept.has(name) ? (kept.get(name) as V) : find(name);
    kept.delete(name);
    kept.set(name, value);
    for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
    return value;
  };
}
