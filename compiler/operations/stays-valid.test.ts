// What an earlier relc approved is refused by no later one for what was asked for since.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { addVersion3, bundleIn, fixtures, openFixture } from '../../testing/fixture.ts';
import { machine } from '../../testing/machine.ts';
import { codes, doneBy, ok } from '../../testing/outcome.ts';
import type { Scenario } from '../../testing/scenario.ts';
import { model, modelFiles, placeAt, target } from '../../testing/scratch.ts';
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { checkReleases } from './check.ts';
import { applyPending } from './pending.ts';
import { restoreModels } from './restore.ts';
import { verifyModel } from './verify.ts';

const both = { '1': 'Approved', '2': 'Approved' };

const about = (version: string, diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ file }) => `${file}/`.startsWith(`releases/${model}/${version}/`));

const pending = (scenario: Scenario) => applyPending(scenario.world, [model]);

describe.each(fixtures)('what was approved in %s', (name) => {
  let applied: Scenario;
  beforeAll(() => {
    applied = openFixture(name, '4-version-2-serves');
  });

  test('when checked, is only warned of what was asked for since', async () => {
    const { diagnostics } = await checkReleases(applied.world, []);
    expect(diagnostics.filter(isError)).toEqual([]);
    expect(about('2', diagnostics).at(-1)).toMatchObject({ code: 'frozen/asked-since' });
  });

  test('when planned, leaves nothing to do', async () => {
    const scenario = applied.copy();
    ok(await scenario.plan());
    expect(scenario.planned.plan.changes).toEqual([]);
  });

  test('when the version before is wanted back, plans a rollback', async () => {
    const scenario = applied.copy();
    scenario.want(both, '1');
    ok(await scenario.plan());
    expect(scenario.planned.plan).toMatchObject({ class: 'rollback', serving: { now: '2', next: '1' } });
  });

  test('when a new version replaces it, plans that version', async () => {
    const scenario = applied.copy();
    addVersion3(scenario);
    const { diagnostics } = await checkReleases(scenario.world, []);
    expect(diagnostics.filter(isError)).toEqual([]);
    expect(about('3', diagnostics)).toEqual([]);
    ok(await scenario.plan());
    expect(scenario.planned.plan).toMatchObject({
      class: 'normal',
      serving: { now: '2', next: '3' },
      rollback_target: '2',
    });
  });

  test('when serving starts, loads from the registry and from the bundle', async () => {
    const scenario = applied.copy();
    ok(await scenario.verify('2'));
    ok(await scenario.verify('2', { bundle: bundleIn(scenario, '2') }));
  });

  test('when serving starts where it lies in folders, loads from the registry and from the bundle', async () => {
    const place = placeAt(join(mkdtempSync(join(tmpdir(), 'relc-fixture-')), 'repository'));
    const scenario = applied.copy();
    const bundle = bundleIn(scenario, '2');
    for (const [path, bytes] of scenario.disk) place.write(path, bytes);
    const here = (path: string) => join(place.repository, posix.relative(scenario.repository, path));
    const world = machine({ repo: place.repository, at: scenario.at });
    const options = { target, model, trust: here(scenario.path('policies/trust')), modelFiles: modelFiles(place, '2') };
    ok(await verifyModel(world, options));
    ok(await verifyModel(world, { ...options, bundle: here(bundle) }));
  });

  test('when a tag and the alias were moved by hand, puts them back', async () => {
    const scenario = applied.copy();
    for (const [path, text] of Object.entries({ 'aliases/approved': '1', 'tags/2/stage': 'x' }))
      scenario.write(`registry/models/${model}/${path}`, text);
    ok(await restoreModels(scenario.world, [model]));
    ok(await scenario.verify('2'));
  });

  test('when half of its days are over, renews the state', async () => {
    const scenario = applied.copy();
    scenario.at = '2027-01-20T12:00:00Z';
    expect(doneBy(ok(await pending(scenario)))).toEqual([`${model} on local: signed state renewed`]);
    ok(await scenario.verify('2', { minimumSerial: 3 }));
  });

  test('when an apply was stopped after the alias moved, finishes it', async () => {
    const scenario = openFixture(name, '3-alias-moved');
    expect(codes(await scenario.verify('2'))).toContain('verify/alias-differs');
    expect(doneBy(ok(await pending(scenario)))[0]).toMatch(/serves version 2: 1 resource written/);
    ok(await scenario.verify('2'));
  });

  test.each<readonly [string, (scenario: Scenario) => void]>([
    [
      'a file of its model was changed in the registry',
      (scenario) => scenario.write(posix.join(modelFiles(scenario, '2'), 'conda.yaml'), 'other'),
    ],
    [
      'a key that signed its evidence was revoked',
      (scenario) =>
        scenario.edit('policies/trust/keys.yaml', (text) =>
          text.replace('id: sample-model\n', 'id: sample-model\n    revoked: 2026-11-20\n'),
        ),
    ],
    [
      'its model card was edited',
      (scenario) => scenario.edit(`releases/${model}/2/model_card.md`, (text) => `${text}More.\n`),
    ],
  ])('when an apply was stopped after the alias moved and %s, refuses', async (_, change) => {
    const scenario = openFixture(name, '3-alias-moved');
    change(scenario);
    expect(codes(await pending(scenario))).not.toEqual([]);
    expect(codes(await scenario.verify('2'))).toContain('verify/alias-differs');
  });
});
