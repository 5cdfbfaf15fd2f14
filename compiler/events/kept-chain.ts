// The chain of a model's signed states on a target, as far as its registry keeps them: what is proven of each, and where
// the chain has a gap. What no signature and no digest proves is left out, and said.
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import type { Proof } from '../model/history.ts';
import type { State } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { unrevoked } from '../trust/key.ts';
import {
  chainedState,
  countingState,
  isNewer,
  type KeptState,
  type Place,
  shownState,
  wasRevoked,
} from '../trust/state.ts';

export interface KeptLink {
  readonly state: State;
  readonly digest: Digest;
  readonly proof: Proof;
  /** The entry whose key signed it; null where no key that is known did. */
  readonly key: string | null;
  /** Null for the first, undefined where the registry does not keep it. */
  readonly before: State | null | undefined;
}

export interface KeptChain {
  /** The oldest first. */
  readonly links: readonly KeptLink[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Kept {
  /** The bytes of the state that the registry shows; null when it shows none. */
  readonly state: Uint8Array | null;
  readonly states: readonly Uint8Array[];
}

interface Read extends KeptState {
  readonly digest: Digest;
  readonly isRevoked: boolean;
}

/** `keys` are all that are known: what is revoked on a later day than today is revoked. */
export function keptChain(kept: Kept, keys: readonly TrustedSigner[], today: string, place: Place): KeptChain {
  const files = new Map([...kept.states, ...(kept.state ? [kept.state] : [])].map((bytes) => [digestOf(bytes), bytes]));
  const read = [...files].flatMap(([digest, bytes]) => readKept(digest, bytes, keys, today, place) ?? []);
  const byDigest = new Map(read.map((one) => [one.digest, one]));
  const links: KeptLink[] = [];
  for (let head = newestBefore(read, links); head !== undefined; head = newestBefore(read, links))
    links.unshift(...walkBack(head, files, byDigest));
  const inChain = new Set(links.map(({ digest }) => digest));
  const left = [...files].filter(([digest]) => !inChain.has(digest));
  return {
    links,
    diagnostics: [
      ...countingState(kept, keys, today, place).diagnostics,
      ...links.flatMap((link) => gapFinding(link, place)),
      ...keyFindings(links, place),
      ...left.map(([digest, bytes]) => leftFinding(digest, shownState(bytes, keys, today, place), place)),
    ],
  };
}

function gapFinding({ state, before }: KeptLink, { target, model }: Place): readonly Diagnostic[] {
  if (before !== undefined) return [];
  const facts = { digest: state.predecessor, observed: state.serial, model };
  return [{ code: 'history/state-missing', file: target, facts }];
}

/** Of each key whose signature alone shows nothing any more: an error where nothing else shows it either. */
function keyFindings(links: readonly KeptLink[], { target, model }: Place): readonly Diagnostic[] {
  const weak = links.filter(({ proof }) => proof !== 'signature');
  return [...Map.groupBy(weak, ({ key, proof }) => `${proof} ${key ?? ''}`).values()].flatMap((some) => {
    const [first, last] = [some[0], some.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { key, proof } = first;
    const facts = { model, key: key ?? 'unknown', from: first.state.serial, to: last.state.serial };
    const change = key === null ? 'unknown' : proof;
    const found: Diagnostic = { code: 'history/key-not-trusted', file: target, facts: { ...facts, change } };
    return [proof === 'successor' ? asWarning(found) : found];
  });
}

/** What is kept and is part of no chain. An apply that is killed before its last write leaves a state that never counted. */
function leftFinding(digest: Digest, read: ReturnType<typeof shownState>, { target, model }: Place): Diagnostic {
  const facts = { digest, model };
  if ('key' in read)
    return asWarning({ code: 'history/state-left', file: target, facts: { ...facts, observed: read.state.serial } });
  const observed = 'fault' in read ? read.fault : 'absent';
  const found: Diagnostic = { code: 'history/state-not-trusted', file: target, facts: { ...facts, observed } };
  return 'fault' in read && wasRevoked(read) ? asWarning(found) : found;
}

/** A state that a key signed which is known, whether or not that was revoked since. */
function readKept(
  digest: Digest,
  bytes: Uint8Array,
  keys: readonly TrustedSigner[],
  today: string,
  place: Place,
): Read | undefined {
  const read = shownState(bytes, keys, today, place);
  if ('key' in read) return { ...read, digest, isRevoked: false };
  if (!('fault' in read && wasRevoked(read))) return undefined;
  const once = shownState(bytes, keys.map(unrevoked), today, place);
  return 'key' in once ? { ...once, digest, isRevoked: true } : undefined;
}

/**
 * Where the walk begins, and where it goes on beyond a gap: at the newest state that is older than all that were walked. Before
 * the first state of a whole chain there is only what a key signed that was revoked since: people then begin anew. What an
 * apply left that was killed is no past.
 */
function newestBefore(read: readonly Read[], links: readonly KeptLink[]): Read | undefined {
  const [first] = links;
  const newest = read.toSorted((one, other) => (isNewer(one.state, other.state) ? -1 : 1));
  if (first === undefined) return newest.find((one) => !one.isRevoked) ?? newest[0];
  const { issued_at: until, serial } = first.state;
  if (first.before === undefined) return newest.find(({ state }) => state.serial < serial && state.issued_at < until);
  const plans = new Set(links.map(({ state }) => state.applied?.plan_digest));
  return newest.find(
    ({ state, isRevoked }) => isRevoked && state.issued_at < until && !plans.has(state.applied?.plan_digest),
  );
}

/** From a state back to the first, or to a gap; the oldest first. */
function walkBack(
  head: Read,
  files: ReadonlyMap<string, Uint8Array>,
  byDigest: ReadonlyMap<string, Read>,
): readonly KeptLink[] {
  const links: KeptLink[] = [];
  let at: Omit<KeptLink, 'before'> | undefined = linkOf(head, head.isRevoked);
  while (at !== undefined) {
    const before = linkBefore(at, files, byDigest);
    links.unshift({ ...at, before: at.state.predecessor === null ? null : before?.state });
    at = before;
  }
  return links;
}

const linkOf = ({ state, digest, key, isRevoked }: Read, isUnproven: boolean): Omit<KeptLink, 'before'> => ({
  ...{ state, digest, key },
  proof: !isRevoked ? 'signature' : isUnproven ? 'revoked-key' : 'successor',
});

function linkBefore(
  { state: { predecessor, predecessor_file: file }, proof }: Omit<KeptLink, 'before'>,
  files: ReadonlyMap<string, Uint8Array>,
  byDigest: ReadonlyMap<string, Read>,
): Omit<KeptLink, 'before'> | undefined {
  if (predecessor === null) return undefined;
  const known = byDigest.get(predecessor);
  if (known !== undefined) return linkOf(known, proof === 'revoked-key');
  const bytes = files.get(predecessor) ?? (file === undefined ? undefined : Buffer.from(file, 'base64'));
  const state = bytes && chainedState(bytes, predecessor);
  if (bytes === undefined || state === undefined) return undefined;
  return { state, digest: digestOf(bytes), key: null, proof: proof === 'revoked-key' ? proof : 'successor' };
}
