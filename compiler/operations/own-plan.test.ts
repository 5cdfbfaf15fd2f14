// A longer life, and that a version was validated again: each is approved by whoever its class asks, and by nobody who wrote it,
// whatever is applied before it or stands beside it.
import { beforeAll, describe, expect, test } from 'vitest';
import { appliedAtNight, urgent } from '../../testing/emergency.ts';
import { planOf } from '../../testing/ended.ts';
import { codes, ok, textOf } from '../../testing/outcome.ts';
import { observation, reported, revalidated } from '../../testing/revalidation.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model, type Person, trust } from '../../testing/scratch.ts';
import { stateIn } from '../../testing/signed.ts';
import { withRevalidation } from './revalidate.ts';

const modelFile = `releases/${model}/model.yaml`;
const policy = 'policies/governance/approvals.yaml';
const other: Person = { id: 'demo-other', role: 'mlops', person: 'Otto Lima' };
const marina = { author: { name: 'Marina', email: 'demo-mlops@example.com' } };
const otto = { author: { name: 'Otto', email: 'demo-other@example.com' } };

/** Version 2 serves and 1 is its way back; two people hold the role mlops, and an extension may have 60 days. */
let serving: Scenario;
beforeAll(async () => {
  serving = await ready2();
  ok(await serving.apply());
  trust(serving, serving.keys, other);
  serving.change(policy, (text) => `${text}end_of_life: {extension_days: 60}\n`);
  serving.commit('Who approves');
});
const near = (): Scenario => Object.assign(serving.copy(), { at: '2027-02-10T12:00:00Z' });

const extend = (scenario: Scenario, day = '2028-03-01', by = marina): void => {
  const without = scenario.read(modelFile).replace(/\nlast_starts: .*\n/, '\n');
  scenario.write(modelFile, `${without}\nlast_starts: {"2": ${day}}\n`);
  scenario.commit('It may live longer', by);
};
const validate = (scenario: Scenario, by = marina): void => {
  revalidated(scenario);
  scenario.commit('Validated again', by);
};
/** What two people let go live at any hour, and nothing else. */
const revoke = async (scenario: Scenario): Promise<void> => {
  scenario.edit(modelFile, (text) => text.replace('"1": Approved', '"1": Revoked'));
  ok(await scenario.plan());
  expect(planOf(scenario)).toMatchObject({ class: 'withdrawal', approvals_required: { mlops: 1, security: 1 } });
  expect(planOf(scenario).revalidations).toBeUndefined();
  await scenario.sign('demo-other', 'demo-security');
  ok(await scenario.apply());
};
const classNow = async (scenario: Scenario) => {
  ok(await scenario.plan());
  return planOf(scenario).class;
};

describe('beside a rule that names its class', () => {
  const asking = (of: string): Scenario => {
    const scenario = near();
    const rule = `rules:\n  - name: own\n    when: {class: [${of}]}\n    require: {validator: 1}\n`;
    scenario.change(policy, (text) => text.replace('rules:\n', rule));
    scenario.commit('Who approves it');
    return scenario;
  };

  test('when a withdrawal or a rollback goes first, an extension waits for the people of its own plan', async () => {
    const scenario = asking('extension');
    extend(scenario);
    expect(await classNow(scenario)).toBe('extension');
    expect(planOf(scenario).approvals_required).toEqual({ mlops: 1, security: 1, validator: 1 });
    const back = scenario.copy();
    back.edit(modelFile, (text) => text.replace('local: "2"', 'local: "1"'));
    expect(await classNow(back)).toBe('rollback');
    expect(planOf(back).approvals_required).toEqual({ mlops: 1, security: 1 });
    await revoke(scenario);
    expect(stateIn(scenario).versions['2']).not.toHaveProperty('last_start');
    expect(await classNow(scenario)).toBe('extension');
    expect(planOf(scenario).approvals_required).toMatchObject({ validator: 1 });
  });

  test('when a normal change carries a revalidation, it asks the people of both; without one, its own', async () => {
    const scenario = asking('revalidation');
    scenario.edit(modelFile, (text) => text.replace('"1": Approved', '"1": Retired'));
    expect(await classNow(scenario)).toBe('normal');
    expect(planOf(scenario).approvals_required).not.toHaveProperty('validator');
    validate(scenario);
    expect(await classNow(scenario)).toBe('normal');
    expect(planOf(scenario).approvals_required).toMatchObject({ validator: 1, business: 1, privacy: 1 });
  });
});

describe('a last day to start that went stale', () => {
  test('when it was never approved, it refuses its own plan alone: the way back and a withdrawal are open', async () => {
    const scenario = near();
    extend(scenario, '2027-02-01');
    expect(codes(await scenario.plan())).toEqual(['plan/last-start']);
    const back = scenario.copy();
    back.edit(modelFile, (text) => text.replace('local: "2"', 'local: "1"'));
    expect(await classNow(back)).toBe('rollback');
    await revoke(scenario);
    expect(codes(await scenario.plan())).toEqual(['plan/last-start']);
    scenario.edit(modelFile, (text) => text.replace(/last_starts: .*\n/, ''));
    expect(textOf(ok(await scenario.plan()))).toContain('no changes');
  });
});

describe('who wrote it', () => {
  /** The evidence is there, and model.yaml does not name it yet. */
  const drafted = (): Scenario => {
    const scenario = near();
    const before = scenario.read(modelFile);
    revalidated(scenario);
    scenario.write(modelFile, before);
    scenario.commit('A draft', marina);
    return scenario;
  };
  const refusesMarina = async (waiting: Scenario): Promise<void> => {
    const scenario = waiting.copy();
    expect(codes(await scenario.approve('demo-mlops'))).toEqual(['approve/author']);
    await scenario.sign('demo-mlops', 'demo-security', 'demo-business', 'demo-privacy');
    expect(codes(await scenario.apply())).toEqual(['approve/author', 'approve/missing-role']);
  };

  test.each<[string, (scenario: Scenario) => void]>([
    ['revalidation', (scenario) => validate(scenario)],
    ['extension', (scenario) => extend(scenario)],
  ])(
    '%s: when it waited while a withdrawal was applied, its author does not approve it; somebody else does',
    async (of, write) => {
      const scenario = near();
      write(scenario);
      await revoke(scenario);
      expect(await classNow(scenario)).toBe(of);
      await refusesMarina(scenario);
      await scenario.sign('demo-other', 'demo-security', 'demo-business', 'demo-privacy');
      ok(await scenario.apply());
    },
  );

  test('when somebody else changed it since, whoever wrote it first may approve that; whoever changed it may not', async () => {
    const scenario = near();
    extend(scenario);
    await revoke(scenario);
    extend(scenario, '2028-03-02', otto);
    ok(await scenario.plan());
    expect(codes(await scenario.approve('demo-other'))).toEqual(['approve/author']);
    ok(await scenario.approve('demo-mlops'));
  });

  test('when somebody wrote the evidence alone, they do not approve it, whoever said its day in model.yaml', async () => {
    const scenario = drafted();
    await revoke(scenario);
    scenario.write(modelFile, withRevalidation(scenario.read(modelFile), '2', '2027-02-10'));
    scenario.commit('Validated again', otto);
    expect(await classNow(scenario)).toBe('revalidation');
    await refusesMarina(scenario);
  });

  const bruna = { author: { name: 'Bruna', email: 'demo-business@example.com' } };
  /** Two people let version 1 live longer, whatever else waits. */
  const extended = async (scenario: Scenario): Promise<void> => {
    scenario.write(modelFile, `${scenario.read(modelFile)}\nlast_starts: {"1": 2028-02-10}\n`);
    scenario.commit('Version 1 may live longer', bruna);
    expect(await classNow(scenario)).toBe('extension');
    await scenario.sign('demo-other', 'demo-security');
    ok(await scenario.apply());
  };

  test('when what the model is waited while an extension was applied, whoever changed it does not approve the change that everybody does; whoever wrote what was applied may', async () => {
    const scenario = near();
    scenario.write(modelFile, scenario.read(modelFile).replace('criticality: high', 'criticality: low'));
    scenario.commit('It is not that critical', marina);
    await extended(scenario);
    scenario.edit(modelFile, (text) => text.replace('"1": Approved', '"1": Retired'));
    expect(await classNow(scenario)).toBe('normal');
    expect(codes(await scenario.approve('demo-mlops'))).toEqual(['approve/author']);
    ok(await scenario.approve('demo-business'));
    ok(await scenario.approve('demo-other'));
  });

  test('when a declaration of a consumer waited while an extension was applied, its author does not approve the release that is compared with it', async () => {
    const scenario = await ready2();
    trust(scenario, scenario.keys, other);
    scenario.change(policy, (text) => `${text}end_of_life: {extension_days: 60}\n`);
    scenario.want({ '1': 'Approved' }, '1');
    const declaration = `releases/${model}/consumers/loan-origination.yaml`;
    scenario.write(declaration, `${scenario.read(declaration)}\n`);
    scenario.commit('What origination reads', marina);
    await extended(scenario);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    expect(await classNow(scenario)).toBe('normal');
    expect(codes(await scenario.approve('demo-mlops'))).toEqual(['approve/author']);
    ok(await scenario.approve('demo-other'));
  });

  test('when it waited while a revalidation was applied, its author does not approve that the version goes forward again; who wrote nothing of it does', async () => {
    const scenario = serving.copy();
    scenario.at = '2026-12-01T12:00:00Z';
    scenario.edit(modelFile, (text) => text.replace('local: "2"', 'local: "1"'));
    await scenario.rollOut();
    scenario.at = '2027-02-10T12:00:00Z';
    const declaration = `releases/${model}/consumers/loan-origination.yaml`;
    scenario.write(declaration, `${scenario.read(declaration)}\n`);
    scenario.commit('What origination reads', marina);
    revalidated(scenario);
    scenario.commit('Validated again');
    expect(await classNow(scenario)).toBe('revalidation');
    await scenario.sign('demo-other', 'demo-security', 'demo-business', 'demo-privacy');
    ok(await scenario.apply());
    scenario.edit(modelFile, (text) => text.replace('local: "1"', 'local: "2"'));
    await scenario.plan();
    expect(planOf(scenario)).toMatchObject({ class: 'normal', releases: {} });
    expect(codes(await scenario.approve('demo-mlops'))).toEqual(['approve/author']);
    await scenario.sign('demo-other');
    expect(codes(await scenario.approve('demo-business'))).toEqual([]);
  });

  test('when it is a draft that model.yaml does not name, whoever wrote it approves the way back', async () => {
    const scenario = drafted();
    scenario.edit(modelFile, (text) => text.replace('local: "2"', 'local: "1"'));
    ok(await scenario.plan());
    ok(await scenario.approve('demo-mlops'));
  });
});

describe('beside an emergency', () => {
  test('when it would start to serve by a revalidation that nobody approved, it is a normal change, which carries that', async () => {
    const scenario = await urgent();
    scenario.edit('policies/governance/thresholds.yaml', (text) => text.replace(/(trigger_days:) \d+/, '$1 5'));
    const night = scenario.at;
    scenario.at = '2026-12-10T12:00:00Z';
    reported(scenario, '2026-12-09');
    scenario.at = night;
    expect(codes(await scenario.plan())).toEqual(['plan/revalidation-overdue']);
    revalidated(scenario, { occasion: 'drift', measured: observation(scenario, '2026-12-19'), next: '2027-04-01' });
    scenario.commit('Validated again');
    expect(codes(await scenario.plan())).toEqual(['plan/no-emergency', 'change/frozen']);
    expect(planOf(scenario)).toMatchObject({ class: 'normal', revalidations: { '2': { result: 'passed' } } });
  });

  test('when it is not ratified, a revalidation is approved and applied all the same; it stays to be ratified', async () => {
    const { applied } = await appliedAtNight();
    applied.at = '2026-12-22T12:00:00Z';
    const before = stateIn(applied).emergencies;
    revalidated(applied, { measured: observation(applied, '2026-12-21'), next: '2027-04-01' });
    applied.commit('Validated again');
    expect(await classNow(applied)).toBe('revalidation');
    await applied.approveAll();
    ok(await applied.apply());
    expect(stateIn(applied)).toMatchObject({ emergencies: before, versions: { '2': { revalidate_by: '2027-04-01' } } });
  });
});
