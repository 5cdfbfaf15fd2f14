// For tests: one GitLab project with merge requests. Its methods are what people and jobs do.
import type { Person } from './repository.ts';

/** The repository behind a project: a bare one (bare-repository.ts), or one in memory (repository.ts). */
export interface ServedRepository {
  /** The commit that a branch names. */
  tip(branch: string): string;
  mergeBase(one: string, other: string): string;
  /** The commits of `head` that are not in `base`, newest first. */
  between(base: string, head: string): readonly string[];
  show(commit: string): ShownCommit;
  parents(commit: string): readonly string[];
  /** A hash of a change that ignores blanks, like GitLab's: changing an indentation changes nothing. */
  patchId(base: string, head: string): string;
  /** Makes a reference name a commit. */
  refer(reference: string, commit: string): void;
  /** A merge of a commit into a branch that moves no branch. */
  mergedResult(branch: string, head: string, message: string, by: Person): string;
  rebase(branch: string, onto: string, by: Person): void;
  /** Merges a commit into a branch. A squash has its own author. */
  merge(branch: string, head: string, how: MergeMethod, message: string, by: Person, author: Person): void;
}

/** At a merge request's head, at the merged result, or in a train. */
export type PipelineOf = 'head' | 'merge' | 'train';

export type MergeMethod = 'merge' | 'squash' | 'fast-forward';

export interface ShownCommit {
  readonly title: string;
  readonly message: string;
  readonly author: Person;
  readonly committer: Person;
  readonly authored_date: string;
  readonly committed_date: string;
}

export interface DoubleUser {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly access_level: number;
  readonly state?: string;
  readonly bot?: boolean;
}

export interface Version {
  readonly id: number;
  readonly head_commit_sha: string;
  readonly base_commit_sha: string;
  readonly start_commit_sha: string;
  readonly created_at: string;
  readonly patch_id_sha: string;
}

export interface Request {
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

export interface Pipeline {
  readonly id: number;
  readonly request: number | null;
  readonly sha: string;
  readonly ref: string;
  readonly created_at: string;
  readonly source: 'push' | 'merge_request_event' | 'schedule';
  /** Who pushed, or started it by hand. */
  readonly user: number;
  status: string;
  isTag: boolean;
}

export interface Job {
  readonly id: number;
  readonly pipeline: number;
  readonly name: string;
  readonly user: number;
  readonly status: string;
  readonly started_at: string;
  readonly created_at: string;
  readonly finished_at: string;
  artifacts: Readonly<Record<string, string>>;
  retried: boolean;
}

export interface Note {
  readonly id: number;
  readonly request: number;
  readonly user: number;
  readonly system: boolean;
  readonly created_at: string;
  body: string;
  updated_at: string;
}

export const main = 'main';

export class GitLabProject {
  readonly project = 42;
  readonly users = new Map<number, DoubleUser>();
  isPremium = true;
  settings = {
    merge_requests_author_approval: false,
    merge_requests_disable_committers_approval: true,
    reset_approvals_on_push: true,
    disable_overriding_approvers_per_merge_request: true,
  };
  protected readonly requests: Request[] = [];
  protected readonly pipelines: Pipeline[] = [];
  protected readonly jobs: Job[] = [];
  protected readonly notes: Note[] = [];
  protected readonly repository: ServedRepository;
  #clock: number;
  #ids = 1000;

  /** The repository and the server's clock, which advances by a minute with every action. */
  constructor(repository: ServedRepository, now: string) {
    this.repository = repository;
    this.#clock = Date.parse(now) + 123;
  }

  /** The moment that it is now, to the second. */
  get now(): string {
    return `${new Date(this.#clock).toISOString().slice(0, 19)}Z`;
  }

  /** Lets time pass. It never goes back. */
  moveTo(instant: string): void {
    const moved = Date.parse(instant);
    if (!(moved >= this.#clock)) throw new Error(`${instant} is before ${this.now}`);
    this.#clock = moved;
  }

  /** A developer of the project. */
  addUser(id: number, username: string, changes: Partial<DoubleUser> = {}): void {
    const email = `${username}@example.com`;
    this.users.set(id, { id, username, name: username, email, access_level: 30, ...changes });
  }

  /** Opens a merge request from a branch that was pushed. */
  open(branch: string, author: number, { fork = false, target = main } = {}): number {
    const request: Request = {
      iid: this.requests.length + 1,
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
    this.requests.push(request);
    this.#addVersion(request);
    return request.iid;
  }

  /** Reacts to another push to the branch. Approvals are removed if policy says so, and `patch-id` is a new one. */
  pushed(iid: number): void {
    const request = this.#open(iid);
    const before = request.versions[0];
    const now = this.#addVersion(request);
    const resets = this.isPremium && this.settings.reset_approvals_on_push;
    if (resets && before?.patch_id_sha !== now.patch_id_sha) request.approvals = [];
  }

  /** The same where whoever pushed asked for no pipeline: GitLab keeps one without jobs. */
  pushedSkipping(iid: number, user: number): void {
    this.pushed(iid);
    const request = this.#open(iid);
    const sha = request.versions[0]?.head_commit_sha ?? '';
    this.#addPipeline(iid, sha, request.branch, user, 'push').status = 'skipped';
  }

  /** Rebases the branch onto the target, like the button does: approvals stay. */
  rebase(iid: number, user: number): void {
    const request = this.#open(iid);
    this.repository.rebase(request.branch, main, this.#person(user));
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
    const note = { id: this.nextId(), request: iid, user, body, system, created_at: at, updated_at: at };
    this.notes.push(note);
    return note.id;
  }

  editNote(id: number, body: string): void {
    const note = this.notes.find((one) => one.id === id);
    if (note) Object.assign(note, { body, updated_at: this.#tick() });
  }

  /** What is written on a merge request, oldest first. */
  notesOn(iid: number): readonly Note[] {
    return this.notes.filter(({ request }) => request === iid);
  }

  closeRequest(iid: number, user: number): void {
    const request = this.#open(iid);
    request.state = 'closed';
    request.events.push({ user, state: 'closed', created_at: this.#tick() });
  }

  reopen(iid: number, user: number): void {
    const request = this.requestOf(iid) as Request;
    request.state = 'opened';
    request.events.push({ user, state: 'reopened', created_at: this.#tick() });
  }

  /** Runs a job in a new pipeline of the merge request, or once more in its newest one at the same head. */
  run(
    iid: number,
    name: string,
    user: number,
    artifacts: Job['artifacts'],
    { again = false, status = 'success', at = 'head' as PipelineOf } = {},
  ) {
    const request = this.requestOf(iid) as Request;
    const sha = at === 'head' ? (request.versions[0]?.head_commit_sha ?? '') : this.#mergedResult(request, at);
    const pipelines = this.pipelines.filter((one) => one.request === iid && one.sha === sha);
    const pipeline =
      (again && pipelines.at(-1)) || this.#addPipeline(iid, sha, `refs/merge-requests/${iid}/${at}`, user);
    this.#addJob(pipeline, name, user, artifacts, status);
  }

  /** What merging gives: a commit of GitLab's own, on no branch. */
  #mergedResult({ iid, versions, author, target_branch }: Request, at: PipelineOf): string {
    const head = versions[0]?.head_commit_sha ?? '';
    const sha = this.repository.mergedResult(target_branch, head, `Merge into ${target_branch}`, this.#person(author));
    this.repository.refer(`refs/merge-requests/${iid}/${at}`, sha);
    return sha;
  }

  /** Runs a job in a new pipeline of the default branch, or of a tag; its id. */
  runOnMain(name: string, user: number, artifacts: Job['artifacts'], { status = 'success', tag = '' } = {}): number {
    const pipeline = this.#addPipeline(null, this.tip(main), tag === '' ? main : tag, user);
    pipeline.isTag = tag !== '';
    return this.#addJob(pipeline, name, user, artifacts, status);
  }

  /** Puts other artifacts in the place of a job's. */
  leave(id: number, artifacts: Job['artifacts']): void {
    const job = this.jobs.find((one) => one.id === id);
    if (job !== undefined) job.artifacts = artifacts;
  }

  /** A pipeline of the default branch that a schedule started. */
  runBySchedule(status = 'success'): void {
    const [owner = 1] = this.users.keys();
    this.#addPipeline(null, this.tip(main), main, owner, 'schedule').status = status;
  }

  merge(iid: number, user: number, how: MergeMethod = 'merge'): void {
    const request = this.#open(iid);
    const head = request.versions[0]?.head_commit_sha ?? '';
    const message = how === 'squash' ? request.branch : `Merge branch ${request.branch}`;
    const [by, author] = [this.#person(user), this.#person(request.author)];
    this.repository.merge(request.target_branch, head, how, message, by, author);
    const tip = this.tip(request.target_branch);
    request.state = 'merged';
    if (how === 'merge') request.merge_commit_sha = tip;
    if (how === 'squash') request.squash_commit_sha = tip;
    request.merged_commit_sha = tip;
    request.merged = { by: user, at: this.#tick() };
    request.events.push({ user, state: 'merged', created_at: request.merged.at });
  }

  tip(branch: string): string {
    return this.repository.tip(branch);
  }

  protected requestOf(iid: number): Request | undefined {
    return this.requests.find((request) => request.iid === iid);
  }

  #open(iid: number): Request {
    const request = this.requestOf(iid);
    if (request?.state !== 'opened') throw new Error(`!${iid} is not open`);
    return request;
  }

  #addVersion(request: Request): Version {
    const head = this.tip(request.branch);
    const start = this.tip(request.target_branch);
    const base = this.repository.mergeBase(start, head);
    const version: Version = {
      id: this.nextId(),
      head_commit_sha: head,
      base_commit_sha: base,
      start_commit_sha: start,
      created_at: this.#tick(),
      patch_id_sha: this.repository.patchId(base, head),
    };
    request.versions.unshift(version);
    this.repository.refer(`refs/merge-requests/${request.iid}/head`, head);
    return version;
  }

  protected commitsOf(request: Request): readonly string[] {
    const [version] = request.versions;
    if (version === undefined) return [];
    return this.repository.between(version.base_commit_sha, version.head_commit_sha);
  }

  #addPipeline(
    request: number | null,
    sha: string,
    ref: string,
    user: number,
    source: Pipeline['source'] = request === null ? 'push' : 'merge_request_event',
  ): Pipeline {
    const pipeline = {
      id: this.nextId(),
      request,
      sha,
      ref,
      created_at: this.#tick(),
      source,
      user,
      status: 'success',
      isTag: false,
    };
    this.pipelines.push(pipeline);
    return pipeline;
  }

  #addJob(pipeline: Pipeline, name: string, user: number, artifacts: Job['artifacts'], status: string): number {
    for (const job of this.jobs) if (job.pipeline === pipeline.id && job.name === name) job.retried = true;
    const started = this.#tick();
    const times = { created_at: started, started_at: started, finished_at: this.#tick() };
    const id = this.nextId();
    this.jobs.push({
      id,
      pipeline: pipeline.id,
      name,
      user,
      status,
      ...times,
      artifacts,
      retried: false,
    });
    return id;
  }

  #person(user: number): Person {
    const { name = '', email = '' } = this.users.get(user) ?? {};
    return { name, email };
  }

  #tick(): string {
    this.#clock += 60_000;
    return this.#exactly;
  }

  get #exactly(): string {
    return new Date(this.#clock).toISOString();
  }

  protected nextId(): number {
    this.#ids += 1;
    return this.#ids;
  }
}
