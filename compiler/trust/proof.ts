// Proofs: what a rollback drill or an audit found, signed by the release key. They let nothing serve. Whoever can write to a
// registry can put a file there, so a proof counts only where its signature, its place and its name say the same.
import type { Proof } from '../../schemas/generated/documents.ts';
import { hexOf } from '../lib/digest.ts';
import { equalJson } from '../lib/json.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import { type AppliedVersionState, proofType } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { type SigningKey, signStatement } from './envelope.ts';
import { signedInTime } from './key.ts';
import { type Place, placeOf, readReleaseSigned, type StateFault } from './state.ts';

export type ProofKind = Proof['kind'];

/** What is proved of a version: a number alone may stand for another release later. */
const proved = ['release_digest', 'model_digest', 'policy_digest', 'approved_by_plan'] as const;
type Proved = Pick<AppliedVersionState, (typeof proved)[number]>;

export const provedOf = (applied: Proved): Proved => {
  const { release_digest, model_digest, policy_digest, approved_by_plan } = applied;
  return { release_digest, model_digest, policy_digest, approved_by_plan };
};

/** Whether a proof is about the release that the signed state names. */
export const isAbout = (proof: Proof, applied: AppliedVersionState): boolean =>
  proved.every((name) => proof[name] === applied[name]);

/** What the name of a proof says, so that the newest is found without reading all of them. */
export interface ProofName {
  readonly name: string;
  readonly kind: ProofKind;
  readonly version: string;
  /** In order of time, as text. */
  readonly stamp: string;
  readonly result: Proof['result'];
}

const stampOf = (at: Instant): string => at.replace(/[-:]|\.[0-9]+/g, '');

export const proofName = ({ kind, version, checked_at, result }: Proof): string =>
  `${kind}-${version}-${stampOf(checked_at)}-${result}`;

/** Undefined for a name that relc does not give. */
export function parseProofName(name: string): ProofName | undefined {
  const [, kind, version, stamp, result] =
    /^(drill|audit)-([1-9][0-9]{0,8})-([0-9]{8}T[0-9]{6}Z)-(passed|failed)$/.exec(name) ?? [];
  if ((kind !== 'drill' && kind !== 'audit') || version === undefined || stamp === undefined) return undefined;
  return result === 'passed' || result === 'failed' ? { name, kind, version, stamp, result } : undefined;
}

/** Whether a proof of that name is of this moment or earlier. */
export const isBy = ({ stamp }: ProofName, at: Instant): boolean => stamp <= stampOf(at);

export const isBefore = ({ stamp }: ProofName, at: Instant): boolean => stamp < stampOf(at);

export function signedProof(proof: Proof, key: SigningKey): Uint8Array {
  const { model, version, release_digest } = proof;
  const subject = [{ name: `${model}/${version}/SHA256SUMS`, digest: { sha256: hexOf(release_digest) } }];
  return signStatement({ subject, predicateType: proofType, predicate: proof }, key);
}

export type ProofFault = StateFault | 'renamed';

/** Reads a proof of this place that has this name. What an expired key signed while it was valid counts. */
export function readProof(
  bytes: Uint8Array,
  { name }: ProofName,
  keys: readonly TrustedSigner[],
  at: Instant,
  place: Place,
): { readonly proof: Proof } | { readonly fault: ProofFault } {
  const read = readReleaseSigned(bytes, keys, dayOf(at), 'proof');
  if ('fault' in read) return { fault: read.fault };
  const { predicate: proof, key } = read;
  if (!equalJson(placeOf(proof), place)) return { fault: 'of-another-place' };
  if (proofName(proof) !== name) return { fault: 'renamed' };
  return signedInTime(keys, key, proof.checked_at) ? { proof } : { fault: 'outside-validity' };
}
