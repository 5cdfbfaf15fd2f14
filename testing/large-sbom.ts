// An SBOM with any number of components, each as a real generator describes it, and vulnerabilities in some of them.
interface Place {
  readonly [key: string]: unknown;
}

const component = (index: number): Place => ({
  type: 'library',
  'bom-ref': `pkg:pypi/package-${index}@${index % 9}.${index % 100}.0`,
  name: `package-${index}`,
  version: `${index % 9}.${index % 100}.0`,
  purl: `pkg:pypi/package-${index}@${index % 9}.${index % 100}.0`,
  description: `The ${index}th package, which does what its name says and nothing else`,
  licenses: [{ license: { acknowledgement: 'declared', id: index % 2 === 0 ? 'MIT' : 'Apache-2.0' } }],
  externalReferences: ['documentation', 'issue-tracker', 'vcs', 'website'].map((type) => ({
    type,
    comment: `from packaging metadata Project-URL: ${type}`,
    url: `https://example.com/package-${index}/${type}`,
  })),
  hashes: [{ alg: 'SHA-256', content: index.toString(16).padStart(64, '0') }],
  properties: [
    { name: 'cdx:python:package:required-extra', value: 'all' },
    { name: 'cdx:python:package:index', value: String(index) },
  ],
});

const refOf = (index: number): string => String(component(index)['bom-ref']);

const vulnerability = (index: number, components: number, analysis: object): Place => ({
  'bom-ref': `vulnerability-${index}`,
  id: `CVE-2026-${10_000 + index}`,
  source: { name: 'NVD', url: `https://nvd.nist.gov/vuln/detail/CVE-2026-${10_000 + index}` },
  ratings: [
    {
      source: { name: 'NVD' },
      score: 9.8,
      severity: 'critical',
      method: 'CVSSv31',
      vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    },
  ],
  cwes: [787],
  description: `What is wrong in package ${index}, told at the length at which advisories tell it. `.repeat(5),
  affects: [0, 1, 2].map((next) => ({ ref: refOf((index * 7 + next) % components) })),
  ...analysis,
});

const list = <T>(length: number, item: (index: number) => T): T[] => Array.from({ length }, (_, index) => item(index));

/** CycloneDX 1.6, to be merged into an existing document. */
export const largeSbom = (components: number, vulnerabilities: number): Place => ({
  components: list(components, component),
  dependencies: list(components, (index) => ({
    ref: refOf(index),
    dependsOn: [1, 2, 3].map((next) => refOf((index + next * next) % components)),
  })),
  vulnerabilities: list(vulnerabilities, (index) => vulnerability(index, components, {})),
});

/** A statement for each of them. */
export const largeVex = (components: number, vulnerabilities: number): Place => ({
  vulnerabilities: list(vulnerabilities, (index) =>
    vulnerability(index, components, {
      analysis: { state: 'not_affected', justification: 'code_not_reachable', detail: 'Never called.' },
    }),
  ),
});
