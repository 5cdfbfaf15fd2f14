/**
 * Runs all of `.gitlab-ci.yml` with gitlab-ci-local, against a real MLflow server and our GitLab double. A merge
 * request is checked, planned, approved and merged; the default branch applies exactly that; the schedule finds nothing
 * left to do, then a change by hand. `gitlab-ci-local` is looked up in PATH and needs rsync; Go is needed to build the
 * policy again.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256Hex } from '../../compiler/lib/digest.ts';
import { mlflowRegistry } from '../../compiler/registry/mlflow/registry.ts';
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
  releaseKeyFile,
  target,
  trustPeople,
  useMlflow,
  want,
} from '../../testing/scratch.ts';
import { removeOnInterrupt } from './interrupt.ts';
import { MlflowServer } from './mlflow/server.ts';

const root = join(import.meta.dirname, '../..');
const clock = join(import.meta.dirname, 'mlflow/clock.fixture.js');
// gitlab-ci-local needs a newer Node than the machine may have.
const program = realpathSync(execFileSync('sh', ['-c', 'command -v gitlab-ci-local'], { encoding: 'utf8' }).trim());
const opened = '2026-11-24T08:00:00Z';
const now = '2026-11-24T12:00:00Z';
const people = { engineer: 10, merger: 20 } as const;

const folder = mkdtempSync(join(tmpdir(), 'relc-pipeline-'));
removeOnInterrupt(folder);
const bare = join(folder, 'origin.git');
const repository = join(folder, 'repository');
const keys = join(folder, 'keys');
const temporary = join(folder, 'tmp');
const gitlab = new GitLabDouble(bareRepository(bare), opened);
let server: MlflowServer | undefined;
/** The variables of the project that jobs of the default branch see. */
let settings: Readonly<Record<string, string>> = {};
try {
  server = await MlflowServer.start(join(folder, 'mlflow'));
  const url = await gitlab.listen();
  await firstPush();
  prepare(url, `mlflow+http://127.0.0.1:${server.port}`);
  await releases();
  await mergeRequestsThatAreRefused();
  const left = readdirSync(temporary).filter((name) => name !== 'node-compile-cache');
  check(
    "the jobs leave nothing behind on the runner but Node's compile cache",
    left.length === 0 ? undefined : left.join(' '),
  );
} catch (error) {
  check('runs to its end', error instanceof Error ? error.stack : String(error));
} finally {
  gitlab.close();
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** A copy of this repository as it is, without any setting. */
async function firstPush(): Promise<void> {
  mkdirSync(temporary);
  git(folder, 'clone', '--quiet', '--no-hardlinks', root, repository);
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  git(repository, 'checkout', '--quiet', '-B', 'main');
  git(repository, 'remote', 'set-url', 'origin', bare);
  git(repository, 'push', '--quiet', 'origin', 'main');
  settings = {};
  const { text } = await pipeline('default branch', {
    baseline: 'PASS',
    rebuild: 'PASS',
    plan: 'WARN',
    apply: 'WARN',
    keep: 'PASS',
  });
  shows('the first push of a copy says that there is no target yet', text, 'targets.yaml names no MLflow server');
  shows('and that no relc was verified yet', text, 'RELC_VERIFIED is not set');
  const kept = /RELC_VERIFIED to ([0-9a-f]{64})/.exec(text)?.[1] ?? '';
  const archive = gitlab.packages.get(`relc/${kept}/relc.tgz`);
  check('keeps relc under its sha256', archive && sha256Hex(archive) === kept ? undefined : text);
  const shown = JSON.stringify(gitlab.storageHeaders);
  check(
    "the storage of archives never sees the job's token",
    /authorization|job-token/.test(shown) ? shown : undefined,
  );
}

/** A team's repository on GitLab, with this compiler in it, released to MLflow. */
function prepare(url: string, registry: string): void {
  // MLflow holds only the credit model.
  for (const other of readdirSync(join(repository, 'releases')).filter((name) => name !== model))
    rmSync(join(repository, 'releases', other), { recursive: true });
  trustPeople(repository, keys);
  const ids = approvers.map(({ id }, index) => [id, 11 + index] as const);
  edit(repository, 'policies/trust/keys.yaml', (text) =>
    ids.reduce((all, [id, number]) => all.replace(`- id: ${id}\n`, `- id: ${id}\n    gitlab_id: ${number}\n`), text),
  );
  countSampleKeys(repository);
  for (const [name, id] of [...Object.entries(people), ...ids]) gitlab.addUser(id, name);
  edit(
    repository,
    'policies/governance/approvals.yaml',
    (text) => `${text}gitlab:\n  url: ${url}\n  project_id: ${gitlab.project}\n  plan_job: plan\n`,
  );
  useMlflow(repository, registry);
  want(repository, {});
  commit(repository, 'Release with relc');
  git(repository, 'push', '--quiet', 'origin', 'main');
  settings = { RELC_SIGNING_KEY: releaseKeyFile(keys), RELC_GITLAB_TOKEN: gitlab.token };
}

async function releases(): Promise<void> {
  const iid = propose('version-1', () => want(repository, { '1': 'Approved' }, '1'));
  const proposed = await pipeline('merge request', { check: 'PASS', judge: 'PASS', test: 'PASS', plan: 'PASS' });
  shows('the merge request plans what it proposes', proposed.text, 'serving   nothing → 1');
  const planFile = join(repository, 'plan', target, `${model}.json`);
  gitlab.run(iid, 'plan', people.engineer, { [`plan/${target}/${model}.json`]: readFileSync(planFile, 'utf8') });
  const report = JSON.parse(readFileSync(join(repository, 'plan/terraform.json'), 'utf8'));
  check("GitLab's report counts the changes", report.create > 0 ? undefined : JSON.stringify(report));
  const quality = readFileSync(join(repository, '.gitlab-ci-local/builds/check/gl-code-quality-report.json'), 'utf8');
  check('the Code Quality report is empty', quality === '[]\n' ? undefined : quality);
  const notes = join(repository, 'build', model, '1', 'release_notes.md');
  check('the release that it approves is compiled, for people to read', existsSync(notes) ? undefined : notes);

  gitlab.merge(iid, people.merger);
  const unapproved = await pipeline('default branch', { plan: 'PASS', apply: 'WARN' });
  shows('merged without approvals, apply waits and says for whom', unapproved.text, 'approve/missing-role');
  check('and writes nothing', (await serving()) === undefined ? undefined : 'it serves');

  const second = propose('version-1-again', () =>
    edit(repository, `releases/${model}/model.yaml`, (text) =>
      text.replace('description: ', 'description: For consumers. '),
    ),
  );
  await pipeline('merge request', { check: 'PASS', plan: 'PASS' });
  gitlab.run(second, 'plan', people.engineer, { [`plan/${target}/${model}.json`]: readFileSync(planFile, 'utf8') });
  for (const index of approvers.keys()) gitlab.approve(second, 11 + index);
  gitlab.merge(second, people.merger);
  const applied = await pipeline('default branch', { baseline: 'PASS', plan: 'PASS', apply: 'PASS' });
  shows('approved and merged, apply does exactly that', applied.text, `${model} on ${target} serves version 1`);
  check('MLflow serves it', (await serving()) === '1' ? undefined : `${await serving()}`);

  const quiet = await pipeline('schedule', { apply: 'PASS', drift: 'PASS', due: 'PASS' });
  shows('by schedule there is nothing to do', quiet.text, 'no changes, the registry is as the repository wants it');
  await registry().write(model, { type: 'tag', version: '1', name: 'stage' }, Buffer.from('Production'));
  const drifted = await pipeline('schedule', { drift: 'FAIL' });
  shows('a change by hand is found by schedule', drifted.text, 'registry/drift');
  await registry().write(model, { type: 'tag', version: '1', name: 'stage' }, Buffer.from('Approved'));
}

async function mergeRequestsThatAreRefused(): Promise<void> {
  propose('weaker', () => {
    edit(repository, `releases/${model}/2/staging_report.json`, (text) =>
      text.replace(/"requests": \d+/, '"requests": 10'),
    );
    edit(repository, 'policies/governance/thresholds.yaml', (text) =>
      text.replace(/min_staging_requests: \d+/, 'min_staging_requests: 1'),
    );
  });
  const weaker = await pipeline('merge request', { check: 'FAIL' });
  shows(
    'a merge request that weakens its policy is judged by the policy before it',
    weaker.text,
    'evidence/too-few-requests',
  );
  shows('and told to keep them apart', weaker.text, 'change/outside-releases');
  const report = JSON.parse(
    readFileSync(join(repository, '.gitlab-ci-local/builds/check/gl-code-quality-report.json'), 'utf8'),
  );
  check('the Code Quality report has its findings', report.length >= 2 ? undefined : JSON.stringify(report));
}

interface Ran {
  readonly exitCode: number | null;
  readonly text: string;
}

type Verdicts = Readonly<Record<string, 'PASS' | 'WARN' | 'FAIL'>>;

/** Runs these jobs of a pipeline of the current checkout, and checks what comes of each. */
async function pipeline(kind: 'merge request' | 'default branch' | 'schedule', jobs: Verdicts): Promise<Ran> {
  if (kind !== 'merge request') {
    git(repository, 'checkout', '--quiet', 'main');
    git(repository, 'pull', '--quiet', '--ff-only', 'origin', 'main');
  }
  const variables = {
    CI_PIPELINE_SOURCE: { 'merge request': 'merge_request_event', 'default branch': 'push', schedule: 'schedule' }[
      kind
    ],
    CI_DEFAULT_BRANCH: 'main',
    CI_API_V4_URL: `${gitlab.url}/api/v4`,
    CI_PROJECT_ID: String(gitlab.project),
    CI_JOB_TOKEN: gitlab.jobToken,
  };
  const given = {
    NODE_OPTIONS: `--import=${clock}`,
    RELC_TEST_TIME: now,
    ...(kind === 'merge request' ? { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' } : settings),
  };
  const argv = [
    '--force-shell-executor',
    '--shell-isolation',
    '--ignore-predefined-vars',
    Object.keys(variables).join(','),
    ...(kind === 'merge request' ? ['--unset-variable', 'CI_COMMIT_BRANCH'] : []),
    ...Object.keys(jobs),
    ...Object.entries({ ...variables, ...given }).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
  ];
  const start = performance.now();
  const ran = await new Promise<Ran>((resolve) => {
    // The image of the jobs has this Node.
    const PATH = `${dirname(process.execPath)}:${process.env['PATH']}`;
    const child = spawn(process.execPath, [program, ...argv], {
      cwd: repository,
      env: { ...process.env, NO_COLOR: '1', TMPDIR: temporary, PATH },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += String(data)));
    child.on('close', (exitCode) => resolve({ exitCode, text }));
  });
  const said = Object.fromEntries(
    [...ran.text.matchAll(/^ *(PASS|WARN|FAIL) +([\w-]+)/gm)].map(([, was, job]) => [job, was]),
  );
  const wanted = Object.entries(jobs).map(([job, verdict]) => `${job} ${verdict}`);
  const isRight = Object.entries(jobs).every(([job, verdict]) => said[job] === verdict);
  const seconds = Math.round((performance.now() - start) / 1000);
  check(`${kind}: ${wanted.join(', ')} (${seconds} s)`, isRight ? undefined : ran.text);
  return ran;
}

/** Opens a merge request with one change. */
function propose(branch: string, change: () => void): number {
  git(repository, 'checkout', '--quiet', 'main');
  git(repository, 'pull', '--quiet', '--ff-only', 'origin', 'main');
  git(repository, 'checkout', '--quiet', '-b', branch);
  change();
  commit(repository, branch);
  git(repository, 'push', '--quiet', 'origin', branch);
  return gitlab.open(branch, people.engineer);
}

function shows(title: string, text: string, part: string): void {
  check(title, text.includes(part) ? undefined : `without ${part}:\n${text}`);
}

function registry() {
  return mlflowRegistry(`mlflow+http://127.0.0.1:${server?.port}`);
}

async function serving(): Promise<string | undefined> {
  return (await registry().observe(model)).aliases['approved'];
}
