/**
 * A repository as `relc init` makes it, with relc as a committed package and no compiler or gates of its own, includes the pipeline
 * as a component of GitLab: gitlab-ci-local fetches it from another project, by its commit. A merge request is checked and planned
 * against a real MLflow server; merged without approvals, the job of the target waits; approved, it applies.
 * `gitlab-ci-local` is looked up in PATH and needs rsync.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mlflowRegistry } from '../../compiler/registry/mlflow/registry.ts';
import { bareRepository } from '../../testing/bare-repository.ts';
import { check } from '../../testing/checks.ts';
import { GitLabDouble } from '../../testing/gitlab-double.ts';
import {
  anchorHere,
  approvers,
  commit,
  countSampleKeys,
  edit,
  git,
  makeRepository,
  model,
  releaseKeyFile,
  target,
  useMlflow,
  want,
} from '../../testing/scratch.ts';
import { removeOnInterrupt } from './interrupt.ts';
import { MlflowServer } from './mlflow/server.ts';
import { archive, install, keys, root, scratch } from './package/site.ts';
import { approveIn, argumentsFor, jobPath, mergePlanned, opened, packages, people, printed } from './pipeline_site.ts';

const own = join(scratch, 'own');
const address = 'https://gitlab.example.com';
/** Of git in jobs. gitlab-ci-local must see where the repository says that it is. */
const globalConfig = join(scratch, 'gitconfig');
const componentConfig = join(scratch, 'gitconfig-component');
let server: MlflowServer | undefined;
let double: GitLabDouble | undefined;

removeOnInterrupt(scratch);
try {
  const component = serveProjects();
  const gitlab = new GitLabDouble(bareRepository(join(scratch, 'bank/releases.git')), opened);
  double = gitlab;
  await gitlab.listen();
  execFileSync(process.execPath, [join(root, 'tools/build/package.ts'), archive], { stdio: 'ignore' });
  server = await MlflowServer.start(join(scratch, 'mlflow'));
  const url = `mlflow+http://127.0.0.1:${server.port}`;
  makeOwn(url, component, gitlab);
  const settings = {
    RELC_SIGNING_KEY: releaseKeyFile(keys),
    RELC_CHAIN: anchorHere(own, keys),
    RELC_GITLAB_TOKEN: gitlab.token,
  };
  await mergeRequests(component);
  await merged(url, settings, gitlab);
} catch (error) {
  check('runs to its end', error instanceof Error ? error.stack : String(error));
} finally {
  server?.stop();
  double?.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** Both projects, of the GitLab that their addresses name. Gives the commit of relc's. */
function serveProjects(): string {
  const sources = join(scratch, 'bank/relc.git');
  git(scratch, 'clone', '--quiet', '--bare', '--depth', '1', `file://${root}`, sources);
  git(sources, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(sources, 'config', 'uploadpack.allowFilter', 'true');
  git(scratch, 'init', '--quiet', '--bare', '--initial-branch=main', join(scratch, 'bank/releases.git'));
  const insteadOf = (path: string) =>
    `[url "file://${scratch}/${path}"]\n  insteadOf = ${address}/${path}\n  insteadOf = ${address}:443/${path}\n`;
  writeFileSync(componentConfig, insteadOf('bank/relc.git'));
  writeFileSync(globalConfig, insteadOf('bank/'));
  return git(sources, 'rev-parse', 'HEAD').trim();
}

function makeOwn(url: string, component: string, gitlab: GitLabDouble): void {
  mkdirSync(own);
  makeRepository(own, keys, `releases/${model}`);
  for (const path of ['policies/gates', 'policies/policy.wasm', 'policies/policy.lock.json', 'templates'])
    rmSync(join(own, path), { recursive: true });
  writeFileSync(join(own, '.gitignore'), '/node_modules/\n/.gitlab-ci-local/\n/plan/\n/build/\n/sending/\n');
  copyFileSync(archive, join(own, 'relc.tgz'));
  install(own, './relc.tgz');
  countSampleKeys(own);
  useMlflow(own, url);
  approveIn(gitlab, own);
  includes(component, target);
  want(own, {});
  commit(own, 'What judges our releases');
  git(own, 'remote', 'add', 'origin', `${address}/bank/releases.git`);
  push('main');
}

function push(branch: string): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: globalConfig };
  execFileSync('git', ['push', '--quiet', 'origin', branch], { cwd: own, env });
}

function includes(component: string, ...targets: readonly string[]): void {
  const inputs = `    inputs: {targets: [${targets.join(', ')}]}\n`;
  const include = `include:\n  - component: $CI_SERVER_FQDN/bank/relc/release@${component}\n`;
  writeFileSync(join(own, '.gitlab-ci.yml'), include + inputs);
}

async function mergeRequests(component: string): Promise<void> {
  git(own, 'checkout', '--quiet', '-b', 'other-targets');
  includes(component, target, 'production');
  commit(own, 'A job for a target that is not there');
  const differ = await pipeline('merge_request_event', {}, 'check');
  shows('a list of targets that differs from targets.yaml is refused', differ, 'FAIL  check', 'pipeline/other-targets');
  git(own, 'checkout', '--quiet', '-b', 'version-1', 'main');
  want(own, { '1': 'Approved' }, '1');
  commit(own, 'Release 1');
  push('version-1');
  const proposed = await pipeline('merge_request_event', {}, 'check', 'plan', 'due');
  const passed = ['PASS  check', 'PASS  plan', 'PASS  due', ': nothing → version 1'];
  shows('a merge request is checked and planned by the component', proposed, ...passed);
}

async function merged(url: string, settings: Readonly<Record<string, string>>, gitlab: GitLabDouble): Promise<void> {
  const serving = async () => (await mlflowRegistry(url).observe(model)).aliases['approved'];
  mergePlanned(gitlab, own, gitlab.open('version-1', people.engineer), []);
  pull();
  const waiting = await pipeline('push', settings, 'apply');
  shows('merged without approvals, the job of the target waits', waiting, 'WARN  apply', 'approve/missing-role');
  check('and writes nothing', (await serving()) === undefined ? undefined : `it serves ${await serving()}`);
  git(own, 'checkout', '--quiet', '-b', 'version-1-again');
  edit(own, `releases/${model}/model.yaml`, (text) => text.replace('description: ', 'description: For consumers. '));
  commit(own, 'Release 1 again');
  push('version-1-again');
  const planned = await pipeline('merge_request_event', {}, 'plan');
  shows('it is planned again', planned, 'PASS  plan');
  const everybody = approvers.map(({ id }) => id);
  mergePlanned(gitlab, own, gitlab.open('version-1-again', people.engineer), everybody);
  gitlab.runBySchedule();
  pull();
  const applied = await pipeline('push', settings, 'apply', 'notify', 'status', 'due');
  shows(
    'approved, the job of the target applies exactly that',
    applied,
    'PASS  apply',
    `on ${target} serves version 1`,
  );
  check('MLflow serves it', (await serving()) === '1' ? undefined : `it serves ${await serving()}`);
  shows('and the others have nothing to say', applied, 'PASS  notify', 'PASS  status', 'PASS  due');
}

function pull(): void {
  git(own, 'checkout', '--quiet', 'main');
  const env = { ...process.env, GIT_CONFIG_GLOBAL: globalConfig };
  execFileSync('git', ['pull', '--quiet', '--ff-only', 'origin', 'main'], { cwd: own, env });
}

/** Our double of GitLab answers meanwhile, in this process. */
async function pipeline(
  source: string,
  settings: Readonly<Record<string, string>>,
  ...jobs: readonly string[]
): Promise<string> {
  const predefined = {
    CI_PIPELINE_SOURCE: source,
    CI_DEFAULT_BRANCH: 'main',
    CI_API_V4_URL: `${double?.url}/api/v4`,
  };
  const argv = [...argumentsFor(predefined, settings, jobs), '--variable', `GIT_CONFIG_GLOBAL=${globalConfig}`];
  const env = { ...process.env, NO_COLOR: '1', GIT_CONFIG_GLOBAL: componentConfig, PATH: jobPath, ...packages };
  return printed(argv, { cwd: own, env });
}

function shows(title: string, text: string, ...parts: readonly string[]): void {
  const shown = text.replace(/^ *(PASS|WARN|FAIL) +([\w-]+)/gm, '$1  $2');
  const absent = parts.filter((part) => !shown.includes(part));
  check(title, absent.length === 0 ? undefined : `without ${absent.join(' and ')}:\n${text}`);
}
