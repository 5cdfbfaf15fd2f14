// How far the judge that a run uses is approved, for one target.
import type { Target } from '../../../schemas/generated/documents.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { once } from '../../lib/once.ts';
import { own } from '../../lib/own.ts';
import type { BrokenGlass, Chain, ChainKey } from '../../model/chain.ts';
import type { VerifiedJudge } from '../../model/plan.ts';
import { isEmbedded } from '../../model/target.ts';
import { hintOfKey } from '../../trust/break-glass.ts';
import type { World } from '../../world/port.ts';
import { orUnreachable } from '../observing.ts';
import type { JudgedTree } from '../opened-run.ts';
import { type OpenStates, openStates } from '../states.ts';
import { approvedTarget, openAnchor, targetAt, type Way } from './chain-anchor.ts';
import { nothingRecorded, type Recorded, readRecorded, startOf } from './chain-records.ts';
import { type JudgeWalk, walkJudge } from './walk.ts';

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

/** The chain up to the run's commit; undefined for a target that needs none. */
export const openChain = async (
  world: World,
  run: JudgedTree,
  target: Target,
  states = openStates(world),
): Promise<Chain | undefined> =>
  (await needsNoChain(world, run, target)) ? undefined : chainOf(await traceChain(world, run, target, states));

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
export async function traceChain(
  world: World,
  run: JudgedTree,
  target?: Target,
  states = openStates(world),
): Promise<TracedChain> {
  const traced = await orUnreachable(() => trace(world, run, target, states));
  return traced.value ?? { walk: undefined, start: undefined, faults: traced.diagnostics, notices: [], recorded: [] };
}

async function trace(
  world: World,
  run: JudgedTree,
  target: Target | undefined,
  states: OpenStates,
): Promise<TracedChain> {
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
  const { recorded, notices, unread } = approved
    ? await readRecorded(states(approved), run, way, approved)
    : nothingRecorded;
  const { start, faults: unknown } = startOf(line, anchor.value, recorded);
  const faults = [...unread, ...unknown];
  const before = { ...ends(faults, start, recorded), notices };
  if (start === undefined) return before;
  const walked = await (start === anchor.value.start ? way.walked() : walkFrom(start));
  const walk = walked.value?.value;
  const found = walk?.faults ?? walked.value?.diagnostics ?? walked.diagnostics;
  return { ...before, walk, faults: [...faults, ...found] };
}
