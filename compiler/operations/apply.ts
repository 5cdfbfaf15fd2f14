// relc apply FILE: applies exactly the approved plan, to the registry that the repository names.

import { chainFaults } from '../apply/chain.ts';
import { whileHeld } from '../apply/held.ts';
import { type Admitted, admit, finished, unchanged } from '../apply/index.ts';
import { type Proposal, progressOf } from '../apply/progress.ts';
import { keptRecord } from '../apply/record.ts';
import { writesOf } from '../apply/writes.ts';
import { type Diagnostic, failed, isError, type Result } from '../diagnostics/diagnostic.ts';
import { digestOf } from '../lib/digest.ts';
import { dayOf } from '../lib/time.ts';
import { describe, extendedIn, type Observed, type PlanBody, type State } from '../model/plan.ts';
import { lockFile } from '../model/policies.ts';
import { asksForPeople, isUnapproved, type Outcome } from '../report/outcome.ts';
import type { Next } from '../report/report.ts';
import type { Said } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import { approvalsAmong } from '../trust/approval.ts';
import { noFolder, type World } from '../world/port.ts';
import { readAuthors, writtenFor } from './authors.ts';
import { wants } from './desired.ts';
import { driftOpened } from './drift.ts';
import { earlierState } from './earlier.ts';
import { ratifyOpened } from './emergency/ratify.ts';
import { ratifyingBy } from './emergency/unratified.ts';
import { planAgain } from './end-plan.ts';
import { type Given, withApprovals } from './given.ts';
import { isIntact } from './intact.ts';
import { chainNotices, judgesAtHead, verifiedJudge } from './judge/judged.ts';
import { stateOf, writingTo } from './opened-model.ts';
import { approvalsFolder, comparePlan, namedFile, type OpenedPlan, openJudgedPlan, shownPath } from './plan-file.ts';
import { provenForPlan, unprovenFaults } from './proven.ts';
import { openReleaseKey, stateTimes } from './release-key.ts';
import { toldWaiting } from './waiting.ts';

export interface ApplyOptions {
  readonly approvals?: string;
}

export interface ApplyOutcome extends Outcome {
  /** Whether this run wrote the signed state, the last step of an apply. */
  readonly committed?: boolean;
  /** Whether this run put back what was changed by hand; undefined where it did not try. */
  readonly healed?: boolean;
}

export async function applyPlan(world: World, named: string, { approvals }: ApplyOptions = {}): Promise<Outcome> {
  const file = namedFile(world, named);
  if (approvals !== undefined && !world.files.isFolder(approvals))
    return { diagnostics: [noFolder('--approvals', approvals)] };
  const opened = await openJudgedPlan(world, file);
  if (opened.value === undefined) return opened;
  const beside = world.files.folder(approvals ?? approvalsFolder(file));
  const signed = approvalsAmong(beside);
  const ratifying = ratifyingBy(opened.value);
  if (ratifying !== undefined) {
    const ratified = await ratifyOpened(world, ratifying, beside);
    return { ...ratified, diagnostics: [...chainNotices(opened.value, [ratified]), ...ratified.diagnostics] };
  }
  const applied = await applyOpened(world, opened.value, signed);
  const done = await doneBefore(world, opened.value, applied);
  if (done !== undefined) return done;
  // Approvals that nobody can give any more are not waited for. People can still give them by HEAD's quorum.
  const compared =
    judgesAtHead(opened.value) && isUnapproved(applied.diagnostics) ? await comparePlan(world, opened.value) : applied;
  const outcome =
    'differences' in compared ? { diagnostics: compared.differences, tree: opened.value.run.tree } : applied;
  const next = nextOf(file, opened.value, outcome);
  return { ...outcome, next, diagnostics: [...chainNotices(opened.value, [outcome]), ...outcome.diagnostics] };
}

/** Nothing to do, where the registry shows it: the plan was applied, or changes nothing. An older plan is refused. */
async function doneBefore(world: World, opened: OpenedPlan, { diagnostics }: Outcome): Promise<Outcome | undefined> {
  const { model, target, run, document } = opened;
  const [only, ...others] = diagnostics;
  if (others.length > 0 || (only?.code !== 'apply/already-applied' && only?.code !== 'apply/nothing-to-do'))
    return undefined;
  if (only.code === 'apply/nothing-to-do') {
    const compared = await comparePlan(world, opened);
    if (!('planned' in compared)) return undefined;
    return { diagnostics: [], tree: run.tree, done: [summaries.emptyPlan(model, target.name)] };
  }
  // What somebody changed by hand since is not as the plan left it.
  const drift = await driftOpened(opened);
  const done = summaries.alreadyApplied(
    ...([model, target.name, document.plan.serving.next, Number(only.facts?.['serial'] ?? 0)] as const),
  );
  return { diagnostics: drift, tree: run.tree, done: drift.length > 0 ? [] : [done] };
}

/** An approval, or a new plan. What waits for a moment goes on by itself. */
function nextOf(file: string, { model, target, run }: OpenedPlan, { diagnostics }: Outcome): readonly Next[] {
  if (diagnostics.some(asksForPeople))
    return [{ command: `relc approve ${shownPath(run.repository, file)} --key KEY`, by: 'approvers' }];
  const isOld = diagnostics.some(({ code }) => code === 'apply/stale' || code === 'apply/conflict');
  return isOld ? [{ command: `relc plan ${model} --target ${target.name}` }] : [];
}

/** Applies an opened plan with its signed approvals, by file name, and those of the forge. */
export async function applyOpened(
  world: World,
  opened: OpenedPlan,
  approvals: ReadonlyMap<string, Uint8Array>,
): Promise<ApplyOutcome> {
  const { run, governance, document, target, registry, observe } = opened;
  const { tree } = run;
  const key = openReleaseKey(world, governance.trust, dayOf(run.at));
  if (key.value === undefined) return key;
  const verified = await verifiedJudge(opened, stateOf(opened));
  const record = {
    ...(verified && { judge: verified, ...(opened.chain?.standing && { standing: opened.chain.standing }) }),
    commit: run.tree.origin,
    judgeDigest: digestOf(run.tree.files.get(lockFile) ?? new Uint8Array()),
    ...stateTimes(governance),
    key: key.value,
  };
  const applied = await withApprovals(world, opened, approvals, async (given) => {
    const { authors, ...first } = await judge(world, opened, given, opened.observed);
    if (first.value === undefined) return { written: [], diagnostics: first.diagnostics, authors };
    const facts = { ...record, ...(given.mergeRequest && { mergeRequest: given.mergeRequest }) };
    // Until the hold, another apply may have written.
    const written = await whileHeld(
      registry,
      document.plan.model,
      document.plan_digest,
      async () => {
        const { value, diagnostics } = await judge(world, opened, given, await observe());
        return { writes: value && writesOf(value, facts), diagnostics };
      },
      writingTo(opened),
    );
    return { ...written, authors };
  });
  if (!('written' in applied)) return applied;
  const { written, authors } = applied;
  const { model, serving } = document.plan;
  const diagnostics = await toldWaiting(opened, authors, applied.diagnostics);
  const committed = written.some(({ type }) => type === 'state');
  const done =
    diagnostics.length > 0
      ? []
      : [summaries.applied(model, target.name, serving.next, written.length, recordedBy(document.plan))];
  return { diagnostics, tree, done, result: written.map(describe), committed };
}

/** What is new of versions that were approved before, beside what serves. */
function recordedBy(plan: PlanBody): readonly Said[] {
  const revalidated = Object.entries(plan.revalidations ?? {}).map(([version, { result, next }]) =>
    summaries.revalidationRecorded(version, result, next),
  );
  const extended = extendedIn(plan).map(([version, { last_start: day, end_of_life: end }]) =>
    summaries.lastStart(version, day, end),
  );
  return [...revalidated, ...extended];
}

/** What an opened plan waits for, or why it is refused. Writes nothing. */
export async function judgeOpened(
  world: World,
  opened: OpenedPlan,
  approvals: ReadonlyMap<string, Uint8Array>,
): Promise<Outcome> {
  const judged = await withApprovals(world, opened, approvals, (given) => judge(world, opened, given, opened.observed));
  const authors = 'authors' in judged ? judged.authors : [];
  return { diagnostics: await toldWaiting(opened, authors, judged.diagnostics) };
}

type Judged = Result<Admitted> & {
  /** The authors of what the plan applies; empty when they were not needed. */
  readonly authors: readonly string[];
};

/** Judges a plan against what a registry shows. Only reads. */
async function judge(world: World, opened: OpenedPlan, { approvals }: Given, observed: Observed): Promise<Judged> {
  const { run, governance, document, target, registry } = opened;
  const { plan } = document;
  const keys = governance.trust;
  const kept = await keptRecord(registry, document, keys, run.at);
  const proposal: Proposal = { document, approvals, observed, kept, keys, at: run.at };
  const progress = progressOf(proposal);
  if (progress.value === undefined) return { ...progress, authors: [] };
  const { before, state, isHalfway } = progress.value;
  // The class is part of what is compared below, unless the plan is halfway.
  const broken = chainFaults(opened.chain, plan, isHalfway);
  if (broken.length > 0) return { ...failed(...broken), authors: [] };
  const isWanted = () => plan.registry_id === target.registry_id && wants(run, target, plan.model, plan);
  const isKept = isHalfway && isWanted() && isIntact(opened, plan, observed);
  const done = finished(proposal, progress.value, isKept);
  if (done !== undefined) return { ...done, authors: [] };
  const recomputed = unchanged(document, await planAgain(plan, opened.read(), target, before));
  if (recomputed.value === undefined) return { ...recomputed, authors: [] };
  if (isHalfway) return { ...admit(proposal, progress.value, recomputed.value, undefined), authors: [] };
  const authors = await readAuthors(run.repository, plan.model, writtenFor(plan), state);
  const { prerequisite } = recomputed.value.body;
  const earlier = prerequisite && (await earlierState(world, opened, prerequisite));
  const unproven = await unprovenIn(opened, recomputed.value.body, state);
  const facts = { evaluator: run.evaluator, authors, earlier, unproven };
  return { ...admit(proposal, progress.value, recomputed.value, facts), authors };
}

/** Where policy lets no rollout wait for a rehearsal, nobody looks for one. */
async function unprovenIn(opened: OpenedPlan, plan: PlanBody, state: State | null): Promise<readonly Diagnostic[]> {
  if (opened.governance.thresholds.value.rollouts_need_drill_within_days === undefined) return [];
  return unprovenFaults(opened, plan, await provenForPlan(opened, state, plan)).filter(isError);
}
