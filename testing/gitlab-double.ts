// For tests: the part of GitLab that the adapter uses. The official Go client reads its answers too
// (tools/agreement/gitlab_agreement.ts). It refuses every other call or parameter, and writes nothing but notes.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { utf8 } from '../compiler/lib/bytes.ts';
import {
  type DoubleUser,
  GitLabProject,
  type Job,
  main,
  type Note,
  type Pipeline,
  type Request,
  type ServedRepository,
} from './gitlab-double-project.ts';
import { MemoryGit, served } from './repository.ts';

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

/** A call that writes. */
interface WritingRoute {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  /** The fields that may be sent, all of them text. */
  readonly fields: readonly string[];
  readonly reply: (parts: readonly string[], sent: Query) => Reply | unknown;
}

const paging = ['page', 'per_page'];
const absent: Reply = { status: 404, body: { message: '404 Not found' } };
const mayNot: Reply = { status: 403, body: { message: '403 Forbidden' } };
/** Of a note, in characters. */
const longestNote = 1_000_000;

export class GitLabDouble extends GitLabProject {
  readonly token = 'glpat-double';
  /** A token with `read_api` writes nothing. */
  scope: 'api' | 'read_api' = 'api';
  /** Whose the token is: a project access token has a bot of its own. */
  readonly tokenUser = 99;
  /** Lines of notes that GitLab would take for commands to itself, in or out of a code block. */
  readonly quickActions: string[] = [];
  /** What the last call of each kind that wrote was answered. */
  readonly written = new Map<string, unknown>();
  /** What a job of this project shows. */
  readonly jobToken = 'glcbt-double';
  /** Files of the generic package registry, by name, version and file. */
  readonly packages = new Map<string, Uint8Array>();
  readonly calls: string[] = [];
  /** Requests to the storage that artifacts redirect to. */
  readonly storageHeaders: IncomingMessage['headers'][] = [];
  /** Answers instead of the server. */
  before: (call: string) => Reply | undefined = () => undefined;
  /** Changes an answer before it is sent. */
  alter: (call: string, body: unknown) => unknown = (_, body) => body;
  isProtected = true;
  /** Old GitLab does not report when somebody approved. */
  saysWhen = true;
  rulesOverwritten = false;
  largestPage = 100;
  readonly #server: Server;
  readonly #storage: Server;
  readonly #artifacts = new Map<string, string | Uint8Array>();

  constructor(repository: ServedRepository, now: string) {
    super(repository, now);
    this.addUser(this.tokenUser, 'project_42_bot', { bot: true });
    this.#server = createServer(async (request, response) => {
      const { status, body, headers = {} } = this.#handle(request, Buffer.concat(await Array.fromAsync(request)));
      const bytes = typeof body === 'string' ? body : JSON.stringify(body ?? {});
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(bytes);
    });
    this.#storage = createServer((request, response) => {
      this.storageHeaders.push(request.headers);
      const file = this.#artifacts.get(request.url ?? '');
      response.writeHead(file === undefined ? 404 : 200).end(file);
    });
  }

  async listen(): Promise<string> {
    for (const server of [this.#server, this.#storage])
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return this.url;
  }

  get url(): string {
    return origin(this.#server);
  }

  close(): void {
    for (const server of [this.#server, this.#storage]) {
      server.close();
      server.closeAllConnections();
    }
  }

  #handle(message: IncomingMessage, sent: Uint8Array): Reply {
    const url = new URL(message.url ?? '', 'http://double');
    const call = `${message.method} ${decodeURIComponent(url.pathname.replace('/api/v4/', ''))}`;
    this.calls.push(call);
    const early = this.before(call);
    if (early) return early;
    const file = new RegExp(`^/api/v4/projects/${this.project}/packages/generic/(.+)$`).exec(
      decodeURIComponent(url.pathname),
    )?.[1];
    if (file !== undefined) return this.#package(message, file, sent);
    if (message.headers['private-token'] !== this.token) return { status: 401, body: { message: '401 Unauthorized' } };
    if (message.method !== 'GET') return this.#write(message, url, sent);
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

  #write({ method, headers }: IncomingMessage, url: URL, bytes: Uint8Array): Reply {
    const known = this.#writingRoutes().find((one) => one.method === method && one.path.test(url.pathname));
    if (known === undefined || url.search !== '') return { status: 405, body: { error: '405 Not Allowed' } };
    if (this.scope !== 'api') return { status: 403, body: { error: 'insufficient_scope', scope: 'api' } };
    if (headers['content-type'] !== 'application/json')
      return { status: 415, body: { error: 'The provided content-type is not supported.' } };
    const sent: Readonly<Record<string, unknown>> = JSON.parse(Buffer.from(bytes).toString());
    const texts = Object.fromEntries(Object.entries(sent).filter(([, value]) => typeof value === 'string'));
    const wrong = Object.keys(sent).filter((name) => !known.fields.includes(name) || texts[name] === undefined);
    if (wrong.length > 0) return { status: 400, body: { error: `${wrong} is invalid` } };
    const missing = known.fields.filter((name) => texts[name] === undefined);
    if (missing.length > 0) return { status: 400, body: { error: `${missing} is missing` } };
    const parts = known.path.exec(url.pathname)?.slice(1) ?? [];
    const reply = known.reply(parts, texts as Query);
    if (isReply(reply)) return reply;
    this.written.set(`${method}${url.pathname.replace('/api/v4/', ' ')}`, reply);
    return { status: known.status, body: reply };
  }

  #writingRoutes(): readonly WritingRoute[] {
    const notes = `^/api/v4/projects/${this.project}/merge_requests/(\\d+)/notes`;
    return [
      {
        ...{ method: 'POST', path: new RegExp(`${notes}$`), status: 201, fields: ['body'] },
        reply: ([iid], { body = '' }) => {
          if (this.requestOf(Number(iid)) === undefined) return absent;
          return this.#taken(body, (text) => this.note(Number(iid), this.tokenUser, text));
        },
      },
      {
        ...{ method: 'PUT', path: new RegExp(`${notes}/(\\d+)$`), status: 200, fields: ['body'] },
        reply: ([iid, id], { body = '' }) => {
          const note = this.notes.find((one) => one.id === Number(id) && one.request === Number(iid));
          if (note === undefined) return absent;
          if (note.user !== this.tokenUser || note.system) return mayNot;
          return this.#taken(body, (text) => {
            this.editNote(note.id, text);
            return note.id;
          });
        },
      },
    ];
  }

  /** A text as GitLab keeps it: without what it takes for commands, and without blanks at its end. */
  #taken(body: string, keep: (text: string) => number): Reply | unknown {
    const refused = (why: string): Reply => ({ status: 400, body: { message: `Note {:note=>["${why}"]}` } });
    if (body.trim() === '') return refused("can't be blank");
    if ([...body].length > longestNote) return refused(`is too long (maximum is ${longestNote} characters)`);
    const lines = body.replaceAll('\r', '').split('\n');
    const isCommand = (line: string) => /^\s*\/[a-z_]+/i.test(line);
    this.quickActions.push(...lines.filter(isCommand));
    const id = keep(
      lines
        .filter((line) => !isCommand(line))
        .join('\n')
        .trimEnd(),
    );
    const note = this.notes.find((one) => one.id === id);
    return note ? this.#shownNote(note) : absent;
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
      const found = this.requestOf(Number(parts[0]));
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
        reply: ([sha]) => this.requests.filter((one) => this.#has(one, sha ?? '')).map((one) => this.#shown(one)),
      },
      { path: at(`${project}/repository/commits/([0-9a-f]+)`), reply: ([sha]) => this.#commit(sha ?? '') },
      {
        path: at(`${project}/merge_requests`),
        query: ['state', 'target_branch'],
        isList: true,
        reply: (_, { state, target_branch: target }) =>
          this.requests
            .filter((one) => (state ?? one.state) === one.state && (target ?? one.target_branch) === one.target_branch)
            .map((one) => this.#shown(one))
            .reverse(),
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
        reply: of((one) => this.notes.filter((note) => note.request === one.iid).map((note) => this.#shownNote(note))),
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
          this.pipelines.filter(({ request }) => request === one.iid).map((pipeline) => this.#shownPipeline(pipeline)),
        ),
      },
      {
        path: at(`${project}/pipelines`),
        query: ['ref', 'sha', 'source', 'order_by', 'sort'],
        isList: true,
        reply: (_, { order_by: order = 'id', sort = 'desc', ...wanted }) => {
          if (order !== 'id' || sort !== 'desc') return { status: 400, body: { error: 'the double orders by id' } };
          const asked = (['ref', 'sha', 'source'] as const).filter((name) => wanted[name] !== undefined);
          return this.pipelines
            .filter((pipeline) => asked.every((name) => pipeline[name] === wanted[name]))
            .toReversed()
            .map((pipeline) => this.#shownPipeline(pipeline));
        },
      },
      {
        path: at(`${project}/pipelines/(\\d+)`),
        reply: ([id]) => {
          const found = this.pipelines.find((one) => one.id === Number(id));
          if (found === undefined) return absent;
          return { ...this.#shownPipeline(found), tag: found.isTag, user: this.#user(found.user) };
        },
      },
      {
        path: at(`${project}/pipelines/(\\d+)/jobs`),
        query: ['include_retried'],
        isList: true,
        reply: ([id], query) => {
          const jobs = this.jobs.filter((job) => job.pipeline === Number(id));
          return jobs
            .filter((job) => query['include_retried'] === 'true' || !job.retried)
            .map((job) => this.#shownJob(job));
        },
      },
      {
        path: at(`${project}/jobs/(\\d+)`),
        reply: ([id]) => {
          const job = this.jobs.find((one) => one.id === Number(id));
          return job === undefined ? absent : this.#shownJob(job);
        },
      },
      {
        path: at(`${project}/jobs/(\\d+)/artifacts/(.+)`),
        reply: ([id, path]) => this.#artifact(Number(id), path ?? ''),
      },
      { path: at('^/api/v4/user'), reply: () => this.#account(this.tokenUser) },
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

  /** In its latest diff, or in its merge. */
  #has(request: Request, sha: string): boolean {
    const made = [request.merge_commit_sha, request.squash_commit_sha, request.merged_commit_sha];
    return made.includes(sha) || this.commitsOf(request).includes(sha);
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
    return this.commitsOf(request).map((sha) => ({ ...this.#commit(sha), parent_ids: [] }));
  }

  #commit(sha: string): object {
    const { title, message, author, committer, authored_date, committed_date } = this.repository.show(sha);
    return {
      id: sha,
      short_id: sha.slice(0, 8),
      created_at: committed_date,
      parent_ids: this.repository.parents(sha),
      title,
      message,
      author_name: author.name,
      author_email: author.email,
      authored_date,
      committer_name: committer.name,
      committer_email: committer.email,
      committed_date,
    };
  }

  #shownNote({ request, user, ...note }: Note): unknown {
    const of = { noteable_type: 'MergeRequest', noteable_iid: request, project_id: this.project, internal: false };
    return { ...note, type: null, author: this.#user(user), ...of };
  }

  #shownPipeline({ request: _, isTag: __, user: ___, ...pipeline }: Pipeline): object {
    return { ...pipeline, iid: pipeline.id, project_id: this.project };
  }

  #shownJob({ pipeline, user, artifacts, retried: _, ...job }: Job): unknown {
    const run = this.pipelines.find(({ id }) => id === pipeline) as Pipeline;
    const files =
      Object.keys(artifacts).length === 0 ? [] : [{ file_type: 'archive', filename: 'artifacts.zip', size: 1 }];
    return {
      ...job,
      stage: 'plan',
      ref: run.ref,
      tag: run.isTag,
      pipeline: { id: run.id, project_id: this.project, sha: run.sha, ref: run.ref, status: 'success' },
      commit: { id: run.sha },
      user: this.#account(user),
      artifacts: files,
    };
  }

  #artifact(id: number, path: string): Reply {
    const file = this.jobs.find((job) => job.id === id)?.artifacts[path];
    if (file === undefined) return absent;
    return this.#stored(`/bucket/${id}/${path}`, file);
  }

  /** GitLab takes a job's token in a header, and where it is read as a password too. */
  #package({ method, headers }: IncomingMessage, file: string, sent: Uint8Array): Reply {
    const password = Buffer.from(headers.authorization?.replace(/^Basic /, '') ?? '', 'base64').toString();
    const isKnown =
      [headers['private-token'], headers['job-token']].some((one) => one === this.token || one === this.jobToken) ||
      (method === 'GET' && password === `gitlab-ci-token:${this.jobToken}`);
    if (!isKnown) return { status: 401, body: { message: '401 Unauthorized' } };
    if (!/^[\w.-]+\/[\w.+-]+\/[\w.-]+$/.test(file)) return { status: 400, body: { error: 'file_name is invalid' } };
    if (method === 'PUT') {
      this.packages.set(file, sent);
      return { status: 201, body: { message: '201 Created' } };
    }
    const bytes = this.packages.get(file);
    if (method !== 'GET' || bytes === undefined) return absent;
    return this.#stored(`/packages/${file}`, bytes);
  }

  /** Where a file is fetched. */
  #stored(path: string, file: string | Uint8Array): Reply {
    const address = `${path}?signature=${this.nextId()}`;
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
}

/** A project whose branch `change` is one commit ahead of main, with its people, from 1. */
export function makeProject(people: readonly string[], message = 'Change'): GitLabDouble {
  const git = new MemoryGit();
  git.commit('Start');
  git.switch('change', 'main');
  git.disk.set('file', utf8('text\n'));
  git.commit(message);
  const double = new GitLabDouble(served(git), '2026-11-24T08:00:00Z');
  for (const [index, username] of people.entries()) double.addUser(index + 1, username);
  return double;
}

const origin = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && typeof (value as Reply).status === 'number';
