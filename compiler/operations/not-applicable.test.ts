// A release that declines what demands.yaml asks for, from its folder to the registry and back.
import { beforeAll, describe, expect, test } from 'vitest';
import { codes, ok, textOf } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { edit, model, times, trust } from '../../testing/scratch.ts';
import { checkReleases } from './check.ts';
import { showFile } from './show.ts';

const demands = 'policies/governance/demands.yaml';
const reason = 'Nobody is called for rows that are scored at night';
const entry = (demand: string, role: string) =>
  `not_applicable:\n  ${demand}: {reason: ${reason}, accepted_by: ${role}}\n`;
const onCall = 'checklists/readiness/on-call';
const folder = (version: string) => `releases/${model}/${version}`;

/** Says that nobody answers at night, in the checklist and, where it is declined, in release.yaml. */
function without(scenario: Scenario, version: string, declined?: string): void {
  edit(scenario, `${folder(version)}/readiness.yaml`, (text) =>
    text.replace(/(- id: on-call\n.*\n {2}status: )done/, '$1not_applicable'),
  );
  if (declined !== undefined)
    edit(scenario, `${folder(version)}/release.yaml`, (text) => text.replace(/^records:\n/m, `${declined}records:\n`));
}

/** Risk may accept that nobody answers at night. */
let base: Scenario;
beforeAll(() => {
  base = untouched();
  trust(base, base.keys, { id: 'demo-risk', role: 'risk', person: 'Eva Lima' });
  edit(base, demands, (text) =>
    text.replace(/^declinable:\n/m, `declinable:\n  - {demand: ${onCall}, when: {}, by: risk}\n`),
  );
  base.commit('Let risk accept that nobody is on call');
});

const planned = async (declined: string | undefined): Promise<Scenario> => {
  const scenario = base.copy();
  without(scenario, '1', declined);
  scenario.want({ '1': 'Approved' }, '1');
  return scenario;
};

describe('when a release declines what demands.yaml lets a role decline', () => {
  test('it is planned, and applied only once somebody of that role approved it', async () => {
    const scenario = await planned(entry(onCall, 'risk'));
    expect(codes(await checkReleases(scenario.world, [scenario.path(folder('1'))]))).toEqual([]);
    const plan = ok(await scenario.plan());
    expect(scenario.planned.plan.approvals_required).toEqual({
      business: 1,
      mlops: 1,
      privacy: 1,
      risk: 1,
      security: 1,
    });
    expect(scenario.planned.plan.not_applicable).toEqual({ '1': { [onCall]: { reason, accepted_by: 'risk' } } });
    const shown = ok(await showFile(scenario.world, scenario.planFile));
    const line = `${onCall} does not apply (risk accepts that by`;
    for (const said of [plan, shown]) expect(textOf(said)).toContain(line);
    await scenario.approveAll();
    expect(codes(await scenario.apply())).toEqual(['approve/missing-role']);
    const approved = ok(await scenario.approve('demo-risk'));
    expect(textOf(approved)).toContain(line);
    ok(await scenario.apply());
    ok(await scenario.verify('1'));
  });

  test('whoever holds the role and wrote the release does not accept it', async () => {
    const scenario = base.copy();
    without(scenario, '1', entry(onCall, 'risk'));
    scenario.commit('Decline', { author: { name: 'Eva Lima', email: 'demo-risk@example.com' } });
    scenario.want({ '1': 'Approved' }, '1');
    ok(await scenario.plan());
    expect(codes(await scenario.approve('demo-risk'))).toEqual(['approve/author']);
  });

  test('a rollback to it asks nobody to accept it again, also once nobody may decline it any more', async () => {
    const scenario = await planned(entry(onCall, 'risk'));
    ok(await scenario.plan());
    ok(await scenario.approve('demo-risk'));
    await scenario.approveAll();
    ok(await scenario.apply());
    scenario.at = times['2'];
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    await scenario.rollOut();
    scenario.edit(demands, (text) => text.replace(/ {2}- \{demand: checklists\/readiness\/on-call, .*\n/, ''));
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await scenario.plan());
    expect(scenario.planned.plan).toMatchObject({ class: 'rollback', approvals_required: { mlops: 1, security: 1 } });
    expect(scenario.planned.plan).not.toHaveProperty('not_applicable');
    await scenario.rollOut();
    ok(await scenario.verify('1'));
  });

  test('where nobody holds the role, the plan says so and leads out', async () => {
    const scenario = await planned(entry(onCall, 'legal'));
    scenario.edit(demands, (text) => text.replace('when: {}, by: risk}', 'when: {}, by: legal}'));
    expect(codes(await scenario.plan())).toEqual(['plan/nobody-accepts']);
  });
});

describe('when a release declines otherwise, nothing is planned', () => {
  test.each([
    ['nothing, and lacks what is asked for', undefined, ['evidence/readiness-not-approved']],
    [
      'it in the name of a person',
      entry(onCall, 'Eva Lima'),
      ['demand/not-declinable', 'evidence/readiness-not-approved'],
    ],
    ['it in a role that may not', entry(onCall, 'mlops'), ['demand/not-declinable', 'evidence/readiness-not-approved']],
    [
      'a signature',
      entry('evidence/model_signature', 'risk'),
      ['demand/not-declinable', 'evidence/readiness-not-approved'],
    ],
  ])('%s', async (_, declined, expected) => {
    const scenario = await planned(declined);
    expect(codes(await scenario.plan()).toSorted()).toEqual(expected);
  });

  test('what is there all the same', async () => {
    const scenario = base.copy();
    edit(scenario, `${folder('1')}/release.yaml`, (text) =>
      text.replace(/^records:\n/m, `${entry(onCall, 'risk')}records:\n`),
    );
    scenario.want({ '1': 'Approved' }, '1');
    expect(codes(await scenario.plan())).toEqual(['demand/declined-yet-there']);
  });
});

describe('when what the model is changes once the release was approved', () => {
  test('nothing of what was approved is asked for anew', async () => {
    const scenario = base.copy();
    scenario.edit(demands, (text) => text.replace('when: {}, by: risk}', 'when: {criticality: [high]}, by: risk}'));
    without(scenario, '1', entry(onCall, 'risk'));
    scenario.want({ '1': 'Approved' }, '1');
    ok(await scenario.plan());
    ok(await scenario.approve('demo-risk'));
    await scenario.approveAll();
    ok(await scenario.apply());
    scenario.edit(`releases/${model}/model.yaml`, (text) =>
      text.replace('criticality: high', 'criticality: low\nserving: batch\ndecides_about_people: false'),
    );
    expect(codes(await checkReleases(scenario.world, [scenario.path(folder('1'))]))).toEqual([]);
    expect(codes(await scenario.plan())).toEqual([]);
  });
});
