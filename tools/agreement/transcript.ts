/**
 * `npm run transcript`: takes both sample releases through homologation and production, two real MLflow servers that
 * this starts, and rolls back with a one-line change. Writes commands and answers to docs/transcript.md, without
 * addresses and digests, which differ with every run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
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
import { MlflowServer } from './mlflow/server.ts';

const root = join(import.meta.dirname, '../..');
const clock = join(import.meta.dirname, 'mlflow/clock.fixture.js');
const folder = mkdtempSync(join(tmpdir(), 'relc-transcript-'));
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
  tell();
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

function tell(): void {
  say('# From homologation to production, and back', '');
  say('Written by `npm run transcript`, on two real MLflow servers; `…` stands for digests.', '');
  say(
    '## The registries say what they know',
    '',
    'Homologation numbers the versions otherwise: `relc new` finds the copies by their bytes.',
    '',
  );
  time('2026-11-24T12:00:00Z');
  shell('cat policies/governance/targets.yaml');
  relc('new', model, '1', '2');
  shell(`grep -A 4 '"homolog"' releases/${model}/1/registry.json`);
  commit(repository, 'Facts of the registries');

  say('## Version 1: Tuesday', '', 'The merge request names the version for both targets.', '');
  want('"1": Approved', 'homolog: "1", production: "1"');
  shell(`git diff ${modelFile}`);
  commit(repository, 'Release version 1');
  relc('plan', model);
  approve('homolog', approvers);
  approve('production', approvers);
  relc('apply', '--pending');
  relc('status');

  say('## Thursday: homologation has served it for 48 hours, but the window is closed', '');
  time('2026-11-26T13:00:00Z');
  relc('apply', '--pending');

  say('## Saturday night: the schedule goes on', '');
  time('2026-11-29T02:30:00Z');
  relc('apply', '--pending');
  verify('1');

  say('## Version 2, the same way', '');
  time('2026-12-01T12:00:00Z');
  want('"1": Approved, "2": Approved', 'homolog: "2", production: "2"');
  commit(repository, 'Release version 2');
  relc('plan', model);
  approve('homolog', approvers);
  approve('production', approvers);
  relc('apply', '--pending');
  time('2026-12-06T02:30:00Z');
  relc('apply', '--pending');
  verify('2');

  say(
    '## Tuesday, 3 a.m.: back to version 1, by one line',
    '',
    'A rollback waits for no window and no other target; two roles are on call.',
    '',
  );
  time('2026-12-08T06:00:00Z');
  want('"1": Approved, "2": Approved', 'homolog: "2", production: "1"');
  shell(`git diff --unified=0 ${modelFile}`);
  commit(repository, 'Roll back');
  relc('plan', model, '--target', 'production');
  approve(
    'production',
    approvers.filter(({ role }) => role === 'mlops' || role === 'security'),
  );
  relc('apply', `plan/production/${model}.json`);
  verify('1');
  relc('status');
}

function say(...lines: readonly string[]): void {
  text.push(...lines);
}

function time(instant: string): void {
  at = instant;
}

function approve(target: string, people: readonly Person[]): void {
  for (const { id } of people) relc('approve', `plan/${target}/${model}.json`, '--key', keyFile(keys, id));
}

function verify(version: string): void {
  const files = `releases/${model}/${version}/model`;
  relc('verify', '--target', 'production', '--model', model, '--trust', 'policies/trust', '--model-files', files);
}

function relc(...args: readonly string[]): void {
  run(`relc ${args.join(' ')}`, process.execPath, ['--import', clock, join(root, 'compiler/relc.js'), ...args]);
}

function shell(command: string): void {
  run(command, 'sh', ['-c', command]);
}

/** Runs a command, and records its output and how it ended. */
function run(shown: string, program: string, args: readonly string[]): void {
  const env = { ...process.env, NO_COLOR: '1', RELC_TEST_TIME: at, RELC_SIGNING_KEY: releaseKeyFile(keys) };
  const { stdout, stderr, status } = spawnSync(program, args, { cwd: repository, env, encoding: 'utf8' });
  const said = `${stdout}${stderr}`.trimEnd();
  const ended = status === 0 ? [] : [`[exit code ${status}]`];
  say('```console', `$ ${published(shown)}`, ...(said === '' ? [] : [published(said)]), ...ended, '```', '');
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
