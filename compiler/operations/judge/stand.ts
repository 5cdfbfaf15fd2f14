// Judges the steps that begin where the walk along the judge stands.
import { type JudgedStep, judgeStep } from '../../chain/index.ts';
import type { JudgePolicy } from '../../chain/policy.ts';
import type { Revocations, Revoked } from '../../chain/revoked.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Digest } from '../../lib/digest.ts';
import { dayOf } from '../../lib/time.ts';
import type { Standing } from '../../model/chain.ts';
import { type Authors, stepDigest } from '../../model/judge.ts';
import type { World } from '../../world/port.ts';
import type { Place } from './broken.ts';
import type { JudgeReader, OpenedStatements } from './facts.ts';
import type { Noted } from './notes.ts';

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
  readonly stand?: Stand;
}

/** Where the walk stands. */
export interface Stand {
  readonly ground: Ground;
  readonly policy: JudgePolicy;
  readonly at: Standing;
  readonly from: WrittenPlace;
  /** The index of the place in the way. */
  readonly next: number;
}

/** What is known of approvals. */
export interface Known {
  readonly noted: Noted;
  readonly isRevoked: Revoked;
  /** The later judges that people approved once. */
  readonly once?: readonly number[];
  readonly isOnce?: boolean;
}

/** The judges after the one where the walk stands. */
export const laterOf = ({ ground, next }: Stand): readonly Digest[] =>
  ground.places.slice(next + 1).map(({ judge }) => judge.digest);

/** Judges the steps from where the walk stands to some of the places after it. */
export const judge = (stand: Stand, indices: readonly number[], known: Known): Told['judged'] =>
  indices.flatMap((index) => {
    const to = stand.ground.places[stand.next + 1 + index];
    const takesBack = known.once?.some((one) => one < index) ?? false;
    return to ? [{ index, to, step: judgeBetween(stand, to, known, takesBack) }] : [];
  });

/** The first step that enough people approved. */
export const approvedIn = (judged: Told['judged']): number | undefined =>
  judged.find(({ step }) => isEnough(step))?.index;

export const isEnough = ({ missing }: JudgedStep): boolean => Object.keys(missing).length === 0;

/** Judges the step between two places of the way. */
function judgeBetween(
  { ground, policy, at, from }: Stand,
  to: WrittenPlace,
  { noted, isRevoked, isOnce = false }: Known,
  takesBack: boolean,
): JudgedStep {
  const { reader, statements, places } = ground;
  const step = { before: at.judge, after: to.judge.digest, steps: at.steps };
  const between = places.slice(places.indexOf(from) + 1, places.indexOf(to) + 1).map(({ authors }) => authors);
  const { unknown } = between.find((one) => one.unknown !== undefined) ?? {};
  const judged = judgeStep({
    ...{ isRevoked, isOnce, takesBack },
    step,
    before: reader.documents(from.commit, from.judge),
    after: reader.documents(to.commit, to.judge),
    policy,
    next: reader.policy(to.commit, to.judge).value,
    statements: unknown === undefined ? (statements.begun(step).get(step.after) ?? []) : [],
    noted: unknown === undefined ? (noted.approvals.get(stepDigest(step)) ?? []) : [],
    authors: [...between.flatMap(({ people }) => people), ...noted.wrote],
    ...{ day: dayOf(to.at), validOn: dayOf(to.validAt) },
  });
  if (unknown === undefined) return judged;
  return { ...judged, faults: [{ code: 'approve/unknown-author', facts: { commit: unknown } }, ...judged.faults] };
}
