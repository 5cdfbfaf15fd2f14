// The chain of signed states: every state that names the version, each the file that the next one follows.
import type { Archive } from '../../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic, failed, type Result } from '../../diagnostics/diagnostic.ts';
import { digestOf } from '../../lib/digest.ts';
import { own } from '../../lib/own.ts';
import { dayOf } from '../../lib/time.ts';
import type { AppliedVersionState, State } from '../../model/plan.ts';
import { isRevoked, signedInTime, unrevoked } from '../../trust/key.ts';
import { chainedState, type Distrusted, type Place, placeOf, readState, wasRevoked } from '../../trust/state.ts';
import { serialOf, stateBeforeFile, stateFile } from '../layout.ts';
import { fileFault, partFault, revokedSince, signatureFault } from './faults.ts';
import type { Archived } from './index.ts';

export interface Chained {
  /** What the newest state says of the version. */
  readonly version: AppliedVersionState;
  /** What each of them says of it, the oldest first. */
  readonly versions: readonly AppliedVersionState[];
  readonly serials: readonly number[];
  /** The plans that were applied meanwhile, whatever they were about. */
  readonly plans: ReadonlySet<string>;
  /** Whose states they are. */
  readonly place: Place;
  /** Who signed them. */
  readonly keys: readonly string[];
}

interface Link {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly state: State;
  /** Null where the reader does not know whoever signed it. */
  readonly key: string | null;
}

/** The states that can be trusted, and everything that is wrong with the others. */
export function stateFaults(archived: Archived, archive: Archive): Result<Chained> {
  const { links, diagnostics } = readLinks(archived, archive);
  const last = links.at(-1);
  const version = last && own(last.state.versions, archive.version);
  if (last === undefined || version === undefined) {
    const missing = fileFault('states', 'missing', 'none', archive.state);
    return failed(...diagnostics, ...(links.length === 0 ? [missing] : [placeFault(archive, last)].flat()));
  }
  const newest = digestOf(last.bytes);
  return {
    value: {
      version,
      versions: links.flatMap(({ state }) => own(state.versions, archive.version) ?? []),
      serials: links.map(({ state }) => state.serial),
      plans: new Set(links.flatMap(({ state }) => state.applied?.plan_digest ?? [])),
      place: placeOf(last.state),
      keys: links.flatMap(({ key }) => key ?? []),
    },
    diagnostics: [
      ...diagnostics,
      ...(newest === archive.state ? [] : [partFault(last.file, newest, archive.state)]),
      ...saidOf(archive, version, last.file),
      ...links.flatMap((link) => placeFault(archive, link)),
      ...followFaults(archived, archive, links),
    ],
  };
}

/**
 * In the order of their serials. One that does not count is a fault, and no link. The newest is read first: each vouches for the one
 * that it follows.
 */
function readLinks(archived: Archived, archive: Archive) {
  const { files } = archived;
  const links: Link[] = [];
  const diagnostics: Diagnostic[] = [];
  const serials = [...files.keys()].flatMap((path) => serialOf(path) ?? []).sort((one, other) => other - one);
  for (const serial of serials) {
    const file = stateFile(serial);
    const bytes = files.get(file);
    if (bytes === undefined) continue;
    const read = readVouched(bytes, archived, archive, links[0]);
    const fault = 'fault' in read ? read : inTime(read, archived.keys);
    if ('fault' in fault) diagnostics.push(signatureFault('state', file, fault));
    else {
      links.unshift({ file, bytes, ...fault });
      diagnostics.push(...vouchedFinding(archived, file, fault));
    }
  }
  return { links, diagnostics };
}

/**
 * What a key signed that was revoked since, or that the reader does not know, counts where the state that follows it names its bytes.
 * The newest counts where the seal does, and was made before the day of the revocation.
 */
function readVouched(
  bytes: Uint8Array,
  { keys, at }: Archived,
  archive: Archive,
  next: Link | undefined,
): Pick<Link, 'state' | 'key'> | Distrusted {
  const read = readState(bytes, keys, dayOf(at));
  if (!('fault' in read)) return read;
  const digest = digestOf(bytes);
  if (read.fault === 'unknown-key') {
    const state = next?.state.predecessor === digest ? chainedState(bytes, digest) : undefined;
    return state === undefined ? read : { state, key: null };
  }
  if (!wasRevoked(read)) return read;
  if (next?.state.predecessor === digest) return readState(bytes, keys.map(unrevoked), dayOf(at));
  return archive.state === digest ? readState(bytes, keys, dayOf(archive.archived_at)) : read;
}

function vouchedFinding({ keys, at }: Archived, file: string, { state, key }: Pick<Link, 'state' | 'key'>) {
  if (key === null)
    return [asWarning({ code: 'archive/key-unknown', file, facts: { observed: dayOf(state.issued_at) } })];
  const entry = keys.find((signer) => signer.entry.id === key)?.entry;
  return entry !== undefined && isRevoked(entry, dayOf(at))
    ? [revokedSince(entry, file, { issued: state.issued_at })]
    : [];
}

const inTime = (read: Pick<Link, 'state' | 'key'>, keys: Archived['keys']) =>
  read.key === null || signedInTime(keys, read.key, read.state.issued_at)
    ? read
    : ({ fault: 'outside-validity' } as const);

/** Whether the release key's statement says the same as the newest state. */
const saidOf = (archive: Archive, version: AppliedVersionState, file: string): readonly Diagnostic[] =>
  archive.release_digest === version.release_digest && archive.plan_digest === version.approved_by_plan
    ? []
    : [
        partFault(
          file,
          [version.release_digest, version.approved_by_plan],
          [archive.release_digest, archive.plan_digest],
        ),
      ];

/** A state of another target or model, or one in which the version is not. */
function placeFault(archive: Archive, link: Link | undefined): readonly Diagnostic[] {
  if (link === undefined) return [];
  const { target, registry_id, model, versions } = link.state;
  const observed = [target, registry_id, model, own(versions, archive.version) ? archive.version : 'none'].join(' ');
  const expected = [archive.target, archive.registry_id, archive.model, archive.version].join(' ');
  return observed === expected ? [] : [partFault(link.file, observed, expected)];
}

/** Each names the file of the one before. What the first one follows must not know the version yet. */
function followFaults({ files }: Archived, archive: Archive, links: readonly Link[]): readonly Diagnostic[] {
  const [first] = links;
  const broken = links.slice(1).flatMap(({ file, state: { predecessor } }, index): readonly Diagnostic[] => {
    const before = links[index];
    const digest = before && digestOf(before.bytes);
    return digest === predecessor ? [] : [chainFault(file, digest ?? 'none', predecessor ?? 'none')];
  });
  if (first === undefined || first.state.predecessor === null) return broken;
  const bytes = files.get(stateBeforeFile) ?? new Uint8Array();
  const before = chainedState(bytes, first.state.predecessor);
  const isFirst = before !== undefined && own(before.versions, archive.version) === undefined;
  return isFirst ? broken : [chainFault(first.file, digestOf(bytes), first.state.predecessor), ...broken];
}

const chainFault = (file: string, observed: string, expected: string): Diagnostic => ({
  code: 'archive/chain-broken',
  file,
  facts: { observed, expected },
});
