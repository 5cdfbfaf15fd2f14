// Reads, verifies and writes Sigstore bundles, signed with a key or by an identity in a certificate. Everything in a
// bundle is attacker-controlled until its signature is verified, including the hint that names the key.
import { createHash, type KeyObject, sign as signBytes, verify as verifyBytes } from 'node:crypto';
import { bundleToJSON, toDSSEBundle } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { type SignedEntity, type Signer, type TrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
import { textOf, utf8 } from '../lib/bytes.ts';
import { canonical, isObject, type Json, listIn, parseJson, textIn } from '../lib/json.ts';
import type { CertifiedIdentity, Keyless, VerificationKey } from '../model/trust.ts';
import { isOver, readBundle } from './bundle.ts';
import { hasOutlivedLog, hasProofs, withKnownProofs, withoutProofs } from './transparency.ts';

/** The hint for a key, computed as cosign does. */
export const hintOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64');

export type EnvelopeFault =
  | 'undecodable'
  | 'unknown-key'
  | 'bad-signature'
  | 'not-a-statement'
  | 'bad-proof'
  | 'untrusted-root'
  | 'unknown-identity';

interface Fault {
  readonly fault: EnvelopeFault;
  /** The identity that is not trusted. */
  readonly observed?: string;
}

export type Verified<K, T> = { readonly key: K; readonly value: T } | Fault;

/** What is read of an in-toto Statement v1 (https://github.com/in-toto/attestation). */
export interface Statement {
  readonly subject: readonly { readonly name?: string; readonly digest: { readonly sha256: string } }[];
  readonly predicateType: string;
  readonly predicate: Json;
}

const statementPayloadType = 'application/vnd.in-toto+json';
const noServices = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 };

/** Verifies a message signature over `blob`. */
export function verifyBlob<K extends VerificationKey, I extends CertifiedIdentity = never>(
  bundle: Uint8Array,
  blob: Uint8Array,
  keys: readonly K[],
  keyless?: Keyless<I>,
): Verified<K | I, Uint8Array> {
  const result = verifyBundle(bundle, keys, keyless, 'messageSignature', blob);
  return 'fault' in result ? result : { key: result.key, value: blob };
}

/** Verifies a DSSE envelope and reads the in-toto statement in it. */
export function verifyStatement<K extends VerificationKey, I extends CertifiedIdentity = never>(
  bundle: Uint8Array,
  keys: readonly K[],
  keyless?: Keyless<I>,
): Verified<K | I, Statement> {
  const result = verifyBundle(bundle, keys, keyless, 'dsseEnvelope');
  if ('fault' in result) return result;
  if (result.payloadType !== statementPayloadType) return { fault: 'not-a-statement' };
  const statement = parseStatement(result.payload);
  return statement === undefined ? { fault: 'not-a-statement' } : { key: result.key, value: statement };
}

interface Signed {
  readonly payload: Uint8Array;
  readonly payloadType: string;
}

function verifyBundle<K extends VerificationKey, I extends CertifiedIdentity>(
  bytes: Uint8Array,
  keys: readonly K[],
  keyless: Keyless<I> | undefined,
  content: 'messageSignature' | 'dsseEnvelope',
  blob?: Uint8Array,
): (Signed & { readonly key: K | I }) | Fault {
  const read = readBundle(bytes, blob);
  if (read?.bundle.content.$case !== content) return { fault: 'undecodable' };
  const { bundle, entity } = read;
  // The verifier compares the digest with the log's entry and the signature with the bytes, but not the digest with the
  // bytes.
  if (bundle.content.$case === 'messageSignature' && !isOver(bundle.content.messageSignature, blob))
    return { fault: 'bad-signature' };
  const material = bundle.verificationMaterial.content;
  const result =
    material.$case === 'publicKey'
      ? byKey(entity, material.publicKey.hint, keys, keyless?.material)
      : byCertificate(entity, keyless);
  if ('fault' in result) return result;
  const { key } = result;
  if (bundle.content.$case === 'messageSignature') return { key, payload: blob ?? new Uint8Array(), payloadType: '' };
  // The verifier checks only the first signature; further ones would look verified.
  const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
  return signatures.length === 1 ? { key, payload, payloadType } : { fault: 'undecodable' };
}

function byKey<K extends VerificationKey>(
  entity: SignedEntity,
  hint: string,
  keys: readonly K[],
  known: TrustMaterial | undefined,
): { readonly key: K } | Fault {
  // Only the caller's keys are searched, so a forged hint can at most name another trusted key.
  const key = keys.find((candidate) => candidate.hint === hint);
  if (key === undefined) return { fault: 'unknown-key' };
  const material = { ...(known ?? nobody), publicKey: () => ({ publicKey: key.publicKey, validFor: () => true }) };
  const verifier = new Verifier(material, noServices);
  if (!isVerified(verifier, withoutProofs(entity))) return { fault: 'bad-signature' };
  // A key needs no log. The statement of a known log must still be true; that of an unknown log cannot be checked.
  const proved = withKnownProofs(entity, material);
  if (!hasProofs(proved)) return { key };
  return isVerified(verifier, proved) && !hasOutlivedLog(proved, material) ? { key } : { fault: 'bad-proof' };
}

const nobody = { certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [] };

function isVerified(verifier: Verifier, entity: SignedEntity): boolean {
  try {
    verifier.verify(entity);
    return true;
  } catch {
    return false;
  }
}

/**
 * Requires one transparency log, one certificate log and one proved moment, because a certificate is valid for minutes.
 */
function byCertificate<I extends CertifiedIdentity>(
  entity: SignedEntity,
  keyless: Keyless<I> | undefined,
): { readonly key: I } | Fault {
  if (keyless === undefined) return { fault: 'untrusted-root' };
  let signer: Signer;
  try {
    signer = new Verifier(keyless.material).verify(entity);
  } catch (error) {
    const ofSignature = ['SIGNATURE_ERROR', 'TLOG_BODY_ERROR'];
    const matches = error instanceof VerificationError && !ofSignature.includes(error.code);
    return { fault: matches ? 'untrusted-root' : 'bad-signature' };
  }
  if (hasOutlivedLog(entity, keyless.material)) return { fault: 'untrusted-root' };
  const subject = signer.identity?.subjectAlternativeName;
  const issuer = signer.identity?.extensions?.issuer;
  // Compared here, exactly: the verifier's own policy would search for the subject as a pattern.
  const key = keyless.identities.find((identity) => identity.subject === subject && identity.issuer === issuer);
  return key === undefined ? { fault: 'unknown-identity', observed: `${subject} (${issuer})` } : { key };
}

/** The statement in a bundle, whoever signed it or nobody; undefined when there is none. */
export function unprovenStatement(bundle: Uint8Array): Json | undefined {
  const payload = textIn(parseJson(textOf(bundle) ?? ''), 'dsseEnvelope', 'payload');
  return parseJson(Buffer.from(payload ?? '', 'base64').toString());
}

function parseStatement(payload: Uint8Array): Statement | undefined {
  const value = parseJson(textOf(payload) ?? '');
  if (!isObject(value) || !/^https:\/\/in-toto\.io\/Statement\/v(0\.)?1$/.test(String(value['_type'])))
    return undefined;
  const { subject, predicateType, predicate = null } = value;
  if (typeof predicateType !== 'string' || !Array.isArray(subject) || subject.length === 0) return undefined;
  const digested = subject.flatMap((one: Json) => {
    if (!isObject(one) || !isObject(one['digest'])) return [];
    const { name, digest } = one;
    const { sha256 } = digest;
    return typeof sha256 === 'string' ? [{ ...(typeof name === 'string' && { name }), digest: { sha256 } }] : [];
  });
  return digested.length === subject.length ? { subject: digested, predicateType, predicate } : undefined;
}

/** An Ed25519 key: the same statement must give the same bytes. */
export interface SigningKey {
  readonly hint: string;
  readonly privateKey: KeyObject;
}

/** A Sigstore bundle (v0.3, public-key hint) with one DSSE envelope over the statement's canonical JSON. */
export function signStatement(
  statement: Omit<Statement, 'predicate'> & { readonly predicate: unknown },
  key: SigningKey,
): Uint8Array {
  const artifact = Buffer.from(utf8(canonical({ _type: 'https://in-toto.io/Statement/v1', ...statement })));
  const bundle = toDSSEBundle({
    artifact,
    artifactType: statementPayloadType,
    signature: signBytes(null, dsse.preAuthEncoding(statementPayloadType, artifact), key.privateKey),
    keyHint: key.hint,
  });
  // cosign skips a signature whose key id is not the one that it computes. The bundle's hint names the key.
  for (const signature of bundle.content.dsseEnvelope.signatures) signature.keyid = '';
  return utf8(`${canonical(bundleToJSON(bundle))}\n`);
}

/** A DSSE envelope alone, as JSON, over any payload: for what is no in-toto statement. */
export const signEnvelope = (payloadType: string, payload: Uint8Array, key: SigningKey): Uint8Array => {
  const artifact = Buffer.from(payload);
  const sig = signBytes(null, dsse.preAuthEncoding(payloadType, artifact), key.privateKey).toString('base64');
  return utf8(canonical({ payload: artifact.toString('base64'), payloadType, signatures: [{ keyid: key.hint, sig }] }));
};

/** What one of the keys signed; undefined where none of them did, or where it is of another type. */
export function verifyEnvelope(
  bytes: Uint8Array,
  payloadType: string,
  keys: readonly VerificationKey[],
): Uint8Array | undefined {
  const envelope = parseJson(textOf(bytes) ?? '');
  if (textIn(envelope, 'payloadType') !== payloadType) return undefined;
  const payload = Buffer.from(textIn(envelope, 'payload') ?? '', 'base64');
  const signed = dsse.preAuthEncoding(payloadType, payload);
  const isSigned = listIn(envelope, 'signatures').some((signature: Json) => {
    const sig = Buffer.from(textIn(signature, 'sig') ?? '', 'base64');
    // Whichever key it names: only the caller's keys count.
    return keys.some(({ publicKey }) => verifyBytes(null, signed, publicKey, sig));
  });
  return isSigned ? payload : undefined;
}
