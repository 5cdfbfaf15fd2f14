// A target that also moves MLflow's legacy stages, for clients that still load by them.
import { beforeAll, expect, test } from 'vitest';
import { ok, refuses } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';

const versionFile = (version: string) => `registry/models/${model}/versions/${version}.json`;
const stageOf = (scenario: Scenario, version: string): string => JSON.parse(scenario.read(versionFile(version))).stage;
const stages = (scenario: Scenario) => ['1', '2'].map((version) => stageOf(scenario, version));
const moveByHand = (scenario: Scenario, version: string, stage: string) =>
  scenario.change(versionFile(version), (text) => text.replace(/"stage": *"\w+"/, `"stage": "${stage}"`));
const planned = (scenario: Scenario) =>
  scenario.planned.plan.changes.flatMap(({ resource, before, after }) =>
    resource.type === 'stage' ? [[resource.version, before, after]] : [],
  );
const mirror = (scenario: Scenario) =>
  scenario.edit('policies/governance/targets.yaml', (text) => text.replace(/$/, '    mirror_production: true\n'));

let one: Scenario;
let both: Scenario;
beforeAll(async () => {
  one = untouched();
  mirror(one);
  one.want({ '1': 'Approved' }, '1');
  await one.rollOut();
  both = one.copy();
  both.at = '2026-11-25T12:00:00Z';
  both.want({ '1': 'Approved', '2': 'Approved' }, '2');
  ok(await both.plan());
  await both.approveAll();
});

test('when a version is rolled out, it enters Production before the replaced one is archived, and verifies', async () => {
  expect(stages(one)).toEqual(['Production', 'Staging']);
  ok(await one.verify('1'));
  const scenario = both.copy();
  expect(planned(scenario)).toEqual([
    ['2', 'Staging', 'Production'],
    ['1', 'Production', 'Archived'],
  ]);
  expect(scenario.planned.plan.changes.at(-1)?.resource.type).toBe('state');
  ok(await scenario.apply());
  expect(stages(scenario)).toEqual(['Archived', 'Production']);
  ok(await scenario.verify('2'));
  ok(await scenario.plan());
  expect(scenario.planned.plan.changes).toEqual([]);
});

test('when a run was killed between two stages, the same plan is finished', async () => {
  const scenario = both.copy();
  moveByHand(scenario, '2', 'Production');
  ok(await scenario.apply());
  expect(stages(scenario)).toEqual(['Archived', 'Production']);
});

test('when somebody moved a stage after the approvals, refuses with apply/conflict and writes nothing', async () => {
  const scenario = both.copy();
  moveByHand(scenario, '1', 'Staging');
  await refuses(scenario, ['apply/conflict']);
});
