// Decides which approvals of a merge request count. A forge does not say which content was approved, so each approval
// must be later than everything that it could have missed: the last push, the plan that the approver read, and any
// change since.

import type { GitLab } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { byBytes, textOf } from '../lib/bytes.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import { canonical, isObject, parseJson, valueIn } from '../lib/json.ts';
import { sharedAddresses } from '../lib/person.ts';
import { addDaysTo, dayOf, type Instant } from '../lib/time.ts';
import type { Approval } from '../model/approval.ts';
import type { MergeRequest, MergeRequestFacts, MergeRequests, PlanJob } from '../model/merge-request.ts';
import type { Person } from '../model/trust.ts';
import { isPlanned } from '../model/unplanned.ts';
import { heldRoles, rolesForAll } from '../trust/roles.ts';
import { accountFault, approverAmong } from './approver.ts';
import { behindMachines } from './machines.ts';

/** The merge request that brought a commit to the protected default branch; exactly one is required. */
export function mergeRequestOf(commit: string, found: MergeRequests, project: number): Result<MergeRequest> {
  const refuse = (code: Diagnostic['code'], facts: Diagnostic['facts'] = {}) => ({
    value: undefined,
    diagnostics: [{ code, facts: { commit, ...facts } }],
  });
  const merged = found.requests.filter(
    ({ state, target_branch }) => state === 'merged' && target_branch === found.default_branch,
  );
  const [request] = merged;
  if (request === undefined || merged.length > 1)
    return refuse('forge/not-one-merge-request', { observed: merged.map(({ iid }) => `!${iid}`) });
  if (!found.is_protected) return refuse('forge/branch-not-protected', { observed: found.default_branch });
  if (request.source_project !== project || request.target_project !== project)
    return refuse('forge/fork', { subject: `!${request.iid}` });
  return { value: request, diagnostics: [] };
}

export interface ForgeInput {
  readonly request: MergeRequest;
  readonly facts: MergeRequestFacts;
  readonly policy: GitLab;
  /** Whether an approval needs a note with the plan's digest. */
  readonly digestBound: boolean;
  readonly model: string;
  readonly planDigest: Digest;
  /** What the local repository says; undefined for commits that it does not have. */
  readonly local: {
    /** Paths that the merge request changed. */
    readonly proposed: readonly string[] | undefined;
    /** Paths that differ between its head and what is applied. */
    readonly since: readonly string[] | undefined;
    /** Names and e-mail addresses of all authors of what is applied. */
    readonly authors: readonly string[];
  };
  readonly people: readonly Person[];
  readonly expiresAfterDays: number;
  readonly at: Instant;
}

/** The approvals that count, and the reason why each other one does not. Undefined when none can count. */
export function countApprovals(input: ForgeInput): Result<readonly Approval[]> {
  const faults = requestFaults(input);
  if (faults.length > 0) return failed(...faults);
  const counted = input.facts.approvals.map((approval) => count(input, approval));
  return {
    value: counted.flatMap((one) => ('approval' in one ? one.approval : [])),
    diagnostics: counted.flatMap((one) => ('fault' in one ? one.fault : [])),
  };
}

function requestFaults({ request, facts, policy, model, planDigest, local }: ForgeInput): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  const refuse = (code: Diagnostic['code'], more: Diagnostic['facts'] = {}) =>
    faults.push({ code, facts: { subject: `!${request.iid}`, ...more } });
  if (facts.was_reopened) refuse('forge/reopened');
  const head = facts.versions[0]?.head_commit;
  if (head !== request.sha) refuse('forge/head-moved', { observed: head ?? null, expected: request.sha });
  if (local.proposed === undefined || local.since === undefined)
    refuse('forge/commit-not-here', { observed: request.sha, iid: request.iid });
  const judge = local.proposed?.filter((path) => !path.startsWith('releases/')) ?? [];
  if (judge.length > 0) refuse('forge/touches-judge', { observed: judge });
  const otherwise = local.since?.filter((path) => isPlanned(model, path)) ?? [];
  if (otherwise.length > 0) refuse('forge/merged-otherwise', { observed: otherwise });
  const { unknown } = behindMachines(request, facts);
  if (unknown.length > 0) refuse('forge/starter-unknown', { observed: unknown });
  for (const [name, expected] of Object.entries(policy.settings ?? {})) {
    const observed = valueIn(facts.settings, name) ?? null;
    if (observed !== expected) refuse('forge/setting', { setting: name, observed, expected });
  }
  if (!latestPlans(facts.plans).some((job) => digestIn(job) === planDigest))
    refuse('forge/other-plan', {
      job: policy.plan_job,
      observed: latestPlans(facts.plans).map((job) => digestIn(job) ?? null),
      expected: planDigest,
    });
  return faults;
}

type GivenApproval = MergeRequestFacts['approvals'][number];
type Counted = { readonly approval: Approval } | { readonly fault: Diagnostic };

function count(input: ForgeInput, approval: GivenApproval): Counted {
  const { people, facts } = input;
  const ignore = (code: Diagnostic['code'], more: Diagnostic['facts'] = {}): Counted => ({
    fault: { code, facts: { ...more, subject: approval.name, plan: input.planDigest } },
  });
  const known = approverAmong(people, approval.user, dayOf(input.at));
  if ('code' in known) return ignore(known.code, known.facts);
  const account = accountFault(facts.users.get(approval.user));
  if (account) return ignore(account.code, account.facts);
  const { entry, role } = known;
  if (tookPart(input, approval.user, entry)) return ignore('uncounted/author');
  const given = provenApproval(input, approval);
  if ('code' in given) return ignore(given.code, given.facts);
  const notAfter = addDaysTo(given.at, input.expiresAfterDays);
  if (notAfter <= input.at) return ignore('uncounted/expired', { observed: notAfter, expected: input.at });
  return {
    approval: {
      key: entry.id,
      person: entry.person,
      emails: entry.emails,
      role,
      roles: rolesForAll(entry, dayOf(input.at)),
      held: heldRoles(entry),
      bound_to: input.planDigest,
      not_after: notAfter,
      given: { merge_request: input.request.iid, ...given },
    },
  };
}

/**
 * Whether a user is author, committer or pusher, by id, address or name, or started the job that is. Without an address
 * this cannot be ruled out.
 */
function tookPart({ request, facts, local }: ForgeInput, user: number, { person, emails }: Person['entry']): boolean {
  return (
    user === request.author ||
    facts.pushed.includes(user) ||
    behindMachines(request, facts).people.includes(user) ||
    emails.length === 0 ||
    sharedAddresses([...emails, person], [...facts.wrote, ...local.authors]).length > 0
  );
}

type Given = { readonly at: Instant; readonly by: 'button' | 'note' };

/** Accepts a note with the plan's digest, or the approval button after both the last push and the plan job. */
function provenApproval(input: ForgeInput, { user, approved_at: at }: GivenApproval): Given | Diagnostic {
  const { facts, planDigest, request } = input;
  const notes = facts.notes.filter((note) => note.user === user && note.body.trim() === `/relc approve ${planDigest}`);
  const note = notes.find(({ was_edited }) => !was_edited);
  if (note) return { at: note.created_at, by: 'note' };
  if (input.digestBound)
    return { code: notes.length > 0 ? 'uncounted/note-edited' : 'uncounted/no-note', facts: { expected: planDigest } };
  if (at === undefined) return { code: 'uncounted/no-time', facts: { expected: planDigest } };
  const pushed = facts.versions[0]?.created_at ?? input.at;
  if (at <= pushed) return { code: 'uncounted/before-push', facts: { observed: at, expected: pushed } };
  const plan = latestPlans(facts.plans).find(({ of, commit }) => of === 'request' && commit === request.sha);
  if (plan === undefined || digestIn(plan) !== planDigest)
    return {
      code: 'uncounted/other-plan',
      facts: { observed: (plan && digestIn(plan)) ?? null, expected: planDigest },
    };
  if (at <= plan.finished_at)
    return { code: 'uncounted/before-plan', facts: { observed: at, expected: plan.finished_at } };
  return { at, by: 'button' };
}

/** For each commit, the plan job that finished last: people read its plan. */
function latestPlans(plans: readonly PlanJob[]): readonly PlanJob[] {
  const inOrder = plans.toSorted((a, b) => byBytes(a.finished_at, b.finished_at));
  return [...new Map(inOrder.map((job) => [`${job.of} ${job.commit}`, job])).values()];
}

/** The digest of the plan in a job's artifacts, computed from its content: people read the content, not the digest. */
function digestIn({ plan }: PlanJob): Digest | undefined {
  const body = valueIn(parseJson(textOf(plan ?? new Uint8Array()) ?? ''), 'plan');
  return isObject(body) ? digestOf(canonical(body)) : undefined;
}
