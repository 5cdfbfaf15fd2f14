// Walks the steps of the judge from a verified commit to the tip, with everything that decides on each.
import type { JudgePolicy } from '../../chain/policy.ts';
import { type Revocations, withRevoked } from '../../chain/revoked.ts';
import { type Came, settled, type Way } from '../../chain/settled.ts';
import { walk } from '../../chain/walk.ts';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import { isSamePerson } from '../../lib/person.ts';
import { type Day, dayOf } from '../../lib/time.ts';
import type { ChainKey, Standing } from '../../model/chain.ts';
import type { LineCommit } from '../../model/judge.ts';
import { isRevoked, maySign, pemOf } from '../../trust/key.ts';
import { rolesForAll } from '../../trust/roles.ts';
import type { Repository, World } from '../../world/port.ts';
import { ahead } from './ahead.ts';
import { brokenOff, type WalkedStep } from './broken.ts';
import { judgeReader, openStatements } from './facts.ts';
import { revokedSince } from './revocations.ts';
import type { Ground, Told, WrittenPlace } from './stand.ts';

export interface JudgeWalk {
  /** The last commit whose judge is approved: the tip when nothing is at fault. */
  readonly verified: string;
  readonly standing: Standing;
  readonly steps: readonly WalkedStep[];
  readonly faults: readonly Diagnostic[];
  /** What commits after it revoke. */
  readonly revoked: Revocations;
  /** Keys of those who approve at the verified commit, and may do so today. */
  readonly keys: readonly ChainKey[];
}

/** Walks along the first-parent line of a tip, on which `start` is. */
export async function walkJudge(
  world: World,
  repository: Repository,
  line: readonly LineCommit[],
  start: string,
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
  const reader = judgeReader(repository);
  const ground = { world, reader, statements: statements.value, places };
  const way: Way<Told, WrittenPlace> = {
    revoked: ({ commit, judge }) => reader.revoked(commit, judge),
    walk: async (revocations) => {
      const digests = later.map(({ judge }) => judge.digest);
      const walked = await walk<Told>({ judge: begin.judge.digest, steps }, digests, (...asked) =>
        ahead({ ...ground, revocations }, ...asked),
      );
      return { ...walked, reached: places[(walked.passed.at(-1)?.index ?? -1) + 1] ?? begin };
    },
  };
  const { found, approved } = await settled(way, last);
  const { reached } = approved;
  const today = dayOf(world.clock.now());
  const policy = reader.policy(reached.commit, reached.judge).value;
  const revoked = policy ? await revokedSince(ground, { standing: approved.standing, reached, policy }) : new Map();
  return {
    value: {
      ...endOf(ground, line, found),
      verified: lastBefore(line, places, reached),
      standing: approved.standing,
      revoked,
      keys: keysOf(policy && withRevoked(policy, revoked), today),
    },
    diagnostics: [],
  };
}

/** The last commit before the next place: up to there the judge is that of a place. */
function lastBefore(line: readonly LineCommit[], places: readonly WrittenPlace[], place: WrittenPlace): string {
  const next = places[places.indexOf(place) + 1];
  return (next ? line[line.findIndex(({ id }) => id === next.commit) - 1] : line.at(-1))?.id ?? place.commit;
}

/** The steps that were taken, and where it is broken those that lie open, with the reasons. */
function endOf(
  { reader, statements, places }: Omit<Ground, 'revocations'>,
  line: readonly LineCommit[],
  { passed: taken, broken, standing, reached }: Came<Told, WrittenPlace>,
): Pick<JudgeWalk, 'steps' | 'faults'> {
  const passed = taken.flatMap(({ told, how, index }) => takenOf(told, how, places[index + 1]));
  if (broken === undefined) return { steps: passed, faults: [] };
  const policy = reader.policy(reached.commit, reached.judge).value;
  const verified = lastBefore(line, places, reached);
  const further = places.slice(places.indexOf(reached) + 1);
  const open = openOf(broken);
  const ends = policy
    ? brokenOff({ standing, verified, policy, statements, passed, open, further })
    : { steps: [], faults: [] };
  return { steps: [...passed, ...ends.steps], faults: [...broken.faults, ...ends.faults] };
}

async function placesOf({ history }: Repository, commits: readonly LineCommit[]): Promise<readonly WrittenPlace[]> {
  const ids = commits.map(({ id }) => id);
  const judges = await history.judges(ids);
  const wrote = [{ people: [], unknown: undefined }, ...(await history.judgeAuthors(ids))];
  return commits.flatMap(({ id: commit, at, validAt }, index) => {
    const [judge, authors] = [judges[index], wrote[index]];
    return judge === undefined || authors === undefined ? [] : [{ commit, at, validAt, judge, authors }];
  });
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
const keysOf = (policy: JudgePolicy | undefined, today: Day): readonly ChainKey[] =>
  (policy?.signers ?? []).flatMap(({ entry, publicKey }, _, signers) =>
    rolesForAll(entry, today).length === 0 || isRevoked(entry, today) || !maySign(entry, today)
      ? []
      : [
          {
            id: entry.id,
            person: signers.find((other) => isSamePerson(other.entry, entry))?.entry.person ?? entry.person,
            public_key: pemOf(publicKey),
          },
        ],
  );
