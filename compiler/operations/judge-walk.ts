// Walks the steps of the judge from a verified commit to the tip, with everything that decides on each.
import { type JudgedStep, judgeStep } from '../chain/index.ts';
import type { JudgePolicy, Revoked } from '../chain/policy.ts';
import { type Ahead, walk } from '../chain/walk.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { Digest } from '../lib/digest.ts';
import { once } from '../lib/once.ts';
import { isSamePerson } from '../lib/person.ts';
import { dayOf } from '../lib/time.ts';
import type { ChainKey, Standing } from '../model/chain.ts';
import { type Authors, type LineCommit, stepDigest } from '../model/judge.ts';
import { pemOf } from '../trust/key.ts';
import { approverRoles } from '../trust/roles.ts';
import type { Repository, World } from '../world/port.ts';
import { brokenOff, type Place, type WalkedStep } from './judge-broken.ts';
import { type JudgeReader, judgeReader, type OpenedStatements, openStatements } from './judge-facts.ts';
import { type Noted, nobody, readNotes } from './judge-notes.ts';

export interface JudgeWalk {
  /** The last commit whose judge is approved: the tip when nothing is at fault. */
  readonly verified: string;
  readonly standing: Standing;
  readonly steps: readonly WalkedStep[];
  readonly faults: readonly Diagnostic[];
  /** Keys of those who approve at the verified commit. */
  readonly keys: readonly ChainKey[];
}

interface WrittenPlace extends Place {
  /** Who wrote what it brings since the place before. */
  readonly authors: Authors;
}

/** The way, and what is needed to judge it. */
interface Ground {
  readonly world: World;
  readonly repository: Repository;
  readonly reader: JudgeReader;
  readonly statements: OpenedStatements;
  readonly isRevoked: Revoked;
  /** The start, and then each step. */
  readonly places: readonly WrittenPlace[];
}

/** Walks along the first-parent line of a tip, on which `start` is. */
export async function walkJudge(
  world: World,
  repository: Repository,
  line: readonly LineCommit[],
  start: string,
  countsSamples: boolean,
): Promise<Result<JudgeWalk>> {
  const tip = line.at(-1)?.id ?? start;
  const first = line.findIndex(({ id }) => id === start);
  const steps = line.slice(0, first + 1).filter(({ isStep }) => isStep).length;
  const places = await placesOf(
    repository,
    line.filter(({ isStep }, index) => index === first || (index > first && isStep)),
  );
  const statements = await openStatements(repository, { commit: start, tip });
  if (statements.value === undefined) return statements;
  const [begin, ...later] = places;
  const last = places.at(-1);
  if (begin === undefined || last === undefined) throw new Error(`${start} is not on the line of ${tip}`);
  const reader = judgeReader(repository, countsSamples);
  const isRevoked = reader.revoked(last.commit, last.judge);
  const ground: Ground = { world, repository, reader, statements: statements.value, isRevoked, places };
  const digests = later.map(({ judge }) => judge.digest);
  const walked = await walk({ judge: begin.judge.digest, steps }, digests, (...asked) => ahead(ground, ...asked));
  const passed = walked.passed.flatMap(({ told, how, index }) => takenOf(told, how, places[index + 1]));
  const reached = places[(walked.passed.at(-1)?.index ?? -1) + 1] ?? begin;
  const policy = reader.policy(reached.commit, reached.judge).value;
  const keys = keysOf(policy);
  const { broken, standing } = walked;
  if (broken === undefined)
    return { value: { verified: tip, standing, steps: passed, faults: [], keys }, diagnostics: [] };
  const next = line.findIndex(({ id }) => id === places[places.indexOf(reached) + 1]?.commit);
  const verified = line[next - 1]?.id ?? reached.commit;
  const further = places.slice(places.indexOf(reached) + 1);
  const open = openOf(broken);
  const ends = policy
    ? brokenOff({ standing, verified, policy, statements: ground.statements, passed, open, further })
    : { steps: [], faults: [] };
  const faults = [...broken.faults, ...ends.faults];
  return { value: { verified, standing, steps: [...passed, ...ends.steps], faults, keys }, diagnostics: [] };
}

async function placesOf({ history }: Repository, commits: readonly LineCommit[]): Promise<readonly WrittenPlace[]> {
  const ids = commits.map(({ id }) => id);
  const judges = await history.judges(ids);
  const wrote = [{ people: [], unknown: undefined }, ...(await history.judgeAuthors(ids))];
  return commits.flatMap(({ id: commit, at }, index) => {
    const [judge, authors] = [judges[index], wrote[index]];
    return judge === undefined || authors === undefined ? [] : [{ commit, at, judge, authors }];
  });
}

/** What was found where the walk stands. */
interface Told {
  readonly from: WrittenPlace;
  /** The steps that begin there and were judged: the next one at least, unless the policy cannot be read. */
  readonly judged: readonly { readonly index: number; readonly to: WrittenPlace; readonly step: JudgedStep }[];
  readonly faults: readonly Diagnostic[];
}

/** Looks ahead: signed approvals first, and the forge when those are not enough. */
async function ahead(ground: Ground, at: Standing, later: readonly Digest[], next: number): Promise<Ahead<Told>> {
  const { reader, statements, places, world, isRevoked } = ground;
  const [from, following] = [places[next], places[next + 1]];
  if (from === undefined || following === undefined) throw new Error('the walk left its line');
  const policy = reader.policy(from.commit, from.judge);
  if (policy.value === undefined)
    return { approved: undefined, told: { from, judged: [], faults: policy.diagnostics } };
  const known = policy.value;
  const signed = statements.begun({ before: at.judge, steps: at.steps });
  const judge = (indices: readonly number[], noted: Noted): Told['judged'] =>
    indices.flatMap((index) => {
      const to = places[next + 1 + index];
      return to ? [{ index, to, step: judgeBetween(ground, known, at, { from, to }, noted) }] : [];
    });
  const hasSigned = later.flatMap((after, index) => (index === 0 || signed.has(after) ? [index] : []));
  const first = judge(hasSigned, nobody);
  // A later one would pass over a step that notes approve.
  if (approvedIn(first) === 0) return { approved: 0, told: { from, judged: first, faults: [] } };
  const digestOf = (after: Digest) => stepDigest({ before: at.judge, after, steps: at.steps });
  const own = digestOf(following.judge.digest);
  // Rarely does a note name a later one, and there may be thousands.
  const indices = once(
    () => new Map<string, number>(later.map((after, index) => [digestOf(after), index] as const).toReversed()),
  );
  const indexOf = (digest: string) => (digest === own ? 0 : indices().get(digest));
  const isStep = (digest: string) => indexOf(digest) !== undefined;
  const noted = await readNotes(world, following.commit, known, isStep, isRevoked);
  const noticed = [...noted.approvals.keys()].flatMap((digest) => indexOf(digest) ?? []);
  const named = [...new Set([...hasSigned, ...noticed])].sort((a, b) => a - b);
  const judged = noted.approvals.size === 0 ? first : judge(named, noted);
  const approved = approvedIn(judged);
  // What whoever approves at the tip would sign, too.
  const whole = later.at(-1) === at.judge ? 0 : later.length - 1;
  const isTold = approved !== undefined || judged.some(({ index }) => index === whole);
  const told = { from, judged: isTold ? judged : [...judged, ...judge([whole], noted)], faults: noted.faults };
  return { approved, isUnknown: noted.isUnknown, told };
}

/** The first step that enough people approved. */
const approvedIn = (judged: Told['judged']): number | undefined =>
  judged.find(({ step }) => Object.keys(step.missing).length === 0)?.index;

/** Judges the step between two places of the way. */
function judgeBetween(
  { reader, statements, isRevoked, places }: Ground,
  policy: JudgePolicy,
  { judge: before, steps }: Standing,
  { from, to }: { readonly from: WrittenPlace; readonly to: WrittenPlace },
  noted: Noted,
): JudgedStep {
  const step = { before, after: to.judge.digest, steps };
  const between = places.slice(places.indexOf(from) + 1, places.indexOf(to) + 1).map(({ authors }) => authors);
  const { unknown } = between.find((one) => one.unknown !== undefined) ?? {};
  const judged = judgeStep({
    step,
    before: reader.documents(from.commit, from.judge),
    after: reader.documents(to.commit, to.judge),
    policy,
    statements: unknown === undefined ? (statements.begun(step).get(step.after) ?? []) : [],
    noted: unknown === undefined ? (noted.approvals.get(stepDigest(step)) ?? []) : [],
    authors: [...between.flatMap(({ people }) => people), ...noted.wrote],
    day: dayOf(to.at),
    isRevoked,
  });
  if (unknown === undefined) return judged;
  return { ...judged, faults: [{ code: 'approve/unknown-author', facts: { commit: unknown } }, ...judged.faults] };
}

/** The step that was taken. */
function takenOf(
  { from, judged }: Told,
  how: WalkedStep['how'],
  reached: WrittenPlace | undefined,
): readonly WalkedStep[] {
  const chosen = judged.find(({ to }) => to === reached) ?? judged[0];
  if (chosen === undefined || reached === undefined) return [];
  return [{ ...chosen.step, from: from.commit, to: reached.commit, how, elsewhere: [] }];
}

/** The steps of which none is approved: each that somebody approved, the next one, and last the one up to the tip. */
const openOf = ({ from, judged }: Told): readonly WalkedStep[] =>
  judged.map(({ step, to }) => ({ ...step, from: from.commit, to: to.commit, how: undefined, elsewhere: [] }));

/** Two keys of one person have one name, however they spell it: a state keeps no addresses to tell. */
const keysOf = (policy: JudgePolicy | undefined): readonly ChainKey[] =>
  (policy?.signers ?? []).flatMap(({ entry, publicKey }, _, signers) =>
    approverRoles(entry).length === 0 || entry.revoked !== undefined
      ? []
      : [
          {
            id: entry.id,
            person: signers.find((other) => isSamePerson(other.entry, entry))?.entry.person ?? entry.person,
            public_key: pemOf(publicKey),
          },
        ],
  );
