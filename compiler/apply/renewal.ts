// Signs the same state for longer. It says nothing new, so nobody approves it.
import type { Instant } from '../lib/time.ts';
import type { Resource, State } from '../model/plan.ts';
import type { Registry } from '../registry/port.ts';
import type { SigningKey } from '../trust/envelope.ts';
import { renewedState } from '../trust/records.ts';
import { type Applied, holding } from './holding.ts';

export interface Renewal {
  readonly model: string;
  /** The state that ends soon, and its bytes as the registry showed them. */
  readonly state: State;
  readonly bytes: Uint8Array | null;
  readonly at: Instant;
  readonly days: number;
  readonly key: SigningKey;
  readonly registry: Registry;
}

export async function renew({ model, state, bytes, at, days, key, registry }: Renewal): Promise<Applied> {
  const resource: Resource = { type: 'state' };
  return holding(registry, model, `state ${state.serial + 1}`, async () => {
    const now = await registry.read(model, resource);
    const same = now !== null && bytes !== null && Buffer.compare(now, bytes) === 0;
    return {
      writes: same ? [{ resource, bytes: renewedState({ state, bytes }, at, days, key) }] : [],
      diagnostics: [],
    };
  });
}
