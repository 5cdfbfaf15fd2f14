// Notes that ratify an emergency, on the merge request that brought what was applied. Its button was pressed for
// something that nobody had to ratify yet, and cannot be pressed any more.
import type { GitLab } from '../../../schemas/generated/documents.ts';
import { accountFault } from '../../forge/approver.ts';
import { mergeRequestOf } from '../../forge/counting.ts';
import { countNotes } from '../../forge/noting.ts';
import type { ApprovalSource } from '../../forge/port.ts';
import { dayOf } from '../../lib/time.ts';
import type { Approval } from '../../model/approval.ts';
import type { Person } from '../../model/trust.ts';
import { keyFault } from '../../trust/approval.ts';
import { heldRoles } from '../../trust/roles.ts';
import type { World } from '../../world/port.ts';
import { askForge, type ForgeApprovals } from '../forge.ts';
import type { Ratifying } from './unratified.ts';

/** Undefined when the policy names no forge. */
export const notedRatifications = (world: World, opened: Ratifying): Promise<ForgeApprovals | undefined> =>
  askForge(world, opened, (policy, source) => ask(opened, policy, source));

async function ask(opened: Ratifying, policy: GitLab, source: ApprovalSource): Promise<ForgeApprovals> {
  const { run, governance, emergency, model } = opened;
  const { history } = run.repository;
  const applied = emergency.commit ?? (await history.head());
  const [commit = applied] = await history.changing(applied, [`releases/${model}`], null);
  const found = mergeRequestOf(commit, await source.mergeRequests(commit), policy.project_id);
  if (found.value === undefined) return { approvals: [], diagnostics: found.diagnostics };
  const request = found.value;
  const { people } = governance;
  const facts = await source.notes(
    request,
    people.map(({ gitlabId }) => gitlabId),
  );
  const today = dayOf(run.at);
  const whose = (user: number) => people.find(({ gitlabId }) => gitlabId === user);
  // Whoever has left does not ratify: what they wrote is recorded only now.
  const isGone = ({ entry, gitlabId }: Person) =>
    keyFault(entry, today) !== undefined || accountFault(facts.users.get(gitlabId)) !== undefined;
  const isRevoked = (user: number) => {
    const person = whose(user);
    return person === undefined || isGone(person);
  };
  const isStep = (digest: string) => digest === emergency.plan_digest;
  const counted = countNotes({ request, facts, people, isStep, isRevoked });
  const at = (key: string) =>
    facts.notes.find(({ user, body }) => whose(user)?.entry.id === key && body.includes(emergency.plan_digest));
  const approvals = counted.approvals.map(({ digest: bound_to, ...given }): Approval => {
    const entry = people.find((one) => one.entry.id === given.key)?.entry;
    const note = { merge_request: request.iid, at: at(given.key)?.created_at ?? run.at, by: 'note' as const };
    return { ...given, bound_to, held: entry ? heldRoles(entry) : [], not_after: forEver, given: note };
  });
  const { url, project_id } = policy;
  const record = { url, project_id, iid: request.iid, sha: request.sha, settings: {} };
  // Somebody may say it twice.
  const once = [...new Map(approvals.map((one) => [one.key, one])).values()];
  return { approvals: once, diagnostics: counted.faults, record };
}

/** It is recorded once, and counts from then on. */
const forEver = '9999-12-31T00:00:00Z';
