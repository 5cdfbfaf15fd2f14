// For tests: a rollout that was approved with its way back, and somebody on call who may go it.

import { rollBackNow } from '../compiler/operations/rollback/now.ts';
import type { Outcome } from '../compiler/report/outcome.ts';
import type { World } from '../compiler/world/port.ts';
import { ok } from './outcome.ts';
import { ready1, type Scenario } from './scenario.ts';
import { edit, keyFile, model, type Person, target, times, trust } from './scratch.ts';

export const onCall: Person = { id: 'demo-night', role: 'rollback-signer', person: 'Bruno Teixeira' };

/** Sunday, 03:00 in São Paulo, three weeks after the rollout. */
export const night = '2026-12-13T06:00:00Z';

/** Thirty days after the rollout. */
export const until = '2026-12-25T12:00:00Z';

/** Version 1 serves, and 2 is wanted, with a way back of at most so many days. */
export async function wantedWithWayBack(mostDays = 30): Promise<Scenario> {
  const scenario = await ready1();
  ok(await scenario.apply());
  scenario.at = times['2'];
  trust(scenario, scenario.keys, onCall);
  edit(scenario, 'policies/governance/approvals.yaml', (text) =>
    text.replace('rules:\n', `way_back: {most_days: ${mostDays}}\nrules:\n`),
  );
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
  return scenario;
}

/** Version 2 serves, and one person may go back to 1; it is a night within those days. */
export async function servedWithWayBack(): Promise<Scenario> {
  const scenario = await wantedWithWayBack();
  await scenario.rollOut();
  scenario.at = night;
  return scenario;
}

/** The world of somebody at night: they hold neither the release key nor a token of the forge. */
export const atNight = (scenario: Scenario): World =>
  Object.assign(scenario.copy(), { git: scenario.git, signingKey: undefined, token: undefined }).world;

export const goBack = (scenario: Scenario, id = onCall.id, world = atNight(scenario)): Promise<Outcome> =>
  rollBackNow(world, model, { target, key: keyFile(scenario.keys, id) });
