// What follows from the kind of a target.
import type { Target, TrustedKey } from './documents.ts';

/** The registry in a folder, of demo and tests: it takes sample keys and a chosen time. */
export const isEmbedded = ({ url }: Pick<Target, 'url'>): boolean => url.startsWith('file:');

/** The keys, or the people, that count for a target. */
export const keysFor = <T extends { readonly entry: TrustedKey }>(
  target: Pick<Target, 'url'>,
  keys: readonly T[],
): readonly T[] => (isEmbedded(target) ? keys : keys.filter(({ entry }) => entry.sample !== true));
