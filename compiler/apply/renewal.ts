// Signs the same state for a longer time, or with an emergency ratified. A renewal says nothing new, so it needs no approval.
import { sameBytes } from '../lib/bytes.ts';
import type { Resource, State } from '../model/plan.ts';
import type { Registry } from '../registry/port.ts';
import {
  adoptedState,
  type Ratified,
  type RenewalContext,
  ratifiedState,
  refusedState,
  renewedState,
  type SignedState,
} from '../trust/records.ts';
import type { Refusal } from '../trust/refusal.ts';
import { type Applied, whileHeld } from './held.ts';

export interface Renewal extends RenewalContext {
  readonly model: string;
  /** The state that ends soon, and its bytes in the registry. */
  readonly state: State;
  readonly bytes: Uint8Array;
  readonly registry: Registry;
}

export const renew = (renewal: Renewal): Promise<Applied> => follow(renewal, renewedState);

/** Signs that model.yaml says to what one person went back. */
export const adopt = (renewal: Renewal): Promise<Applied> => follow(renewal, adoptedState);

/** Signs that an emergency was ratified. */
export const ratify = (renewal: Renewal, ratified: Ratified): Promise<Applied> =>
  follow(renewal, (signed, context) => ratifiedState(signed, context, ratified));

/** Signs that somebody refused to ratify it. */
export const refuse = (renewal: Renewal, planDigest: string, refusal: Refusal): Promise<Applied> =>
  follow(renewal, (signed, context) => refusedState(signed, context, planDigest, refusal));

/** Writes the state that follows, unless somebody else wrote one meanwhile. */
async function follow(
  { model, state, bytes, registry, ...context }: Renewal,
  next: (signed: SignedState, context: RenewalContext) => Uint8Array,
): Promise<Applied> {
  const resource: Resource = { type: 'state' };
  return whileHeld(registry, model, `state ${state.serial + 1}`, async () => {
    const same = sameBytes(await registry.read(model, resource), bytes);
    return { writes: same ? [{ resource, bytes: next({ state, bytes }, context) }] : [], diagnostics: [] };
  });
}
