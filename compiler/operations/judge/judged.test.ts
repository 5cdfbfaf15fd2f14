// A broken chain holds back what newly goes live, and nothing else.
import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, doneBy, ok, textsOf } from '../../../testing/outcome.ts';
import { anchored, type Scenario } from '../../../testing/scenario.ts';
import { keyFile, model, times, trust } from '../../../testing/scratch.ts';
import { statementIn } from '../../../testing/signed.ts';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import { cabPath, type State, stateType } from '../../model/plan.ts';
import { exitCode, type Outcome } from '../../report/outcome.ts';
import { signBreakGlass } from '../../trust/break-glass.ts';
import { signStatement } from '../../trust/envelope.ts';
import { signingKeyIn } from '../../world/keys.ts';
import { applyPending } from '../pending.ts';
import { restoreModels } from '../restore.ts';
import { listStatus } from '../status.ts';
import { approveJudge } from './approve.ts';
import { showJudge } from './index.ts';

const both = { '1': 'Approved', '2': 'Approved' };
const at = (path: string) => `registry/models/${model}/${path}`;

/** Version 1 serves; version 2 is approved, and its plan waits to be applied. */
let rolling: Scenario;
/** Version 2 serves, after version 1. */
let served: Scenario;
beforeAll(async () => {
  rolling = await anchored((scenario) => {
    trust(scenario, scenario.keys, { id: 'demo-mlops-2', role: 'mlops', person: 'Marina Costa' });
    scenario.change('policies/governance/targets.yaml', (text) => `${text}    self_heal: true\n`);
  });
  rolling.at = times['2'];
  rolling.want(both, '2');
  ok(await rolling.plan());
  await rolling.approveAll();
  served = rolling.copy();
  ok(await served.apply());
});

/** Somebody changes what judges, and nobody approves that. */
function breakChain(scenario: Scenario): Scenario {
  scenario.edit('policies/governance/approvals.yaml', (text) => `${text}# weaker\n`);
  return scenario;
}

const predicateOf = (text: string) => statementIn(text).predicate;
const stateOf = (scenario: Scenario): State => predicateOf(scenario.read(at('state.sigstore.json')));
const recordOf = (scenario: Scenario, digest = scenario.planned.plan_digest) =>
  predicateOf(scenario.read(scenario.glob(`registry/artifacts/*/${cabPath(digest)}`)[0] ?? ''));

const errors = ({ diagnostics }: Outcome): readonly Diagnostic[] => diagnostics.filter(isError);
/** Goes through, with the broken chain as a warning. */
function passes(outcome: Outcome, warned = ['judge/not-approved']): Outcome {
  expect(errors(outcome)).toEqual([]);
  expect(codes(outcome)).toEqual(warned);
  return outcome;
}
/** Is refused for the chain, and writes nothing. */
async function refused(
  scenario: Scenario,
  act: (scenario: Scenario) => Promise<Outcome>,
  expected: readonly string[] = ['judge/not-approved'],
  exit = 3,
): Promise<void> {
  const before = scenario.registryDigest;
  const outcome = await act(scenario);
  expect(errors(outcome).map(({ code }) => code)).toEqual(expected);
  expect(acted(outcome)).toBe(exit);
  expect(scenario.registryDigest).toBe(before);
}
/** The registry as a run left it that was killed before the signed state. */
function halfway(ready: Scenario): Scenario {
  const scenario = ready.copy();
  const before = stateOf(rolling);
  scenario.write(at('state.sigstore.json'), rolling.read(at('state.sigstore.json')));
  for (const file of scenario.glob(at('states/*')))
    if (predicateOf(scenario.read(file)).serial > before.serial) scenario.remove(file);
  return scenario;
}
const glassFile = '/job/glass';
/** Statements of some keys, of this commit and target unless something else is said. */
function signed(scenario: Scenario, ids: readonly string[], about: { tip?: string; target?: string } = {}): Scenario {
  const lines = ids.map((id) => {
    const key = signingKeyIn(scenario.bytes(keyFile(scenario.keys, id)));
    if (key === undefined) throw new Error(`no key ${id}`);
    return signBreakGlass({ tip: scenario.git.head.id, target: 'local', ...about }, 'INC-1', key);
  });
  scenario.write(glassFile, Buffer.concat(lines.map((line) => line ?? new Uint8Array())));
  scenario.job = { ...scenario.job, breakGlass: glassFile };
  return scenario;
}
const two = ['demo-mlops', 'demo-security'];
const apply = (scenario: Scenario) => scenario.apply();
const pending = (scenario: Scenario) => applyPending(scenario.world, []);
const restore = (scenario: Scenario) => restoreModels(scenario.world, [model]);
const later = (scenario: Scenario, days: number): Scenario => {
  scenario.at = Temporal.Instant.from(scenario.at)
    .add({ hours: 24 * days })
    .toString();
  return scenario;
};

describe('when the chain holds', () => {
  test('a rollout goes through, and state and CAB record name the verified commit', async () => {
    const { commit, judge } = stateOf(served);
    expect(judge).toMatchObject({
      commit,
      keys: expect.arrayContaining([expect.objectContaining({ id: 'demo-mlops' })]),
    });
    expect(judge).not.toHaveProperty('broken_glass');
    const digest = expect.stringMatching(/^sha256:/);
    expect(recordOf(served)).toMatchObject({ commit, judge: { commit, digest, steps: 2 } });
  });

  test('a renewal moves the verified commit, and not the one from which authors are counted', async () => {
    const scenario = later(served.copy(), 46);
    const { commit, serial } = stateOf(scenario);
    scenario.write(`releases/${model}/1/note`, '');
    scenario.remove(`releases/${model}/1/note`);
    scenario.commit('Nothing');
    ok(await pending(scenario));
    const renewed = stateOf(scenario);
    expect([renewed.serial, renewed.commit, renewed.judge?.commit]).toEqual([
      ...[serial + 1, commit],
      scenario.git.head.id,
    ]);
  });
});

describe('when somebody changed what judges, and nobody approved that', () => {
  test('a rollout is refused, by apply and by apply --pending', async () => {
    await refused(breakChain(rolling.copy()), apply);
    await refused(breakChain(rolling.copy()), pending);
  });

  test('status says so for the rollout that waits, and as a warning where none does', async () => {
    const waits = await listStatus(breakChain(rolling.copy()).world, []);
    expect(waits.diagnostics).toMatchObject([{ code: 'judge/not-approved', file: `local: ${model}` }]);
    expect(exitCode(waits.diagnostics, false)).toBe(1);
    const quiet = await listStatus(breakChain(served.copy()).world, []);
    expect(passes(quiet).diagnostics).toMatchObject([{ file: 'local', severity: 'warning' }]);
    expect(quiet.lines?.[0]).toContain('callers get 2, as approved, since');
  });

  test.each(['apply', 'apply --pending'])(
    'a rollback goes through %s, and the state names the last verified commit',
    async (by) => {
      const scenario = breakChain(served.copy());
      const verified = stateOf(scenario).judge;
      scenario.want(both, '1');
      ok(await scenario.plan());
      expect(scenario.planned.plan.class).toBe('rollback');
      await scenario.approveAll();
      passes(by === 'apply' ? await scenario.apply() : await pending(scenario));
      ok(await scenario.verify('1'));
      const { judge, commit } = stateOf(scenario);
      expect(judge).toEqual(verified);
      expect(commit).toBe(scenario.git.head.id);
    },
  );

  test('a revocation goes through', async () => {
    const scenario = breakChain(served.copy());
    scenario.want({ '1': 'Approved', '2': 'Revoked' });
    ok(await scenario.plan());
    expect(scenario.planned.plan.class).toBe('withdrawal');
    await scenario.approveAll();
    passes(await scenario.apply());
    expect(stateOf(scenario).versions['2']?.stage).toBe('Revoked');
  });

  test('a restore puts back what was changed by hand, and an older state that was put back', async () => {
    const scenario = breakChain(served.copy());
    scenario.write(at('aliases/approved'), '7');
    passes(await restore(scenario));
    ok(await scenario.verify('2'));
    const newest = scenario.read(at('state.sigstore.json'));
    scenario.write(at('state.sigstore.json'), rolling.read(at('state.sigstore.json')));
    passes(await restore(scenario));
    expect(scenario.read(at('state.sigstore.json'))).toBe(newest);
  });

  test('a renewal goes through, and the state still names the last verified commit', async () => {
    const scenario = later(breakChain(served.copy()), 46);
    const { serial, judge } = stateOf(scenario);
    expect(doneBy(passes(await pending(scenario)))).toEqual([`${model} on local: signed state renewed`]);
    expect(stateOf(scenario)).toMatchObject({ serial: serial + 1, judge });
  });

  /** Where approvals are notes, a job has no plan file. */
  const withoutPlanFile = async (scenario: Scenario): Promise<Outcome> => {
    const text = scenario.read(scenario.planFile);
    scenario.remove(scenario.planFile);
    const outcome = await pending(scenario);
    scenario.write(scenario.planFile, text);
    return outcome;
  };

  test.each([
    ['apply', apply],
    ['apply --pending', withoutPlanFile],
  ])('a rollback waits in %s for the quorum that was approved, not for that of HEAD', async (_, act) => {
    const scenario = served.copy();
    scenario.edit('policies/governance/approvals.yaml', (text) =>
      text.replace('{mlops: 1, security: 1}', '{mlops: 1}'),
    );
    scenario.want(both, '1');
    ok(await scenario.plan());
    expect(scenario.planned.plan.approvals_required).toEqual({ mlops: 1 });
    for (const id of ['demo-mlops', 'demo-business']) await scenario.approve(id);
    const before = scenario.registryDigest;
    const waiting = await act(scenario);
    expect(errors(waiting)).toMatchObject([{ code: 'approve/missing-role', facts: { subject: 'security' } }]);
    expect(acted(waiting)).toBe(5);
    expect(scenario.registryDigest).toBe(before);
    // HEAD does not ask for it, and apply does.
    expect(codes(await scenario.approve('demo-security'))).toEqual(['approve/not-asked']);
    passes(await act(scenario));
    ok(await scenario.verify('1'));
  });

  /** A key is revoked on top of that; one person approves it, or nobody. */
  const revoked = async (scenario: Scenario, id: string, ...by: readonly string[]) => {
    breakChain(scenario);
    const since = scenario.git.head.id;
    scenario.edit('policies/trust/keys.yaml', (text) =>
      text.replace(`- id: ${id}\n`, `- id: ${id}\n    revoked: 2026-11-25\n`),
    );
    for (const key of by)
      expect(errors(await approveJudge(scenario.world, { key: keyFile(scenario.keys, key), since }))).toEqual([]);
    scenario.commit('Approve the judge');
    return scenario;
  };

  test('a revocation that one person approved on top of that counts in a restore, and one that nobody approved does not', async () => {
    passes(await restore(await revoked(served.copy(), 'demo-release')));
    const scenario = await revoked(served.copy(), 'demo-release', 'demo-mlops');
    const before = scenario.registryDigest;
    expect(errors(await restore(scenario)).map(({ code }) => code)).toContain('plan/state-key-revoked');
    expect(errors(await pending(later(scenario, 46))).length).toBeGreaterThan(0);
    expect(scenario.registryDigest).toBe(before);
  });

  test('an approver who was revoked on top of that no longer counts for a rollback', async () => {
    const scenario = served.copy();
    scenario.want(both, '1');
    ok(await scenario.plan());
    for (const id of ['demo-mlops-2', 'demo-security']) ok(await scenario.approve(id));
    const counts = scenario.copy();
    await revoked(counts, 'demo-mlops-2');
    passes(await apply(counts));
    await revoked(scenario, 'demo-mlops-2', 'demo-business');
    await refused(scenario, apply, ['approve/key-revoked']);
  });

  test('a key that only HEAD trusts neither signs nor approves', async () => {
    const scenario = served.copy();
    trust(scenario, scenario.keys, { id: 'mallory', role: 'release-signer', person: 'Mallory' });
    scenario.edit('policies/trust/keys.yaml', (text) => text.replace(/^ +sample: true\n/gm, ''));
    scenario.want(both, '1');
    ok(await scenario.plan());
    await scenario.approveAll();
    scenario.signingKey = keyFile(scenario.keys, 'mallory');
    await refused(scenario, apply, ['apply/release-key-not-trusted']);
  });

  test('what takes a version out of use early, and an emergency, are rollouts too', async () => {
    const scenario = breakChain(served.copy());
    scenario.want({ '1': 'Retired', '2': 'Approved' }, '2');
    ok(await scenario.plan());
    expect(scenario.planned.plan.class).not.toMatch(/rollback|withdrawal/);
    await scenario.approveAll();
    await refused(scenario, apply);
  });
});

describe('an apply that was killed, when somebody changed what judges since', () => {
  test.each([
    ['apply', apply],
    ['apply --pending', pending],
    ['restore', restore],
  ])('is finished by %s where the alias has moved: nothing could start otherwise', async (_, act) => {
    const scenario = breakChain(halfway(served));
    expect(await scenario.verify('2').then(codes)).not.toEqual([]);
    passes(await act(scenario));
    ok(await scenario.verify('2'));
    expect(stateOf(scenario).judge?.commit).toBe(served.git.head.id);
  });

  test('is not finished where the alias has not moved', async () => {
    const scenario = breakChain(halfway(served));
    scenario.write(at('aliases/approved'), '1');
    await refused(scenario, apply);
    await refused(scenario, pending);
  });

  test('is not finished where no anchor says whose record that is', async () => {
    const scenario = halfway(served);
    scenario.job = {};
    await refused(scenario, apply, ['judge/no-anchor']);
  });

  test('is not finished by a record of a key that only HEAD trusts', async () => {
    const scenario = rolling.copy();
    trust(scenario, scenario.keys, { id: 'mallory', role: 'release-signer', person: 'Mallory' });
    scenario.edit('policies/trust/keys.yaml', (text) => text.replace(/^ +sample: true\n/gm, ''));
    scenario.signingKey = keyFile(scenario.keys, 'mallory');
    const own = scenario.copy();
    passes(await signed(own, two).apply(), ['break-glass/in-use']);
    scenario.take(own, 'registry');
    scenario.write(at('state.sigstore.json'), rolling.read(at('state.sigstore.json')));
    scenario.remove(at('states'));
    scenario.take(rolling, at('states'));
    scenario.signingKey = rolling.signingKey;
    const outcome = await apply(scenario);
    expect(acted(outcome)).toBe(3);
    expect(stateOf(scenario)).toEqual(stateOf(rolling));
  });
});

describe('without an anchor', () => {
  const unanchored = (scenario: Scenario): Scenario => Object.assign(scenario.copy(), { job: {} });

  test('a rollout is refused, and everything else goes through by HEAD', async () => {
    await refused(unanchored(rolling), apply, ['judge/no-anchor']);
    const scenario = unanchored(served);
    scenario.want(both, '1');
    ok(await scenario.plan());
    await scenario.approveAll();
    passes(await scenario.apply(), ['judge/no-anchor']);
    expect(stateOf(scenario).judge).toEqual(stateOf(served).judge);
    expect(recordOf(scenario)).not.toHaveProperty('judge');
    passes(await pending(later(scenario, 46)), ['judge/no-anchor']);
  });
});

describe('without an anchor, where HEAD names another release key', () => {
  const signedBy = (signer: string) => {
    const scenario = served.copy();
    trust(scenario, scenario.keys, { id: 'mallory', role: 'release-signer', person: 'Mallory' });
    scenario.edit('policies/trust/keys.yaml', (text) => text.replace(/^ +sample: true\n/gm, ''));
    scenario.job = {};
    const path = at('state.sigstore.json');
    const { subject, predicate } = statementIn(scenario.read(path));
    const key = signingKeyIn(scenario.bytes(keyFile(scenario.keys, signer)));
    if (key === undefined) throw new Error('no key');
    const serial = predicate.serial + 1;
    const predicateType = stateType;
    scenario.write(path, signStatement({ subject, predicateType, predicate: { ...predicate, serial } }, key));
    return later(scenario, 46);
  };

  test('a state that another key of HEAD signed is neither renewed nor counts in a restore', async () => {
    const scenario = signedBy('mallory');
    scenario.write(at('aliases/approved'), '7');
    const before = scenario.registryDigest;
    const outcome = await pending(scenario);
    expect(doneBy(outcome)).toEqual([]);
    expect(errors(outcome).map(({ code }) => code)).toContain('plan/state-not-trusted');
    expect(scenario.registryDigest).toBe(before);
    // What the job signed itself is put back instead.
    passes(await restore(scenario), ['judge/no-anchor']);
    expect(stateOf(scenario)).toEqual(stateOf(served));
  });

  test("a state that the job's own key signed is renewed", async () => {
    const scenario = signedBy('demo-release');
    expect(doneBy(await pending(scenario))).toEqual([`${model} on local: signed state renewed`]);
  });
});

describe('when the history was rewritten', () => {
  /** HEAD shares no commit with what was verified, or does so only up to the anchor. */
  function rewritten(from: Scenario, keeps: 'nothing' | 'the anchor'): Scenario {
    const scenario = from.copy();
    const anchor = JSON.parse(scenario.read(scenario.job.chain ?? '')).start;
    if (keeps === 'nothing') scenario.git.orphan('other');
    else scenario.git.references.set('main', anchor);
    scenario.commit('As if nothing had happened');
    return scenario;
  }

  test('and the anchor is no part of it, nothing goes through: it could have any state signed anew', async () => {
    const scenario = later(rewritten(served, 'nothing'), 46);
    for (const act of [pending, restore]) await refused(scenario, act, ['judge/rewritten']);
    scenario.job = { ...scenario.job, chain: scenario.path('nowhere') };
    await refused(scenario, pending, ['usage/anchor-unreadable'], 2);
  });

  test('and the anchor is part of it, that judges a renewal, and the state keeps what shows it', async () => {
    const scenario = later(rewritten(served, 'the anchor'), 46);
    expect(doneBy(passes(await pending(scenario), ['judge/rewritten']))).toEqual([
      `${model} on local: signed state renewed`,
    ]);
    expect(stateOf(scenario).judge).toEqual(stateOf(served).judge);
    await refused(rewritten(rolling, 'the anchor'), apply, ['judge/rewritten']);
  });

  test('and two people let it through, the state names the new tip', async () => {
    const scenario = signed(rewritten(rolling, 'the anchor'), two);
    passes(await scenario.apply(), ['break-glass/in-use']);
    expect(stateOf(scenario).judge?.commit).toBe(scenario.git.head.id);
    scenario.job = rolling.job;
    passes(await pending(later(scenario, 46)), ['break-glass/in-use']);
  });

  test('and the anchor is no part of it, no state says whose keys count: only a new anchor helps', async () => {
    const scenario = signed(rewritten(rolling, 'nothing'), two);
    await refused(scenario, apply, ['judge/rewritten', 'break-glass/no-keys']);
  });
});

describe('when HEAD is damaged, and nobody approved that', () => {
  const yaml = ['approvals', 'calendar', 'demands', 'enforcement', 'exceptions', 'targets', 'thresholds'];
  const targets = 'policies/governance/targets.yaml';
  const damages: readonly (readonly [string, (scenario: Scenario) => void])[] = [
    ...yaml.map(
      (name) => [`${name}.yaml is no YAML`, (s: Scenario) => s.write(`policies/governance/${name}.yaml`, '{')] as const,
    ),
    ['keys.yaml is no YAML', (s) => s.write('policies/trust/keys.yaml', '{')],
    ['a public key is none', (s) => s.write('policies/trust/demo-mlops.pub', 'x')],
    ['the policy is none', (s) => s.write('policies/policy.wasm', 'x')],
    ['the policy lock is another', (s) => s.write('policies/policy.lock.json', '{}')],
    ['a template is gone', (s) => s.remove('templates/en/release_notes.md.hbs')],
    ['a schema is another', (s) => s.write('schemas/release.schema.json', '{}')],
    ['there are no policies', (s) => s.remove('policies')],
    ['targets.yaml is too large', (s) => s.write(targets, `#${'x'.repeat(2_000_000)}`)],
    ['the target has another registry', (s) => s.change(targets, (text) => text.replace(/url: .*/, 'url: file:other'))],
  ];
  const damaged = (scenario: Scenario, damage: (scenario: Scenario) => void): Scenario => {
    damage(scenario);
    scenario.commit('Damage');
    return scenario;
  };
  /** Version 2 serves, and a change of that is approved. */
  const approvedTo = async (stages: Readonly<Record<string, string>>, serving?: string) => {
    const scenario = served.copy();
    scenario.want(stages, serving);
    ok(await scenario.plan());
    await scenario.approveAll();
    return scenario;
  };
  let back: Scenario;
  let withdrawn: Scenario;
  beforeAll(async () => {
    back = await approvedTo(both, '1');
    withdrawn = await approvedTo({ '1': 'Approved', '2': 'Revoked' });
  });

  test.each(damages)('so that %s, restore, renewal, rollback and withdrawal go through', async (_, damage) => {
    const drifted = damaged(served.copy(), damage);
    drifted.write(at('aliases/approved'), '7');
    passes(await restore(drifted));
    expect(drifted.read(at('aliases/approved'))).toBe('2');
    const old = later(damaged(served.copy(), damage), 46);
    expect(doneBy(passes(await pending(old)))).toEqual([`${model} on local: signed state renewed`]);
    for (const act of [apply, pending]) {
      const returned = damaged(back.copy(), damage);
      passes(await act(returned));
      expect(returned.read(at('aliases/approved'))).toBe('1');
      const gone = damaged(withdrawn.copy(), damage);
      passes(await act(gone));
      expect(stateOf(gone).versions['2']?.stage).toBe('Revoked');
    }
  });

  test.each(damages)('so that %s, a rollout waits, and relc judge says since when', async (_, damage) => {
    const scenario = damaged(rolling.copy(), damage);
    await refused(scenario, apply);
    await refused(scenario, pending);
    const shown = await showJudge(scenario.world, {});
    expect(codes(shown)).toEqual(['judge/not-approved']);
    expect(textsOf(shown).at(-1)).toMatch(new RegExp(`up to ${rolling.git.head.id}$`));
  });

  const renamed = (scenario: Scenario) => scenario.change(targets, (text) => text.replaceAll('local', 'other'));
  test('so that the target is gone, what stops or mends goes through there, and a rollout waits', async () => {
    passes(await damaged(back.copy(), renamed).apply());
    const drifted = damaged(served.copy(), renamed);
    drifted.write(at('aliases/approved'), '7');
    passes(await restoreModels(drifted.world, [model], { target: 'local' }));
    const old = later(damaged(served.copy(), renamed), 46);
    expect(doneBy(await pending(old))).toContain(`${model} on local: signed state renewed`);
    await refused(damaged(rolling.copy(), renamed), apply);
    const shown = await showJudge(damaged(rolling.copy(), renamed).world, {});
    expect(textsOf(shown).at(-1)).toBe(`local: what judges is approved up to ${rolling.git.head.id}`);
  });

  test('so that the target is gone, and people approved that, it is not visited any more', async () => {
    const scenario = damaged(served.copy(), renamed);
    scenario.anchor();
    const { lines = [] } = await listStatus(scenario.world, []);
    expect(lines.join()).toContain('on other');
    expect(lines.join()).not.toContain('on local');
    expect(codes(await scenario.apply())).toEqual(['usage/no-such-target']);
  });

  test('and without an anchor nothing judges', async () => {
    const scenario = damaged(served.copy(), (s) => s.write('policies/policy.wasm', 'x'));
    await refused(Object.assign(scenario, { job: {} }), restore, ['judge/no-anchor', 'policy/lock-stale']);
  });

  test.each<[string, (scenario: Scenario) => void]>([
    ['has a model.yaml that is no YAML', (s) => s.write('releases/other/model.yaml', '{')],
    ['has a file that nobody expects', (s) => s.write('releases/other/x/y', '')],
    ['has a name that no registry takes', (s) => s.write('releases/A:b/model.yaml', 'x')],
  ])('so that a model of another team %s, this model is rolled out all the same', async (_, damage) => {
    const scenario = damaged(rolling.copy(), damage);
    const outcome = await pending(scenario);
    const about = outcome.diagnostics.filter(({ file }) => file === `local: ${model}`);
    expect(about).toEqual([]);
    ok(await scenario.verify('2'));
  });
});

describe('when somebody takes the model.yaml of a model that serves away', () => {
  const modelFile = `releases/${model}/model.yaml`;
  const ways: readonly [string, (scenario: Scenario) => void, string][] = [
    ['alone', (s) => s.remove(modelFile), 'load/missing-file'],
    ['with all of releases', (s) => s.remove('releases'), 'load/missing-file'],
    ['by what is no YAML', (s) => s.write(modelFile, '{'), 'parse/syntax'],
    ['by YAML that names no version', (s) => s.write(modelFile, 'kind: Model\n'), 'shape/missing-field'],
  ];
  const taken = (scenario: Scenario, take: (scenario: Scenario) => void): Scenario => {
    take(scenario);
    scenario.commit('Take it away');
    return scenario;
  };

  test.each(ways)('%s, its state is renewed all the same, and that is an error', async (_, take, code) => {
    const scenario = later(taken(served.copy(), take), 46);
    const { serial } = stateOf(scenario);
    const outcome = await pending(scenario);
    expect(doneBy(outcome)).toEqual([`${model} on local: signed state renewed`]);
    expect(stateOf(scenario).serial).toBe(serial + 1);
    expect(errors(outcome)[0]).toMatchObject({ code, file: modelFile });
    const shown = await listStatus(scenario.world, []);
    expect(errors(shown).map((one) => one.code)).toContain(code);
    expect(shown.lines).toEqual([
      expect.stringMatching(/callers get (2, as approved|the registry's version 2, .*, should get 2)/),
    ]);
    // Nothing says any more which of the target's versions is which release.
    scenario.write(at('aliases/approved'), '7');
    expect(codes(await restore(scenario))).toContain(code);
    await pending(scenario);
    expect(scenario.read(at('aliases/approved'))).toBe('7');
  });

  test.each(ways)('%s, what it took out of use last is not renewed', async (_, take) => {
    const scenario = served.copy();
    scenario.want({ '1': 'Approved', '2': 'Revoked' }, '1');
    const outcome = await pending(later(taken(scenario, take), 46));
    expect(doneBy(outcome)).toEqual([]);
    expect(codes(outcome)).toContain('apply/state-outdated');
  });

  test('a model of the same registry whose state another repository made is not visited', async () => {
    const scenario = served.copy();
    for (const path of scenario.list(`registry/models/${model}`))
      scenario.copyTo(`registry/models/${model}/${path}`, `registry/models/other/${path}`);
    expect(ok(await listStatus(scenario.world, [])).lines).toHaveLength(1);
    expect(codes(await restoreModels(scenario.world, ['other']))).toEqual(['usage/no-such-model']);
  });
});

describe('self-healing, when somebody changed what judges', () => {
  test('goes on, but not where the stop switch was turned on, approved or not', async () => {
    const scenario = breakChain(served.copy());
    scenario.write(at('aliases/approved'), '7');
    passes(await pending(scenario.copy()));
    scenario.edit('policies/governance/calendar.yaml', (text) => `${text}stopped: {ticket: INC-1, reason: Fraud}\n`);
    const outcome = await pending(scenario);
    expect(errors(outcome).map(({ code }) => code)).toEqual(['registry/drift']);
    expect(codes(outcome)).toContain('change/stopped');
    expect(scenario.read(at('aliases/approved'))).toBe('7');
  });
});

describe('break-glass', () => {
  const people = ['Marina Costa', 'Rafael Nunes'];

  test('by two people lets a rollout through, and this and every later state and CAB record shows it', async () => {
    const scenario = signed(breakChain(rolling.copy()), two);
    const tip = scenario.git.head.id;
    const glass = { tip, people, reason: 'INC-1', at: scenario.at };
    expect((await listStatus(scenario.world, [])).diagnostics).toMatchObject([
      { code: 'break-glass/in-use', severity: 'warning', facts: { target: 'local', tip, people } },
    ]);
    const shown = [
      `local: ${people.join(', ')} let ${tip.slice(0, 12)} through without approval at ${scenario.at}: INC-1`,
      `local: what judges is approved up to ${tip}`,
    ];
    expect(textsOf(ok(await showJudge(scenario.world, {}))).slice(-2)).toEqual(shown);
    passes(await scenario.apply(), ['break-glass/in-use']);
    ok(await scenario.verify('2'));
    expect(stateOf(scenario).judge).toMatchObject({ commit: tip, broken_glass: [glass] });
    expect(recordOf(scenario)).toMatchObject({ broken_glass: [glass] });
    expect(recordOf(scenario).judge).toEqual({ commit: tip });
    expect(textsOf(ok(await showJudge(scenario.world, {})))).toEqual(shown);
    const { breakGlass: _, ...job } = scenario.job;
    scenario.job = job;
    scenario.want(both, '1');
    await scenario.rollOut();
    expect(stateOf(scenario).judge).toMatchObject({ commit: scenario.git.head.id, broken_glass: [glass] });
    expect(recordOf(scenario).broken_glass).toEqual([glass]);
    ok(await pending(later(scenario, 46)));
    expect(stateOf(scenario).judge?.broken_glass).toEqual([glass]);
  });

  test('lets through this commit alone: the next change of what judges is held back again', async () => {
    const scenario = signed(breakChain(rolling.copy()), two);
    passes(await scenario.apply(), ['break-glass/in-use']);
    breakChain(scenario);
    scenario.want({ '1': 'Retired', '2': 'Approved' }, '2');
    ok(await scenario.plan());
    await scenario.approveAll();
    const reasons = ['judge/not-approved', 'break-glass/other-tip', 'break-glass/other-tip', 'break-glass/too-few'];
    await refused(scenario, apply, reasons);
  });

  test.each<[string, readonly string[], { tip?: string; target?: string }, readonly string[]]>([
    ['one person’s two keys', ['demo-mlops', 'demo-mlops-2'], {}, ['break-glass/too-few']],
    ['one key', ['demo-mlops'], {}, ['break-glass/too-few']],
    [
      'another commit',
      two,
      { tip: 'f'.repeat(40) },
      ['break-glass/other-tip', 'break-glass/other-tip', 'break-glass/too-few'],
    ],
    [
      'another target',
      two,
      { target: 'staging' },
      ['break-glass/other-target', 'break-glass/other-target', 'break-glass/too-few'],
    ],
  ])('by %s or for that lets nothing through', async (_, ids, about, reasons) => {
    const scenario = signed(breakChain(rolling.copy()), ids, about);
    await refused(scenario, apply, ['judge/not-approved', ...reasons]);
    expect(codes(await showJudge(scenario.world, {}))).toEqual(['judge/not-approved', ...reasons]);
  });

  test('by a key that the state does not carry lets nothing through', async () => {
    const scenario = rolling.copy();
    trust(scenario, scenario.keys, { id: 'mallory', role: 'mlops', person: 'Mallory' });
    scenario.commit('Trust somebody else');
    await refused(signed(scenario, ['demo-mlops', 'mallory']), apply, [
      ...['judge/not-approved', 'break-glass/key-not-carried', 'break-glass/too-few'],
    ]);
  });

  test('in a file that is not there lets nothing through', async () => {
    const scenario = breakChain(rolling.copy());
    scenario.job = { ...scenario.job, breakGlass: glassFile };
    const before = scenario.registryDigest;
    const outcome = await apply(scenario);
    expect(errors(outcome).map(({ code }) => code)).toEqual(['judge/not-approved', 'usage/no-such-file']);
    expect(scenario.registryDigest).toBe(before);
  });

  test('is shown also by the state of an apply that was killed and finished later', async () => {
    const through = signed(breakChain(rolling.copy()), two);
    passes(await through.apply(), ['break-glass/in-use']);
    const scenario = breakChain(halfway(through));
    scenario.job = rolling.job;
    passes(await pending(scenario));
    expect(stateOf(scenario).judge).toMatchObject({
      commit: rolling.git.head.id,
      broken_glass: [{ people }],
    });
  });
});
