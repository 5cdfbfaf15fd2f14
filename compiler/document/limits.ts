// What a document may have at most. Real ones stay far below it: an SBOM of 20,000 components, the list of a model of
// 50,000 files, a drift baseline of 2,000 features. Whatever a document within its limits asks for is answered; what
// is beyond them is refused by name before anything is made of it.

export interface Limits {
  readonly bytes: number;
  /** Numbers, texts, lists, objects and the like, all together. */
  readonly values: number;
}

export const limits = {
  yaml: { bytes: 1_000_000, values: 200_000 },
  json: { bytes: 4_000_000, values: 50_000 },
  cyclonedx: { bytes: 64_000_000, values: 4_000_000 },
  /** relc's own: it may approve hundreds of versions at once. */
  plan: { bytes: 16_000_000, values: 1_000_000 },
} as const satisfies Record<string, Limits>;

export type Format = keyof typeof limits;

export function formatOf(file: string): Format {
  if (file.endsWith('.cdx.json')) return 'cyclonedx';
  return file.endsWith('.json') ? 'json' : 'yaml';
}

/** What of a CycloneDX document is judged one by one: vulnerabilities, the components that they are said of, and their names. */
export const cyclonedxLimits = { vulnerabilities: 10_000, affects: 50_000, id: 200 } as const;

/** Markdown, and other text for people. */
export const maximumTextBytes = 1_000_000;

/** A list within a list within a list, and so on. */
export const maximumDepth = 60;

/** Nobody reads more of one document. What looks for faults stops there. */
export const maximumFaults = 1000;
