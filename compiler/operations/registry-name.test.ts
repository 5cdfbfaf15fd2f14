// A model whose registered name is no folder name: `registry_name` in model.yaml says it.
import { beforeAll, describe, expect, test } from 'vitest';
import { codes, ok } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { checkReleases } from './check.ts';
import { importModels } from './import/index.ts';
import { scaffoldReleases } from './new.ts';
import { planModels } from './plan.ts';
import { restoreModels } from './restore.ts';
import { listStatus } from './status.ts';

const registered = 'Risk Default';
const file = `releases/${model}/model.yaml`;
const named = (text: string) => `registry_name: ${registered}\n${text}`;
const inFacts = (text: string) => JSON.stringify({ ...JSON.parse(text), registry_name: registered });

let base: Scenario;
beforeAll(() => {
  base = untouched();
  base.move(base.path('registry/models', model), base.path('registry/models', registered));
  base.edit(file, named);
  for (const version of ['1', '2']) base.edit(`releases/${model}/${version}/registry.json`, inFacts);
  base.commit('Name the registered model');
  base.want({ '1': 'Approved' }, '1');
});

describe('a model that the registry calls otherwise', () => {
  test('is planned, approved, applied, verified and restored there, and the plan and the state say its name', async () => {
    const scenario = base.copy();
    expect(codes(await checkReleases(scenario.world, []))).toEqual([]);
    await scenario.rollOut();
    expect(scenario.planned.plan.registry_name).toBe(registered);
    expect(scenario.read(`registry/models/${registered}/aliases/approved`)).toBe('1');
    expect(scenario.has(scenario.path('registry/models', model))).toBe(false);
    ok(await scenario.verify('1'));
    scenario.write(`registry/models/${registered}/aliases/approved`, '2');
    expect(codes(await scenario.verify('1'))).toEqual(['verify/alias-differs']);
    ok(await restoreModels(scenario.world, [model]));
    expect(scenario.read(`registry/models/${registered}/aliases/approved`)).toBe('1');
  });

  test('a serving host that knows the registered name alone verifies by it', async () => {
    const scenario = base.copy();
    await scenario.rollOut();
    scenario.copyTo(`releases/${model}/1/model`, 'loaded');
    scenario.remove(`releases/${model}`);
    const loaded = { model: registered, modelFiles: scenario.path('loaded') };
    expect(ok(await scenario.verify('1', loaded)).result).toMatchObject({ model });
  });

  test('when model.yaml names another registered model, to which somebody copied all of it, nothing of it counts', async () => {
    const scenario = base.copy();
    await scenario.rollOut();
    scenario.copyTo(`registry/models/${registered}`, 'registry/models/Other');
    scenario.edit(file, (text) => text.replace(registered, 'Other'));
    for (const version of ['1', '2'])
      scenario.edit(`releases/${model}/${version}/registry.json`, (text) => text.replace(registered, 'Other'));
    scenario.commit('Claim another');
    expect(codes(await scenario.plan())).toContain('plan/state-not-trusted');
    expect(codes(await scenario.verify('1'))).toContain('verify/other-target');
  });

  test('when registry.json was fetched of another, finds evidence/identity', async () => {
    const scenario = base.copy();
    scenario.edit(`releases/${model}/1/registry.json`, (text) => text.replace(registered, 'Other'));
    const { diagnostics } = await checkReleases(scenario.world, [scenario.path(`releases/${model}/1`)]);
    expect(diagnostics).toMatchObject([
      { code: 'evidence/identity', pointer: '/registry_name', facts: { observed: 'Other', expected: registered } },
    ]);
  });

  test('when its model.yaml is removed, what serves is still shown, by the name in its state', async () => {
    const scenario = base.copy();
    await scenario.rollOut();
    scenario.remove(`releases/${model}`);
    scenario.commit('Remove the model');
    const { lines = [] } = await listStatus(scenario.world, []);
    expect(JSON.stringify(lines)).toContain(`${model} on local`);
  });
});

describe('two models with one registered name', () => {
  test.each([
    ['both say it', named],
    ['one is the other’s folder', () => undefined],
  ])('when %s, neither is checked or planned', async (_, told) => {
    const scenario = base.copy();
    scenario.copyTo(`releases/${model}/model.yaml`, `releases/second/model.yaml`);
    if (told !== named) {
      scenario.edit('releases/second/model.yaml', (text) => text.replace(/^registry_name: .*\n/, ''));
      scenario.edit(file, (text) => text.replace(registered, 'second'));
    }
    scenario.commit('Two claim one');
    expect(codes(await checkReleases(scenario.world, []))).toContain('model/registry-name-taken');
    expect(codes(await planModels(scenario.world, []))).toContain('model/registry-name-taken');
  });
});

describe('what is fetched of such a model', () => {
  test('when it is imported, gets a folder, model.yaml names it, and importing again begins no other', async () => {
    const scenario = base.copy();
    const text = base.read(`registry/models/${registered}/versions/1.json`);
    for (const name of ['Fraud_Detector "A"', 'Crédito: não'.replace(':', ''), '模型', 'fraud_detector-a']) {
      scenario.write(`registry/models/${name}/versions/1.json`, text);
      scenario.write(`registry/models/${name}/aliases/approved`, '1');
    }
    ok(await importModels(scenario.world, ['Fraud_Detector "A"', 'Crédito não', '模型']));
    const read = (folder: string) => scenario.read(`releases/${folder}/model.yaml`);
    expect(read('fraud_detector-a-2')).toContain('registry_name: "Fraud_Detector \\"A\\""\n');
    expect(read('credito-nao')).toContain('registry_name: "Crédito não"\n');
    const folders = scenario.list('releases').flatMap((path) => /^([^/]+)\/model.yaml$/.exec(path)?.[1] ?? []);
    expect(folders).toEqual(expect.arrayContaining([expect.stringMatching(/^model-[0-9a-f]{8}$/)]));
    expect(JSON.parse(scenario.read('releases/credito-nao/1/registry.json'))).toMatchObject({
      ...{ model: 'credito-nao', registry_name: 'Crédito não', version: '1' },
    });
    const before = scenario.list('releases');
    ok(await importModels(scenario.world, ['Fraud_Detector "A"', 'credito-nao']));
    expect(scenario.list('releases')).toEqual(before);
  });

  test('when a release of it is begun, by either name, its facts are fetched', async () => {
    const scenario = base.copy();
    scenario.remove(`releases/${model}/2/registry.json`);
    ok(await scaffoldReleases(scenario.world, [registered, '2']));
    expect(JSON.parse(scenario.read(`releases/${model}/2/registry.json`))).toMatchObject({ registry_name: registered });
    scenario.copyTo(`registry/models/${registered}/versions/1.json`, 'registry/models/New One/versions/1.json');
    ok(await scaffoldReleases(scenario.world, ['New One', '1']));
    expect(scenario.has(scenario.path('releases/new-one/1/registry.json'))).toBe(true);
  });
});
