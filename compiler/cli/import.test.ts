// What a registry served before relc came.
import { beforeAll, describe, expect, test } from 'vitest';
import { model } from '../../tools/scratch.ts';
import { codes, ok, type Scenario, untouched } from './scenario.ts';

const alias = `registry/models/${model}/aliases/approved`;

let base: Scenario;
beforeAll(() => {
  base = untouched();
  base.write(alias, '1');
});

describe('a model that the registry serves and relc does not manage', () => {
  test('when model.yaml approves nothing, changes nothing, says what serves, and waits for what is TODO', async () => {
    const scenario = base.copy();
    scenario.edit(`releases/${model}/model.yaml`, (text) => text.replace(/^description: .*/m, 'description: TODO'));
    const { lines } = ok(await scenario.plan());
    expect(lines).toEqual([`${model} on local: not managed yet, no changes; version 1 serves and is left alone`]);
    expect(scenario.planned.plan.changes).toEqual([]);
    expect(scenario.planned.plan.serving).toEqual({ now: '1', since: null, next: null });
    await scenario.approveAll();
    expect(codes(await scenario.apply())).toEqual(['apply/nothing-to-do']);
    expect(scenario.read(alias)).toBe('1');
  });

  test('when the first release replaces what serves, it is compared with it, and nothing is promised to roll back to', async () => {
    const scenario = base.copy();
    scenario.want({ '2': 'Approved' }, '2');
    ok(await scenario.plan());
    const { plan } = scenario.planned;
    expect(plan.serving).toEqual({ now: '1', since: null, next: '2' });
    expect(plan.rollback_target).toBeNull();
    expect(plan.changes).toContainEqual({
      resource: { type: 'alias', name: 'approved' },
      action: 'update',
      before: '1',
      after: '2',
    });
    await scenario.approveAll();
    ok(await scenario.apply());
    ok(await scenario.verify('2'));
    expect(codes(await scenario.verify('1', { version: '1' }))).toEqual(['verify/not-approved']);
    scenario.want({ '2': 'Approved' }, '1');
    expect(codes(await scenario.plan())).toContain('model/alias-not-approved');
  });

  test('when the version that serves is approved itself, the alias stays and the state begins', async () => {
    const scenario = base.copy();
    scenario.want({ '1': 'Approved' }, '1');
    ok(await scenario.plan());
    const { plan } = scenario.planned;
    expect(plan.serving).toEqual({ now: '1', since: null, next: '1' });
    expect(plan.changes.filter(({ resource }) => resource.type === 'alias')).toEqual([]);
    await scenario.approveAll();
    ok(await scenario.apply());
    ok(await scenario.verify('1'));
  });

  test('when a release replaces something else than what serves, finds plan/replaces-differs', async () => {
    const scenario = base.copy();
    scenario.write(alias, '2');
    scenario.want({ '1': 'Approved' }, '1');
    const outcome = await scenario.plan();
    expect(outcome.diagnostics).toMatchObject([
      { code: 'plan/replaces-differs', facts: { observed: 'none', expected: '2' } },
    ]);
  });

  test('when a version is approved and the alias is not named, finds plan/alias-unmanaged: it would go', async () => {
    const scenario = base.copy();
    scenario.want({ '1': 'Approved' });
    expect(codes(await scenario.plan())).toEqual(['plan/alias-unmanaged']);
  });

  test('when the alias moves after the plan was approved, refuses and writes nothing', async () => {
    const scenario = base.copy();
    scenario.want({ '2': 'Approved' }, '2');
    ok(await scenario.plan());
    await scenario.approveAll();
    scenario.write(alias, '7');
    const before = scenario.registryDigest;
    expect(codes(await scenario.apply())).toEqual(['apply/conflict']);
    expect(scenario.registryDigest).toBe(before);
  });

  test('when its model.yaml lacks words, a release of it is not planned', async () => {
    const scenario = base.copy();
    scenario.want({ '1': 'Approved' }, '1');
    scenario.edit(`releases/${model}/model.yaml`, (text) => text.replace(/^description: .*/m, 'description: TODO'));
    expect(codes(await scenario.plan())).toEqual(['load/placeholder']);
  });
});
