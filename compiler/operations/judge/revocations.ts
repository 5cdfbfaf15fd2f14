// What was revoked after the last judge that is approved. Who lets one commit in without approval must not keep what was
// stolen from being revoked.
import { judgeStep } from '../../chain/index.ts';
import type { JudgePolicy } from '../../chain/policy.ts';
import { needsAnyRole } from '../../chain/quorum.ts';
import { allRevoked, type Revocations, revokedBy, withRevoked } from '../../chain/revoked.ts';
import { dayOf } from '../../lib/time.ts';
import type { Standing } from '../../model/chain.ts';
import { stepDigest } from '../../model/judge.ts';
import { nobody, readNotes } from './notes.ts';
import { type Ground, isEnough, type WrittenPlace } from './stand.ts';

/** Where the walk ended, as far as people approved. */
interface End {
  readonly standing: Standing;
  readonly reached: WrittenPlace;
  /** Its policy: whoever a later commit lets in revokes nothing. */
  readonly policy: JudgePolicy;
}

/** Each later step counts that by itself only revokes, and that one approver signed or noted. */
export async function revokedSince(
  ground: Omit<Ground, 'revocations'>,
  { standing, reached, policy }: End,
): Promise<Revocations> {
  const { places, reader } = ground;
  const first = places.indexOf(reached);
  let known: Revocations = new Map();
  for (const [index, to] of places.entries()) {
    const from = places[index - 1];
    if (from === undefined || index <= first) continue;
    const more = added(reader.revoked(from.commit, from.judge), reader.revoked(to.commit, to.judge));
    const steps = standing.steps + index - 1 - first;
    if (more.size > 0 && (await isApproved(ground, { policy, from, to, steps, known, more })))
      known = allRevoked(known, more);
  }
  return known;
}

const added = (before: Revocations, after: Revocations): Revocations =>
  new Map([...after].filter(([mark, day]) => !revokedBy(before)(mark, day)));

interface Asked extends Pick<End, 'policy'> {
  readonly from: WrittenPlace;
  readonly to: WrittenPlace;
  readonly steps: number;
  readonly known: Revocations;
  readonly more: Revocations;
}

async function isApproved(
  { world, reader, statements }: Omit<Ground, 'revocations'>,
  { policy, from, to, steps, known, more }: Asked,
): Promise<boolean> {
  if (to.authors.unknown !== undefined) return false;
  const step = { before: from.judge.digest, after: to.judge.digest, steps };
  const digest = stepDigest(step);
  const isRevoked = revokedBy(known);
  const facts = {
    ...{ step, policy, isRevoked, day: dayOf(to.at), validOn: dayOf(to.validAt) },
    before: reader.documents(from.commit, from.judge),
    after: reader.documents(to.commit, to.judge),
    next: withRevoked(policy, allRevoked(known, more)),
    statements: statements.begun(step).get(step.after) ?? [],
  };
  const judged = (noted: typeof nobody) => {
    const given = {
      noted: noted.approvals.get(digest) ?? [],
      authors: [...to.authors.people, ...noted.wrote],
    };
    return judgeStep({ ...facts, ...given });
  };
  const signed = judged(nobody);
  if (!needsAnyRole(signed.required)) return false;
  if (isEnough(signed)) return true;
  return isEnough(judged(await readNotes(world, to.commit, policy, (named) => named === digest, isRevoked)));
}
