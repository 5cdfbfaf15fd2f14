// `npm start`: the whole job on the repository's own releases, in a scratch clone
// with an embedded registry and throwaway keys that only that clone trusts. Every
// step is the command that a person or CI would run.
import { execFileSync, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { painter } from '../compiler/report/human.ts';

const root = join(import.meta.dirname, '..');
const scratch = join(root, '.relc');
const clone = join(scratch, 'demo');
const keys = join(scratch, 'keys');
const model = 'risk-default';
const target = 'local';

/** Fixed, so that every run gives the same plans; a `file:` target accepts it. */
const times = { '1': '2026-11-24T12:00:00Z', '2': '2026-11-25T12:00:00Z' } as const;
type Version = keyof typeof times;

const people = [
  { id: 'demo-mlops', role: 'mlops', person: 'Marina Costa' },
  { id: 'demo-security', role: 'security', person: 'Rafael Nunes' },
  { id: 'demo-privacy', role: 'privacy', person: 'Luciana Prado' },
  { id: 'demo-business', role: 'business', person: 'Paulo Azevedo' },
  { id: 'demo-release', role: 'release-signer', person: 'Release pipeline' },
] as const;

const terminal = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
const paint = painter(terminal);
const say = (line: string) => process.stdout.write(`${line}\n`);

function git(...args: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=Release engineer',
    '-c',
    'user.email=engineer@example.com',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'core.hooksPath=/dev/null',
  ];
  return execFileSync('git', ['-C', clone, ...identity, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

interface Answer {
  readonly exitCode: number;
  readonly text: string;
}

function relc(version: Version, ...args: readonly string[]): Promise<Answer> {
  const argv = [join(root, 'compiler/relc.js'), '--repo', clone, '--at', times[version], ...args];
  const child = spawn(process.execPath, argv, {
    env: { ...process.env, NO_COLOR: '1', RELC_SIGNING_KEY: join(keys, 'demo-release.key') },
  });
  let text = '';
  child.stdout.on('data', (data) => (text += data));
  child.stderr.on('data', (data) => (text += data));
  return new Promise((resolve) => child.on('close', (code) => resolve({ exitCode: code ?? 70, text })));
}

/** Runs one stage and says its outcome in one line; a failing stage ends the demo with all that it said. */
async function stage(name: string, action: () => Promise<Answer>, summary: (text: string) => string): Promise<void> {
  if (terminal) process.stdout.write(paint('dim', `  … ${name}`));
  const { exitCode, text } = await action();
  if (terminal) process.stdout.write('\r\x1b[K');
  if (exitCode !== 0) {
    say(`  ${paint('red', '✗')} ${name}\n${text}`);
    process.exit(exitCode);
  }
  say(`  ${paint('green', '✓')} ${name.padEnd(8)} ${summary(text)}`);
}

function makeClone(): void {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(keys, { recursive: true });
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone], { stdio: ['ignore', 'ignore', 'inherit'] });
  git('remote', 'remove', 'origin');
}

/** Keys for this clone alone: private halves beside it, public halves in its trust file. */
function trustPeople(): void {
  for (const { id, role, person } of people) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(keys, `${id}.key`), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    writeFileSync(join(clone, 'policies/trust', `${id}.pub`), publicKey.export({ type: 'spki', format: 'pem' }));
    const entry = [
      `  - id: ${id}`,
      `    file: ${id}.pub`,
      `    roles: [${role}]`,
      `    person: ${person}`,
      `    emails: [${id}@example.com]`,
      '    valid: {from: 2026-11-01, until: 2036-11-01}',
      '    sample: true',
      '',
    ];
    appendFileSync(join(clone, 'policies/trust/keys.yaml'), entry.join('\n'));
  }
}

/** A registry as training left it: both versions registered, nothing approved. */
function makeRegistry(): void {
  const registry = join(clone, 'registry');
  mkdirSync(join(registry, 'models', model, 'versions'), { recursive: true });
  writeFileSync(join(registry, 'registry.json'), '{"id": "relc-local"}\n');
  for (const version of Object.keys(times)) {
    const folder = join(clone, 'releases', model, version);
    copyFileSync(join(folder, 'registry.json'), join(registry, 'models', model, 'versions', `${version}.json`));
    cpSync(join(folder, 'model'), modelFiles(version as Version), { recursive: true });
  }
}

function modelFiles(version: Version): string {
  const facts = JSON.parse(readFileSync(join(clone, 'releases', model, version, 'registry.json'), 'utf8'));
  return join(clone, 'registry', 'artifacts', facts.run_id, 'model');
}

/** What the merge request changes in model.yaml: the stages and the alias. */
function wantVersions(versions: readonly string[]): void {
  const file = join(clone, 'releases', model, 'model.yaml');
  const kept = readFileSync(file, 'utf8').replace(/^versions:[\s\S]*$/m, '');
  const stages =
    versions.length === 0
      ? ['versions: {}', 'aliases: {}']
      : [
          'versions:',
          ...versions.map((version) => `  "${version}": Approved`),
          'aliases:',
          `  ${target}: "${versions.at(-1)}"`,
        ];
  writeFileSync(file, `${kept}${stages.join('\n')}\n`);
}

async function release(version: Version): Promise<void> {
  const folder = join(clone, 'releases', model, version);
  const plan = join(clone, 'plan', target, `${model}.json`);
  const build = join(clone, 'build', model, version);
  const first = (text: string) => text.trim().split('\n')[0] ?? '';
  say(paint('bold', `\nversion ${version}`));
  await stage('check', () => relc(version, 'check', folder), first);
  await stage(
    'compile',
    () => relc(version, 'compile', folder, '--out', join(clone, 'build')),
    () => `manifest, notes, policy snapshot in build/${model}/${version}`,
  );
  await stage('plan', () => relc(version, 'plan', model, '--out', join(clone, 'plan')), planSummary);
  for (const { id } of people.filter(({ role }) => role !== 'release-signer'))
    await stage(
      'approve',
      () => relc(version, 'approve', plan, '--key', join(keys, `${id}.key`)),
      (text) => first(text).replace(/: sha256:.*$/, ''),
    );
  await stage('apply', () => relc(version, 'apply', plan), first);
  addRecords(version, build);
  const check = ['--trust', join(clone, 'policies/trust'), '--model-files', modelFiles(version)];
  await stage('verify', () => relc(version, 'verify', '--target', target, '--model', model, ...check), first);
  await stage(
    'verify',
    () => relc(version, 'verify', '--bundle', build, ...check),
    () => `build/${model}/${version} as a bundle, offline`,
  );
  copyFileSync(plan, join(clone, 'plan.json'));
}

function planSummary(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const changes = lines.find((line) => line.includes(' to create, ')) ?? '';
  const serving = lines.find((line) => line.startsWith('serving')) ?? '';
  return `${serving.replace(/\s+/g, ' ')}\n             ${changes}`;
}

/** State and CAB record beside the compiled files, so that the folder can be verified alone. */
function addRecords(version: Version, build: string): void {
  const registry = join(clone, 'registry');
  const facts = JSON.parse(readFileSync(join(registry, 'models', model, 'versions', `${version}.json`), 'utf8'));
  const { plan_digest: digest } = JSON.parse(readFileSync(join(clone, 'plan', target, `${model}.json`), 'utf8'));
  copyFileSync(join(registry, 'models', model, 'state.sigstore.json'), join(build, 'state.sigstore.json'));
  copyFileSync(
    join(registry, 'artifacts', facts.run_id, 'relc/cab', `${digest.replace('sha256:', '')}.sigstore.json`),
    join(build, 'cab.sigstore.json'),
  );
}

function commit(message: string, version: Version): void {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--date', times[version], '--message', message);
}

const here = (path: string) => relative(root, join(clone, path));

say(paint('bold', `relc: two releases of ${model}, from YAML to a verified model, in ${relative(root, clone)}`));
makeClone();
trustPeople();
makeRegistry();
wantVersions([]);
commit('Trust the keys of this demo', '1');
wantVersions(['1']);
commit('Release risk-default 1', '1');
await release('1');
wantVersions(['1', '2']);
commit('Release risk-default 2', '2');
await release('2');
const command = `npm run -s relc -- --repo ${relative(root, clone)} --at ${times['2']}`;
say(`
${paint('green', 'Version 2 is approved and verified; version 1 is the rollback target.')}

Written
  ${here(`build/${model}/2/`)}   manifest, notes in two languages, policy snapshot, SHA256SUMS
  ${here('plan.json')}                     what was approved and applied
  ${here('registry/')}                     the embedded registry, with artifacts, tags, alias and signed state
  ${here('policies/trust/')}               public keys of this demo's approvers

Try next
  ${command} plan                              the registry is as the repository wants it
  echo >> ${here(`releases/${model}/2/model_card.md`)} && ${command} check
  npm run -s relc -- explain frozen/file-changed`);
