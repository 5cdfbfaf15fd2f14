/** Finds a value when it is first asked for, and keeps it. */
export function once<V>(find: () => V): () => V {
  let found: { readonly value: V } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
