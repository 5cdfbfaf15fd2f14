// Restores what a signed state says: aliases, tags and legacy stages that somebody changed by hand. It was approved
// before, so it needs no new approval. Nothing else is written, so that replaying old states or moving aliases gains
// nothing.

import type { Target } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { utf8 } from '../lib/bytes.ts';
import { equalJson } from '../lib/json.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import { type Change, describe, type Observed, type Resource, type State } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { Registry, Restoration, Who } from '../registry/port.ts';
import { countingState, newestState, olderFaults, placeOnTarget, shownState, trustedState } from '../trust/state.ts';
import { type Applied, whileHeld } from './held.ts';
import type { Write } from './writes.ts';

/** Changes to make, and the reasons for leaving others. */
export interface Chosen {
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface RestoreInput {
  readonly target: Target;
  readonly model: string;
  readonly keys: readonly TrustedSigner[];
  readonly at: Instant;
  readonly registry: Registry;
  /** What the registry shows, read anew. */
  readonly observe: () => Promise<Observed>;
  /** The differences to the state that may be restored. */
  readonly drift: (state: State, observed: Observed) => Promise<Chosen>;
  /** Parts of the state that model.yaml has taken back. */
  readonly takenBack: (state: State) => readonly Diagnostic[];
  /** Why the version that the state lets serve would not load. */
  readonly startUp: (state: State, bytes: Uint8Array) => Promise<readonly Diagnostic[]>;
}

export interface Restored {
  /** The state that counts; null when relc has applied nothing yet, or when it was refused. */
  readonly state: State | null;
  /** What was restored; undefined when nothing was. */
  readonly restoration: Restoration | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export async function restore(input: RestoreInput): Promise<Restored> {
  const { value: found, diagnostics } = await judge(input);
  if (found === undefined || found.changes.length === 0)
    return { state: found?.state ?? null, restoration: undefined, diagnostics };
  const { registry, model } = input;
  const applied = await whileHeld(registry, model, `restore of state ${found.state?.serial}`, async () => {
    // Until the hold, others may have written.
    const afresh = await judge(input);
    if (afresh.value === undefined) return { writes: undefined, diagnostics: afresh.diagnostics };
    const now = afresh.value;
    return {
      writes: now.changes.map(writeOf),
      diagnostics: afresh.diagnostics,
      record: (written, who) => recordOf(input, now, written, who),
    };
  });
  return { state: found.state, restoration: applied.restoration, diagnostics: applied.diagnostics };
}

/**
 * Makes the newest kept state count again, when an older one counts or none that can be trusted. The state may have
 * ended, or model.yaml may have taken it back since: then nothing loads by it, and it is renewed or planned against.
 */
export async function restoreState(
  input: Pick<RestoreInput, 'target' | 'model' | 'keys' | 'at' | 'registry' | 'observe'>,
): Promise<Applied> {
  const { registry, model, target, keys, at } = input;
  const place = placeOnTarget(target, model);
  const look = async () => {
    const observed = await input.observe();
    // What follows refuses another registry.
    if (target.registry_id !== observed.registry_id) return undefined;
    const state = trustedState(observed.state, keys, dayOf(at), place);
    const kept = await registry.states(model);
    // The newest state may be signed with a revoked key: of the others, the newest would be an old one.
    const read = kept.map((bytes) => shownState(bytes, keys, dayOf(at), place));
    if (read.some((one) => 'fault' in one && (one.fault === 'revoked' || one.fault === 'not-understood')))
      return undefined;
    const newest = newestState(kept, keys, dayOf(at), place);
    if (newest === undefined || olderFaults(state, newest, model).length === 0) return undefined;
    const shown = observed.state === null ? null : `state ${state?.serial ?? 'that cannot be trusted'}`;
    return { shown, newest };
  };
  const found = await look();
  if (found === undefined) return { written: [], diagnostics: [] };
  return whileHeld(registry, model, `restore of state ${found.newest.state.serial}`, async () => {
    // Until the hold, an apply may have finished.
    const now = await look();
    if (now === undefined) return { writes: [], diagnostics: [] };
    const { bytes, state, key } = now.newest;
    const resource: Resource = { type: 'state' };
    const values = [{ resource: describe(resource), found: now.shown, put_back: `state ${state.serial}` }];
    const signed = { serial: state.serial, signed_by: key };
    return {
      writes: [{ resource, bytes }],
      diagnostics: [],
      record: (_, by) => ({ target: target.name, model, restored_at: at, by, state: signed, values }),
    };
  });
}

interface Found {
  readonly state: State | null;
  readonly key: string;
  readonly changes: readonly Change[];
}

/** The changes to restore, or why nothing may be restored. Only reads. */
async function judge(input: RestoreInput): Promise<Result<Found>> {
  const { target, keys, at } = input;
  const observed = await input.observe();
  if (observed.registry_id !== target.registry_id)
    return failed({
      code: 'plan/other-registry',
      facts: { target: target.name, observed: observed.registry_id, expected: target.registry_id },
    });
  const place = placeOnTarget(target, input.model);
  const shown = shownState(observed.state, keys, dayOf(at), place);
  const counting = countingState(
    { ...observed, states: await input.registry.states(input.model) },
    keys,
    dayOf(at),
    place,
  );
  if (counting.value === undefined || 'fault' in shown) return failed(...counting.diagnostics);
  const { state, key = '' } = shown;
  if (state === null || observed.state === null) return { value: { state: null, key, changes: [] }, diagnostics: [] };
  const { changes, diagnostics } = await input.drift(state, observed);
  const found = { value: { state, key, changes }, diagnostics };
  if (changes.length === 0) return found;
  const faults = [...endFaults(state, at), ...input.takenBack(state)];
  if (faults.length > 0) return failed(...faults);
  const start = await input.startUp(state, observed.state);
  return start.length > 0 ? failed(...start) : found;
}

const endFaults = ({ not_after }: State, at: Instant): readonly Diagnostic[] =>
  not_after <= at ? [{ code: 'verify/state-expired', facts: { observed: at, expected: not_after } }] : [];

const text = ({ after }: Change): string | null => (typeof after === 'string' ? after : null);

function writeOf(change: Change): Write {
  const value = text(change);
  return { resource: change.resource, bytes: value === null ? null : utf8(value) };
}

function recordOf(
  { target, model, at }: RestoreInput,
  { state, key, changes }: Found,
  written: readonly Resource[],
  by: Who,
): Restoration {
  return {
    target: target.name,
    model,
    restored_at: at,
    by,
    state: { serial: state?.serial ?? 0, signed_by: key },
    values: changes
      .filter(({ resource }) => written.some((one) => equalJson(one, resource)))
      .map((change) => ({
        resource: describe(change.resource),
        found: typeof change.before === 'string' ? change.before : null,
        put_back: text(change),
      })),
  };
}
