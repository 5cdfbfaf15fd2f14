import { beforeAll, describe, expect, test } from 'vitest';
import { codes, ok } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { compileReleases } from './check.ts';

let base: Scenario;
beforeAll(() => {
  base = untouched();
});

describe('relc compile', () => {
  test('when a template asks for what is not there, finds compile/template-name and writes nothing', async () => {
    const scenario = base.copy();
    scenario.write('templates/en/release_notes.md.hbs', '{{nothing.at.all}}');
    expect(codes(await compileReleases(scenario.world, []))).toContain('compile/template-name');
    expect(scenario.has('build')).toBe(false);
  });

  test('when a template is missing, finds load/missing-file', async () => {
    const scenario = base.copy();
    scenario.remove('templates/pt-BR/release_notes.md.hbs');
    expect(codes(await compileReleases(scenario.world, [scenario.path(`releases/${model}/1`)]))).toEqual([
      'load/missing-file',
    ]);
  });

  test('when the replaced version has no folder, finds compile/no-previous', async () => {
    const scenario = base.copy();
    scenario.remove(`releases/${model}/1`);
    expect(codes(await compileReleases(scenario.world, []))).toEqual(['compile/no-previous']);
  });

  test('when the work tree changed since a commit, --ref compiles the commit', async () => {
    const scenario = base.copy();
    const compiled = async () =>
      (await compileReleases(scenario.world, [scenario.path(`releases/${model}/1`)], { ref: 'HEAD' })).result;
    const before = ok(await compileReleases(scenario.world, [scenario.path(`releases/${model}/1`)])).result;
    scenario.write(`releases/${model}/1/model_card.md`, 'another');
    expect(await compiled()).toEqual(before);
  });
});
