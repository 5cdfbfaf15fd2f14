// One person goes the way back that was approved with the rollout, and what follows.
import { beforeAll, describe, expect, test } from 'vitest';
import { ending, killed, never } from '../../../testing/killed.ts';
import { acted, codes, linesOf, loads, ok, textOf } from '../../../testing/outcome.ts';
import { anchored, type Scenario } from '../../../testing/scenario.ts';
import { edit, model, runFile, target, times, trust } from '../../../testing/scratch.ts';
import { stateIn } from '../../../testing/signed.ts';
import {
  atNight,
  goBack,
  night,
  onCall,
  servedWithWayBack,
  until,
  wantedWithWayBack,
} from '../../../testing/way-back.ts';
import { digestOf } from '../../lib/digest.ts';
import { valueIn } from '../../lib/json.ts';
import { cabPath } from '../../model/plan.ts';
import { RegistryUnreachable } from '../../registry/port.ts';
import { renewedState, signState } from '../../trust/records.ts';
import type { World } from '../../world/port.ts';
import { describeProcess } from '../../world/process.ts';
import { listDue } from '../due.ts';
import { applyPending } from '../pending.ts';
import { restoreModels } from '../restore.ts';
import { listStatus } from '../status.ts';
import { proposeRollback } from './propose.ts';

const both = { '1': 'Approved', '2': 'Approved' } as const;
const stateFile = `registry/models/${model}/state.sigstore.json`;
const aliasFile = `registry/models/${model}/aliases/approved`;
const pending = (scenario: Scenario) => applyPending(scenario.world, [model]);
const status = (scenario: Scenario) => listStatus(scenario.world, [model]);
const due = (scenario: Scenario) => listDue(scenario.world, [model], { within: 10 });
const serves = (scenario: Scenario) => stateIn(scenario).aliases['approved']?.version;

let served: Scenario;
let gone: Scenario;
beforeAll(async () => {
  served = await servedWithWayBack();
  gone = served.copy();
  ok(await goBack(gone));
});

/** Nothing of the registry changes, and why. */
async function stays(scenario: Scenario, id?: string): Promise<readonly string[]> {
  const before = scenario.registryDigest;
  const outcome = await goBack(scenario, id);
  expect(acted(outcome)).toBe(3);
  expect(scenario.registryDigest).toBe(before);
  return codes(outcome);
}

describe('a rollout that is approved with its way back', () => {
  test('when it is planned and applied, plan, CAB record and state say it', () => {
    const { plan, plan_digest } = served.planned;
    expect(plan.way_back).toEqual({ version: '1', days: 30 });
    const record = JSON.parse(served.read(runFile(served, '2', cabPath(plan_digest))));
    const payload = JSON.parse(Buffer.from(String(valueIn(record, 'dsseEnvelope', 'payload')), 'base64').toString());
    expect(payload.predicate.way_back).toEqual({ version: '1', days: 30 });
    expect(stateIn(served).way_back).toEqual({ version: '1', until });
  });

  test('when policy allows fewer days than both live, these count', async () => {
    const scenario = await wantedWithWayBack(7);
    ok(await scenario.plan());
    expect(scenario.planned.plan.way_back).toEqual({ version: '1', days: 7 });
  });

  test('when somebody asks for the way back, they are told the line that people approve, and that one person may go at once', async () => {
    const lines = linesOf(ok(await proposeRollback(served.world, model, {})));
    expect(lines.join('\n')).toContain('  -   local: "2"\n  +   local: "1"');
    expect(lines.join('\n')).toContain(
      `way back to version 1, at once: one person may do it alone (rollback-signer: Bruno Teixeira <demo-night@example.com>) until ${until}`,
    );
    const days = async (scenario: Scenario) => linesOf(ok(await listDue(scenario.world, [model], { within: 40 })));
    const last = `${until.slice(0, 10)}  ${model} on local: the way back to version 1 by one person ends`;
    expect(await days(served)).toContain(last);
    const late = served.copy();
    late.at = until;
    expect(await days(late)).not.toContain(last);
    expect(linesOf(ok(await proposeRollback(late.world, model, {}))).join('\n')).not.toContain('--now');
  });

  test('when somebody asks after they went back, they are told that model.yaml must follow; after that, that there is nothing before', async () => {
    const scenario = gone.copy();
    const lines = linesOf(ok(await proposeRollback(scenario.world, model, {})));
    expect(lines.join('\n')).toContain('Commit the change below in releases/risk-default/model.yaml');
    expect(lines.join('\n')).toContain('  -   local: "2"\n  +   local: "1"');
    scenario.want(both, '1');
    ok(await pending(scenario));
    expect(codes(await proposeRollback(scenario.world, model, {}))).toEqual(['rollback/no-version']);
  });

  test('when relc has applied nothing, there is nothing to go back from', async () => {
    const scenario = served.copy();
    scenario.remove(`registry/models/${model}/states`);
    scenario.remove(stateFile);
    expect(codes(await proposeRollback(scenario.world, model, {}))).toEqual(['rollback/nothing-serves']);
  });
});

describe('one person who goes back', () => {
  test('when the forge is down and nobody holds the release key, what served before serves, and hosts load it', async () => {
    expect(await loads(gone)).toBe('1');
    const state = stateIn(gone);
    expect(state).toMatchObject({
      aliases: { approved: { version: '1', before: '2', since: night } },
      ...{ serial: 3, predecessor: digestOf(served.bytes(stateFile)), rolled_back: { at: night } },
      not_after: stateIn(served).not_after,
    });
    expect(textOf(ok(await gone.verify('1')))).toContain('signed state, serial 3, signed by demo-night');
  });

  test('when the rollout made the version before Deprecated, it is Approved again, also by its tag', async () => {
    const scenario = await wantedWithWayBack();
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    await scenario.rollOut();
    scenario.at = night;
    const told = linesOf(ok(await proposeRollback(scenario.world, model, {}))).join('\n');
    expect(told).toContain(
      `way back to version 1, at once: one person may do it alone (rollback-signer: Bruno Teixeira <demo-night@example.com>) until ${until}`,
    );
    expect(told).not.toContain('commit it');
    ok(await goBack(scenario));
    expect(stateIn(scenario).versions['1']).toMatchObject({ stage: 'Approved', deprecated_until: null });
    ok(await scenario.verify('1'));
    expect(codes(await scenario.plan())).toEqual(['plan/rolled-back']);
    scenario.want(both, '1');
    ok(await pending(scenario));
    expect(stateIn(scenario)).not.toHaveProperty('rolled_back');
  });

  test('when somebody asks then for the line that leads back, they are told what is left to do, and not to return', async () => {
    const lines = linesOf(ok(await proposeRollback(gone.copy().world, model, {})));
    expect(lines[0]).toContain(`serves version 1 since ${night}, in place of 2`);
    expect(lines.slice(2)).toEqual(['    aliases:', '  -   local: "2"', '  +   local: "1"']);
  });

  test('when they do it again, nothing is written, and they are told what is left to do', async () => {
    const scenario = gone.copy();
    const before = scenario.registryDigest;
    const lines = linesOf(ok(await goBack(scenario)));
    expect(lines[0]).toBe(
      `risk-default on local serves version 1 since ${night}, in place of 2; tell Credit Risk Models <credit-risk-models@example.com>, who owns the model`,
    );
    expect(lines.join('\n')).toContain('  -   local: "2"\n  +   local: "1"');
    expect(scenario.registryDigest).toBe(before);
  });

  test('when somebody moved the alias by hand before, the rest is written', async () => {
    const scenario = served.copy();
    scenario.write(aliasFile, '1');
    ok(await goBack(scenario));
    ok(await scenario.verify('1'));
  });
});

describe('where what judges must be approved', () => {
  /** Version 2 serves; approvals are asked of a forge that is down. */
  async function servedByForge(): Promise<Scenario> {
    const scenario = await anchored((place) => {
      trust(place, place.keys, onCall);
      const forge = 'gitlab: {url: "http://127.0.0.1:1", project_id: 7, plan_job: plan}\n';
      edit(place, 'policies/governance/approvals.yaml', (text) =>
        text.replace('rules:\n', `way_back: {most_days: 30}\n${forge}rules:\n`),
      );
    });
    scenario.at = times['2'];
    scenario.want(both, '2');
    await scenario.rollOut();
    scenario.at = night;
    return scenario;
  }

  test('when neither forge nor release key can be reached, one person goes back; the chain holds', async () => {
    const scenario = await servedByForge();
    const forge = () => {
      throw new Error('the forge is down');
    };
    ok(await goBack(scenario, onCall.id, { ...atNight(scenario), forge }));
    ok(await scenario.verify('1'));
    expect(codes(await pending(scenario))).toEqual(['plan/rolled-back']);
    scenario.want(both, '1');
    ok(await pending(scenario));
    expect(stateIn(scenario)).toMatchObject({ serial: 4, judge: { commit: expect.anything() } });
    expect(stateIn(scenario)).not.toHaveProperty('rolled_back');
    ok(await scenario.verify('1'));
  });

  test('when nobody approved what judges at the tip, and the forge cannot say more, one person goes back by what was approved', async () => {
    const scenario = await servedByForge();
    scenario.token = 'token';
    scenario.edit('policies/governance/calendar.yaml', (text) => `${text}# Nobody approved this.\n`);
    const outcome = await goBack(
      scenario,
      onCall.id,
      Object.assign(scenario.copy(), { git: scenario.git, signingKey: undefined }).world,
    );
    expect(outcome.diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(outcome.diagnostics.length).toBeGreaterThan(0);
    ok(await scenario.verify('1'));
    scenario.want(both, '1');
    expect(acted(await pending(scenario))).toBe(0);
    expect(stateIn(scenario)).not.toHaveProperty('rolled_back');
  });
});

describe('one person who may not go back', () => {
  test('when the days are over, writes nothing; a second before, they are not', async () => {
    const late = served.copy();
    late.at = until;
    expect(await stays(late)).toEqual(['rollback/over']);
    const last = served.copy();
    last.at = '2026-12-25T11:59:59Z';
    ok(await goBack(last));
  });

  test('when the rollout was approved without a way back, writes nothing', async () => {
    const scenario = await wantedWithWayBack();
    edit(scenario, 'policies/governance/approvals.yaml', (text) => text.replace(/way_back: .*\n/, ''));
    scenario.commit('No way back');
    await scenario.rollOut();
    scenario.at = night;
    expect(await stays(scenario)).toEqual(['rollback/not-approved']);
    // Nobody is to be woken up for it.
    expect(await stays(scenario, 'demo-mlops')).toEqual(['rollback/not-approved']);
  });

  test('when the key is of the release pipeline, an approver, somebody unknown or somebody who has left, writes nothing', async () => {
    const scenario = served.copy();
    for (const id of ['demo-release', 'demo-mlops'])
      expect(await stays(scenario, id)).toEqual(['rollback/not-a-signer']);
    trust(scenario, scenario.keys, { ...onCall, id: 'not-committed' });
    const unknown = await goBack(scenario, 'not-committed');
    expect(unknown.diagnostics).toMatchObject([
      { code: 'rollback/unknown-key', facts: { commit: scenario.git.head.id } },
    ]);
    expect(await stays(scenario, 'not-committed')).toEqual(['rollback/unknown-key']);
    scenario.edit(
      'policies/trust/people.yaml',
      (text) =>
        `${text}  - name: Bruno Teixeira\n    emails: [demo-night@example.com]\n    roles: []\n    left: 2026-12-12\n`,
    );
    expect(await stays(scenario)).toEqual(['rollback/not-a-signer']);
  });

  test('when the key is held for another model, writes nothing; for this one, goes back', async () => {
    const held = (models: string) => {
      const scenario = served.copy();
      scenario.edit('policies/trust/keys.yaml', (text) =>
        text.replace('roles: [rollback-signer]', `roles: [rollback-signer]\n    held_for: {models: [${models}]}`),
      );
      return scenario;
    };
    expect(await stays(held('assistant'))).toEqual(['rollback/not-a-signer']);
    const scenario = held(model);
    ok(await goBack(scenario));
    ok(await scenario.verify('1'));
  });

  test('when bytes of the version before were changed in the registry, writes nothing', async () => {
    const scenario = served.copy();
    const file = scenario.glob(`${runFile(scenario, '1', 'model')}/**`).at(0) ?? '';
    scenario.write(file, 'other bytes');
    expect(await stays(scenario)).toContain('verify/model-differs');
  });

  test('when its CAB record is gone, writes nothing', async () => {
    const scenario = served.copy();
    scenario.remove(runFile(scenario, '1', 'relc/cab'));
    expect(await stays(scenario)).toEqual(['verify/record-not-trusted', 'rollback/not-possible']);
  });

  test('when model.yaml takes it out of use, writes nothing', async () => {
    const scenario = served.copy();
    scenario.want({ '1': 'Revoked', '2': 'Approved' }, '2');
    expect(await stays(scenario)).toEqual(['apply/state-outdated', 'rollback/not-possible']);
  });

  test('when the checkout has not the folder of that version, writes nothing; without that of what serves, goes back', async () => {
    const without = (version: string) => {
      const scenario = served.copy();
      scenario.remove(`releases/${model}/${version}`);
      scenario.commit('Remove a release');
      return scenario;
    };
    expect(await stays(without('1'))).toEqual(['restore/no-folder', 'rollback/not-possible']);
    const scenario = without('2');
    ok(await goBack(scenario));
    expect(scenario.read(aliasFile)).toBe('1');
  });

  test('when the signed state has ended, writes nothing: it must be renewed first', async () => {
    const scenario = served.copy();
    const { value: key } = scenario.world.keys.release();
    if (key === undefined) throw new Error('no release key');
    const ended = signState({ ...stateIn(scenario), not_after: '2026-12-12T00:00:00Z' }, key);
    scenario.remove(`registry/models/${model}/states`);
    scenario.write(stateFile, ended);
    expect(await stays(scenario)).toEqual(['verify/state-expired']);
  });

  test('when it takes out of use what serves now, goes back', async () => {
    const scenario = served.copy();
    scenario.want({ '1': 'Approved', '2': 'Revoked' }, '1');
    ok(await goBack(scenario));
    ok(await scenario.verify('1'));
  });

  test('when an older state was put back, or none counts, writes nothing', async () => {
    const scenario = served.copy();
    const kept = scenario.glob(`registry/models/${model}/states/**`).map((path) => scenario.bytes(path));
    const newest = Buffer.from(scenario.bytes(stateFile));
    scenario.write(stateFile, kept.find((bytes) => newest.compare(bytes) !== 0) ?? '');
    expect(await stays(scenario)).toEqual(['restore/state-older']);
    scenario.remove(stateFile);
    expect(await stays(scenario)).toEqual(['restore/state-older']);
  });

  test('when relc has applied nothing, writes nothing', async () => {
    const scenario = served.copy();
    scenario.remove(`registry/models/${model}/states`);
    scenario.remove(stateFile);
    expect(await stays(scenario)).toEqual(['rollback/nothing-serves']);
  });
});

describe('going back that is stopped, or is not alone', () => {
  /** The rollout made 1 Deprecated: its tag, the alias and the state are to be written. */
  let deprecated: Scenario;
  let whole: Scenario;
  beforeAll(async () => {
    deprecated = await wantedWithWayBack();
    deprecated.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    await deprecated.rollOut();
    deprecated.at = night;
    whole = deprecated.copy();
    ok(await goBack(whole));
  });

  test('when it is killed before any write, or the registry goes away, running it again finishes it byte for byte', async () => {
    const counted = ending(atNight(deprecated.copy()), never);
    ok(await goBack(deprecated, onCall.id, counted));
    expect(counted.writes).toBe(3);
    for (const at of [1, 2, 3]) {
      const scenario = deprecated.copy();
      await killed(goBack(scenario, onCall.id, ending(atNight(scenario), at)));
      expect(await loads(scenario), `killed before write ${at}`).not.toBe('1');
      ok(await goBack(scenario));
      expect(scenario.registryDigest).toBe(whole.registryDigest);
      expect(await loads(scenario)).toBe('1');
      const lost = deprecated.copy();
      const gone = ending(atNight(lost), at, () => new RegistryUnreachable('ENOSPC'));
      expect(codes(await goBack(lost, onCall.id, gone))).toEqual(['registry/unreachable']);
      ok(await goBack(lost));
      expect(lost.registryDigest).toBe(whole.registryDigest);
    }
  });

  test('when it is killed between keeping its state and making it count, running it again later finishes it; so does restore', async () => {
    const scenario = deprecated.copy();
    scenario.take(whole, `registry/models/${model}`);
    scenario.write(stateFile, deprecated.bytes(stateFile));
    expect(codes(await scenario.plan())).toEqual(['restore/state-older']);
    const restored = scenario.copy();
    ok(await restoreModels(restored.world, [model]));
    ok(await restored.verify('1'));
    scenario.at = '2026-12-13T07:00:00Z';
    ok(await goBack(scenario));
    expect(stateIn(scenario)).toMatchObject({ serial: 3, rolled_back: { at: scenario.at } });
    ok(await scenario.verify('1'));
    expect(codes(await scenario.plan())).toEqual(['plan/rolled-back']);
  });

  test('when a living process applies the model, writes nothing', async () => {
    const scenario = served.copy();
    scenario.write(`registry/applies/${model}/${encodeURIComponent(describeProcess(night))}`, '');
    expect(await stays(scenario)).toEqual(['apply/held']);
  });

  test('when an apply was faster, writes nothing: its way back may lead elsewhere', async () => {
    const scenario = served.copy();
    const { world } = scenario;
    const key = world.keys.release().value;
    if (key === undefined) throw new Error('no release key');
    const signed = { state: stateIn(scenario), bytes: scenario.bytes(stateFile) };
    const registry: World['registry'] = (name) => {
      const known = world.registry(name);
      return {
        ...known,
        hold: async (...args) => {
          await known.write(model, { type: 'state' }, renewedState(signed, { at: night, stateDays: 90, key }));
          return known.hold(...args);
        },
      };
    };
    const outcome = await goBack(scenario, onCall.id, { ...world, registry });
    expect(outcome.diagnostics).toMatchObject([{ code: 'rollback/overtaken', facts: { observed: '2' } }]);
    expect(stateIn(scenario)).toMatchObject({ serial: 4, way_back: { version: '1' } });
    expect(await loads(scenario)).toBe('2');
    ok(await goBack(scenario));
    expect(await loads(scenario)).toBe('1');
  });
});

describe('after somebody went back', () => {
  test('when model.yaml still names what they left, no run goes forward, and status and due say so', async () => {
    const scenario = gone.copy();
    const before = scenario.registryDigest;
    const planned = await scenario.plan();
    expect(planned.diagnostics).toMatchObject([
      { code: 'plan/rolled-back', facts: { before: `${target}: "2"`, after: `${target}: "1"` } },
    ]);
    const run = await pending(scenario);
    expect(codes(run)).toEqual(['plan/rolled-back']);
    expect(acted(run)).toBe(3);
    expect(scenario.registryDigest).toBe(before);
    const told = await status(scenario);
    expect(codes(told)).toEqual(['plan/rolled-back']);
    expect(linesOf(told).join()).toContain('one person rolled it back');
    expect(linesOf(ok(await due(scenario))).join('\n')).toContain(
      `2026-12-13  ${model} on local: model.yaml must say that it was rolled back`,
    );
    scenario.at = '2026-12-14T06:00:00Z';
    expect(codes(await due(scenario))).toEqual(['due/past']);
  });

  test('when model.yaml says it too, the next run signs it with the release key, without approvals; once', async () => {
    const scenario = gone.copy();
    scenario.want(both, '1');
    const before = stateIn(scenario);
    expect(textOf(ok(await pending(scenario)))).toContain('the rollback is in model.yaml');
    const { rolled_back: _, predecessor_file: __, ...rest } = before;
    const after = stateIn(scenario);
    expect(after).toEqual({
      ...rest,
      ...{ serial: 4, predecessor: expect.anything(), not_after: expect.anything() },
      starts_until: expect.anything(),
    });
    expect(textOf(ok(await scenario.verify('1')))).toContain('signed by demo-release');
    ok(await pending(scenario));
    expect(stateIn(scenario)).toEqual(after);
    expect(codes(await status(scenario))).toEqual([]);
  });

  test('when what was left is wanted again after that, it is an ordinary rollout that everybody approves', async () => {
    const scenario = gone.copy();
    scenario.want(both, '1');
    ok(await pending(scenario));
    scenario.want(both, '2');
    ok(await scenario.plan());
    expect(scenario.planned.plan).toMatchObject({
      ...{ class: 'normal', way_back: { version: '1' } },
      approvals_required: { business: 1, mlops: 1, privacy: 1, security: 1 },
    });
    expect(acted(await scenario.apply())).toBe(5);
    expect(serves(scenario)).toBe('1');
  });

  test('when its days are half over before model.yaml says it, it is renewed, and still must be said', async () => {
    const scenario = gone.copy();
    scenario.at = '2027-01-15T06:00:00Z';
    expect(codes(await pending(scenario))).toEqual(['plan/rolled-back']);
    expect(stateIn(scenario)).toMatchObject({ serial: 4, rolled_back: { at: night } });
    expect(stateIn(scenario)).not.toHaveProperty('predecessor_file');
    ok(await scenario.verify('1'));
    expect(codes(await scenario.plan())).toEqual(['plan/rolled-back']);
  });

  test('when their key is revoked, what they signed does not count; what the release key signed before can be put back', async () => {
    const scenario = gone.copy();
    scenario.edit('policies/trust/keys.yaml', (text) =>
      text.replace('roles: [rollback-signer]', 'roles: [rollback-signer]\n    revoked: 2026-12-13'),
    );
    expect(await loads(scenario)).toBe('none');
    expect(codes(await scenario.plan())).toEqual(['plan/state-not-trusted', 'restore/state-older']);
    ok(await restoreModels(scenario.world, [model]));
    expect(await loads(scenario)).toBe('2');
  });

  test('when their key is revoked after model.yaml said it, what serves goes on', async () => {
    const scenario = gone.copy();
    scenario.want(both, '1');
    ok(await pending(scenario));
    scenario.edit('policies/trust/keys.yaml', (text) =>
      text.replace('roles: [rollback-signer]', 'roles: [rollback-signer]\n    revoked: 2026-12-13'),
    );
    expect(await loads(scenario)).toBe('1');
    ok(await pending(scenario));
    scenario.write(`registry/models/${model}/aliases/approved`, '2');
    ok(await restoreModels(scenario.world, [model]));
    expect(await loads(scenario)).toBe('1');
  });

  test('when the target mirrors legacy stages, these go back too', async () => {
    const scenario = served.copy();
    scenario.edit('policies/governance/targets.yaml', (text) =>
      text.replace('alias: approved', 'alias: approved\n    mirror_production: true'),
    );
    ok(await goBack(scenario));
    ok(await scenario.verify('1'));
    const stage = (version: string) =>
      JSON.parse(scenario.read(`registry/models/${model}/versions/${version}.json`)).stage;
    expect([stage('1'), stage('2')]).toEqual(['Production', 'Staging']);
  });

  test('when somebody puts back the state from before, or takes theirs away, that is found', async () => {
    const scenario = gone.copy();
    scenario.write(stateFile, served.bytes(stateFile));
    expect(codes(await scenario.plan())).toEqual(['restore/state-older']);
    expect(codes(await status(scenario))).toContain('restore/state-older');
  });

  test('when the way back is over and nobody went it, the next run closes it: who dates back is older', async () => {
    const scenario = served.copy();
    scenario.at = until;
    expect(textOf(ok(await pending(scenario)))).toContain('signed state renewed');
    expect(stateIn(scenario)).toMatchObject({ serial: 4, serials_left_out: 1 });
    expect(stateIn(scenario)).not.toHaveProperty('way_back');
    scenario.write(stateFile, gone.bytes(stateFile));
    expect(codes(await scenario.plan())).toEqual(['restore/state-older']);
  });

  test('when the plan that they went back from lies there with all of its approvals, it is not applied', async () => {
    const scenario = gone.copy();
    expect(scenario.approvals).toHaveLength(4);
    const before = scenario.registryDigest;
    expect(codes(await scenario.apply())).toContain('plan/rolled-back');
    expect(scenario.registryDigest).toBe(before);
  });
});
