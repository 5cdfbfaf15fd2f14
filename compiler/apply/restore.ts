// Restores what a signed state says: aliases, tags and legacy stages that somebody changed by hand. It was approved
// before, so it needs no new approval. Nothing else is written, so that replaying old states or moving aliases gains
// nothing.

import type { Target } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { utf8 } from '../lib/bytes.ts';
import { equalJson } from '../lib/json.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import { type Change, describe, inFewWords, type Observed, type Resource, type State } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { Restoration, Who } from '../registry/port.ts';
import {
  countingState,
  isUnreadableState,
  type KeptState,
  newestState,
  olderFaults,
  placeOnTarget,
  type StateFault,
  shownState,
  trustedState,
} from '../trust/state.ts';
import type { Prepared } from './held.ts';
import type { Write } from './writes.ts';

/** Changes to make, and the reasons for leaving others. */
export interface Chosen {
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a state is restored, by whose keys, and when. */
export interface RestorePlace {
  readonly target: Target;
  readonly model: string;
  /** What the registry calls it. */
  readonly registered: string;
  readonly keys: readonly TrustedSigner[];
  readonly at: Instant;
}

/** Refuses a registry that is not the target's. */
export const registryFaults = (
  { target }: Pick<RestorePlace, 'target'>,
  { registry_id: observed }: Pick<Observed, 'registry_id'>,
): readonly Diagnostic[] =>
  observed !== target.registry_id
    ? [{ code: 'plan/other-registry', facts: { target: target.name, observed, expected: target.registry_id } }]
    : [];

/** The state to restore, of a registry and all the states that it keeps; null when relc has applied nothing yet. */
export function restorable(
  { target, model, registered, keys, at }: RestorePlace,
  observed: Observed,
  states: readonly Uint8Array[],
): Result<KeptState | null> {
  const place = placeOnTarget(target, model, registered);
  const shown = shownState(observed.state, keys, dayOf(at), place);
  const counting = countingState({ ...observed, states }, keys, dayOf(at), place);
  if (counting.value === undefined) return failed(...counting.diagnostics);
  return { value: 'key' in shown ? shown : null, diagnostics: [] };
}

/** Writes the chosen values of a state, and keeps a record of it. */
export const valuesBack = (place: RestorePlace, found: KeptState, { changes, diagnostics }: Chosen): Prepared => ({
  writes: changes.map(writeOf),
  diagnostics,
  record: (written, who) => recordOf(place, found, changes, written, who),
});

/** The newest kept state, when an older one counts or none that can be trusted. */
export interface OlderState {
  /** What the registry shows in its place. */
  readonly shown: string | null;
  readonly newest: KeptState;
}

/** Undefined when the state that counts is the newest, or when nobody can say which that is. */
export function olderState(
  { target, model, registered, keys, at }: RestorePlace,
  observed: Observed,
  states: readonly Uint8Array[],
): OlderState | undefined {
  const place = placeOnTarget(target, model, registered);
  const state = trustedState(observed.state, keys, dayOf(at), place);
  // The newest state may be signed with a revoked key, or only a newer relc understands it: of the others, the newest would
  // be an old one.
  const isLost = (bytes: Uint8Array, faults: readonly StateFault[]): boolean => {
    const read = shownState(bytes, keys, dayOf(at), place);
    return 'fault' in read && (faults.includes(read.fault) || isUnreadableState(bytes, keys));
  };
  if (states.some((bytes) => isLost(bytes, ['revoked', 'not-understood']))) return undefined;
  if (observed.state !== null && isLost(observed.state, ['not-understood'])) return undefined;
  const newest = newestState(states, keys, dayOf(at), place);
  if (newest === undefined || olderFaults(state, newest, model).length === 0) return undefined;
  return { shown: observed.state === null ? null : `state ${state?.serial ?? 'that cannot be trusted'}`, newest };
}

/**
 * Makes the newest kept state count again. It may have ended, or model.yaml may have taken it back since: then nothing
 * loads by it, and it is renewed or planned against.
 */
export function stateBack({ target, model, at }: RestorePlace, { shown, newest }: OlderState): Prepared {
  const { bytes, state, key } = newest;
  const resource: Resource = { type: 'state' };
  const values = [{ resource: describe(resource), found: shown, put_back: `state ${state.serial}` }];
  const signed = { serial: state.serial, signed_by: key };
  return {
    writes: [{ resource, bytes }],
    diagnostics: [],
    record: (_, by) => ({ target: target.name, model, restored_at: at, by, state: signed, values }),
  };
}

/** A state by which nothing loads any more, also where hosts know it, is not restored. */
export const endFaults = (
  { not_after, starts_until = not_after }: Pick<State, 'not_after' | 'starts_until'>,
  at: Instant,
): readonly Diagnostic[] =>
  starts_until <= at ? [{ code: 'verify/state-expired', facts: { observed: at, expected: not_after } }] : [];

const text = ({ after }: Change): string | null => (typeof after === 'string' ? after : null);

export function writeOf(change: Change): Write {
  const value = text(change);
  return { resource: change.resource, bytes: value === null ? null : utf8(value) };
}

function recordOf(
  { target, model, at }: RestorePlace,
  { state, key }: KeptState,
  changes: readonly Change[],
  written: readonly Resource[],
  by: Who,
): Restoration {
  return {
    target: target.name,
    model,
    restored_at: at,
    by,
    state: { serial: state.serial, signed_by: key },
    values: changes
      .filter(({ resource }) => written.some((one) => equalJson(one, resource)))
      .map(inFewWords)
      .map((change) => ({
        resource: describe(change.resource),
        found: typeof change.before === 'string' ? change.before : null,
        put_back: text(change),
      })),
  };
}
