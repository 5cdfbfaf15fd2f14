import { beforeAll, describe, expect, test } from 'vitest';
import { codes, linesOf, ok } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { exitCode } from '../report/outcome.ts';
import { checkReleases } from './check.ts';
import { scaffoldReleases } from './new.ts';

let base: Scenario;
beforeAll(() => {
  base = untouched();
});

describe('relc new', () => {
  test('when the model is new, writes what people fill in, and check finds each place', async () => {
    const scenario = base.copy();
    const outcome = ok(await scaffoldReleases(scenario.world, ['churn', '1']));
    expect(outcome.result).toContain('releases/churn/model.yaml');
    const checked = await checkReleases(scenario.world, [scenario.path('releases/churn/1')]);
    const places = checked.diagnostics.filter(({ code }) => code === 'load/placeholder').map(({ file }) => file);
    for (const name of ['1/release.yaml', 'model.yaml', 'profiles/churn-1.yaml', '1/readiness.yaml', '1/model_card.md'])
      expect(places).toContain(`releases/churn/${name}`);
    expect(new Set(codes(checked).map((code) => code.split('/')[0]))).not.toContain('parse');
    // One policy of each kind is bound, and none that only an LLM has.
    expect(codes(checked).filter((code) => /^(shape|policy|components)\//.test(code))).toEqual([]);
  });

  test('when the registry has the version, fetches its facts; when there is an earlier version, keeps what stays', async () => {
    const scenario = base.copy();
    scenario.remove(`releases/${model}/2`);
    ok(await scaffoldReleases(scenario.world, [model, '2']));
    expect(scenario.read(`releases/${model}/2/registry.json`)).toBe(base.read(`releases/${model}/2/registry.json`));
    expect(scenario.read(`releases/${model}/2/release.yaml`)).toContain('replaces: "1"');
    expect(scenario.read(`releases/${model}/2/contract.input.schema.json`)).toBe(
      base.read(`releases/${model}/1/contract.input.schema.json`),
    );
  });

  test('when the release exists or the name cannot be used, refuses and writes nothing', async () => {
    expect(codes(await scaffoldReleases(base.world, [model, '1']))).toEqual(['usage/exists']);
    expect(codes(await scaffoldReleases(base.world, ['../etc', '1']))).toEqual(['usage/bad-name']);
    for (const names of [
      ['churn', 'v1'],
      ['churn', '1', 'fraud'],
      ['churn', 'fraud', '1'],
      ['churn', '01'],
    ])
      expect(codes(await scaffoldReleases(base.world, names)), names.join(' ')).toEqual(['usage/bad-name']);
    expect(base.has('releases/churn')).toBe(false);
  });

  test('when files of a release are missing, begins those, lists the others, and leaves alone what is there', async () => {
    const scenario = base.copy();
    const folder = `releases/${model}/2`;
    for (const name of ['model_card.md', 'registry.json', 'fairness.json', 'sbom.cdx.json'])
      scenario.remove(`${folder}/${name}`);
    scenario.write(`${folder}/release.yaml`, 'written by people');
    const begun = ok(await scaffoldReleases(scenario.world, [model, '2']));
    const { result } = begun;
    expect(result).toEqual(['fairness.json', 'model_card.md', 'registry.json'].map((name) => `${folder}/${name}`));
    expect(scenario.read(folder, 'release.yaml')).toBe('written by people');
    expect(linesOf(begun)).toContain(`  ${'sbom.cdx.json'.padEnd(36)} the build: CycloneDX of the serving environment`);
    // Again: there is nothing to begin, and the list is still the way out.
    const again = ok(await scaffoldReleases(scenario.world, [model, '2']));
    expect(again.result).toEqual([]);
    expect(linesOf(again)).toContain(`  ${'sbom.cdx.json'.padEnd(36)} the build: CycloneDX of the serving environment`);
  });

  test('when several releases are named, one that cannot be made does not hold back the others', async () => {
    const scenario = base.copy();
    const outcome = await scaffoldReleases(scenario.world, [model, '1', '3', '../etc', '1', 'churn', '1', '2']);
    expect(codes(outcome)).toEqual(['usage/exists', 'usage/bad-name']);
    expect(exitCode(outcome.diagnostics, true)).toBe(2);
    for (const folder of [`${model}/3`, 'churn/1', 'churn/2'])
      expect(scenario.has(`releases/${folder}/release.yaml`), folder).toBe(true);
    expect(scenario.read('releases/churn/2/release.yaml')).toContain('replaces: "1"');
    expect(linesOf(outcome)).toContain(`  ${model} 3: local has no version 3`);
    expect(scenario.bytes(`releases/${model}/1/release.yaml`)).toEqual(base.bytes(`releases/${model}/1/release.yaml`));
  });

  test('when the earlier release declares something not applicable, the next one does so too, with the reason to be reviewed', async () => {
    const scenario = base.copy();
    const declined =
      'not_applicable:\n  evidence/canary_plan: {reason: Nobody waits for a row, accepted_by: mlops}\nrecords:\n';
    scenario.change(`releases/${model}/2/release.yaml`, (text) => text.replace('records:\n', declined));
    ok(await scaffoldReleases(scenario.world, [model, '3']));
    expect(scenario.read(`releases/${model}/3/release.yaml`)).toContain(
      'not_applicable:\n  "evidence/canary_plan":\n    reason: "TODO was: Nobody waits for a row"\n    accepted_by: "mlops"\nrecords:\n',
    );
  });

  test('when model.yaml says that the model decides nothing about people, the release begins to say why, to whoever accepts it', async () => {
    const scenario = base.copy();
    scenario.change(`releases/${model}/model.yaml`, (text) =>
      text.replace('criticality:', 'decides_about_people: false\ncriticality:'),
    );
    ok(await scaffoldReleases(scenario.world, [model, '3']));
    expect(scenario.read(`releases/${model}/3/release.yaml`)).toContain(
      'not_applicable:\n  decides_about_people:\n    reason: TODO what it decides about instead, and why nobody is affected by it\n    accepted_by: privacy\nrecords:\n',
    );
  });

  test('when there is an earlier release, what names a number is to be reviewed and measured values are left out', async () => {
    const scenario = base.copy();
    ok(await scaffoldReleases(scenario.world, [model, '3']));
    const read = (name: string) => scenario.read(`releases/${model}/3/${name}`);
    const release = read('release.yaml');
    expect(release).toContain('profile: credit-standard-1');
    expect(release).toContain('- "No reasons are given');
    expect(release).toContain('- "TODO was: A call takes 1.4 times');
    expect(release).toMatch(
      /accepted_by: TODO\n {4}until: TODO\n {4}measure: "fairness\/attributes\/age\/disparate_impact"\n/,
    );
    expect(release.match(/measure: /g)).toHaveLength(1);
    // Made on 2026-11-24; version 2 was found ready on the 23rd, and valid until 2027-02-20.
    expect(release).toContain('revalidate_by: 2027-02-21');
    expect(release).toContain('end_of_life: 2028-02-02');
    // Whoever signs the list off answers for each item.
    expect(read('readiness.yaml')).toContain('{id: on-call, title: "Somebody answers at night"}\n');
    expect(read('canary_plan.md')).toMatch(/^TODO this is the plan of version 2.*\n\n# Canary plan/);
    for (const name of ['drift_baseline.json', 'fairness.json', 'vex.cdx.json'])
      expect(read(name).match(/": (-?[0-9]|true|false)/), name).toBeNull();
    const { diagnostics } = await checkReleases(scenario.world, [scenario.path(`releases/${model}/3`)]);
    expect(diagnostics.filter(({ code }) => /^(parse|shape)/.test(code))).toEqual([]);
  });

  test('when model.yaml says which version serves, the new one replaces that and not the newest', async () => {
    const scenario = base.copy();
    scenario.want({ '1': 'Approved' }, '1');
    ok(await scaffoldReleases(scenario.world, [model, '3']));
    expect(scenario.read(`releases/${model}/3/release.yaml`)).toContain('replaces: "1"');
  });

  test('when only registry.json is missing, fetches it and leaves the rest as it is', async () => {
    const scenario = base.copy();
    const file = `releases/${model}/2/registry.json`;
    scenario.remove(file);
    expect(ok(await scaffoldReleases(scenario.world, [model, '2'])).result).toEqual([file]);
    expect(scenario.read(file)).toBe(base.read(file));
  });

  test('when a template of the scaffold is broken, finds compile/template and writes nothing', async () => {
    const scenario = base.copy();
    scenario.write('templates/new/hygiene.yaml.hbs', '{{#if}');
    expect(codes(await scaffoldReleases(scenario.world, ['churn', '1']))).toEqual(['compile/template']);
    expect(scenario.has('releases/churn')).toBe(false);
  });

  test('when the registry says that it is another one, takes nothing from it', async () => {
    const scenario = base.copy();
    scenario.write('registry/registry.json', '{"id": "another"}');
    scenario.remove(`releases/${model}/2`);
    const lines = linesOf(ok(await scaffoldReleases(scenario.world, [model, '2'])));
    expect(lines).toContain(`  ${model} 2: local says that it is another, not relc-local`);
    expect(scenario.has(`releases/${model}/2/registry.json`)).toBe(false);
  });
});
