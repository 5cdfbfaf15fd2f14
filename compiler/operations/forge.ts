// Approvals of the merge request behind the model's last commit, when the policy names a forge and the environment has
// a token for it.

import type { GitLab, Model } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { shape } from '../document/validators.ts';
import { countApprovals, mergeRequestOf } from '../forge/counting.ts';
import { type ApprovalSource, ForgeUnreachable } from '../forge/port.ts';
import type { Approval } from '../model/approval.ts';
import type { MergeRequestRecord } from '../model/merge-request.ts';
import type { Tree } from '../model/tree.ts';
import type { World } from '../world/port.ts';
import type { OpenedPlan } from './plan-file.ts';

export interface ForgeApprovals {
  readonly approvals: readonly Approval[];
  /** Why none can count, or some do not. */
  readonly diagnostics: readonly Diagnostic[];
  readonly record?: MergeRequestRecord;
}

/** Undefined when the policy names no forge. */
export async function forgeApprovals(
  world: World,
  opened: OpenedPlan,
  authors: readonly string[],
): Promise<ForgeApprovals | undefined> {
  const policy = opened.governance.approvals.value.gitlab;
  if (policy === undefined) return undefined;
  const source = world.forge(policy);
  if (source === undefined)
    return { approvals: [], diagnostics: [{ code: 'uncounted/not-asked', facts: { observed: policy.url } }] };
  try {
    return await ask(opened, authors, policy, source);
  } catch (error) {
    if (!(error instanceof ForgeUnreachable)) throw error;
    return { approvals: [], diagnostics: [{ code: 'forge/unreachable', facts: { observed: error.message } }] };
  }
}

async function ask(
  { run, governance, document }: OpenedPlan,
  authors: readonly string[],
  policy: GitLab,
  source: ApprovalSource,
): Promise<ForgeApprovals> {
  const { model, target } = document.plan;
  const { repository } = run;
  const { history } = repository;
  const head = await history.head();
  const lastCommit = (await history.lastChange(`releases/${model}`)) ?? head;
  const found = mergeRequestOf(lastCommit, await source.mergeRequests(lastCommit), policy.project_id);
  if (found.value === undefined) return { approvals: [], diagnostics: found.diagnostics };
  const request = found.value;
  const facts = await source.facts(request, {
    planPath: `plan/${target}/${model}.json`,
    people: governance.people.map(({ gitlabId }) => gitlabId),
    commits: [...new Set([lastCommit, head])],
  });
  const base = facts.versions[0]?.base_commit;
  // The stricter rule of before and after: a merge request must not lower its own requirements.
  const trees = [run.tree, base && (await repository.tree([`releases/${model}/model.yaml`], base)).value];
  const criticalities = trees.map((tree) => tree && criticalityIn(tree, model));
  const counted = countApprovals({
    request,
    facts,
    policy,
    digestBound: policy.digest_bound?.some((criticality) => criticalities.includes(criticality)) ?? false,
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

const criticalityIn = (tree: Tree, model: string): Model['criticality'] | undefined =>
  readDocument(tree, `releases/${model}/model.yaml`, 'model', shape).value?.value.criticality;
