// The signed state: the only thing in a registry that is trusted, and only after its signature verifies with a trusted
// release key, or with the key of a person whom a state of the release key lets go back.

import type { CabRecord, Schemas, Target } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { hasShape } from '../document/validators.ts';
import { digestOf } from '../lib/digest.ts';
import { equalJson, type Json, textIn, valueIn } from '../lib/json.ts';
import { dayOf } from '../lib/time.ts';
import {
  type AppliedVersionState,
  archiveType,
  cabType,
  type Observed,
  proofType,
  type State,
  stateType,
} from '../model/plan.ts';
import type { TrustedEntry, TrustedSigner } from '../model/trust.ts';
import { type EnvelopeFault, type Statement, unprovenStatement, verifyStatement } from './envelope.ts';
import { isRevoked, maySign, type SigningRole } from './key.ts';
import { notUnderstood, tooNew } from './understood.ts';
import { goesBackFor, rollbackSigner, stateBack } from './way-back.ts';

export const releaseSigner = 'release-signer' satisfies SigningRole;

export type StateFault =
  | EnvelopeFault
  | 'wrong-role'
  | 'revoked'
  | 'wrong-type'
  | 'of-another-place'
  | 'not-understood'
  | 'outside-validity'
  | 'revoked-person'
  | 'not-the-way-back';

/** Why a signed document does not count; with what it asks its reader to know, where that is why. */
export interface Distrusted {
  readonly fault: StateFault;
  readonly fields?: readonly string[];
}

/** Whether it is genuine, and only a revocation keeps it from counting. */
export const wasRevoked = ({ fault }: Distrusted): boolean => fault === 'revoked' || fault === 'revoked-person';

/**
 * Revocation has a code of its own: the author of the state did nothing wrong, and older states do not count either.
 */
export const stateFaultCode = (fault: StateFault) =>
  fault === 'revoked' ? 'plan/state-key-revoked' : 'plan/state-not-trusted';

/** The finding on a document that does not count: that code, unless only a newer relc can tell. */
export const distrusted = (
  { fault, fields }: Distrusted,
  document: Kind,
  code: Diagnostic['code'],
  facts: Diagnostic['facts'] = {},
): Diagnostic => (fields === undefined ? { code, facts: { ...facts, observed: fault } } : tooNew(document, fields));

/** Whose state it is. One key signs the states of all models on all targets, and a registry may be handed another's. */
export type Place = Pick<State, 'target' | 'registry_id' | 'model' | 'registry_name'>;

/** `registered` is what the registry calls the model. */
export const placeOnTarget = (
  { name, registry_id }: Pick<Target, 'name' | 'registry_id'>,
  model: string,
  registered: string,
): Place => ({
  target: name,
  registry_id,
  model,
  ...(registered !== model && { registry_name: registered }),
});

export const placeOf = ({ target, registry_id, model, registry_name }: Place): Place => ({
  ...{ target, registry_id, model },
  ...(registry_name !== undefined && { registry_name }),
});

/** The same for a registered model of which nobody knows the folder any more: the state says it. */
export function stateOfRegistered(
  bytes: Uint8Array | null,
  keys: readonly TrustedSigner[],
  today: string,
  target: Pick<Target, 'name' | 'registry_id'>,
  registered: string,
): ReturnType<typeof shownState> {
  const read = bytes === null ? undefined : readState(bytes, keys, today);
  const { model, registry_name } = read !== undefined && 'state' in read ? read.state : { model: registered };
  // A state that names the registered model is of the folder that it names.
  const folder = registry_name === registered ? model : registered;
  return shownState(bytes, keys, today, placeOnTarget(target, folder, registered));
}

/** Reads a state. An expired key is accepted, since expiry limits new signatures; a revoked key is not. */
export function readState(
  bytes: Uint8Array,
  keys: readonly TrustedSigner[],
  today: string,
): { readonly state: State; readonly key: string } | Distrusted {
  const read = readSigned(bytes, keys, today, 'state', (predicate) =>
    valueIn(predicate, 'predecessor_file') === undefined ? releaseSigner : rollbackSigner,
  );
  if ('fault' in read) return read;
  const { predicate: state, entry } = read;
  if (!follows(state)) return { fault: 'wrong-type' };
  return wayBackFault(state, entry, keys, today) ?? { state, key: entry.id };
}

/** Why a state by which one person went back does not count: it must be what its predecessor lets them sign. */
function wayBackFault(
  state: State,
  entry: TrustedEntry,
  keys: readonly TrustedSigner[],
  today: string,
): Distrusted | undefined {
  if (state.predecessor_file === undefined) return undefined;
  if (!goesBackFor(entry, state.model)) return { fault: 'wrong-role' };
  if (!maySign(entry, dayOf(state.issued_at))) return { fault: 'outside-validity' };
  const bytes = Buffer.from(state.predecessor_file, 'base64');
  const before = readReleaseSigned(bytes, keys, today, 'state');
  if ('fault' in before) return before;
  const expected = stateBack(before.predicate, bytes, state.issued_at);
  return equalJson(expected ?? null, state) ? undefined : { fault: 'not-the-way-back' };
}

/** The state of the release key in one by which a person went back, whether or not that may be trusted. */
export function predecessorIn(bytes: Uint8Array): Uint8Array | undefined {
  const file = textIn(unprovenStatement(bytes), 'predicate', 'predecessor_file');
  return file === undefined ? undefined : Buffer.from(file, 'base64');
}

/** The state that a trusted one names as what it follows: the digest proves it, whoever's key signed it. */
export function chainedState(bytes: Uint8Array, digest: string): State | undefined {
  const predicate = digestOf(bytes) === digest ? valueIn(unprovenStatement(bytes), 'predicate') : undefined;
  return predicate !== undefined && hasShape(predicate, 'state') ? predicate : undefined;
}

/** Only the first state has no predecessor. Which state the predecessor is, only those who kept it can check. */
const follows = ({ serial, predecessor }: State): boolean =>
  Number.isSafeInteger(serial) && (serial === 1) === (predecessor === null);

/** The state that the registry shows; null when there is none yet. */
export function shownState(
  bytes: Uint8Array | null,
  keys: readonly TrustedSigner[],
  today: string,
  place: Place,
): KeptState | { readonly state: null } | Distrusted {
  if (bytes === null) return { state: null };
  const read = readState(bytes, keys, today);
  if ('fault' in read) return read;
  return equalJson(placeOf(read.state), place) ? { ...read, bytes } : { fault: 'of-another-place' };
}

/** The same, with null for a faulty state: for callers that decide nothing by it. */
export function trustedState(...shown: Parameters<typeof shownState>): State | null {
  const read = shownState(...shown);
  return 'state' in read ? read.state : null;
}

/**
 * How many states lead up to one: a registry that keeps no more has none that is newer. By a state of somebody who went
 * back nobody can tell: the release key may have signed what follows in its place.
 */
export const statesUpTo = (state: State | null): number =>
  state === null ? 0 : state.serial - (state.serials_left_out ?? 0) - (state.predecessor_file === undefined ? 0 : 1);

export interface KeptState {
  readonly bytes: Uint8Array;
  readonly state: State;
  readonly key: string;
}

/** The newest kept state that can be trusted. */
export function newestState(
  kept: readonly Uint8Array[],
  keys: readonly TrustedSigner[],
  today: string,
  place: Place,
): KeptState | undefined {
  return newestOf(kept.map((bytes) => shownState(bytes, keys, today, place)));
}

const newestOf = (shown: readonly ReturnType<typeof shownState>[]): KeptState | undefined =>
  shown.flatMap((read) => ('key' in read ? [read] : [])).sort((a, b) => (isNewer(a.state, b.state) ? -1 : 1))[0];

/** Of two with one serial, as an interrupted and finished apply leaves, the later one counts. */
export const isNewer = (a: State, b: State): boolean =>
  a.serial > b.serial || (a.serial === b.serial && a.issued_at > b.issued_at);

/**
 * Whoever can write to a registry can put an old state back, or remove it, but cannot sign a new one. So no kept state
 * may be newer than the one that counts. A state that only extends the time says nothing else.
 */
export function olderFaults(state: State | null, newest: KeptState | undefined, model: string): readonly Diagnostic[] {
  if (newest === undefined || (state !== null && (!isNewer(newest.state, state) || saysTheSame(newest.state, state))))
    return [];
  const facts = {
    observed: state?.serial ?? 'none',
    expected: newest.state.serial,
    digest: digestOf(newest.bytes),
    model,
  };
  return [{ code: 'restore/state-older', facts }];
}

// Without a break-glass or an emergency that it shows, an old one would hide it again.
const saysTheSame = (a: State, b: State): boolean => equalJson(saidBy(a), saidBy(b));
const saidBy = ({ aliases, versions, judge, emergencies = [] }: State) => ({
  ...{ aliases, versions, emergencies },
  broken: judge?.broken_glass ?? [],
});

/**
 * The state that counts; null when relc has applied nothing yet. A missing state is not proof of that: the registry
 * must keep none either.
 */
export function countingState(
  { state: bytes, states }: Pick<Observed, 'state' | 'states'>,
  keys: readonly TrustedSigner[],
  today: string,
  place: Place,
): Result<State | null> {
  const read = shownState(bytes, keys, today, place);
  const state = 'fault' in read ? null : read.state;
  // A kept state that only a newer relc understands may be the newest: by an older one nobody may go.
  const kept = states.map((one) => shownState(one, keys, today, place));
  const unread = kept.find((one) => 'fields' in one);
  if (unread && 'fields' in unread && !('fault' in read)) return failed(tooNew('state', unread.fields ?? []));
  const older = olderFaults(state, newestOf(kept), place.model);
  if (!('fault' in read)) return older.length > 0 ? failed(...older) : { value: state, diagnostics: [] };
  const facts = { target: place.target, model: place.model };
  // An older one is not advised where only a newer relc can tell which is the newest.
  const isUnread = bytes !== null && isUnreadableState(bytes, keys);
  const advised = unread || read.fault === 'not-understood' || isUnread ? [] : older;
  return failed(distrusted(read, 'state', stateFaultCode(read.fault), facts), ...advised);
}

type RecordFault = Distrusted | { readonly fault: 'absent' } | { readonly covers: readonly string[] };

/** A version's CAB record, or what is wrong with it: it must cover this release and the plan that the state names. */
export function readRecord(
  bytes: Uint8Array | null,
  keys: readonly TrustedSigner[],
  today: string,
  { release_digest, approved_by_plan }: AppliedVersionState,
): { readonly record: CabRecord; readonly key: string } | RecordFault {
  const read = bytes === null ? { fault: 'absent' as const } : readReleaseSigned(bytes, keys, today, 'cab_record');
  if ('fault' in read) return read;
  const covers = read.subject.map((subject) => `sha256:${subject.digest.sha256}`);
  return covers.includes(release_digest) && covers.includes(approved_by_plan)
    ? { record: read.predicate, key: read.key }
    : { covers };
}

/** The same for callers that need nothing of the record. */
export function recordFault(...record: Parameters<typeof readRecord>): RecordFault | undefined {
  const read = readRecord(...record);
  return 'record' in read ? undefined : read;
}

/** Whether a release key signed a state that cannot be read here: a later relc may have, and it may be the newest. */
export function isUnreadableState(bytes: Uint8Array, keys: readonly TrustedSigner[]): boolean {
  const result = verifyStatement(bytes, keys);
  if ('fault' in result || !result.key.entry.roles.includes(releaseSigner)) return false;
  return result.value.predicateType === stateType && !hasShape(result.value.predicate, 'state');
}

const signedTypes = { state: stateType, cab_record: cabType, archive: archiveType, proof: proofType } as const;

/** Reads a predicate that a release key signed, if it has its type and its shape. */
export function readReleaseSigned<K extends Kind>(
  bytes: Uint8Array,
  keys: readonly TrustedSigner[],
  today: string,
  kind: K,
): (Omit<Signed<K>, 'entry'> & { readonly key: string }) | Distrusted {
  const read = readSigned(bytes, keys, today, kind, () => releaseSigner);
  if ('fault' in read) return read;
  const { entry, ...rest } = read;
  return { ...rest, key: entry.id };
}

type Kind = keyof typeof signedTypes;

interface Signed<K extends Kind> {
  readonly predicate: Schemas[K];
  readonly subject: Statement['subject'];
  readonly entry: TrustedEntry;
}

function readSigned<K extends Kind>(
  bytes: Uint8Array,
  keys: readonly TrustedSigner[],
  today: string,
  kind: K,
  roleFor: (predicate: Json) => SigningRole,
): Signed<K> | Distrusted {
  const result = verifyStatement(bytes, keys);
  if ('fault' in result) return result;
  const { entry } = result.key;
  const { predicateType, predicate, subject } = result.value;
  const role = roleFor(predicate);
  if (!entry.roles.includes(role)) return { fault: 'wrong-role' };
  // What the release key signed before somebody went back still counts.
  if (isRevoked(entry, today)) return { fault: role === releaseSigner ? 'revoked' : 'revoked-person' };
  if (predicateType !== signedTypes[kind]) return { fault: 'wrong-type' };
  // Whoever went back asks for nothing that the state before does not: otherwise they could have any reader give up.
  const fields = role === releaseSigner ? notUnderstood(kind, predicate) : [];
  if (fields.length > 0) return { fault: 'not-understood', fields };
  if (!hasShape(predicate, kind)) return { fault: 'wrong-type' };
  return { predicate, subject, entry };
}
