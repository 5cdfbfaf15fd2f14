// For tests: what takes long to make is made once in a worker.
import { once } from '../compiler/lib/once.ts';

/** Makes something when it is first asked for, and hands out copies. */
export function copies<S extends { copy(): S }>(make: () => Promise<S>): () => Promise<S> {
  const made = once(make);
  return async () => (await made()).copy();
}
