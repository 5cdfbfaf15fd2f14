// What the registry's page of a version shows of its release, and what people wrote there.
import { beforeAll, expect, test } from 'vitest';
import { codes, linesOf, ok, textOf } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { compareWithSums, digestsOf, parseSums } from '../lib/digest.ts';
import { ownPart } from '../model/description.ts';
import { planModels } from './plan.ts';
import { restoreModels } from './restore.ts';
import { listStatus } from './status.ts';

const page = (version: string) => `registry/models/${model}/descriptions/${version}`;

let ready: Scenario;
let served: Scenario;
beforeAll(async () => {
  ready = await ready2();
  served = ready.copy();
  ok(await served.apply());
});

const changed = (change: (shown: string) => string): Scenario => {
  const scenario = served.copy();
  scenario.write(page('2'), change(scenario.read(page('2'))));
  return scenario;
};

test('when a version was released, its run has every file that its list names, the evidence among them, and a tag says where', () => {
  const where = served.read(`registry/models/${model}/tags/2/release_files`);
  const { run_id: run } = JSON.parse(served.read(`releases/${model}/2/registry.json`));
  const folder = `registry/artifacts/${run}/${where}`;
  const files = served.list(folder).map((path): [string, Uint8Array] => [path, served.bytes(`${folder}/${path}`)]);
  const listed = parseSums(served.bytes(`${folder}/SHA256SUMS`)) ?? new Map();
  const others = files.filter(([path]) => path !== 'SHA256SUMS');
  expect(compareWithSums(listed, digestsOf(others))).toEqual([]);
  // Each document of the folder once: contracts and the list of the model's files have their places.
  const elsewhere: Readonly<Record<string, string>> = {
    'model.SHA256SUMS': 'model.SHA256SUMS',
    'contract.input.schema.json': 'policy_snapshot/contract.input.schema.json',
    'contract.output.schema.json': 'policy_snapshot/contract.output.schema.json',
  };
  const documents = served.list(`releases/${model}/2`).filter((path) => !path.startsWith('model/'));
  for (const path of documents) {
    const own = served.bytes(`releases/${model}/2/${path}`);
    const same = others.filter(([, bytes]) => Buffer.compare(bytes, own) === 0).map(([at]) => at);
    expect(same).toEqual([elsewhere[path] ?? `evidence/${path}`]);
  }
});

test('when a release is planned, the page says how the description begins, and not all of it', async () => {
  const text = textOf(ok(await planModels(ready.copy().world, [], { all: true })));
  expect(text).toMatch(/\+ description of version 2: Gradient boosting on 600 applications[^\n]* …/);
  expect(text).not.toContain('sha256sum -c SHA256SUMS');
});

test('when people described a version before its release, their text stays beside what relc writes', async () => {
  const scenario = ready.copy();
  scenario.write(page('2'), 'Trained by Ana; ask her first.');
  ok(await scenario.apply());
  const shown = scenario.read(page('2'));
  expect(shown.split('\n')[0]).toBe('Trained by Ana; ask her first.');
  expect(ownPart(shown)).toBe(ownPart(served.read(page('2'))));
});

test("when somebody changed relc's part, status says which words; restore puts it back, and what they wrote beside it stays", async () => {
  const scenario = changed((shown) => `Ask Ana.\n${shown.replace('boosting', 'busting')}`);
  const drift = (await listStatus(scenario.world)).diagnostics.filter(({ code }) => code === 'registry/drift');
  expect(drift).toMatchObject([
    {
      file: 'local: description of version 2',
      facts: { observed: '… busting …', expected: '… boosting …' },
    },
  ]);
  const lines = linesOf(ok(await restoreModels(scenario.world, [model])));
  expect(lines[0]).toBe(`${model} on local: description of version 2 put back to … boosting …; it was … busting …`);
  expect(scenario.read(page('2'))).toBe(`Ask Ana.\n${served.read(page('2'))}`);
  ok(await scenario.verify('2'));
});

test('when somebody only writes beside it, nothing has drifted and nothing is planned', async () => {
  const scenario = changed((shown) => `${shown}\nWatch the drift of income.`);
  expect(codes(await listStatus(scenario.world))).toEqual([]);
  ok(await scenario.plan());
  expect(scenario.planned.plan.changes).toEqual([]);
});

test('when a description differs, serving starts all the same', async () => {
  ok(await changed(() => 'Nothing of relc').verify('2'));
});
