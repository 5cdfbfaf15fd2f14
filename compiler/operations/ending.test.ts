// The end of life: what has reached it is Retired without another approval, and nothing else happens that way.
import { beforeAll, describe, expect, test } from 'vitest';
import { dayBefore, endDay, planOf, short1, short2, stagesOf } from '../../testing/ended.ts';
import { ending, killed, never } from '../../testing/killed.ts';
import { acted, codes, doneBy, linesOf, nextAfter, ok, refuses, textOf } from '../../testing/outcome.ts';
import type { Scenario } from '../../testing/scenario.ts';
import { model, trust } from '../../testing/scratch.ts';
import { stateIn } from '../../testing/signed.ts';
import { goBack, onCall } from '../../testing/way-back.ts';
import { sameBytes, utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import type { PlanBody } from '../model/plan.ts';
import type { Outcome } from '../report/outcome.ts';
import { checkReleases } from './check.ts';
import { listDue } from './due.ts';
import { each } from './each.ts';
import { endingsOf } from './end-plan.ts';
import { endPending } from './ending.ts';
import { applyPending } from './pending.ts';
import { listStatus } from './status.ts';

const pending = (scenario: Scenario) => applyPending(scenario.world, []);
const status = (scenario: Scenario) => listStatus(scenario.world, []);
const statusLine = async (scenario: Scenario) => linesOf(await status(scenario))[0];
const modelFile = `releases/${model}/model.yaml`;

let first: Scenario;
let second: Scenario;
beforeAll(async () => {
  first = await short1();
  second = await short2();
  second.at = endDay;
});

/** What differs in a registry, by path. */
const changed = (before: ReadonlyMap<string, Uint8Array>, after: ReadonlyMap<string, Uint8Array>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => !sameBytes(before.get(path), after.get(path) ?? new Uint8Array()))
    .sort();

describe('a version that serves nothing and has reached its end of life', () => {
  test('the day before, nothing happens; on the day, it is Retired without approvals, and the next run has nothing to do', async () => {
    const scenario = second.copy();
    scenario.at = dayBefore;
    expect(doneBy(ok(await pending(scenario)))).toEqual([]);
    scenario.at = endDay;
    expect(await statusLine(scenario)).toContain(
      '1 reached its end of life on 2026-12-20: `relc apply --pending` retires it',
    );
    expect(doneBy(ok(await pending(scenario)))).toEqual([
      `${model} on local: end of life of version 1 (2026-12-20), which is Retired now; nobody had to approve it again`,
    ]);
    expect(stagesOf(scenario)).toEqual({ '1': 'Retired', '2': 'Approved' });
    expect(stateIn(scenario).applied).toMatchObject({ class: 'end_of_life' });
    ok(await scenario.verify('2'));
    expect(await statusLine(scenario)).not.toContain('end of life');
    expect(doneBy(ok(await pending(scenario)))).toEqual([]);
  });

  test('only its tag, its record and the signed state change: neither another version nor an alias', async () => {
    const scenario = second.copy();
    const before = scenario.shown;
    ok(await pending(scenario));
    const run = /^registry\/artifacts\/[^/]+\/relc\/(cab|plans)\//;
    const found = changed(before, scenario.shown);
    expect(found.filter((path) => !run.test(path) && !path.includes('/states/'))).toEqual([
      `registry/models/${model}/state.sigstore.json`,
      `registry/models/${model}/tags/1/stage`,
    ]);
    const runs = new Set(found.filter((path) => run.test(path)).map((path) => path.split('/')[2]));
    expect(runs.size).toBe(1);
    expect(scenario.read(`registry/models/${model}/tags/1/stage`)).toBe('Retired');
  });

  test('plan shows it as a plan that needs nobody, apply applies it, and a replay writes nothing', async () => {
    const scenario = second.copy();
    ok(await scenario.plan());
    expect(planOf(scenario)).toMatchObject({ class: 'end_of_life', approvals_required: {}, releases: {} });
    expect(planOf(scenario).changes.map(({ resource }) => resource.type)).toEqual(['artifact', 'tag', 'state']);
    expect(nextAfter(await scenario.plan())).toEqual(['relc apply --pending']);
    expect(codes(await scenario.approve('demo-mlops'))).toContain('approve/not-asked');
    ok(await scenario.apply());
    expect(stagesOf(scenario)).toEqual({ '1': 'Retired', '2': 'Approved' });
    const after = scenario.registryDigest;
    expect(codes(await scenario.apply())).toEqual([]);
    expect(scenario.registryDigest).toBe(after);
  });

  test('model.yaml may say so later: until then and afterwards nothing is to be done, and check finds nothing', async () => {
    const scenario = second.copy();
    ok(await pending(scenario));
    for (const stage of ['Approved', 'Deprecated', 'Retired']) {
      scenario.want({ '1': stage, '2': 'Approved' }, '2');
      ok(await scenario.plan());
      expect(planOf(scenario).changes).toEqual([]);
      expect(doneBy(ok(await pending(scenario)))).toEqual([]);
    }
    ok(await checkReleases(scenario.world, []));
    scenario.want({ '1': 'Revoked', '2': 'Approved' }, '2');
    ok(await scenario.plan());
    expect(planOf(scenario).class).toBe('withdrawal');
  });

  test.each(['Approved', 'Deprecated', 'Retired', 'Revoked'])(
    'when what serves is %s in model.yaml and the alias names what ended, refuses: nobody asked that nothing serves',
    async (stage) => {
      for (const isRetired of [false, true]) {
        const scenario = second.copy();
        if (isRetired) ok(await pending(scenario));
        scenario.want({ '1': 'Approved', '2': stage }, '1');
        expect(codes(await scenario.plan())).toEqual(['plan/end-of-life']);
        expect(codes(await pending(scenario))).toContain('plan/end-of-life');
        expect(stateIn(scenario).aliases).toHaveProperty('approved.version', '2');
      }
    },
  );

  test('when model.yaml revokes what serves and names nothing, that is a withdrawal', async () => {
    const scenario = second.copy();
    ok(await pending(scenario));
    scenario.want({ '1': 'Approved', '2': 'Revoked' });
    ok(await scenario.plan());
    expect(planOf(scenario)).toMatchObject({ class: 'withdrawal', serving: { now: '2', next: null } });
  });

  test('before its day, a stage that goes back is refused as ever', async () => {
    const scenario = second.copy();
    scenario.at = dayBefore;
    scenario.want({ '1': 'Retired', '2': 'Approved' }, '2');
    await scenario.rollOut();
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    expect(codes(await scenario.plan())).toEqual(['plan/stage-backwards']);
  });

  test('when its plan was made on its day, and the clock says that it is the day before, apply refuses', async () => {
    const scenario = second.copy();
    ok(await scenario.plan());
    scenario.at = dayBefore;
    await refuses(scenario, ['apply/stale', 'apply/stale', 'apply/stale']);
  });

  test('when the stop switch is on, it waits, and may still be extended or retired by people; then it ends', async () => {
    const calendar = 'policies/governance/calendar.yaml';
    const scenario = second.copy();
    const before = scenario.read(calendar);
    scenario.write(calendar, `${before}\nstopped: {ticket: INC-1, reason: Fraud, models: [${model}]}\n`);
    scenario.change('policies/governance/approvals.yaml', (text) => `${text}end_of_life: {extension_days: 30}\n`);
    scenario.commit('Nothing moves by itself');
    const outcome = await pending(scenario);
    expect(codes(outcome)).toEqual(['change/stopped']);
    expect(acted(outcome)).toBe(5);
    expect(stagesOf(scenario)).toEqual({ '1': 'Approved', '2': 'Approved' });
    const longer = scenario.copy();
    longer.edit(modelFile, (text) => `${text}last_starts: {"1": 2027-01-10}\n`);
    ok(await longer.plan());
    await longer.sign('demo-mlops', 'demo-security');
    ok(await longer.apply());
    expect(stateIn(longer).versions['1']).toMatchObject({ stage: 'Approved', last_start: '2027-01-10' });
    const retired = scenario.copy();
    retired.want({ '1': 'Retired', '2': 'Approved' }, '2');
    ok(await retired.plan());
    expect(planOf(retired).class).toBe('withdrawal');
    await retired.sign('demo-mlops', 'demo-security');
    ok(await retired.apply());
    scenario.write(calendar, before);
    scenario.commit('The incident is over');
    ok(await pending(scenario));
    expect(stagesOf(scenario)).toEqual({ '1': 'Retired', '2': 'Approved' });
  });

  test('when the clock of one run is years ahead, nothing is retired for ever', async () => {
    const scenario = second.copy();
    scenario.at = '2029-01-01T00:00:00Z';
    const outcome = await pending(scenario);
    expect(codes(outcome)).toEqual(['lifecycle/end-waits', 'lifecycle/still-serves']);
    expect(acted(outcome)).toBe(5);
    expect(stagesOf(scenario)).toEqual({ '1': 'Approved', '2': 'Approved' });
  });

  test('when the clock is years ahead for hours, nothing is retired; once it is right, people roll back, and that ends the wait', async () => {
    const scenario = second.copy();
    for (const at of ['2031-01-01T12:00:00Z', '2031-01-01T13:00:00Z', '2031-01-02T12:00:00Z']) {
      scenario.at = at;
      expect(codes(await pending(scenario))).toContain('lifecycle/end-waits');
    }
    expect(stagesOf(scenario)).toEqual({ '1': 'Approved', '2': 'Approved' });
    scenario.at = dayBefore;
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await scenario.plan());
    await scenario.sign('demo-mlops', 'demo-security');
    ok(await scenario.apply());
    expect(stateIn(scenario)).not.toHaveProperty('renewed_late');
    expect(acted(await scenario.verify('1'))).toBe(0);
  });

  test.each(['Approved', 'Retired'])(
    'when the job did not run until the state ended, and model.yaml says %s, a run renews the state and one 7 days later retires',
    async (stage) => {
      const scenario = second.copy();
      scenario.want({ '1': stage, '2': 'Approved' }, '2');
      scenario.at = '2027-02-27T00:00:00Z';
      expect(codes(await pending(scenario))).toContain('lifecycle/end-waits');
      expect(stagesOf(scenario)['1']).toBe('Approved');
      expect(acted(await scenario.verify('2'))).toBe(0);
      scenario.at = '2027-03-05T23:59:59Z';
      expect(codes(await pending(scenario))).toContain('lifecycle/end-waits');
      expect(stagesOf(scenario)['1']).toBe('Approved');
      scenario.at = '2027-03-06T00:00:00Z';
      await pending(scenario);
      expect(stagesOf(scenario)).toEqual({ '1': 'Retired', '2': 'Approved' });
      expect(acted(await scenario.verify('2'))).toBe(0);
    },
  );

  test('when somebody writes an earlier day or another stage into tags, the signed day counts', async () => {
    const scenario = second.copy();
    scenario.at = dayBefore;
    const tag = (name: string) => `registry/models/${model}/tags/2/${name}`;
    scenario.write(tag('end_of_life'), '2026-11-30');
    scenario.write(tag('stage'), 'Retired');
    await pending(scenario);
    expect(stagesOf(scenario)).toEqual({ '1': 'Approved', '2': 'Approved' });
  });

  test('whoever wrote a change that waits is still its author afterwards', async () => {
    const scenario = second.copy();
    scenario.change(modelFile, (text) => text.replace(/^versions:[\s\S]*$/m, ''));
    scenario.change(modelFile, (text) => `${text}versions: {"1": Approved, "2": Revoked}\naliases: {}\n`);
    scenario.commit('Stop it', { author: { name: 'Marina', email: 'demo-mlops@example.com' } });
    const { commit } = stateIn(scenario);
    expect(codes(await pending(scenario))).toContain('approve/missing-role');
    expect(stagesOf(scenario)).toEqual({ '1': 'Retired', '2': 'Approved' });
    expect(stateIn(scenario).commit).toBe(commit);
    ok(await scenario.plan());
    expect(planOf(scenario).class).toBe('withdrawal');
    expect(codes(await scenario.approve('demo-mlops'))).toEqual(['approve/author']);
  });

  test('when a change waits only for its hour, it goes first; one that waits for people does not hold it back', async () => {
    const ends = async (...waits: Outcome['diagnostics']) => {
      const scenario = second.copy();
      await each(scenario.world, [], {}, (place) => endPending(scenario.world, place, { diagnostics: waits }));
      return stagesOf(scenario)['1'];
    };
    expect(await ends({ code: 'change/window-closed' })).toBe('Approved');
    expect(await ends({ code: 'change/window-closed' }, { code: 'approve/missing-role' })).toBe('Retired');
    expect(await ends({ code: 'plan/end-of-life' })).toBe('Retired');
  });

  test('when one person went back and model.yaml does not say so yet, nothing ends', async () => {
    const scenario = second.copy();
    const found: unknown[] = [];
    await each(scenario.world, [], {}, async (place) => {
      const state = stateIn(scenario);
      found.push((await endingsOf(place, state)).free.map(({ version }) => version));
      found.push(await endingsOf(place, { ...state, rolled_back: { at: endDay } }));
      return { diagnostics: [] };
    });
    expect(found).toEqual([['1'], { free: [], held: [], proofs: {}, diagnostics: [] }]);
  });

  test('when one person went back to what ends later, nothing is taken away, and status names the owner', async () => {
    const scenario = await short1();
    scenario.at = '2026-11-25T12:00:00Z';
    trust(scenario, scenario.keys, onCall);
    scenario.change('policies/governance/approvals.yaml', (text) =>
      text.replace('rules:\n', 'way_back: {most_days: 30}\nrules:\n'),
    );
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    await scenario.rollOut();
    scenario.at = '2026-12-19T02:00:00Z';
    ok(await goBack(scenario));
    scenario.at = endDay;
    const before = scenario.registryDigest;
    await pending(scenario);
    expect(scenario.registryDigest).toBe(before);
    const { diagnostics } = await status(scenario);
    expect(diagnostics.find(({ code }) => code === 'lifecycle/still-serves')?.facts).toMatchObject({
      ...{ version: '1', owner: expect.stringContaining('@') },
    });
  });

  test('when a run is killed before any of its writes, the next one leaves the same', async () => {
    const whole = second.copy();
    const counting = ending(whole.world, never);
    await applyPending(counting, []);
    expect(counting.writes).toBeGreaterThan(3);
    for (const at of counting.moments) {
      const scenario = second.copy();
      await killed(applyPending(ending(scenario.world, at), []));
      await pending(scenario);
      expect(scenario.registryDigest, `killed before write ${at}`).toBe(whole.registryDigest);
    }
  });
});

describe('a plan that claims to be an end of life', () => {
  /** The plan of the end, with something else in it, by its own digest. */
  async function forged(change: (plan: PlanBody) => object, at = endDay): Promise<Scenario> {
    const scenario = second.copy();
    ok(await scenario.plan());
    const plan = { ...planOf(scenario), ...change(planOf(scenario)) };
    const document = { ...scenario.planned, plan, plan_digest: digestOf(utf8(canonical(plan))) };
    scenario.write(scenario.planFile, JSON.stringify(document));
    scenario.at = at;
    return scenario;
  }
  const withState =
    (change: (after: { aliases: object; versions: Record<string, object> }) => object) => (plan: PlanBody) => ({
      changes: plan.changes.map((one) =>
        one.resource.type === 'state' ? { ...one, after: change(structuredClone(one.after) as never) } : one,
      ),
    });
  const also = (one: object) => (plan: PlanBody) => ({
    changes: [...plan.changes.slice(0, -1), one, ...plan.changes.slice(-1)],
  });
  const stage = (version: string): object => ({
    ...{ resource: { type: 'tag', version, name: 'stage' }, action: 'update', before: 'Approved', after: 'Retired' },
  });

  test.each<[string, (plan: PlanBody) => object]>([
    [
      'retires a version whose day has not come',
      withState(({ versions, ...rest }) => ({
        ...rest,
        versions: { ...versions, '2': { ...versions['2'], stage: 'Retired' } },
      })),
    ],
    [
      'approves a version',
      withState(({ versions, ...rest }) => ({ ...rest, versions: { ...versions, '3': { ...versions['2'] } } })),
    ],
    ['moves the alias', withState((after) => ({ ...after, aliases: { approved: '1' } }))],
    ['takes away the alias of what lives', withState((after) => ({ ...after, aliases: {} }))],
    [
      'brings back what it retires',
      withState(({ versions, ...rest }) => ({
        ...rest,
        versions: { ...versions, '1': { ...versions['1'], stage: 'Approved' } },
      })),
    ],
    [
      'gives a version a longer life',
      withState(({ versions, ...rest }) => ({
        ...rest,
        versions: { ...versions, '2': { ...versions['2'], end_of_life: '2036-01-01' } },
      })),
    ],
    [
      'writes the alias in the registry',
      also({ resource: { type: 'alias', name: 'approved' }, action: 'update', before: '2', after: '1' }),
    ],
    ['changes a tag of another version', also(stage('2'))],
    [
      'writes an artifact of another version',
      also({
        resource: { type: 'artifact', version: '2', path: 'relc/evil' },
        action: 'create',
        before: null,
        after: `sha256:${'0'.repeat(64)}`,
      }),
    ],
    ['names another class for more', () => ({ class: 'normal' })],
    ['is for another registry', () => ({ registry_id: 'elsewhere' })],
  ])('and %s is refused, and writes nothing', async (what, change) => {
    const scenario = await forged(change);
    const before = scenario.registryDigest;
    const outcome = await scenario.apply();
    // A state that stays as it is was reached already.
    expect(acted(outcome)).toBe(what.startsWith('brings back') ? 0 : 3);
    expect(scenario.registryDigest).toBe(before);
  });

  test('and is what relc plans passes', async () => {
    const scenario = await forged(() => ({}));
    ok(await scenario.apply());
  });

  test('where the day has not come, holds nothing, whatever the file says', async () => {
    const scenario = await forged(() => ({}), dayBefore);
    const before = scenario.registryDigest;
    expect(acted(await scenario.apply())).toBe(3);
    expect(scenario.registryDigest).toBe(before);
  });

  test('and was left in the registry by somebody is not continued', async () => {
    const scenario = await forged(withState((after) => ({ ...after, aliases: { approved: '1' } })));
    const { plan, plan_digest: digest } = scenario.planned;
    const [folder = ''] = scenario
      .glob('registry/artifacts/*/relc/plans/*/plan.json')
      .map((path) => path.replace(/[^/]+\/plan\.json$/, ''));
    expect(folder).not.toBe('');
    scenario.write(`${folder}${digest.replace('sha256:', '')}/plan.json`, canonical(plan));
    scenario.at = dayBefore;
    const before = scenario.registryDigest;
    await pending(scenario);
    expect(scenario.registryDigest).toBe(before);
  });
});

describe('a version that callers still get on its end of life', () => {
  const at = (moment: string): Scenario => {
    const scenario = first.copy();
    scenario.at = moment;
    return scenario;
  };

  test('is held: apply exits 5 and names the owner, as status and due do, and nothing is written', async () => {
    const scenario = at(endDay);
    const before = scenario.registryDigest;
    const outcome = await pending(scenario);
    expect(outcome.diagnostics).toMatchObject([
      {
        ...{ code: 'lifecycle/still-serves', file: modelFile, pointer: '/versions/1' },
        facts: { version: '1', target: 'local', observed: '2026-12-20', owner: expect.stringContaining('@') },
      },
    ]);
    expect(acted(outcome)).toBe(5);
    expect(scenario.registryDigest).toBe(before);
    expect(codes(await status(scenario))).toContain('lifecycle/still-serves');
    scenario.at = '2026-12-21T00:00:00Z';
    const due = await listDue(scenario.world, [], { within: 0 });
    expect(due.diagnostics.find(({ facts }) => facts?.['what'] === 'end_of_life')?.facts).toMatchObject({
      owner: expect.stringContaining('@'),
    });
    expect(codes(await scenario.verify('1'))).toContain('verify/end-of-life');
  });

  test('the day before, nobody is told', async () => {
    expect(codes(await status(at(dayBefore)))).not.toContain('lifecycle/still-serves');
  });

  test('when another version takes its place, it is retired by the next run', async () => {
    const scenario = at('2026-11-25T12:00:00Z');
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    ok(await scenario.plan());
    scenario.at = endDay;
    ok(await scenario.plan());
    expect(planOf(scenario).class).toBe('normal');
    await scenario.approveAll();
    ok(await scenario.apply());
    expect(stagesOf(scenario)).toEqual({ '1': 'Approved', '2': 'Approved' });
    ok(await pending(scenario));
    expect(stagesOf(scenario)).toEqual({ '1': 'Retired', '2': 'Approved' });
  });

  test('when people write Retired and take the alias away, two of them approve it at any hour', async () => {
    const scenario = at(endDay);
    scenario.want({ '1': 'Retired' });
    ok(await scenario.plan());
    expect(planOf(scenario)).toMatchObject({ class: 'withdrawal', serving: { next: null } });
    expect(textOf(await scenario.plan())).toContain('callers get nothing any more');
    await scenario.sign('demo-mlops', 'demo-security');
    ok(await scenario.apply());
    expect(codes(await status(scenario))).toEqual([]);
  });

  test('when it is Deprecated, it is held through its days, and retired after them', async () => {
    const scenario = second.copy();
    scenario.at = '2026-12-01T12:00:00Z';
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    await scenario.rollOut();
    scenario.at = '2026-12-31T23:59:59Z';
    expect(codes(await pending(scenario))).toEqual(['lifecycle/still-serves']);
    scenario.at = '2027-01-01T00:00:00Z';
    expect(codes(await pending(scenario))).toEqual([]);
    expect(stagesOf(scenario)['1']).toBe('Retired');
  });
});

describe('the page of a plan by which relc has no way back any more', () => {
  const lost = 'version 1, the only one to go back to, becomes';
  const plan = async (stages: Readonly<Record<string, string>>, alias: string, at: string) => {
    const scenario = Object.assign((await short2()).copy(), { at });
    scenario.want(stages, alias);
    return textOf(await scenario.plan());
  };

  test('says so where the version to go back to is deprecated or revoked', async () => {
    for (const stage of ['Deprecated', 'Retired', 'Revoked'])
      expect(await plan({ '1': stage, '2': 'Approved' }, '2', '2026-12-01T12:00:00Z')).toContain(`${lost} ${stage}`);
  });

  test('does not where the plan goes back to it, nor where no host would start it any more', async () => {
    expect(await plan({ '1': 'Approved', '2': 'Revoked' }, '1', '2026-12-01T12:00:00Z')).not.toContain(lost);
    expect(await plan({ '1': 'Revoked', '2': 'Approved' }, '2', endDay)).not.toContain(lost);
  });
});
