// The second line from approval to apply: what it left open holds back what follows, and nothing that leads back.
import { beforeAll, describe, expect, test } from 'vitest';
import { night, onCall, rule } from '../../testing/emergency.ts';
import { acted, codes, linesOf, ok, refuses, textOf } from '../../testing/outcome.ts';
import { makeKey } from '../../testing/sample.ts';
import type { Scenario } from '../../testing/scenario.ts';
import { model, trust } from '../../testing/scratch.ts';
import {
  conditions,
  opinionPath,
  type Said,
  say,
  sayLater,
  secondLine,
  signOpinion,
} from '../../testing/validation.ts';
import { checkReleases } from './check.ts';
import { listDue } from './due.ts';
import { applyPending } from './pending.ts';
import { listStatus } from './status.ts';

const open = { opinion: 'approved-with-conditions', conditions } as const;
const overdue = 'validation/condition-overdue';
const december = '2026-12-01T12:00:00Z';

/** Version 1 serves, on a condition until the end of November; version 2 is approved, and rests on the same opinion. */
let approved: Scenario;
beforeAll(async () => {
  approved = secondLine({ '1': open });
  approved.want({ '1': 'Approved' }, '1');
  await approved.rollOut();
  approved.at = '2026-11-30T12:00:00Z';
  approved.want({ '1': 'Approved', '2': 'Approved' }, '2');
  ok(await approved.plan());
  await approved.approveAll();
});

/** The same scenario at another time. */
function at(time: string): Scenario {
  const scenario = approved.copy();
  scenario.at = time;
  return scenario;
}

describe('a condition of what a version replaces', () => {
  test('on its last day lets the version be applied', async () => {
    const scenario = approved.copy();
    ok(await scenario.apply());
    expect(scenario.planned.plan.validations).toMatchObject({ '2': { version: '1', conditions } });
  });

  test('that becomes overdue between approval and apply holds it back, until an opinion on this version settles it', async () => {
    const scenario = at(december);
    await refuses(scenario, [overdue], 5);
    const settled = { 'IV-7.1': { ...conditions['IV-7.1'], settled: 'Report 12' } };
    say(scenario, { '2': { validated_at: '2026-12-01T09:00:00Z', conditions: settled } });
    await refuses(scenario, ['apply/source-changed']);
    await scenario.rollOut();
    expect(codes(await listStatus(scenario.world))).toEqual([]);
  });

  test('that gets a later day holds nothing back until then, and whoever approves reads the day before', async () => {
    const scenario = at(december);
    const later = { 'IV-7.1': { ...conditions['IV-7.1'], due: '2026-12-31' } };
    say(scenario, { '2': { ...open, validated_at: '2026-12-01T09:00:00Z', conditions: later } });
    ok(await scenario.plan());
    expect(scenario.read(`plan/local/${model}.md`)).toContain('Measure drift by region, before: until 2026-11-30:');
    await scenario.rollOut();
    const before = conditions['IV-7.1'];
    expect(scenario.planned.plan.validations).toMatchObject({ '2': { conditions: { 'IV-7.1': { before } } } });
    scenario.at = '2027-01-01T12:00:00Z';
    const { diagnostics } = await listStatus(scenario.world);
    expect(diagnostics).toMatchObject([
      { code: overdue, severity: 'warning', facts: { observed: '2026-12-31' } },
      { code: 'drill/too-long-ago', severity: 'warning' },
    ]);
  });
});

test('when the condition is overdue, due says so as an error, and the day before lists it', async () => {
  const before = await listDue(at('2026-11-30T12:00:00Z').world, [], { within: 5 });
  expect(linesOf(ok(before))).toEqual([
    `2026-11-30  ${model} on local: settle condition IV-7.1 of the second line: Measure drift by region; then rollouts are held`,
  ]);
  const after = await listDue(at(december).world, [], { within: 5 });
  expect(codes(after)).toEqual(['due/condition']);
  expect(acted(after)).toBe(3);
});

test('when what serves has an overdue condition, a rollback does not wait for it', async () => {
  const scenario = approved.copy();
  ok(await scenario.apply());
  scenario.at = december;
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
  expect(codes(await scenario.plan())).toEqual([]);
  await scenario.approveAll();
  ok(await scenario.apply());
  expect(scenario.planned.plan).toMatchObject({ class: 'rollback' });
  expect(scenario.planned.plan).not.toHaveProperty('validations');
});

test('when the replaced version has one, an emergency goes live, and everybody reads that it is overdue', async () => {
  const scenario = at(night);
  for (const person of onCall) trust(scenario, scenario.keys, person);
  scenario.change('policies/governance/approvals.yaml', (text) => text.replace('rules:\n', rule));
  scenario.change(`releases/${model}/2/release.yaml`, (text) =>
    text.replace('class: normal', 'class: emergency\n  incident: INC-1'),
  );
  scenario.commit('An emergency');
  const planned = await scenario.plan();
  expect(planned.diagnostics).toMatchObject([{ code: overdue, severity: 'warning' }]);
  for (const { id } of onCall) ok(await scenario.approve(id));
  expect(codes(await scenario.apply())).toEqual([]);
});

test('when whoever validated the release approves it, is refused where policy excludes that', async () => {
  const scenario = approved.copy();
  const person = /(id: demo-mlops\n(?: {4}.*\n)*? {4}person: ).*/;
  scenario.edit('policies/trust/keys.yaml', (text) => text.replace(person, '$1Teresa Lemos'));
  say(scenario, { '2': { conditions: { 'IV-7.1': { ...conditions['IV-7.1'], settled: 'Report 12' } } } });
  await scenario.plan();
  const facts = { subject: 'demo-mlops', observed: ['independent-validation'] };
  const role = { role: 'mlops' };
  expect((await scenario.approve('demo-mlops', role.role)).diagnostics).toMatchObject([
    { code: 'approve/excluded', facts },
  ]);
});

test('when somebody takes the opinion out of the folder of what serves, nothing is planned', async () => {
  const scenario = approved.copy();
  scenario.change('policies/governance/approvals.yaml', (text) => text.replace(/^independent_validation:\n.*\n/m, ''));
  scenario.remove(opinionPath('1'));
  scenario.commit('What the second line said is gone');
  expect(codes(await scenario.plan())).toEqual(['plan/frozen-release-changed']);
});

describe('what the second line says later of a version', () => {
  const settled = { 'IV-7.1': { ...conditions['IV-7.1'], settled: 'Report 12' } };
  const later = { validated_at: '2026-12-01T09:00:00Z', conditions: settled };
  const noSuch = 'validation/no-such-condition';

  test('settles a condition without a release: nothing is due, and what was approved with it is applied', async () => {
    const scenario = at(december);
    await refuses(scenario, [overdue], 5);
    sayLater(scenario, '1', later);
    expect(linesOf(ok(await listDue(scenario.world, [], { within: 5 })))).toEqual([]);
    const waiting = scenario.copy();
    ok(await scenario.apply());
    expect(codes(await listStatus(scenario.world))).toEqual([]);
    expect(codes(await listStatus(waiting.world))).toEqual([]);
    expect(textOf(ok(await applyPending(waiting.world)))).toContain('serves version 2');
  });

  test('when somebody changed the plan that lies there, a run plans anew, and nobody approved that', async () => {
    const scenario = at(december);
    sayLater(scenario, '1', later);
    scenario.write(scenario.planFile, scenario.read(scenario.planFile).replace('"mlops": 1', '"mlops": 0'));
    const before = scenario.registryDigest;
    expect(codes(await applyPending(scenario.world))).toContain('approve/other-plan');
    expect(scenario.registryDigest).toBe(before);
  });

  test('and is taken away again, so that the condition is open as before', async () => {
    const scenario = at(december);
    sayLater(scenario, '1', later);
    await scenario.plan();
    await scenario.approveAll();
    expect(scenario.planned.plan.validations).toMatchObject({ '2': { version: '1', conditions: settled } });
    scenario.remove(`releases/${model}/validations`);
    scenario.commit('Nobody settled it');
    await refuses(scenario, [overdue], 5);
  });

  test.each<[string, string, Said]>([
    ['rejects it', 'validation/later', { ...later, opinion: 'rejected' }],
    ['asks for more', 'validation/later', { conditions: { ...settled, 'IV-8': { text: 'More', due: '2027-01-01' } } }],
    ['settles what no opinion asked for', noSuch, { ...later, conditions: { 'IV-7.2': settled['IV-7.1'] } }],
    ['is about another version', 'validation/of-another', { ...later, version: '2' }],
    ['is about another model', 'validation/of-another', { ...later, model: 'other' }],
  ])('when it %s, is refused with %s and settles nothing', async (_, code, said) => {
    const scenario = at(december);
    sayLater(scenario, '1', said);
    expect(codes(await scenario.plan())).toEqual([code]);
    expect(codes(await listDue(scenario.world, [], { within: 5 }))).toEqual(['due/condition']);
    expect(await found(scenario)).toContainEqual([code, `releases/${model}/validations/1/later.sigstore.json`]);
  });

  test('when another key signed it, or it is of a version without an opinion, is refused', async () => {
    const scenario = at(december);
    const path = (version: string) => `releases/${model}/validations/${version}/later.sigstore.json`;
    const other = makeKey('other', ['independent-validation']);
    scenario.write(
      path('1'),
      signOpinion((one) => scenario.read(one), '1', later, other),
    );
    sayLater(scenario, '2', later);
    const said = await found(scenario);
    expect(said).toContainEqual(['signature/unknown-key', path('1')]);
    expect(said).toContainEqual(['load/unknown-file', path('2')]);
    expect(codes(await scenario.plan())).toEqual(['signature/unknown-key']);
  });

  const found = async (scenario: Scenario) =>
    (await checkReleases(scenario.world, [])).diagnostics.map(({ code, file }) => [code, file]);
});
