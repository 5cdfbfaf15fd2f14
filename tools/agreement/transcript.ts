/**
 * `npm run transcript`: takes both sample releases through homologation and production, two real MLflow servers that
 * this starts, and rolls back with a one-line change. Writes commands and answers to docs/transcript.md, without
 * addresses and digests, which differ with every run.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  anchorFile,
  anchorHere,
  approvers,
  commit,
  countSampleKeys,
  edit,
  keyFile,
  makeRepository,
  model,
  type Person,
  releaseKeyFile,
} from '../../testing/scratch.ts';
import { removeOnInterrupt } from './interrupt.ts';
import { MlflowServer } from './mlflow/server.ts';

const root = join(import.meta.dirname, '../..');
const clock = join(import.meta.dirname, 'mlflow/clock.fixture.js');
const folder = mkdtempSync(join(tmpdir(), 'relc-transcript-'));
removeOnInterrupt(folder);
const repository = join(folder, 'repository');
const keys = join(folder, 'keys');
const file = (path: string) => join(repository, path);
const modelFile = `releases/${model}/model.yaml`;

// Homologation registered the second version first, so its numbers are the other way round.
const [homolog, production] = await Promise.all([
  MlflowServer.start(join(folder, 'homolog'), { identity: 'homolog', versions: ['risk-default/2', 'risk-default/1'] }),
  MlflowServer.start(join(folder, 'production'), { identity: 'production' }),
]);
const text: string[] = [];
let at = '';
try {
  prepare();
  await tell();
  writeFileSync(join(root, 'docs/transcript.md'), `${text.join('\n')}\n`);
} finally {
  homolog.stop();
  production.stop();
  rmSync(folder, { recursive: true, force: true });
}

function prepare(): void {
  makeRepository(repository, keys, `releases/${model}`);
  countSampleKeys(repository);
  edit(repository, 'policies/governance/calendar.yaml', (old) =>
    old.replace('exempt_targets: [local]', 'exempt_targets: [homolog]'),
  );
  writeFileSync(
    file('policies/governance/targets.yaml'),
    `apiVersion: relc/v1
kind: Targets
targets:
  - name: homolog
    url: mlflow+${homolog.url}
    registry_id: homolog
    alias: approved
  - name: production
    url: mlflow+${production.url}
    registry_id: production
    alias: approved
    soak_hours: 48
`,
  );
  for (const version of ['1', '2']) rmSync(file(`releases/${model}/${version}/registry.json`));
  want('', '');
}

async function tell(): Promise<void> {
  say('# From homologation to production, and back', '');
  say('Written by `npm run transcript`, on two real MLflow servers; `…` stands for digests.', '');
  say(
    '## The registries say what they know',
    '',
    'Homologation numbers the versions otherwise: `relc new` finds the copies by their bytes.',
    '',
  );
  time('2026-11-24T12:00:00Z');
  await shell('cat policies/governance/targets.yaml');
  await relc('new', model, '1', '2');
  await shell(`grep -A 4 '"homolog"' releases/${model}/1/registry.json`);
  commit(repository, 'Facts of the registries');
  anchorHere(repository, keys, 'homolog', 'production');

  say('## Version 1: Tuesday', '', 'The merge request names the version for both targets.', '');
  want('"1": Approved', 'homolog: "1", production: "1"');
  await shell(`git diff ${modelFile}`);
  commit(repository, 'Release version 1');
  await relc('plan', model);
  await approve('homolog', approvers);
  await approve('production', approvers);
  await relc('apply', '--pending');
  await relc('status');

  say('## Thursday: homologation has served it for 48 hours, but the window is closed', '');
  time('2026-11-26T13:00:00Z');
  await relc('apply', '--pending');

  say('## Saturday night: the schedule goes on', '');
  time('2026-11-29T02:30:00Z');
  await relc('apply', '--pending');
  await verify('1');

  say('## Version 2, the same way', '');
  time('2026-12-01T12:00:00Z');
  want('"1": Approved, "2": Approved', 'homolog: "2", production: "2"');
  commit(repository, 'Release version 2');
  await relc('plan', model);
  await approve('homolog', approvers);
  await approve('production', approvers);
  await relc('apply', '--pending');
  time('2026-12-06T02:30:00Z');
  await relc('apply', '--pending');
  await verify('2');

  say(
    '## Tuesday, 3 a.m.: back to version 1, by one line',
    '',
    'A rollback waits for no window and no other target; two roles are on call.',
    '',
  );
  time('2026-12-08T06:00:00Z');
  want('"1": Approved, "2": Approved', 'homolog: "2", production: "1"');
  await shell(`git diff --unified=0 ${modelFile}`);
  commit(repository, 'Roll back');
  await relc('plan', model, '--target', 'production');
  await approve(
    'production',
    approvers.filter(({ role }) => role === 'mlops' || role === 'security'),
  );
  await relc('apply', `plan/production/${model}.json`);
  await verify('1');
  await relc('status');
}

function say(...lines: readonly string[]): void {
  text.push(...lines);
}

function time(instant: string): void {
  at = instant;
}

async function approve(target: string, people: readonly Person[]): Promise<void> {
  for (const { id } of people) await relc('approve', `plan/${target}/${model}.json`, '--key', keyFile(keys, id));
}

async function verify(version: string): Promise<void> {
  const files = `releases/${model}/${version}/model`;
  const what = ['--target', 'production', '--model', model];
  await relc('verify', ...what, '--trust', 'policies/trust', '--model-files', files);
}

function relc(...args: readonly string[]): Promise<void> {
  return run(`relc ${args.join(' ')}`, process.execPath, ['--import', clock, join(root, 'compiler/relc.js'), ...args]);
}

function shell(command: string): Promise<void> {
  return run(command, 'sh', ['-c', command]);
}

/** Runs a command, and records its output and how it ended. Waits for it, so that a signal ends this at once. */
async function run(shown: string, program: string, args: readonly string[]): Promise<void> {
  const env = {
    ...{ ...process.env, NO_COLOR: '1', RELC_TEST_TIME: at },
    ...{ RELC_SIGNING_KEY: releaseKeyFile(keys), RELC_CHAIN: anchorFile(keys) },
  };
  const { stdout, stderr, status } = await ended(program, args, env);
  const said = `${stdout}${stderr}`.trimEnd();
  const code = status === 0 ? [] : [`[exit code ${status}]`];
  say('```console', `$ ${published(shown)}`, ...(said === '' ? [] : [published(said)]), ...code, '```', '');
}

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

function ended(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd: repository, env, maxBuffer: Number.POSITIVE_INFINITY };
    const child = execFile(program, args, options, (_, stdout, stderr) =>
      resolve({ stdout, stderr, status: child.exitCode }),
    );
    child.stdin?.end();
  });
}

/** Removes what differs with every run. */
function published(said: string): string {
  return said
    .replaceAll(homolog.url, 'http://homolog.example.com')
    .replaceAll(production.url, 'http://production.example.com')
    .replaceAll(`${keys}/`, '')
    .replace(/[0-9a-f]{64}|[0-9a-f]{12}…/g, '…')
    .replace(/^index [0-9a-f.]+ [0-7]+\n/gm, '')
    .replace(/^ {2}[+~-] artifact .*\n/gm, '');
}

/** A merge request's change of model.yaml, one line for each target. */
function want(versions: string, aliases: string): void {
  const lines = aliases === '' ? ['  {}'] : aliases.split(', ').map((alias) => `  ${alias}`);
  const wanted = [`versions: {${versions}}`, 'aliases:', ...lines, ''].join('\n');
  edit(repository, modelFile, (old) => `${old.replace(/^versions:[\s\S]*$/m, '')}${wanted}`);
}
