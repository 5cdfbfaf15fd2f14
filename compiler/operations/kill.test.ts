// A run that ends in the midst of its writes, at each of them that is not like another. That a process which is killed leaves nothing but what is
// tried here, and half of a file, is for commands/kill.test.ts.
import { beforeAll, describe, expect, test } from 'vitest';
import { ending, killed, never } from '../../testing/killed.ts';
import { acted, codes, loads, ok, textsOf } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { RegistryUnreachable } from '../registry/port.ts';
import { applyPlan } from './apply.ts';
import { restoreModels } from './restore.ts';

let ready: Scenario;
let uninterrupted: Scenario;
let writes: number;
let moments: readonly number[];
beforeAll(async () => {
  ready = await ready2();
  uninterrupted = ready.copy();
  const world = ending(uninterrupted.world, never);
  ok(await applyPlan(world, uninterrupted.planFile));
  ({ writes, moments } = world);
});

describe('apply', () => {
  test('when it is killed before any write, a rerun gives the same registry byte for byte, and no half-applied release loads', {
    timeout: 300_000,
  }, async () => {
    expect(writes).toBeGreaterThan(50);
    expect(moments.length).toBeGreaterThan(20);
    expect(moments.at(-1)).toBe(writes);
    for (const at of moments) {
      const scenario = ready.copy();
      await killed(applyPlan(ending(scenario.world, at), scenario.planFile));
      expect(await loads(scenario), `killed before write ${at}`).not.toBe('2');
      ok(await scenario.apply());
      expect(scenario.registryDigest, `registry after ${at}`).toBe(uninterrupted.registryDigest);
      expect(await loads(scenario)).toBe('2');
    }
  });

  test('when it is killed after its last write, it was applied: a rerun has nothing to do and writes nothing', async () => {
    const scenario = uninterrupted.copy();
    expect(textsOf(ok(await scenario.apply()))).toEqual([expect.stringContaining('nothing to do')]);
    expect(scenario.registryDigest).toBe(uninterrupted.registryDigest);
    expect(await loads(scenario)).toBe('2');
  });

  test('when the registry is gone from any write on, says so and exits 4, and a rerun goes on', async () => {
    for (const at of [1, 3, writes - 20, writes - 1, writes]) {
      const scenario = ready.copy();
      const gone = ending(scenario.world, at, () => new RegistryUnreachable('ENOSPC: no space left'));
      const outcome = await applyPlan(gone, scenario.planFile);
      expect([codes(outcome), acted(outcome)]).toEqual([['registry/unreachable'], 4]);
      expect(await loads(scenario)).not.toBe('2');
      ok(await scenario.apply());
      expect(scenario.registryDigest, `registry after ${at}`).toBe(uninterrupted.registryDigest);
    }
  });
});

test('when restore is killed before any write, a rerun puts back what was left, byte for byte', async () => {
  const drifted = (): Scenario => {
    const scenario = uninterrupted.copy();
    for (const [path, text] of Object.entries({ 'aliases/approved': '1', 'tags/2/stage': 'x', 'tags/1/stage': 'x' }))
      scenario.write(`registry/models/${model}/${path}`, text);
    return scenario;
  };
  const whole = ending(drifted().world, never);
  ok(await restoreModels(whole, [model]));
  expect(whole.writes).toBe(3);
  for (const at of whole.moments) {
    const scenario = drifted();
    await killed(restoreModels(ending(scenario.world, at), [model]));
    ok(await restoreModels(scenario.world, [model]));
    expect(scenario.registryDigest, `registry after ${at}`).toBe(uninterrupted.registryDigest);
    expect(await loads(scenario)).toBe('2');
  }
});
