// An emergency: who approves it at night, what it does not wait for, and what plan, record and notes say of that.
import { beforeAll, describe, expect, test } from 'vitest';
import { approveAtNight, onCall, urgent } from '../../../testing/emergency.ts';
import { codes, ok, refuses } from '../../../testing/outcome.ts';
import type { Scenario } from '../../../testing/scenario.ts';
import { model, runFile } from '../../../testing/scratch.ts';
import { valueIn } from '../../lib/json.ts';
import { cabPath } from '../../model/plan.ts';
import { checkReleases } from '../check.ts';

const calendar = 'policies/governance/calendar.yaml';

/** Version 1 serves; version 2 is wanted at once, for INC-1. */
let wanted: Scenario;
beforeAll(async () => {
  wanted = await urgent();
});

const stop = (scenario: Scenario, named: string, ticket = 'INC-1') =>
  scenario.edit(calendar, (text) => `${text}stopped: {ticket: ${ticket}, reason: Scores are wrong${named}}\n`);

/** What a signed document in the registry says. */
function signed(scenario: Scenario, path: string): unknown {
  const payload = valueIn(JSON.parse(scenario.read(path)), 'dsseEnvelope', 'payload');
  return valueIn(JSON.parse(Buffer.from(String(payload), 'base64').toString()), 'predicate');
}
const record = (scenario: Scenario) => signed(scenario, runFile(scenario, '2', cabPath(scenario.planned.plan_digest)));

describe('an emergency', () => {
  test('when two people on call approve it, goes live in a freeze, under a stop switch that names it', async () => {
    const scenario = wanted.copy();
    stop(scenario, `, models: [${model}]`);
    await approveAtNight(scenario);
    ok(await scenario.apply());
    ok(await scenario.verify('2'));
    expect(record(scenario)).toMatchObject({
      ...{ class: 'emergency', approvals_required: { 'on-call': 2 } },
      approvers: onCall.map(({ id, person }) => ({ key: id, person, role: 'on-call' })),
      emergency: {
        ...{ incident: 'INC-1', windows: ['saturday-night'], soak_hours: 0 },
        ratify: { required: { business: 1, mlops: 1, privacy: 1, security: 1 }, within_days: 5 },
        calendar: [
          { code: 'change/frozen', expected: '2027-01-04T00:00:00-03:00[America/Sao_Paulo]' },
          { code: 'change/stopped', expected: 'INC-1', observed: 'Scores are wrong' },
        ],
      },
    });
  });

  test.each([
    ['names no model', ''],
    ['names another model', ', models: [other]'],
  ])('when the stop switch %s, waits', async (_, named) => {
    const scenario = wanted.copy();
    await approveAtNight(scenario);
    stop(scenario, named);
    await refuses(scenario, ['change/stopped'], 5);
  });

  test('when the stop switch is for another incident, waits', async () => {
    const scenario = wanted.copy();
    await approveAtNight(scenario);
    stop(scenario, `, models: [${model}]`, 'INC-2');
    await refuses(scenario, ['change/stopped'], 5);
  });

  test('when one person on call approved, waits for the second; whoever else approves is told that it does not count', async () => {
    const scenario = wanted.copy();
    ok(await scenario.plan());
    ok(await scenario.approve('demo-night-1'));
    for (const [id, role] of [
      ['demo-business', 'business'],
      ['demo-mlops', 'mlops'],
      ['demo-security', 'security'],
    ] as const)
      expect((await scenario.approve(id)).diagnostics).toMatchObject([
        { code: 'approve/not-asked', severity: 'warning', facts: { subject: id, role, expected: ['2 × on-call'] } },
      ]);
    await refuses(scenario, ['approve/missing-role'], 5);
    ok(await scenario.approve('demo-night-2'));
    ok(await scenario.apply());
  });

  test('when too few people hold the role that approves it, check and its plan warn; when enough do, neither', async () => {
    const scenario = wanted.copy();
    expect(codes(await checkReleases(scenario.world, []))).toEqual([]);
    expect(codes(await scenario.plan())).toEqual([]);
    scenario.edit('policies/governance/approvals.yaml', (text) => text.replace('on-call: 2', 'on-call: 3'));
    for (const { diagnostics } of [await checkReleases(scenario.world, []), await scenario.plan()])
      expect(diagnostics).toMatchObject([
        { code: 'emergency/too-few', severity: 'warning', facts: { role: 'on-call', observed: 2, expected: 3 } },
      ]);
  });

  test('when its release does not pass a gate, the plan refuses: no gate is skipped', async () => {
    const scenario = wanted.copy();
    scenario.edit(`releases/${model}/2/staging_report.json`, (text) => text.replace(/("error_rate": )[\d.]+/, '$10.5'));
    const { diagnostics } = await scenario.plan();
    expect(diagnostics.map(({ code }) => code)).toContain('slo/error-rate');
  });

  test('when people read the plan, it says what is skipped and who ratifies it; so do the notes, in both languages', async () => {
    const scenario = wanted.copy();
    ok(await scenario.plan());
    const page = scenario.read(scenario.planFile.replace(/json$/, 'md'));
    expect(page).toContain('(emergency change, incident INC-1, ticket CHG-1042)');
    expect(page).toContain('an emergency waits for none (otherwise: frozen until');
    expect(page).toContain(
      'within 5 days of the apply 1 × business, 1 × mlops, 1 × privacy, 1 × security must ratify it',
    );
    await approveAtNight(scenario);
    ok(await scenario.apply());
    const notes = (name: string) => scenario.read(scenario.glob(`registry/artifacts/*/relc/*/${name}`).at(-1) ?? '');
    expect(notes('release_notes.md')).toContain('For incident INC-1. It did not wait for the change window');
    expect(notes('release_notes.pt-BR.md')).toContain('## GMUD emergencial');
  });
});
