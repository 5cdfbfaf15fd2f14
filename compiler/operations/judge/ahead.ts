// What people approved of the steps that begin where the walk along the judge stands.
import { revokedBy } from '../../chain/revoked.ts';
import type { Ahead, Walked } from '../../chain/walk.ts';
import type { Digest } from '../../lib/digest.ts';
import type { Standing } from '../../model/chain.ts';
import { nobody } from './notes.ts';
import { approvedOnce, indicesOf, notesFrom, onceBefore, signedFrom } from './once.ts';
import { approvedIn, type Ground, judge, type Stand, type Told } from './stand.ts';

/** Looks ahead: signed approvals first, and the forge when those are not enough. */
export async function ahead(
  ground: Ground,
  at: Standing,
  later: readonly Digest[],
  next: number,
  passed: Walked<Told>['passed'],
): Promise<Ahead<Told>> {
  const [from, following] = [ground.places[next], ground.places[next + 1]];
  if (from === undefined || following === undefined) throw new Error('the walk left its line');
  const policy = ground.reader.policy(from.commit, from.judge);
  if (policy.value === undefined)
    return { approved: undefined, told: { from, judged: [], faults: policy.diagnostics } };
  const stand: Stand = { ground, policy: policy.value, at, from, next };
  const signed = signedFrom(stand);
  const hasSigned = signed.includes(0) ? signed : [0, ...signed];
  const isRevoked = revokedBy(ground.revocations);
  const first = judge(stand, hasSigned, { noted: nobody, isRevoked });
  // A later one would pass over a step that notes approve.
  if (approvedIn(first) === 0) return { approved: 0, told: { from, judged: first, faults: [], stand } };
  const noted = await notesFrom(stand, isRevoked);
  const named = indicesOf(stand, noted.approvals.keys(), hasSigned);
  const own = approvedOnce(stand, noted);
  const known = { noted, isRevoked, once: own };
  const judged = noted.approvals.size === 0 && own.length === 0 ? first : judge(stand, named, known);
  const approved = approvedIn(judged);
  const isBack = approved === undefined && later.includes(at.judge);
  const before = isBack ? await onceBefore(passed, next) : { once: [], isUnknown: false };
  // What whoever approves at the tip would sign, too.
  const whole = later.at(-1) === at.judge ? 0 : later.length - 1;
  const isTold = approved !== undefined || judged.some(({ index }) => index === whole);
  const told = isTold ? judged : [...judged, ...judge(stand, [whole], known)];
  return {
    approved,
    isUnknown: noted.isUnknown || before.isUnknown,
    once: [...own, ...before.once],
    told: { from, judged: told, faults: noted.faults, stand },
  };
}
