// Signatures without keys: who signed is said by a certificate, when by a log.
import { describe, expect, test } from 'vitest';
import type { TrustedKey } from '../../schemas/generated/documents.ts';
import { makeSigstore } from '../../testing/keyless.ts';
import {
  makeKey,
  sampleGovernance,
  sampleStatement,
  sampleTree,
  shape,
  signBlob,
  today,
  withFiles,
} from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { loadTrust } from '../trust/trust.ts';
import { verifySignatures } from './signatures.ts';

const at = new Date('2026-11-23T12:00:00Z');
const sigstore = await makeSigstore(at);
const stranger = await makeSigstore(at);

const folder = 'releases/risk-default/2';
const model = 'model.sigstore.json';
const provenance = 'provenance.sigstore.json';
const sums = sampleTree().files.get(`${folder}/model.SHA256SUMS`) ?? new Uint8Array();

const issuer = 'https://gitlab.example.com';
const build = { issuer, subject: 'https://gitlab.example.com/credit/risk//.gitlab-ci.yml@refs/heads/main' };
const ana = { issuer: 'https://accounts.example.com', subject: 'ana@example.com' };

const entryOf = (id: string, role: string, identity: object, rest: Partial<TrustedKey> = {}) => {
  const { file: _, ...entry } = makeKey(id, [role], rest).signer.entry;
  return { ...entry, identity };
};
const entries = [entryOf('ci', 'builder', build), entryOf('ana', 'model-signer', ana)];

/** A trust folder with these entries, and with no root where that is null. */
const trustOf = (keys: readonly object[], root: Uint8Array | null = sigstore.trustedRoot) =>
  loadTrust(
    new Map([
      ['keys.yaml', utf8(JSON.stringify({ apiVersion: 'relc/v1', kind: 'Trust', keys }))],
      ...(root === null ? [] : [['trusted_root.json', root] as const]),
    ]),
    '',
    shape,
  );

/** The sample signed with these instead, where beside the sample's keys these identities are trusted. */
function verify(files: Readonly<Record<string, Uint8Array>>, keys: readonly object[] = entries) {
  const { value } = trustOf(keys);
  if (value?.keyless === undefined) throw new Error('the trust folder does not load');
  const findings = verifySignatures(
    withFiles(files),
    { trust: sampleGovernance().trust, keyless: value.keyless },
    today,
    shape,
  );
  return { ...findings, said: findings.diagnostics.map(({ code, file }) => [code, file]) };
}

const attest = (
  ...[identity, spoilt, change]: [typeof build?, Parameters<typeof sigstore.signStatement>[2]?, object?]
) => sigstore.signStatement(sampleStatement('provenance', change), identity ?? build, spoilt);

describe('signatures that count', () => {
  test('when a trusted identity signed the model or attested it, admits it by the id of its entry', async () => {
    const findings = verify({ [model]: await sigstore.signBlob(sums, ana), [provenance]: await attest() });
    expect(findings).toMatchObject({ said: [], modelSigned: true, attested: true, modelSigners: ['ana'] });
    expect(findings.signers.map(({ key }) => key)).toEqual(['ana', 'ci', 'sample-security', 'sample-scanner']);
  });

  test('when the certificate has long expired, the moment in the log counts', async () => {
    expect(verify({ [provenance]: await attest() }).said).toEqual([]);
    expect(Date.parse(`${today}T00:00:00Z`) - at.getTime()).toBeGreaterThan(10 * 60_000);
  });
});

describe('signatures that do not count', () => {
  const refused = async (bundle: Promise<Uint8Array> | Uint8Array, keys?: readonly object[]) => {
    const findings = verify({ [provenance]: await bundle }, keys);
    expect(findings.attested).toBe(false);
    expect(findings.diagnostics).toHaveLength(1);
    return findings.diagnostics[0];
  };
  const says = (code: string) => ({ code, file: `${folder}/${provenance}` });

  test.each([
    ['another subject', { ...build, subject: `${build.subject}x` }],
    ['a subject around the trusted one', { ...build, subject: `https://evil.example.com/?${build.subject}` }],
    ['a subject that the trusted one matches as a pattern', { ...build, subject: build.subject.replace('.', 'x') }],
    ['another issuer', { ...build, issuer: 'https://gitlab.com' }],
  ])('when the certificate names %s, refuses with signature/unknown-identity and says whom', async (_, identity) => {
    expect(await refused(attest(identity))).toEqual({
      ...says('signature/unknown-identity'),
      facts: { observed: `${identity.subject} (${identity.issuer})` },
    });
  });

  test('when another authority gave the certificate, refuses with signature/untrusted-root', async () => {
    const bundle = stranger.signStatement(sampleStatement('provenance'), build);
    expect(await refused(bundle)).toMatchObject(says('signature/untrusted-root'));
  });

  test.each([
    ['no log proves it', { change: (bundle) => (bundle.verificationMaterial.tlogEntries = []) }],
    ['the log had it when the certificate was over', { loggedAt: new Date('2026-11-23T13:00:00Z') }],
    ['the log had it before the certificate was', { loggedAt: new Date('2026-11-23T11:00:00Z') }],
    [
      'one entry of the log is there twice',
      { change: ({ verificationMaterial: { tlogEntries } }) => tlogEntries.push(...tlogEntries) },
    ],
  ] satisfies [string, Parameters<typeof attest>[1]][])(
    'when %s, refuses with signature/untrusted-root',
    async (_, spoilt) => {
      expect(await refused(attest(build, spoilt))).toMatchObject(says('signature/untrusted-root'));
    },
  );

  test('when no root is trusted at all, refuses with signature/untrusted-root', async () => {
    const loaded = withFiles({ [provenance]: await attest() });
    const { diagnostics } = verifySignatures(loaded, { trust: sampleGovernance().trust }, today, shape);
    expect(diagnostics).toMatchObject([says('signature/untrusted-root')]);
  });

  test('when the payload was swapped after signing, refuses with signature/does-not-match', async () => {
    const other = { ...sampleStatement('provenance'), _type: 'https://in-toto.io/Statement/v1', predicateType: 'x' };
    const bundle = JSON.parse(Buffer.from(await attest()).toString());
    bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(other)).toString('base64');
    expect(await refused(utf8(JSON.stringify(bundle)))).toMatchObject(says('signature/does-not-match'));
  });

  test('when the payload type is another, refuses with signature/not-a-statement; when swapped, it does not match', async () => {
    const signed = await attest(build, { payloadType: 'application/json' });
    expect(await refused(signed)).toMatchObject(says('signature/not-a-statement'));
    const swapped = utf8(Buffer.from(signed).toString().replace('application/json', 'application/vnd.in-toto+json'));
    expect(await refused(swapped)).toMatchObject(says('signature/does-not-match'));
  });

  test('when the statement is of another type or artifact, refuses as with a key', async () => {
    expect(await refused(attest(build, {}, { predicateType: 'urn:x' }))).toMatchObject(
      says('attestation/predicate-type'),
    );
    const subject = [{ name: 'model.SHA256SUMS', digest: { sha256: '0'.repeat(64) } }];
    expect(await refused(attest(build, {}, { subject }))).toMatchObject(says('attestation/subject'));
  });

  test.each([
    ['has another role', 'signature/role', entryOf('ci', 'model-signer', build)],
    ['was revoked today', 'signature/key-revoked', entryOf('ci', 'builder', build, { revoked: today })],
    [
      'is no longer valid',
      'signature/key-validity',
      entryOf('ci', 'builder', build, { valid: { from: '2026-01-01', until: '2026-11-23' } }),
    ],
  ])('when the identity %s, refuses with %s', async (_, code, entry) => {
    expect(await refused(attest(), [entry])).toMatchObject(says(code));
  });

  test('when the model was signed over other bytes, refuses with signature/does-not-match', async () => {
    const findings = verify({ [model]: await sigstore.signBlob(utf8('x'), ana) });
    expect(findings.said).toEqual([['signature/does-not-match', `${folder}/${model}`]]);
  });

  test('when a person signs once by key and once by identity, the person counts once', async () => {
    const key = makeKey('ana-key', ['model-signer'], { type: 'ec', person: 'ana' });
    const { value } = trustOf(entries);
    const files = { [model]: await sigstore.signBlob(sums, ana), 'model.second.sigstore.json': signBlob(sums, key) };
    const trust = [...sampleGovernance().trust, key.signer];
    const findings = verifySignatures(withFiles(files), { trust, ...value }, today, shape);
    expect(findings).toMatchObject({ diagnostics: [], modelSigners: ['ana'] });
  });
});

describe('signatures by a key that a log holds as well', () => {
  const key = makeKey('ana-key', ['model-signer', 'builder'], { type: 'ec', person: 'ana' });
  const trust = [...sampleGovernance().trust, key.signer];
  const { keyless } = trustOf(entries).value ?? {};
  const said = (files: Readonly<Record<string, Uint8Array>>) =>
    verifySignatures(withFiles(files), { trust, ...(keyless && { keyless }) }, today, shape).diagnostics.map(
      ({ code, file }) => [code, file],
    );

  test('when nobody says whom to trust as a log, its entries and timestamps are left out', async () => {
    const verified = (files: Readonly<Record<string, Uint8Array>>) =>
      verifySignatures(withFiles(files), { trust }, today, shape).diagnostics;
    expect(verified({ [model]: await stranger.signBlob(sums, key, { stampedAt: [at] }) })).toEqual([]);
    const attested = await stranger.signStatement(sampleStatement('provenance'), key, { rekor: 2 });
    expect(verified({ [provenance]: attested })).toEqual([]);
  });

  test('when the root knows the log, or does not, counts', async () => {
    expect(said({ [model]: await sigstore.signBlob(sums, key, { stampedAt: [at] }) })).toEqual([]);
    expect(said({ [model]: await stranger.signBlob(sums, key) })).toEqual([]);
  });

  test('when the root knows the log, and the entry is of something else, refuses with signature/bad-proof', async () => {
    const other = JSON.parse(Buffer.from(await sigstore.signBlob(utf8('x'), ana)).toString());
    const swapped = await sigstore.signBlob(sums, key, {
      change: ({ verificationMaterial }) =>
        Object.assign(verificationMaterial, { tlogEntries: other.verificationMaterial.tlogEntries }),
    });
    expect(said({ [model]: swapped })).toEqual([['signature/bad-proof', `${folder}/${model}`]]);
  });
});

describe('the trusted root', () => {
  const at = [{ code: 'trust/root', file: 'trusted_root.json' }];

  test('when identities are trusted and there is no root, reports trust/root', () => {
    expect(trustOf(entries, null).diagnostics).toEqual(at);
  });

  test.each([
    ['not a root', '{"mediaType": "x"}'],
    ['empty', '{}'],
    ['without keys that can be read', '{"tlogs": [{"publicKey": {"rawBytes": "AAAA"}}]}'],
  ])('when the root is %s, says trust/root', (_, text) => {
    expect(trustOf(entries, utf8(text)).diagnostics).toEqual(at);
  });

  test('when two entries are the same identity, reports trust/key-twice', () => {
    const twice = [entries[0] ?? {}, entryOf('other', 'builder', build)];
    expect(trustOf(twice).diagnostics).toMatchObject([{ code: 'trust/key-twice', pointer: '/keys/1/identity' }]);
  });
});
