// Somebody who must ratify an emergency refuses to: it is rolled back, and until then the model takes nothing else.
import { beforeAll, describe, expect, test } from 'vitest';
import { appliedAtNight, pending } from '../../../testing/emergency.ts';
import { acted, codes, doneBy, linesOf, ok } from '../../../testing/outcome.ts';
import type { Scenario } from '../../../testing/scenario.ts';
import { approvers, keyFile, model } from '../../../testing/scratch.ts';
import { stateIn } from '../../../testing/signed.ts';
import { listDue } from '../due.ts';
import { listStatus } from '../status.ts';
import { refusePlan } from './refuse.ts';

/** An emergency was applied at night; it is Monday. */
let applied: Scenario;
/** The same before it was applied. */
let approved: Scenario;
beforeAll(async () => {
  ({ approved, applied } = await appliedAtNight());
});

const refuse = (scenario: Scenario, id = 'demo-business', reason = 'It turns down everybody') =>
  refusePlan(scenario.world, scenario.planFile, { key: keyFile(scenario.keys, id), reason });
const status = (scenario: Scenario) => listStatus(scenario.world, [model]);

describe('a refusal', () => {
  test('when somebody who is asked to ratify signs it, the next run records it and says how to roll back', async () => {
    const scenario = applied.copy();
    const refused = ok(await refuse(scenario));
    expect(linesOf(refused).join()).toContain('not recorded yet');
    expect(refused.next).toEqual([{ command: 'relc apply --pending', by: 'release-signer' }]);
    const outcome = await pending(scenario);
    expect(codes(outcome)).toEqual(['emergency/refused']);
    expect(acted(outcome)).toBe(3);
    expect(outcome.diagnostics[0]?.facts).toMatchObject({
      ...{ person: 'Paulo Azevedo', role: 'business', observed: 'It turns down everybody' },
      ...{ before: 'local: "2"', after: 'local: "1"' },
    });
    expect(stateIn(scenario).emergencies?.[0]?.refused).toMatchObject({
      ...{ key: 'demo-business', role: 'business', reason: 'It turns down everybody', at: scenario.at },
      refusal: { dsseEnvelope: expect.anything() },
    });
    expect(codes(await status(scenario))).toEqual(['emergency/refused']);
    const days = await listDue(scenario.world, [model], { within: 10 });
    expect(linesOf(days).join('\n')).toContain(
      `${model} on local: roll back the emergency for INC-1, which was refused`,
    );
    ok(await scenario.verify('2'));
  });

  test('when it is recorded, nobody ratifies any more, and only the way back is open; after it rollouts are', async () => {
    const scenario = applied.copy();
    ok(await refuse(scenario));
    await pending(scenario);
    for (const { id } of approvers) ok(await scenario.approve(id));
    expect(codes(await scenario.apply())).toEqual(['emergency/refused']);
    expect(stateIn(scenario).emergencies?.[0]).not.toHaveProperty('ratified');
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    expect(codes(await scenario.plan())).toEqual(['emergency/unratified']);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await scenario.rollOut();
    expect(codes(await status(scenario))).toEqual([]);
    scenario.want({ '1': 'Approved', '2': 'Deprecated' }, '1');
    await scenario.rollOut();
  });

  test('when everybody lets it serve later, without those who made it, the refusal is over', async () => {
    const scenario = applied.copy();
    scenario.edit('policies/governance/calendar.yaml', (text) =>
      text.replace('exempt_targets: []', 'exempt_targets: [local]'),
    );
    ok(await refuse(scenario));
    await pending(scenario);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await scenario.rollOut();
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    await scenario.rollOut();
    expect(scenario.planned.plan.class).toBe('normal');
    const [emergency] = stateIn(scenario).emergencies ?? [];
    expect(emergency?.approved).toEqual({ at: scenario.at, plan_digest: scenario.planned.plan_digest });
    expect(codes(await status(scenario))).toEqual([]);
    ok(await pending(scenario));
  });

  test('when it does not serve any more, is recorded, and nothing is to be rolled back', async () => {
    const scenario = applied.copy();
    const applying = scenario.read(scenario.planFile);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await scenario.rollOut();
    scenario.write(scenario.planFile, applying);
    ok(await refuse(scenario));
    const outcome = ok(await scenario.apply());
    expect(doneBy(outcome).join()).toContain('the refusal of the emergency for INC-1 is recorded');
    expect(stateIn(scenario).emergencies?.[0]).toHaveProperty('refused');
  });

  test('when the emergency is not applied, was ratified, or the reason says nothing, is not signed', async () => {
    expect(codes(await refuse(approved))).toEqual(['emergency/nothing-to-refuse']);
    const ratified = applied.copy();
    for (const { id } of approvers) ok(await ratified.approve(id));
    ok(await pending(ratified));
    expect(codes(await refuse(ratified))).toEqual(['emergency/nothing-to-refuse']);
    expect(codes(await refuse(applied.copy(), 'demo-business', ' '))).toEqual(['emergency/no-reason']);
  });

  test('when whoever signs it is not asked to ratify, is not signed, and counts for nothing', async () => {
    const scenario = applied.copy();
    const { diagnostics } = await refuse(scenario, 'demo-night-1');
    expect(diagnostics).toMatchObject([{ code: 'emergency/may-not-refuse' }]);
    // Nothing was written.
    expect(diagnostics[0]).not.toHaveProperty('file');
    expect(codes(await refuse(scenario, 'demo-release'))).toEqual(['approve/no-approver']);
  });

  test.each<[string, (text: string) => string, string]>([
    ['was changed', (text) => text.replace(/"payload":"..../, '"payload":"eyJ4'), 'approve/not-genuine'],
    ['is something else that was signed', () => '', 'approve/not-an-approval'],
  ])('when a file that looks like one %s, the run refuses and records nothing', async (_, change, code) => {
    const scenario = applied.copy();
    ok(await refuse(scenario));
    const folder = scenario.planFile.replace(/\.json$/, '.approvals');
    const file = `${folder}/demo-business.refusal.json`;
    const other = scenario.read(`${folder}/demo-night-1.sigstore.json`);
    scenario.write(file, change(scenario.read(file)) || other);
    expect(codes(await pending(scenario))).toEqual([code]);
    expect(stateIn(scenario).emergencies?.[0]).not.toHaveProperty('refused');
  });
});
