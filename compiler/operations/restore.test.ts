import { hostname } from 'node:os';
import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, doneBy, linesOf, ok, textOf } from '../../testing/outcome.ts';
import { revalidated } from '../../testing/revalidation.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { approvers, model, runFile, times } from '../../testing/scratch.ts';
import { memoryWorld } from '../../testing/world.ts';
import { canonical } from '../lib/json.ts';
import { storedPlanPath } from '../model/plan.ts';
import { listDue } from './due.ts';
import { applyPending } from './pending.ts';
import { restoreModels } from './restore.ts';
import { listStatus } from './status.ts';

const at = (path: string) => `registry/models/${model}/${path}`;
const alias = at('aliases/approved');
const tag = (version: string, name: string) => at(`tags/${version}/${name}`);
const state = at('state.sigstore.json');
const here = hostname();

/** Version 2 serves; version 1 is Approved. */
let served: Scenario;
/** The same with one apply less: version 2 is approved, version 1 serves. */
let before: Scenario;
beforeAll(async () => {
  before = await ready2();
  served = before.copy();
  ok(await served.apply());
});

/** The world of whoever has no release key. */
const keyless = ({ git, at }: Scenario) => memoryWorld({ git, at });

/** Whoever restores has no key. */
function restore(scenario: Scenario, target?: string) {
  return restoreModels(keyless(scenario), [model], { ...(target && { target }) });
}

/** Refused, and not a byte of the registry changed. */
async function refuses(scenario: Scenario, expected: readonly string[]): Promise<void> {
  const digest = scenario.registryDigest;
  const outcome = await restore(scenario);
  expect(codes(outcome)).toEqual(expected);
  expect(acted(outcome)).toBe(3);
  expect(doneBy(outcome)).toEqual([]);
  expect(scenario.registryDigest).toBe(digest);
}

const moved = (scenario: Scenario): Scenario => {
  scenario.write(alias, '1');
  return scenario;
};

const later = (scenario: Scenario, hours: number): void => {
  scenario.at = Temporal.Instant.from(scenario.at).add({ hours }).toString();
};

describe('restore', () => {
  test('when no model is named, puts back what was changed of any', async () => {
    const scenario = moved(served.copy());
    expect(doneBy(ok(await restoreModels(keyless(scenario), [])))).not.toEqual([]);
    expect(codes(await scenario.verify('2'))).toEqual([]);
  });

  test('when the state has ended and hosts that know it still start, what was changed by hand is put back; then not', async () => {
    const scenario = Object.assign(moved(served.copy()), { at: '2027-03-09T11:59:59Z' });
    ok(await restore(scenario));
    expect(scenario.read(alias)).toBe('2');
    await refuses(Object.assign(moved(scenario), { at: '2027-03-09T12:00:00Z' }), ['verify/state-expired']);
  });

  test('when alias and tags were changed by hand, puts them back byte for byte, without a key and without approvals', async () => {
    const scenario = served.copy();
    scenario.remove('plan');
    const digest = scenario.registryDigest;
    scenario.write(alias, '1');
    scenario.write(tag('2', 'stage'), 'Production');
    scenario.write(tag('2', 'release_digest'), 'sha256:00');
    scenario.remove(tag('1', 'scdr'));
    expect(codes(await scenario.verify('2'))).toEqual(['verify/alias-differs']);
    const lines = linesOf(ok(await restore(scenario)));
    expect(lines).toEqual([
      expect.stringMatching(/^risk-default on local: tag scdr of version 1 put back to https:\S+; it was absent$/),
      expect.stringMatching(
        /^risk-default on local: tag release_digest of version 2 put back to sha256:\w+; it was sha256:00$/,
      ),
      'risk-default on local: tag stage of version 2 put back to Approved; it was Production',
      'risk-default on local: alias approved put back to 2; it was 1',
      `risk-default on local: 4 put back at ${scenario.at} by process ${process.pid} on ${here}, as state 2 says, signed by demo-release`,
    ]);
    expect(scenario.registryDigest).toBe(digest);
    ok(await scenario.verify('2'));
  });

  test('when the alias was deleted, puts it back, also where the target is named', async () => {
    const scenario = served.copy();
    scenario.remove(alias);
    ok(await restore(scenario, 'local'));
    ok(await scenario.verify('2'));
    expect(codes(await restore(scenario, 'nowhere'))).toEqual(['usage/no-such-target']);
  });

  test('when the alias names a version that was never approved, restores it', async () => {
    const scenario = served.copy();
    scenario.write(alias, '7');
    ok(await restore(scenario));
    expect(scenario.read(alias)).toBe('2');
  });

  test('when nothing was changed by hand, reports that and writes nothing', async () => {
    const scenario = served.copy();
    expect(doneBy(ok(await restore(scenario)))).toEqual([
      'risk-default on local: nothing to put back, it shows what the signed state, serial 2, says',
    ]);
    expect(scenario.glob('registry/restored/**')).toEqual([]);
  });

  test('when a plan would only put back what was changed by hand, the plan names restore as the way, and no other plan does', async () => {
    const scenario = moved(served.copy());
    const ways = [
      'none: somebody changed risk-default on local by hand, and it is put back without approvals',
      'relc restore risk-default',
    ];
    for (const way of ways) {
      expect(textOf(ok(await scenario.plan()))).toContain(way);
      expect(textOf(ok(await before.copy().plan()))).not.toContain(way);
    }
  });

  test('when relc applied nothing yet, leaves what serves alone', async () => {
    const scenario = served.copy();
    scenario.remove(at('states'));
    scenario.remove(state);
    scenario.write(alias, '1');
    expect(doneBy(ok(await restore(scenario)))).toEqual([
      'risk-default on local: nothing to put back, relc has applied nothing there',
    ]);
    expect(scenario.read(alias)).toBe('1');
  });

  test('when a change of model.yaml waits, puts back what serves until then', async () => {
    const scenario = before.copy();
    scenario.remove('plan');
    scenario.write(alias, '2');
    ok(await restore(scenario));
    expect(scenario.read(alias)).toBe('1');
    ok(await scenario.verify('1'));
  });

  test('when it was restored, keeps for people what was found, what was put back, when and by whom', async () => {
    const scenario = moved(served.copy());
    ok(await restore(scenario));
    const [file = ''] = scenario.glob(`registry/restored/${model}/*.json`);
    expect(JSON.parse(scenario.read(file))).toEqual({
      target: 'local',
      model,
      restored_at: scenario.at,
      by: { host: here, process: String(process.pid), since: expect.stringMatching(/Z$/) },
      state: { serial: 2, signed_by: 'demo-release' },
      values: [{ resource: 'alias approved', found: '1', put_back: '2' }],
    });
  });

  test('when nothing shall serve, removes an alias that somebody made', async () => {
    const scenario = served.copy();
    scenario.want({ '1': 'Retired', '2': 'Revoked' });
    await scenario.rollOut();
    scenario.write(alias, '2');
    scenario.write(tag('2', 'stage'), 'Approved');
    ok(await restore(scenario));
    expect(scenario.read(tag('2', 'stage'))).toBe('Revoked');
    expect(scenario.glob(alias)).toEqual([]);
  });

  test('when the alias was moved to a Deprecated version, puts it back and says Deprecated again', async () => {
    const scenario = served.copy();
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    await scenario.rollOut();
    moved(scenario).write(tag('1', 'stage'), 'Approved');
    ok(await restore(scenario));
    expect(scenario.read(alias)).toBe('2');
    expect(scenario.read(tag('1', 'stage'))).toBe('Deprecated');
  });

  test('when legacy stages are mirrored, puts those back too', async () => {
    const scenario = served.copy();
    scenario.edit('policies/governance/targets.yaml', (text) => text.replace(/$/, '    mirror_production: true\n'));
    expect(linesOf(ok(await restore(scenario)))[0]).toBe(
      'risk-default on local: stage of version 2 put back to Production; it was Staging',
    );
  });

  test('when a frozen release was edited in the repository, takes nothing from it, puts back what the state holds and says so', async () => {
    const scenario = moved(served.copy());
    scenario.remove(tag('1', 'scdr'));
    scenario.write(tag('1', 'end_of_life'), '2099-01-01');
    scenario.edit(`releases/${model}/1/release.yaml`, (text) =>
      text.replace(/scdr: \S+\/\S+?(,|\n)/, 'scdr: https://evil.example$1'),
    );
    const outcome = await restore(scenario);
    expect(outcome.diagnostics).toMatchObject([{ code: 'plan/frozen-release-changed', severity: 'warning' }]);
    expect(acted(outcome)).toBe(0);
    expect(scenario.read(alias)).toBe('2');
    expect(scenario.read(tag('1', 'end_of_life'))).not.toBe('2099-01-01');
    expect(scenario.glob(tag('1', 'scdr'))).toEqual([]);
  });

  test('when two restore at once, one puts it back, and the other is kept away or finds nothing to do', async () => {
    const scenario = moved(served.copy());
    const outcomes = await Promise.all([restore(scenario), restore(scenario)]);
    for (const outcome of outcomes) expect(['', 'apply/held']).toContain(codes(outcome).join());
    const lines = outcomes.flatMap((outcome) => linesOf(outcome) ?? []);
    expect(lines.filter((line) => String(line).includes('alias approved put back'))).toHaveLength(1);
    ok(await scenario.verify('2'));
  });
});

describe('restore, attacked', () => {
  const old = () => before.read(state);

  /** How somebody can make the newest state count no more. */
  const ways: readonly [string, (scenario: Scenario) => void, string, readonly string[]][] = [
    ['made old', (scenario) => scenario.write(state, old()), 'state 1', ['restore/state-older']],
    ['removed', (scenario) => scenario.remove(state), 'absent', ['restore/state-older']],
    [
      'written over',
      (scenario) => scenario.write(state, '{}'),
      'state that cannot be trusted',
      ['plan/state-not-trusted', 'restore/state-older'],
    ],
  ];

  test.each(ways)(
    'when the state was %s, makes the newest count again, and puts back what that says',
    async (_, spoil, was) => {
      const scenario = moved(served.copy());
      const newest = scenario.read(state);
      spoil(scenario);
      const lines = linesOf(ok(await restore(scenario)));
      expect(lines[0]).toBe(`risk-default on local: signed state put back to state 2; it was ${was}`);
      expect(lines[2]).toBe('risk-default on local: alias approved put back to 2; it was 1');
      expect(scenario.read(state)).toBe(newest);
      ok(await scenario.verify('2'));
    },
  );

  test.each(ways)(
    'when the state was %s, plan, apply --pending, status and due say so, and nothing is written',
    async (_, spoil, _was, expected) => {
      const scenario = served.copy();
      scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
      spoil(scenario);
      // Long enough for a renewal.
      later(scenario, 24 * 60);
      const digest = scenario.registryDigest;
      const status = await listStatus(scenario.world, []);
      for (const outcome of [
        await scenario.plan(),
        await applyPending(scenario.world, []),
        await listDue(scenario.world, [], { within: 10 }),
        status,
      ])
        expect(codes(outcome)).toEqual(expected);
      expect(linesOf(status)).toEqual([
        expect.stringMatching(/^risk-default on local: callers get 2, and nobody can tell whether it is approved/),
      ]);
      expect(scenario.registryDigest).toBe(digest);
    },
  );

  test('when an old state was made to count, neither approves nor applies a plan against it', async () => {
    const back = served.copy();
    back.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await back.rollOut();
    const scenario = before.copy();
    scenario.take(back, back.path(at('states')), scenario.path(at('states')));
    const digest = scenario.registryDigest;
    for (const { id } of approvers) expect(codes(await scenario.approve(id))).toEqual(['restore/state-older']);
    expect(codes(await scenario.apply())).toEqual(['restore/state-older']);
    expect(scenario.registryDigest).toBe(digest);
  });

  test('when everything agrees with an old state, does not say that all is well: makes the newest count again', async () => {
    const scenario = before.copy();
    scenario.take(served, served.path(at('states')), scenario.path(at('states')));
    // What it lets serve is not in this registry.
    expect(codes(await restore(scenario))).toContain('verify/model-differs');
    expect(scenario.read(state)).toBe(served.read(state));
    expect(scenario.read(alias)).toBe('1');
  });

  test('when the state was removed and the newest has ended, makes it count again, so that it can be renewed', async () => {
    const scenario = moved(served.copy());
    scenario.remove(state);
    later(scenario, 24 * 105);
    expect(codes(await restore(scenario))).toEqual(['verify/state-expired']);
    await applyPending(scenario.world, []);
    ok(await restore(scenario));
    expect((await scenario.verify('2')).diagnostics).toMatchObject([
      { code: 'verify/revalidation-overdue', severity: 'warning' },
    ]);
  });

  test('when a renewal was stopped before it counted, renews again', async () => {
    const scenario = served.copy();
    later(scenario, 24 * 60);
    ok(await applyPending(scenario.world, []));
    scenario.write(state, served.read(state));
    expect(doneBy(ok(await applyPending(scenario.world, [])))).toEqual(['risk-default on local: signed state renewed']);
  });

  test('when the newest state was removed and the only one kept is of another registry, restores nothing', async () => {
    const scenario = served.copy();
    scenario.remove(state);
    scenario.edit('policies/governance/targets.yaml', (text) => text.replace('name: local', 'name: elsewhere'));
    scenario.edit('policies/governance/calendar.yaml', (text) => text.replace('[local]', '[elsewhere]'));
    expect(doneBy(ok(await restore(scenario)))).toEqual([
      'risk-default on elsewhere: nothing to put back, relc has applied nothing there',
    ]);
    expect(scenario.glob(state)).toEqual([]);
  });

  test('when the state is of another model or target, refuses', async () => {
    const scenario = moved(served.copy());
    scenario.edit('policies/governance/targets.yaml', (text) => text.replace('name: local', 'name: elsewhere'));
    scenario.edit('policies/governance/calendar.yaml', (text) => text.replace('[local]', '[elsewhere]'));
    await refuses(scenario, ['plan/state-not-trusted']);
  });

  test('when the state was signed by a key that is revoked, refuses', async () => {
    const scenario = moved(served.copy());
    scenario.edit('policies/trust/keys.yaml', (text) =>
      text.replace(/(id: demo-release\n(?: {4}.*\n)*?)( {4}valid)/, `$1    revoked: ${scenario.at.slice(0, 10)}\n$2`),
    );
    await refuses(scenario, ['plan/state-key-revoked']);
  });

  test('when the state has ended, refuses; once it is renewed, restores', async () => {
    const scenario = served.copy();
    later(scenario, 24 * 105);
    moved(scenario);
    await refuses(scenario, ['verify/state-expired']);
    await applyPending(scenario.world, []);
    ok(await restore(scenario));
  });

  test('when the state has ended and says that nothing serves, refuses too', async () => {
    const scenario = served.copy();
    scenario.want({ '1': 'Retired', '2': 'Revoked' });
    await scenario.rollOut();
    later(scenario, 24 * 105);
    await refuses(moved(scenario), ['verify/state-expired']);
  });

  test('when the checkout has not the folder of the version, writes nothing: the alias could name another one', async () => {
    const scenario = moved(served.copy());
    scenario.remove(`releases/${model}/2`);
    scenario.commit('Remove a release');
    await refuses(scenario, ['restore/no-folder']);
  });

  test('when model.yaml took the version out of use since, refuses', async () => {
    const scenario = moved(served.copy());
    scenario.want({ '1': 'Approved', '2': 'Revoked' }, '1');
    await refuses(scenario, ['apply/state-outdated']);
  });

  test.each([
    ['"2": revoked', 'shape/value'],
    ['"2": Approved, "02": Revoked', 'shape/unknown-field'],
  ])('when model.yaml says what may be meant as that (%s), refuses', async (said, code) => {
    const scenario = moved(served.copy());
    scenario.edit(`releases/${model}/model.yaml`, (text) => text.replace('"2": Approved', said));
    scenario.commit('Take it back');
    await refuses(scenario, [code]);
  });

  test('when the version is past its end of life, refuses', async () => {
    const scenario = served.copy();
    const years = Temporal.Instant.from(times['2']).add({ hours: 24 * 80 });
    scenario.at = years.toString();
    for (const _ of Array.from({ length: 8 })) {
      later(scenario, 24 * 60);
      await applyPending(scenario.world, []);
    }
    await refuses(moved(scenario), ['verify/end-of-life']);
  });

  test.each([
    ['a compiled file', 'relc/*/release_notes.md', ['verify/release-differs']],
    ['a policy', 'relc/*/policy_snapshot/SHA256SUMS', ['verify/release-differs', 'verify/policy-differs']],
    ['the CAB record', 'relc/cab/*.sigstore.json', ['verify/record-not-trusted']],
    ["the model's files", 'model/MLmodel', ['verify/model-differs']],
  ])('when %s of the version was changed, refuses', async (_, pattern, expected) => {
    const scenario = moved(served.copy());
    const files = scenario.glob(runFile(scenario, '2', pattern));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) scenario.change(file, (text) => text.replace(/[0-9]/, 'x'));
    await refuses(scenario, expected);
  });

  test('when another registry answers, refuses', async () => {
    const scenario = moved(served.copy());
    scenario.write('registry/registry.json', '{"id": "somebody-elses"}');
    await refuses(scenario, ['plan/other-registry']);
  });
});

describe('restore, after an apply that was stopped midway', () => {
  /** Stopped before it signed the state. */
  const stopped = (): Scenario => {
    const scenario = served.copy();
    scenario.write(state, before.read(state));
    for (const file of scenario.glob(at('states/*')))
      if (scenario.read(file) !== before.read(state)) scenario.remove(file);
    return scenario;
  };

  test('and there is the key, finishes it first', async () => {
    const scenario = stopped();
    expect(doneBy(ok(await restoreModels(scenario.world, [model])))).toEqual([
      expect.stringMatching(/serves version 2: 1 resource written/),
      'risk-default on local: nothing to put back, it shows what the signed state, serial 2, says',
    ]);
    ok(await scenario.verify('2'));
  });

  test('and there is no key, never rolls back what it wrote, puts back the rest, and says how to go on', async () => {
    const scenario = stopped();
    scenario.write(tag('1', 'end_of_life'), '2099-01-01');
    const outcome = await restore(scenario);
    expect(codes(outcome)).toEqual(['restore/interrupted']);
    expect(doneBy(outcome)[0]).toMatch(/tag end_of_life of version 1 put back to/);
    expect(scenario.read(alias)).toBe('2');
    ok(await applyPending(scenario.world, []));
    ok(await scenario.verify('2'));
  });

  test('and model.yaml wants it no more, puts back what the state says', async () => {
    const scenario = stopped();
    scenario.want({ '1': 'Approved', '2': 'Staging' }, '1');
    ok(await restore(scenario));
    expect(scenario.read(alias)).toBe('1');
    ok(await scenario.verify('1'));
  });

  test('and a plan is stored that no release key recorded, ignores it', async () => {
    const scenario = before.copy();
    const { plan, plan_digest: digest } = scenario.planned;
    scenario.write(runFile(scenario, '2', storedPlanPath(digest)), canonical(plan));
    scenario.write(alias, '2');
    ok(await restore(scenario));
    expect(scenario.read(alias)).toBe('1');
  });
});

describe('apply --pending, when something was changed by hand', () => {
  const pending = (scenario: Scenario) => applyPending(keyless(scenario), []);
  const healing = (scenario: Scenario): Scenario => {
    scenario.edit('policies/governance/targets.yaml', (text) => text.replace(/$/, '    self_heal: true\n'));
    return scenario;
  };
  const drift = (scenario: Scenario): Scenario => {
    scenario.write(alias, '7');
    return scenario;
  };

  test('and the target does not heal itself, says so and writes nothing; status says the same', async () => {
    const scenario = drift(served.copy());
    const digest = scenario.registryDigest;
    for (const outcome of [await pending(scenario), await listStatus(scenario.world, [])])
      expect(codes(outcome)).toEqual(['registry/drift']);
    expect(acted(await pending(scenario))).toBe(3);
    expect(scenario.registryDigest).toBe(digest);
  });

  test('and the target heals itself, puts it back as restore does', async () => {
    const scenario = drift(healing(served.copy()));
    expect(doneBy(ok(await pending(scenario)))[0]).toMatch(/alias approved put back to 2; it was #7/);
    ok(await scenario.verify('2'));
  });

  test('and an old state was made to count again, refuses as restore does', async () => {
    const scenario = drift(healing(served.copy()));
    scenario.write(state, before.read(state));
    scenario.want({ '1': 'Approved', '2': 'Staging' }, '1');
    expect(codes(await pending(scenario))).toEqual(['restore/state-older']);
    expect(scenario.read(alias)).toBe('7');
  });

  test('and the stop switch is on, puts nothing back', async () => {
    const scenario = drift(healing(served.copy()));
    scenario.edit('policies/governance/calendar.yaml', (text) => `${text}stopped: {ticket: INC-1, reason: Fraud}\n`);
    const outcome = await pending(scenario);
    expect(codes(outcome)).toEqual(['registry/drift', 'change/stopped']);
    expect(acted(outcome)).toBe(3);
    expect(scenario.read(alias)).toBe('7');
    ok(await restore(scenario));
  });

  test('and the alias names another Approved version, leaves everything, and says how to make that official', async () => {
    const scenario = moved(healing(served.copy()));
    scenario.write(tag('2', 'stage'), 'Production');
    const outcome = await pending(scenario);
    expect(outcome.diagnostics).toMatchObject([
      { code: 'restore/moved-to-approved', file: `releases/${model}/model.yaml`, pointer: '/aliases/local' },
    ]);
    expect(outcome.diagnostics[0]?.facts).toMatchObject({ observed: '1', expected: '2' });
    expect(acted(outcome)).toBe(3);
    expect([scenario.read(alias), scenario.read(tag('2', 'stage'))]).toEqual(['1', 'Production']);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await scenario.rollOut();
    ok(await scenario.verify('1'));
  });

  test('and a change waits for approvals, puts it back all the same, and says what waits', async () => {
    const scenario = drift(healing(before.copy()));
    scenario.remove('plan');
    const outcome = await applyPending(scenario.world, []);
    expect(new Set(codes(outcome))).toEqual(new Set(['approve/missing-role']));
    expect(doneBy(outcome)[0]).toMatch(/alias approved put back to 1; it was #7/);
    ok(await scenario.verify('1'));
  });

  test('and the target does not heal itself while a change waits, writes nothing; status says both', async () => {
    const scenario = drift(before.copy());
    scenario.remove('plan');
    expect(new Set(codes(await applyPending(scenario.world, [])))).toEqual(new Set(['approve/missing-role']));
    expect(scenario.read(alias)).toBe('7');
    const { diagnostics } = await listStatus(scenario.world, []);
    expect(diagnostics[0]).toMatchObject({ code: 'registry/drift', file: 'local: alias approved' });
    expect(diagnostics[1]).toMatchObject({ code: 'approve/missing-role' });
  });

  test('and a change has its approvals, puts it back and applies the change in the same run', async () => {
    const scenario = drift(healing(before.copy()));
    ok(await applyPending(scenario.world, []));
    ok(await scenario.verify('2'));
  });

  test.each<[string, (scenario: Scenario) => void]>([
    ['the alias was removed', (scenario) => scenario.remove(alias)],
    ['the alias names what nobody approved', (scenario) => scenario.write(alias, '7')],
    ['a tag was changed', (scenario) => scenario.write(tag('2', 'stage'), 'Broken')],
  ])(
    'and %s before a rollback was planned and approved, applies it as approved and never brings back what it leaves',
    async (_, change) => {
      const scenario = healing(served.copy());
      scenario.at = '2026-11-26T12:00:00Z';
      change(scenario);
      scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
      ok(await scenario.plan());
      await scenario.sign('demo-mlops', 'demo-security');
      const outcome = ok(await applyPending(scenario.world, []));
      expect(textOf(outcome)).not.toContain('put back');
      ok(await scenario.verify('1'));
      ok(await applyPending(scenario.world, []));
      ok(await scenario.verify('1'));
    },
  );

  test('and a rollback over it waits for its second approval, puts it back, and asks both for what shows then', async () => {
    const scenario = healing(served.copy());
    scenario.at = '2026-11-26T12:00:00Z';
    scenario.remove(alias);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await scenario.plan());
    await scenario.sign('demo-mlops');
    const outcome = await applyPending(scenario.world, []);
    expect(new Set(codes(outcome))).toEqual(
      new Set(['approve/missing-role', 'approve/other-plan', 'approve/second-person']),
    );
    expect(scenario.read(alias)).toBe('2');
    ok(await scenario.plan());
    await scenario.sign('demo-mlops', 'demo-security');
    ok(await applyPending(scenario.world, []));
    ok(await scenario.verify('1'));
  });

  test('and people moved the alias back by hand, as model.yaml says since, leaves it to the change that waits', async () => {
    const scenario = moved(healing(served.copy()));
    scenario.remove('plan');
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    expect(acted(await applyPending(scenario.world, []))).toBe(5);
    expect(scenario.read(alias)).toBe('1');
  });

  test('and model.yaml names already what nobody approved yet, puts it back until then', async () => {
    const scenario = healing(before.copy());
    scenario.remove('plan');
    scenario.write(alias, '2');
    expect(new Set(codes(await applyPending(scenario.world, [])))).toEqual(new Set(['approve/missing-role']));
    expect(scenario.read(alias)).toBe('1');
  });

  test.each([
    ['waits for approvals', {}, 'approve/missing-role'],
    ['is refused', { next: '2028-06-01' }, 'revalidation/too-far'],
  ])('and a revalidation %s, puts it back all the same', async (_, said, code) => {
    const scenario = healing(Object.assign(served.copy(), { at: '2027-02-10T12:00:00Z' }));
    revalidated(scenario, said);
    scenario.commit('Validated again');
    scenario.write(tag('2', 'stage'), 'Retired');
    expect(codes(await applyPending(scenario.world, []))).toContain(code);
    expect(scenario.read(tag('2', 'stage'))).toBe('Approved');
  });

  test('and it returns within a day, says so and puts the rest back; after a day, puts it back again', async () => {
    const scenario = drift(healing(served.copy()));
    ok(await pending(scenario));
    drift(scenario).write(tag('1', 'end_of_life'), '2099-01-01');
    later(scenario, 23);
    const since = served.at;
    const outcome = await pending(scenario);
    expect(outcome.diagnostics).toEqual([
      {
        code: 'restore/returned',
        file: 'local: alias approved',
        facts: { observed: '#7', expected: '2', model, since },
      },
    ]);
    expect(doneBy(outcome)[0]).toMatch(/tag end_of_life of version 1 put back/);
    expect(scenario.read(alias)).toBe('7');
    later(scenario, 1);
    ok(await pending(scenario));
    expect(scenario.read(alias)).toBe('2');
  });

  test('and a person had put it back, does not fight for it either', async () => {
    const scenario = drift(healing(served.copy()));
    ok(await restore(scenario));
    drift(scenario);
    expect(codes(await pending(scenario))).toEqual(['restore/returned']);
    ok(await restore(scenario));
    expect(scenario.read(alias)).toBe('2');
  });

  test.each([
    ['no JSON', '{'],
    ['not an object', '[]'],
    ['without a time', '{"target": "local", "values": [{"resource": "alias approved"}]}'],
    [
      'with a time that is none',
      '{"target": "local", "restored_at": {"toString": 1, "valueOf": 1}, "values": [{"resource": "alias approved"}]}',
    ],
    [
      'of the future',
      '{"target": "local", "restored_at": "2099-11-25T12:00:00Z", "values": [{"resource": "alias approved"}]}',
    ],
    [
      'of another target',
      '{"target": "x", "restored_at": "2026-11-25T12:00:00Z", "values": [{"resource": "alias approved"}]}',
    ],
  ])('and a record of what was put back is %s, puts it back', async (_, record) => {
    const scenario = drift(healing(served.copy()));
    scenario.write(`registry/restored/${model}/x.json`, record);
    ok(await pending(scenario));
    expect(scenario.read(alias)).toBe('2');
  });
});
