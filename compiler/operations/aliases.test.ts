// Aliases by the names that clients know, several of which are kept at one version.
import { beforeAll, describe, expect, test } from 'vitest';
import { ending, killed, never } from '../../testing/killed.ts';
import { codes, ok, refuses } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { applyPlan } from './apply.ts';
import { restoreModels } from './restore.ts';
import { listStatus } from './status.ts';

const alias = (name: string) => `registry/models/${model}/aliases/${name}`;
const called = (scenario: Scenario, said: string) =>
  scenario.edit('policies/governance/targets.yaml', (text) => text.replace('alias: approved', said));
const together = 'alias: champion\n    aliases: [Prod]';
const named = (scenario: Scenario) =>
  Object.fromEntries(
    ['approved', 'champion', 'Prod'].flatMap((name) =>
      scenario.has(scenario.path(alias(name))) ? [[name, scenario.read(alias(name))]] : [],
    ),
  );
const plannedAliases = (scenario: Scenario) =>
  scenario.planned.plan.changes.flatMap(({ resource, before, after }) =>
    resource.type === 'alias' ? [[resource.name, before, after]] : [],
  );

let one: Scenario;
let both: Scenario;
let alone: Scenario;
beforeAll(async () => {
  one = untouched();
  called(one, together);
  // What clients load by before relc comes.
  one.write(alias('Prod'), '2');
  one.want({ '1': 'Approved' }, '1');
  await one.rollOut();
  both = one.copy();
  both.at = '2026-11-25T12:00:00Z';
  both.want({ '1': 'Approved', '2': 'Approved' }, '2');
  ok(await both.plan());
  await both.approveAll();
  alone = untouched();
  alone.want({ '1': 'Approved' }, '1');
  await alone.rollOut();
});

describe('aliases that are kept together', () => {
  test('all move in the plan, and all are verified', async () => {
    expect(plannedAliases(one)).toEqual([
      ['champion', null, '1'],
      ['Prod', '2', '1'],
    ]);
    const scenario = both.copy();
    expect(plannedAliases(scenario)).toEqual([
      ['champion', '1', '2'],
      ['Prod', '1', '2'],
    ]);
    ok(await scenario.apply());
    expect(named(scenario)).toEqual({ champion: '2', Prod: '2' });
    ok(await scenario.verify('2'));
    ok(await scenario.plan());
    expect(scenario.planned.plan.changes).toEqual([]);
  });

  test.each(['champion', 'Prod'])(
    'when somebody moves %s by hand, status says so, verify refuses, and restore puts it back',
    async (name) => {
      const scenario = one.copy();
      scenario.write(alias(name), '2');
      expect(codes(await listStatus(scenario.world, []))).toContain('registry/drift');
      expect(codes(await scenario.verify('1'))).toEqual(['verify/alias-differs']);
      expect(codes(await scenario.verify('1', { alias: name }))).toEqual(['verify/alias-differs']);
      ok(await restoreModels(scenario.world, [model]));
      expect(named(scenario)).toEqual({ champion: '1', Prod: '1' });
      ok(await scenario.verify('1'));
    },
  );

  test('when serving loads by the one that agrees, it may ask for that alone; for one that nobody approved it may not', async () => {
    const scenario = one.copy();
    scenario.write(alias('Prod'), '2');
    ok(await scenario.verify('1', { alias: 'champion' }));
    scenario.write(alias('other'), '1');
    expect(codes(await scenario.verify('1', { alias: 'other' }))).toEqual(['verify/not-approved']);
  });

  test('when an apply is killed between two of them, serving waits, and the same plan goes on', async () => {
    const { world } = both.copy();
    const counted = ending(world, never);
    ok(await applyPlan(counted, both.planFile));
    const scenario = both.copy();
    // The second alias is the last write but one.
    await killed(applyPlan(ending(scenario.world, counted.writes - 1), scenario.planFile));
    expect(named(scenario)).toEqual({ champion: '2', Prod: '1' });
    for (const version of ['1', '2'] as const) expect(codes(await scenario.verify(version))).not.toEqual([]);
    ok(await scenario.apply());
    expect(named(scenario)).toEqual({ champion: '2', Prod: '2' });
    ok(await scenario.verify('2'));
  });

  test('when somebody moved one after the approvals, refuses with apply/conflict and writes nothing', async () => {
    const scenario = both.copy();
    scenario.write(alias('Prod'), '7');
    await refuses(scenario, ['apply/conflict']);
  });
});

describe('a target that calls its alias otherwise after a state was signed', () => {
  test.each([
    ['another alias is kept with it', 'alias: approved\n    aliases: [Prod]', [['Prod', null, '1']]],
    [
      'another takes its place',
      'alias: champion',
      [
        ['champion', null, '1'],
        ['approved', '1', null],
      ],
    ],
  ])('when %s, the state still counts, and the plan says what it changes', async (_, said, changes) => {
    const scenario = alone.copy();
    called(scenario, said);
    ok(await scenario.verify('1'));
    expect(codes(await listStatus(scenario.world, []))).not.toContain('registry/drift');
    await scenario.rollOut();
    expect(plannedAliases(scenario)).toEqual(changes);
    expect(scenario.planned.plan.serving).toMatchObject({ now: '1', next: '1' });
    ok(await scenario.verify('1'));
  });
});
