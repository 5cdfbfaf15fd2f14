// When a plan may be applied: windows, freezes, the stop switch, and what waits for none of them.
import { beforeAll, describe, expect, test } from 'vitest';
import { codes, ok, refuses, textOf } from '../../testing/outcome.ts';
import { ready1, ready2, type Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { exitCode } from '../report/outcome.ts';

const calendar = 'policies/governance/calendar.yaml';
const saturday = '2026-11-29T01:30:00Z';
const frozen = `  - {name: audit, reason: Auditors are here, period: {time_zone: Europe/Lisbon, start: 2026-11-01T00:00:00, duration: P60D}}\n`;
const stopped = 'stopped: {ticket: INC-1, reason: Payments are down}\n';

let applied: Scenario;
let ready: Scenario;
beforeAll(async () => {
  const hold = (scenario: Scenario) =>
    scenario.edit(calendar, (text) => text.replace('exempt_targets: [local]', 'exempt_targets: []'));
  applied = await ready1();
  ok(await applied.apply());
  applied.at = '2026-11-25T12:00:00Z';
  hold(applied);
  ready = await ready2();
  hold(ready);
});

const freeze = (scenario: Scenario) =>
  scenario.edit(calendar, (text) => text.replace('freezes:\n', `freezes:\n${frozen}`));
const stop = (scenario: Scenario) => scenario.edit(calendar, (text) => text + stopped);

const waits = (scenario: Scenario, expected: readonly string[]) => refuses(scenario, expected, 5);

describe('when a plan is applied', () => {
  test('outside its window, waits and says when it opens; inside, applies', async () => {
    const scenario = ready.copy();
    const [finding] = (await waits(scenario, ['change/window-closed'])).diagnostics;
    expect(finding).toMatchObject({
      file: calendar,
      pointer: '/windows/saturday-night',
      facts: { observed: 'saturday-night', expected: '2026-11-28T22:00:00-03:00[America/Sao_Paulo]' },
    });
    scenario.at = '2026-11-29T00:59:59Z';
    await waits(scenario, ['change/window-closed']);
    scenario.at = '2026-11-29T07:00:00Z';
    await waits(scenario, ['change/window-closed']);
    scenario.at = '2026-11-29T06:59:59Z';
    ok(await scenario.apply());
  });

  test('in its window during a freeze, waits for its end', async () => {
    const scenario = ready.copy();
    freeze(scenario);
    scenario.at = saturday;
    await waits(scenario, ['change/frozen']);
  });

  test('while the stop switch is on, waits, on an exempt target too', async () => {
    const scenario = ready.copy();
    stop(scenario);
    scenario.at = saturday;
    await waits(scenario, ['change/stopped']);
    scenario.edit(calendar, (text) => text.replace('exempt_targets: []', 'exempt_targets: [local]'));
    await waits(scenario, ['change/stopped']);
    scenario.edit(calendar, (text) => text.replace(stopped, ''));
    ok(await scenario.apply());
  });

  test('with approvals missing as well, says both', async () => {
    const scenario = ready.copy();
    scenario.remove(scenario.planFile.replace(/\.json$/, '.approvals/demo-security.sigstore.json'));
    await waits(scenario, ['approve/missing-role', 'change/window-closed']);
  });

  test('that lets nothing serve any more waits for none, and its page says so', async () => {
    const scenario = applied.copy();
    scenario.want({ '1': 'Revoked' });
    expect(textOf(await scenario.plan())).toContain('a withdrawal waits for none');
  });

  test('to an exempt target, waits for no window and no freeze', async () => {
    const scenario = ready.copy();
    freeze(scenario);
    scenario.edit(calendar, (text) => text.replace('exempt_targets: []', 'exempt_targets: [local]'));
    ok(await scenario.apply());
  });

  test('as a rollback, waits for nothing', async () => {
    const scenario = ready.copy();
    scenario.at = saturday;
    ok(await scenario.apply());
    freeze(scenario);
    stop(scenario);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await scenario.plan());
    expect(scenario.planned.plan.class).toBe('rollback');
    await scenario.approveAll();
    ok(await scenario.apply());
  });

  test('as a stage that moves while the same version serves, waits for nothing', async () => {
    const scenario = ready.copy();
    scenario.at = saturday;
    ok(await scenario.apply());
    freeze(scenario);
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    scenario.at = '2026-12-01T12:00:00Z';
    await scenario.rollOut();
  });
});

describe('when a run was killed', () => {
  const stateFile = `registry/models/${model}/state.sigstore.json`;
  const aliasFile = `registry/models/${model}/aliases/approved`;

  /** As a run inside the window left it that was killed before it wrote these files. */
  async function killedBefore(...files: readonly string[]): Promise<Scenario> {
    const scenario = ready.copy();
    const before = files.map((file) => scenario.bytes(scenario.path(file)));
    scenario.at = saturday;
    ok(await scenario.apply());
    for (const [index, file] of files.entries()) scenario.write(file, before[index] ?? '');
    scenario.at = '2026-11-29T12:00:00Z';
    return scenario;
  }

  test('after the alias moved, it is finished outside the window: serving would refuse to start until then', async () => {
    const scenario = await killedBefore(stateFile);
    ok(await scenario.apply());
    ok(await scenario.verify('2'));
  });

  test('after the alias moved, it is finished although an approval ended meanwhile', async () => {
    const scenario = await killedBefore(stateFile);
    scenario.at = '2027-01-20T12:00:00Z';
    ok(await scenario.apply());
  });

  test('before the alias moved, it waits for the next window', async () => {
    await waits(await killedBefore(stateFile, aliasFile), ['change/window-closed']);
  });

  test('and somebody moves an alias that it had not written yet, it still waits', async () => {
    const scenario = await killedBefore(stateFile, aliasFile);
    scenario.remove(`registry/models/${model}/tags/2/stage`);
    scenario.write(aliasFile, '2');
    await waits(scenario, ['change/window-closed']);
  });
});

test('when somebody moves the alias before the window, the window stays closed', async () => {
  const scenario = ready.copy();
  scenario.write(`registry/models/${model}/aliases/approved`, '2');
  await waits(scenario, ['change/window-closed']);
});

/** Version 2 with another change class, wanted. An emergency is for INC-1. */
function claiming(scenario: Scenario, kind: string): void {
  const said = kind === 'emergency' ? `${kind}\n  incident: INC-1` : kind;
  scenario.edit(`releases/${model}/2/release.yaml`, (text) => text.replace('class: normal', `class: ${said}`));
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
}

describe('emergencies', () => {
  test('when policy names nobody for them, everybody approves, and no window and no freeze holds them', async () => {
    const scenario = applied.copy();
    claiming(scenario, 'emergency');
    freeze(scenario);
    ok(await scenario.plan());
    expect(scenario.planned.plan).toMatchObject({
      ...{ class: 'emergency', approvals_required: { business: 1, mlops: 1, privacy: 1, security: 1 } },
      emergency: { incident: 'INC-1', windows: ['saturday-night'], soak_hours: 0 },
    });
    await scenario.approveAll();
    stop(scenario);
    await waits(scenario, ['change/stopped']);
    scenario.edit(calendar, (text) => text.replace(stopped, ''));
    ok(await scenario.apply());
  });

  test('when policy asks for one person only, waits for a second one with approve/second-person', async () => {
    const scenario = applied.copy();
    const rule = 'rules:\n  - {name: all, when: {}, require: {mlops: 1}}\n';
    scenario.edit('policies/governance/approvals.yaml', (text) => text.replace(/rules:[\s\S]*/, rule));
    claiming(scenario, 'emergency');
    ok(await scenario.plan());
    ok(await scenario.approve('demo-mlops'));
    await waits(scenario, ['approve/second-person']);
    ok(await scenario.approve('demo-security'));
    ok(await scenario.apply());
  });

  test('when it names no incident, or none that can be looked up, the plan refuses', async () => {
    const scenario = applied.copy();
    claiming(scenario, 'emergency');
    const says = (incident: string) =>
      scenario.edit(`releases/${model}/2/release.yaml`, (text) => text.replace(/\n {2}incident: \S+/, incident));
    says('\n  incident: none');
    expect(codes(await scenario.plan())).toEqual(['limit/form']);
    says('');
    expect(codes(await scenario.plan())).toEqual(['change/no-incident']);
  });
});

test('when a release claims to be standard and names no recipe, the plan refuses and says why', async () => {
  const scenario = applied.copy();
  claiming(scenario, 'standard');
  const outcome = await scenario.plan();
  expect(codes(outcome)).toContain('recipe/unknown');
  expect(exitCode(outcome.diagnostics, false)).toBe(1);
});

test('when the window is closed while planning, the plan shows that and passes, with the same digest as inside', async () => {
  const scenario = ready.copy();
  const closed = await scenario.plan();
  expect(codes(closed)).toEqual(['change/window-closed']);
  expect(closed.diagnostics.filter(isError)).toEqual([]);
  expect(exitCode(closed.diagnostics, false)).toBe(0);
  const { plan_digest } = scenario.planned;
  scenario.at = saturday;
  ok(await scenario.plan());
  expect(scenario.planned.plan_digest).toBe(plan_digest);
});
