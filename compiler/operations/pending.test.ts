import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, doneBy, linesOf, ok } from '../../testing/outcome.ts';
import { ready1, ready2, type Scenario } from '../../testing/scenario.ts';
import { model, runFile, times } from '../../testing/scratch.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf, sha256Hex } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import { type Change, type PlanBody, type Resource, storedPlanPath } from '../model/plan.ts';
import { exitCode } from '../report/outcome.ts';
import { applyPending } from './pending.ts';
import { listStatus } from './status.ts';

let first: Scenario;
let second: Scenario;
beforeAll(async () => {
  first = await ready1();
  second = await ready2();
});

function pending(scenario: Scenario) {
  return applyPending(scenario.world, []);
}

const status = (scenario: Scenario) => listStatus(scenario.world, []);
const state = (scenario: Scenario) => scenario.path('registry/models', model, 'state.sigstore.json');
/** An earlier state counts again, and the registry keeps no later one: it was not signed yet, or somebody deleted it. */
function unsign(scenario: Scenario, before: Uint8Array): void {
  const kept = scenario.path('registry/models', model, 'states');
  scenario.remove(kept);
  for (const file of [state(scenario), join(kept, `${sha256Hex(before)}.sigstore.json`)]) scenario.write(file, before);
}

/** The plan with another change in place of each, as text. */
const change = (other: (one: Change) => object | false) => (plan: PlanBody) =>
  canonical({ ...plan, changes: plan.changes.map((one) => ({ ...one, ...(other(one) || {}) })) });
const isState = ({ resource }: Change) => resource.type === 'state';
const isAlias = ({ resource }: Change) => resource.type === 'alias';
const ofEveryObject = { resource: { type: 'alias', name: 'constructor' } };
const nowhere = { target: 'nowhere', model_digest: `sha256:${'0'.repeat(64)}`, hours: 1 };
const onVersion = (resource: Resource, version: string) =>
  'version' in resource && { resource: { ...resource, version } };

describe('apply --pending', () => {
  test('when a merged plan has its approvals, applies it; a second run has nothing to do', async () => {
    const scenario = second.copy();
    expect(doneBy(ok(await pending(scenario)))[0]).toMatch(/serves version 2/);
    ok(await scenario.verify('2'));
    const before = scenario.registryDigest;
    expect(doneBy(ok(await pending(scenario)))).toEqual([]);
    expect(scenario.registryDigest).toBe(before);
  });

  test('when approvals are missing, waits and says for which model on which target', async () => {
    const scenario = first.copy();
    scenario.remove(scenario.planFile.replace(/\.json$/, '.approvals'));
    const outcome = await pending(scenario);
    expect(outcome.diagnostics[0]).toMatchObject({ code: 'approve/missing-role', file: `local: ${model}` });
    expect(acted(outcome)).toBe(5);
  });

  test('when a run was killed before the signed state, continues from the plan and approvals in the registry', async () => {
    const scenario = second.copy();
    const before = scenario.bytes(state(scenario));
    ok(await scenario.apply());
    scenario.write(state(scenario), before);
    scenario.remove('plan');
    expect(doneBy(ok(await pending(scenario)))[0]).toMatch(/serves version 2: 1 resource written/);
    ok(await scenario.verify('2'));
  });

  test('when an old rollback is wanted again and what it writes was written by hand, its old approvals sign nothing', async () => {
    const scenario = second.copy();
    ok(await scenario.apply());
    for (const [hour, version] of [
      ['13', '1'],
      ['14', '2'],
    ] as const) {
      scenario.at = `2026-11-25T${hour}:00:00Z`;
      scenario.want({ '1': 'Approved', '2': 'Approved' }, version);
      await scenario.rollOut();
      scenario.write(`old/${version}.json`, scenario.bytes(scenario.planFile));
    }
    scenario.at = '2026-11-25T15:00:00Z';
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    const before = scenario.read('registry/models', model, 'state.sigstore.json');
    scenario.write(`registry/models/${model}/aliases/approved`, '1');
    expect(codes(await pending(scenario))).toContain('approve/missing-role');
    expect(codes(await scenario.apply(scenario.path('old/1.json')))).toEqual(['apply/stale']);
    expect(scenario.read('registry/models', model, 'state.sigstore.json')).toBe(before);
  });

  test('when what a killed run left is no longer wanted, reports that the registry drifted from the signed state', async () => {
    const scenario = second.copy();
    const before = scenario.bytes(state(scenario));
    ok(await scenario.apply());
    unsign(scenario, before);
    scenario.remove('plan');
    scenario.want({ '1': 'Approved', '2': 'Staging' }, '1');
    const outcome = await pending(scenario);
    expect(new Set(codes(outcome))).toEqual(new Set(['registry/drift']));
  });

  test.each([
    ['no JSON', () => '{'],
    ['null', () => 'null'],
    ['no plan', () => '{}'],
    ['a plan whose state has no content', change((one) => isState(one) && { after: {} })],
    ['a plan of a version that the registry lacks', change(({ resource }) => onVersion(resource, '7'))],
    ['a plan of an alias by a name that every object has', change((one) => isAlias(one) && ofEveryObject)],
    [
      'a plan that waits for a target that is not here',
      (plan: PlanBody) => canonical({ ...plan, prerequisite: nowhere }),
    ],
    ['a plan of another model', (plan: PlanBody) => canonical({ ...plan, model: 'another' })],
  ])('when a stored plan is %s, ignores it and continues', async (_, stored) => {
    const scenario = second.copy();
    const bytes = stored(scenario.planned.plan);
    const folder = runFile(scenario, '2', storedPlanPath(digestOf(utf8(bytes)))).replace(/plan\.json$/, '');
    scenario.write(join(folder, 'plan.json'), bytes);
    expect(doneBy(ok(await pending(scenario)))[0]).toMatch(/serves version 2/);
  });

  test('when one model cannot be planned, the other is still applied', async () => {
    const scenario = second.copy();
    scenario.copyTo(scenario.path('releases', model), scenario.path('releases/broken'));
    scenario.commit('A release of another model');
    const outcome = await pending(scenario);
    expect(doneBy(outcome)[0]).toMatch(/risk-default on local serves version 2/);
    expect(acted(outcome)).toBe(3);
    ok(await scenario.verify('2'));
  });

  test('when half of the days of the signed state are over, renews it and changes nothing else', async () => {
    const scenario = first.copy();
    ok(await scenario.apply());
    scenario.at = Temporal.Instant.from(times['1'])
      .add({ hours: 24 * 45 - 1 })
      .toString();
    expect(doneBy(ok(await pending(scenario)))).toEqual([]);
    scenario.at = Temporal.Instant.from(times['1'])
      .add({ hours: 24 * 45 })
      .toString();
    expect(doneBy(ok(await pending(scenario)))).toEqual([`${model} on local: signed state renewed`]);
    scenario.at = Temporal.Instant.from(times['1'])
      .add({ hours: 24 * 80 })
      .toString();
    expect(ok(await scenario.verify('1', { minimumSerial: 2 })).result).toMatchObject({ serial: 2 });
    ok(await scenario.plan());
    expect(scenario.planned.plan.changes).toEqual([]);
  });
});

describe('apply --pending, when half of the days of the signed state are over', () => {
  const later = (days: number) =>
    Temporal.Instant.from(times['1'])
      .add({ hours: 24 * days })
      .toString();
  const renewed = [`${model} on local: signed state renewed`];

  test('and a change waits for approvals, renews the state and says what waits', async () => {
    const scenario = first.copy();
    ok(await scenario.apply());
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    scenario.at = later(46);
    expect(codes(await scenario.plan())).toEqual(['drill/too-long-ago']);
    const outcome = await pending(scenario);
    expect(new Set(codes(outcome))).toEqual(new Set(['approve/missing-role']));
    expect(acted(outcome)).toBe(5);
    expect(doneBy(outcome)).toEqual(renewed);
    scenario.at = later(91);
    expect((await scenario.verify('1', { minimumSerial: 2 })).diagnostics).toMatchObject([
      { code: 'verify/revalidation-overdue', severity: 'warning' },
    ]);
  });

  test('and an artifact of an old version was changed by hand, renews the state and finds the drift', async () => {
    const scenario = second.copy();
    ok(await scenario.apply());
    const { run_id } = JSON.parse(scenario.read(`releases/${model}/1/registry.json`));
    const notes = scenario.glob(`registry/artifacts/${run_id}/relc/*/release_notes.md`);
    scenario.write(notes[0] ?? '', 'better news');
    scenario.at = later(47);
    const outcome = await pending(scenario);
    expect(new Set(codes(outcome))).toEqual(new Set(['plan/artifact-drift']));
    expect(doneBy(outcome)).toEqual(renewed);
  });

  test('and the plan is refused, still renews the state', async () => {
    const scenario = first.copy();
    ok(await scenario.apply());
    scenario.want({ '1': 'Approved' }, '2');
    scenario.at = later(46);
    const outcome = await pending(scenario);
    expect(codes(outcome)).toEqual(['model/alias-not-approved']);
    expect(doneBy(outcome)).toEqual(renewed);
  });

  test.each([
    ['before its end', 46],
    ['after its end', 91],
  ])(
    'and model.yaml takes the version out of use, renews nothing %s: it may be an old state put back',
    async (_, days) => {
      const scenario = first.copy();
      ok(await scenario.apply());
      const old = scenario.bytes(state(scenario));
      scenario.want({ '1': 'Revoked' });
      await scenario.rollOut();
      unsign(scenario, old);
      scenario.write(`registry/models/${model}/aliases/approved`, '1');
      scenario.write(`registry/models/${model}/tags/1/stage`, 'Approved');
      scenario.at = later(days);
      const outcome = await pending(scenario);
      expect(codes(outcome)).toContain('apply/state-outdated');
      expect(doneBy(outcome)).toEqual([]);
      expect(scenario.bytes(state(scenario))).toEqual(old);
    },
  );

  test('and it has ended, renews it when it agrees with model.yaml, and not when it lets another version serve', async () => {
    const scenario = second.copy();
    const old = scenario.bytes(state(scenario));
    ok(await scenario.apply());
    scenario.at = later(120);
    expect(doneBy(await pending(scenario))).toEqual(renewed);
    unsign(scenario, old);
    const outcome = await pending(scenario);
    expect(codes(outcome)).toContain('apply/state-outdated');
    expect(doneBy(outcome)).toEqual([]);
  });

  test('and another registry answers, writes nothing into that', async () => {
    const scenario = first.copy();
    ok(await scenario.apply());
    scenario.write('registry/registry.json', '{"id": "somebody-elses"}');
    scenario.at = later(46);
    const before = scenario.registryDigest;
    expect(codes(await pending(scenario))).toEqual(['plan/other-registry']);
    expect(scenario.registryDigest).toBe(before);
  });

  test('and there is no key, reports that once for what waits and for the renewal', async () => {
    const scenario = second.copy();
    scenario.at = later(46);
    scenario.signingKey = scenario.path('nowhere');
    expect(codes(await applyPending(scenario.world, []))).toEqual(['apply/no-release-key']);
  });

  test('and a plan is applied, signs the state once', async () => {
    const scenario = second.copy();
    scenario.at = later(46);
    expect(codes(await scenario.plan())).toEqual(['drill/too-long-ago']);
    await scenario.approveAll();
    const outcome = ok(await pending(scenario));
    expect(doneBy(outcome)).toEqual([expect.stringMatching(/serves version 2/)]);
    expect(ok(await scenario.verify('2')).result).toMatchObject({ serial: 2 });
  });
});

describe('status', () => {
  test('when everything is applied, says what serves, since when and until when its state counts', async () => {
    const scenario = first.copy();
    ok(await scenario.apply());
    expect(linesOf(ok(await status(scenario)))).toEqual([
      `${model} on local: callers get 1, as approved, since ${times['1']}; serving may start with version 1 until 2027-02-22T12:00:00Z, what runs then goes on (signed state, serial 1, renewed by schedule)`,
    ]);
  });

  test('when a change waits for approvals, reports that and writes nothing', async () => {
    const scenario = first.copy();
    scenario.remove('plan');
    const before = scenario.registryDigest;
    const outcome = await status(scenario);
    expect(doneBy(outcome)).toEqual([
      `${model} on local: callers get nothing; Approved but never applied here: 1; a change waits`,
    ]);
    expect(acted(outcome)).toBe(5);
    expect(scenario.registryDigest).toBe(before);
  });

  test('when an Approved version is no longer in the registry, reports that, and not that a change waits', async () => {
    const scenario = first.copy();
    ok(await scenario.apply());
    scenario.remove(`registry/models/${model}/versions/1.json`);
    const outcome = await status(scenario);
    expect(codes(outcome)).toContain('plan/not-in-registry');
    expect(linesOf(outcome)[0]).not.toContain('a change waits');
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    expect(linesOf(await status(scenario))[0]).toContain('a change waits');
  });

  test('when a tag was changed by hand, that is drift, with what it was and what it is', async () => {
    const scenario = first.copy();
    ok(await scenario.apply());
    scenario.write(`registry/models/${model}/tags/1/stage`, 'Production');
    const outcome = await status(scenario);
    expect(outcome.diagnostics).toEqual([
      {
        code: 'registry/drift',
        file: 'local: tag stage of version 1',
        facts: { model, observed: 'Production', expected: 'Approved' },
      },
    ]);
    expect(exitCode(outcome.diagnostics, false)).toBe(1);
  });

  test('when a model is named that does not exist, that is a usage error', async () => {
    expect(codes(await listStatus(first.world, ['nothing']))).toEqual(['usage/no-such-model']);
  });
});
