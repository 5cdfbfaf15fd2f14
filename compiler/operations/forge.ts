// Approvals of the merge request behind the model's last commit, when the policy names a forge and the environment has
// a token for it.

import type { GitLab } from '../../schemas/generated/documents.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { countApprovals, mergeRequestOf } from '../forge/counting.ts';
import { type ApprovalSource, ForgeUnreachable, unreachable } from '../forge/port.ts';
import type { Digest } from '../lib/digest.ts';
import type { Approval } from '../model/approval.ts';
import type { MergeRequestRecord } from '../model/merge-request.ts';
import { factValues } from '../model/past.ts';
import type { PlanBody } from '../model/plan.ts';
import { unplannedFolders } from '../model/unplanned.ts';
import type { World } from '../world/port.ts';
import { type OpenedModel, stateOf } from './opened-model.ts';
import { readPast } from './past.ts';

export interface ForgeApprovals {
  readonly approvals: readonly Approval[];
  /** Why none can count, or some do not. */
  readonly diagnostics: readonly Diagnostic[];
  readonly record?: MergeRequestRecord;
}

/** What approvals are asked for. */
export interface AskedPlan extends OpenedModel {
  readonly document: { readonly plan_digest: Digest; readonly plan: Pick<PlanBody, 'model' | 'target'> };
}

/** Undefined when the policy names no forge. */
export const forgeApprovals = (
  world: World,
  opened: AskedPlan,
  authors: readonly string[],
): Promise<ForgeApprovals | undefined> =>
  askForge(world, opened, (policy, source) => ask(opened, authors, policy, source));

/** Asks the forge that the policy names; undefined when it names none. One that cannot be reached gave nothing. */
export async function askForge(
  world: World,
  { governance }: Pick<OpenedModel, 'governance'>,
  ask: (policy: GitLab, source: ApprovalSource) => Promise<ForgeApprovals>,
): Promise<ForgeApprovals | undefined> {
  const policy = governance.approvals.value.gitlab;
  if (policy === undefined) return undefined;
  const source = world.forge(policy);
  if (source === undefined)
    return { approvals: [], diagnostics: [{ code: 'uncounted/not-asked', facts: { observed: policy.url } }] };
  try {
    return await ask(policy, source);
  } catch (error) {
    if (!(error instanceof ForgeUnreachable)) throw error;
    return { approvals: [], diagnostics: [unreachable(error)] };
  }
}

async function ask(
  opened: AskedPlan,
  authors: readonly string[],
  policy: GitLab,
  source: ApprovalSource,
): Promise<ForgeApprovals> {
  const { run, governance, document } = opened;
  const { model, target } = document.plan;
  const { repository } = run;
  const { history } = repository;
  const head = await history.head();
  const lastCommit = (await history.lastChange(`releases/${model}`, unplannedFolders(model))) ?? head;
  const found = mergeRequestOf(lastCommit, await source.mergeRequests(lastCommit), policy.project_id);
  if (found.value === undefined) return { approvals: [], diagnostics: found.diagnostics };
  const request = found.value;
  const facts = await source.facts(request, {
    planPath: `plan/${target}/${model}.json`,
    people: governance.people.map(({ gitlabId }) => gitlabId),
    commits: [...new Set([lastCommit, head])],
  });
  const base = facts.versions[0]?.base_commit;
  const digestBound = await isDigestBound(opened, policy);
  if (digestBound.value === undefined) return { approvals: [], diagnostics: digestBound.diagnostics };
  const counted = countApprovals({
    request,
    facts,
    policy,
    digestBound: digestBound.value,
    model,
    planDigest: document.plan_digest,
    local: {
      proposed: base === undefined ? undefined : await history.changed(base, request.sha),
      since: await history.changed(request.sha, head),
      authors,
    },
    people: governance.people,
    expiresAfterDays: governance.approvals.value.expires_after_days,
    at: run.at,
  });
  const { url, project_id } = policy;
  const record = { url, project_id, iid: request.iid, sha: request.sha, settings: facts.settings };
  return { approvals: counted.value ?? [], diagnostics: counted.diagnostics, record };
}

/** Whether notes are needed for what the criticality is, or was since the last signed state. */
async function isDigestBound(opened: AskedPlan, { digest_bound: bound }: GitLab): Promise<Result<boolean>> {
  if (bound === undefined) return { value: false, diagnostics: [] };
  const { run, read, model } = opened;
  const fact = 'criticality';
  const past = await readPast(run, { model, versions: [], facts: [fact] }, stateOf(opened));
  if (past.value === undefined) return past;
  const now = factValues(read().loaded.models[0]?.document?.value, fact);
  const all = [...now, ...past.value.map(({ value }) => value)];
  // Where nobody can tell what it was, it may have been any.
  return { value: all.some((one) => one === null || bound.some((it) => it === one)), diagnostics: [] };
}
