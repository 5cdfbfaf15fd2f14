import { expect, test } from 'vitest';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import type { World } from '../world/port.ts';
import { applyPlan } from './apply.ts';
import { checkReleases } from './check.ts';
import { planModels } from './plan.ts';
import { listStatus } from './status.ts';

/** What is told while an operation runs. */
async function toldBy(scenario: Scenario, operation: (world: World) => Promise<unknown>): Promise<readonly string[]> {
  const told: string[] = [];
  await operation({ ...scenario.world, progress: { tell: ({ en }) => void told.push(en) } });
  return told;
}

test('when people wait, they are told what is being done, and how much of it there is', async () => {
  const scenario = await ready2();
  expect(await toldBy(scenario, (world) => checkReleases(world, []))).toEqual([
    'reading the repository',
    `judging ${model}/1 (1 of 2)`,
    `judging ${model}/2 (2 of 2)`,
  ]);
  expect(await toldBy(scenario, (world) => checkReleases(world, [`releases/${model}/2`]))).toContain(
    `judging ${model}/2`,
  );
  expect(await toldBy(scenario, (world) => planModels(world, []))).toContain(`planning ${model} on local`);
  expect(await toldBy(scenario, (world) => listStatus(world))).toContain(`looking at ${model} on local`);
  const writes = (await toldBy(scenario, (world) => applyPlan(world, scenario.planFile))).filter((one) =>
    one.startsWith('writing'),
  );
  const [, of] = /of (\d+)/.exec(writes[0] ?? '') ?? [];
  expect(writes).toEqual(
    Array.from({ length: Number(of) }, (_, index) => `writing ${model} to the registry (${index + 1} of ${of})`),
  );
  expect(writes.length).toBeGreaterThan(20);
});
