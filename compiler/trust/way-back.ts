// The way back that people approved with a rollout. One person goes it with a key of their own, and can sign nothing but
// what follows from the state of the release key that lets them. So serving needs neither forge nor release key.
import { digestOf } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import { type Instant, parseInstant } from '../lib/time.ts';
import { isLive } from '../model/lifetime.ts';
import { isRefused, type State, type VersionState } from '../model/plan.ts';
import type { TrustedEntry } from '../model/trust.ts';
import type { SigningRole } from './key.ts';

export const rollbackSigner = 'rollback-signer' satisfies SigningRole;

/** Whether an entry signs the way back of a model. No state says of which business unit a model is. */
export const goesBackFor = ({ roles, held_for: bound }: TrustedEntry, model: string): boolean =>
  roles.includes(rollbackSigner) && bound?.units === undefined && (bound?.models ?? [model]).includes(model);

/** The version to which one person may go back at a moment, by a state of the release key; undefined where to none. */
export function approvedWayBack(state: State, at: Instant): string | undefined {
  const { way_back: allowed, issued_at, not_after } = state;
  // A moment in another form could not be compared.
  if (allowed === undefined || parseInstant(at) !== at) return undefined;
  const isInTime = issued_at <= at && at < allowed.until && at < not_after;
  return isInTime && mayReturn(state, state.versions, allowed.version) ? allowed.version : undefined;
}

/** Whether a version may still load, and people did not refuse to ratify it since. */
export function mayReturn(
  state: Pick<State, 'emergencies'>,
  versions: Readonly<Record<string, Pick<VersionState, 'stage'>>>,
  version: string,
): boolean {
  return isLive(own(versions, version)?.stage) && !isRefused(state, version);
}

/** The only state that may follow one of the release key by the way back; undefined where that lets nobody go back. */
export function stateBack(state: State, bytes: Uint8Array, at: Instant): State | undefined {
  const version = approvedWayBack(state, at);
  const applied = version && own(state.versions, version);
  if (!version || !applied) return undefined;
  // It is used up.
  const { way_back: _, ...rest } = state;
  const aliases = Object.entries(state.aliases).map(([name, { version: before }]) => [
    name,
    { version, since: at, before },
  ]);
  return {
    ...rest,
    aliases: Object.fromEntries(aliases),
    versions: { ...state.versions, [version]: { ...applied, stage: 'Approved', deprecated_until: null } },
    serial: state.serial + 1,
    predecessor: digestOf(bytes),
    rolled_back: { at },
    predecessor_file: Buffer.from(bytes).toString('base64'),
    issued_at: at,
  };
}
