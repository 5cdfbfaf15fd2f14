// For tests: what an earlier relc approved, in a repository that has today's policies and templates since then. Its
// private keys were thrown away, so today's people are trusted in addition. `testing/fixtures/README.md` lists the content.
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { addScan, ofVersion, restate } from './restate.ts';
import { Scenario } from './scenario.ts';
import { approvers, edit, keyFile, model, runFile, trust, type Version } from './scratch.ts';

const folder = 'testing/fixtures';

/** Every fixture, by the month in which it was made. */
export const fixtures: readonly string[] = readdirSync(join(import.meta.dirname, 'fixtures')).filter((name) =>
  /^\d{4}-\d{2}$/.test(name),
);

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
  const scenario = new Scenario();
  const approved = `${folder}/${name}/repository`;
  scenario.bring(approved, '');
  scenario.commit('As approved');
  for (const part of ['policies', 'templates']) scenario.bring(part);
  for (const part of ['policies/trust', 'policies/runtime']) scenario.remove(part);
  scenario.bring(approved, '');
  scenario.bring('policies/trust/people.yaml');
  for (const one of stages.slice(0, stages.indexOf(stage) + 1))
    scenario.bring(`${folder}/${name}/registry/${one}`, 'registry');
  for (const version of ['1', '2'] as const)
    scenario.copyTo(`releases/${model}/${version}/model`, runFile(scenario, version, 'model'));
  const people = [...approvers, { id: 'demo-release', role: 'release-signer', person: 'Release pipeline' }];
  for (const { id, ...person } of people) {
    const today = id.replace('demo-', 'today-');
    trust(scenario, scenario.keys, { id: today, ...person });
    scenario.copyTo(keyFile(scenario.keys, today), keyFile(scenario.keys, id));
  }
  scenario.commit('Judged by today');
  scenario.at = fixtureTime;
  return scenario;
}

/** A bundle of a version: the compiled folder as the registry has it, with its records. */
export function bundleIn(scenario: Scenario, version: Version): string {
  const bundle = `/bundle/${version}`;
  const artifacts = runFile(scenario, version, 'relc');
  const [sums = ''] = scenario.glob(posix.join(artifacts, '*/SHA256SUMS'));
  const [record = ''] = scenario.glob(posix.join(artifacts, 'cab/*.sigstore.json'));
  scenario.copyTo(posix.dirname(sums), bundle);
  scenario.copyTo(record, posix.join(bundle, 'cab.sigstore.json'));
  scenario.copyTo(`registry/models/${model}/state.sigstore.json`, posix.join(bundle, 'state.sigstore.json'));
  return bundle;
}

/** Version 3, like today's sample except for its names: it has what is asked of new releases, and replaces an approved one. */
export function addVersion3(scenario: Scenario): void {
  const folder = `releases/${model}/3`;
  scenario.bring(`releases/${model}/2`, folder);
  // A new release is judged by what is asked for today.
  scenario.bring(`releases/${model}/consumers`);
  const { run_id: before } = JSON.parse(scenario.read(folder, 'registry.json'));
  const run = `c3${before.slice(2)}`;
  const told = (text: string) =>
    ofVersion('3')(text)
      .replaceAll(before, run)
      .replace(/("baseline": ")[^"]+/, `$1${model}/2`);
  restate(scenario, scenario.keys, folder, told);
  addScan(scenario, scenario.keys, folder);
  addProfileOfToday(scenario);
  edit(scenario, `${folder}/release.yaml`, (text) =>
    text
      .replace('replaces: "1"', 'replaces: "2"')
      .replace('profile: credit-standard-1', 'profile: of-today')
      .replace(`scdr/${model}-2`, `scdr/${model}-3`),
  );
  scenario.copyTo(`${folder}/registry.json`, `registry/models/${model}/versions/3.json`);
  scenario.copyTo(`${folder}/model`, `registry/artifacts/${run}/model`);
  scenario.want({ '1': 'Approved', '2': 'Approved', '3': 'Approved' }, '3');
}

/** What profiles and runtime policies must say may be more than when the fixture was made. */
function addProfileOfToday(scenario: Scenario): void {
  scenario.bring('policies/runtime', 'policies/runtime/of-today');
  const profile = `releases/${model}/profiles/of-today.yaml`;
  scenario.bring(`releases/${model}/profiles/credit-standard-1.yaml`, profile);
  edit(scenario, profile, (text) => text.replaceAll('policies/runtime/', 'policies/runtime/of-today/'));
}
