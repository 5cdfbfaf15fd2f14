// For tests: an incident at night, and two people on call.

import { applyPending } from '../compiler/operations/pending.ts';
import type { Outcome } from '../compiler/report/outcome.ts';
import { ok } from './outcome.ts';
import { ready1, type Scenario } from './scenario.ts';
import { edit, model, type Person, times, trust } from './scratch.ts';

export const onCall: readonly Person[] = [
  { id: 'demo-night-1', role: 'on-call', person: 'Bruno Teixeira' },
  { id: 'demo-night-2', role: 'on-call', person: 'Clara Fonseca' },
];

const approvals = 'policies/governance/approvals.yaml';
const calendar = 'policies/governance/calendar.yaml';
/** Who approves an emergency, and when it is ratified. */
export const rule = 'emergency:\n  require: {on-call: 2}\n  ratify: {within_days: 5}\nrules:\n';

/** Sunday, 03:00 in São Paulo, in the freeze at the end of the year. */
export const night = '2026-12-20T06:00:00Z';

/** Version 1 serves; version 2 is wanted at night, for INC-1. Nothing is exempt from windows. */
export async function urgent(): Promise<Scenario> {
  const scenario = await ready1();
  ok(await scenario.apply());
  scenario.at = times['2'];
  for (const person of onCall) trust(scenario, scenario.keys, person);
  edit(scenario, approvals, (text) => text.replace('rules:\n', rule));
  edit(scenario, calendar, (text) => text.replace('exempt_targets: [local]', 'exempt_targets: []'));
  edit(scenario, `releases/${model}/2/release.yaml`, (text) =>
    text.replace('class: normal', 'class: emergency\n  incident: INC-1'),
  );
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
  scenario.at = night;
  return scenario;
}

/** Plans what is wanted, and whoever is on call approves it. */
export async function approveAtNight(scenario: Scenario): Promise<void> {
  ok(await scenario.plan());
  for (const { id } of onCall) ok(await scenario.approve(id));
}

/** Monday after the night. */
export const monday = '2026-12-21T12:00:00Z';

/** The night before and after it was applied; afterwards it is Monday. */
export async function appliedAtNight(): Promise<{ readonly approved: Scenario; readonly applied: Scenario }> {
  const approved = await urgent();
  await approveAtNight(approved);
  const applied = approved.copy();
  ok(await applied.apply());
  applied.at = monday;
  return { approved, applied };
}

export const pending = (scenario: Scenario): Promise<Outcome> => applyPending(scenario.world, [model]);
