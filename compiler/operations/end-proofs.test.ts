// What callers still get on its end of life is taken away without approvals only with the proof that policy asks for: that
// nobody calls it, or that all who must know do.
import { beforeAll, describe, expect, test } from 'vitest';
import { endDay, planOf, short1, short2, stagesOf } from '../../testing/ended.ts';
import { ending, killed, never } from '../../testing/killed.ts';
import { acted, codes, linesOf, ok } from '../../testing/outcome.ts';
import { makeKey, signBlob, type TestKey } from '../../testing/sample.ts';
import type { Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { stateIn } from '../../testing/signed.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { utf8 } from '../lib/bytes.ts';
import { acknowledgedEnd } from './acknowledged.ts';
import { checkReleases } from './check.ts';
import { listDue } from './due.ts';
import { each } from './each.ts';
import { applyPending } from './pending.ts';
import { restoreModels } from './restore.ts';
import { listStatus } from './status.ts';

const valid = { from: '2026-11-01', until: '2036-11-01' };
const signer = (id: string, person: string) =>
  makeKey(id, [], { type: 'ec', person, emails: [`${id}@example.com`], valid });
const meter = signer('meter', 'Traffic job');
const origination = signer('origination', 'Vera Prates');
const desk = signer('desk', 'Nilo Farias');
const stranger = makeKey('stranger', [], { type: 'ec' });

const approvalsFile = 'policies/governance/approvals.yaml';
const modelFile = `releases/${model}/model.yaml`;
const held = 'lifecycle/still-serves';
const trafficPolicy = 'no_traffic: {days: 7, max_age_days: 2, signed_by: [meter]}';

let served: Scenario;
beforeAll(async () => {
  served = await short1();
  for (const key of [meter, origination, desk]) trustKey(served, key);
  served.at = endDay;
  served.commit('Who measures, and who acknowledges');
});

function trustKey(scenario: Scenario, { pem, signer: { entry } }: TestKey): void {
  const { id, person, emails, roles } = entry;
  scenario.write(`policies/trust/${id}.pub`, pem);
  const said = JSON.stringify({ id, file: `${id}.pub`, roles, person, emails, valid });
  scenario.change('policies/trust/keys.yaml', (text) => `${text}  - ${said}\n`);
}

/** Version 1 still serves on its end of life, by this policy. */
function still(policy: string, from = served): Scenario {
  const scenario = from.copy();
  scenario.edit(approvalsFile, (text) => `${text}end_of_life: {${policy}}\n`);
  return scenario;
}
/** Version 2 serves, and version 1 reaches its end in its days as Deprecated. */
async function deprecated(stateDays?: number): Promise<Scenario> {
  const scenario = await short2();
  for (const path of [approvalsFile, 'policies/trust', '/keys']) scenario.take(served, path);
  if (stateDays !== undefined)
    scenario.change(approvalsFile, (text) =>
      text.replace('state_expires_after_days: 90', `state_expires_after_days: ${stateDays}`),
    );
  scenario.at = '2026-12-01T12:00:00Z';
  scenario.commit('Who measures, and who acknowledges');
  scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
  await scenario.rollOut();
  scenario.at = endDay;
  return scenario;
}

const pending = (scenario: Scenario) => applyPending(scenario.world, []);
const digest = (scenario: Scenario, version: string): string =>
  stateIn(scenario).versions[version]?.release_digest ?? '';

interface Report {
  readonly key?: TestKey;
  readonly say?: Readonly<Record<string, unknown>>;
}

function measure(scenario: Scenario, { key = meter, say = {} }: Report = {}): string {
  const said = {
    ...{ apiVersion: 'relc/v1', kind: 'TrafficReport', model, version: '1', target: 'local' },
    ...{ release_digest: digest(scenario, '1'), calls: 0, source: 'gateway_requests_total' },
    ...{ from: '2026-12-10T00:00:00Z', until: '2026-12-19T00:00:00Z', ...say },
  };
  const path = `releases/${model}/traffic/local/1`;
  const text = JSON.stringify(said);
  scenario.write(`${path}.json`, text);
  scenario.write(`${path}.sigstore.json`, signBlob(utf8(text), key));
  scenario.commit('What was measured');
  return path;
}

const notifications = (signedBy: string, more = '') => `apiVersion: relc/v1
kind: Notifications
receivers: [{name: room, kind: file, folder: told, events: [release_published], since: '2027-11-01T00:00:00Z'}]
acknowledgements: {since: '2026-11-01T00:00:00Z', critical_within_days: 5, signed_by: {${signedBy}}${more}}
`;
const signers = 'loan-origination: [origination], credit-review-desk: [desk]';

function asked(said = notifications(signers), from = served): Scenario {
  const scenario = still('acknowledged: true', from);
  scenario.write('policies/governance/notifications.yaml', said);
  scenario.commit('Who acknowledges');
  return scenario;
}

function acknowledge(
  scenario: Scenario,
  consumer = 'loan-origination',
  { key = origination, say = {} }: Report = {},
): void {
  const said = {
    ...{ apiVersion: 'relc/v1', kind: 'Acknowledgement', consumer, model, version: '1', target: 'local' },
    ...{ release_digest: digest(scenario, '1'), acknowledged: { end_of_life: '2026-12-01' }, ...say },
  };
  const path = `releases/${model}/acknowledgements/local/1/${consumer}`;
  const text = JSON.stringify(said);
  scenario.write(`${path}.yaml`, text);
  scenario.write(`${path}.sigstore.json`, signBlob(utf8(text), key));
  scenario.commit('A consumer acknowledges');
}

async function expectTakenAway(scenario: Scenario): Promise<void> {
  ok(await pending(scenario));
  expect(stagesOf(scenario)['1']).toBe('Retired');
  expect(stateIn(scenario).aliases).toEqual({});
  expect(scenario.list(`registry/models/${model}/aliases`)).toEqual([]);
}

/** What it says of the proof, and that nothing is written. */
async function expectHeld(scenario: Scenario): Promise<readonly unknown[]> {
  const before = scenario.registryDigest;
  const outcome = await pending(scenario);
  expect(codes(outcome)).toContain(held);
  expect(acted(outcome)).toBe(5);
  expect(scenario.registryDigest).toBe(before);
  return outcome.diagnostics.flatMap(({ code, facts }) => (code === held ? [] : [facts?.['change'] ?? code]));
}

describe('a signed report that nobody calls it', () => {
  test('lets it be retired and its alias be taken away; model.yaml may say so later, and nothing is to be done until then', async () => {
    const scenario = still(trafficPolicy);
    expect(await expectHeld(scenario)).toEqual([]);
    measure(scenario);
    ok(await scenario.plan());
    expect(planOf(scenario)).toMatchObject({
      ...{ class: 'end_of_life', approvals_required: {}, serving: { now: '1', next: null } },
      ends: { '1': { no_traffic: expect.stringMatching(/^sha256:/) } },
    });
    await expectTakenAway(scenario);
    expect(codes(await listStatus(scenario.world, []))).toEqual([]);
    ok(await pending(scenario));
    ok(await scenario.plan());
    expect(planOf(scenario).changes).toEqual([]);
    expect(codes(await scenario.verify('1'))).toEqual(['verify/not-approved']);
  });

  test('after the signed state would have ended, it is renewed although model.yaml still names the alias', async () => {
    const scenario = still(trafficPolicy);
    measure(scenario);
    await expectTakenAway(scenario);
    scenario.at = '2027-06-01T00:00:00Z';
    ok(await pending(scenario));
    expect(stateIn(scenario).not_after > scenario.at).toBe(true);
    expect(codes(await restoreModels(scenario.world, [model]))).toEqual([]);
  });

  test('then another version may be rolled out, as where nothing serves', async () => {
    const scenario = still(trafficPolicy);
    measure(scenario);
    await expectTakenAway(scenario);
    scenario.want({ '1': 'Retired', '2': 'Approved' }, '2');
    await scenario.rollOut();
    expect(stateIn(scenario).aliases['approved']?.version).toBe('2');
  });

  test('where policy asks for none, shows nothing', async () => {
    const scenario = still('acknowledged: true');
    measure(scenario);
    expect(await expectHeld(scenario)).toEqual([]);
    const without = served.copy();
    measure(without);
    expect(await expectHeld(without)).toEqual([]);
  });

  test.each<[string, string, Report]>([
    ['of another version', 'other', { say: { version: '2' } }],
    ['of another model', 'other', { say: { model: 'other' } }],
    ['of another target', 'other', { say: { target: 'elsewhere' } }],
    ['of other content', 'other', { say: { release_digest: `sha256:${'0'.repeat(64)}` } }],
    ['with a call', 'calls', { say: { calls: 1 } }],
    ['that is old', 'old', { say: { until: '2026-12-17T23:59:59Z' } }],
    ['from the future', 'early', { say: { until: '2026-12-20T00:00:01Z' } }],
    ['of too few days', 'short', { say: { from: '2026-12-12T00:00:01Z' } }],
    ['that begins before it served', 'before', { say: { from: '2026-11-24T11:59:59Z' } }],
    ['signed by a key that nobody trusts', 'signature', { key: stranger }],
    ['signed by a key that policy names for something else', 'signature', { key: origination }],
    ['that has not its form', 'shape/type', { say: { calls: 'none' } }],
  ])('%s does not count, and says why', async (_, change, report) => {
    const scenario = still(trafficPolicy);
    measure(scenario, report);
    expect(new Set(await expectHeld(scenario))).toEqual(new Set([change]));
  });

  test.each([
    ['as old as policy takes', { until: '2026-12-18T00:00:00Z' }],
    ['of just enough days, until now', { from: '2026-12-13T00:00:00Z', until: endDay }],
    ['since it serves', { from: '2026-11-24T12:00:00Z' }],
  ])('%s counts', async (_, say) => {
    const scenario = still(trafficPolicy);
    measure(scenario, { say });
    await expectTakenAway(scenario);
  });

  test('that was changed after it was signed, or has no signature, does not count', async () => {
    for (const forge of [
      (scenario: Scenario, path: string) => scenario.edit(`${path}.json`, (text) => `${text}\n`),
      (scenario: Scenario, path: string) => scenario.remove(`${path}.sigstore.json`),
    ]) {
      const scenario = still(trafficPolicy);
      forge(scenario, measure(scenario));
      scenario.commit('Forged');
      expect(await expectHeld(scenario)).toEqual(['signature']);
    }
  });

  test('that is taken away between plan and apply, or replaced, makes the plan stale', async () => {
    const scenario = still(trafficPolicy);
    const path = measure(scenario);
    ok(await scenario.plan());
    scenario.remove(`${path}.json`);
    scenario.commit('Gone');
    const before = scenario.registryDigest;
    expect(new Set(codes(await scenario.apply()))).toEqual(new Set(['apply/stale']));
    expect(scenario.registryDigest).toBe(before);
  });

  test('is known by check, which refuses one that has not its form', async () => {
    const scenario = still(trafficPolicy);
    measure(scenario);
    expect(codes(await checkReleases(scenario.world, []))).toEqual([]);
    measure(scenario, { say: { calls: -1 } });
    expect(codes(await checkReleases(scenario.world, []))).toEqual(['shape/limit']);
  });

  test('where somebody let the alias name another version by hand, takes nothing away', async () => {
    const scenario = still(trafficPolicy);
    measure(scenario);
    scenario.write(`registry/models/${model}/aliases/approved`, '2');
    const before = stateIn(scenario);
    await pending(scenario);
    expect(stateIn(scenario)).toEqual(before);
    expect(scenario.read(`registry/models/${model}/aliases/approved`)).toBe('2');
  });

  test('when a run is killed before any of its writes, the next one leaves the same', async () => {
    const ready = still(trafficPolicy);
    measure(ready);
    const whole = ready.copy();
    const counting = ending(whole.world, never);
    await applyPending(counting, []);
    for (const at of counting.moments) {
      const scenario = ready.copy();
      await killed(applyPending(ending(scenario.world, at), []));
      await pending(scenario);
      expect(scenario.registryDigest, `killed before write ${at}`).toBe(whole.registryDigest);
    }
  });

  test('of a Deprecated version in its days lets it be retired, and what serves stays', async () => {
    const scenario = still(trafficPolicy, await deprecated());
    expect(await expectHeld(scenario)).toEqual([]);
    measure(scenario);
    ok(await pending(scenario));
    expect(stagesOf(scenario)).toEqual({ '1': 'Retired', '2': 'Approved' });
    expect(stateIn(scenario).aliases['approved']?.version).toBe('2');
  });
});

describe('acknowledgements of its end by every critical consumer', () => {
  test('let it be retired and its alias be taken away', async () => {
    const scenario = asked();
    expect(await expectHeld(scenario)).toEqual([]);
    acknowledge(scenario);
    await expectTakenAway(scenario);
  });

  test.each<[string, string, string]>([
    ['policy asks nobody', '', ''],
    ['policy leaves out the target', signers, ', targets: [elsewhere]'],
    ['policy names no key for it', 'credit-review-desk: [desk]', ''],
  ])('where %s, show nothing', async (what, names, more) => {
    const said =
      what === 'policy asks nobody'
        ? notifications(names).replace(/acknowledgements:.*\n/, '')
        : notifications(names, more);
    const scenario = asked(said);
    acknowledge(scenario);
    await expectHeld(scenario);
  });

  test.each<[string, Report]>([
    ['of what serves, not of its end', { say: { acknowledged: { serves: '2026-12-01' } } }],
    ['of another version', { say: { version: '2' } }],
    ['signed for another consumer', { key: desk }],
    ['from before it served', { say: { acknowledged: { end_of_life: '2026-11-23' } } }],
  ])('%s do not count', async (_, report) => {
    const scenario = asked();
    acknowledge(scenario, 'loan-origination', report);
    await expectHeld(scenario);
  });

  test.each([
    ['after it was deprecated', '2026-12-05'],
    ['while it served', '2026-11-25'],
  ])('%s let a Deprecated version be retired in its days, also once the signed state is renewed', async (_, day) => {
    const scenario = asked(notifications(signers), await deprecated(30));
    acknowledge(scenario, 'loan-origination', { say: { acknowledged: { end_of_life: day } } });
    scenario.at = '2026-12-17T12:00:00Z';
    const { serial } = stateIn(scenario);
    ok(await pending(scenario));
    expect(stateIn(scenario)).toMatchObject({ serial: serial + 1, issued_at: scenario.at });
    scenario.at = endDay;
    ok(await pending(scenario));
    expect(stagesOf(scenario)).toEqual({ '1': 'Retired', '2': 'Approved' });
  });

  test('where nobody is to acknowledge it, nobody did', async () => {
    const scenario = asked();
    acknowledge(scenario);
    const found: unknown[] = [];
    await each(scenario.world, [], {}, async (place) => {
      const end = { version: '1', since: '2026-11-24T12:00:00Z' };
      for (const consumers of [[], ['loan-origination']])
        found.push((await acknowledgedEnd(place, stateIn(scenario), end, consumers)).value);
      return { diagnostics: [] };
    });
    expect(found).toEqual([undefined, { 'loan-origination': expect.stringMatching(/^sha256:/) }]);
  });

  test('where no consumer is critical, nobody acknowledged it; and one that was critical since people approved still is', async () => {
    const none = asked();
    none.edit(modelFile, (text) => text.replaceAll('critical: true', 'critical: false'));
    acknowledge(none, 'credit-review-desk', { key: desk });
    await expectHeld(none);
    const swapped = asked();
    swapped.edit(modelFile, (text) =>
      text.replace(/critical: (true|false)/g, (_, was) => `critical: ${was === 'true' ? 'false' : 'true'}`),
    );
    acknowledge(swapped, 'credit-review-desk', { key: desk });
    await expectHeld(swapped);
    acknowledge(swapped);
    await expectTakenAway(swapped);
  });
});

describe('a last day to start beyond its end of life', () => {
  const extend = (scenario: Scenario, day: string): void =>
    scenario.edit(modelFile, (text) => `${text}last_starts: {"1": ${day}}\n`);

  test('is approved by two people, then verify starts it until that day, and it ends the day after', async () => {
    const scenario = still('extension_days: 30');
    scenario.at = '2026-12-19T12:00:00Z';
    extend(scenario, '2027-01-10');
    const page = linesOf(ok(await scenario.plan())).join('\n');
    expect(page).toMatch(
      /overdue +version 1 had to be validated again by 2026-12-10; serving starts it until 2027-01-10\s+support of version 1 ended on 2026-12-15/,
    );
    expect(page).not.toContain('nothing new: each version was approved before');
    expect(planOf(scenario)).toMatchObject({ class: 'extension', approvals_required: { mlops: 1, security: 1 } });
    scenario.at = endDay;
    expect(codes(await scenario.verify('1'))).toContain('verify/end-of-life');
    ok(await scenario.plan());
    const before = scenario.registryDigest;
    await scenario.sign('demo-mlops');
    expect(codes(await scenario.apply())).toEqual(['approve/missing-role', 'approve/second-person']);
    expect(scenario.registryDigest).toBe(before);
    await scenario.sign('demo-mlops', 'demo-security');
    ok(await scenario.apply());
    expect(stateIn(scenario).versions['1']).toMatchObject({ last_start: '2027-01-10', end_of_life: '2026-12-20' });
    scenario.at = '2027-01-10T23:59:59Z';
    expect((await scenario.verify('1')).diagnostics.filter(isError)).toEqual([]);
    expect(codes(await pending(scenario))).toEqual([]);
    expect(linesOf(await listDue(scenario.world, [], { within: 0 }))).toEqual([
      `2027-01-10  ${model} on local: last day to start beyond its end of life of version 1; then serving refuses to start`,
    ]);
    scenario.at = '2027-01-11T00:00:00Z';
    expect(codes(await scenario.verify('1'))).toContain('verify/end-of-life');
    expect(codes(await pending(scenario))).toEqual([held]);
  });

  /** Its longer life is planned over a tag that was changed by hand, and signed by these people. */
  const changedByHand = async (...people: string[]): Promise<Scenario> => {
    const scenario = await short2();
    scenario.edit('policies/governance/targets.yaml', (text) => text.replace(/$/, '    self_heal: true\n'));
    scenario.edit(approvalsFile, (text) => `${text}end_of_life: {extension_days: 60}\n`);
    scenario.at = '2026-12-19T12:00:00Z';
    scenario.write(stageTag, 'Broken');
    extend(scenario, '2027-01-15');
    ok(await scenario.plan());
    await scenario.sign(...people);
    scenario.at = endDay;
    return scenario;
  };
  const stageTag = `registry/models/${model}/tags/1/stage`;

  test('that was approved over what somebody changed by hand is applied on its end, and nothing is retired', async () => {
    const scenario = await changedByHand('demo-mlops', 'demo-security');
    ok(await pending(scenario));
    expect(stateIn(scenario).versions['1']).toMatchObject({ stage: 'Approved', last_start: '2027-01-15' });
    expect(scenario.read(stageTag)).toBe('Approved');
  });

  test('that waits while what was changed by hand is put back leaves people that run; from the next on its end counts', async () => {
    const scenario = await changedByHand('demo-mlops');
    expect(new Set(codes(await pending(scenario)))).toEqual(
      new Set(['approve/missing-role', 'approve/other-plan', 'approve/second-person']),
    );
    expect([scenario.read(stageTag), stagesOf(scenario)['1']]).toEqual(['Approved', 'Approved']);
    const approved = scenario.copy();
    ok(await approved.plan());
    await approved.sign('demo-mlops', 'demo-security');
    ok(await pending(approved));
    expect(stateIn(approved).versions['1']).toMatchObject({ stage: 'Approved', last_start: '2027-01-15' });
    await pending(scenario);
    expect(stagesOf(scenario)['1']).toBe('Retired');
  });

  test('without enough approvals, beyond policy or by a tag in the registry lets nothing start', async () => {
    const scenario = still('extension_days: 30');
    scenario.write(`registry/models/${model}/tags/1/last_start`, '2027-01-10');
    scenario.write(`registry/models/${model}/tags/1/end_of_life`, '2027-01-10');
    expect(codes(await scenario.verify('1'))).toContain('verify/end-of-life');
    extend(scenario, '2027-01-20');
    expect(codes(await scenario.plan())).toEqual(['plan/last-start']);
    const none = served.copy();
    extend(none, '2026-12-21');
    expect(codes(await none.plan())).toEqual(['plan/last-start']);
  });

  test('of a version that has no folder is refused', async () => {
    const scenario = still('extension_days: 30');
    scenario.edit(modelFile, (text) => `${text}last_starts: {"7": 2027-01-10}\n`);
    expect(codes(await scenario.plan())).toEqual(['model/no-such-release']);
  });
});
