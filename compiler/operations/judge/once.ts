// What people approved once of the steps that begin where the walk along the judge stands, whatever became of their keys
// and notes since.
import { needsAnyRole } from '../../chain/quorum.ts';
import type { Revoked } from '../../chain/revoked.ts';
import type { Walked } from '../../chain/walk.ts';
import type { Digest } from '../../lib/digest.ts';
import { once } from '../../lib/once.ts';
import type { Standing } from '../../model/chain.ts';
import { stepDigest } from '../../model/judge.ts';
import { type Noted, nobody, readNotes } from './notes.ts';
import { isEnough, judge, laterOf, type Stand, type Told } from './stand.ts';

/** The later judges up to which somebody signed, as indices. */
export function signedFrom(stand: Stand): readonly number[] {
  const { judge: before, steps } = stand.at;
  const signed = stand.ground.statements.begun({ before, steps });
  return signed.size === 0 ? [] : laterOf(stand).flatMap((after, index) => (signed.has(after) ? [index] : []));
}

/** The notes on the merge request that brought the next step: those of any step that begins here. */
export const notesFrom = (stand: Stand, isRevoked: Revoked): Promise<Noted> => {
  const { ground, policy, at, next } = stand;
  const indexOf = indexIn(at, laterOf(stand));
  const commit = ground.places[next + 1]?.commit ?? '';
  return readNotes(ground.world, commit, policy, (digest) => indexOf(digest) !== undefined, isRevoked);
};

/** Those of some steps, and others, sorted. */
export function indicesOf(stand: Stand, digests: Iterable<string>, others: readonly number[]): readonly number[] {
  const indexOf = indexIn(stand.at, laterOf(stand));
  return [...new Set([...others, ...[...digests].flatMap((digest) => indexOf(digest) ?? [])])].sort((a, b) => a - b);
}

/**
 * The later judges that people approved once. Who revokes a key and says that it was stolen before, lets its days run
 * out in commits of a chosen date, edits a note or runs a job again must not take back what a quorum approved.
 */
export function approvedOnce(stand: Stand, noted: Noted): readonly number[] {
  const named = indicesOf(stand, noted.once.keys(), signedFrom(stand));
  const known = { noted: { ...noted, approvals: noted.once }, isRevoked: () => false, isOnce: true };
  return judge(stand, named, known).flatMap(({ index, step }) => (isEnough(step) ? index : []));
}

/**
 * The same from where the walk stood before, as indices from where it stands. One person who approves that a first
 * commit only stops something would end a step there that a quorum approved as a whole.
 */
export async function onceBefore(
  passed: Walked<Told>['passed'],
  next: number,
): Promise<{ readonly once: readonly number[]; readonly isUnknown: boolean }> {
  const whole = passed.findLastIndex(({ told, how, index }) => how === 'approved' && !hasStopped(told, index));
  const stands = passed.slice(whole + 1).flatMap(({ told }) => told.stand ?? []);
  const noted = await Promise.all(stands.map((stand) => notesFrom(stand, () => false)));
  return {
    once: stands
      .flatMap((stand, index) =>
        approvedOnce(stand, noted[index] ?? nobody).map((later) => later - (next - stand.next)),
      )
      .filter((later) => later >= 0),
    isUnknown: noted.some(({ isUnknown }) => isUnknown),
  };
}

/** Whether one person was enough for the step to a place. */
const hasStopped = ({ judged, stand }: Told, place: number): boolean =>
  judged.some(({ index, step }) => index === place - (stand?.next ?? 0) && needsAnyRole(step.required));

/** The index of a later judge by the digest of the step to it. Rarely is it not the first, and there may be thousands. */
function indexIn({ judge: before, steps }: Standing, later: readonly Digest[]): (digest: string) => number | undefined {
  const digestOf = (after: Digest | undefined) => after && stepDigest({ before, after, steps });
  const first = digestOf(later[0]);
  const indices = once(
    () => new Map(later.map((after, index) => [String(digestOf(after)), index] as const).toReversed()),
  );
  return (digest) => (digest === first ? 0 : indices().get(digest));
}
