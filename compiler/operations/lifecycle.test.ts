// The life of a version on one target: corrected before it is applied, never after;
// Deprecated for some days, then Retired.
import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, doneBy, linesOf, ok } from '../../testing/outcome.ts';
import { ready1, ready2, type Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { stateIn } from '../../testing/signed.ts';
import { digestOf } from '../lib/digest.ts';
import { exitCode } from '../report/outcome.ts';
import { checkReleases } from './check.ts';
import { listDue } from './due.ts';
import { applyPending } from './pending.ts';
import { listStatus } from './status.ts';

const modelFile = `releases/${model}/model.yaml`;
const statusLine = async (scenario: Scenario) => linesOf(await listStatus(scenario.world, []))[0];

let first: Scenario;
let second: Scenario;
beforeAll(async () => {
  first = await ready1();
  second = await ready2();
});

describe('a release that a commit approves', () => {
  const check = (scenario: Scenario) => checkReleases(scenario.world, [scenario.path('releases', model, '1')]);
  const correct = (scenario: Scenario) =>
    scenario.change(`releases/${model}/1/model_card.md`, (text) => `${text}\nA correction.\n`);
  const takeBack = (scenario: Scenario) =>
    scenario.change(modelFile, (text) => text.replace(/^versions:[\s\S]*$/m, 'versions: {}\naliases: {}\n'));

  test('when no target has applied it, it is corrected in the commit that takes it back, and approved after that', async () => {
    const scenario = first.copy();
    expect(await statusLine(scenario)).toContain('; Approved but never applied here: 1');
    correct(scenario);
    expect(codes(await check(scenario))).toEqual(['frozen/file-changed']);
    takeBack(scenario);
    const checked = await check(scenario);
    expect(checked.diagnostics).toMatchObject([{ code: 'frozen/taken-back', severity: 'warning' }]);
    expect(exitCode(checked.diagnostics, false)).toBe(0);
    scenario.commit('Correct what was never applied');
    expect(acted(await scenario.apply())).toBe(3);
    scenario.want({ '1': 'Approved' }, '1');
    await scenario.rollOut();
    ok(await scenario.verify('1'));
    expect(await statusLine(scenario)).not.toContain('never applied');
  });

  test('when it was applied, every plan is refused until it is restored, and serving continues', async () => {
    const scenario = first.copy();
    ok(await scenario.apply());
    correct(scenario);
    takeBack(scenario);
    scenario.commit('Change what serves');
    expect(codes(await scenario.plan())).toEqual([
      'plan/version-dropped',
      'plan/frozen-release-changed',
      'plan/alias-dropped',
    ]);
    scenario.want({ '1': 'Approved' }, '1');
    expect(codes(await scenario.plan())).toEqual(['plan/frozen-release-changed']);
    ok(await scenario.verify('1'));
  });

  test('when the profile of what was applied changes after its approval was taken back for a while, the plan is refused', async () => {
    const scenario = first.copy();
    ok(await scenario.apply());
    takeBack(scenario);
    scenario.commit('Take back the approval');
    scenario.edit(`releases/${model}/profiles/credit-standard-1.yaml`, (text) =>
      text.replace(/coexistence_days: \d+/, 'coexistence_days: 0'),
    );
    scenario.want({ '1': 'Approved' }, '1');
    expect((await scenario.plan()).diagnostics).toMatchObject([
      { code: 'plan/frozen-release-changed', file: `releases/${model}/profiles/credit-standard-1.yaml` },
    ]);
  });
});

describe('a Deprecated version', () => {
  const deprecated = async (): Promise<Scenario> => {
    const scenario = second.copy();
    ok(await scenario.apply());
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    await scenario.rollOut();
    return scenario;
  };
  const [last, after] = ['2026-12-25T23:59:59Z', '2026-12-26T00:00:00Z'];

  test('when its days begin and end, verify, plan, due and status say so, and a withdrawal retires it', async () => {
    const scenario = await deprecated();
    expect(scenario.planned.plan.changes.at(-1)?.after).toMatchObject({
      versions: { '1': { deprecated_until: { days_after_apply: 30 } }, '2': { deprecated_until: null } },
    });
    scenario.at = last;
    ok(await scenario.verify('1', { version: '1' }));
    ok(await scenario.plan());
    expect(await statusLine(scenario)).toMatch(/; 1 is Deprecated until 2026-12-25$/);
    const due = () => listDue(scenario.world, [], { within: 0 });
    expect(linesOf(ok(await due()))).toEqual([
      `2026-12-25  ${model} on local: last day to load the Deprecated version 1; then serving refuses to start`,
    ]);

    scenario.at = after;
    expect(codes(await scenario.verify('1', { version: '1' }))).toEqual(['verify/coexistence-over']);
    ok(await scenario.verify('2'));
    const planned = await scenario.plan();
    expect(planned.diagnostics).toMatchObject([{ code: 'plan/coexistence-over', severity: 'warning' }]);
    expect(await statusLine(scenario)).toMatch(/; 1 is Deprecated until 2026-12-25: retire it$/);
    expect(codes(await due())).toEqual(['due/past']);

    scenario.want({ '1': 'Retired', '2': 'Approved' }, '2');
    ok(await scenario.plan());
    expect(scenario.planned.plan).toMatchObject({ class: 'withdrawal', approvals_required: { mlops: 1, security: 1 } });
    ok(await scenario.approve('demo-mlops'));
    ok(await scenario.approve('demo-security'));
    ok(await scenario.apply());
    expect(codes(await due())).toEqual([]);
  });

  test('when it is retired on its last day, everybody who approves a rollout is asked', async () => {
    const scenario = await deprecated();
    scenario.at = last;
    scenario.want({ '1': 'Retired', '2': 'Approved' }, '2');
    ok(await scenario.plan());
    expect(scenario.planned.plan).toMatchObject({
      class: 'normal',
      approvals_required: { business: 1, mlops: 1, privacy: 1, security: 1 },
    });
  });
});

describe('the chain of signed states', () => {
  const file = (scenario: Scenario) => scenario.path('registry/models', model, 'state.sigstore.json');
  const bytes = (scenario: Scenario) => scenario.bytes(file(scenario));
  const pending = (scenario: Scenario) => {
    return applyPending(scenario.world, []);
  };

  test('when a plan is applied, a killed apply continues or the state is renewed, each state names its predecessor', async () => {
    const scenario = second.copy();
    const one = bytes(scenario);
    expect(stateIn(scenario)).toMatchObject({ serial: 1, predecessor: null });
    ok(await scenario.apply());
    expect(stateIn(scenario)).toMatchObject({ serial: 2, predecessor: digestOf(one) });

    scenario.write(file(scenario), one);
    scenario.remove('plan');
    expect(doneBy(ok(await pending(scenario)))).toHaveLength(1);
    expect(stateIn(scenario)).toMatchObject({ serial: 2, predecessor: digestOf(one) });

    const two = bytes(scenario);
    scenario.at = '2027-01-20T12:00:00Z';
    expect(doneBy(ok(await pending(scenario)))).toEqual([`${model} on local: signed state renewed`]);
    expect(stateIn(scenario)).toMatchObject({ serial: 3, predecessor: digestOf(two) });
  });
});
