// For tests: what an earlier relc approved, in a repository that has today's policies and templates since then. Its
// private keys were thrown away, so today's people are trusted in addition. `testing/fixtures/README.md` lists the content.
import {
  copyFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addScan, ofVersion, restate } from './restate.ts';
import { Scenario } from './scenario-on-disk.ts';
import { approvers, commit, edit, git, keyFile, model, runFile, trust, type Version } from './scratch.ts';

const root = join(import.meta.dirname, '..');
const folder = join(import.meta.dirname, 'fixtures');

/** Every fixture, by the month in which it was made. */
export const fixtures: readonly string[] = readdirSync(folder).filter((name) => /^\d{4}-\d{2}$/.test(name));

/** How far the apply of version 2 came. Each stage adds to the one before. */
const stages = ['1-version-1-serves', '2-plan-stored', '3-alias-moved', '4-version-2-serves'] as const;
type Stage = (typeof stages)[number];

/** After everything in a fixture was written, and long before any of its days is over. */
export const fixtureTime = '2026-11-26T12:00:00Z';

const opened = new Map<string, Scenario>();

/** A copy of what is made once in a worker. */
export function openFixture(name: string, stage: Stage): Scenario {
  const key = `${name} ${stage}`;
  const scenario = opened.get(key) ?? makeFixture(name, stage);
  opened.set(key, scenario);
  return scenario.copy();
}

function makeFixture(name: string, stage: Stage): Scenario {
  const place = mkdtempSync(join(tmpdir(), 'relc-fixture-'));
  const repository = join(place, 'repository');
  const keys = join(place, 'keys');
  mkdirSync(keys, { recursive: true });
  mkdirSync(repository);
  git(repository, 'init', '--quiet', '--initial-branch=main', '--template=');
  writeFileSync(join(repository, '.gitignore'), '/plan/\n/registry/\n');
  const approved = join(folder, name, 'repository');
  cpSync(approved, repository, { recursive: true });
  commit(repository, 'As approved');
  for (const part of ['policies', 'templates']) cpSync(join(root, part), join(repository, part), { recursive: true });
  for (const part of ['policies/trust', 'policies/runtime']) rmSync(join(repository, part), { recursive: true });
  cpSync(approved, repository, { recursive: true });
  copyFileSync(join(root, 'policies/trust/people.yaml'), join(repository, 'policies/trust/people.yaml'));
  for (const one of stages.slice(0, stages.indexOf(stage) + 1))
    cpSync(join(folder, name, 'registry', one), join(repository, 'registry'), { recursive: true });
  for (const version of ['1', '2'] as const)
    cpSync(join(repository, 'releases', model, version, 'model'), runFile(repository, version, 'model'), {
      recursive: true,
    });
  const people = [...approvers, { id: 'demo-release', role: 'release-signer', person: 'Release pipeline' }];
  for (const { id, ...person } of people) {
    const today = id.replace('demo-', 'today-');
    trust(repository, keys, { id: today, ...person });
    copyFileSync(keyFile(keys, today), keyFile(keys, id));
  }
  commit(repository, 'Judged by today');
  const scenario = new Scenario(repository, keys);
  scenario.at = fixtureTime;
  return scenario;
}

/** A bundle of a version: the compiled folder as the registry has it, with its records. */
export function bundleIn(scenario: Scenario, version: Version): string {
  const bundle = join(mkdtempSync(join(tmpdir(), 'relc-bundle-')), version);
  const artifacts = runFile(scenario.repository, version, 'relc');
  const [sums = ''] = globSync('*/SHA256SUMS', { cwd: artifacts });
  const [record = ''] = globSync('cab/*.sigstore.json', { cwd: artifacts });
  cpSync(join(artifacts, dirname(sums)), bundle, { recursive: true });
  copyFileSync(join(artifacts, record), join(bundle, 'cab.sigstore.json'));
  copyFileSync(scenario.path(`registry/models/${model}/state.sigstore.json`), join(bundle, 'state.sigstore.json'));
  return bundle;
}

/** Version 3, like today's sample except for its names: it has what is asked of new releases, and replaces an approved one. */
export function addVersion3(scenario: Scenario): void {
  const { repository, keys } = scenario;
  const folder = `releases/${model}/3`;
  cpSync(join(root, `releases/${model}/2`), scenario.path(folder), { recursive: true });
  // A new release is judged by what is asked for today.
  cpSync(join(root, `releases/${model}/consumers`), scenario.path(`releases/${model}/consumers`), { recursive: true });
  const { run_id: before } = JSON.parse(scenario.read(folder, 'registry.json'));
  const run = `c3${before.slice(2)}`;
  const told = (text: string) =>
    ofVersion('3')(text)
      .replaceAll(before, run)
      .replace(/("baseline": ")[^"]+/, `$1${model}/2`);
  restate(repository, keys, folder, told);
  addScan(repository, keys, folder);
  addProfileOfToday(scenario);
  edit(repository, `${folder}/release.yaml`, (text) =>
    text
      .replace('replaces: "1"', 'replaces: "2"')
      .replace('profile: credit-standard-1', 'profile: of-today')
      .replace(`scdr/${model}-2`, `scdr/${model}-3`),
  );
  const registry = scenario.path('registry');
  copyFileSync(scenario.path(folder, 'registry.json'), join(registry, `models/${model}/versions/3.json`));
  cpSync(scenario.path(folder, 'model'), join(registry, 'artifacts', run, 'model'), { recursive: true });
  scenario.want({ '1': 'Approved', '2': 'Approved', '3': 'Approved' }, '3');
}

/** What profiles and runtime policies must say may be more than when the fixture was made. */
function addProfileOfToday({ repository }: Scenario): void {
  const ofToday = join(repository, 'policies/runtime/of-today');
  cpSync(join(root, 'policies/runtime'), ofToday, { recursive: true });
  const profile = readFileSync(join(root, `releases/${model}/profiles/credit-standard-1.yaml`), 'utf8');
  writeFileSync(
    join(repository, `releases/${model}/profiles/of-today.yaml`),
    profile.replaceAll('policies/runtime/', 'policies/runtime/of-today/'),
  );
}
