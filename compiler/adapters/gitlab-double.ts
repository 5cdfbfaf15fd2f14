// For tests: as much of a GitLab as the adapter uses, over a real bare repository.
// People act on it by its methods; what it then answers, the official Go client
// reads too (tools/gitlab_agreement.ts). It refuses every other call or parameter.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../../tools/scratch.ts';

export interface DoubleUser {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly access_level: number;
  readonly state?: string;
  readonly bot?: boolean;
}

interface Version {
  readonly id: number;
  readonly head_commit_sha: string;
  readonly base_commit_sha: string;
  readonly start_commit_sha: string;
  readonly created_at: string;
  readonly patch_id_sha: string;
}

interface Request {
  readonly iid: number;
  readonly branch: string;
  readonly author: number;
  readonly source_project_id: number;
  state: 'opened' | 'closed' | 'merged';
  target_branch: string;
  versions: Version[];
  approvals: { user: number; approved_at: string }[];
  events: { user: number; state: string; created_at: string }[];
  merge_commit_sha: string | null;
  squash_commit_sha: string | null;
  merged_commit_sha: string | null;
  merged: { by: number; at: string } | null;
}

interface Pipeline {
  readonly id: number;
  readonly request: number | null;
  readonly sha: string;
  readonly ref: string;
}

interface Job {
  readonly id: number;
  readonly pipeline: number;
  readonly name: string;
  readonly user: number;
  readonly status: string;
  readonly started_at: string;
  readonly finished_at: string;
  readonly artifacts: Readonly<Record<string, string>>;
  retried: boolean;
}

interface Note {
  readonly id: number;
  readonly request: number;
  readonly user: number;
  readonly system: boolean;
  readonly created_at: string;
  body: string;
  updated_at: string;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Query = Readonly<Record<string, string>>;
interface Route {
  readonly path: RegExp;
  readonly query?: readonly string[];
  readonly isList?: boolean;
  readonly reply: (parts: readonly string[], query: Query) => Reply | unknown;
}

const main = 'main';
const paging = ['page', 'per_page'];
const absent: Reply = { status: 404, body: { message: '404 Not found' } };

export class GitLabDouble {
  readonly project = 42;
  readonly token = 'glpat-double';
  readonly calls: string[] = [];
  /** What storage was sent, where artifacts redirect to. */
  readonly storageHeaders: IncomingMessage['headers'][] = [];
  readonly users = new Map<number, DoubleUser>();
  /** Answers in place of the server. */
  before: (call: string) => Reply | undefined = () => undefined;
  /** Changes an answer on its way out. */
  alter: (call: string, body: unknown) => unknown = (_, body) => body;
  isPremium = true;
  isProtected = true;
  /** Old GitLab does not say when somebody approved. */
  saysWhen = true;
  settings = {
    merge_requests_author_approval: false,
    merge_requests_disable_committers_approval: true,
    reset_approvals_on_push: true,
    disable_overriding_approvers_per_merge_request: true,
  };
  rulesOverwritten = false;
  largestPage = 100;
  readonly #repository: string;
  readonly #requests: Request[] = [];
  readonly #pipelines: Pipeline[] = [];
  readonly #jobs: Job[] = [];
  readonly #notes: Note[] = [];
  readonly #server: Server;
  readonly #storage: Server;
  #clock: number;
  #ids = 1000;
  #artifacts = new Map<string, string>();

  /** A bare repository, and the time on the server's clock, which goes on by a minute with whatever is done. */
  constructor(repository: string, now: string) {
    this.#repository = repository;
    this.#clock = Date.parse(now) + 123;
    this.#server = createServer((request, response) => {
      const { status, body, headers = {} } = this.#handle(request);
      const bytes = typeof body === 'string' ? body : JSON.stringify(body ?? {});
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(bytes);
    });
    this.#storage = createServer((request, response) => {
      this.storageHeaders.push(request.headers);
      const file = this.#artifacts.get(request.url ?? '');
      response.writeHead(file === undefined ? 404 : 200).end(file);
    });
  }

  async listen(port = 0): Promise<string> {
    for (const [server, at] of [
      [this.#server, port],
      [this.#storage, 0],
    ] as const)
      await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
    return origin(this.#server);
  }

  close(): void {
    for (const server of [this.#server, this.#storage]) {
      server.close();
      server.closeAllConnections();
    }
  }

  // --- what people and jobs do ------------------------------------------------------------------------------

  addUser(user: DoubleUser): void {
    this.users.set(user.id, user);
  }

  /** Opens a merge request from a branch that was pushed. */
  open(branch: string, author: number, { fork = false, target = main } = {}): number {
    const request: Request = {
      iid: this.#requests.length + 1,
      branch,
      author,
      source_project_id: fork ? 43 : this.project,
      state: 'opened',
      target_branch: target,
      versions: [],
      approvals: [],
      events: [],
      merge_commit_sha: null,
      squash_commit_sha: null,
      merged_commit_sha: null,
      merged: null,
    };
    this.#requests.push(request);
    this.#addVersion(request);
    return request.iid;
  }

  /** Notices that the branch was pushed again. Approvals go when policy says so, and the change is another to `git patch-id`. */
  pushed(iid: number): void {
    const request = this.#open(iid);
    const before = request.versions[0];
    const now = this.#addVersion(request);
    const resets = this.isPremium && this.settings.reset_approvals_on_push;
    if (resets && before?.patch_id_sha !== now.patch_id_sha) request.approvals = [];
  }

  /** Rebases the branch onto the target, as the button does: that keeps approvals. */
  rebase(iid: number, user: number): void {
    const request = this.#open(iid);
    this.#inWorktree(request.branch, (folder) => this.#as(user, folder, 'rebase', '--quiet', main));
    this.#addVersion(request);
  }

  approve(iid: number, user: number): void {
    const request = this.#open(iid);
    const isBarred = this.isPremium && !this.settings.merge_requests_author_approval && user === request.author;
    if (isBarred) throw new Error('401 Unauthorized');
    if (!request.approvals.some((approval) => approval.user === user))
      request.approvals.push({ user, approved_at: this.#tick() });
  }

  unapprove(iid: number, user: number): void {
    const request = this.#open(iid);
    request.approvals = request.approvals.filter((approval) => approval.user !== user);
  }

  note(iid: number, user: number, body: string, system = false): number {
    const at = this.#tick();
    const note = { id: this.#id(), request: iid, user, body, system, created_at: at, updated_at: at };
    this.#notes.push(note);
    return note.id;
  }

  editNote(id: number, body: string): void {
    const note = this.#notes.find((one) => one.id === id);
    if (note) Object.assign(note, { body, updated_at: this.#tick() });
  }

  closeRequest(iid: number, user: number): void {
    const request = this.#open(iid);
    request.state = 'closed';
    request.events.push({ user, state: 'closed', created_at: this.#tick() });
  }

  reopen(iid: number, user: number): void {
    const request = this.#request(iid) as Request;
    request.state = 'opened';
    request.events.push({ user, state: 'reopened', created_at: this.#tick() });
  }

  /** Runs a job in a new pipeline of the merge request, or again in its newest one at the same head. */
  run(
    iid: number,
    name: string,
    user: number,
    artifacts: Job['artifacts'],
    { again = false, status = 'success' } = {},
  ) {
    const request = this.#request(iid) as Request;
    const sha = request.versions[0]?.head_commit_sha ?? '';
    const pipelines = this.#pipelines.filter((one) => one.request === iid && one.sha === sha);
    const pipeline = (again && pipelines.at(-1)) || this.#addPipeline(iid, sha, `refs/merge-requests/${iid}/head`);
    this.#addJob(pipeline, name, user, artifacts, status);
  }

  /** Runs a job in a new pipeline of the default branch. */
  runOnMain(name: string, user: number, artifacts: Job['artifacts'], status = 'success'): void {
    this.#addJob(this.#addPipeline(null, this.tip(main), main), name, user, artifacts, status);
  }

  merge(iid: number, user: number, how: 'merge' | 'squash' | 'fast-forward' = 'merge'): void {
    const request = this.#open(iid);
    const head = request.versions[0]?.head_commit_sha ?? '';
    const author = this.users.get(request.author);
    this.#inWorktree(request.target_branch, (folder) => {
      if (how === 'fast-forward') this.#as(user, folder, 'merge', '--quiet', '--ff-only', head);
      if (how === 'merge')
        this.#as(user, folder, 'merge', '--quiet', '--no-ff', '-m', `Merge branch ${request.branch}`, head);
      if (how !== 'squash') return;
      this.#as(user, folder, 'merge', '--quiet', '--squash', head);
      this.#as(user, folder, 'commit', '--quiet', '-m', request.branch, `--author=${author?.name} <${author?.email}>`);
    });
    const tip = this.tip(request.target_branch);
    request.state = 'merged';
    if (how === 'merge') request.merge_commit_sha = tip;
    if (how === 'squash') request.squash_commit_sha = tip;
    request.merged_commit_sha = tip;
    request.merged = { by: user, at: this.#tick() };
    request.events.push({ user, state: 'merged', created_at: request.merged.at });
  }

  tip(branch: string): string {
    return this.#git('rev-parse', `refs/heads/${branch}`);
  }

  // --- what it answers --------------------------------------------------------------------------------------

  #handle(message: IncomingMessage): Reply {
    const url = new URL(message.url ?? '', 'http://double');
    const call = `${message.method} ${decodeURIComponent(url.pathname.replace('/api/v4/', ''))}`;
    this.calls.push(call);
    const early = this.before(call);
    if (early) return early;
    if (message.headers['private-token'] !== this.token) return { status: 401, body: { message: '401 Unauthorized' } };
    if (message.method !== 'GET') return { status: 405, body: { error: '405 Not Allowed' } };
    for (const route of this.#routes()) {
      const parts = route.path.exec(url.pathname);
      if (parts === null) continue;
      const query = Object.fromEntries(url.searchParams);
      const known = [...(route.query ?? []), ...(route.isList ? paging : [])];
      const unknown = Object.keys(query).filter((name) => !known.includes(name));
      if (unknown.length > 0) return { status: 400, body: { error: `${unknown} is invalid` } };
      const reply = route.reply(parts.slice(1).map(decodeURIComponent), query);
      if (isReply(reply)) return reply;
      const body = this.alter(call, reply);
      return route.isList && Array.isArray(body) ? this.#page(body, query) : { status: 200, body };
    }
    return { status: 404, body: { error: '404 Not Found' } };
  }

  #page(items: readonly unknown[], query: Query): Reply {
    const page = Number(query['page'] ?? 1);
    const size = Math.min(Number(query['per_page'] ?? 20), this.largestPage);
    const next = page * size < items.length ? String(page + 1) : '';
    const headers = { 'x-page': String(page), 'x-per-page': String(size), 'x-next-page': next };
    return { status: 200, body: items.slice((page - 1) * size, page * size), headers };
  }

  #routes(): readonly Route[] {
    const project = `^/api/v4/projects/${this.project}`;
    const request = `${project}/merge_requests/(\\d+)`;
    const at = (path: string) => new RegExp(`${path}$`);
    const of = (show: (request: Request) => unknown) => (parts: readonly string[]) => {
      const found = this.#request(Number(parts[0]));
      return found ? show(found) : absent;
    };
    const premium = (show: () => unknown) => (this.isPremium ? show() : absent);
    return [
      {
        path: at(project),
        reply: () => ({ id: this.project, path_with_namespace: 'bank/releases', default_branch: main }),
      },
      { path: at(`${project}/repository/branches/([^/]+)`), reply: ([name]) => this.#branch(name ?? '') },
      {
        path: at(`${project}/repository/commits/([0-9a-f]+)/merge_requests`),
        isList: true,
        reply: ([sha]) => this.#requests.filter((one) => this.#has(one, sha ?? '')).map((one) => this.#shown(one)),
      },
      { path: at(request), reply: of((one) => this.#shown(one)) },
      { path: at(`${request}/approvals`), reply: of((one) => this.#approvals(one)) },
      {
        path: at(`${request}/approval_state`),
        reply: () => premium(() => ({ approval_rules_overwritten: this.rulesOverwritten, rules: [] })),
      },
      {
        path: at(`${project}/approvals`),
        reply: () => premium(() => ({ ...this.settings, approvals_before_merge: 0 })),
      },
      {
        path: at(`${request}/versions`),
        isList: true,
        reply: of((one) =>
          one.versions.map((version) => ({
            ...version,
            merge_request_id: one.iid,
            state: 'collected',
            real_size: '1',
          })),
        ),
      },
      { path: at(`${request}/commits`), isList: true, reply: of((one) => this.#commits(one)) },
      {
        path: at(`${request}/notes`),
        query: ['sort', 'order_by'],
        isList: true,
        reply: of((one) => this.#notes.filter((note) => note.request === one.iid).map((note) => this.#shownNote(note))),
      },
      {
        path: at(`${request}/resource_state_events`),
        isList: true,
        reply: of((one) =>
          one.events.map(({ user, ...event }, index) => ({
            id: index + 1,
            user: this.#user(user),
            ...event,
            resource_type: 'MergeRequest',
            resource_id: one.iid,
          })),
        ),
      },
      {
        path: at(`${request}/pipelines`),
        isList: true,
        reply: of((one) =>
          this.#pipelines.filter(({ request }) => request === one.iid).map((pipeline) => this.#shownPipeline(pipeline)),
        ),
      },
      {
        path: at(`${project}/pipelines`),
        query: ['ref', 'sha'],
        isList: true,
        reply: (_, { ref, sha }) =>
          this.#pipelines
            .filter((pipeline) => (ref ?? pipeline.ref) === pipeline.ref && (sha ?? pipeline.sha) === pipeline.sha)
            .map((pipeline) => this.#shownPipeline(pipeline)),
      },
      {
        path: at(`${project}/pipelines/(\\d+)/jobs`),
        query: ['include_retried'],
        isList: true,
        reply: ([id], query) => {
          const jobs = this.#jobs.filter((job) => job.pipeline === Number(id));
          return jobs
            .filter((job) => query['include_retried'] === 'true' || !job.retried)
            .map((job) => this.#shownJob(job));
        },
      },
      {
        path: at(`${project}/jobs/(\\d+)/artifacts/(.+)`),
        reply: ([id, path]) => this.#artifact(Number(id), path ?? ''),
      },
      {
        path: at('^/api/v4/users/(\\d+)'),
        reply: ([id]) => (this.users.has(Number(id)) ? this.#account(Number(id)) : absent),
      },
      { path: at(`${project}/members/all/(\\d+)`), reply: ([id]) => this.#member(Number(id)) },
    ];
  }

  #branch(name: string): unknown {
    if (name !== main) return absent;
    const flags = { developers_can_push: false, developers_can_merge: false, can_push: false };
    return {
      name,
      merged: false,
      protected: this.isProtected,
      default: true,
      ...flags,
      commit: { id: this.tip(name) },
    };
  }

  /** In its latest diff, or what merging it made. */
  #has(request: Request, sha: string): boolean {
    const made = [request.merge_commit_sha, request.squash_commit_sha, request.merged_commit_sha];
    return made.includes(sha) || this.#commitsOf(request).includes(sha);
  }

  #shown(request: Request): unknown {
    const merger = request.merged && this.#user(request.merged.by);
    return {
      id: request.iid + 900,
      iid: request.iid,
      project_id: this.project,
      title: request.branch,
      state: request.state,
      author: this.#user(request.author),
      source_branch: request.branch,
      target_branch: request.target_branch,
      source_project_id: request.source_project_id,
      target_project_id: this.project,
      sha: request.versions[0]?.head_commit_sha,
      merge_commit_sha: request.merge_commit_sha,
      squash_commit_sha: request.squash_commit_sha,
      squash: request.squash_commit_sha !== null,
      merged_by: merger,
      merge_user: merger,
      merged_at: request.merged?.at ?? null,
    };
  }

  #approvals(request: Request): unknown {
    const approved_by = request.approvals.map(({ user, approved_at }) => ({
      user: this.#user(user),
      ...(this.saysWhen && { approved_at }),
    }));
    const free = { user_has_approved: false, user_can_approve: false, approved: approved_by.length > 0, approved_by };
    return this.isPremium ? { ...free, approvals_required: 0, approvals_left: 0 } : free;
  }

  #commits(request: Request): unknown {
    const shown = (sha: string) => {
      const format = ['%H', '%h', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%s'].join('%x00');
      const fields = this.#git('show', '--no-patch', `--format=${format}`, sha).split('\0');
      const [
        id,
        short_id,
        author_name,
        author_email,
        authored_date,
        committer_name,
        committer_email,
        committed_date,
        title,
      ] = fields;
      const author = { author_name, author_email, authored_date };
      return { id, short_id, title, message: title, ...author, committer_name, committer_email, committed_date };
    };
    return this.#commitsOf(request).map(shown);
  }

  #shownNote({ request, user, ...note }: Note): unknown {
    const of = { noteable_type: 'MergeRequest', noteable_iid: request, project_id: this.project, internal: false };
    return { ...note, type: null, author: this.#user(user), ...of };
  }

  #shownPipeline({ id, sha, ref, request }: Pipeline): unknown {
    const source = request === null ? 'push' : 'merge_request_event';
    return { id, iid: id, project_id: this.project, sha, ref, status: 'success', source };
  }

  #shownJob({ pipeline, user, artifacts, retried: _, ...job }: Job): unknown {
    const run = this.#pipelines.find(({ id }) => id === pipeline) as Pipeline;
    const files =
      Object.keys(artifacts).length === 0 ? [] : [{ file_type: 'archive', filename: 'artifacts.zip', size: 1 }];
    return {
      ...job,
      stage: 'plan',
      ref: run.ref,
      pipeline: { id: run.id, project_id: this.project, sha: run.sha, ref: run.ref, status: 'success' },
      commit: { id: run.sha },
      user: this.#account(user),
      artifacts: files,
    };
  }

  #artifact(id: number, path: string): Reply {
    const file = this.#jobs.find((job) => job.id === id)?.artifacts[path];
    if (file === undefined) return absent;
    const address = `/bucket/${id}/${path}?signature=${this.#id()}`;
    this.#artifacts.set(address, file);
    return { status: 302, headers: { location: `${origin(this.#storage)}${address}` } };
  }

  #user(id: number): unknown {
    const { username, name, state = 'active' } = this.users.get(id) as DoubleUser;
    return { id, username, name, state, locked: false, avatar_url: null, web_url: `http://double/${username}` };
  }

  #account(id: number): unknown {
    return { ...(this.#user(id) as object), bot: this.users.get(id)?.bot ?? false, public_email: '' };
  }

  #member(id: number): unknown {
    const user = this.users.get(id);
    if (user === undefined || user.access_level === 0) return absent;
    return {
      ...(this.#user(id) as object),
      access_level: user.access_level,
      expires_at: null,
      membership_state: 'active',
    };
  }

  // --- what it keeps ----------------------------------------------------------------------------------------

  #request(iid: number): Request | undefined {
    return this.#requests.find((request) => request.iid === iid);
  }

  #open(iid: number): Request {
    const request = this.#request(iid);
    if (request?.state !== 'opened') throw new Error(`!${iid} is not open`);
    return request;
  }

  #addVersion(request: Request): Version {
    const head = this.tip(request.branch);
    const start = this.tip(request.target_branch);
    const base = this.#git('merge-base', start, head);
    const version: Version = {
      id: this.#id(),
      head_commit_sha: head,
      base_commit_sha: base,
      start_commit_sha: start,
      created_at: this.#tick(),
      patch_id_sha: this.#patchId(base, head),
    };
    request.versions.unshift(version);
    this.#git('update-ref', `refs/merge-requests/${request.iid}/head`, head);
    return version;
  }

  /** Blind to blanks, as GitLab's: an indentation changed is no change. */
  #patchId(base: string, head: string): string {
    const diff = execFileSync('git', ['-C', this.#repository, 'diff', base, head]);
    const id = execFileSync('git', ['patch-id', '--stable'], { input: diff, encoding: 'utf8' });
    return id.split(' ')[0] ?? '';
  }

  #commitsOf(request: Request): readonly string[] {
    const [version] = request.versions;
    if (version === undefined) return [];
    return this.#git('rev-list', `${version.base_commit_sha}..${version.head_commit_sha}`).split('\n').filter(Boolean);
  }

  #addPipeline(request: number | null, sha: string, ref: string): Pipeline {
    const pipeline = { id: this.#id(), request, sha, ref };
    this.#pipelines.push(pipeline);
    return pipeline;
  }

  #addJob(pipeline: Pipeline, name: string, user: number, artifacts: Job['artifacts'], status: string): void {
    for (const job of this.#jobs) if (job.pipeline === pipeline.id && job.name === name) job.retried = true;
    const times = { started_at: this.#tick(), finished_at: this.#tick() };
    this.#jobs.push({ id: this.#id(), pipeline: pipeline.id, name, user, status, ...times, artifacts, retried: false });
  }

  #inWorktree(branch: string, action: (folder: string) => void): void {
    const folder = mkdtempSync(join(tmpdir(), 'relc-gitlab-'));
    this.#git('worktree', 'add', '--quiet', '--force', folder, branch);
    try {
      action(folder);
    } finally {
      this.#git('worktree', 'remove', '--force', folder);
      rmSync(folder, { recursive: true, force: true });
    }
  }

  #as(user: number, folder: string, ...args: readonly string[]): void {
    const { name = '', email = '' } = this.users.get(user) ?? {};
    git(folder, '-c', `user.name=${name}`, '-c', `user.email=${email}`, ...args);
  }

  #git(...args: readonly string[]): string {
    return git(this.#repository, ...args).trim();
  }

  #tick(): string {
    this.#clock += 60_000;
    return new Date(this.#clock).toISOString();
  }

  #id(): number {
    this.#ids += 1;
    return this.#ids;
  }
}

const origin = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && typeof (value as Reply).status === 'number';
