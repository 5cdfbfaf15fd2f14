// Two applies at once, as processes: of the same plan, and of two plans that were
// approved for the same state. Each time one is applied and one is refused.

import { ownSettings } from '../../compiler/adapters/http.ts';
import { openHome, runningRuns } from '../../compiler/adapters/mlflow-calls.ts';
import { mlflowHttp } from '../../compiler/adapters/mlflow-http.ts';
import { check } from '../checks.ts';
import { model, type Version } from '../scratch.ts';
import { uninterrupted } from './faults.ts';
import type { Site } from './site.ts';

interface Plan {
  readonly site: Site;
  readonly serves: Version;
  /** What MLflow shows when this plan is applied alone. */
  readonly alone: string;
}

/** `site` has version 2's rollout ready; the other plan approves version 2 and lets version 1 serve on. */
export async function raceChecks(site: Site, rounds: number): Promise<void> {
  await site.server.restore();
  site.proxy.set();
  const other = site.copy();
  await other.prepare('2', '1');
  const rollout: Plan = { site, serves: '2', alone: await uninterrupted(site) };
  const approval: Plan = { site: other, serves: '1', alone: await uninterrupted(other) };
  const lost: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    lost.push(await race(`the same plan, round ${round}`, [rollout, rollout]));
    lost.push(await race(`two plans for the same state, round ${round}`, [rollout, approval]));
  }
  const counts = [...new Set(lost)].sort().map((code) => `${lost.filter((one) => one === code).length} × ${code}`);
  process.stdout.write(`\n${lost.length} races, lost by ${counts.join(', ')}\n`);
}

/** The code of the refusal. */
async function race(title: string, plans: readonly [Plan, Plan]): Promise<string> {
  const { site } = plans[0];
  await site.server.restore();
  const ended = await Promise.all(plans.map((plan) => plan.site.apply()));
  const { serves, alone } = plans[ended[0]?.exitCode === 0 ? 0 : 1];
  const codes = ended.map(({ exitCode }) => exitCode).sort();
  const verified = await site.verify(site.modelFiles(serves));
  const http = mlflowHttp(site.server.url, ownSettings);
  const running = await runningRuns(http, (await openHome(http)).experiment, 'relc.model', model);
  const faults = [
    ...(codes.join() === '0,3' ? [] : [`exit codes ${codes.join(' and ')}`]),
    ...((await site.shown()) === alone ? [] : ['MLflow does not show what the winner alone gives']),
    ...(verified.exitCode === 0 ? [] : [verified.text]),
    ...(running.length === 0 ? [] : ['a run is still under way']),
  ];
  const said = ended.map(({ text }) => text);
  const code = /apply\/[a-z-]+/.exec(said.join('\n'))?.[0] ?? 'nothing';
  check(
    `two applies at once, ${title}: one is applied, the other refused`,
    faults.length === 0 ? undefined : [...faults, ...said].join('\n'),
  );
  return code;
}
