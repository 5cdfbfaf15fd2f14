// A scratch repository with an embedded registry and throwaway keys, for the demo
// and for tests. Nothing outside it trusts these keys.
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, copyFileSync, cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export const model = 'risk-default';
export const target = 'local';

/** When each version is released. Fixed, so that every run gives the same plans; a `file:` target accepts it. */
export const times = { '1': '2026-11-24T12:00:00Z', '2': '2026-11-25T12:00:00Z' } as const;
export type Version = keyof typeof times;

export interface Person {
  readonly id: string;
  readonly role: string;
  readonly person: string;
}

export const approvers: readonly Person[] = [
  { id: 'demo-mlops', role: 'mlops', person: 'Marina Costa' },
  { id: 'demo-security', role: 'security', person: 'Rafael Nunes' },
  { id: 'demo-privacy', role: 'privacy', person: 'Luciana Prado' },
  { id: 'demo-business', role: 'business', person: 'Paulo Azevedo' },
];
const releaseKey: Person = { id: 'demo-release', role: 'release-signer', person: 'Release pipeline' };

export const keyFile = (keys: string, id: string): string => join(keys, `${id}.key`);
export const releaseKeyFile = (keys: string): string => keyFile(keys, releaseKey.id);
export const planFile = (repository: string): string => join(repository, 'plan', target, `${model}.json`);

export function git(repository: string, ...args: readonly string[]): string {
  const settings = {
    'user.name': 'Release engineer',
    'user.email': 'engineer@example.com',
    'commit.gpgsign': 'false',
    'core.hooksPath': '/dev/null',
    'core.autocrlf': 'false',
  };
  const configured = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  return execFileSync('git', ['-C', repository, ...configured, ...args], { encoding: 'utf8', stdio: [...stdio] });
}

export function commit(repository: string, message: string): void {
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--allow-empty', '--message', message);
}

/** Changes a file. What a sample that was made anew no longer holds is noticed, not left unchanged. */
export function edit(repository: string, path: string, change: (text: string) => string): void {
  const file = join(repository, path);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${path}: the edit changes nothing`);
  writeFileSync(file, changed);
}

/** A repository of these folders of this one and its policies, and of people of its own. Nothing is committed yet. */
export function makeRepository(repository: string, keys: string, ...releases: readonly string[]): void {
  for (const part of [...releases, 'policies', 'templates'])
    cpSync(join(root, part), join(repository, part), { recursive: true });
  writeFileSync(join(repository, '.gitignore'), '/plan/\n/registry/\n/build/\n');
  git(repository, 'init', '--quiet', '--initial-branch=main', '--template=');
  trustPeople(repository, keys);
}

/** Lets the sample's keys count for a target that is not `file:`, which a team would never do. */
export function countSampleKeys(repository: string): void {
  edit(repository, 'policies/trust/keys.yaml', (text) => text.replace(/^ +sample: true\n/gm, ''));
}

/** Makes an MLflow the one target. */
export function useMlflow(repository: string, url: string): void {
  const file = 'policies/governance/targets.yaml';
  edit(repository, file, (text) => text.replace('url: file:registry', `url: ${url}`));
  edit(repository, file, (text) => text.replace('registry_id: relc-local', 'registry_id: relc-mlflow'));
}

/** Makes keys for this repository alone: private halves in `keys`, public halves in its trust file. */
export function trustPeople(repository: string, keys: string): void {
  mkdirSync(keys, { recursive: true });
  for (const person of [...approvers, releaseKey]) trust(repository, keys, person);
}

export function trust(repository: string, keys: string, { id, role, person }: Person): void {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(keyFile(keys, id), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  writeFileSync(join(repository, 'policies/trust', `${id}.pub`), publicKey.export({ type: 'spki', format: 'pem' }));
  const entry = [
    `  - id: ${id}`,
    `    file: ${id}.pub`,
    `    roles: [${role}]`,
    `    person: ${person}`,
    `    emails: [${id}@example.com]`,
    '    valid: {from: 2026-11-01, until: 2036-11-01}',
    '    sample: true',
  ];
  appendFileSync(join(repository, 'policies/trust/keys.yaml'), `${entry.join('\n')}\n`);
}

/** A registry as training left it: every release of every model registered, nothing approved. */
export function makeRegistry(repository: string): void {
  const registry = join(repository, 'registry');
  mkdirSync(registry, { recursive: true });
  writeFileSync(join(registry, 'registry.json'), '{"id": "relc-local"}\n');
  for (const facts of globSync('releases/*/*/registry.json', { cwd: repository })) {
    const [, name = '', version = ''] = facts.split('/');
    const { run_id, model_id } = JSON.parse(readFileSync(join(repository, facts), 'utf8'));
    const versions = join(registry, 'models', name, 'versions');
    mkdirSync(versions, { recursive: true });
    copyFileSync(join(repository, facts), join(versions, `${version}.json`));
    const files = join(repository, 'releases', name, version, 'model');
    cpSync(files, join(registry, 'artifacts', run_id ?? model_id, 'model'), { recursive: true });
  }
}

/** A folder or file in the registry of a version's run, or of its logged model where it has no run. */
export function runFile(repository: string, version: Version, path: string): string {
  const facts = JSON.parse(readFileSync(join(repository, 'releases', model, version, 'registry.json'), 'utf8'));
  return join(repository, 'registry/artifacts', facts.run_id ?? facts.model_id, path);
}

/** The model's files as serving would load them. */
export const modelFiles = (repository: string, version: Version): string => runFile(repository, version, 'model');

/** What a merge request changes in model.yaml: the stages, and the version that the alias names. */
export function want(repository: string, stages: Readonly<Record<string, string>>, serving?: string): void {
  const file = join(repository, 'releases', model, 'model.yaml');
  const kept = readFileSync(file, 'utf8').replace(/^versions:[\s\S]*$/m, '');
  const entries = Object.entries(stages).map(([version, stage]) => `"${version}": ${stage}`);
  const aliases = serving === undefined ? '' : `${target}: "${serving}"`;
  writeFileSync(file, `${kept}versions: {${entries.join(', ')}}\naliases: {${aliases}}\n`);
}

/** Puts state and CAB record beside the compiled files, so that the folder can be verified alone. */
export function addRecords(repository: string, version: Version, build: string): void {
  const { plan_digest: digest } = JSON.parse(readFileSync(planFile(repository), 'utf8'));
  const record = runFile(repository, version, `relc/cab/${digest.replace('sha256:', '')}.sigstore.json`);
  copyFileSync(join(repository, 'registry/models', model, 'state.sigstore.json'), join(build, 'state.sigstore.json'));
  copyFileSync(record, join(build, 'cab.sigstore.json'));
}

/** Somebody answers for a release that replaces one of which nothing was measured: an imported one. */
export function acceptUnknownPrevious(repository: string, folder: string): void {
  const risk =
    '  - {risk: Nobody knows how good it was, accepted_by: Risk committee, until: 2027-02-20, measure: previous_version}\n';
  edit(repository, `${folder}/release.yaml`, (text) => text.replace('residual_risks:\n', `residual_risks:\n${risk}`));
}
