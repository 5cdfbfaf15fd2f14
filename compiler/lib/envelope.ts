// Sigstore bundles signed with a key: reading, verifying and writing them.
// Everything in a bundle is attacker-controlled until its signature verified,
// the hint that names the key included.
import { type KeyObject, sign as signBytes } from 'node:crypto';
import { bundleFromJSON, bundleToJSON, toDSSEBundle } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { toSignedEntity, Verifier } from '@sigstore/verify';
import { textOf, utf8 } from './bytes.ts';
import { canonical, isObject } from './json.ts';

/** A public key that a caller chose to look a hint up in. */
export interface VerificationKey {
  /** base64 of the SHA-256 of the key's DER: what cosign writes as the hint. */
  readonly hint: string;
  readonly publicKey: KeyObject;
}

export type EnvelopeFault = 'undecodable' | 'unknown-key' | 'bad-signature' | 'not-a-statement';

export type Verified<K, T> = { readonly key: K; readonly value: T } | { readonly fault: EnvelopeFault };

/** An in-toto Statement v1 (https://github.com/in-toto/attestation). */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

const statementPayloadType = 'application/vnd.in-toto+json';
const noServices = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 };

/** Verifies a message signature over `blob`. */
export function verifyBlob<K extends VerificationKey>(
  bundle: Uint8Array,
  blob: Uint8Array,
  keys: readonly K[],
): Verified<K, Uint8Array> {
  const result = verifyBundle(bundle, keys, 'messageSignature', blob);
  return 'fault' in result ? result : { key: result.key, value: blob };
}

/** Verifies a DSSE envelope and reads the in-toto statement in it. */
export function verifyStatement<K extends VerificationKey>(
  bundle: Uint8Array,
  keys: readonly K[],
): Verified<K, Statement> {
  const result = verifyBundle(bundle, keys, 'dsseEnvelope');
  if ('fault' in result) return result;
  if (result.payloadType !== statementPayloadType) return { fault: 'not-a-statement' };
  const statement = parseStatement(result.payload);
  return statement === undefined ? { fault: 'not-a-statement' } : { key: result.key, value: statement };
}

function verifyBundle<K extends VerificationKey>(
  bytes: Uint8Array,
  keys: readonly K[],
  content: 'messageSignature' | 'dsseEnvelope',
  blob?: Uint8Array,
): { readonly key: K; readonly payload: Uint8Array; readonly payloadType: string } | { readonly fault: EnvelopeFault } {
  let bundle: ReturnType<typeof bundleFromJSON>;
  try {
    bundle = bundleFromJSON(JSON.parse(textOf(bytes) ?? ''));
  } catch {
    return { fault: 'undecodable' };
  }
  if (bundle.content.$case !== content) return { fault: 'undecodable' };
  const material = bundle.verificationMaterial.content;
  if (material.$case !== 'publicKey') return { fault: 'unknown-key' };
  // The finder hands out only the caller's keys, so a forged hint can at most name another trusted key.
  const key = keys.find((candidate) => candidate.hint === material.publicKey.hint);
  if (key === undefined) return { fault: 'unknown-key' };
  const trustMaterial = {
    certificateAuthorities: [],
    timestampAuthorities: [],
    tlogs: [],
    ctlogs: [],
    publicKey: () => ({ publicKey: key.publicKey, validFor: () => true }),
  };
  try {
    const entity = toSignedEntity(bundle, blob === undefined ? undefined : Buffer.from(blob));
    new Verifier(trustMaterial, noServices).verify(entity);
  } catch {
    return { fault: 'bad-signature' };
  }
  if (bundle.content.$case === 'messageSignature') return { key, payload: blob ?? new Uint8Array(), payloadType: '' };
  // The verifier looks at the first signature alone; more would look verified without being so.
  const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
  return signatures.length === 1 ? { key, payload, payloadType } : { fault: 'undecodable' };
}

function parseStatement(payload: Uint8Array): Statement | undefined {
  let value: unknown;
  try {
    value = JSON.parse(textOf(payload) ?? '');
  } catch {
    return undefined;
  }
  if (!isObject(value) || !/^https:\/\/in-toto\.io\/Statement\/v(0\.)?1$/.test(String(value['_type'])))
    return undefined;
  const { subject, predicateType } = value;
  if (typeof predicateType !== 'string' || !Array.isArray(subject) || subject.length === 0) return undefined;
  const named = subject.every(
    (one) => isObject(one) && isObject(one['digest']) && typeof one['digest']['sha256'] === 'string',
  );
  return named ? (value as unknown as Statement) : undefined;
}

/** What signs: Ed25519, because the same statement must give the same bytes again. */
export interface SigningKey {
  readonly hint: string;
  readonly privateKey: KeyObject;
}

/** A Sigstore bundle (v0.3, public-key hint) with one DSSE envelope over the statement's canonical JSON. */
export function signStatement(statement: Omit<Statement, '_type'>, key: SigningKey): Uint8Array {
  const artifact = Buffer.from(utf8(canonical({ _type: 'https://in-toto.io/Statement/v1', ...statement })));
  const bundle = toDSSEBundle({
    artifact,
    artifactType: statementPayloadType,
    signature: signBytes(null, dsse.preAuthEncoding(statementPayloadType, artifact), key.privateKey),
    keyHint: key.hint,
  });
  // cosign skips a signature whose key id is not the one that it computes itself; the bundle's hint names the key.
  for (const signature of bundle.content.dsseEnvelope.signatures) signature.keyid = '';
  return utf8(`${canonical(bundleToJSON(bundle))}\n`);
}
