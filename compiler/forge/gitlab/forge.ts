// The merge requests of one GitLab project: approvals, and everything that decides whether they count. Every call asks
// again, and none but the notes' (notes.ts) writes.
import type { GitLab } from '../../../schemas/generated/documents.ts';
import type {
  ForgeUser,
  MergeRequest,
  MergeRequestFacts,
  MergeRequests,
  Note,
  NotedFacts,
} from '../../model/merge-request.ts';
import { type HttpSettings, ownSettings } from '../../world/http.ts';
import type { ApprovalSource, Forge } from '../port.ts';
import {
  narrowAccess,
  narrowApprovals,
  narrowBranch,
  narrowMergeRequest,
  narrowNote,
  narrowProject,
  narrowSettings,
  narrowStateEvent,
  narrowUser,
  narrowVersion,
} from './answers.ts';
import { gitlabHttp } from './http.ts';
import { machineFacts } from './machines.ts';
import { noteBoard } from './notes.ts';
import { plansOfBranch, plansOfRequest, startersOfRequest } from './plans.ts';
import { every, type Project } from './project.ts';
import { schedule } from './schedule.ts';

export function gitlab(
  { url, project_id: projectId, plan_job: planJob }: GitLab,
  token: string,
  settings: HttpSettings = ownSettings,
): Forge {
  const project: Project = { http: gitlabHttp(url, token, settings), path: `projects/${projectId}`, planJob };
  return {
    mergeRequests: (commit) => mergeRequests(project, commit),
    facts: (request, ask) => facts(project, request, ask),
    notes: (request, people) => noted(project, request, people),
    ...noteBoard(project),
    ...schedule(project),
  };
}

async function mergeRequests({ http, path }: Project, commit: string): Promise<MergeRequests> {
  const { defaultBranch } = narrowProject(await http.json(path));
  const branch = narrowBranch(await http.json(`${path}/repository/branches/${encodeURIComponent(defaultBranch)}`));
  const requests = await http.all(`${path}/repository/commits/${commit}/merge_requests`);
  return {
    default_branch: branch.name,
    is_protected: branch.isProtected,
    requests: requests.map(narrowMergeRequest),
  };
}

type Facts = Parameters<ApprovalSource['facts']>;

async function facts(
  project: Project,
  asked: Facts[0],
  { planPath, people, commits }: Facts[1],
): Promise<MergeRequestFacts> {
  const { http, path } = project;
  const request = `${path}/merge_requests/${asked.iid}`;
  const { plans, pushed } = await plansOfRequest(project, asked, planPath);
  const machines = await machineFacts(project, asked, pushed);
  const planned = await plansOfBranch(project, asked.target_branch, commits, planPath);
  const approvals = narrowApprovals(await http.json(`${request}/approvals`));
  const users = new Map<number, ForgeUser>();
  for (const { user } of approvals) if (people.includes(user)) users.set(user, await userOf(project, user));
  const notes = await notesOn(project, request);
  const versions = await every(project, `${request}/versions`, narrowVersion);
  const events = await every(project, `${request}/resource_state_events`, narrowStateEvent);
  return {
    was_reopened: events.includes('reopened'),
    versions: versions.toSorted((a, b) => b.id - a.id),
    ...machines,
    wrote: machines.commits.flatMap(({ people: wrote }) => wrote),
    pushed,
    approvals,
    notes,
    plans: [...plans, ...planned],
    users,
    settings: narrowSettings(
      await http.optional(`${path}/approvals`),
      await http.optional(`${request}/approval_state`),
    ),
  };
}

async function noted(project: Project, asked: MergeRequest, people: readonly number[]): Promise<NotedFacts> {
  const request = `${project.path}/merge_requests/${asked.iid}`;
  const notes = await notesOn(project, request);
  const users = new Map<number, ForgeUser>();
  for (const user of new Set(notes.map((note) => note.user)))
    if (people.includes(user)) users.set(user, await userOf(project, user));
  const pushed = await startersOfRequest(project, asked);
  const machines = await machineFacts(project, asked, pushed);
  return {
    ...machines,
    wrote: machines.commits.flatMap(({ people: wrote }) => wrote),
    pushed,
    notes,
    users,
  };
}

async function notesOn(project: Project, request: string): Promise<readonly Note[]> {
  const notes = await every(project, `${request}/notes`, narrowNote, { sort: 'asc', order_by: 'created_at' });
  return notes.filter(({ system }) => !system);
}

async function userOf({ http, path }: Project, id: number): Promise<ForgeUser> {
  const known = narrowUser(await http.json(`users/${id}`), id);
  const member = await http.optional(`${path}/members/all/${id}`);
  return { ...known, access_level: member === undefined ? 0 : narrowAccess(member, id) };
}
