/** Finds values, and keeps the last few for callers that ask again soon. */
export function recent<V>(find: (name: string) => V, most: number): (name: string) => V {
  const kept = new Map<string, { readonly value: V }>();
  return (name) => {
    const one = kept.get(name) ?? { value: find(name) };
    kept.delete(name);
    kept.set(name, one);
    for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
    return one.value;
  };
}
