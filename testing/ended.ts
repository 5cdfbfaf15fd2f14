// For tests: version 1 with a short life, after which version 2 lives on.
import type { PlanDocument } from '../compiler/model/plan.ts';
import { copies } from './copies.ts';
import { type Scenario, untouched } from './scenario.ts';
import { model, times } from './scratch.ts';
import { stateIn } from './signed.ts';

/** The last moment of version 1, and the first of its end. */
export const [dayBefore, endDay] = ['2026-12-19T23:59:59Z', '2026-12-20T00:00:00Z'];

const life = '{revalidate_by: 2026-12-10, end_of_support: 2026-12-15, end_of_life: 2026-12-20}';

/** Version 1 serves. */
export const short1 = copies(async (): Promise<Scenario> => {
  const scenario = untouched();
  scenario.edit(`releases/${model}/1/release.yaml`, (text) =>
    text.replace(/lifecycle:\n(?: {2}.*\n)+/, `lifecycle: ${life}\n`),
  );
  scenario.want({ '1': 'Approved' }, '1');
  await scenario.rollOut();
  return scenario;
});

/** Version 2 serves, and version 1 is still Approved. */
export const short2 = copies(async (): Promise<Scenario> => {
  const scenario = await short1();
  scenario.at = times['2'];
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
  await scenario.rollOut();
  return scenario;
});

export const stagesOf = (scenario: Scenario): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(stateIn(scenario).versions).map(([version, { stage }]) => [version, stage]));

export const planOf = (scenario: Scenario): PlanDocument['plan'] => scenario.planned.plan;
