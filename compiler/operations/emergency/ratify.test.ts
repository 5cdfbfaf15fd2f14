// What follows an emergency: the other roles ratify it, and until they have the model takes no rollout.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  appliedAtNight,
  approveAtNight,
  monday,
  night,
  onCall,
  pending,
  rule,
  urgent,
} from '../../../testing/emergency.ts';
import { acted, codes, doneBy, linesOf, ok } from '../../../testing/outcome.ts';
import { anchored, type Scenario } from '../../../testing/scenario.ts';
import { approvers, edit, keyFile, model, runFile, trust } from '../../../testing/scratch.ts';
import { stateIn } from '../../../testing/signed.ts';
import { storedPlanPath } from '../../model/plan.ts';
import { approvePlan } from '../approve.ts';
import { listDue } from '../due.ts';
import { listStatus } from '../status.ts';
import { refusePlan } from './refuse.ts';

/** Five days after it was applied. */
const deadline = '2026-12-25T06:00:00Z';
const stateFile = `registry/models/${model}/state.sigstore.json`;

/** An emergency was applied at night; it is Monday. */
let applied: Scenario;
/** The same before it was applied. */
let approved: Scenario;
beforeAll(async () => {
  ({ approved, applied } = await appliedAtNight());
});

async function ratify(scenario: Scenario, but: readonly string[] = []): Promise<void> {
  for (const { id } of approvers) if (!but.includes(id)) ok(await scenario.approve(id));
}
const describeIt = (text: string) => text.replace('description: ', 'description: The ');
const leave = (text: string) =>
  `${text}  - name: Bruno Teixeira\n    emails: [demo-night-1@example.com]\n    roles: []\n    left: 2026-12-20\n`;
const status = (scenario: Scenario) => listStatus(scenario.world, [model]);
const due = (scenario: Scenario) => listDue(scenario.world, [model], { within: 10 });

describe('an emergency that is not ratified', () => {
  test('when it was applied, the state says who must ratify it, and by when', () => {
    expect(stateIn(applied).emergencies).toEqual([
      {
        ...{ incident: 'INC-1', plan_digest: applied.planned.plan_digest, versions: ['2'] },
        approvers: onCall.map(({ id, person }) => ({ key: id, person, role: 'on-call' })),
        since: expect.any(String),
        commit: expect.any(String),
        ...{ applied_at: night, until: deadline },
        required: { business: 1, mlops: 1, privacy: 1, security: 1 },
        units: [null],
        acted: expect.arrayContaining([{ role: 'model-signer', names: expect.anything() }]),
      },
    ]);
  });

  test.each([
    ['', (): void => undefined],
    [
      ', and somebody who approved has left,',
      (scenario: Scenario) => scenario.edit('policies/trust/people.yaml', leave),
    ],
  ])('when a run was killed before it signed the state%s the next one says the same', async (_, change) => {
    const scenario = applied.copy();
    const before = approved.bytes(approved.path(stateFile));
    scenario.remove(scenario.path('registry/models', model, 'states'));
    scenario.take(approved, `registry/models/${model}/states`);
    scenario.write(stateFile, before);
    scenario.remove(scenario.planFile.replace(/\.json$/, '.approvals'));
    change(scenario);
    ok(await pending(scenario));
    const [emergency] = stateIn(scenario).emergencies ?? [];
    expect(emergency?.approvers.map(({ key }) => key)).toEqual(onCall.map(({ id }) => id));
  });

  test('when something else is to go live, the plan refuses; a rollback goes through, and the state still says it', async () => {
    const scenario = applied.copy();
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    const refused = await scenario.plan();
    expect(codes(refused)).toEqual(['emergency/unratified']);
    expect(refused.diagnostics[0]?.facts).toMatchObject({ incident: 'INC-1', until: deadline });
    expect(codes(await pending(scenario))).toContain('emergency/unratified');
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await scenario.rollOut();
    expect(stateIn(scenario).aliases['approved']?.version).toBe('1');
    expect(stateIn(scenario).emergencies).toEqual(stateIn(applied).emergencies);
  });

  test('when it is within its days, status warns and due lists it; after them both find it overdue, and so does a run', async () => {
    const scenario = applied.copy();
    const told = await status(scenario);
    expect(codes(told)).toEqual(['emergency/unratified']);
    expect(acted(told)).toBe(0);
    expect(linesOf(ok(await due(scenario)))).toContain(
      `2026-12-25  ${model} on local: ratify the emergency for INC-1; then rollouts are held`,
    );
    expect(acted(await pending(scenario))).toBe(0);
    scenario.at = deadline;
    expect(codes(await status(scenario))).toEqual(['emergency/overdue']);
    scenario.at = '2026-12-26T06:00:00Z';
    expect(codes(await due(scenario))).toEqual(['due/past']);
    const late = await pending(scenario);
    expect(codes(late)).toEqual(['emergency/overdue']);
    expect(acted(late)).toBe(3);
  });
});

describe('a ratification', () => {
  test.each([
    ['when everybody gave it', monday, false],
    ['when its days are over, late,', deadline, true],
  ])('%s is recorded with the approvals, and the model takes rollouts again', async (_, at, late) => {
    const scenario = applied.copy();
    scenario.at = at;
    await ratify(scenario);
    const outcome = ok(await pending(scenario));
    expect(doneBy(outcome).join()).toContain(`the emergency for INC-1 is ratified${late ? ', late' : ''}`);
    const state = stateIn(scenario);
    expect(state.emergencies?.[0]?.ratified).toMatchObject({ at, late });
    expect(state.emergencies?.[0]?.ratified?.approvals).toHaveLength(4);
    expect(state.emergencies?.[0]?.ratified?.approvers.map(({ role }) => role).sort()).toEqual(
      approvers.map(({ role }) => role).sort(),
    );
    ok(await scenario.verify('2'));
    expect(codes(await status(scenario))).toEqual([]);
    ok(await pending(scenario));
    expect(stateIn(scenario)).toEqual(state);
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    await scenario.rollOut();
    expect(stateIn(scenario).emergencies).toEqual(state.emergencies);
  });

  test('when the plan file is applied again, is recorded too; when somebody is missing, waits for that role', async () => {
    const scenario = applied.copy();
    await ratify(scenario, ['demo-business']);
    const before = scenario.registryDigest;
    const waits = await scenario.apply();
    expect(waits.diagnostics).toMatchObject([{ code: 'approve/missing-role', facts: { subject: 'business' } }]);
    expect(acted(waits)).toBe(5);
    expect(scenario.registryDigest).toBe(before);
    ok(await scenario.approve('demo-business'));
    ok(await scenario.apply());
    expect(stateIn(scenario).emergencies?.[0]).toHaveProperty('ratified');
  });

  test('when somebody approved it at night, in whatever role and with whatever key, counts not again', async () => {
    const scenario = applied.copy();
    const [first] = onCall;
    trust(scenario, scenario.keys, { id: 'demo-day', role: 'mlops', person: first?.person ?? '' });
    scenario.commit('Another key');
    expect(codes(await scenario.approve('demo-day'))).toContain('approve/person-twice');
    const asked = await scenario.approve('demo-night-1');
    expect(asked.diagnostics).toMatchObject([{ code: 'approve/not-asked', facts: { role: 'on-call' } }]);
    await ratify(scenario, ['demo-mlops']);
    expect(codes(await scenario.apply())).toContain('approve/missing-role');
  });

  test('when somebody wrote what it brought, is refused', async () => {
    const scenario = await urgent();
    scenario.change(`releases/${model}/model.yaml`, (text) => text.replace('description: ', 'description: The '));
    scenario.commit('Describe it', { author: { name: 'Marina Costa', email: 'demo-mlops@example.com' } });
    await approveAtNight(scenario);
    ok(await scenario.apply());
    scenario.at = monday;
    expect(codes(await scenario.approve('demo-mlops'))).toEqual(['approve/author']);
  });

  test.each([
    [
      'changes model.yaml',
      (scenario: Scenario) => scenario.change(`releases/${model}/model.yaml`, describeIt),
      'demo-night-1',
    ],
    ['has left', (scenario: Scenario) => scenario.change('policies/trust/people.yaml', leave), 'demo-release'],
  ])('when somebody who approved at night %s later, the others ratify it all the same', async (_, change, by) => {
    const scenario = applied.copy();
    change(scenario);
    scenario.commit('Later', { author: { name: by, email: `${by}@example.com` } });
    await ratify(scenario);
    ok(await pending(scenario));
    expect(stateIn(scenario).emergencies?.[0]).toHaveProperty('ratified');
  });

  test('when somebody writes something only after it was applied, ratifies', async () => {
    const scenario = applied.copy();
    scenario.change(`releases/${model}/model.yaml`, describeIt);
    scenario.commit('Later', { author: { name: 'Marina Costa', email: 'demo-mlops@example.com' } });
    ok(await scenario.approve('demo-mlops'));
  });

  /** An emergency on a target where what judges must be approved. */
  async function appliedElsewhere(): Promise<Scenario> {
    const scenario = await anchored((one) => {
      for (const person of onCall) trust(one, one.keys, person);
      edit(one, 'policies/governance/approvals.yaml', (text) => text.replace('rules:\n', rule));
    });
    edit(scenario, `releases/${model}/2/release.yaml`, (text) =>
      text.replace('class: normal', 'class: emergency\n  incident: INC-1'),
    );
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    await approveAtNight(scenario);
    ok(await scenario.apply());
    return scenario;
  }

  test('when nobody approved the keys by which it is given or refused, is not recorded; otherwise it is', async () => {
    const start = await appliedElsewhere();
    const honest = start.copy();
    await ratify(honest);
    ok(await honest.apply());
    expect(stateIn(honest).emergencies?.[0]).toHaveProperty('ratified');
    const others = approvers.map(({ id, role }) => ({ id: `other-${id}`, role, person: `Other ${role}` }));
    for (const person of others) trust(start, start.keys, person);
    edit(start, 'policies/trust/keys.yaml', (text) => text.replace(/^ +sample: true\n/gm, ''));
    start.commit('Other keys');
    start.job = {};
    const given = start.copy();
    for (const { id } of others) ok(await given.approve(id));
    const refused = start.copy();
    const key = keyFile(refused.keys, 'other-demo-business');
    ok(await refusePlan(refused.world, refused.planFile, { key, reason: 'It turns down everybody' }));
    for (const scenario of [given, refused]) {
      const before = stateIn(scenario);
      expect(acted(await scenario.apply())).toBe(3);
      expect(stateIn(scenario)).toEqual(before);
    }
  });

  test('when somebody plans meanwhile, what was signed is kept beside the new plan, where the others go on', async () => {
    const scenario = applied.copy();
    await ratify(scenario, ['demo-business', 'demo-privacy']);
    const { plan_digest: digest } = scenario.planned;
    const folder = scenario.planFile.replace(/\.json$/, '.approvals');
    const signed = new Map(scenario.world.files.folder(folder));
    const lines = linesOf(ok(await scenario.plan()));
    const kept = `${model}.${digest.slice('sha256:'.length, 'sha256:'.length + 12)}.json`;
    expect(lines.join()).toContain(`what was applied for INC-1 and is not ratified is now plan/local/${kept}`);
    expect(codes(await scenario.approve('demo-privacy'))).toEqual(['apply/nothing-to-do', 'emergency/unratified']);
    const file = scenario.planFile.replace(`${model}.json`, kept);
    expect(new Map(scenario.world.files.folder(file.replace(/\.json$/, '.approvals')))).toEqual(signed);
    ok(await approvePlan(scenario.world, file, { key: keyFile(scenario.keys, 'demo-privacy') }));
    // A rollback is approved beside it, and applied.
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await scenario.rollOut();
    ok(await approvePlan(scenario.world, file, { key: keyFile(scenario.keys, 'demo-business') }));
    ok(await pending(scenario));
    expect(stateIn(scenario).emergencies?.[0]).toHaveProperty('ratified');
  });

  test.each([
    ['has no changes', (): void => undefined],
    ['is refused', (scenario: Scenario) => scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2')],
  ])(
    'when somebody ratifies on another machine, where the plan %s, relc plan writes what was applied',
    async (_, change) => {
      const scenario = applied.copy();
      const { plan_digest: digest } = scenario.planned;
      scenario.remove(scenario.path('plan'));
      change(scenario);
      const [waits] = (await status(scenario)).diagnostics.filter(({ code }) => code === 'emergency/unratified');
      const file = scenario.path(String(waits?.facts?.['file']));
      const lines = linesOf(await scenario.plan());
      expect(lines.join()).toContain(`ratified is now ${waits?.facts?.['file']}`);
      expect(JSON.parse(scenario.read(file)).plan_digest).toBe(digest);
      for (const { id } of approvers) ok(await approvePlan(scenario.world, file, { key: keyFile(scenario.keys, id) }));
      await pending(scenario);
      expect(stateIn(scenario).emergencies?.[0]).toHaveProperty('ratified');
    },
  );

  test('when somebody changed the plan in the registry, it is not written for another machine', async () => {
    const scenario = applied.copy();
    const { plan_digest: digest } = scenario.planned;
    scenario.remove(scenario.path('plan'));
    const stored = runFile(scenario, '2', storedPlanPath(digest));
    scenario.write(stored, `${scenario.read(stored)} `);
    const lines = linesOf(await scenario.plan());
    expect(lines.join()).toContain('is not ratified is not in the registry any more');
  });

  test('when somebody puts back the state from before it, that is found', async () => {
    const scenario = applied.copy();
    const before = scenario.bytes(scenario.path(stateFile));
    await ratify(scenario);
    ok(await pending(scenario));
    scenario.write(stateFile, before);
    expect(codes(await pending(scenario))).toEqual(['restore/state-older']);
  });
});
