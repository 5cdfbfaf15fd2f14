// A version that was registered without a run: its logged model says what it is.
import { beforeAll, describe, expect, test } from 'vitest';
import { codes, ok } from '../../testing/outcome.ts';
import { restate, withoutRun } from '../../testing/restate.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { makeRegistry, model } from '../../testing/scratch.ts';
import { checkReleases } from './check.ts';

const modelId = 'm-00000000000000000000000000000001';
const folder = `releases/${model}/1`;

let sample: Scenario;
let base: Scenario;
beforeAll(() => {
  sample = untouched();
  base = sample.copy();
  restate(base, base.keys, folder, withoutRun('1', modelId));
  base.remove('registry');
  makeRegistry(base);
  base.commit('Register version 1 without a run');
  base.want({ '1': 'Approved' }, '1');
});

const check = async (scenario: Scenario) => codes(await checkReleases(scenario.world, [scenario.path(folder)]));

describe('a version without a run', () => {
  test('when everything names its logged model, is planned, approved, applied and verified', async () => {
    const scenario = base.copy();
    expect(await check(scenario)).toEqual([]);
    await scenario.rollOut();
    const verified = ok(await scenario.verify('1'));
    expect(verified.result).toMatchObject({ model_version: '1', run_id: null, model_id: modelId });
  });

  test('when evidence names another logged model, or a run, finds evidence/identity', async () => {
    const scenario = base.copy();
    scenario.edit(`${folder}/fairness.json`, (text) => text.replace(modelId, 'm-00000000000000000000000000000002'));
    scenario.edit(`${folder}/hygiene.yaml`, (text) => text.replace('model_id:', 'run_id:'));
    expect(await check(scenario)).toEqual(['evidence/identity', 'evidence/identity']);
  });

  test('when evidence names neither run nor logged model, finds evidence/unidentified', async () => {
    const scenario = base.copy();
    scenario.edit(`${folder}/fairness.json`, (text) => text.replace(/ *"model_id".*\n/, ''));
    expect(await check(scenario)).toEqual(['evidence/unidentified']);
  });

  test('when signed evidence names a run that the registry does not, finds evidence/identity in each', async () => {
    const scenario = base.copy();
    for (const name of ['provenance', 'security_decision'])
      scenario.edit(`${folder}/${name}.sigstore.json`, () => sample.read(`${folder}/${name}.sigstore.json`));
    const { diagnostics } = await checkReleases(scenario.world, [scenario.path(folder)]);
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['evidence/identity', '/buildDefinition/externalParameters/run_id'],
      ['evidence/identity', '/run_id'],
    ]);
  });

  test('when the registry names neither run nor logged model, refuses the version and says why', async () => {
    const scenario = base.copy();
    scenario.edit(`${folder}/registry.json`, (text) => text.replace(/ *"model_id".*\n/, ''));
    expect(await check(scenario)).toContain('evidence/unidentified');
    scenario.write(`registry/models/${model}/versions/1.json`, scenario.read(`${folder}/registry.json`));
    const { diagnostics } = await scenario.plan();
    expect(diagnostics.map(({ code }) => code)).toContain('evidence/unidentified');
  });

  test('when the registry knows a run that registry.json leaves out, finds plan/registry-differs', async () => {
    const scenario = base.copy();
    const facts = JSON.parse(scenario.read(`registry/models/${model}/versions/1.json`));
    scenario.write(`registry/models/${model}/versions/1.json`, JSON.stringify({ ...facts, run_id: 'another' }));
    scenario.move(scenario.path('registry/artifacts', modelId), scenario.path('registry/artifacts/another'));
    expect((await scenario.plan()).diagnostics).toMatchObject([
      { code: 'plan/registry-differs', pointer: '/run_id', facts: { observed: null, expected: 'another' } },
    ]);
  });
});
