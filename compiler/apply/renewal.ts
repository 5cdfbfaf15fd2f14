// Signs the same state for a longer time. It says nothing new, so it needs no approval.
import type { Resource, State } from '../model/plan.ts';
import type { Registry } from '../registry/port.ts';
import { type RenewalContext, renewedState } from '../trust/records.ts';
import { type Applied, whileHeld } from './held.ts';

export interface Renewal extends RenewalContext {
  readonly model: string;
  /** The state that ends soon, and its bytes in the registry. */
  readonly state: State;
  readonly bytes: Uint8Array;
  readonly registry: Registry;
}

export async function renew({ model, state, bytes, registry, ...context }: Renewal): Promise<Applied> {
  const resource: Resource = { type: 'state' };
  return whileHeld(registry, model, `state ${state.serial + 1}`, async () => {
    const now = await registry.read(model, resource);
    const same = now !== null && Buffer.compare(now, bytes) === 0;
    return {
      writes: same ? [{ resource, bytes: renewedState({ state, bytes }, context) }] : [],
      diagnostics: [],
    };
  });
}
