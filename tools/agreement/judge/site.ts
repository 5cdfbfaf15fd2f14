// A repository on our doubles of GitLab and MLflow that serves version 1 of a model. The merge request of version 2 is
// merged and approved: the next pipeline rolls it out, unless something holds it back. Each attack finds it so.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digestOf, hexOf, sha256Hex } from '../../../compiler/lib/digest.ts';
import { approvalsOfStep, type JudgeStep, stepDigest } from '../../../compiler/model/judge.ts';
import { type State, stateType } from '../../../compiler/model/plan.ts';
import { openStep } from '../../../compiler/operations/judge/step.ts';
import { type SigningKey, signStatement } from '../../../compiler/trust/envelope.ts';
import { signJudgeApproval } from '../../../compiler/trust/judge-approval.ts';
import { gitHistory } from '../../../compiler/world/history.ts';
import { signingKeyIn } from '../../../compiler/world/keys.ts';
import { MlflowDouble } from '../../../testing/mlflow-double.ts';
import {
  anchor,
  approvers,
  commit,
  edit,
  git,
  keyFile,
  model,
  type Person,
  releaseKeyFile,
  trust,
  want,
} from '../../../testing/scratch.ts';
import { clock, numberOf, PipelineSite, people } from '../pipeline_site.ts';

const root = join(import.meta.dirname, '../../..');
/** Everybody who must approve a release that is critical, of a bank and about people. */
const everybody = approvers.map(({ id }) => id);
/** Everything happens on one day, after the merge requests began. */
const day = '2026-11-24T09:00:00Z';

/** Beside the four approvers. */
const others: readonly Person[] = [
  { id: 'demo-second', role: 'security', person: 'Beatriz Lima' },
  // One person with two keys.
  { id: 'demo-mlops-b', role: 'security', person: 'Marina Costa' },
  { id: 'demo-gone', role: 'security', person: 'Otto Reis' },
  { id: 'demo-ended', role: 'security', person: 'Nina Prates' },
];

export interface Came {
  readonly text: string;
  /** PASS, WARN or FAIL of a job; of a command line, by its exit code. */
  readonly verdict: string;
}

export class JudgeSite {
  readonly pipeline = new PipelineSite(['docs', 'testing', 'tools', 'compiler/**/*.test.ts']);
  readonly mlflow = new MlflowDouble(model, 'relc-mlflow');
  /** The commit where most attacks begin. */
  base = '';
  /** The one before, at which version 1 was released. */
  served = '';
  /** Where the chain starts. */
  start = '';
  #restore = (): void => {};
  #settings: Readonly<Record<string, string>> = {};
  #packages: ReadonlyMap<string, Uint8Array> = new Map();
  #branches = 0;

  static async make(): Promise<JudgeSite> {
    for (const name of ['GIT_AUTHOR_DATE', 'GIT_COMMITTER_DATE']) process.env[name] = day;
    const site = new JudgeSite();
    await site.#prepare();
    return site;
  }

  get repository(): string {
    return this.pipeline.repository;
  }

  get gitlab() {
    return this.pipeline.gitlab;
  }

  get keys(): string {
    return this.pipeline.keys;
  }

  /** Changes variables of the job; an empty one is not set. */
  set(variables: Readonly<Record<string, string>>): void {
    const all = Object.entries({ ...this.#settings, ...variables });
    this.pipeline.settings = Object.fromEntries(all.filter(([, value]) => value !== ''));
  }

  /** The content of the file that a variable of the job names. */
  job(name: string): string {
    return readFileSync(this.#settings[name] ?? '', 'utf8');
  }

  /** Writes a file of the job, which lies in no repository. Gives its path. */
  file(name: string, text: string): string {
    const path = join(this.keys, name);
    writeFileSync(path, text);
    return path;
  }

  close(): void {
    this.mlflow.close();
    this.pipeline.close();
  }

  async #prepare(): Promise<void> {
    const { pipeline, mlflow, repository, keys } = this;
    for (const version of ['1', '2']) {
      const folder = join(root, 'releases', model, version);
      const names = readdirSync(join(folder, 'model'), { recursive: true, withFileTypes: true });
      const files = names
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [relative(join(folder, 'model'), path), readFileSync(path)] as const);
      mlflow.register(JSON.parse(readFileSync(join(folder, 'registry.json'), 'utf8')), new Map(files));
    }
    await pipeline.gitlab.listen();
    pipeline.setUp(await mlflow.listen());
    for (const person of others) trust(repository, keys, person);
    edit(repository, 'policies/trust/keys.yaml', (text) =>
      text
        .replace(/^ +sample: true\n/gm, '')
        .replace('- id: demo-gone\n', '- id: demo-gone\n    revoked: 2026-11-20\n')
        .replace(/(- id: demo-ended\n(?:.*\n){4} +valid: .*until: )2036-11-01/, '$12026-11-20'),
    );
    edit(repository, 'policies/governance/approvals.yaml', (text) =>
      text.replace('rules:\n', 'judge:\n  require: {mlops: 1, security: 1}\nrules:\n'),
    );
    commit(repository, 'More people');
    pipeline.push('main');
    const verified = this.#pack();
    this.start = this.head;
    this.#settings = {
      RELC_SIGNING_KEY: releaseKeyFile(keys),
      RELC_GITLAB_TOKEN: pipeline.gitlab.token,
      RELC_VERIFIED: verified,
      RELC_CHAIN: anchor(repository, keys, this.start),
    };
    pipeline.settings = this.#settings;
    await this.release(() => want(repository, { '1': 'Approved' }, '1'));
    const first = await this.apply();
    if (this.serving !== '1') throw new Error(`version 1 does not serve:\n${first.text}`);
    pipeline.pull();
    this.served = this.head;
    await this.release(() => want(repository, { '1': 'Approved', '2': 'Approved' }, '2'));
    pipeline.pull();
    this.base = this.head;
    this.#packages = new Map(this.gitlab.packages);
    this.#restore = mlflow.keep();
  }

  /** The verified relc as the pipeline gets it, but with the packages of this machine. */
  #pack(): string {
    const { folder, repository, gitlab } = this.pipeline;
    const archive = join(folder, 'archive/package');
    const sources = ['compiler', 'schemas/generated', 'schemas/unique-items.cjs', 'templates/new'];
    const all = [...sources, 'package.json', 'package-lock.json', '.npmrc'];
    mkdirSync(archive, { recursive: true });
    for (const path of [...sources, 'package.json'])
      cpSync(join(repository, path), join(archive, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(archive, 'node_modules'));
    writeFileSync(join(archive, 'sources.txt'), git(repository, 'ls-tree', 'HEAD', ...all));
    const file = join(folder, 'relc.tgz');
    execFileSync('tar', ['-czf', file, '-C', join(folder, 'archive'), 'package']);
    const sum = sha256Hex(readFileSync(file));
    gitlab.packages.set(`relc/${sum}/relc.tgz`, readFileSync(file));
    return sum;
  }

  /** As it was before any attack. */
  reset(commit = this.base): void {
    const { repository } = this;
    for (const [name, bytes] of this.#packages) this.gitlab.packages.set(name, bytes);
    this.#restore();
    git(repository, 'checkout', '--quiet', '--force', '--detach', commit);
    this.#forget();
    git(repository, 'clean', '--quiet', '-ffdx');
    this.takeMain(commit);
    git(repository, 'checkout', '--quiet', 'main');
    this.pipeline.settings = this.#settings;
    this.gitlab.before = () => undefined;
  }

  /** What an attack added to git beside commits and branches: the next one must not find it, here or in the project. */
  #forget(): void {
    const kinds = ['refs/tags', 'refs/replace', `refs/heads/${this.start}`];
    for (const name of this.git('for-each-ref', '--format=%(refname)', ...kinds).split('\n')) {
      if (name === '') continue;
      git(this.repository, 'update-ref', '-d', name);
      if (!name.startsWith('refs/replace/')) git(this.repository, 'push', '--quiet', '--force', 'origin', `:${name}`);
    }
    for (const path of [join(this.repository, '.git/info/grafts'), join(this.pipeline.folder, 'shallow')])
      rmSync(path, { recursive: true, force: true });
  }

  /** Makes a commit the default branch, here and in the project, whatever was there. */
  takeMain(commit: string): void {
    this.git('update-ref', 'refs/heads/main', commit);
    this.git('push', '--quiet', '--force', 'origin', 'refs/heads/main:refs/heads/main');
  }

  get head(): string {
    return this.git('rev-parse', 'HEAD');
  }

  /** The predicate of the state that counts. */
  get state(): State {
    const { dsseEnvelope } = JSON.parse(Buffer.from(this.mlflow.files.get(this.#stateFile) ?? '').toString());
    return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()).predicate;
  }

  /** Makes a state of this model the one that counts, signed by a key. */
  replaceState(state: object, id: string, type: string = stateType): void {
    const { dsseEnvelope } = JSON.parse(Buffer.from(this.mlflow.files.get(this.#stateFile) ?? '').toString());
    const { subject } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
    const predicate = { ...state, serial: this.state.serial + 1, predecessor: this.mlflow.modelTags.get('relc.state') };
    const bytes = signStatement({ subject, predicateType: type, predicate }, this.key(id));
    const digest = digestOf(bytes);
    this.mlflow.files.set(`1/states/${model}/${hexOf(digest)}`, bytes);
    this.mlflow.modelTags.set('relc.state', digest);
  }

  get #stateFile(): string {
    return `1/states/${model}/${this.mlflow.modelTags.get('relc.state')?.replace('sha256:', '')}`;
  }

  get serving(): string | undefined {
    return this.mlflow.aliases.get('approved');
  }

  /** Calls that would change the registry. */
  get writes(): readonly string[] {
    return this.mlflow.calls.filter((call) => !call.startsWith('GET ') && call !== 'POST mlflow/runs/search');
  }

  /** Changes the working copy of the default branch and pushes that, as whoever may push there would. */
  commit(change: () => void, title = 'Change'): string {
    change();
    commit(this.repository, title);
    git(this.repository, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
    return this.head;
  }

  /** Commits on a branch of its own, which begins at a commit, and leaves it checked out. */
  branch(from: string, change: () => void, title = 'Change'): string {
    git(this.repository, 'checkout', '--quiet', '--force', '--detach', from);
    change();
    commit(this.repository, title);
    return this.head;
  }

  edit(path: string, change: (text: string) => string): void {
    edit(this.repository, path, change);
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(join(this.repository, path, '..'), { recursive: true });
    writeFileSync(join(this.repository, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.repository, path), 'utf8');
  }

  /** Commits are somebody's. */
  as({ name, email }: { readonly name: string; readonly email: string }, action: () => void): void {
    this.#with({ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email }, action);
  }

  /** Commits are made at a moment. */
  dated(at: string, action: () => void): void {
    this.#with({ GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }, action);
  }

  #with(variables: Readonly<Record<string, string>>, action: () => void): void {
    const before = { ...process.env };
    Object.assign(process.env, variables);
    try {
      action();
    } finally {
      for (const name of Object.keys(variables)) delete process.env[name];
      Object.assign(process.env, before);
    }
  }

  remove(path: string): void {
    rmSync(join(this.repository, path), { recursive: true });
  }

  git(...args: readonly string[]): string {
    return git(this.repository, ...args).trim();
  }

  /** Approves what HEAD changes since a commit, each in their role. The statements are not committed yet. */
  async approve(since: string, ...by: readonly string[]): Promise<void> {
    const step = await this.step(since);
    for (const { id, role } of [...approvers, ...others]) if (by.includes(id)) this.sign(step, id, role);
  }

  /** The step that HEAD makes since a commit, as people approve it. */
  async step(since: string): Promise<JudgeStep> {
    const { value, diagnostics } = await openStep(
      { history: gitHistory(this.repository) },
      since,
      'HEAD',
      clock.RELC_TEST_TIME,
    );
    if (!value) throw new Error(`no step since ${since}: ${JSON.stringify(diagnostics)}`);
    return value;
  }

  /** Signs an approval of any step, without relc's own checks. */
  sign(step: JudgeStep, id: string, role: string): void {
    this.write(`${approvalsOfStep(stepDigest(step))}/${id}.sigstore.json`, this.statement(step, id, role));
  }

  statement(step: JudgeStep, id: string, role: string): string {
    return Buffer.from(signJudgeApproval(step, role, this.key(id))).toString();
  }

  key(id: string): SigningKey {
    const key = signingKeyIn(readFileSync(keyFile(this.keys, id)));
    if (key === undefined) throw new Error(`no key ${id}`);
    return key;
  }

  /** Opens a merge request of a change of what judges. Gives its number and the digest that approvers note. */
  async propose(change: () => void, by?: string): Promise<{ readonly iid: number; readonly digest: string }> {
    this.#branches += 1;
    const opener = by === undefined ? people.engineer : this.userOf(by);
    const iid = this.pipeline.propose(`judge-${this.#branches}`, change, opener);
    return { iid, digest: stepDigest(await this.step('origin/main')) };
  }

  /** Pushes once more to the branch that is checked out. */
  pushTo(iid: number, change: () => void): void {
    change();
    commit(this.repository, 'One more');
    this.git('push', '--quiet', 'origin', 'HEAD');
    this.gitlab.pushed(iid);
  }

  userOf(id: string): number {
    return numberOf.get(id) ?? 0;
  }

  note(iid: number, id: string, body: string): number {
    return this.gitlab.note(iid, this.userOf(id), body);
  }

  merge(iid: number): void {
    this.gitlab.merge(iid, people.merger);
    this.pipeline.pull();
  }

  /** A merge request of a release: planned, approved by everybody, merged. */
  async release(change: () => void, by: readonly string[] = everybody): Promise<void> {
    this.#branches += 1;
    const iid = this.pipeline.propose(`release-${this.#branches}`, change);
    const planned = await this.relc('plan', '--out', join(this.repository, 'plan'));
    if (planned.verdict !== 'PASS') throw new Error(`It is not planned:\n${planned.text}`);
    this.pipeline.merge(iid, by);
    this.pipeline.pull();
  }

  /** The job `apply` of the default branch. */
  async apply(): Promise<Came> {
    const { text, came } = await this.pipeline.run('default branch', ['apply']);
    return { text, verdict: came.get('apply') ?? 'none' };
  }

  /** relc of this repository as the job would run it, at the time of the job. */
  relc(...args: readonly string[]): Promise<Came> {
    return this.relcIn(this.repository, ...args);
  }

  /** The same in another folder. */
  relcIn(folder: string, ...args: readonly string[]): Promise<Came> {
    const argv = [join(root, 'compiler/relc.js'), ...args, '--repo', folder];
    const env = { ...process.env, ...clock, ...this.pipeline.settings };
    return new Promise((resolve) => {
      const child = spawn(process.execPath, argv, { cwd: folder, env });
      let text = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += String(data)));
      child.on('close', (code) => resolve({ text, verdict: verdicts.get(code) ?? `exit code ${code}` }));
    });
  }
}

/** As a job would end: what waits is a warning. */
const verdicts: ReadonlyMap<number | null, string> = new Map([
  [0, 'PASS'],
  [1, 'FAIL'],
  [2, 'FAIL'],
  [3, 'FAIL'],
  [4, 'FAIL'],
  [5, 'WARN'],
]);
