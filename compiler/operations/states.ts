// The signed states that registries hold, as bytes. How far the judge is approved and which models were removed is told by
// the same ones, so a run reads each of them once.
import type { Target } from '../../schemas/generated/documents.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { once } from '../lib/once.ts';
import type { Registry } from '../registry/port.ts';
import { Unreadable, type World } from '../world/port.ts';
import { orUnreachable } from './observing.ts';

/** The states in the registry of a target. */
export interface States {
  /** The names of all models in the registry. */
  readonly models: () => Promise<Result<readonly string[]>>;
  /** The state of each of some models, in their order. Throws when none of the first few can be read. */
  readonly of: (models: readonly string[]) => Promise<readonly ReadState[]>;
}

export interface ReadState {
  readonly model: string;
  /** Null where it has none. */
  readonly read: Result<Uint8Array | null>;
}

export type OpenStates = (target: Target) => States;

/** Opens the states of targets for one run. What is written meanwhile does not show. */
export function openStates(world: Pick<World, 'registry'>): OpenStates {
  const opened = new Map<string, States>();
  return (target) => {
    // What judges may know the target at another address.
    const place = `${target.name} ${target.url}`;
    const states = opened.get(place) ?? statesIn(world.registry(target));
    opened.set(place, states);
    return states;
  };
}

/** As many are read at once. */
const together = 8;

function statesIn(registry: Registry): States {
  const known = new Map<string, ReadState>();
  const read = async (model: string): Promise<ReadState> => {
    const one = known.get(model) ?? { model, read: await orUnreachable(() => registry.read(model, { type: 'state' })) };
    known.set(model, one);
    return one;
  };
  return {
    models: once(() => orUnreachable(() => registry.models())),
    of: async (models) => {
      const found: ReadState[] = [];
      for (let index = 0; index < models.length; index += together) {
        found.push(...(await Promise.all(models.slice(index, index + together).map(read))));
        // A registry that answers nothing is not asked for each of hundreds.
        if (found.every((one) => one.read.value === undefined))
          throw new Unreadable(...found.flatMap((one) => one.read.diagnostics));
      }
      return found;
    },
  };
}
