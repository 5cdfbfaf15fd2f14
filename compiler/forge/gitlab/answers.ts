// GitLab's answers, narrowed once. An answer of another shape is refused: a missing field must never read as harmless.

import type { GitLabSettings } from '../../../schemas/generated/documents.ts';
import { isObject } from '../../lib/json.ts';
import { own } from '../../lib/own.ts';
import { type Instant, parseInstant } from '../../lib/time.ts';
import type { ForgeUser, MergeRequest, MergeRequestFacts, NamedJob, RequestCommit } from '../../model/merge-request.ts';
import { ForgeUnreachable, type OpenRequest, type WrittenNote } from '../port.ts';

type Fields = Readonly<Record<string, unknown>>;

export function narrowProject(answer: unknown): { readonly id: number; readonly defaultBranch: string } {
  const project = object(answer, 'project');
  return { id: number(project, 'id'), defaultBranch: text(project, 'default_branch') };
}

export function narrowBranch(answer: unknown): { readonly name: string; readonly isProtected: boolean } {
  const branch = object(answer, 'branch');
  return { name: text(branch, 'name'), isProtected: truth(branch, 'protected') };
}

export function narrowTip(answer: unknown): { readonly name: string; readonly tip: string } {
  const branch = object(answer, 'branch');
  return { name: text(branch, 'name'), tip: commit(object(branch['commit'], 'commit'), 'id') };
}

export const narrowSelf = (answer: unknown): number => number(object(answer, 'user'), 'id');

/** One whose branch is gone shows no head: it must not hide the others. */
export function narrowOpenRequest(answer: unknown): OpenRequest & { readonly target: string; readonly state: string } {
  const request = object(answer, 'merge request');
  return {
    iid: number(request, 'iid'),
    state: text(request, 'state'),
    target: text(request, 'target_branch'),
    sha: (request['sha'] ?? undefined) === undefined ? undefined : commit(request, 'sha'),
    isFork: request['source_project_id'] !== number(request, 'target_project_id'),
  };
}

export function narrowWritten(answer: unknown): WrittenNote & { readonly system: boolean } {
  const note = object(answer, 'note');
  const { user, body, system } = narrowNote(answer);
  return { id: number(note, 'id'), user, body, system };
}

export function narrowMergeRequest(answer: unknown): MergeRequest {
  const request = object(answer, 'merge request');
  return {
    iid: number(request, 'iid'),
    state: text(request, 'state'),
    sha: commit(request, 'sha'),
    author: number(object(request['author'], 'author'), 'id'),
    merged_at: (request['merged_at'] ?? undefined) === undefined ? undefined : instant(request, 'merged_at'),
    target_branch: text(request, 'target_branch'),
    // Null when the fork was deleted.
    source_project: request['source_project_id'] === null ? 0 : number(request, 'source_project_id'),
    target_project: number(request, 'target_project_id'),
  };
}

export function narrowVersion(answer: unknown): MergeRequestFacts['versions'][number] & { readonly id: number } {
  const version = object(answer, 'version');
  return {
    id: number(version, 'id'),
    head_commit: commit(version, 'head_commit_sha'),
    base_commit: commit(version, 'base_commit_sha'),
    created_at: instant(version, 'created_at'),
  };
}

export function narrowCommit(answer: unknown): RequestCommit {
  const one = object(answer, 'commit');
  const message = one['message'] === '' ? '' : text(one, 'message');
  return {
    id: commit(one, 'id'),
    people: ['author_name', 'author_email', 'committer_name', 'committer_email'].map((name) => text(one, name)),
    jobs: [...message.matchAll(/^[ \t]*relc-job[ \t]*:(.*)$/gim)].map(([, job = '']) => job.trim()),
  };
}

/** A job by itself, of which the list of a pipeline says less. */
export function narrowNamedJob(answer: unknown, id: string): Omit<NamedJob, 'isMachine' | 'namesCommit'> {
  const job = object(answer, 'job');
  if (String(number(job, 'id')) !== id) throw malformed('job');
  return { user: narrowJob(answer).user, ref: text(job, 'ref'), isTag: truth(job, 'tag') };
}

export function narrowApprovals(answer: unknown): MergeRequestFacts['approvals'] {
  return list(object(answer, 'approvals')['approved_by'], 'approved_by').map((value) => {
    const approval = object(value, 'approval');
    const user = object(approval['user'], 'user');
    const at = approval['approved_at'];
    return {
      user: number(user, 'id'),
      name: `${text(user, 'name')} (@${text(user, 'username')})`,
      approved_at: at === undefined || at === null ? undefined : instant(approval, 'approved_at'),
    };
  });
}

export function narrowNote(answer: unknown): MergeRequestFacts['notes'][number] & { readonly system: boolean } {
  const note = object(answer, 'note');
  return {
    user: number(object(note['author'], 'author'), 'id'),
    body: typeof note['body'] === 'string' ? note['body'] : text(note, 'body'),
    created_at: instant(note, 'created_at'),
    // Compared as text: an edit within the same second also counts.
    was_edited: text(note, 'created_at') !== text(note, 'updated_at'),
    system: truth(note, 'system'),
  };
}

export const narrowStateEvent = (answer: unknown): string => text(object(answer, 'state event'), 'state');

export interface Pipeline {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  /** What started it: `push`, `merge_request_event`, `schedule`, … */
  readonly source: string;
}

export function narrowPipeline(answer: unknown): Pipeline {
  const pipeline = object(answer, 'pipeline');
  return {
    id: number(pipeline, 'id'),
    sha: commit(pipeline, 'sha'),
    ref: text(pipeline, 'ref'),
    source: text(pipeline, 'source'),
  };
}

/** Who started a pipeline, by a push too; undefined when the user no longer exists. */
export function narrowStarted(
  answer: unknown,
  id: number,
): { readonly user: number | undefined; readonly createdAt: Instant } {
  const pipeline = object(answer, 'pipeline');
  if (number(pipeline, 'id') !== id) throw malformed('pipeline');
  return { user: userIn(pipeline), createdAt: instant(pipeline, 'created_at') };
}

export function narrowScheduled(
  answer: unknown,
): Pick<Pipeline, 'ref' | 'source'> & { readonly status: string; readonly at: Instant } {
  const pipeline = object(answer, 'pipeline');
  return { ...narrowPipeline(answer), status: text(pipeline, 'status'), at: instant(pipeline, 'created_at') };
}

/** The parents of a commit, in their order. */
export function narrowParents(answer: unknown, sha: string): readonly string[] {
  const one = object(answer, 'commit');
  if (commit(one, 'id') !== sha) throw malformed('commit');
  return list(one['parent_ids'], 'parent_ids').map((id) => commit({ id }, 'id'));
}

export interface Job {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly createdAt: Instant;
  /** Undefined while the job runs. */
  readonly finishedAt: Instant | undefined;
  /** Who started the job; undefined when the user no longer exists. */
  readonly user: number | undefined;
}

export function narrowJob(answer: unknown): Job {
  const job = object(answer, 'job');
  return {
    id: number(job, 'id'),
    name: text(job, 'name'),
    status: text(job, 'status'),
    createdAt: instant(job, 'created_at'),
    finishedAt: (job['finished_at'] ?? undefined) === undefined ? undefined : instant(job, 'finished_at'),
    user: userIn(job),
  };
}

/** Whether a user is no person. GitLab gives what a user that was deleted made, a bot too, to its ghost. */
export function narrowIsMachine(answer: unknown, id: number): boolean {
  const { bot } = narrowUser(answer, id);
  return bot || /^ghost\d*$/.test(text(object(answer, 'user'), 'username'));
}

export function narrowUser(answer: unknown, id: number): Omit<ForgeUser, 'access_level'> {
  const user = object(answer, 'user');
  if (number(user, 'id') !== id) throw malformed('user');
  return { state: text(user, 'state'), bot: truth(user, 'bot') };
}

export function narrowAccess(answer: unknown, id: number): number {
  const member = object(answer, 'member');
  if (number(member, 'id') !== id) throw malformed('member');
  return number(member, 'access_level');
}

/** Both answers are absent on the Free tier, or when the token may not read them. */
export function narrowSettings(project: unknown, state: unknown): GitLabSettings {
  const names = [
    'merge_requests_author_approval',
    'merge_requests_disable_committers_approval',
    'reset_approvals_on_push',
    'disable_overriding_approvers_per_merge_request',
  ];
  const shown = (answer: unknown, fields: readonly string[], what: string) =>
    answer === undefined ? [] : fields.map((name) => [name, truth(object(answer, what), name)] as const);
  return Object.fromEntries([
    ...shown(project, names, 'approval settings'),
    ...shown(state, ['approval_rules_overwritten'], 'approval state'),
  ]);
}

function userIn(value: Fields): number | undefined {
  const user = value['user'] ?? undefined;
  return user === undefined ? undefined : number(object(user, 'user'), 'id');
}

const malformed = (what: string): ForgeUnreachable =>
  new ForgeUnreachable(`GitLab answers with a ${what} that no GitLab writes`);

function object(value: unknown, what: string): Fields {
  if (!isObject(value)) throw malformed(what);
  return value;
}

export function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw malformed(what);
  return value;
}

function text(value: Fields, name: string): string {
  const found = own(value, name);
  if (typeof found !== 'string' || found === '') throw malformed(name);
  return found;
}

function number(value: Fields, name: string): number {
  const found = own(value, name);
  if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 0) throw malformed(name);
  return found;
}

function truth(value: Fields, name: string): boolean {
  const found = own(value, name);
  if (typeof found !== 'boolean') throw malformed(name);
  return found;
}

function commit(value: Fields, name: string): string {
  const found = text(value, name);
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(found)) throw malformed(name);
  return found;
}

function instant(value: Fields, name: string): Instant {
  const found = parseInstant(text(value, name));
  if (found === undefined) throw malformed(name);
  return found;
}
