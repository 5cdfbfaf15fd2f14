// What follows from the kind of a target.
import type { Target } from './documents.ts';
import type { TrustedSigner } from './release.ts';

/** The registry in a folder, of demo and tests: it takes sample keys and a chosen time. */
export const isEmbedded = ({ url }: Pick<Target, 'url'>): boolean => url.startsWith('file:');

/** The keys that count for a target. */
export const keysFor = (target: Pick<Target, 'url'>, keys: readonly TrustedSigner[]): readonly TrustedSigner[] =>
  isEmbedded(target) ? keys : keys.filter(({ entry }) => entry.sample !== true);
