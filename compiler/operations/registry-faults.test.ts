import { expect, test } from 'vitest';
import { acted, codes, ok } from '../../testing/outcome.ts';
import { ready1, type Scenario } from '../../testing/scenario.ts';
import { RegistryUnreachable } from '../registry/port.ts';
import type { World } from '../world/port.ts';
import { applyPlan } from './apply.ts';

/** A world whose registry does something else than to write tags. */
const onTag = (scenario: Scenario, instead: () => void): World => ({
  ...scenario.world,
  registry: (target) => {
    const registry = scenario.world.registry(target);
    return {
      ...registry,
      write: async (model, resource, value) =>
        resource.type === 'tag' ? instead() : registry.write(model, resource, value),
    };
  },
});

test('when the registry does not show what was written, stops with apply/read-back-differs, and nothing is served', async () => {
  const scenario = await ready1();
  const outcome = await applyPlan(
    onTag(scenario, () => undefined),
    scenario.planFile,
  );
  expect(codes(outcome)).toEqual(['apply/read-back-differs']);
  expect(acted(outcome)).toBe(3);
  expect(codes(await scenario.verify('1'))).toEqual(['verify/no-state']);
});

test('when the registry goes away between two writes, exits 4, nothing is served, and a rerun continues', async () => {
  const scenario = await ready1();
  const gone = onTag(scenario, () => {
    throw new RegistryUnreachable('gone');
  });
  const outcome = await applyPlan(gone, scenario.planFile);
  expect(codes(outcome)).toEqual(['registry/unreachable']);
  expect(acted(outcome)).toBe(4);
  expect(codes(await scenario.verify('1'))).toEqual(['verify/no-state']);
  ok(await scenario.apply());
  ok(await scenario.verify('1'));
});
