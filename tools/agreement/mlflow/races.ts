// Two applies at once, in two processes: of the same plan, and of two plans that were approved for the same state. Each
// time, one is applied and one is refused.

import { check } from '../../../testing/checks.ts';
import type { Version } from '../../../testing/scratch.ts';
import { type Undisturbed, undisturbed } from './faults.ts';
import type { Site } from './site.ts';
import type { Table } from './table.ts';

const rounds = 5;

interface Plan {
  readonly site: Site;
  readonly serves: Version;
  /** What MLflow shows when only this plan is applied. */
  readonly alone: string;
}

/** On `site`, version 2's rollout is ready. The other plan approves version 2 and leaves version 1 serving. */
export async function raceChecks({ site, final }: Undisturbed): Promise<Table> {
  await site.server.restore();
  site.proxy.set();
  const other = site.copy();
  await other.prepare('2', '1');
  const rollout: Plan = { site, serves: '2', alone: final };
  const approval: Plan = { site: other, serves: '1', alone: (await undisturbed(other)).final };
  const races: readonly (readonly [string, readonly [Plan, Plan]])[] = [
    ['the same plan', [rollout, rollout]],
    ['two plans, both approved for the same state', [rollout, approval]],
  ];
  const rows: string[][] = [];
  for (const [title, plans] of races) {
    let refused = 0;
    for (let round = 1; round <= rounds; round += 1) if (await race(`${title}, round ${round}`, plans)) refused += 1;
    rows.push([title, refused === rounds ? 'one is applied, the other refused with exit 3' : 'other']);
  }
  return {
    title: 'two run at once',
    head: ['applied at once', 'outcome'],
    rows,
    note: `${rounds} times each. MLflow shows what the winner alone gives, and its version loads.`,
  };
}

/** Whether one was applied, the other refused, and nothing of the other is left. */
async function race(title: string, plans: readonly [Plan, Plan]): Promise<boolean> {
  const { site } = plans[0];
  await site.server.restore();
  const ended = await Promise.all(plans.map((plan) => plan.site.apply()));
  const { serves, alone } = plans[ended[0]?.exitCode === 0 ? 0 : 1];
  const codes = ended.map(({ exitCode }) => exitCode).sort();
  const shown = await site.shown();
  const loads = await site.loads(shown);
  const faults = [
    ...(codes.join() === '0,3' ? [] : [`exit codes ${codes.join(' and ')}`]),
    ...(shown === alone ? [] : ['MLflow does not show what the winner alone gives']),
    ...(loads === serves ? [] : [`${loads} loads`]),
    ...((await site.applies()) === 0 ? [] : ['a run is still under way']),
  ];
  const said = ended.map(({ text }) => text);
  check(
    `two applies at once, ${title}: one is applied, the other refused`,
    faults.length === 0 ? undefined : [...faults, ...said].join('\n'),
  );
  return faults.length === 0;
}
