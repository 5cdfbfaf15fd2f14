import { beforeAll, describe, expect, test } from 'vitest';
import { codes, ok, refuses } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import type { Registry } from '../registry/port.ts';
import type { World } from '../world/port.ts';
import { describeProcess } from '../world/process.ts';
import { applyPlan } from './apply.ts';

const applies = (scenario: Scenario): readonly string[] => scenario.list(`registry/applies/${model}`);

interface Holding {
  /** What happens between the hold and the second look at the registry. */
  readonly taken?: () => void;
  /** What the hold says of itself. */
  readonly stands?: () => boolean;
}

/** Applies where a hold behaves otherwise. */
function held({ world, planFile }: Scenario, { taken, stands }: Holding) {
  const registryOf: World['registry'] = (target) => {
    const registry = world.registry(target);
    const hold: Registry['hold'] = async (...args) => {
      const one = await registry.hold(...args);
      taken?.();
      return 'heldBy' in one ? one : { ...one, stands: async () => stands?.() ?? one.stands() };
    };
    return { ...registry, hold };
  };
  return applyPlan({ ...world, registry: registryOf }, planFile);
}

let ready: Scenario;
beforeAll(async () => {
  ready = await ready2();
});

describe('apply', () => {
  test('when a living process applies the model, refuses with apply/held and writes nothing', async () => {
    const scenario = ready.copy();
    const who = encodeURIComponent(describeProcess('2026-11-25T12:00:00Z'));
    scenario.write(`registry/applies/${model}/${who}`, '');
    const outcome = await refuses(scenario, ['apply/held']);
    expect(outcome.diagnostics[0]?.facts).toMatchObject({ process: `${process.pid}`, since: '2026-11-25T12:00:00Z' });
    expect(applies(scenario)).toHaveLength(1);
  });

  test('when another apply wrote before the hold was taken, judges again by what the registry shows then', async () => {
    const scenario = ready.copy();
    const outcome = await held(scenario, {
      taken: () => scenario.write(`registry/models/${model}/tags/2/stage`, 'Production'),
    });
    expect(codes(outcome)).toEqual(['apply/conflict']);
    expect(outcome.result).toEqual([]);
    expect(applies(scenario)).toEqual([]);
  });

  test('when others took it for dead, stops with apply/hold-lost before it writes what readers go by', async () => {
    const scenario = ready.copy();
    const outcome = await held(scenario, { stands: () => false });
    expect(codes(outcome)).toEqual(['apply/hold-lost']);
    ok(await scenario.verify('1'));
    ok(await scenario.apply());
    ok(await scenario.verify('2'));
  });
});
