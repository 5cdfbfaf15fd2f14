// How far the judge that a run uses is approved, for one target.
import type { ChainAnchor, Target } from '../../schemas/generated/documents.ts';
import { allRevoked, type Revoked, revokedBy } from '../chain/revoked.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { parseDocument } from '../document/parse.ts';
import { shape } from '../document/validators.ts';
import { byBytes } from '../lib/bytes.ts';
import { once } from '../lib/once.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import type { BrokenGlass, Chain, ChainKey } from '../model/chain.ts';
import type { LineCommit } from '../model/judge.ts';
import type { VerifiedJudge } from '../model/plan.ts';
import { keysFile, targetsFile } from '../model/policies.ts';
import { isEmbedded } from '../model/target.ts';
import { modelOf } from '../model/tree.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { hintOfKey } from '../trust/break-glass.ts';
import { placeOnTarget, releaseSigner, shownState } from '../trust/state.ts';
import { signerOf } from '../trust/trust.ts';
import { type Repository, Unreadable, type World } from '../world/port.ts';
import { judgeReader } from './judge-facts.ts';
import { type JudgeWalk, walkJudge } from './judge-walk.ts';
import { orUnreachable } from './observing.ts';
import type { OpenedSource } from './opened-run.ts';
import { fewOf, openTargets } from './places.ts';

/** A commit, or the work tree at HEAD. No policy is needed: that of the tip may be broken. */
export type JudgedTree = Pick<OpenedSource, 'repository' | 'tree' | 'at'>;

/**
 * Whether every judge counts on a target, since it is a folder. Where the job has an anchor, it must have been one at the
 * last commit that people approved, and the anchor must name no release keys for it: otherwise a tip that nobody approved
 * could put a folder in its place, and the release key would sign a state in its name.
 */
export async function needsNoChain(world: World, run: JudgedTree, target: Target): Promise<boolean> {
  if (!isEmbedded(target) || world.job.chain === undefined) return isEmbedded(target);
  const anchor = openAnchor(world).value;
  if (anchor === undefined || own(anchor.targets, target.name) !== undefined) return false;
  const { walk, start } = await traceChain(world, run);
  const verified = walk?.verified ?? start;
  const approved = verified && (await targetAt(run.repository, verified, target.name));
  return approved ? isEmbedded(approved) : false;
}

async function targetAt(repository: Repository, commit: string, name: string): Promise<Target | undefined> {
  const tree = await repository.tree([targetsFile], commit);
  return tree.value && openTargets(tree.value, name).value?.[0];
}

/** The chain up to the run's commit; undefined for a target that needs none. */
export const openChain = async (world: World, run: JudgedTree, target: Target): Promise<Chain | undefined> =>
  (await needsNoChain(world, run, target)) ? undefined : chainOf(await traceChain(world, run, target));

export const chainOf = ({ walk, start, faults, notices, recorded }: TracedChain): Chain => ({
  verified: walk?.verified ?? start,
  ...(walk && { standing: walk.standing, revoked: walk.revoked }),
  ...{ faults, notices },
  keys: walk?.keys ?? [],
  // The state may be older than what was approved since, and than the last day of a key.
  carried: (recorded.at(-1)?.keys ?? []).filter((key) => walk?.keys.some((one) => isSameKey(one, key)) !== false),
  brokenGlass: glassIn(recorded),
});

const isSameKey = (one: ChainKey, other: ChainKey): boolean => hintOfKey(one) === hintOfKey(other);

/** Every break-glass that states show, once for each commit. */
const glassIn = (recorded: readonly VerifiedJudge[]): readonly BrokenGlass[] => [
  ...new Map(recorded.flatMap((one) => one.broken_glass ?? []).map((one) => [one.tip, one])).values(),
];

/** The walk of a target, or why there is none. */
export interface TracedChain {
  readonly walk: JudgeWalk | undefined;
  /** The commit where it starts. */
  readonly start: string | undefined;
  readonly faults: readonly Diagnostic[];
  readonly notices: readonly Diagnostic[];
  /** What the states of the target say of the judge, the last one last. */
  readonly recorded: readonly VerifiedJudge[];
}

/**
 * Without a target it starts at the anchor, whatever states say. Whatever cannot be read or reached ends the chain, and
 * nothing else: what only stops must go on.
 */
export async function traceChain(world: World, run: JudgedTree, target?: Target): Promise<TracedChain> {
  const traced = await orUnreachable(() => trace(world, run, target));
  return traced.value ?? { walk: undefined, start: undefined, faults: traced.diagnostics, notices: [], recorded: [] };
}

async function trace(world: World, run: JudgedTree, target: Target | undefined): Promise<TracedChain> {
  const { repository, tree, at } = run;
  const { history } = repository;
  const anchor = openAnchor(world);
  const ends = (faults: readonly Diagnostic[], start?: string, recorded: readonly Recorded[] = []): TracedChain => ({
    ...{ walk: undefined, start, faults, notices: [] },
    recorded: recorded.map(({ judge }) => judge),
  });
  if (anchor.value === undefined) return ends(anchor.diagnostics);
  if (await history.isShallow()) return ends([{ code: 'apply/shallow-history' }]);
  const tip = tree.origin === 'work tree' ? await history.head() : tree.origin;
  const line = await history.line(tip, at);
  const walkFrom = (commit: string) => orUnreachable(() => walkJudge(world, repository, line, commit));
  // Whether the address was approved, which keys were revoked, and often the walk itself all ask for this one.
  const way: Way = { line, anchor: anchor.value, walked: once(() => walkFrom(anchor.value.start)) };
  const approved = target && (await approvedTarget(repository, way, target));
  const { recorded, notices, unread } = approved ? await readRecorded(world, run, way, approved) : nothingRecorded;
  const { start, faults: unknown } = startOf(line, anchor.value, recorded);
  const faults = [...unread, ...unknown];
  const before = { ...ends(faults, start, recorded), notices };
  if (start === undefined) return before;
  const walked = await (start === anchor.value.start ? way.walked() : walkFrom(start));
  const walk = walked.value?.value;
  const found = walk?.faults ?? walked.value?.diagnostics ?? walked.diagnostics;
  return { ...before, walk, faults: [...faults, ...found] };
}

/** The first-parent line of the tip, and what is approved of it from the anchor on, whatever states say. */
interface Way {
  readonly line: readonly LineCommit[];
  readonly anchor: ChainAnchor;
  readonly walked: () => Promise<Result<Result<JudgeWalk>>>;
}

/**
 * The target at an address and with an id that were approved: the anchor's, or that of the last commit whose judge is
 * approved without asking a registry. The job's token goes there, so a tip that nobody approved must not choose where,
 * nor which states vouch.
 */
async function approvedTarget(
  repository: Repository,
  { line, anchor: { start }, walked }: Way,
  target: Target,
): Promise<Target | undefined> {
  if (!line.some(({ id }) => id === start)) return undefined;
  const at = (commit: string) => targetAt(repository, commit, target.name);
  const begin = await at(start);
  if (begin?.url === target.url && begin.registry_id === target.registry_id) return target;
  const walk = (await walked()).value?.value;
  const found = walk && (await at(walk.verified));
  return found === undefined || isEmbedded(found) ? undefined : found;
}

/** The anchor in the job's file. */
export function openAnchor({ files, job }: Pick<World, 'files' | 'job'>): Result<ChainAnchor> {
  if (job.chain === undefined) return failed({ code: 'judge/no-anchor' });
  const bytes = files.read(job.chain);
  const unreadable: Diagnostic = { code: 'usage/anchor-unreadable', facts: { observed: job.chain } };
  if (bytes === undefined) return failed(unreadable);
  const parsed = parseDocument('RELC_CHAIN', bytes, 'yaml');
  const anchor = parsed.value === undefined ? parsed : shape(parsed.value, 'chain_anchor');
  return anchor.value === undefined
    ? failed(unreadable, ...anchor.diagnostics)
    : { value: anchor.value.value, diagnostics: [] };
}

/** What the state of a model says of the judge. */
interface Recorded {
  readonly model: string;
  readonly subject: string;
  readonly judge: VerifiedJudge;
  readonly issued_at: string;
}

/** What the states of a target say. */
interface Records {
  /** The last one last. */
  readonly recorded: readonly Recorded[];
  /** Which of them vouch for nothing here. */
  readonly notices: readonly Diagnostic[];
  /** Why some cannot be read. They might record more, so nothing new goes live; what judges the rest is known. */
  readonly unread: readonly Diagnostic[];
}

const nothingRecorded: Records = { recorded: [], notices: [], unread: [] };

const notVouching = ({ name }: Target, models: readonly string[]): Diagnostic => ({
  code: 'judge/anchor-lacks-key',
  severity: 'warning',
  facts: { target: name, observed: fewOf([...models].sort(byBytes)) },
});

/** As many states are read at once. */
const together = 8;

/** What the states of a target say that verify under the anchor's keys. */
async function readRecorded(
  world: World,
  { at, repository, tree }: JudgedTree,
  way: Way,
  target: Target,
): Promise<Records> {
  const named = signersOf(own(way.anchor.targets, target.name)?.keys ?? []);
  if (named.length === 0) return nothingRecorded;
  const isGone = await revokedFromAnchor(repository, way);
  const keys = named.filter(({ hint }) => !isGone(hint, dayOf(at)));
  const unknown: string[] = [];
  const read = async (model: string): Promise<readonly Recorded[]> => {
    const bytes = await world.registry(target).read(model, { type: 'state' });
    const shown = shownState(bytes, keys, dayOf(at), placeOnTarget(target, model));
    if ('fault' in shown && shown.fault === 'unknown-key' && known.includes(model)) unknown.push(model);
    const state = 'state' in shown ? shown.state : null;
    if (state?.judge === undefined) return [];
    return [{ model, subject: `${target.name}: ${model}`, judge: state.judge, issued_at: state.issued_at }];
  };
  const known = modelsOf(repository, tree.files.keys());
  // A model that was removed may be the one whose state shows a break-glass.
  const listed = await orUnreachable(() => world.registry(target).models());
  const models = [...new Set([...known, ...(listed.value ?? [])])];
  const found: Result<readonly Recorded[]>[] = [];
  for (let index = 0; index < models.length; index += together) {
    const some = models.slice(index, index + together).map((model) => orUnreachable(() => read(model)));
    found.push(...(await Promise.all(some)));
    const unread = found.flatMap(({ diagnostics }) => diagnostics);
    // A registry that answers nothing is not asked for each of hundreds.
    if (found.every(({ value }) => value === undefined)) throw new Unreadable(...unread);
  }
  // Another repository may release to the same registry with the same key.
  const isOurs = ({ model, judge }: Recorded) =>
    known.includes(model) || way.line.some(({ id }) => id === judge.commit);
  const recorded = found.flatMap(({ value }) => value ?? []).filter(isOurs);
  return {
    recorded: recorded.sort((one, other) => byBytes(one.issued_at, other.issued_at)),
    notices: unknown.length === 0 ? [] : [notVouching(target, unknown)],
    unread: [...listed.diagnostics, ...found.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** What people revoked since the anchor's start, as far as they approved without asking a registry. */
async function revokedFromAnchor(repository: Repository, { line, anchor: { start }, walked }: Way): Promise<Revoked> {
  const { history } = repository;
  const changed = await history.changing(line.at(-1)?.id ?? start, [keysFile], start);
  // Most often nobody has touched the keys since, and there is nothing to walk for.
  const walk = changed.length === 0 ? undefined : (await walked()).value?.value;
  const [judge] = walk ? await history.judges([walk.verified]) : [];
  if (walk === undefined || judge === undefined) return () => false;
  return revokedBy(allRevoked(judgeReader(repository).revoked(walk.verified, judge), walk.revoked));
}

/** The furthest commit of the line that is verified: the anchor's, or a later one that a state records. */
function startOf(
  line: readonly LineCommit[],
  anchor: ChainAnchor,
  recorded: readonly Recorded[],
): { readonly start: string | undefined; readonly faults: readonly Diagnostic[] } {
  const places = new Map(line.map(({ id }, index) => [id, index]));
  const named = [
    { subject: 'RELC_CHAIN', commit: anchor.start },
    ...recorded.map(({ subject, judge: { commit } }) => ({ subject, commit })),
  ];
  const faults = named
    .filter(({ commit }) => !places.has(commit))
    .map(
      ({ subject, commit: observed }): Diagnostic => ({
        code: 'judge/rewritten',
        facts: { observed, subject, commit: line.at(-1)?.id ?? '' },
      }),
    );
  const furthest = Math.max(...named.map(({ commit }) => places.get(commit) ?? -1));
  // Nothing on the line of another history is verified, whatever a state says.
  return { start: places.has(anchor.start) ? line[furthest]?.id : undefined, faults };
}

/**
 * Those of the run, and all others here: each state of the target may be the last one. A registry need not know what to
 * answer about a folder that has the name of no model.
 */
const modelsOf = (repository: Repository, paths: Iterable<string>): readonly string[] => {
  const files = [...paths, ...repository.models().map((model) => `releases/${model}/model.yaml`)];
  return [...new Set(files.flatMap((path) => (path.endsWith('/model.yaml') ? (modelOf(path) ?? []) : [])))];
};

/** The keys of an anchor. Whoever owns the job says that they sign releases, not keys.yaml of a commit. */
const signersOf = (keys: readonly string[]): readonly TrustedSigner[] =>
  keys.flatMap((pem, index) => {
    const valid = { from: '0001-01-01', until: '9999-12-31' };
    const named = { id: `anchor-${index + 1}`, person: 'RELC_CHAIN', emails: [], roles: [releaseSigner], valid };
    return signerOf(named, Buffer.from(pem)) ?? [];
  });
