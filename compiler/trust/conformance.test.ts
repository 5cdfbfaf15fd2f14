// The kinds of bundles that sigstore's conformance suite publishes (`bundle-verify`), by their names there,
// made here anew. Left out: `bundle-with-sct-with-extensions`, since the mock's certificate log writes none, and
// `managed-key-and-client-identity_fail`, which is about flags of a command line that relc does not have.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Made, makeSigstore, type Sigstore, type TlogEntry } from '../../testing/keyless.ts';
import { makeKey } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { verifyBlob, verifyStatement } from './envelope.ts';
import { readRoot } from './root.ts';

const at = new Date('2026-11-23T12:00:00Z');
const minutes = (count: number) => new Date(at.getTime() + count * 60_000);
const sigstore = await makeSigstore(at);
const stranger = await makeSigstore(at);
const identity = { issuer: 'https://gitlab.example.com', subject: 'https://gitlab.example.com/credit//ci.yml@main' };
const key = makeKey('one', [], { type: 'ec' });
const artifact = utf8('a\n');
const statement = {
  subject: [{ name: 'a', digest: { sha256: '0'.repeat(64) } }],
  predicateType: 'urn:test',
  predicate: {},
};

type Spoilt = Parameters<Sigstore['signBlob']>[2];
type Root = ReturnType<Sigstore['root']>;

interface Trial {
  readonly spoilt?: Spoilt;
  /** What is signed; a blob unless told. */
  readonly statement?: typeof statement | string;
  readonly root?: (root: Root) => void;
  readonly by?: Sigstore;
  /** What is verified, where that is not what was signed. */
  readonly blob?: Uint8Array;
  readonly keys?: readonly (typeof key.signer)[];
}

async function isAccepted(signer: typeof identity | typeof key, trial: Trial): Promise<boolean> {
  const { spoilt, by = sigstore, blob = artifact, keys = [key.signer] } = trial;
  const bundle =
    trial.statement === undefined
      ? await by.signBlob(artifact, signer, spoilt)
      : await by.signStatement(trial.statement, signer, spoilt);
  const root = sigstore.root();
  trial.root?.(root);
  const material = readRoot('trusted_root.json', utf8(JSON.stringify(root)), true).value;
  if (material === undefined) return false;
  const keyless = { material, identities: [identity] };
  const result =
    trial.statement === undefined ? verifyBlob(bundle, blob, keys, keyless) : verifyStatement(bundle, keys, keyless);
  return !('fault' in result);
}

const changing = (change: (bundle: Made) => void, more: Spoilt = {}): Trial => ({ spoilt: { ...more, change } });
const ofEntry = (change: (entry: TlogEntry) => void, more: Spoilt = {}): Trial =>
  changing(({ verificationMaterial: { tlogEntries } }) => tlogEntries.forEach(change), more);
const ofProof = (change: (proof: NonNullable<TlogEntry['inclusionProof']>) => void, more: Spoilt = {}) =>
  ofEntry(({ inclusionProof }) => inclusionProof && change(inclusionProof), more);
const v2 = { rekor: 2 } as const;

/** A checkpoint of the log of one entry, with other lines or signers. */
const checkpoint = (
  lines: (origin: string, size: string, root: string) => readonly string[],
  signers?: Parameters<Sigstore['checkpoint']>[1],
) =>
  ofProof((proof) => {
    const written = lines('rekor.example.com', proof.treeSize, proof.rootHash);
    proof.checkpoint = { envelope: sigstore.checkpoint(written, signers) };
  }, v2);
const whole = (...lines: readonly string[]) => lines;
const witness = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const cosigner = (name: string) => ({ name, hint: Buffer.from('0badc0de', 'hex'), key: witness });

const madeBy = async (bundle: Promise<Uint8Array>): Promise<Made> => JSON.parse(Buffer.from(await bundle).toString());
/** The log's entry of another signature, which the log really has. */
const { verificationMaterial: another } = await madeBy(sigstore.signBlob(utf8('b\n'), identity));
const { verificationMaterial: anotherV2 } = await madeBy(sigstore.signBlob(utf8('b\n'), identity, v2));
const { verificationMaterial: untrusted } = await madeBy(stranger.signBlob(artifact, identity, v2));
const otherDigest = { hex: 'f'.repeat(64), base64: Buffer.alloc(32, 1).toString('base64') };

/** An entry that the log proves, over the same signature but other bytes. */
const ofOtherBytes = (body: string) =>
  body
    .replace(/"value":"[0-9a-f]{64}"/g, `"value":"${otherDigest.hex}"`)
    .replace(/"digest":"[^"]*"/g, `"digest":"${otherDigest.base64}"`);
/** One over another signature. */
const ofOtherSignature = (body: string) => body.replace(/"(content|signature|sig)":"M[^"]{40,}"/g, '"$1":"TUFB"');

const chained = (bundle: Made) => {
  const { certificate } = bundle.verificationMaterial;
  if (certificate === undefined) return;
  delete bundle.verificationMaterial.certificate;
  bundle.verificationMaterial.x509CertificateChain = { certificates: [certificate] };
};
const oldType = 'application/vnd.dev.sigstore.bundle+json;version=';
const flip = (text: string) =>
  text[20] === 'A' ? `${text.slice(0, 20)}B${text.slice(21)}` : `${text.slice(0, 20)}A${text.slice(21)}`;
const flipped = (bundle: Made) => {
  if (bundle.messageSignature) bundle.messageSignature.signature = flip(bundle.messageSignature.signature);
  for (const signature of bundle.dsseEnvelope?.signatures ?? []) signature.sig = flip(signature.sig);
};
const untilNow = (validity: { end?: string } | undefined) =>
  validity && Object.assign(validity, { end: at.toISOString() });
const ended = (validity: { end?: string } | undefined) =>
  validity && Object.assign(validity, { end: minutes(-60).toISOString() });
const dsse = { statement };
const withoutType = JSON.stringify(statement);
const hashedrekord = { entryKind: 'hashedrekord' } as const;
const intoto = { entryKind: 'intoto' } as const;

/** Kinds that must pass, with a key and without. */
const passing: readonly (readonly [string, Trial])[] = [
  [
    'happy-path-v0.1',
    changing((bundle) => {
      bundle.mediaType = `${oldType}0.1`;
      chained(bundle);
      for (const entry of bundle.verificationMaterial.tlogEntries) delete entry.inclusionProof;
    }),
  ],
  [
    'happy-path-v0.2',
    changing((bundle) => {
      bundle.mediaType = `${oldType}0.2`;
      chained(bundle);
    }),
  ],
  ['happy-path-v0.3', changing((bundle) => (bundle.mediaType = `${oldType}0.3`))],
  ['happy-path-v0.3-new-mediaType', {}],
  ['happy-path-intoto-in-dsse-v3', dsse],
  ['intoto-with-custom-trust-root', { ...dsse, spoilt: intoto }],
  ['intoto-canonical-log-entry', { ...dsse, spoilt: { ...intoto, loggedAt: minutes(1) } }],
  ['dsse-with-hashedrekord-happy-path', { ...dsse, spoilt: hashedrekord }],
  ['rekor2-happy-path', { spoilt: v2 }],
  ['rekor2-dsse-happy-path', { ...dsse, spoilt: v2 }],
  ['rekor2-checkpoint-cosigned', checkpoint(whole, [{}, cosigner('witness.example.com')])],
  ['rekor2-checkpoint-multiple-cosigs', checkpoint(whole, [{}, cosigner('one.example'), cosigner('two.example')])],
  ['rekor2-checkpoint-origin-not-first', checkpoint(whole, [cosigner('witness.example.com'), {}])],
  ['rekor2-checkpoint-two-sigs-cosigned', checkpoint(whole, [{}, {}, cosigner('witness.example.com')])],
  [
    'rekor2-checkpoint-two-sigs-from-origin',
    checkpoint(whole, [{}, { hint: Buffer.from('0badc0de', 'hex'), key: witness }]),
  ],
  ['rekor2-timestamp-with-embedded-cert', { spoilt: { ...v2, certificates: true } }],
  ['rekor2-timestamp-without-embedded-cert', { spoilt: { ...v2, certificates: false } }],
  // Long over today, as the certificate is: what counts is when it was signed.
  ['rekor2-timestamp-with-expired-cert-chain', { spoilt: { ...v2, stampedAt: [minutes(5)] } }],
  [
    'sct-duplicate-intermediate-name',
    { root: (root) => root.certificateAuthorities.unshift(...stranger.root().certificateAuthorities) },
  ],
  ['trust-root-tlog-validity-end-inclusive', { root: ({ tlogs }) => untilNow(tlogs[0]?.publicKey.validFor) }],
  [
    'trust-root-tlog-validity-end-inclusive, of Rekor v2',
    { spoilt: v2, root: ({ tlogs }) => untilNow(tlogs[0]?.publicKey.validFor) },
  ],
  [
    'trust-root-tsa-validity-end-inclusive',
    { spoilt: v2, root: ({ timestampAuthorities }) => untilNow(timestampAuthorities[0]?.validFor) },
  ],
];

/** Kinds that must fail, with a key and without. */
const failing: readonly (readonly [string, Trial])[] = [
  [
    'bundle-invalid-base64-signature_fail',
    changing((bundle) => {
      if (bundle.messageSignature) bundle.messageSignature.signature = `!${bundle.messageSignature.signature}`;
    }),
  ],
  ['bundle-malformed-json_fail', changing((bundle) => Object.assign(bundle, { toJSON: () => undefined }))],
  ['bundle-negative-log-index_fail', ofEntry((entry) => (entry.logIndex = '-1'), v2)],
  ['bundle-unknown-version_fail', changing((bundle) => (bundle.mediaType = `${oldType}99.9`))],
  ['bundle-unknown-version_fail, of one digit', changing((bundle) => (bundle.mediaType = `${oldType}0.9`))],
  [
    'cve-2022-36056-swapped-tlog-entry_fail',
    changing(({ verificationMaterial }) => (verificationMaterial.tlogEntries = another.tlogEntries)),
  ],
  [
    'wrong-hashedrekord-entry_fail',
    changing(({ verificationMaterial }) => (verificationMaterial.tlogEntries = anotherV2.tlogEntries), v2),
  ],
  ['wrong-hashedrekord-artifact_fail', { spoilt: { logged: ofOtherBytes } }],
  ['wrong-hashedrekord-cert-and-sig_fail', { spoilt: { logged: ofOtherSignature } }],
  ['wrong-material_fail', { blob: utf8('b\n') }],
  ['checkpoint-bad-keyhint_fail', checkpoint(whole, [{ hint: Buffer.from('0badc0de', 'hex') }])],
  ['checkpoint-wrong-roothash_fail', checkpoint((origin, size) => [origin, size, otherDigest.base64])],
  ['dsse-invalid-sig_fail', { ...dsse, spoilt: { change: flipped } }],
  ['dsse-mismatch-envelope_fail', { ...dsse, spoilt: { logged: ofOtherBytes } }],
  ['dsse-mismatch-sig_fail', { ...dsse, spoilt: { logged: ofOtherSignature } }],
  ['dsse-statement-missing-type_fail', { statement: withoutType }],
  [
    'dsse-statement-unknown-type_fail',
    { statement: JSON.stringify({ _type: 'https://in-toto.io/Statement/v9', ...statement }) },
  ],
  ['dsse-with-hashedrekord-invalid-sig_fail', { ...dsse, spoilt: { ...hashedrekord, change: flipped } }],
  ['dsse-with-hashedrekord-mismatch-envelope_fail', { ...dsse, spoilt: { ...hashedrekord, logged: ofOtherBytes } }],
  ['dsse-with-hashedrekord-mismatch-sig_fail', { ...dsse, spoilt: { ...hashedrekord, logged: ofOtherSignature } }],
  ['inclusion-proof-corrupted-hash_fail', corruptedProof()],
  [
    'incorrect-public-key_fail',
    ofEntry(
      (entry) =>
        (entry.canonicalizedBody = inBase64(entry.canonicalizedBody, (text) =>
          text.replace(/"content":"LS0t[^"]{8}/, '"content":"LS0tAAAAAAAA'),
        )),
    ),
  ],
  ['intoto-log-entry-mismatch_fail', { ...dsse, spoilt: { ...intoto, logged: ofOtherBytes } }],
  ['intoto-missing-inclusion-proof_fail', { ...dsse, ...ofEntry((entry) => delete entry.inclusionProof, intoto) }],
  ['invalid-checkpoint-signature_fail', checkpoint(whole, [{ key: witness }])],
  ['invalid-inclusion-proof_fail', ofProof((proof) => delete proof.checkpoint)],
  [
    'message-digest-mismatch_fail',
    changing(
      ({ messageSignature: signed }) => signed && Object.assign(signed.messageDigest, { digest: otherDigest.base64 }),
    ),
  ],
  ['rekor2-checkpoint-missing-log-signature_fail', checkpoint(whole, [cosigner('witness.example.com')])],
  ['rekor2-checkpoint-missing-origin_fail', checkpoint((_, size, root) => [size, root])],
  ['rekor2-checkpoint-missing-root-hash_fail', checkpoint((origin, size) => [origin, size])],
  ['rekor2-checkpoint-missing-size_fail', checkpoint((origin, _, root) => [origin, root])],
  [
    'rekor2-checkpoint-no-matching-signature_fail',
    checkpoint(whole, [{ key: witness }, cosigner('witness.example.com')]),
  ],
  ['rekor2-dsse-invalid-sig_fail', { ...dsse, spoilt: { ...v2, change: flipped } }],
  ['rekor2-dsse-mismatch-envelope_fail', { ...dsse, spoilt: { ...v2, logged: ofOtherBytes } }],
  ['rekor2-dsse-mismatch-sig_fail', { ...dsse, spoilt: { ...v2, logged: ofOtherSignature } }],
  ['rekor2-no-inclusion-proof_fail', ofEntry((entry) => delete entry.inclusionProof, v2)],
  [
    'rekor2-timestamp-outside-trust-root-tsa-validity_fail',
    { spoilt: v2, root: ({ timestampAuthorities }) => ended(timestampAuthorities[0]?.validFor) },
  ],
  ['rekor2-timestamp-outside-tsa-cert-validity_fail', { spoilt: { ...v2, stampedAt: [minutes(600_000)] } }],
  [
    'rekor2-timestamp-payload-mismatch_fail',
    changing(
      (bundle) =>
        (bundle.verificationMaterial.timestampVerificationData = anotherV2.timestampVerificationData ?? {
          rfc3161Timestamps: [],
        }),
      v2,
    ),
  ],
  [
    'set-invalid-signature_fail',
    ofEntry(
      ({ inclusionPromise: promise }) =>
        promise && Object.assign(promise, { signedEntryTimestamp: flip(promise.signedEntryTimestamp) }),
    ),
  ],
  ['signature-mismatch_fail', changing(flipped)],
  ['trust-root-tlog-missing-validity-start_fail', { root: ({ tlogs }) => delete tlogs[0]?.publicKey.validFor?.start }],
  [
    'trust-root-tlog-missing-validity-start_fail, of Rekor v2',
    { spoilt: v2, root: ({ tlogs }) => delete tlogs[0]?.publicKey.validFor?.start },
  ],
  [
    'trust-root-tlog-missing-validity-start_fail, without validity',
    { spoilt: v2, root: ({ tlogs }) => delete tlogs[0]?.publicKey.validFor },
  ],
  ['a log of Rekor v2 that ended before', { spoilt: v2, root: ({ tlogs }) => ended(tlogs[0]?.publicKey.validFor) }],
  ['a log of Rekor v1 that ended before', { root: ({ tlogs }) => ended(tlogs[0]?.publicKey.validFor) }],
];

/** Kinds about certificates, or the moment for which they need a proof: a key needs none. */
const failingWithoutKey: readonly (readonly [string, Trial])[] = [
  [
    'bundle-empty-certificate-chain_fail',
    changing((bundle) => {
      bundle.mediaType = `${oldType}0.2`;
      delete bundle.verificationMaterial.certificate;
      bundle.verificationMaterial.x509CertificateChain = { certificates: [] };
    }),
  ],
  ['bundle-from-wrong-instance_fail', { by: stranger }],
  [
    'bundle-with-root-cert_fail',
    changing((bundle) => {
      bundle.mediaType = `${oldType}0.2`;
      chained(bundle);
      const root = sigstore.root().certificateAuthorities.flatMap(({ certChain }) => certChain.certificates);
      bundle.verificationMaterial.x509CertificateChain?.certificates.push(...root);
    }),
  ],
  ['integrated-time-in-future_fail', { spoilt: { loggedAt: minutes(600_000) } }],
  ['intoto-expired-certificate_fail', { ...dsse, spoilt: { ...intoto, loggedAt: minutes(11) } }],
  ['intoto-set-outside-signing-cert-validity_fail', { ...dsse, spoilt: { ...intoto, loggedAt: minutes(-1) } }],
  ['intoto-tsa-timestamp-outside-cert-validity_fail', { ...dsse, spoilt: { ...intoto, stampedAt: [minutes(11)] } }],
  [
    'invalid-ct-key_fail',
    {
      root: (root) =>
        (root.ctlogs = stranger
          .root()
          .ctlogs.map((log, index) => ({ ...log, logId: root.ctlogs[index]?.logId ?? log.logId }))),
    },
  ],
  ['rekor2-no-timestamp_fail', { spoilt: { ...v2, stampedAt: [] } }],
  ['rekor2-timestamp-with-incorrect-time_fail', { spoilt: { ...v2, stampedAt: [minutes(11)] } }],
  [
    'rekor2-multiple-timestamps-one-outside-cert-validity_fail',
    { spoilt: { ...v2, stampedAt: [minutes(1), minutes(11)] } },
  ],
  [
    'rekor2-timestamp-untrusted-tsa-with-embedded-cert_fail',
    {
      spoilt: { ...v2, certificates: true },
      root: (root) => (root.timestampAuthorities = stranger.root().timestampAuthorities),
    },
  ],
  [
    'rekor2-timestamp-untrusted-tsa-without-embedded-cert_fail',
    { spoilt: v2, root: (root) => (root.timestampAuthorities = stranger.root().timestampAuthorities) },
  ],
  [
    'rekor2-timestamp-wrong-tsa-validity-borrow_fail',
    {
      spoilt: v2,
      root: ({ timestampAuthorities }) => {
        ended(timestampAuthorities[0]?.validFor);
        timestampAuthorities.push(...stranger.root().timestampAuthorities);
      },
    },
  ],
];

/** Of the last leaf in a log of two, whose other leaf's hash is another. */
function corruptedProof(): Trial {
  return ofProof((proof) => {
    proof.logIndex = '1';
    proof.treeSize = '2';
    proof.hashes = [otherDigest.base64];
    proof.checkpoint = { envelope: sigstore.checkpoint(['rekor.example.com', '2', proof.rootHash]) };
  }, v2);
}

function inBase64(text: string, change: (text: string) => string): string {
  return Buffer.from(change(Buffer.from(text, 'base64').toString())).toString('base64');
}

describe('bundles that must be accepted', () => {
  test.each(passing)('%s, without a key', async (_, trial) => expect(await isAccepted(identity, trial)).toBe(true));
  test.each(passing)('%s, with a key', async (_, trial) => expect(await isAccepted(key, trial)).toBe(true));

  test.each<[string, Spoilt, Trial['root']?]>([
    ['managed-key-happy-path', {}],
    [
      'managed-key-and-trusted-root, without a log',
      { change: (bundle) => (bundle.verificationMaterial.tlogEntries = []) },
    ],
    [
      'an entry of a log that the root does not know',
      { change: ({ verificationMaterial }) => (verificationMaterial.tlogEntries = untrusted.tlogEntries) },
    ],
    ['a timestamp of an authority that the root does not know', v2, (root) => root.timestampAuthorities.splice(0)],
    ['a log of Rekor v2 and no timestamp', { ...v2, stampedAt: [] }],
  ])('%s', async (_, spoilt, root) => expect(await isAccepted(key, root ? { spoilt, root } : { spoilt })).toBe(true));
});

describe('bundles that must be refused', () => {
  test.each(failing)('%s, without a key', async (_, trial) => expect(await isAccepted(identity, trial)).toBe(false));
  test.each(failing)('%s, with a key', async (_, trial) => expect(await isAccepted(key, trial)).toBe(false));
  test.each(failingWithoutKey)('%s', async (_, trial) => expect(await isAccepted(identity, trial)).toBe(false));

  test('managed-key-no-key_fail', async () => {
    expect(await isAccepted(key, { keys: [] })).toBe(false);
  });

  test('managed-key-wrong-key_fail', async () => {
    const other = makeKey('two', [], { type: 'ec' });
    const { hint } = key;
    expect(await isAccepted({ ...other, hint }, {})).toBe(false);
    expect(await isAccepted(other, {})).toBe(false);
  });
});
