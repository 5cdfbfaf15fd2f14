// A version in use is validated again: by its day, or since a job measured too much. What counts is signed; what somebody only says
// stops no start.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Observation } from '../../schemas/generated/documents.ts';
import { acted, codes, doneBy, linesOf, ok, refuses, textOf } from '../../testing/outcome.ts';
import { Receivers } from '../../testing/receivers.ts';
import { observation, reported, revalidated } from '../../testing/revalidation.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { stateIn } from '../../testing/signed.ts';
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { wording } from '../diagnostics/wording.ts';
import { pretty } from '../lib/json.ts';
import type { Outcome } from '../report/outcome.ts';
import { checkReleases } from './check.ts';
import { listDue } from './due.ts';
import { tellHistory } from './history/index.ts';
import { notify } from './notify.ts';
import { applyPending } from './pending.ts';
import { revalidate, withRevalidation } from './revalidate.ts';
import { listStatus } from './status.ts';

const modelFile = `releases/${model}/model.yaml`;
const evidence = `releases/${model}/revalidations/2-2027-02-10.json`;
const day = '2027-02-10';

let serving: Scenario;
beforeAll(async () => {
  serving = await ready2();
  ok(await serving.apply());
});

/** Version 2 serves, and its day, 2027-02-20, is near. */
const near = (): Scenario => Object.assign(serving.copy(), { at: `${day}T12:00:00Z` });

const at = (scenario: Scenario, moment: string): Scenario => Object.assign(scenario.copy(), { at: moment });

/** What it commits now bears a date. */
const committing = (scenario: Scenario, date = scenario.at): Scenario => {
  scenario.git.at = date;
  return scenario;
};

const check = (scenario: Scenario) => checkReleases(scenario.world, []);
/** The lines and findings of `relc due` that are about revalidations. */
async function due(scenario: Scenario, within = 0) {
  const outcome = await listDue(scenario.world, [model], { within });
  const what = ({ facts }: Diagnostic) => String(facts?.['what']);
  return {
    lines: linesOf(outcome).filter((line) => line.includes('revalid')),
    past: outcome.diagnostics.filter((one) => ['revalidate_by', 'report', 'failed'].includes(what(one))),
  };
}

/** What status warns of revalidations. */
const warned = async (scenario: Scenario) =>
  (await listStatus(scenario.world, [])).diagnostics.filter(({ code }) => code.startsWith('revalidation/'));

const reasons = ({ diagnostics }: Outcome) => diagnostics.map((one) => wording(one, 'en').reason);

async function applied(scenario: Scenario): Promise<Scenario> {
  scenario.commit('Validated again');
  await scenario.rollOut();
  return scenario;
}

const named = (scenario: Scenario, path: string) => checkReleases(scenario.world, [scenario.path(path)]);

function revalidatedOn(scenario: Scenario): Scenario {
  revalidated(scenario);
  return scenario;
}

describe('relc check of an approved version whose day came', () => {
  const overdue = (scenario: Scenario) => at(scenario, '2027-02-21T12:00:00Z');
  const ofDays = async (scenario: Scenario) =>
    (await check(scenario)).diagnostics.filter(({ code }) => code === 'lifecycle/past');

  test('warns, and says what there is to do about each', async () => {
    const scenario = overdue(serving);
    const checked = await check(scenario);
    expect(checked.diagnostics.filter(isError)).toEqual([]);
    expect(doneBy(checked)[0]).toMatch(/^2 releases pass every gate/);
    const [one, ...more] = checked.diagnostics.filter(({ code }) => code === 'lifecycle/past');
    // Version 1 serves nobody.
    expect(more).toEqual([]);
    expect(one).toMatchObject({ severity: 'warning', file: `releases/${model}/2/release.yaml` });
    expect(one && wording(one, 'en').fix).toContain(`\`relc revalidate ${model} 2\` begins that`);
    const ended = await ofDays(at(serving, '2027-11-22T12:00:00Z'));
    expect(ended.map(({ pointer, facts }) => [pointer, facts?.['mend']])).toEqual([
      ['/lifecycle/end_of_support', 'replace'],
      ['/lifecycle/revalidate_by', 'revalidate'],
    ]);
  });

  test('once it was validated again, says nothing until the next day comes', async () => {
    const scenario = await applied(revalidatedOn(near()));
    expect(await ofDays(overdue(scenario))).toEqual([]);
    expect(await ofDays(at(scenario, '2027-06-01T12:00:00Z'))).toMatchObject([
      { file: evidence, pointer: '/next', facts: { observed: '2027-06-01' } },
    ]);
  });

  test('where it failed, goes on to say so', async () => {
    const scenario = near();
    const { next: _, ...failed } = revalidated(scenario, { result: 'failed' });
    scenario.write(evidence, pretty(failed));
    expect(await ofDays(overdue(scenario))).toMatchObject([{ facts: { mend: 'revalidate' } }]);
  });

  test('before anybody approved it, refuses', async () => {
    const scenario = at(serving, '2027-02-21T12:00:00Z');
    scenario.want({ '1': 'Approved', '2': 'Staging' }, '1');
    expect((await ofDays(scenario)).filter(isError)).toMatchObject([{ facts: { mend: 'new' } }]);
  });
});

describe('relc check of what lies beside the releases', () => {
  const folder = `releases/${model}`;
  const proposed = (scenario: Scenario) =>
    checkReleases(scenario.world, [], { ref: 'HEAD', policyRef: 'main', branch: 'main' });

  test('says what it judged: releases, revalidations and reports', async () => {
    const scenario = revalidatedOn(near());
    reported(scenario, '2027-02-01', { psi: { amount: 0.01 } });
    scenario.write(
      `${folder}/monitoring/2-2027-02-02.json`,
      scenario
        .read(folder, 'monitoring/2-2027-02-01.json')
        .replace('"measured_on": "2027-02-01"', '"measured_on": "2027-02-02"'),
    );
    expect(doneBy(ok(await check(scenario)))[0]).toMatch(
      /^2 releases, 1 revalidation and 1 monitoring report pass every gate \(work tree, /,
    );
  });

  test('in a merge request that changes no release, judges it by the policy of the target branch', async () => {
    const scenario = near();
    scenario.git.switch('proposal', 'HEAD');
    revalidated(scenario);
    scenario.commit('Validated again');
    expect(doneBy(ok(await proposed(scenario)))[0]).toMatch(
      /^model.yaml and 1 revalidation pass every gate \([0-9a-f]{40}, by the policy of main\)$/,
    );
    revalidated(scenario, { next: '2031-01-01' });
    scenario.commit('Too far');
    expect(codes(await proposed(scenario))).toEqual(['revalidation/too-far', 'revalidation/too-far']);
  });

  test('where the file of an applied one is gone, or fits its shape no more, warns as the plan lets it be; where its day is said anew, refuses', async () => {
    const scenario = await applied(revalidatedOn(near()));
    const broken = scenario.copy();
    broken.edit(evidence, (text) => text.replace('"occasion"', '"reason"'));
    scenario.remove(evidence);
    scenario.commit('Tidied');
    const compared = { ref: 'HEAD', policyRef: 'main', branch: 'main' };
    for (const one of [scenario, broken]) {
      one.git.switch('later', 'HEAD');
      one.edit(modelFile, (text) => `${text}# later\n`);
      const { diagnostics } = await checkReleases(one.world, [], compared);
      expect(diagnostics.filter(({ code }) => code !== 'lifecycle/past').length).toBeGreaterThan(0);
      expect(diagnostics.filter(isError)).toEqual([]);
    }
    const anew = near();
    anew.git.switch('anew', 'HEAD');
    revalidated(anew);
    anew.remove(evidence);
    anew.commit('Said alone');
    expect((await checkReleases(anew.world, [], compared)).diagnostics.filter(isError)).toMatchObject([
      { code: 'revalidation/missing' },
    ]);
  });

  test('takes the file of a revalidation, of a report, and model.yaml, from any folder', async () => {
    const scenario = revalidatedOn(near());
    const report = reported(scenario, '2027-02-01');
    const judging = async (path: string) => {
      const outcome = await named(scenario, path);
      return [codes(outcome), doneBy(outcome)[0]?.replace(/ \(.*/, '')];
    };
    expect(await judging(evidence)).toEqual([[], 'model.yaml and 1 revalidation pass every gate']);
    // The revalidation answered it.
    expect(await judging(report)).toEqual([[], 'model.yaml and 1 monitoring report pass every gate']);
    expect(await judging(modelFile)).toEqual([[], 'model.yaml passes every gate']);
    expect(await judging(`${folder}/consumers`)).toEqual([
      [],
      expect.stringMatching(/^model.yaml and \d+ other files? pass every gate$/),
    ]);
    expect(await judging(`${folder}/nothing.yaml`)).toEqual([['usage/no-such-path'], undefined]);
  });

  test('of a report beyond the thresholds that nothing answered, says that it asks for a revalidation', async () => {
    const scenario = near();
    const report = reported(scenario, '2027-02-01');
    expect((await named(scenario, report)).diagnostics).toMatchObject([
      { code: 'revalidation/thresholds', severity: 'warning', file: report },
    ]);
  });

  test('of a report of the day of a revalidation, says whether that looked at its data', async () => {
    const scenario = near();
    const report = reported(scenario, day, {
      window: { from: '2027-01-01', until: '2027-02-08' },
      psi: { amount: 0.9 },
    });
    const of = async (until: string) => {
      revalidated(scenario, { measured: observation(scenario, until) });
      return (await named(scenario, report)).diagnostics.map(({ code }) => code);
    };
    expect(await of('2027-02-08')).toEqual([]);
    expect(await of('2027-02-07')).toEqual(['revalidation/thresholds']);
  });

  test('where a file is named, judges it also when it was committed before, and nothing beside it', async () => {
    const scenario = near();
    revalidated(scenario, { next: '2031-01-01' });
    const report = reported(scenario, '2027-02-01', undefined, { measured_on: '2027-02-02' });
    const severities = async (outcome: Promise<Outcome>) =>
      (await outcome).diagnostics.map(({ code, severity }) => [code, severity]);
    expect(await severities(named(scenario, evidence))).toEqual(Array(2).fill(['revalidation/too-far', undefined]));
    expect(await severities(named(scenario, report))).toEqual([['revalidation/of-another', undefined]]);
    // What was committed before may have been applied, and stays.
    expect(await severities(check(scenario))).toEqual(Array(2).fill(['revalidation/too-far', 'warning']));
  });

  test('of a revalidation that model.yaml does not name, says that no plan takes it up', async () => {
    const scenario = near();
    const before = scenario.read(modelFile);
    revalidated(scenario);
    scenario.write(modelFile, before);
    expect((await check(scenario)).diagnostics).toMatchObject([
      { code: 'revalidation/not-named', severity: 'warning', file: evidence, facts: { version: '2', change: 'none' } },
    ]);
    const later = revalidatedOn(near());
    revalidated(later, { decided_on: '2027-02-08', next: '2027-05-30' });
    later.write(modelFile, later.read(modelFile).replace('"2": 2027-02-08', `"2": ${day}`));
    ok(await check(later));
  });

  test('judges the last days to start that model.yaml says anew', async () => {
    const scenario = near();
    scenario.edit('policies/governance/approvals.yaml', (text) => `${text}end_of_life: {extension_days: 60}\n`);
    scenario.change(modelFile, (text) => `${text}last_starts: {"2": 2027-02-11}\n`);
    const found = (await check(scenario)).diagnostics.filter(isError);
    expect(found).toMatchObject([{ code: 'plan/last-start', pointer: '/last_starts/2', facts: { change: 'within' } }]);
    scenario.commit('Said before');
    ok(await check(scenario));
    scenario.change(modelFile, (text) => text.replace('2027-02-11', '2028-02-10'));
    ok(await check(scenario));
    scenario.change(modelFile, (text) => text.replace('2028-02-10', '2031-02-10'));
    expect(codes(await check(scenario))).toEqual(['plan/last-start']);
  });
});

describe('relc revalidate', () => {
  test('when a version is in use, begins its evidence with what is known, and says the day in model.yaml', async () => {
    const scenario = near();
    const outcome = ok(await revalidate(scenario.world, model, '2'));
    expect(outcome.result).toEqual([evidence, modelFile]);
    expect(scenario.read(modelFile)).toMatch(/\nrevalidations:\n {2}"2": 2027-02-10\n$/);
    const begun = JSON.parse(scenario.read(evidence));
    expect(begun).toMatchObject({ model, version: '2', decided_on: day, occasion: 'date' });
    expect(Object.keys(begun.measured.psi)).toContain('score');
    expect(begun.measured.fairness.sex.disparate_impact).toMatch(/^TODO: /);
    expect(new Set(codes(await check(scenario)))).toEqual(new Set(['load/placeholder']));
    const again = await revalidate(scenario.world, model, '2');
    expect(codes(again)).toEqual(['usage/file-exists']);
  });

  test('when a job measured the version, takes what was measured from its newest report', async () => {
    const scenario = near();
    reported(scenario, '2027-01-05');
    reported(scenario, '2027-02-01', observation(scenario, '2027-01-31'));
    const outcome = ok(await revalidate(scenario.world, model, '2'));
    expect(textOf(outcome)).toContain('2-2027-02-01.json');
    expect(JSON.parse(scenario.read(evidence))).toMatchObject({
      occasion: 'drift',
      measured: observation(scenario, '2027-01-31'),
    });
  });

  test.each([
    ['nothing yet, without a new line at the end', 'owner: x', 'owner: x\nrevalidations:\n  "2": DAY\n'],
    [
      'entries that are indented by four',
      'revalidations:\n    "1": 2026-12-01\n',
      'revalidations:\n    "2": DAY\n    "1": 2026-12-01\n',
    ],
    ['its own day last, without a new line', 'revalidations:\n  "2": 2026-12-01', 'revalidations:\n  "2": DAY\n'],
    [
      'its own day in other quotes, with comments',
      "revalidations: # by day\n# the second\n   '2' : '2026-12-01' # the first\naliases: {}\n",
      "revalidations: # by day\n# the second\n   '2' : 'DAY' # the first\naliases: {}\n",
    ],
    [
      'a list in braces',
      'revalidations: {"1": 2026-12-01,\n  "2": 2026-12-02}\naliases: {}\n',
      'revalidations:\n  "1": 2026-12-01\n  "2": DAY\naliases: {}\n',
    ],
    ['an empty list in braces', 'revalidations: {}', 'revalidations:\n  "2": DAY\n'],
  ])('when model.yaml has %s, says the day there, and leaves everything else as it stood', (_, before, after) => {
    expect(withRevalidation(before, '2', day)).toBe(after.replace('DAY', day));
  });

  test('when a job measured a part of what the profile limits, leaves a TODO for the rest', async () => {
    const scenario = near();
    reported(scenario, '2027-02-01', { psi: { amount: 0.01 }, slos: { error_rate: 0.001 } });
    ok(await revalidate(scenario.world, model, '2'));
    const { measured } = JSON.parse(scenario.read(evidence));
    expect(measured).toMatchObject({ rows: 900, psi: { amount: 0.01 }, slos: { error_rate: 0.001 } });
    const wanted: Observation = observation(scenario);
    for (const left of [measured.psi.score, measured.fairness.sex.disparate_impact, measured.slos.latency_ms.p95])
      expect(left).toMatch(/^TODO: /);
    expect(Object.keys(measured.psi).sort()).toEqual(Object.keys(wanted.psi ?? {}).sort());
    expect(codes(await named(scenario, evidence))).toContain('load/placeholder');
  });

  test('in Portuguese, says in it what is left to do', async () => {
    const scenario = near();
    ok(await revalidate(scenario.world, model, '2', 'pt-BR'));
    const text = scenario.read(evidence);
    expect(text).toContain('TODO: o último dia para a próxima');
    expect(text).not.toMatch(/TODO: (?:the|what|calls|first|as|e-mail of|index)\b/);
  });

  test('when the version is not in use, or there is no such one, writes nothing', async () => {
    const scenario = near();
    scenario.want({ '1': 'Retired', '2': 'Approved' }, '2');
    for (const version of ['1', '9'])
      expect(codes(await revalidate(scenario.world, model, version))).toEqual(['usage/not-in-use']);
    expect(codes(await revalidate(scenario.world, model, 'two'))).toEqual(['usage/bad-name']);
    expect(scenario.list(`releases/${model}/revalidations`)).toEqual([]);
  });
});

describe('a revalidation that passed', () => {
  test('when it is approved and applied, the signed state has the new days; nothing else moves, and no window is waited for', async () => {
    const scenario = near();
    revalidated(scenario);
    ok(await check(scenario));
    scenario.commit('Validated again');
    ok(await scenario.plan());
    const { plan } = scenario.planned;
    expect(plan).toMatchObject({
      class: 'revalidation',
      approvals_required: { business: 1, mlops: 1, privacy: 1, security: 1 },
      revalidations: { '2': { result: 'passed', next: '2027-06-01' } },
    });
    const state = plan.changes.at(-1);
    expect(state?.after).toMatchObject({
      versions: {
        '1': { revalidate_by: '2027-02-15' },
        '2': { revalidate_by: '2027-06-01', restarts_until: '2028-02-01', revalidated: { on: day, result: 'passed' } },
      },
    });
    expect(plan.changes.map(({ resource }) => resource.type)).toEqual(['artifact', 'tag', 'state']);
    await refuses(scenario, [...Array<string>(4).fill('approve/missing-role'), 'approve/second-person'], 5);
    await scenario.approveAll();
    ok(await scenario.apply());
    ok(await scenario.verify('2'));
    ok(await at(scenario, '2027-06-15T12:00:00Z').plan());
    const { past } = await due(at(scenario, '2027-03-01T12:00:00Z'));
    expect(past).toMatchObject([{ facts: { what: 'revalidate_by', of: '1' } }]);
    ok(await check(scenario));
    const again = ok(await scenario.plan());
    expect(textOf(again)).toContain('no changes');
  });

  test('when policy ends restarts of overdue models, the days of grace begin after the new day', async () => {
    const scenario = near();
    scenario.change('policies/governance/thresholds.yaml', (text) => text.replace(/overdue_only_alerts.*\n/, ''));
    revalidated(scenario);
    scenario.commit('Validated again');
    ok(await scenario.plan());
    expect(scenario.planned.plan.changes.at(-1)?.after).toMatchObject({
      versions: { '2': { revalidate_by: '2027-06-01', restarts_until: '2027-06-15' } },
    });
  });

  test('when a rule of approval names the class, that rule asks in place of those for a normal change', async () => {
    const scenario = near();
    scenario.change('policies/governance/approvals.yaml', (text) =>
      text.replace(
        'rules:\n',
        'rules:\n  - name: revalidations\n    when: {class: [revalidation]}\n    require: {business: 1}\n',
      ),
    );
    revalidated(scenario);
    scenario.commit('Validated again');
    ok(await scenario.plan());
    expect(scenario.planned.plan.approvals_required).toEqual({ business: 1, mlops: 1, security: 1 });
  });

  test('when few people approve it, what the model was before still counts', async () => {
    const scenario = near();
    const before = stateIn(scenario).commit;
    scenario.edit(modelFile, (text) => text.replace('criticality: high', 'criticality: low'));
    revalidated(scenario);
    await applied(scenario);
    expect(stateIn(scenario).facts_since).toBe(before);
  });

  test.each<[string, (scenario: Scenario) => Partial<Parameters<typeof revalidated>[1]>, readonly string[]]>([
    ['other model files', () => ({ model_digest: `sha256:${'0'.repeat(64)}` }), ['revalidation/of-another']],
    ['a next day beyond policy', () => ({ next: '2027-06-11' }), ['revalidation/too-far']],
    ['no next day', () => ({ next: undefined as never }), ['revalidation/next']],
    ['nobody who is known', () => ({ decided_by: 'nobody@example.com' }), ['people/unknown']],
    ['somebody without a role', () => ({ decided_by: 'rui.barros@example.com' }), ['people/role']],
    [
      'less measured',
      (one) => ({ measured: { ...observation(one), psi: { amount: 0.1 } } }),
      ['revalidation/not-measured'],
    ],
    [
      'too much measured',
      (one) => {
        const measured = observation(one);
        return { measured: { ...measured, psi: { ...measured.psi, amount: 0.3 } } };
      },
      ['revalidation/thresholds'],
    ],
  ])('when it has %s, check and plan refuse it', async (_, change, expected) => {
    const scenario = near();
    revalidated(scenario, change(scenario));
    expect(codes(await check(scenario))).toEqual(expected);
    scenario.commit('Validated again');
    expect(codes(await scenario.plan())).toEqual(expected);
    ok(await scenario.verify('2'));
  });

  test('when it says a day that is still to come, check and plan refuse it', async () => {
    const scenario = near();
    revalidated(scenario, { decided_on: '2027-02-11' });
    expect(codes(await check(scenario))).toEqual(['revalidation/future']);
    expect(codes(await scenario.plan())).toContain('revalidation/future');
  });

  test('when whoever decided wrote the release, the plan refuses it; whoever did not may decide', async () => {
    const scenario = near();
    scenario.change('policies/trust/people.yaml', (text) =>
      text.replace('emails: [lia.souza@example.com]', 'emails: [lia.souza@example.com, engineer@example.com]'),
    );
    revalidated(scenario);
    scenario.commit('Validated again');
    const outcome = await scenario.plan();
    expect(codes(outcome)).toEqual(['revalidation/author']);
    expect(reasons(outcome)[0]).toContain('engineer@example.com');
  });

  test('when the evidence is missing, check and plan say where it belongs', async () => {
    const scenario = near();
    revalidated(scenario);
    scenario.remove(evidence);
    const outcome = await check(scenario);
    expect(codes(outcome)).toEqual(['revalidation/missing']);
    expect(reasons(outcome)[0]).toContain(evidence);
    scenario.commit('Validated again');
    expect(codes(await scenario.plan())).toEqual(['revalidation/missing']);
  });

  test('when the evidence is changed after the apply, or an earlier day is named, the plan refuses it', async () => {
    const scenario = await applied(
      (() => {
        const one = near();
        revalidated(one);
        return one;
      })(),
    );
    const changed = scenario.copy();
    changed.edit(evidence, (text) => text.replace('It ranks', 'It still ranks'));
    expect(codes(await changed.plan())).toEqual(['revalidation/changed']);
    const earlier = scenario.copy();
    earlier.edit(modelFile, (text) => text.replace(day, '2027-02-09'));
    expect(codes(await earlier.plan())).toEqual(['revalidation/earlier']);
    const gone = scenario.copy();
    gone.edit(modelFile, (text) => text.replace(/revalidations:\n.*\n/, ''));
    ok(await gone.plan());
  });

  test('when it looks at no data that the one before did not, the plan refuses it; on newer data the day moves again', async () => {
    const scenario = near();
    const { measured } = revalidated(scenario);
    await applied(scenario);
    expect(stateIn(scenario).versions['2']?.revalidated).toMatchObject({ data_until: '2027-02-09' });
    const later = at(scenario, '2027-05-20T12:00:00Z');
    revalidated(later, { measured, next: '2027-09-01' });
    later.commit('Validated again');
    const outcome = await later.plan();
    expect(codes(outcome)).toEqual(['revalidation/older-data']);
    expect(reasons(outcome)[0]).toContain('the revalidation before looked at data up to 2027-02-09');
    revalidated(later, {
      measured: { ...measured, window: { from: '2026-12-01', until: '2027-02-10' } },
      next: '2027-09-01',
    });
    later.commit('Validated again');
    ok(await later.plan());
  });

  test('when it looks at data from before the version was to be rolled out, check and plan refuse it', async () => {
    const scenario = near();
    const window = { from: '2020-01-01', until: '2026-11-22' };
    revalidated(scenario, { measured: { ...observation(scenario), window } });
    expect(codes(await check(scenario))).toEqual(['revalidation/older-data']);
    scenario.commit('Validated again');
    const outcome = await scenario.plan();
    expect(reasons(outcome)).toEqual([
      'It was measured on data up to 2026-11-22, before the decision of 2026-11-23 to roll the version out.',
    ]);
    revalidated(scenario, { measured: { ...observation(scenario), window: { ...window, until: '2026-11-23' } } });
    ok(await check(scenario));
  });

  test('when its life was extended, it may be validated again for these days, and for no more', async () => {
    const scenario = at(near(), '2028-01-20T12:00:00Z');
    scenario.change('policies/governance/approvals.yaml', (text) => `${text}end_of_life: {extension_days: 60}\n`);
    scenario.edit(modelFile, (text) => `${text}last_starts: {"2": 2028-03-25}\n`);
    await scenario.rollOut();
    const extended = at(scenario, '2028-02-03T12:00:00Z');
    const beyond = extended.copy();
    revalidated(beyond, { next: '2028-03-26', measured: observation(beyond, '2028-02-02') });
    expect(codes(await check(beyond))).toEqual(['revalidation/too-far']);
    revalidated(extended, { next: '2028-03-25', measured: observation(extended, '2028-02-02') });
    ok(await check(extended));
    await applied(extended);
    expect(stateIn(extended).versions['2']).toMatchObject({ revalidate_by: '2028-03-25', last_start: '2028-03-25' });
    expect((await at(extended, '2028-03-25T12:00:00Z').verify('2')).diagnostics).toEqual([]);
    expect(codes(await at(extended, '2028-03-26T12:00:00Z').verify('2'))).toContain('verify/end-of-life');
  });

  test('when something is wrong with it, the way back is open, and carries nothing of it', async () => {
    const scenario = near();
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    revalidated(scenario, { next: '2028-06-01' });
    ok(await scenario.plan());
    expect(scenario.planned.plan).toMatchObject({ class: 'rollback', approvals_required: { mlops: 1, security: 1 } });
    expect(scenario.planned.plan.revalidations).toBeUndefined();
  });
});

test('when something is wrong with a revalidation, the state is renewed all the same, and what serves goes on', async () => {
  const scenario = near();
  revalidated(scenario, { next: '2028-06-01' });
  scenario.commit('Validated again');
  const before = stateIn(scenario);
  const outcome = await applyPending(scenario.world, []);
  expect(codes(outcome)).toContain('revalidation/too-far');
  expect(stateIn(scenario)).toMatchObject({ serial: before.serial + 1, versions: before.versions });
  ok(await scenario.verify('2'));
});

describe('who approves it', () => {
  const rulesAre = (scenario: Scenario, rules: string): void => {
    scenario.change('policies/governance/approvals.yaml', (text) => text.replace('rules:\n', rules));
    scenario.commit('Rules');
  };
  const onePerson = (scenario: Scenario): void =>
    scenario.change('policies/governance/approvals.yaml', (text) =>
      text.replace(
        /rules:\n[\s\S]*?# Once people hold the role: in/,
        'rules:\n  - name: all\n    when: {}\n    require: {mlops: 1}\n# Once people hold the role: in',
      ),
    );

  test('when a change of another version carries it, takes two people as alone; without it, that change takes one', async () => {
    const scenario = near();
    onePerson(scenario);
    scenario.change(modelFile, (text) => text.replace('"1": Approved', '"1": Deprecated'));
    scenario.commit('Deprecated');
    const without = scenario.copy();
    revalidated(scenario);
    scenario.commit('Validated again');
    ok(await scenario.plan());
    expect(scenario.planned.plan).toMatchObject({ class: 'normal', approvals_required: { mlops: 1 } });
    await scenario.sign('demo-mlops');
    expect(codes(await scenario.apply())).toEqual(['approve/second-person']);
    await scenario.sign('demo-mlops', 'demo-security');
    ok(await scenario.apply());
    expect(stateIn(scenario).versions['2']?.revalidate_by).toBe('2027-06-01');
    ok(await without.plan());
    await without.sign('demo-mlops');
    ok(await without.apply());
  });

  test.each([
    ['low', { business: 1, mlops: 1, privacy: 1, security: 1 }],
    ['high', { mlops: 1, security: 1 }],
  ])('when a rule is for revalidations of models of %s criticality, it counts for those alone', async (of, people) => {
    const scenario = near();
    rulesAre(
      scenario,
      `rules:\n  - {name: again, when: {class: [revalidation], criticality: [${of}]}, require: {mlops: 1}}\n`,
    );
    revalidated(scenario);
    scenario.commit('Validated again');
    ok(await scenario.plan());
    expect(scenario.planned.plan.approvals_required).toEqual(people);
  });
});

describe('where restarts end after the days of grace', () => {
  test('when it shall start beyond them, it is validated again first, by a plan that goes before the extension', async () => {
    const scenario = near();
    scenario.change('policies/governance/thresholds.yaml', (text) => text.replace(/overdue_only_alerts.*\n/, ''));
    scenario.change('policies/governance/approvals.yaml', (text) => `${text}end_of_life: {extension_days: 60}\n`);
    scenario.at = '2027-11-20T12:00:00Z';
    revalidated(scenario, { next: '2028-01-25', measured: observation(scenario, '2027-11-19') });
    await applied(scenario);
    expect(stateIn(scenario).versions['2']).toMatchObject({ restarts_until: '2028-02-08', end_of_life: '2028-02-01' });
    scenario.at = '2028-01-10T12:00:00Z';
    scenario.edit(modelFile, (text) => `${text}last_starts: {"2": 2028-03-01}\n`);
    const outcome = await scenario.plan();
    expect(codes(outcome)).toEqual(['plan/last-start']);
    expect(reasons(outcome)[0]).toContain('it starts until 2028-02-08, in its days of grace');
    revalidated(scenario, { next: '2028-03-01', measured: observation(scenario, '2028-01-09') });
    await applied(scenario);
    expect(scenario.planned.plan.class).toBe('revalidation');
    await scenario.rollOut();
    expect(scenario.planned.plan.class).toBe('extension');
    // A start needs a state that counts.
    const late = async (moment: string) => {
      const renewed = at(scenario, moment);
      ok(await applyPending(renewed.world, []));
      return codes(await renewed.verify('2'));
    };
    expect(await late('2028-03-01T12:00:00Z')).toEqual([]);
  });
});

describe('a revalidation that failed', () => {
  test('when it is applied, days stay, it is overdue at once, starts go on, and nothing rolls the version out', async () => {
    const scenario = near();
    const measured = { ...observation(scenario), psi: { amount: 0.4 } };
    const { next: _, ...document } = revalidated(scenario, { result: 'failed', measured });
    scenario.write(evidence, JSON.stringify(document));
    scenario.commit('Validated again');
    const page = linesOf(ok(await scenario.plan())).join('\n');
    expect(page).toMatch(/decision +record on local that version 2 failed its revalidation; what serves stays/);
    expect(page).not.toContain('validated again');
    await scenario.approveAll();
    expect(ok(await scenario.apply()).done?.map(({ en }) => en)).toEqual([
      expect.stringContaining(`${model} on local serves version 2; version 2 failed its revalidation: `),
    ]);
    expect(linesOf(await tellHistory(scenario.world, model)).join('\n')).toContain(
      `version 2 failed its revalidation of ${day}`,
    );
    expect(scenario.planned.plan.changes.at(-1)?.after).toMatchObject({
      versions: { '2': { revalidate_by: '2027-02-20', revalidated: { on: day, result: 'failed' } } },
    });
    const { diagnostics } = await scenario.verify('2');
    expect(diagnostics).toMatchObject([{ code: 'verify/revalidation-overdue', severity: 'warning' }]);
    expect(reasons({ diagnostics })[0]).toMatch(
      /^It failed its revalidation of 2027-02-10; .* may load until \S+, but no rollout brings it back.$/,
    );
    expect(await warned(scenario)).toMatchObject([
      { code: 'revalidation/overdue', facts: { version: '2', change: 'failed' } },
    ]);
    const later = at(scenario, '2027-02-11T12:00:00Z');
    expect((await due(later)).past).toMatchObject([{ code: 'due/past', facts: { what: 'failed', of: '2' } }]);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await scenario.rollOut();
    expect(await warned(scenario)).toMatchObject([{ code: 'revalidation/overdue' }]);
  });
});

describe('a monitoring report', () => {
  test('when it keeps within the thresholds, nothing is asked for', async () => {
    const scenario = near();
    reported(scenario, '2027-02-09', observation(scenario));
    expect(await warned(scenario)).toEqual([]);
    ok(await check(scenario));
    expect((await due(scenario, 10)).lines).toEqual([
      `2027-02-15  ${model} on local: revalidate version 1; then no rollout brings it back; a rollback does`,
      `2027-02-20  ${model} on local: revalidate version 2; then no rollout brings it back; a rollback does`,
    ]);
  });

  test('when it is beyond them, the version is due, then overdue; its owner is named, and it starts all the same', async () => {
    const scenario = at(near(), '2026-12-20T12:00:00Z');
    const file = reported(scenario, '2026-12-19');
    const [warning] = await warned(scenario);
    expect(warning).toMatchObject({
      ...{ code: 'revalidation/due', severity: 'warning', file },
      facts: { by: '2027-01-18', occasions: ['drift'], owner: 'Credit Risk Models <credit-risk-models@example.com>' },
    });
    expect((await due(scenario, 30)).lines).toEqual([
      `2027-01-18  ${model} on local: revalidate version 2: ${file} is beyond its thresholds; then no rollout brings it back; a rollback does`,
    ]);
    ok(await scenario.verify('2'));
    const late = at(scenario, '2027-01-19T12:00:00Z');
    expect(await warned(late)).toMatchObject([{ code: 'revalidation/overdue', facts: { change: 'report' } }]);
    expect((await due(late)).past).toMatchObject([{ code: 'due/past', facts: { what: 'report', of: '2' } }]);
    ok(await late.verify('2'));
    ok(await late.plan());
  });

  test('when the version passed on data as recent, it is answered; on older data it does not pass', async () => {
    const scenario = near();
    reported(scenario, '2027-02-01');
    const older = scenario.copy();
    revalidated(older, { occasion: 'drift', measured: observation(older, '2027-01-31') });
    expect(codes(await check(older))).toEqual(['revalidation/older-data']);
    expect(codes(await older.plan())).toEqual(['revalidation/older-data']);
    revalidated(scenario, { occasion: 'drift' });
    await applied(scenario);
    expect(await warned(scenario)).toEqual([]);
    reported(Object.assign(scenario, { at: '2027-02-12T12:00:00Z' }), '2027-02-11');
    expect(await warned(scenario)).toMatchObject([{ code: 'revalidation/due' }]);
  });

  test('when there are several, data must be as recent as that of the newest, which need not be the last that is named', async () => {
    const scenario = near();
    reported(scenario, '2027-01-05');
    reported(scenario, '2027-02-08', { psi: { amount: 0.9 } });
    revalidated(scenario, { occasion: 'drift', measured: observation(scenario, '2027-02-07') });
    scenario.commit('Validated again');
    expect(codes(await scenario.plan())).toEqual(['revalidation/older-data']);
    revalidated(scenario, { occasion: 'drift', measured: observation(scenario, '2027-02-08') });
    await applied(scenario);
    expect(await warned(scenario)).toEqual([]);
  });

  test('when it comes after the revalidation, of that day or an earlier one, it takes back nothing that was approved, and asks anew', async () => {
    const scenario = near();
    revalidated(scenario, { measured: observation(scenario, '2027-02-05') });
    scenario.commit('Validated again');
    ok(await scenario.plan());
    await scenario.approveAll();
    for (const of of ['2027-02-08', day]) {
      const late = committing(at(scenario, '2027-02-13T12:00:00Z'));
      const file = reported(late, of, { window: { from: '2027-02-01', until: '2027-02-07' }, psi: { amount: 0.9 } });
      ok(await late.apply());
      expect(await warned(late)).toMatchObject([{ code: 'revalidation/due', file, facts: { by: '2027-03-15' } }]);
    }
    const known = committing(at(scenario, '2027-02-13T12:00:00Z'));
    reported(known, '2027-02-08', { window: { from: '2027-02-01', until: '2027-02-05' }, psi: { amount: 0.9 } });
    ok(await known.apply());
    expect(await warned(known)).toEqual([]);
  });

  test('when it comes long after its day, the days for it count from when it came', async () => {
    const scenario = committing(at(near(), '2026-12-20T12:00:00Z'));
    const old = { window: { from: '2026-10-01', until: '2026-10-31' }, psi: { amount: 0.31 } };
    reported(scenario, '2026-11-01', old);
    expect(await warned(scenario)).toMatchObject([{ code: 'revalidation/due', facts: { by: '2027-01-19' } }]);
    const late = at(scenario, '2027-01-20T12:00:00Z');
    expect(await warned(late)).toMatchObject([{ code: 'revalidation/overdue', facts: { by: '2027-01-19' } }]);
    // Whoever commits something else later puts nothing off, nor does a date that is set back make it overdue before.
    committing(late).edit(modelFile, (text) => `${text}# later\n`);
    expect(await warned(late)).toMatchObject([{ code: 'revalidation/overdue', facts: { by: '2027-01-19' } }]);
    const back = committing(scenario, '2026-11-20T12:00:00Z');
    reported(back, '2026-11-02', old);
    expect(await warned(back)).toMatchObject([{ code: 'revalidation/due', facts: { by: '2027-01-19' } }]);
  });

  test('when it is merged again, changed or removed in between, its days count from when it first came', async () => {
    const scenario = committing(at(near(), '2026-12-20T12:00:00Z'));
    const file = reported(scenario, '2026-12-20');
    const text = scenario.read(file);
    const again = committing(at(scenario, '2027-01-10T12:00:00Z'));
    again.edit(file, () => text.replace('"rows": 900', '"rows": 950'));
    expect(await warned(again)).toMatchObject([{ code: 'revalidation/due', facts: { by: '2027-01-19' } }]);
    again.remove(file);
    again.commit('Tidied');
    again.write(file, text);
    again.commit('Measured again');
    expect(await warned(at(again, '2027-01-20T12:00:00Z'))).toMatchObject([
      { code: 'revalidation/overdue', facts: { by: '2027-01-19' } },
    ]);
  });

  test('when its commit bears a date to come, that puts nothing off, nor does one that later commits contradict', async () => {
    const scenario = committing(at(near(), '2026-12-20T12:00:00Z'), '2026-12-18T12:00:00Z');
    scenario.edit(modelFile, (text) => `${text}# before\n`);
    reported(committing(scenario, '2027-01-10T12:00:00Z'), '2026-12-17');
    expect(await warned(scenario)).toMatchObject([{ code: 'revalidation/due', facts: { by: '2027-01-17' } }]);
    committing(scenario, '2026-12-21T12:00:00Z').edit(modelFile, (text) => `${text}# after\n`);
    scenario.at = '2027-01-20T12:00:00Z';
    expect(await warned(scenario)).toMatchObject([{ code: 'revalidation/overdue', facts: { by: '2027-01-17' } }]);
  });

  test.each([
    [
      'about other files',
      '2027-02-01',
      { model_digest: `sha256:${'0'.repeat(64)}` as const },
      'revalidation/of-another',
    ],
    ['of another day than its name', '2027-02-01', { measured_on: '2027-02-02' }, 'revalidation/of-another'],
    ['of a day to come', '2027-02-11', {}, 'revalidation/future'],
  ])('when it is %s, check refuses it, and it asks for nothing', async (_, of, change, expected) => {
    const scenario = near();
    const before = scenario.copy();
    reported(scenario, of, undefined, change);
    expect(await warned(scenario)).toEqual([]);
    for (const path of scenario.list(`releases/${model}/monitoring`))
      before.take(scenario, `releases/${model}/monitoring/${path}`);
    expect(codes(await check(before))).toEqual([expected]);
  });

  test('when its cost is in another currency, check refuses it, and that asks for nothing; what else is beyond does', async () => {
    const scenario = at(near(), '2026-12-20T12:00:00Z');
    const slos = { cost_per_1000_calls: { amount: 5000, currency: 'JPY' } };
    const file = reported(scenario, '2026-12-19', { slos });
    expect(await warned(scenario)).toEqual([]);
    scenario.write(file, scenario.read(file).replace('5000', '5001'));
    expect(codes(await check(scenario))).toEqual(['revalidation/currency']);
    reported(scenario, '2026-12-19', { slos, psi: { amount: 0.31 } });
    expect(await warned(scenario)).toMatchObject([{ facts: { occasions: ['drift'] } }]);
    reported(scenario, '2026-12-19', { slos: { cost_per_1000_calls: { amount: 5000, currency: 'BRL' } } });
    expect(await warned(scenario)).toMatchObject([{ facts: { occasions: ['kpi'] } }]);
  });

  test('when policy says no number of days, reports ask for nothing', async () => {
    const scenario = near();
    scenario.edit('policies/governance/thresholds.yaml', (text) => text.replace(/revalidation_trigger_days.*\n/, ''));
    reported(scenario, '2027-02-01');
    expect(await warned(scenario)).toEqual([]);
  });

  /** Version 2 served, was left, and nothing serves any more: what comes now is rolled out. */
  async function withdrawn(scenario: Scenario): Promise<Scenario> {
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await scenario.rollOut();
    scenario.want({ '1': 'Revoked', '2': 'Approved' });
    await scenario.rollOut();
    scenario.want({ '1': 'Revoked', '2': 'Approved' }, '2');
    return scenario;
  }

  test('when it is overdue, no rollout brings the version back until it passed; before that day one does', async () => {
    const early = at(near(), '2026-12-20T12:00:00Z');
    const file = reported(early, '2026-12-19');
    const left = await withdrawn(early);
    ok(await left.plan());
    const late = at(left, '2027-01-19T12:00:00Z');
    const outcome = await late.plan();
    expect(codes(outcome)).toEqual(['plan/revalidation-overdue']);
    expect(reasons(outcome)[0]).toContain(`${file} of 2026-12-19 is beyond the thresholds`);
    revalidated(late, { occasion: 'drift', measured: observation(late, '2027-01-18'), next: '2027-05-01' });
    late.commit('Validated again');
    ok(await late.plan());
    expect(late.planned.plan).toMatchObject({ class: 'normal', revalidations: { '2': { result: 'passed' } } });
  });

  test('when the version failed, no rollout brings it back', async () => {
    const scenario = near();
    const { next: _, ...document } = revalidated(scenario, { result: 'failed' });
    scenario.write(evidence, JSON.stringify(document));
    await applied(scenario);
    const outcome = await (await withdrawn(scenario)).plan();
    expect(codes(outcome)).toEqual(['plan/revalidation-overdue']);
    expect(reasons(outcome)[0]).toContain('failed');
  });

  test('when what served before has an overdue one, the way back to it is open', async () => {
    const scenario = at(near(), '2026-12-20T12:00:00Z');
    reported(scenario, '2026-12-19');
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await scenario.rollOut();
    const late = at(scenario, '2027-01-19T12:00:00Z');
    late.want({ '1': 'Approved', '2': 'Approved' }, '2');
    // Whoever approves it is told what they bring back.
    expect(linesOf(ok(await late.plan())).join('\n')).toMatch(
      /overdue +monitoring of 2026-12-19 found version 2 beyond its thresholds:\s+\S+monitoring\/2-2026-12-19.json/,
    );
  });
});

test('when the restarts of what served before are over, it goes forward with its revalidation in the same change', async () => {
  const scenario = await ready2();
  const alerts = 'policies/governance/thresholds.yaml';
  scenario.edit(alerts, (text) => text.replace('overdue_only_alerts: [high]', 'overdue_only_alerts: [low]'));
  await scenario.rollOut();
  scenario.at = '2026-12-01T12:00:00Z';
  const modelFile = `releases/${model}/model.yaml`;
  scenario.edit(modelFile, (text) => text.replace('local: "2"', 'local: "1"'));
  await scenario.rollOut();
  scenario.at = '2027-03-10T12:00:00Z';
  scenario.edit(modelFile, (text) => text.replace('local: "1"', 'local: "2"'));
  expect(codes(await scenario.plan())).toEqual(['plan/restarts-over']);
  revalidated(scenario);
  scenario.commit('Forward, and validated again');
  // Nobody tried the way back since.
  expect(codes(await scenario.plan())).toEqual(['drill/too-long-ago']);
  await scenario.approveAll();
  expect(codes(await scenario.apply())).toEqual([]);
  expect(stateIn(scenario).versions['2']).toMatchObject({ revalidate_by: '2027-06-01' });
  expect(codes(await scenario.verify('2'))).toEqual([]);
});

test('when a version serves nobody, nobody is asked to validate it again', async () => {
  const scenario = at(near(), '2027-02-25T12:00:00Z');
  scenario.want({ '1': 'Retired', '2': 'Approved' }, '2');
  await scenario.rollOut();
  expect(await warned(scenario)).toMatchObject([{ code: 'revalidation/overdue', facts: { version: '2' } }]);
});

test('when it waits for approvals, a scheduled apply waits, and goes on once they are there', async () => {
  const scenario = near();
  revalidated(scenario);
  scenario.commit('Validated again');
  ok(await scenario.plan());
  expect(acted(await applyPending(scenario.world, []))).toBe(5);
  await scenario.approveAll();
  ok(await applyPending(scenario.world, []));
  expect(await warned(scenario)).toEqual([]);
});

describe('who is told', () => {
  const hub = 'https://hub.example.com/events';
  const events = '[revalidation_due, revalidation_overdue, revalidated]';

  function told(scenario: Scenario): Receivers {
    const receiver = `{name: hub, kind: webhook, url: "${hub}", since: 2026-11-01T00:00:00Z, events: ${events}}`;
    scenario.write(
      'policies/governance/notifications.yaml',
      `apiVersion: relc/v1\nkind: Notifications\nreceivers: [${receiver}]\n`,
    );
    scenario.commit('Who is told');
    scenario.courier = new Receivers();
    return scenario.courier as Receivers;
  }

  test('when a report asks for it, it is overdue, and it passed, each is told once, and history keeps it', async () => {
    const scenario = Object.assign(serving.copy(), { at: '2026-12-20T12:00:00Z' });
    const courier = told(scenario);
    const file = reported(scenario, '2026-12-19');
    ok(await notify(scenario.world, []));
    ok(await notify(scenario.world, []));
    scenario.at = '2027-01-19T12:00:00Z';
    ok(await notify(scenario.world, []));
    revalidated(scenario, { occasion: 'drift', measured: observation(scenario, '2027-01-18'), next: '2027-05-01' });
    await applied(scenario);
    for (const _ of [1, 2]) ok(await notify(scenario.world, []));
    expect(courier.eventsAt(hub)).toMatchObject([
      {
        type: 'relc.revalidation_due',
        time: '2026-12-19T00:00:00Z',
        data: { report: file, revalidate_by: '2027-01-18' },
      },
      { type: 'relc.revalidation_overdue', time: '2027-01-19T00:00:00Z', data: { cause: 'report' } },
      { type: 'relc.revalidated', data: { result: 'passed', revalidate_by: '2027-05-01', class: 'revalidation' } },
    ]);
    const history = linesOf(ok(await tellHistory(scenario.world, model))).join('\n');
    expect(history).toContain('version 2 passed its revalidation of 2027-01-19');
  });

  test('when it is too late by its day alone, that is told, and not that it is due; what serves nobody is not', async () => {
    const scenario = Object.assign(serving.copy(), { at: '2027-02-21T12:00:00Z' });
    scenario.want({ '1': 'Retired', '2': 'Approved' }, '2');
    await scenario.rollOut();
    const courier = told(scenario);
    ok(await notify(scenario.world, []));
    expect(courier.told(hub)).toEqual([`revalidation_overdue ${model}/2`]);
  });
});
