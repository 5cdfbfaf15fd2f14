import { describe, expect, test } from 'vitest';
import type { Sbom, Vex, Vulnerability, VulnerabilityScan } from '../../schemas/generated/documents.ts';
import { sampleRelease } from '../../testing/sample.ts';
import { scan } from '../../testing/scan.ts';
import { type VulnerabilityFact, vulnerabilityFacts } from './vulnerabilities.ts';

const release = sampleRelease();
const { evidence } = release;
/** The sample with these documents in place of its own. */
const holding = (changed: object) => ({ ...release, evidence: { ...evidence, ...changed } });
const critical = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const bare = critical.replace('CVSS:3.1/', '');
const low = 'CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N';

/** The sample's documents with these vulnerabilities, and something else in the SBOM. */
function facts(sbom: readonly Vulnerability[] | undefined, vex: readonly Vulnerability[] = [], change: object = {}) {
  if (evidence.sbom === undefined || evidence.vex === undefined) throw new Error('the sample has no SBOM or VEX');
  const value = { ...evidence.sbom.value, ...change, ...(sbom && { vulnerabilities: sbom }) } as unknown as Sbom;
  const vexValue = { ...evidence.vex.value, vulnerabilities: vex } as unknown as Vex;
  return vulnerabilityFacts(
    holding({ sbom: { ...evidence.sbom, value }, vex: { ...evidence.vex, value: vexValue } }),
    undefined,
    true,
  );
}

type Result = VulnerabilityScan['scanner']['result'][number];
const rated = (...ratings: NonNullable<Vulnerability['ratings']>) => facts([{ id: 'CVE-1', ratings }])?.[0];

describe('severity', () => {
  test.each([
    ['states low and its vector is critical', [{ severity: 'low', vector: critical }], 'critical', true],
    ['states critical and its vector is low', [{ severity: 'critical', vector: low }], 'critical', true],
    ['scores 9.8 and its vector is low', [{ score: 9.8, vector: low }], 'critical', true],
    ['has a vector alone', [{ vector: low }], 'low', true],
    ['has a severity alone', [{ severity: 'low' }], 'low', false],
    ['has a score alone', [{ score: 5, method: 'CVSSv31' }], 'medium', false],
    ['is unknown', [{ severity: 'unknown' }], null, false],
    ['is of another scheme', [{ method: 'OWASP', score: 9, vector: 'SL:1/M:1/O:0/S:2' }], null, false],
    ['scores 9.8 by another method', [{ vector: low }, { method: 'other', score: 9.8 }], 'critical', true],
    ['has a CVSS vector of another method', [{ method: 'OWASP', vector: critical }], 'critical', true],
    ['has a vector of another scheme', [{ vector: low }, { method: 'other', vector: 'X:1' }], 'low', true],
    ['is one of two, and the other is worse', [{ vector: low }, { vector: critical }], 'critical', true],
  ] as const)(
    'when a rating %s, says how bad it is and whether that was recomputed',
    (_, ratings, severity, scored) => {
      expect(rated(...ratings)).toMatchObject({ severity, scored, unreadable: [] });
    },
  );

  test.each([
    ['CVSSv3', bare, 'critical'],
    ['CVSSv31', bare, 'critical'],
    ['CVSSv31', critical, 'critical'],
    ['CVSSv4', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 'critical'],
    ['CVSSv2', 'AV:N/AC:L/Au:N/C:C/I:C/A:C', 'high'],
    ['CVSSv2', '(AV:N/AC:L/Au:N/C:C/I:C/A:C)', 'high'],
  ])('when the method %s says the prefix of %s, reads it', (method, vector, severity) => {
    expect(rated({ method, vector })).toMatchObject({ severity, scored: true, unreadable: [] });
  });

  test.each([
    ['another version', 'CVSSv2', bare],
    ['no version', undefined, bare],
    ['a version that is none', 'constructor', bare],
  ])('when the method says %s, does not guess', (_, method, vector) => {
    expect(rated({ vector, ...(method && { method }) })).toMatchObject({ scored: false });
  });

  test('when it has no rating, it has neither severity nor score', () => {
    expect(rated()).toMatchObject({ severity: null, scored: false });
    expect(facts([{ id: 'CVE-1' }])?.[0]).toMatchObject({ severity: null, scored: false });
  });

  test('when a vector is none, points at it and does not count it', () => {
    expect(rated({ vector: low }, { method: 'CVSSv4', vector: 'CVSS:4.0/AV:N' })).toMatchObject({
      severity: 'low',
      scored: true,
      unreadable: [{ pointer: '/vulnerabilities/0/ratings/1/vector', vector: 'CVSS:4.0/AV:N' }],
    });
    expect(rated({ method: 'OWASP', vector: 'CVSS:4.0/AV:N' })).toMatchObject({
      scored: false,
      unreadable: [{ vector: 'CVSS:4.0/AV:N' }],
    });
    expect(rated({ vector: '' })).toMatchObject({ scored: false, unreadable: [{ vector: '' }] });
  });
});

describe('components', () => {
  const serialNumber = 'urn:uuid:6f1a1f0e-6f0b-4a57-9d2e-5e2a6f1c9b10';
  const link = 'urn:cdx:6f1a1f0e-6f0b-4a57-9d2e-5e2a6f1c9b10';
  const components = [
    { name: 'pillow', 'bom-ref': 'pkg:pypi/pillow@10.0.0', components: [{ name: 'libwebp', 'bom-ref': 'libwebp' }] },
    { name: 'without a reference' },
    { name: 'odd', 'bom-ref': 'odd@1' },
    { name: 'odder', 'bom-ref': 'odd%401' },
  ];
  const found = (ref: string, change: object = { serialNumber, version: 3, components }) =>
    facts([], [{ id: 'CVE-1', affects: [{ ref }] }], change)?.[0]?.affects;

  test.each([
    ['by its bom-ref', 'pkg:pypi/pillow@10.0.0', '1'],
    ['inside another', 'libwebp', '2'],
    ['that the SBOM is of', 'risk-default', '0'],
    ['by a BOM-Link', `${link}/3#pkg%3Apypi%2Fpillow%4010.0.0`, '1'],
    ["by a BOM-Link as CycloneDX's example writes it", `${link}/3#pkg:pypi/pillow@10.0.0`, '1'],
    ['by a BOM-Link that encodes some of it', `${link}/3#pkg:pypi/pillow%4010.0.0`, '1'],
    ['whose bom-ref looks encoded, by itself', 'odd%401', '4'],
    ['whose bom-ref looks encoded, by a BOM-Link', `${link}/3#odd%25401`, '4'],
  ])('when a statement names a component %s, finds it', (_, ref, component) => {
    expect(found(ref)).toEqual([{ component }]);
  });

  test.each([
    ['a component that is not there', 'pkg:pypi/pillow@9.5.0'],
    ['a component by its name', 'pillow'],
    ['another version of the SBOM', `${link}/2#libwebp`],
    ['what could be two', `${link}/3#odd%401`],
    ['what no encoding gives', `${link}/3#libwebp%`],
    ['what is encoded twice', `${link}/3#pkg%253Apypi%252Fpillow%254010.0.0`],
    ['another SBOM', `${link.replace('6f1a', '0000')}/3#libwebp`],
  ])('when a statement names %s, finds nothing', (_, ref) => {
    expect(found(ref)).toEqual([{ ref, component: null }]);
  });

  test('when the SBOM has no serial number, no BOM-Link means it', () => {
    expect(found('undefined/1#libwebp', { components })).toEqual([{ ref: 'undefined/1#libwebp', component: null }]);
  });
});

test('when the VEX states something, hands it on with its place', () => {
  const analysis = { state: 'not_affected', justification: 'code_not_present' } as const;
  expect(facts([{ id: 'CVE-1' }], [{ id: 'CVE-2' }, { id: 'CVE-1', analysis }])).toMatchObject([
    { id: 'CVE-1', document: 'sbom', pointer: '/vulnerabilities/0', affects: [], state: null, justification: null },
    { id: 'CVE-2', document: 'vex', pointer: '/vulnerabilities/0' },
    { id: 'CVE-1', document: 'vex', pointer: '/vulnerabilities/1', ...analysis },
  ]);
});

describe('a vulnerability of several names', () => {
  const references = (...ids: string[]) => ids.map((id) => ({ id, source: { name: 'x' } }));
  const ids = (some: readonly VulnerabilityFact[] = []) => some.map(({ id, aliases = [] }) => [id, ...aliases]);

  test('when a document says that two are one, all entries get one id, a CVE where there is one', () => {
    const found = facts([{ id: 'GHSA-1', references: references('CVE-9') }, { id: 'PYSEC-1' }], [{ id: 'CVE-9' }]);
    expect(ids(found)).toEqual([['CVE-9', 'GHSA-1'], ['PYSEC-1'], ['CVE-9', 'GHSA-1']]);
    const chained = [{ id: 'GHSA-2', references: references('GHSA-1', 'PYSEC-1') }, { id: 'PYSEC-1' }];
    expect(ids(facts(chained))).toEqual([
      ['GHSA-1', 'GHSA-2', 'PYSEC-1'],
      ['GHSA-1', 'GHSA-2', 'PYSEC-1'],
    ]);
  });

  test('when the scan says so, that counts; when an unsigned VEX says so, it does not', () => {
    const result = scan([{ id: 'GHSA-1', severity: [], annotations: [{ alias: 'CVE-9' }] }]);
    expect(ids(vulnerabilityFacts(release, result, false))).toEqual([['CVE-9', 'GHSA-1']]);
    if (evidence.vex === undefined) throw new Error('the sample has no VEX');
    const vulnerabilities = [{ id: 'CVE-9', references: references('GHSA-1') }, { id: 'GHSA-1' }];
    const value = { ...evidence.vex.value, vulnerabilities } as unknown as Vex;
    const said = (signed: boolean) =>
      ids(vulnerabilityFacts(holding({ vex: { ...evidence.vex, file: 'vex', value } }), undefined, signed));
    expect(said(false)).toEqual([['CVE-9'], ['GHSA-1']]);
    expect(said(true)).toEqual([
      ['CVE-9', 'GHSA-1'],
      ['CVE-9', 'GHSA-1'],
    ]);
  });

  test('when ten thousand names are one, each entry has a few of them', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => ({
      ...{ id: `X-${index}`, references: references(`X-${index + 1}`) },
    }));
    const found = facts(chain);
    expect(new Set(found?.map(({ id }) => id))).toEqual(new Set(['X-0']));
    expect(found?.[9_999]?.aliases).toHaveLength(20);
  });
});

describe('what a scan found', () => {
  const scanned = (severity: Result['severity'], ...annotations: NonNullable<Result['annotations']>) =>
    vulnerabilityFacts(
      release,
      scan([
        { id: 'CVE-0', severity: [] },
        { id: 'CVE-1', severity, annotations },
      ]),
      true,
    )?.[1];

  test.each([
    ['a vector', [{ method: 'CVSS_V3', score: critical }], 'critical', true],
    ['a vector of a method that gives the version', [{ method: 'CVSSv31', score: bare }], 'critical', true],
    ['a word', [{ method: 'nvd', score: 'MEDIUM' }], 'medium', false],
    ["a database's own word", [{ method: 'ghsa', score: 'moderate' }], 'medium', false],
    ['a number', [{ method: 'cvss_score', score: '9.1' }], 'critical', false],
    ['a word that says nothing', [{ method: 'CVSS', score: 'unknown' }], null, false],
    [
      'a low vector and a bad word',
      [
        { method: 'x', score: low },
        { method: 'y', score: 'Critical' },
      ],
      'critical',
      true,
    ],
    ['nothing', [], null, false],
  ] as const)(
    'when a score is %s, says how bad it is and whether that was recomputed',
    (_, severity, worst, isScored) => {
      expect(scanned(severity)).toMatchObject({
        ...{
          id: 'CVE-1',
          document: 'vulnerability_scan',
          pointer: '/scanner/result/1',
          severity: worst,
          scored: isScored,
        },
        ...{ unreadable: [], affects: [], state: null, justification: null },
      });
    },
  );

  test('when a vector is broken, points at it', () => {
    expect(scanned([{ method: 'CVSS', score: 'CVSS:3.1/AV:N' }])?.unreadable).toEqual([
      { pointer: '/scanner/result/1/severity/0/score', vector: 'CVSS:3.1/AV:N' },
    ]);
  });

  test('when it names a component, looks that up in the SBOM', () => {
    const [first] = evidence.sbom?.value.components ?? [];
    const ref = String((first as { 'bom-ref'?: unknown } | undefined)?.['bom-ref']);
    expect(scanned([], { 'bom-ref': ref }, { 'bom-ref': 'x' }, {})?.affects).toEqual([
      { component: '1' },
      { component: null, ref: 'x' },
    ]);
  });
});

test('when a document cannot be read or the SBOM lists none, the two are told apart', () => {
  expect(vulnerabilityFacts(holding({ sbom: undefined }), scan(), true)).toBeUndefined();
  expect(vulnerabilityFacts(holding({ vex: undefined }), scan(), true)).toBeUndefined();
  expect(facts(undefined)).toEqual([]);
});

test('when there is no SBOM and no VEX, what the scan found is there all the same', () => {
  const files = new Map([...release.files].filter(([path]) => !['sbom.cdx.json', 'vex.cdx.json'].includes(path)));
  const neither = { ...holding({ sbom: undefined, vex: undefined }), files };
  expect(vulnerabilityFacts(neither, undefined, false)).toEqual([]);
  expect(vulnerabilityFacts(neither, scan([{ id: 'CVE-1', severity: [] }]), false)).toMatchObject([{ id: 'CVE-1' }]);
});
