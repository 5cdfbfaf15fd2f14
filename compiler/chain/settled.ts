// The walk with what is revoked: which revocations count depends on how far the walk comes, and the other way round.
import { allRevoked, hasRevoked, type Revocations } from './revoked.ts';
import type { Walked } from './walk.ts';

/** How far a walk came. */
export interface Came<T, Place> extends Walked<T> {
  readonly reached: Place;
}

export interface Way<T, Place> {
  /** What the judge at a place calls revoked. */
  readonly revoked: (place: Place) => Revocations;
  readonly walk: (revocations: Revocations) => Promise<Came<T, Place>>;
}

/** A walk to the tip, and how far it came by what is approved alone. */
export interface Settled<T, Place> {
  readonly found: Came<T, Place>;
  readonly approved: Came<T, Place>;
}

/**
 * What the tip or the last approved judge calls revoked counts for nothing: whoever removes such a line brings no key
 * back. What the tip alone says, nobody may have approved: it holds back, and takes back nothing that is approved.
 */
export async function settled<T, Place>(way: Way<T, Place>, tip: Place): Promise<Settled<T, Place>> {
  const said = way.revoked(tip);
  const found = await settledWith(way, said);
  const isKnown = found.broken === undefined || hasRevoked(way.revoked(found.reached), said);
  return { found, approved: isKnown ? found : await settledWith(way, new Map()) };
}

/** Walks anew with what is revoked where a walk ended, until that was known before. */
async function settledWith<T, Place>(way: Way<T, Place>, revocations: Revocations): Promise<Came<T, Place>> {
  const came = await way.walk(revocations);
  const own = way.revoked(came.reached);
  return hasRevoked(revocations, own) ? came : settledWith(way, allRevoked(revocations, own));
}
