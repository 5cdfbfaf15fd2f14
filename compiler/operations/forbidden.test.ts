// A registry that does not let whoever runs relc write: said before the first write.
import { expect, test } from 'vitest';
import { codes } from '../../testing/outcome.ts';
import { ready2 } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import type { World } from '../world/port.ts';
import { applyPlan } from './apply.ts';
import { planModels } from './plan.ts';

const refused = { user: 'bob', places: [`registered model ${model}`] };

test('when the user may only read, plan warns of it, and apply refuses and writes nothing', async () => {
  const scenario = await ready2();
  const world: World = {
    ...scenario.world,
    registry: (target) => ({ ...scenario.world.registry(target), refusals: async () => refused }),
  };
  const before = scenario.registryDigest;
  const applied = await applyPlan(world, scenario.planFile);
  expect(applied.diagnostics).toMatchObject([
    { code: 'registry/forbidden', facts: { user: 'bob', observed: refused.places } },
  ]);
  expect(scenario.registryDigest).toBe(before);
  const planned = await planModels(world, [model]);
  expect(planned.diagnostics).toMatchObject([{ code: 'registry/forbidden', severity: 'warning' }]);
  expect(codes(await scenario.apply())).toEqual([]);
});
