// What people approved of the steps that begin where the walk along the judge stands.
import { type JudgedStep, judgeStep } from '../chain/index.ts';
import type { JudgePolicy } from '../chain/policy.ts';
import { type Revocations, type Revoked, revokedBy } from '../chain/revoked.ts';
import type { Ahead } from '../chain/walk.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Digest } from '../lib/digest.ts';
import { once } from '../lib/once.ts';
import { dayOf } from '../lib/time.ts';
import type { Standing } from '../model/chain.ts';
import { type Authors, stepDigest } from '../model/judge.ts';
import type { World } from '../world/port.ts';
import type { Place } from './judge-broken.ts';
import type { JudgeReader, OpenedStatements } from './judge-facts.ts';
import { type Noted, nobody, readNotes } from './judge-notes.ts';

export interface WrittenPlace extends Place {
  /** Who wrote what it brings since the place before. */
  readonly authors: Authors;
}

/** The way, and what is needed to judge it. */
export interface Ground {
  readonly world: World;
  readonly reader: JudgeReader;
  readonly statements: OpenedStatements;
  /** What was said later of keys and users. */
  readonly revocations: Revocations;
  /** The start, and then each step. */
  readonly places: readonly WrittenPlace[];
}

/** What was found where the walk stands. */
export interface Told {
  readonly from: WrittenPlace;
  /** The steps that begin there and were judged: the next one at least, unless the policy cannot be read. */
  readonly judged: readonly { readonly index: number; readonly to: WrittenPlace; readonly step: JudgedStep }[];
  readonly faults: readonly Diagnostic[];
}

/** Looks ahead: signed approvals first, and the forge when those are not enough. */
export async function ahead(
  ground: Ground,
  at: Standing,
  later: readonly Digest[],
  next: number,
): Promise<Ahead<Told>> {
  const [from, following] = [ground.places[next], ground.places[next + 1]];
  if (from === undefined || following === undefined) throw new Error('the walk left its line');
  const policy = ground.reader.policy(from.commit, from.judge);
  if (policy.value === undefined)
    return { approved: undefined, told: { from, judged: [], faults: policy.diagnostics } };
  const stand: Stand = { ground, policy: policy.value, at, from, next };
  const signed = ground.statements.begun({ before: at.judge, steps: at.steps });
  const hasSigned = later.flatMap((after, index) => (index === 0 || signed.has(after) ? [index] : []));
  const isRevoked = revokedBy(ground.revocations);
  const first = judge(stand, hasSigned, { noted: nobody, isRevoked });
  // A later one would pass over a step that notes approve.
  if (approvedIn(first) === 0) return { approved: 0, told: { from, judged: first, faults: [] } };
  const indexOf = indexIn(at, later);
  const asked = (revoked: Revoked) =>
    readNotes(ground.world, following.commit, stand.policy, (digest) => indexOf(digest) !== undefined, revoked);
  const noted = await asked(isRevoked);
  const noticed = [...noted.approvals.keys()].flatMap((digest) => indexOf(digest) ?? []);
  const named = [...new Set([...hasSigned, ...noticed])].sort((a, b) => a - b);
  const takesBack = await wasApproved(stand, noted, asked);
  const known = { noted, isRevoked, takesBack };
  const judged = noted.approvals.size === 0 && !takesBack ? first : judge(stand, named, known);
  const approved = approvedIn(judged);
  // What whoever approves at the tip would sign, too.
  const whole = later.at(-1) === at.judge ? 0 : later.length - 1;
  const isTold = approved !== undefined || judged.some(({ index }) => index === whole);
  const told = { from, judged: isTold ? judged : [...judged, ...judge(stand, [whole], known)], faults: noted.faults };
  return { approved, isUnknown: noted.isUnknown, isRevoked: takesBack, told };
}

/** Where the walk stands. */
interface Stand {
  readonly ground: Ground;
  readonly policy: JudgePolicy;
  readonly at: Standing;
  readonly from: WrittenPlace;
  /** The index of the place in the way. */
  readonly next: number;
}

/** What is known of approvals. */
interface Known {
  readonly noted: Noted;
  readonly isRevoked: Revoked;
  readonly takesBack?: boolean;
}

/** Judges the steps from where the walk stands to some of the places after it. */
const judge = (stand: Stand, indices: readonly number[], known: Known): Told['judged'] =>
  indices.flatMap((index) => {
    const to = stand.ground.places[stand.next + 1 + index];
    const takesBack = known.takesBack === true && index > 0;
    return to ? [{ index, to, step: judgeBetween(stand, to, { ...known, takesBack }) }] : [];
  });

/** The index of a later judge by the digest of the step to it. Rarely is it not the first, and there may be thousands. */
function indexIn({ judge: before, steps }: Standing, later: readonly Digest[]): (digest: string) => number | undefined {
  const digestOf = (after: Digest | undefined) => after && stepDigest({ before, after, steps });
  const first = digestOf(later[0]);
  const indices = once(
    () => new Map(later.map((after, index) => [String(digestOf(after)), index] as const).toReversed()),
  );
  return (digest) => (digest === first ? 0 : indices().get(digest));
}

/**
 * Whether people approved the next step whose keys were revoked since. One person may revoke keys, and may say that they
 * were stolen before: that alone must not take back what a quorum approved.
 */
async function wasApproved(stand: Stand, noted: Noted, asked: (revoked: Revoked) => Promise<Noted>): Promise<boolean> {
  if (stand.ground.revocations.size === 0) return false;
  const isRevoked = () => false;
  const isNoted = noted.faults.some(({ code }) => code === 'uncounted/not-valid');
  const known = { noted: isNoted ? await asked(isRevoked) : noted, isRevoked };
  return approvedIn(judge(stand, [0], known)) === 0;
}

/** The first step that enough people approved. */
const approvedIn = (judged: Told['judged']): number | undefined =>
  judged.find(({ step }) => Object.keys(step.missing).length === 0)?.index;

/** Judges the step between two places of the way. */
function judgeBetween({ ground, policy, at, from }: Stand, to: WrittenPlace, { noted, ...known }: Known): JudgedStep {
  const { reader, statements, places } = ground;
  const step = { before: at.judge, after: to.judge.digest, steps: at.steps };
  const between = places.slice(places.indexOf(from) + 1, places.indexOf(to) + 1).map(({ authors }) => authors);
  const { unknown } = between.find((one) => one.unknown !== undefined) ?? {};
  const judged = judgeStep({
    ...known,
    step,
    before: reader.documents(from.commit, from.judge),
    after: reader.documents(to.commit, to.judge),
    policy,
    next: reader.policy(to.commit, to.judge).value,
    statements: unknown === undefined ? (statements.begun(step).get(step.after) ?? []) : [],
    noted: unknown === undefined ? (noted.approvals.get(stepDigest(step)) ?? []) : [],
    authors: [...between.flatMap(({ people }) => people), ...noted.wrote],
    day: dayOf(to.at),
  });
  if (unknown === undefined) return judged;
  return { ...judged, faults: [{ code: 'approve/unknown-author', facts: { commit: unknown } }, ...judged.faults] };
}
