// The generated validators against the CycloneDX library's own: what one refuses, so does the other.
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, test } from 'vitest';
import { largeSbom } from '../../testing/large-sbom.ts';
import { textIn } from '../../testing/sample.ts';
import { type Json, joinPointer } from '../lib/json.ts';
import { cyclonedxFaults } from './cyclonedx.ts';
import { cyclonedxLimits, maximumFaults } from './limits.ts';
import { parseDocument } from './parse.ts';
import { standardFaults, standardValidator } from './standards.ts';

const folder = 'releases/risk-default/2';
const rich = {
  serialNumber: 'urn:uuid:6f1a1f0e-6f0b-4a57-9d2e-5e2a6f1c9b10',
  dependencies: [{ ref: 'a', dependsOn: ['b'] }],
  vulnerabilities: [
    {
      id: 'CVE-2023-4863',
      source: { name: 'NVD', url: 'https://nvd.nist.gov/vuln/detail/CVE-2023-4863' },
      ratings: [{ source: { name: 'NVD' }, score: 8.8, severity: 'high', method: 'CVSSv31', vector: 'CVSS:3.1/AV:N' }],
      cwes: [787],
      published: '2023-09-12T00:00:00Z',
      analysis: { state: 'not_affected', justification: 'code_not_present', response: ['update'], detail: 'x' },
      affects: [{ ref: 'a', versions: [{ version: '1', status: 'affected' }] }],
    },
  ],
};

/** Leaves out what 1.5 does not know yet, and the name of the schema that it was written for. */
const since16 = (key: string, value: unknown) => (key === 'acknowledgement' || key === '$schema' ? undefined : value);

type Place = Record<string, Json>;

/** The document with one value at a time replaced or taken away, and one field added to each object. */
function* mutants(value: Json): Generator<readonly [string, Json]> {
  const root = structuredClone(value) as Place;
  function* within(holder: Place, pointer: string): Generator<readonly [string, Json]> {
    for (const key of Object.keys(holder)) {
      const at = joinPointer(pointer, key);
      const kept = holder[key] as Json;
      for (const other of ['x', -1, true, null, [], {}, [kept, kept]] as Json[]) {
        holder[key] = other;
        yield [`${at} is ${JSON.stringify(other).slice(0, 20)}`, root];
      }
      delete holder[key];
      yield [`${at} is gone`, root];
      holder[key] = kept;
      if (typeof kept === 'object' && kept !== null) yield* within(kept as unknown as Place, at);
    }
    if (!Array.isArray(holder)) {
      holder['added'] = 1;
      yield [`${pointer}/added`, root];
      delete holder['added'];
    }
  }
  yield* within(root, '');
}

describe.each(['1.5', '1.6', '1.7'] as const)('CycloneDX %s', (version) => {
  const sample = JSON.parse(textIn(`${folder}/sbom.cdx.json`), since16);
  const sbom = { ...sample, ...rich, specVersion: version };
  const document = { ...sbom, components: sbom.components.slice(0, 2) };
  const library = new Validation.JsonStrictValidator(version as Spec.Version);
  const validate = standardValidator(`cyclonedx-${version}`);

  test('when a document is as it should be, both accept it', async () => {
    expect(await library.validate(JSON.stringify(document))).toBeNull();
    expect(validate(document)).toBe(true);
  });

  test('when one thing in it is changed, both say the same of it', async () => {
    const verdicts = { accepted: 0, refused: 0 };
    for (const [what, mutant] of mutants(document)) {
      const accepted = (await library.validate(JSON.stringify(mutant))) === null;
      expect(validate(mutant), what).toBe(accepted);
      verdicts[accepted ? 'accepted' : 'refused']++;
    }
    expect(verdicts.accepted).toBeGreaterThan(100);
    expect(verdicts.refused).toBeGreaterThan(1000);
  });

  test('when a type is misspelt below alternatives, reports it once and at its place', () => {
    const text = JSON.stringify(document).replace('"type":"library"', '"type":"libary"');
    const parsed = parseDocument('sbom.cdx.json', new TextEncoder().encode(text), 'json').value;
    if (parsed === undefined) throw new Error('the document does not parse');
    expect(standardFaults(parsed, `cyclonedx-${version}`)).toMatchObject([
      { code: 'shape/value', pointer: expect.stringMatching(/\/type$/), facts: { observed: 'libary' } },
    ]);
  });
});

describe('bom-refs', () => {
  const faults = (value: Json) => cyclonedxFaults({ file: 'x', value });

  test('when each names one thing, says nothing, though much else is equal', () => {
    const metadata = { component: { 'bom-ref': 'model', name: 'a' } };
    const components = [{ 'bom-ref': 'a' }, { 'bom-ref': 'b', components: [{ 'bom-ref': 'c' }] }, {}, {}];
    expect(faults({ metadata, components, vulnerabilities: [{ affects: [{ ref: 'a' }, { ref: 'a' }] }] })).toEqual([]);
  });

  test.each([
    ['beside it', { components: [{ 'bom-ref': 'a' }, { 'bom-ref': 'a' }] }, '/components/1/bom-ref'],
    [
      'within another',
      { components: [{ 'bom-ref': 'b', components: [{ 'bom-ref': 'a' }] }, { 'bom-ref': 'a' }] },
      '/components/1/bom-ref',
    ],
    [
      'as the subject',
      { metadata: { component: { 'bom-ref': 'a' } }, components: [{ 'bom-ref': 'a' }] },
      '/components/0/bom-ref',
    ],
    ['as a service', { components: [{ 'bom-ref': 'a' }], services: [{ 'bom-ref': 'a' }] }, '/services/0/bom-ref'],
  ])('when one is given again %s, refuses with shape/duplicate-ref there', (_, value, pointer) => {
    expect(faults(value)).toEqual([{ code: 'shape/duplicate-ref', file: 'x', pointer, facts: { observed: 'a' } }]);
  });

  test('when all are the same, stops looking after some', () => {
    expect(faults({ components: Array(5000).fill({ 'bom-ref': 'a' }) })).toHaveLength(maximumFaults);
  });
});

describe('how much is judged', () => {
  const { vulnerabilities: most, affects: mostAffects } = cyclonedxLimits;
  const faults = (count: number, affects: number) =>
    cyclonedxFaults({
      file: 'x',
      value: { vulnerabilities: [...Array(count - 1).fill({}), { affects: Array(affects).fill({ ref: 'a' }) }] },
    });

  test('when there are as many as are judged, passes; one more, refuses with shape/limit', () => {
    const at = { code: 'shape/limit', file: 'x', pointer: '/vulnerabilities' };
    expect(faults(most, mostAffects)).toEqual([]);
    expect(faults(most + 1, 1)).toEqual([
      { ...at, facts: { observed: `vulnerabilities: ${most + 1}`, expected: `≤ ${most}` } },
    ]);
    const named = (length: number) =>
      cyclonedxFaults({ file: 'x', value: { vulnerabilities: [{ id: 'x'.repeat(length) }] } });
    expect(named(200)).toEqual([]);
    expect(named(201)).toEqual([{ ...at, facts: { observed: 'id: 201', expected: '≤ 200' } }]);
    expect(faults(1, mostAffects + 1)).toEqual([
      { ...at, facts: { observed: `affects: ${mostAffects + 1}`, expected: `≤ ${mostAffects}` } },
    ]);
  });
});

describe('what is large', () => {
  const validate = standardValidator('cyclonedx-1.6');
  const sample = JSON.parse(textIn(`${folder}/sbom.cdx.json`));
  const large = { ...sample, ...largeSbom(5000, 500) };

  test('when there are thousands of components, all of them are compared and accepted', () => {
    expect(validate(large)).toBe(true);
    const swapped = Object.fromEntries(Object.entries(large.components[7]).reverse());
    expect(validate({ ...large, components: [...large.components, swapped] })).toBe(false);
    expect(validate.errors).toMatchObject([
      { instancePath: '/components', keyword: 'uniqueItems', params: { i: 5000, j: 7 } },
    ]);
  });

  test('when each of a hundred thousand is wrong, reports some of them', () => {
    const document = { file: 'x', value: { ...sample, components: Array(100_000).fill({ name: 'a', licenses: [1] }) } };
    const diagnostics = standardFaults(document, 'cyclonedx-1.6');
    expect(diagnostics.length).toBeGreaterThan(100);
    expect(diagnostics.length).toBeLessThanOrEqual(1000);
  });

  test('when a wrong one comes behind a thousand alternatives that did not fit, it is refused all the same', () => {
    const licenses = [{ expression: 'MIT' }];
    const components = [
      ...Array.from({ length: 3000 }, (_, index) => ({ type: 'library', name: `a${index}`, licenses })),
      { type: 'library', name: 1 },
    ];
    expect(validate({ ...sample, components: components.slice(0, -1) })).toBe(true);
    expect(validate({ ...sample, components })).toBe(false);
  });
});

test('when an e-mail address is odd, only the library refuses it: its parser does not come along', async () => {
  const document = { ...JSON.parse(textIn(`${folder}/vex.cdx.json`)), metadata: { authors: [{ email: '@' }] } };
  const library = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await library.validate(JSON.stringify(document))).not.toBeNull();
  expect(standardValidator('cyclonedx-1.6')(document)).toBe(true);
});
