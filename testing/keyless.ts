// A Sigstore for tests: a certificate authority with its certificate log, a transparency log and a timestamp authority,
// new in each run.
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mock } from 'node:test';
import { dsse } from '@sigstore/core';
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock';
import { utf8 } from '../compiler/lib/bytes.ts';
import type { CertifiedIdentity } from '../compiler/model/trust.ts';
import type { SigningKey, Statement } from '../compiler/trust/envelope.ts';

const issuerExtension = '1.3.6.1.4.1.57264.1.8';
const logName = 'rekor.example.com';
const logUrl = `https://${logName}`;
const day = 86_400_000;
const payloadType = 'application/vnd.in-toto+json';
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const sha256 = (...bytes: readonly Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(bytes)).digest();
const makePair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const derOf = (key: KeyObject) => new Uint8Array(key.export({ type: 'spki', format: 'der' }));

/** What a test may change about a bundle, or make wrong in it. */
interface Spoilt {
  readonly payloadType?: string;
  /** The time of signing by the log; the certificate is of `at`. */
  readonly loggedAt?: Date;
  /** The log's version: version 2 states no time, so only a timestamp does. */
  readonly rekor?: 1 | 2;
  /** The kind of the log's entry, when it does not fit the content. */
  readonly entryKind?: 'hashedrekord' | 'intoto';
  /** The entry that the log signs, as JSON. */
  readonly logged?: (body: string) => string;
  /** Moments that the timestamp authority proves. */
  readonly stampedAt?: readonly Date[];
  /** Whether timestamps include the authority's certificate. */
  readonly certificates?: boolean;
  readonly change?: (bundle: Made) => void;
}

export interface TlogEntry {
  logIndex: string;
  logId: { keyId: string };
  kindVersion: { kind: string; version: string };
  integratedTime: string;
  inclusionPromise?: { signedEntryTimestamp: string };
  inclusionProof?: {
    logIndex: string;
    treeSize: string;
    rootHash: string;
    hashes: string[];
    checkpoint?: { envelope: string };
  };
  canonicalizedBody: string;
}

/** A bundle as JSON, for tests to change. */
export interface Made {
  mediaType: string;
  verificationMaterial: {
    certificate?: { rawBytes: string };
    publicKey?: { hint: string };
    x509CertificateChain?: { certificates: { rawBytes: string }[] };
    tlogEntries: TlogEntry[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  messageSignature?: { messageDigest: { algorithm: string; digest: string }; signature: string };
  dsseEnvelope?: { payloadType: string; payload: string; signatures: { sig: string; keyid: string }[] };
}

export type Sigstore = Awaited<ReturnType<typeof makeSigstore>>;

export async function makeSigstore(at: Date) {
  const [authority, certificates, log, stamps] = [makePair(), makePair(), makePair(), makePair()];
  const ctLog = await initializeCTLog(certificates, at);
  // The mock's own certificates are valid from the moment when they are made, which must be before `at`.
  mock.timers.enable({ apis: ['Date'], now: at.getTime() - day });
  const ca = await initializeCA(authority, ctLog, at);
  const authorityOfTime = await initializeTSA(stamps, at);
  mock.timers.reset();
  const validFor = { start: new Date(at.getTime() - day).toISOString() };
  const publicKey = (bytes: Uint8Array) => ({
    rawBytes: base64(bytes),
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    validFor: { ...validFor },
  });
  const logKey = derOf(log.publicKey);
  const logId = sha256(logKey);
  const rootCertificate = base64(bytesOf(ca.rootCertificate));
  const chain = [authorityOfTime.intCertificate, authorityOfTime.rootCertificate].map((certificate) => ({
    rawBytes: base64(bytesOf(certificate)),
  }));
  /** As JSON, a new copy at each call, for tests to change. */
  const root = () => ({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [
      { certChain: { certificates: [{ rawBytes: rootCertificate }] }, validFor: { ...validFor } as Validity },
    ],
    ctlogs: [
      {
        hashAlgorithm: 'SHA2_256',
        publicKey: publicKey(ctLog.publicKey),
        logId: { keyId: base64(bytesOf(ctLog.logID)) },
      },
    ],
    tlogs: [
      {
        baseUrl: logUrl,
        hashAlgorithm: 'SHA2_256',
        publicKey: publicKey(logKey) as { rawBytes?: string; keyDetails: string; validFor?: Validity },
        logId: { keyId: base64(logId) },
      },
    ],
    timestampAuthorities: [{ certChain: { certificates: [...chain] }, validFor: { ...validFor } as Validity }],
  });

  /** A checkpoint: the lines of a note, and its signature. */
  const checkpoint = (lines: readonly string[], signers: readonly NoteSigner[] = [{}]): string => {
    const note = lines.map((line) => `${line}\n`).join('');
    const signed = signers.map(({ name = logName, hint = logId.subarray(0, 4), key = log.privateKey }) => {
      const signature = sign('sha256', Buffer.from(note), key);
      return `\u2014 ${name} ${base64(Buffer.concat([hint, signature]))}\n`;
    });
    return `${note}\n${signed.join('')}`;
  };

  async function entryOf(body: Body, { loggedAt = at, rekor = 1 }: Spoilt): Promise<TlogEntry> {
    const tlog = await initializeTLog(logUrl, log, loggedAt);
    const [entry] = Object.values((await tlog.log(body)) as Readonly<Record<string, LogEntry>>);
    if (entry === undefined) throw new Error('the log gave no entry');
    const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
    return {
      logIndex: String(entry.logIndex),
      logId: { keyId: base64(logId) },
      kindVersion: { kind: body.kind, version: body.apiVersion },
      integratedTime: rekor === 1 ? String(entry.integratedTime) : '0',
      ...(rekor === 1 && { inclusionPromise: { signedEntryTimestamp } }),
      inclusionProof: {
        logIndex: String(proof.logIndex),
        treeSize: String(proof.treeSize),
        rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
        hashes: [...proof.hashes],
        checkpoint: { envelope: proof.checkpoint },
      },
      canonicalizedBody: entry.body,
    };
  }

  /** A timestamp over a signature. */
  async function stamp(signature: Uint8Array, moment: Date, certReq = false): Promise<{ signedTimestamp: string }> {
    const tsa: typeof authorityOfTime = Object.create(authorityOfTime, { getCurrentTime: { value: () => moment } });
    const request = { artifactHash: sha256(signature), hashAlgorithmOID: '2.16.840.1.101.3.4.2.1', nonce: 1 };
    const response = await tsa.timestamp({ ...request, policyOID: '1.3.6.1.4.1.57264.2', certReq });
    return { signedTimestamp: base64(bytesOf(response)) };
  }

  async function bundle(signer: Signer, signed: Uint8Array, content: ContentOf, spoilt: Spoilt) {
    const keyed = 'privateKey' in signer;
    const pair = makePair();
    const certificate = keyed ? undefined : await certify(pair.publicKey, signer);
    const key = keyed ? signer.privateKey : pair.privateKey;
    const signature = sign(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', signed, key);
    const { body, ...fields } = content(base64(signature), verifierOf(certificate, createPublicKey(key)));
    const stampedAt = spoilt.stampedAt ?? (spoilt.rekor === 2 ? [at] : []);
    const made: Made = {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        ...(certificate ? { certificate: { rawBytes: base64(certificate) } } : {}),
        ...(keyed ? { publicKey: { hint: signer.hint } } : {}),
        tlogEntries: [await entryOf(spoilt.logged ? JSON.parse(spoilt.logged(JSON.stringify(body))) : body, spoilt)],
        ...(stampedAt.length > 0 && {
          timestampVerificationData: {
            rfc3161Timestamps: await Promise.all(
              stampedAt.map((moment) => stamp(signature, moment, spoilt.certificates)),
            ),
          },
        }),
      },
      ...fields,
    };
    spoilt.change?.(made);
    return utf8(JSON.stringify(made));
  }

  async function certify(key: KeyObject, { subject, issuer }: CertifiedIdentity): Promise<Uint8Array> {
    const extensions = [{ oid: issuerExtension, value: issuer }];
    return bytesOf(await ca.issueCertificate({ publicKey: derOf(key), subjectAltName: subject, extensions }));
  }

  return {
    trustedRoot: utf8(JSON.stringify(root())),
    root,
    checkpoint,
    stamp,

    /** Like `cosign sign-blob`. */
    signBlob: (blob: Uint8Array, signer: Signer, spoilt: Spoilt = {}): Promise<Uint8Array> => {
      const digest = sha256(blob);
      return bundle(
        signer,
        blob,
        (signature, verifier) => ({
          body: hashedRekord(digest, signature, verifier, spoilt.rekor),
          messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: base64(digest) }, signature },
        }),
        spoilt,
      );
    },

    /** Like `cosign attest-blob`. A payload that is text is signed unchanged. */
    signStatement: (
      statement: Omit<Statement, '_type'> | string,
      signer: Signer,
      spoilt: Spoilt = {},
    ): Promise<Uint8Array> => {
      const whole = { _type: 'https://in-toto.io/Statement/v1' };
      const payload = utf8(typeof statement === 'string' ? statement : JSON.stringify({ ...whole, ...statement }));
      const type = spoilt.payloadType ?? payloadType;
      const signed = dsse.preAuthEncoding(type, Buffer.from(payload));
      return bundle(
        signer,
        signed,
        (signature, verifier) => ({
          body:
            spoilt.entryKind === 'hashedrekord'
              ? hashedRekord(sha256(signed), signature, verifier, spoilt.rekor)
              : spoilt.entryKind === 'intoto'
                ? intotoEntry(sha256(payload), signature, verifier)
                : dsseEntry(sha256(payload), signature, verifier, spoilt.rekor),
          dsseEnvelope: { payloadType: type, payload: base64(payload), signatures: [{ sig: signature, keyid: '' }] },
        }),
        spoilt,
      );
    },
  };
}

type Signer = CertifiedIdentity | SigningKey;

interface Validity {
  start?: string;
  end?: string;
}

interface NoteSigner {
  readonly name?: string;
  readonly hint?: Uint8Array;
  readonly key?: KeyObject;
}

interface Body {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: object;
}

/** The signer in an entry: text in version 1 of the log, fields in version 2. */
interface EntryVerifier {
  readonly text: string;
  readonly fields: object;
}

function verifierOf(certificate: Uint8Array | undefined, key: KeyObject): EntryVerifier {
  const keyDetails = key.asymmetricKeyType === 'ed25519' ? 'PKIX_ED25519' : 'PKIX_ECDSA_P256_SHA_256';
  return certificate
    ? {
        text: base64(utf8(pemOf(certificate))),
        fields: { x509Certificate: { rawBytes: base64(certificate) }, keyDetails },
      }
    : {
        text: base64(utf8(key.export({ type: 'spki', format: 'pem' }).toString())),
        fields: { publicKey: { rawBytes: base64(derOf(key)) }, keyDetails },
      };
}

function hashedRekord(digest: Buffer, signature: string, { text, fields }: EntryVerifier, rekor: 1 | 2 = 1): Body {
  const kind = 'hashedrekord';
  if (rekor === 2) {
    const data = { algorithm: 'SHA2_256', digest: base64(digest) };
    const spec = { hashedRekordV002: { data, signature: { content: signature, verifier: fields } } };
    return { apiVersion: '0.0.2', kind, spec };
  }
  const data = { hash: { algorithm: 'sha256', value: digest.toString('hex') } };
  return {
    apiVersion: '0.0.1',
    kind,
    spec: { data, signature: { content: signature, publicKey: { content: text } } },
  };
}

function dsseEntry(payload: Buffer, signature: string, { text, fields }: EntryVerifier, rekor: 1 | 2 = 1): Body {
  const kind = 'dsse';
  if (rekor === 2) {
    const payloadHash = { algorithm: 'SHA2_256', digest: base64(payload) };
    const signatures = [{ content: signature, verifier: fields }];
    return { apiVersion: '0.0.2', kind, spec: { dsseV002: { payloadHash, signatures } } };
  }
  const payloadHash = { algorithm: 'sha256', value: payload.toString('hex') };
  const spec = { envelopeHash: payloadHash, payloadHash, signatures: [{ signature, verifier: text }] };
  return { apiVersion: '0.0.1', kind, spec };
}

function intotoEntry(payload: Buffer, signature: string, { text: publicKey }: EntryVerifier): Body {
  const envelope = { payloadType, signatures: [{ publicKey, sig: base64(utf8(signature)) }] };
  const payloadHash = { algorithm: 'sha256', value: payload.toString('hex') };
  return { apiVersion: '0.0.2', kind: 'intoto', spec: { content: { envelope, payloadHash } } };
}

/** An entry in the form of Rekor's API. */
interface LogEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly treeSize: number;
      readonly rootHash: string;
      readonly hashes: readonly string[];
      readonly checkpoint: string;
    };
  };
}

type ContentOf = (
  signature: string,
  verifier: EntryVerifier,
) => { readonly body: Body } & Pick<Made, 'messageSignature' | 'dsseEnvelope'>;

const bytesOf = (view: ArrayBufferView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

const pemOf = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${base64(der).replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`;
