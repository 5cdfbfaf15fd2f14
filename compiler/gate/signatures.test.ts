import { describe, expect, test } from 'vitest';
import {
  makeKey,
  sampleGovernance,
  sampleStatement,
  sampleTree,
  shape,
  signBlob,
  signSample,
  type TestKey,
  today,
  withFiles,
} from '../../testing/sample.ts';
import { scan, scanFile, scanOf, signScan } from '../../testing/scan.ts';
import { utf8 } from '../lib/bytes.ts';
import { signStatement } from '../trust/envelope.ts';
import { type SignatureFindings, verifySignatures } from './signatures.ts';

const folder = 'releases/risk-default/2';
const model = 'model.sigstore.json';
const provenance = 'provenance.sigstore.json';
const decision = 'security_decision.sigstore.json';
const sums = sampleTree().files.get(`${folder}/model.SHA256SUMS`) ?? new Uint8Array();
const trusted = sampleGovernance().trust;

/** Version 2 with these files instead of its own, judged by the sample's keys and these. */
const verify = (files: Readonly<Record<string, Uint8Array | undefined>>, ...keys: readonly TestKey[]) =>
  verifySignatures(withFiles(files), { trust: [...trusted, ...keys.map((key) => key.signer)] }, today, shape);

const said = (findings: SignatureFindings) => findings.diagnostics.map(({ code, file }) => [code, file]);
const modelSigner = makeKey('model', ['model-signer'], { type: 'ec' });
const builder = makeKey('builder', ['builder']);
const reviewer = makeKey('reviewer', ['security-reviewer']);

describe('signatures that count', () => {
  test('when every document is signed by a key with its role, returns every signer and the signed content', () => {
    const findings = verify({});
    expect(findings).toMatchObject({ modelSigned: true, attested: true, diagnostics: [] });
    expect(findings.signers.map(({ document, key, role }) => [document, key, role])).toEqual([
      [model, 'sample-model', 'model-signer'],
      [provenance, 'sample-builder', 'builder'],
      [decision, 'sample-security', 'security-reviewer'],
      [scanFile, 'sample-scanner', 'builder'],
    ]);
    expect(findings.predicates).toEqual({
      provenance: sampleStatement('provenance').predicate,
      security_decision: sampleStatement('security_decision').predicate,
      vulnerability_scan: scan(),
    });
  });

  test.each([
    ['the model', { [model]: signBlob(sums, modelSigner) }, modelSigner],
    ['the provenance', { [provenance]: signSample('provenance', builder) }, builder],
    ['the security decision', { [decision]: signSample('security_decision', reviewer) }, reviewer],
  ])('when another key with the role signed %s, admits it', (_, files, key) => {
    expect(said(verify(files, key))).toEqual([]);
  });

  test('when a key is valid for today alone and will be revoked tomorrow, what it signed counts today', () => {
    const key = makeKey('builder', ['builder'], { valid: { from: today, until: today }, revoked: '2026-11-25' });
    expect(said(verify({ [provenance]: signSample('provenance', key) }, key))).toEqual([]);
  });
});

describe('the scan of the SBOM', () => {
  const sbom = sampleTree().files.get(`${folder}/sbom.cdx.json`) ?? new Uint8Array();
  const found = (bundle: Uint8Array | undefined, ...keys: readonly TestKey[]) =>
    verify({ [scanFile]: bundle }, ...keys);

  test('when there is none, that alone is no fault of signatures', () => {
    expect(found(undefined)).toMatchObject({ diagnostics: [], predicates: { provenance: {} } });
    expect(found(undefined).predicates.vulnerability_scan).toBeUndefined();
  });

  test('when the build signed provenance and scan with one key, admits both', () => {
    const files = { [provenance]: signSample('provenance', builder), [scanFile]: signScan(builder, sbom) };
    expect(said(verify(files, builder))).toEqual([]);
  });

  test.each([
    ['of another SBOM', 'attestation/subject', signScan(builder, 'other')],
    ['of the model', 'attestation/subject', signScan(builder, sums)],
    ['by whoever decided on security', 'signature/role', signScan(reviewer, sbom)],
    [
      'another statement',
      'attestation/predicate-type',
      signStatement({ ...scanOf(sbom), predicateType: 'urn:x' }, builder),
    ],
    ['of another shape', 'shape/missing-field', signStatement({ ...scanOf(sbom), predicate: {} }, builder)],
  ])('when it is %s, refuses it with %s and hands on nothing', (_, code, bundle) => {
    const findings = found(bundle, builder, reviewer);
    expect(new Set(said(findings).map(([one]) => one))).toEqual(new Set([code]));
    expect(findings.predicates.vulnerability_scan).toBeUndefined();
  });

  test('when whoever signed the model signs it as the build, refuses with signature/same-key', () => {
    const both = makeKey('both', ['builder'], { person: 'Ana Ribeiro' });
    expect(said(found(signScan(both, sbom), both))).toEqual([['signature/same-key', `${folder}/${scanFile}`]]);
  });
});

describe('several signatures of the model', () => {
  const second = 'model.second.sigstore.json';
  const other = makeKey('other', ['model-signer'], { type: 'ec', person: 'Rui' });

  test('when two people signed, names both', () => {
    const findings = verify({ [second]: signBlob(sums, other) }, other);
    expect(findings).toMatchObject({ modelSigned: true, modelSigners: ['Ana Ribeiro', 'Rui'], diagnostics: [] });
  });

  test('when more people signed, names them in the order of the files', () => {
    const third = makeKey('third', ['model-signer'], { type: 'ec', person: 'Bia' });
    const files = { [second]: signBlob(sums, other), 'model.first.sigstore.json': signBlob(sums, third) };
    expect(verify(files, other, third).modelSigners).toEqual(['Ana Ribeiro', 'Bia', 'Rui']);
  });

  test('when one person signed with two keys, counts the person once', () => {
    const again = makeKey('again', ['model-signer'], { type: 'ec', person: 'ANA RIBEIRO' });
    expect(verify({ [second]: signBlob(sums, again) }, again).modelSigners).toHaveLength(1);
  });

  test('when one person signed under two names with one address, counts the person once', () => {
    const again = makeKey('again', ['model-signer'], {
      type: 'ec',
      person: 'Ana R.',
      emails: ['Ana.Ribeiro@example.com'],
    });
    expect(verify({ [second]: signBlob(sums, again) }, again).modelSigners).toEqual(['Ana Ribeiro']);
  });

  test('when one key signed twice, refuses the second with signature/same-key and counts it once', () => {
    const files = { [model]: signBlob(sums, other), [second]: signBlob(sums, other) };
    const findings = verify(files, other);
    expect(said(findings)).toEqual([['signature/same-key', `${folder}/${second}`]]);
    expect(findings.modelSigners).toEqual(['Rui']);
  });

  test('when the second signature is invalid, the model counts as unsigned', () => {
    const findings = verify({ [second]: signBlob(utf8('x'), other) }, other);
    expect(said(findings)).toEqual([['signature/does-not-match', `${folder}/${second}`]]);
    expect(findings.modelSigned).toBe(false);
  });
});

describe('who answers for the VEX', () => {
  const vex = 'vex.sigstore.json';
  const statements = sampleTree().files.get(`${folder}/vex.cdx.json`) ?? new Uint8Array();
  const signer = makeKey('vex', ['vex-signer'], { type: 'ec' });

  test('when nobody signs it, that alone is not a fault', () => {
    expect(verify({})).toMatchObject({ vexSigned: false, diagnostics: [] });
  });

  test('when a key with the role signed it, it is signed, and named among the signers', () => {
    const findings = verify({ [vex]: signBlob(statements, signer) }, signer);
    expect(findings).toMatchObject({ vexSigned: true, diagnostics: [] });
    expect(findings.signers).toContainEqual(expect.objectContaining({ document: vex, key: 'vex', role: 'vex-signer' }));
  });

  test.each([
    ['is of other statements', 'signature/does-not-match', signBlob(utf8('{}'), signer), signer],
    ['is by a key that nobody trusts', 'signature/unknown-key', signBlob(statements, signer), modelSigner],
    ['is by a key with another role', 'signature/role', signBlob(statements, modelSigner), modelSigner],
    ['is a statement', 'signature/undecodable', signSample('provenance', builder), builder],
  ] as const)('when its signature %s, refuses with %s', (_, code, bundle, key) => {
    const findings = verify({ [vex]: bundle }, key);
    expect(said(findings)).toEqual([[code, `${folder}/${vex}`]]);
    expect(findings.vexSigned).toBe(false);
  });

  test('when whoever decided on security signs it, refuses with signature/same-key', () => {
    const both = makeKey('both', ['vex-signer', 'security-reviewer'], { type: 'ec' });
    const files = { [vex]: signBlob(statements, both), [decision]: signSample('security_decision', both) };
    expect(said(verify(files, both))).toContainEqual(['signature/same-key', `${folder}/${vex}`]);
  });

  test('when the VEX is missing, its signature does not count', () => {
    expect(verify({ 'vex.cdx.json': undefined, [vex]: signBlob(statements, signer) }, signer).vexSigned).toBe(false);
  });
});

describe('keys that do not count', () => {
  const limited = [
    ['has another role', 'signature/role', ['release-signer'], {}, undefined],
    [
      'expired yesterday',
      'signature/key-validity',
      undefined,
      { valid: { from: '2026-01-01', until: '2026-11-23' } },
      '2026-01-01 – 2026-11-23',
    ],
    [
      'is valid from tomorrow',
      'signature/key-validity',
      undefined,
      { valid: { from: '2026-11-25', until: '2028-01-01' } },
      '2026-11-25 – 2028-01-01',
    ],
    ['was revoked today', 'signature/key-revoked', undefined, { revoked: today }, today],
  ] as const;

  test.each(limited)(
    'when the key of the model %s, refuses with %s',
    (_, code, roles, rest, expected: string = 'model-signer') => {
      const key = makeKey('limited', roles ?? ['model-signer'], { type: 'ec', ...rest });
      const findings = verify({ [model]: signBlob(sums, key) }, key);
      expect(findings.diagnostics).toEqual([
        { code, file: `${folder}/${model}`, facts: { observed: 'limited', expected } },
      ]);
      expect(findings).toMatchObject({ modelSigned: false, attested: true });
    },
  );

  test.each(limited)('when the key of the provenance %s, refuses with %s', (_, code, roles, rest) => {
    const key = makeKey('limited', roles ?? ['builder'], rest);
    const findings = verify({ [provenance]: signSample('provenance', key) }, key);
    expect(said(findings)).toEqual([[code, `${folder}/${provenance}`]]);
    expect(findings).toMatchObject({ modelSigned: true, attested: false });
    expect(findings.predicates).not.toHaveProperty('provenance');
  });

  test('when the key of the builder decides on security, refuses with signature/role', () => {
    const findings = verify({ [decision]: signSample('security_decision', builder) }, builder);
    expect(said(findings)).toEqual([['signature/role', `${folder}/${decision}`]]);
  });

  test('when one key signs two documents, refuses the second with signature/same-key, whatever its roles', () => {
    const both = makeKey('both', ['builder', 'security-reviewer']);
    const files = { [provenance]: signSample('provenance', both), [decision]: signSample('security_decision', both) };
    const findings = verify(files, both);
    expect(findings.diagnostics).toEqual([
      { code: 'signature/same-key', file: `${folder}/${decision}`, facts: { observed: 'both', other: provenance } },
    ]);
  });
});

test('when one person signs two documents with two keys, refuses the second with signature/same-key', () => {
  const [one, two] = [
    makeKey('one', ['builder'], { person: 'Rui' }),
    makeKey('two', ['security-reviewer'], { person: 'RUI ' }),
  ];
  const files = { [provenance]: signSample('provenance', one), [decision]: signSample('security_decision', two) };
  expect(verify(files, one, two).diagnostics).toEqual([
    { code: 'signature/same-key', file: `${folder}/${decision}`, facts: { observed: 'two', other: provenance } },
  ]);
});

describe('documents that do not count', () => {
  const mine = sampleStatement('provenance').subject[0];
  const other = { name: 'model.SHA256SUMS', digest: { sha256: '0'.repeat(64) } };
  const signed = (change: Parameters<typeof signSample>[2]) => signSample('provenance', builder, change);

  test.each([
    ['is of another predicate type', 'attestation/predicate-type', signed({ predicateType: 'urn:relc:state:v1' })],
    ['is about another artifact', 'attestation/subject', signed({ subject: [other] })],
    ['is about this and another artifact', 'attestation/subject', signed({ subject: [mine, other] })],
    ['names the same artifact twice', 'attestation/subject', signed({ subject: [mine, mine] })],
    ['has no subject', 'signature/not-a-statement', signed({ subject: [] })],
    ['is by a key that nobody trusts', 'signature/unknown-key', signSample('provenance', reviewer)],
    ['is a message signature', 'signature/undecodable', signBlob(sums, modelSigner)],
    ['is no bundle', 'signature/undecodable', utf8('{}')],
  ] as const)('when the provenance %s, refuses with %s', (_, code, bundle) => {
    const findings = verify({ [provenance]: bundle }, builder);
    expect(said(findings)).toEqual([[code, `${folder}/${provenance}`]]);
    expect(findings.attested).toBe(false);
  });

  test.each([
    ['is of another list of files', 'signature/does-not-match', signBlob(utf8('x'), modelSigner)],
    ['is a statement', 'signature/undecodable', signStatement(sampleStatement('provenance'), builder)],
  ] as const)('when the signature of the model %s, refuses with %s', (_, code, bundle) => {
    const findings = verify({ [model]: bundle }, modelSigner, builder);
    expect(said(findings)).toEqual([[code, `${folder}/${model}`]]);
    expect(findings.modelSigned).toBe(false);
  });

  test('when the provenance is another, says what it is and what it should be', () => {
    const facts = (change: Parameters<typeof signed>[0]) =>
      verify({ [provenance]: signed(change) }, builder).diagnostics[0]?.facts;
    expect(facts({ predicateType: 'urn:relc:state:v1' })).toEqual({
      observed: 'urn:relc:state:v1',
      expected: 'https://slsa.dev/provenance/v1',
    });
    expect(facts({ subject: [mine, other] })).toEqual({
      artifact: 'model.SHA256SUMS',
      observed: [`sha256:${mine?.digest.sha256}`, `sha256:${other.digest.sha256}`],
      expected: `sha256:${mine?.digest.sha256}`,
    });
  });

  test('when the predicate has a wrong shape, says where in it and hands nothing on', () => {
    const predicate = { ...(sampleStatement('security_decision').predicate as object), decision: 'MAYBE' };
    const findings = verify({ [decision]: signSample('security_decision', reviewer, { predicate }) }, reviewer);
    expect(findings.diagnostics).toMatchObject([
      { code: 'shape/value', file: `${folder}/${decision}`, pointer: '/predicate/decision' },
    ]);
    expect(findings.predicates).not.toHaveProperty('security_decision');
  });

  test('when a document is missing, it does not count; load says that it is missing', () => {
    const findings = verify({ [model]: undefined, [provenance]: undefined });
    expect(findings).toMatchObject({ modelSigned: false, attested: false, diagnostics: [] });
  });

  test('when the list of the model is missing, no signature counts', () => {
    const findings = verify({ 'model.SHA256SUMS': undefined });
    expect(findings).toMatchObject({ modelSigned: false, attested: false, predicates: {} });
  });
});
