// A scratch repository with an embedded registry and throwaway keys, for the demo and for tests. Nothing else trusts
// these keys.
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

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
    // After each commit, another process would look whether there is anything to tidy up.
    'maintenance.auto': 'false',
  };
  const configured = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  return execFileSync('git', ['-C', repository, ...configured, ...args], { encoding: 'utf8', stdio: [...stdio] });
}

let empty: string | undefined;

/** Makes a folder a repository without commits. Copies one that was made once: a process takes longer. */
export function initialise(repository: string): void {
  if (empty === undefined) {
    empty = mkdtempSync(join(tmpdir(), 'relc-empty-'));
    git(empty, 'init', '--quiet', '--initial-branch=main', '--template=');
  }
  cpSync(join(empty, '.git'), join(repository, '.git'), { recursive: true });
}

/** The id of HEAD's commit: on a branch with a file of its own, no process is asked. */
export function headOf(repository: string): string {
  const [, branch] = /^ref: (.+)$/m.exec(readFileSync(join(repository, '.git/HEAD'), 'utf8')) ?? [];
  const file = branch && join(repository, '.git', branch);
  return (file && existsSync(file) ? readFileSync(file, 'utf8') : git(repository, 'rev-parse', 'HEAD')).trim();
}

export function commit(repository: string, message: string): void {
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--allow-empty', '--message', message);
}

/** A repository on this machine or in memory. Paths are from its root, or absolute. */
export interface Place {
  readonly repository: string;
  read(path: string): string;
  write(path: string, content: string | Uint8Array): void;
  /** Every file below a folder, by path inside it. */
  list(folder: string): readonly string[];
  /** Copies what is at one path to another. */
  copyTo(from: string, to: string): void;
}

/** The folder of a repository on this machine. */
export const placeAt = (repository: string): Place => {
  const pathOf = (path: string) => resolve(repository, path);
  return {
    repository,
    read: (path) => readFileSync(pathOf(path), 'utf8'),
    write: (path, content) => {
      mkdirSync(dirname(pathOf(path)), { recursive: true });
      writeFileSync(pathOf(path), content, path.endsWith('.key') ? { mode: 0o600 } : {});
    },
    list: (folder) =>
      (existsSync(pathOf(folder)) ? readdirSync(pathOf(folder), { recursive: true, withFileTypes: true }) : [])
        .filter((entry) => entry.isFile())
        .map((entry) => relative(pathOf(folder), join(entry.parentPath, entry.name))),
    copyTo: (from, to) => cpSync(pathOf(from), pathOf(to), { recursive: true }),
  };
};

export const placeOf = (repository: string | Place): Place =>
  typeof repository === 'string' ? placeAt(repository) : repository;

/** Changes a file. Throws when the change has no effect, for example because the sample was made anew. */
export function edit(repository: string | Place, path: string, change: (text: string) => string): void {
  const place = placeOf(repository);
  const text = place.read(path);
  const changed = change(text);
  if (changed === text) throw new Error(`${path}: the edit changes nothing`);
  place.write(path, changed);
}

/**
 * A repository with these folders and the policies of this one, and with people of its own. Nothing is committed yet.
 */
export function makeRepository(repository: string, keys: string, ...releases: readonly string[]): void {
  for (const part of [...releases, 'policies', 'templates'])
    cpSync(join(root, part), join(repository, part), { recursive: true });
  writeFileSync(join(repository, '.gitignore'), '/plan/\n/registry/\n/build/\n');
  initialise(repository);
  trustPeople(repository, keys);
}

/** Makes the sample's keys count for a target that is not `file:`, which a team would never do. */
export function countSampleKeys(repository: string | Place): void {
  edit(repository, 'policies/trust/keys.yaml', (text) => text.replace(/^ +sample: true\n/gm, ''));
}

/** Changes the number of the limit on a field of every model in limits.yaml. */
export const limitTo = (field: string, number: number): ((text: string) => string) => {
  const limit = new RegExp(`(field: ${RegExp.escape(field)}\n    when: \\{\\}\n    at_\\w+: )\\S+`);
  return (text) => text.replace(limit, `$1${number}`);
};

/** Makes one MLflow server the only target. */
export function useMlflow(repository: string | Place, url: string): void {
  moveTarget(repository, url);
  edit(repository, 'policies/governance/targets.yaml', (text) =>
    text.replace('registry_id: relc-local', 'registry_id: relc-mlflow'),
  );
}

/** Gives the only target another address, where the releases were registered as well. */
export function moveTarget(repository: string | Place, url: string): void {
  const place = placeOf(repository);
  edit(place, 'policies/governance/targets.yaml', (text) => text.replace('url: file:registry', `url: ${url}`));
  const address = url.replace(/^mlflow\+/, '');
  for (const path of place.list('releases').filter((one) => one.endsWith('/registry.json')))
    edit(place, `releases/${path}`, (text) => text.replace(/("registry_uri": ")[^"]*/, `$1${address}`));
}

/** The file that RELC_CHAIN names. */
export const anchorFile = (keys: string): string => join(keys, 'chain.yaml');

/** Whoever owns the job trusts what judges at a commit, and the release key for some targets. Returns the file. */
export function anchor(
  repository: string | Place,
  keys: string,
  start: string,
  targets: readonly string[] = [target],
): string {
  const place = placeOf(repository);
  const key = place.read(`policies/trust/${releaseKey.id}.pub`);
  const trusted = Object.fromEntries(targets.map((name) => [name, { keys: [key] }]));
  // JSON is YAML.
  place.write(
    anchorFile(resolve(keys)),
    JSON.stringify({ apiVersion: 'relc/v1', kind: 'ChainAnchor', start, targets: trusted }),
  );
  return anchorFile(keys);
}

/** The same of HEAD, in a repository on this machine. */
export const anchorHere = (repository: string, keys: string, ...targets: readonly string[]): string =>
  anchor(repository, keys, git(repository, 'rev-parse', 'HEAD').trim(), targets.length === 0 ? undefined : targets);

/** Makes keys for this repository: private halves in `keys`, public halves in its trust file. */
export function trustPeople(repository: string | Place, keys: string): void {
  for (const person of [...approvers, releaseKey]) trust(repository, keys, person);
}

export function trust(repository: string | Place, keys: string, { id, role, person }: Person): void {
  const place = placeOf(repository);
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  place.write(resolve(keyFile(keys, id)), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  place.write(`policies/trust/${id}.pub`, publicKey.export({ type: 'spki', format: 'pem' }));
  const entry = [
    `  - id: ${id}`,
    `    file: ${id}.pub`,
    `    roles: [${role}]`,
    `    person: ${person}`,
    `    emails: [${id}@example.com]`,
    '    valid: {from: 2026-11-01, until: 2036-11-01}',
    '    sample: true',
  ];
  edit(place, 'policies/trust/keys.yaml', (text) => `${text}${entry.join('\n')}\n`);
}

/** A registry as training left it: every release of every model registered, nothing approved. */
export function makeRegistry(repository: string | Place): void {
  const place = placeOf(repository);
  place.write('registry/registry.json', '{"id": "relc-local"}\n');
  for (const path of place.list('releases')) {
    const [name = '', version = '', file, ...rest] = path.split('/');
    if (file === 'registry.json' && rest.length === 0) register(place, name, version);
  }
}

/** What training leaves of one version. */
export function register(place: Place, name: string, version: string): void {
  const folder = `releases/${name}/${version}`;
  const { run_id, model_id } = JSON.parse(place.read(`${folder}/registry.json`));
  place.copyTo(`${folder}/registry.json`, `registry/models/${name}/versions/${version}.json`);
  place.copyTo(`${folder}/model`, `registry/artifacts/${run_id ?? model_id}/model`);
}

/** A folder or file of a version's run in the registry, or of its logged model when it has no run. */
export function runFile(repository: string | Place, version: Version, path: string): string {
  const place = placeOf(repository);
  const facts = JSON.parse(place.read(`releases/${model}/${version}/registry.json`));
  return join(place.repository, 'registry/artifacts', facts.run_id ?? facts.model_id, path);
}

/** The model's files as serving would load them. */
export const modelFiles = (repository: string | Place, version: Version): string =>
  runFile(repository, version, 'model');

/** A merge request's change of model.yaml: the stages, and the version of the alias. */
export function want(repository: string | Place, stages: Readonly<Record<string, string>>, serving?: string): void {
  const place = placeOf(repository);
  const file = `releases/${model}/model.yaml`;
  const kept = place.read(file).replace(/^versions:[\s\S]*$/m, '');
  const entries = Object.entries(stages).map(([version, stage]) => `"${version}": ${stage}`);
  const aliases = serving === undefined ? '' : `${target}: "${serving}"`;
  place.write(file, `${kept}versions: {${entries.join(', ')}}\naliases: {${aliases}}\n`);
}

/** Copies state and CAB record beside the compiled files, so that the folder can be verified alone. */
export function addRecords(repository: string | Place, version: Version, build: string): void {
  const place = placeOf(repository);
  const { plan_digest: digest } = JSON.parse(place.read(planFile(place.repository)));
  const record = runFile(place, version, `relc/cab/${digest.replace('sha256:', '')}.sigstore.json`);
  place.copyTo(`registry/models/${model}/state.sigstore.json`, join(build, 'state.sigstore.json'));
  place.copyTo(record, join(build, 'cab.sigstore.json'));
}

/** Adds a residual risk to a release that replaces one without measures, such as an imported one. */
export function acceptUnknownPrevious(repository: string | Place, folder: string): void {
  const risk =
    '  - {risk: Nobody knows how good it was, accepted_by: Helena Prado, until: 2027-02-20, measure: previous_version}\n';
  edit(repository, `${folder}/release.yaml`, (text) => text.replace('residual_risks:\n', `residual_risks:\n${risk}`));
}
