// relc apply FILE: applies exactly the approved plan, to the registry that the repository names.

import { whileHeld } from '../apply/held.ts';
import { type Admitted, admit, finished, unchanged } from '../apply/index.ts';
import { type Proposal, progressOf } from '../apply/progress.ts';
import { keptRecord } from '../apply/record.ts';
import { renew } from '../apply/renewal.ts';
import { writesOf } from '../apply/writes.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { digestOf } from '../lib/digest.ts';
import { addDaysTo, dayOf } from '../lib/time.ts';
import type { Approval } from '../model/approval.ts';
import type { MergeRequestRecord } from '../model/merge-request.ts';
import { describe, type Observed, type PlanDocument, type Prerequisite, type State } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { lockFile } from '../policy/evaluator.ts';
import { isUnapproved, type Outcome } from '../report/outcome.ts';
import { approvalsAmong, readApprovals } from '../trust/approval.ts';
import type { SigningKey } from '../trust/envelope.ts';
import { isRevoked, maySign } from '../trust/key.ts';
import { releaseSigner } from '../trust/state.ts';
import { noFolder, type Repository, type World } from '../world/port.ts';
import { renewalFaults, wants } from './desired.ts';
import { forgeApprovals } from './forge.ts';
import { orUnreachable, readState } from './observing.ts';
import { targetOf } from './places.ts';
import { approvalsFolder, comparePlan, countingOf, type OpenedModel, type OpenedPlan, openPlan } from './plan-file.ts';
import { planModel } from './planning.ts';

export interface ApplyOptions {
  readonly approvals?: string;
}

export async function applyPlan(world: World, file: string, { approvals }: ApplyOptions = {}): Promise<Outcome> {
  if (approvals !== undefined && !world.files.isFolder(approvals))
    return { diagnostics: [noFolder('--approvals', approvals)] };
  const opened = await openPlan(world, file);
  if (opened.value === undefined) return opened;
  const signed = approvalsAmong(world.files.folder(approvals ?? approvalsFolder(file)));
  const outcome = await applyOpened(world, opened.value, signed);
  if (!isUnapproved(outcome.diagnostics)) return outcome;
  // Approvals that nobody can give any more are not waited for.
  const compared = await comparePlan(world, opened.value);
  return 'differences' in compared ? { diagnostics: compared.differences, tree: opened.value.run.tree } : outcome;
}

/** Applies an opened plan with its signed approvals, by file name, and those of the forge. */
export async function applyOpened(
  world: World,
  opened: OpenedPlan,
  approvals: ReadonlyMap<string, Uint8Array>,
): Promise<Outcome> {
  const { run, governance, document, target, registry, observe } = opened;
  const key = openReleaseKey(world, governance.trust, dayOf(run.at));
  if (key.value === undefined) return key;
  const record = {
    commit: run.tree.origin,
    judgeDigest: digestOf(run.tree.files.get(lockFile) ?? new Uint8Array()),
    stateDays: governance.approvals.value.state_expires_after_days,
    key: key.value,
  };
  const applied = await withApprovals(world, opened, approvals, async (given) => {
    const { authors, ...first } = await judge(world, opened, given, opened.observed);
    if (first.value === undefined) return { written: [], diagnostics: first.diagnostics, authors };
    const facts = { ...record, ...(given.mergeRequest && { mergeRequest: given.mergeRequest }) };
    // Until the hold, another apply may have written.
    const written = await whileHeld(registry, document.plan.model, document.plan_digest, async () => {
      const { value, diagnostics } = await judge(world, opened, given, await observe());
      return { writes: value && writesOf(value, facts), diagnostics };
    });
    return { ...written, authors };
  });
  if (!('written' in applied)) return applied;
  const { written, diagnostics } = applied;
  const { model, serving } = document.plan;
  const lines =
    diagnostics.length > 0
      ? []
      : [
          `${model} on ${target.name} serves version ${serving.next ?? 'none'}: ${written.length} resources written, the signed state last`,
        ];
  return { diagnostics, tree: run.tree, lines, result: written.map(describe) };
}

/** Renews the signed state of a model when half of its days are over: an expired state stops every start of serving. */
export async function renewOpened(world: World, opened: OpenedModel, model: string): Promise<Outcome> {
  const { run, governance, target, observed, registry } = opened;
  const counting = countingOf(opened, model);
  // Signing an old state would make it the newest.
  if (counting.value === undefined) return { diagnostics: counting.diagnostics };
  const state = counting.value;
  const days = governance.approvals.value.state_expires_after_days;
  if (state === null || addDaysTo(run.at, days / 2) < state.not_after) return { diagnostics: [] };
  // A plan is refused for another registry, and a state must not be renewed for one either.
  if (observed.registry_id !== target.registry_id) return { diagnostics: [] };
  const faults = renewalFaults(run, target, model, state);
  if (faults.length > 0) return { diagnostics: faults };
  const key = openReleaseKey(world, governance.trust, dayOf(run.at));
  if (key.value === undefined) return key;
  const renewal = { model, state, bytes: observed.state, at: run.at, days, key: key.value, registry };
  const renewed = await orUnreachable(() => renew(renewal));
  if (renewed.value === undefined) return renewed;
  const { diagnostics, written } = renewed.value;
  const lines = written.length === 0 ? [] : [`${model} on ${target.name}: signed state renewed`];
  return { diagnostics, lines, result: written.map(describe) };
}

/** What an opened plan waits for, or why it is refused. Writes nothing. */
export async function judgeOpened(
  world: World,
  opened: OpenedPlan,
  approvals: ReadonlyMap<string, Uint8Array>,
): Promise<Outcome> {
  const judged = await withApprovals(world, opened, approvals, (given) => judge(world, opened, given, opened.observed));
  return { diagnostics: judged.diagnostics };
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
  const isWanted = plan.registry_id === target.registry_id && wants(run, target, plan.model, plan);
  const done = finished(proposal, progress.value, isWanted);
  if (done !== undefined) return { ...done, authors: [] };
  const recomputed = unchanged(document, planModel(opened.read(), target, before));
  if (recomputed.value === undefined) return { ...recomputed, authors: [] };
  if (isHalfway) return { ...admit(proposal, progress.value, recomputed.value, undefined), authors: [] };
  const authors = await readAuthors(run.repository, document, state);
  const { prerequisite } = recomputed.value.body;
  const earlier = prerequisite && (await earlierState(world, { ...opened, model: plan.model }, prerequisite));
  const facts = { evaluator: run.evaluator, authors, earlier };
  return { ...admit(proposal, progress.value, recomputed.value, facts), authors };
}

/** Approvals, and the merge request of those that are not signed. */
interface Given {
  readonly approvals: readonly Approval[];
  readonly mergeRequest?: MergeRequestRecord;
}

/** Acts with a plan's signed approvals, and once more with the forge's when those are not enough. */
async function withApprovals<
  T extends { readonly diagnostics: readonly Diagnostic[]; readonly authors: Judged['authors'] },
>(
  world: World,
  opened: OpenedPlan,
  files: ReadonlyMap<string, Uint8Array>,
  action: (given: Given) => Promise<T>,
): Promise<T | { readonly diagnostics: readonly Diagnostic[] }> {
  const { run, governance } = opened;
  const read = readApprovals(files, governance.trust, dayOf(run.at));
  if (read.value === undefined) return { diagnostics: read.diagnostics };
  if (await run.repository.history.isShallow()) return { diagnostics: [{ code: 'apply/shallow-history' }] };
  const signed = read.value;
  const acted = await orUnreachable(async () => {
    const first = await action({ approvals: signed });
    // Signed approvals do not depend on the forge.
    const forge = isUnapproved(first.diagnostics) ? await forgeApprovals(world, opened, first.authors) : undefined;
    if (forge === undefined) return first;
    const others = forge.approvals.filter(
      ({ key, role }) => !signed.some((one) => one.key === key && one.role === role),
    );
    const given = { approvals: [...signed, ...others], ...(forge.record && { mergeRequest: forge.record }) };
    const second = others.length === 0 ? first : await action(given);
    const missing = isUnapproved(second.diagnostics) ? forge.diagnostics : [];
    return { ...second, diagnostics: [...missing, ...second.diagnostics] };
  });
  return acted.value === undefined ? acted : acted.value;
}

/** The verified state of the previous target. One that has ended may have been put back. */
export async function earlierState(
  world: World,
  { run, trust, model }: Pick<OpenedPlan, 'run' | 'trust'> & { readonly model: string },
  prerequisite: Prerequisite,
): Promise<Result<State | null>> {
  const earlier = targetOf(run, prerequisite.target);
  if (earlier.value === undefined) return earlier;
  const target = earlier.value;
  const read = await readState(world, run, target, model, trust);
  if (read.value && read.value.not_after <= run.at)
    return failed({ code: 'plan/state-not-trusted', facts: { target: target.name, model, observed: 'expired' } });
  return read;
}

/** The key that signs releases, if the policy lets it sign today. */
function openReleaseKey({ keys }: World, trust: readonly TrustedSigner[], today: string): Result<SigningKey> {
  const released = keys.release();
  if (released.value === undefined) return released;
  const key = released.value;
  const entry = trust.find((signer) => signer.hint === key.hint)?.entry;
  const valid = entry?.roles.includes(releaseSigner) && maySign(entry, today) && !isRevoked(entry, today);
  return valid
    ? { value: key, diagnostics: [] }
    : failed({ code: 'apply/release-key-not-trusted', facts: { observed: entry?.id ?? 'unknown key' } });
}

/**
 * All authors of what the plan applies: of the releases that it approves, ever, and of model.yaml since the last apply.
 */
export async function readAuthors(
  { history }: Repository,
  { plan }: PlanDocument,
  state: State | null,
): Promise<readonly string[]> {
  const folder = `releases/${plan.model}`;
  const releases = Object.keys(plan.releases).map((version) => `${folder}/${version}`);
  const wrote = await history.authors(releases.length === 0 ? [] : [...releases, `${folder}/profiles`], null);
  const moved = await history.authors([`${folder}/model.yaml`], state?.commit ?? null);
  return [...new Set([...wrote, ...moved])].sort();
}
