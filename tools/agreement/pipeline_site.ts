// A team's repository on our GitLab double, whose pipelines gitlab-ci-local runs.
import { execFileSync, spawn } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
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
export const program = realpathSync(
  execFileSync('sh', ['-c', 'command -v gitlab-ci-local'], { encoding: 'utf8' }).trim(),
);
const opened = '2026-11-24T08:00:00Z';
export const clock = {
  NODE_OPTIONS: `--import=${join(import.meta.dirname, 'mlflow/clock.fixture.js')}`,
  RELC_TEST_TIME: '2026-11-24T12:00:00Z',
};
/** The image of the jobs has this Node. */
export const jobPath = `${dirname(process.execPath)}:${process.env['PATH']}`;
const sources = { 'merge request': 'merge_request_event', 'default branch': 'push', schedule: 'schedule' } as const;
/** What was installed once is not asked for at the registry again: a slow one would make each job wait. */
export const packages = { npm_config_prefer_offline: 'true' };
export const people = { engineer: 10, merger: 20 } as const;
export const numberOf = new Map(approvers.map(({ id }, index) => [id, 11 + index]));

export interface Ran {
  readonly text: string;
  /** PASS, WARN or FAIL by job. */
  readonly came: ReadonlyMap<string, string>;
}

interface Predefined extends Readonly<Record<string, string>> {
  readonly CI_PIPELINE_SOURCE: string;
}

/** Of gitlab-ci-local: these jobs of a pipeline. Those of a merge request see no settings of the default branch. */
export function argumentsFor(
  predefined: Predefined,
  settings: Readonly<Record<string, string>>,
  jobs: readonly string[],
): readonly string[] {
  const isRequest = predefined.CI_PIPELINE_SOURCE === sources['merge request'];
  const variables = {
    ...{ ...predefined, ...clock },
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

type Verdicts = Readonly<Record<string, 'PASS' | 'WARN' | 'FAIL'>>;

export class PipelineSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'relc-pipeline-'));
  readonly repository = join(this.folder, 'repository');
  readonly keys = join(this.folder, 'keys');
  readonly planFile = join(this.repository, 'plan', target, `${model}.json`);
  readonly gitlab = new GitLabDouble(bareRepository(join(this.folder, 'origin.git')), opened);
  /** The variables of the project that jobs of the default branch see. */
  settings: Readonly<Record<string, string>> = {};
  readonly #temporary = join(this.folder, 'tmp');

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

  /** A team's people and targets: this model alone, released to an MLflow server, approved in GitLab. */
  setUp(registry: string): void {
    const { repository, gitlab } = this;
    for (const other of readdirSync(join(repository, 'releases')).filter((name) => name !== model))
      rmSync(join(repository, 'releases', other), { recursive: true });
    trustPeople(repository, this.keys);
    for (const [id, number] of numberOf)
      edit(repository, 'policies/trust/keys.yaml', (text) =>
        text.replace(`- id: ${id}\n`, `- id: ${id}\n    gitlab_id: ${number}\n`),
      );
    countSampleKeys(repository);
    for (const [name, id] of [...Object.entries(people), ...numberOf]) gitlab.addUser(id, name);
    edit(
      repository,
      'policies/governance/approvals.yaml',
      (text) => `${text}gitlab:\n  url: ${gitlab.url}\n  project_id: ${gitlab.project}\n  plan_job: plan\n`,
    );
    useMlflow(repository, registry);
    edit(repository, '.gitlab-ci.yml', (text) => text.replace('RELC_TARGET: [production]', `RELC_TARGET: [${target}]`));
    want(repository, {});
    commit(repository, 'Release with relc');
    this.push('main');
  }

  /** Opens a merge request with one change. */
  propose(branch: string, change: () => void, by: number = people.engineer): number {
    this.pull();
    git(this.repository, 'checkout', '--quiet', '-b', branch);
    change();
    commit(this.repository, branch);
    this.push(branch);
    return this.gitlab.open(branch, by);
  }

  /** Merges it, with the plan that lies in the repository, approved by these approvers. */
  merge(iid: number, by: readonly string[]): void {
    const artifact = { [`plan/${target}/${model}.json`]: readFileSync(this.planFile, 'utf8') };
    this.gitlab.run(iid, 'plan', people.engineer, artifact);
    for (const id of by) this.gitlab.approve(iid, numberOf.get(id) ?? 0);
    this.gitlab.merge(iid, people.merger);
  }

  /** What relc of this repository says, at the time of the jobs. */
  relc(...args: readonly string[]): string {
    const argv = [join(root, 'compiler/relc.js'), '--repo', this.repository, ...args];
    const env = { ...process.env, ...clock };
    return execFileSync(process.execPath, argv, { cwd: this.repository, env, encoding: 'utf8' });
  }

  /** Runs these jobs of a pipeline of the current checkout, and checks what comes of each. Gives what they print. */
  async pipeline(kind: keyof typeof sources, jobs: Verdicts): Promise<string> {
    const start = performance.now();
    const { text, came } = await this.run(kind, Object.keys(jobs));
    const seconds = Math.round((performance.now() - start) / 1000);
    const wanted = Object.entries(jobs).map(([job, verdict]) => `${job} ${verdict}`);
    const isRight = Object.entries(jobs).every(([job, verdict]) => came.get(job) === verdict);
    check(`${kind}: ${wanted.join(', ')} (${seconds} s)`, isRight ? undefined : text);
    return text;
  }

  /** Runs these jobs of a pipeline of the current checkout. Gives what they print, and PASS, WARN or FAIL of each. */
  async run(kind: keyof typeof sources, jobs: readonly string[]): Promise<Ran> {
    if (kind !== 'merge request') this.pull();
    const { gitlab } = this;
    if (kind === 'schedule') gitlab.runBySchedule();
    const predefined = {
      CI_PIPELINE_SOURCE: sources[kind],
      CI_DEFAULT_BRANCH: 'main',
      CI_API_V4_URL: `${gitlab.url}/api/v4`,
      CI_PROJECT_ID: String(gitlab.project),
      CI_JOB_TOKEN: gitlab.jobToken,
    };
    const text = await this.#run(argumentsFor(predefined, this.settings, jobs));
    const lines = text.matchAll(/^ *(PASS|WARN|FAIL) +([\w-]+)/gm);
    return { text, came: new Map([...lines].map(([, verdict = '', job = '']) => [job, verdict])) };
  }

  #run(argv: readonly string[]): Promise<string> {
    return new Promise((resolve) => {
      const env = { ...process.env, NO_COLOR: '1', TMPDIR: this.#temporary, PATH: jobPath, ...packages };
      const child = spawn(process.execPath, [program, ...argv], { cwd: this.repository, env });
      let text = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += String(data)));
      child.on('close', () => resolve(text));
    });
  }
}
