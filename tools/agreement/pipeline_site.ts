// A team's repository on our GitLab double, whose pipelines gitlab-ci-local runs.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bareRepository } from '../../testing/bare-repository.ts';
import { check } from '../../testing/checks.ts';
import { GitLabDouble } from '../../testing/gitlab-double.ts';
import {
  approvers,
  commit,
  countSampleKeys,
  edit,
  git,
  model,
  target,
  trustPeople,
  useMlflow,
  want,
} from '../../testing/scratch.ts';
import { removeOnInterrupt } from './interrupt.ts';

const root = join(import.meta.dirname, '../..');
// gitlab-ci-local needs a newer Node than the machine may have.
const program = realpathSync(execFileSync('sh', ['-c', 'command -v gitlab-ci-local'], { encoding: 'utf8' }).trim());
export const opened = '2026-11-24T08:00:00Z';
const clockAt = (time: string) => ({
  NODE_OPTIONS: `--import=${join(import.meta.dirname, 'mlflow/clock.fixture.js')}`,
  RELC_TEST_TIME: time,
});
export const clock = clockAt('2026-11-24T12:00:00Z');
/** The image of the jobs has this Node. */
export const jobPath = `${dirname(process.execPath)}:${process.env['PATH']}`;
const sources = {
  'merge request': 'merge_request_event',
  'default branch': 'push',
  schedule: 'schedule',
  trigger: 'trigger',
} as const;
/** What was installed once is not asked for at the registry again: a slow one would make each job wait. */
export const packages = { npm_config_prefer_offline: 'true' };
export const people = { engineer: 10, merger: 20 } as const;
export const numberOf = new Map(approvers.map(({ id }, index) => [id, 11 + index]));

export interface Ran {
  readonly text: string;
  /** PASS, WARN or FAIL by job; of a job for each target by its whole name, `apply: [local]`, and by its first word. */
  readonly came: ReadonlyMap<string, string>;
}

export type PipelineKind = keyof typeof sources;

interface Predefined extends Readonly<Record<string, string>> {
  readonly CI_PIPELINE_SOURCE: string;
}

/** Of gitlab-ci-local: these jobs of a pipeline. Those of a merge request see no settings of the default branch. */
export function argumentsFor(
  predefined: Predefined,
  settings: Readonly<Record<string, string>>,
  jobs: readonly string[],
  time: Readonly<Record<string, string>> = clock,
): readonly string[] {
  const isRequest = predefined.CI_PIPELINE_SOURCE === sources['merge request'];
  const variables = {
    ...{ ...predefined, ...time },
    ...(isRequest ? { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' } : settings),
  };
  return [
    ...['--force-shell-executor', '--shell-isolation'],
    ...['--ignore-predefined-vars', Object.keys(predefined).join(',')],
    ...(isRequest ? ['--unset-variable', 'CI_COMMIT_BRANCH'] : []),
    ...jobs,
    ...Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
  ];
}

export type Verdict = 'PASS' | 'WARN' | 'FAIL';
type Verdicts = Readonly<Record<string, Verdict>>;

/** A server that releases go to. */
export interface SiteTarget {
  readonly name: string;
  readonly url: string;
  /** More lines of targets.yaml, such as `soak_hours: 48`. */
  readonly more?: readonly string[];
}

/** By name: the value of each environment, and `*` of all the others. */
export type Scoped = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Makes the project's people the approvers of a repository, by the buttons of its merge requests. */
export function approveIn(gitlab: GitLabDouble, repository: string): void {
  for (const [id, number] of numberOf)
    edit(repository, 'policies/trust/keys.yaml', (text) =>
      text.replace(`- id: ${id}\n`, `- id: ${id}\n    gitlab_id: ${number}\n`),
    );
  for (const [name, id] of [...Object.entries(people), ...numberOf]) gitlab.addUser(id, name);
  edit(
    repository,
    'policies/governance/approvals.yaml',
    (text) => `${text}gitlab:\n  url: ${gitlab.url}\n  project_id: ${gitlab.project}\n  plan_job: plan\n`,
  );
}

/** Merges a merge request with the plans of this model that lie in a repository, approved by these approvers. */
export function mergePlanned(gitlab: GitLabDouble, repository: string, iid: number, by: readonly string[]): void {
  const plans = globSync(`plan/*/${model}.json`, { cwd: repository });
  if (plans.length === 0) throw new Error('nothing was planned');
  const artifact = Object.fromEntries(plans.map((path) => [path, readFileSync(join(repository, path), 'utf8')]));
  gitlab.run(iid, 'plan', people.engineer, artifact);
  for (const id of by) gitlab.approve(iid, numberOf.get(id) ?? 0);
  gitlab.merge(iid, people.merger);
}

export class PipelineSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'relc-pipeline-'));
  readonly repository = join(this.folder, 'repository');
  readonly keys = join(this.folder, 'keys');
  readonly gitlab = new GitLabDouble(bareRepository(join(this.folder, 'origin.git')), opened);
  /** The variables of the project that jobs of the default branch see. */
  settings: Readonly<Record<string, string>> = {};
  /** Those that differ by environment. Jobs of merge requests see what all environments share. */
  scoped: Scoped = {};
  readonly #temporary = join(this.folder, 'tmp');
  readonly #scopes = join(this.folder, 'variables.yml');
  #isTimed = false;

  /** A copy of this repository with a history of its own, without what no job of this site reads. */
  constructor(unread: readonly string[] = []) {
    removeOnInterrupt(this.folder);
    mkdirSync(this.#temporary);
    const { repository } = this;
    const bare = join(this.folder, 'origin.git');
    git(this.folder, 'clone', '--quiet', '--depth', '1', `file://${root}`, repository);
    for (const path of ['.git', ...globSync(unread, { cwd: repository })])
      rmSync(join(repository, path), { recursive: true });
    git(this.folder, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
    git(repository, 'init', '--quiet', '--initial-branch=main');
    git(repository, 'remote', 'add', 'origin', bare);
    commit(repository, 'A copy');
    // Every job copies the repository, file by file.
    git(repository, 'gc', '--quiet');
    this.push('main');
  }

  push(branch: string): void {
    git(this.repository, 'push', '--quiet', 'origin', branch);
  }

  pull(): void {
    git(this.repository, 'checkout', '--quiet', 'main');
    git(this.repository, 'pull', '--quiet', '--ff-only', 'origin', 'main');
  }

  close(): void {
    this.gitlab.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What jobs left on the runner, other than Node's compile cache. */
  left(): readonly string[] {
    return readdirSync(this.#temporary).filter((name) => name !== 'node-compile-cache');
  }

  /** When jobs run: at noon of the first day, and once time was moved, with GitLab's clock. */
  get #clock() {
    return this.#isTimed ? clockAt(this.gitlab.now) : clock;
  }

  /** Lets time pass, for GitLab, jobs and commits alike. */
  moveTo(instant: string): void {
    this.gitlab.moveTo(instant);
    this.#isTimed = true;
    for (const name of ['GIT_AUTHOR_DATE', 'GIT_COMMITTER_DATE']) process.env[name] = instant;
  }

  /** A team's people and targets: this model alone, released to an MLflow server or to several, approved in GitLab. */
  setUp(registries: string | readonly SiteTarget[], more: () => void = () => undefined): void {
    const { repository, gitlab } = this;
    for (const other of readdirSync(join(repository, 'releases')).filter((name) => name !== model))
      rmSync(join(repository, 'releases', other), { recursive: true });
    trustPeople(repository, this.keys);
    countSampleKeys(repository);
    approveIn(gitlab, repository);
    if (typeof registries === 'string') useMlflow(repository, registries);
    else this.#useAll(registries);
    const names = typeof registries === 'string' ? [target] : registries.map(({ name }) => name);
    edit(repository, '.gitlab-ci.yml', (text) =>
      text.replace('RELC_TARGET: [production]', `RELC_TARGET: [${names.join(', ')}]`),
    );
    want(repository, {});
    more();
    commit(repository, 'Release with relc');
    this.push('main');
  }

  /** Makes these the targets, in order. What each says of the releases is still to be asked. */
  #useAll(targets: readonly SiteTarget[]): void {
    const lines = targets.flatMap(({ name, url, more = [] }) =>
      [
        `- name: ${name}`,
        `  url: mlflow+${url}`,
        `  registry_id: ${name}`,
        '  alias: approved',
        ...more.map((one) => `  ${one}`),
      ].map((line) => `  ${line}`),
    );
    const head = ['apiVersion: relc/v1', 'kind: Targets', 'targets:'];
    writeFileSync(join(this.repository, 'policies/governance/targets.yaml'), [...head, ...lines, ''].join('\n'));
    for (const path of globSync(`releases/${model}/*/registry.json`, { cwd: this.repository }))
      rmSync(join(this.repository, path));
  }

  /** Opens a merge request with one change. */
  propose(branch: string, change: () => void, by: number = people.engineer): number {
    this.pull();
    rmSync(join(this.repository, 'plan'), { recursive: true, force: true });
    git(this.repository, 'checkout', '--quiet', '-b', branch);
    change();
    commit(this.repository, branch);
    this.push(branch);
    return this.gitlab.open(branch, by);
  }

  /** Merges it, with the plans that lie in the repository, approved by these approvers. */
  merge(iid: number, by: readonly string[]): void {
    mergePlanned(this.gitlab, this.repository, iid, by);
  }

  /** What relc of this repository says, at the time of the jobs. */
  relc(...args: readonly string[]): string {
    const { stdout, stderr, status } = this.ask(...args);
    if (status !== 0) throw new Error(`relc ${args.join(' ')}: exit code ${status}\n${stdout}${stderr}`);
    return stdout;
  }

  /** The same, however it ends. */
  ask(...args: readonly string[]) {
    const argv = [join(root, 'compiler/relc.js'), '--repo', this.repository, ...args];
    const env = { ...process.env, NO_COLOR: '1', ...this.#clock, ...this.variablesFor() };
    return spawnSync(process.execPath, argv, {
      cwd: this.repository,
      env,
      encoding: 'utf8',
    });
  }

  /** Runs these jobs of a pipeline of the current checkout, and checks what comes of each. Gives what they print. */
  async pipeline(kind: PipelineKind, jobs: Verdicts): Promise<string> {
    const start = performance.now();
    const { text, came } = await this.run(kind, Object.keys(jobs));
    const seconds = Math.round((performance.now() - start) / 1000);
    const wanted = Object.entries(jobs).map(([job, verdict]) => `${job} ${verdict}`);
    const isRight = Object.entries(jobs).every(([job, verdict]) => came.get(job) === verdict);
    check(`${kind}: ${wanted.join(', ')} (${seconds} s)`, isRight ? undefined : text);
    return text;
  }

  /** Runs these jobs of a pipeline of the current checkout. Gives what they print, and PASS, WARN or FAIL of each. */
  async run(kind: PipelineKind, jobs: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Ran> {
    if (kind !== 'merge request') this.pull();
    const { gitlab } = this;
    if (kind === 'schedule') gitlab.runBySchedule();
    const predefined = {
      CI_PIPELINE_SOURCE: sources[kind],
      CI_DEFAULT_BRANCH: 'main',
      CI_API_V4_URL: `${gitlab.url}/api/v4`,
      CI_PROJECT_ID: String(gitlab.project),
      CI_JOB_TOKEN: gitlab.jobToken,
      ...more,
    };
    const argv = argumentsFor(predefined, this.settings, jobs, this.#clock);
    const text = await this.#run([...argv, '--variables-file', this.#variables(kind === 'merge request')]);
    const lines = [...text.matchAll(/^ *(PASS|WARN|FAIL) +(([\w-]+)(?:: \[[\w-]+\])?)/gm)];
    const came = lines.flatMap(([, verdict = '', whole = '', job = '']) => [
      [job, verdict] as const,
      [whole, verdict] as const,
    ]);
    return { text, came: new Map(came) };
  }

  /** The file with what differs by environment. */
  #variables(isRequest: boolean): string {
    const seen = Object.entries(this.scoped).map(([name, values]) => {
      const kept = Object.entries(values).filter(([scope]) => !isRequest || scope === '*');
      return [name, { values: Object.fromEntries(kept) }];
    });
    // JSON is YAML.
    writeFileSync(this.#scopes, JSON.stringify(Object.fromEntries(seen)));
    return this.#scopes;
  }

  /** What a command outside of the target's own job sees. */
  variablesFor(environment = '*'): Readonly<Record<string, string>> {
    const seen = Object.entries(this.scoped).map(([name, values]) => [name, values[environment] ?? values['*']]);
    return Object.fromEntries(seen.filter(([, value]) => value !== undefined));
  }

  #run(argv: readonly string[]): Promise<string> {
    const env = { ...process.env, NO_COLOR: '1', TMPDIR: this.#temporary, PATH: jobPath, ...packages };
    return printed(argv, { cwd: this.repository, env });
  }
}

/** What gitlab-ci-local prints. */
export const printed = (
  argv: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...argv], options);
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += String(data)));
    child.on('close', () => resolve(text));
  });
