// A Sigstore of one's own, for tests of signatures without keys: a certificate
// authority, its certificate log and a transparency log, made anew for each run.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mock } from 'node:test';
import { dsse } from '@sigstore/core';
import { initializeCA, initializeCTLog, initializeTLog } from '@sigstore/mock';
import { utf8 } from '../lib/bytes.ts';
import type { CertifiedIdentity, Statement } from '../lib/envelope.ts';

const issuerExtension = '1.3.6.1.4.1.57264.1.8';
const logUrl = 'https://rekor.example.com';
const payloadType = 'application/vnd.in-toto+json';
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const makePair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** What a test may get wrong about a bundle. */
interface Spoilt {
  readonly payloadType?: string;
  /** When the log says that it was signed; the certificate is of `at`. */
  readonly loggedAt?: Date;
  readonly change?: (bundle: { verificationMaterial: { tlogEntries: unknown[] } }) => void;
}

export async function makeSigstore(at: Date) {
  const [root, certificates, log] = [makePair(), makePair(), makePair()];
  const ctLog = await initializeCTLog(certificates, at);
  // The mock's root certificate is valid from when it is made, by the clock: that has to be before `at`.
  mock.timers.enable({ apis: ['Date'], now: at.getTime() - 86_400_000 });
  const ca = await initializeCA(root, ctLog, at);
  mock.timers.reset();
  const validFor = { start: new Date(at.getTime() - 86_400_000).toISOString() };
  const publicKey = (bytes: Uint8Array) => ({
    rawBytes: base64(bytes),
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    validFor,
  });
  const logKey = log.publicKey.export({ type: 'spki', format: 'der' });
  const trustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [
      { certChain: { certificates: [{ rawBytes: base64(bytesOf(ca.rootCertificate)) }] }, validFor },
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
        publicKey: publicKey(logKey),
        logId: { keyId: base64(sha256(logKey)) },
      },
    ],
    timestampAuthorities: [],
  };

  async function bundle(identity: CertifiedIdentity, signed: Uint8Array, content: ContentOf, spoilt: Spoilt) {
    const pair = makePair();
    const certificate = await ca.issueCertificate({
      publicKey: new Uint8Array(pair.publicKey.export({ type: 'spki', format: 'der' })),
      subjectAltName: identity.subject,
      extensions: [{ oid: issuerExtension, value: identity.issuer }],
    });
    const signature = sign('sha256', signed, pair.privateKey);
    const { body, ...fields } = content(base64(signature), base64(utf8(pemOf(bytesOf(certificate)))));
    const tlog = await initializeTLog(logUrl, log, spoilt.loggedAt ?? at);
    const [entry] = Object.values((await tlog.log(body)) as Readonly<Record<string, LogEntry>>);
    if (entry === undefined) throw new Error('the log gave no entry');
    const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
    const made = {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: base64(bytesOf(certificate)) },
        tlogEntries: [
          {
            logIndex: String(entry.logIndex),
            logId: { keyId: base64(sha256(logKey)) },
            kindVersion: { kind: body.kind, version: body.apiVersion },
            integratedTime: String(entry.integratedTime),
            inclusionPromise: { signedEntryTimestamp },
            inclusionProof: {
              logIndex: String(proof.logIndex),
              treeSize: String(proof.treeSize),
              rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
              hashes: proof.hashes,
              checkpoint: { envelope: proof.checkpoint },
            },
            canonicalizedBody: entry.body,
          },
        ] as unknown[],
      },
      ...fields,
    };
    spoilt.change?.(made);
    return utf8(JSON.stringify(made));
  }

  return {
    trustedRoot: utf8(JSON.stringify(trustedRoot)),

    /** As `cosign sign-blob` without a key. */
    signBlob: (blob: Uint8Array, identity: CertifiedIdentity, spoilt: Spoilt = {}): Promise<Uint8Array> => {
      const digest = sha256(blob);
      const data = { hash: { algorithm: 'sha256', value: digest.toString('hex') } };
      return bundle(
        identity,
        blob,
        (signature, verifier) => ({
          body: {
            apiVersion: '0.0.1',
            kind: 'hashedrekord',
            spec: { data, signature: { content: signature, publicKey: { content: verifier } } },
          },
          messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: base64(digest) }, signature },
        }),
        spoilt,
      );
    },

    /** As `cosign attest-blob` without a key. */
    signStatement: (
      statement: Omit<Statement, '_type'>,
      identity: CertifiedIdentity,
      spoilt: Spoilt = {},
    ): Promise<Uint8Array> => {
      const payload = utf8(JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', ...statement }));
      const type = spoilt.payloadType ?? payloadType;
      const payloadHash = { algorithm: 'sha256', value: sha256(payload).toString('hex') };
      return bundle(
        identity,
        dsse.preAuthEncoding(type, Buffer.from(payload)),
        (signature, verifier) => ({
          body: {
            apiVersion: '0.0.1',
            kind: 'dsse',
            spec: { envelopeHash: payloadHash, payloadHash, signatures: [{ signature, verifier }] },
          },
          dsseEnvelope: { payloadType: type, payload: base64(payload), signatures: [{ sig: signature, keyid: '' }] },
        }),
        spoilt,
      );
    },
  };
}

/** An entry as Rekor's API gives it. */
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
  verifier: string,
) => {
  readonly body: { readonly apiVersion: string; readonly kind: string; readonly spec: object };
  readonly messageSignature?: object;
  readonly dsseEnvelope?: object;
};

const bytesOf = (view: ArrayBufferView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

const pemOf = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${base64(der).replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`;
