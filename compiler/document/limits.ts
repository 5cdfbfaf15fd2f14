// The largest documents that relc accepts. Real ones are far below: an SBOM of 20,000 components, a model of 50,000
// files, a drift baseline of 2,000 features. A document within the limits is always judged; one above a limit is
// refused by name before anything is built from it.

export interface Limits {
  readonly bytes: number;
  /** Counts every number, text, boolean, null, list and object. */
  readonly values: number;
}

export const limits = {
  yaml: { bytes: 1_000_000, values: 200_000 },
  /** The block of YAML in Markdown. */
  markdown: { bytes: 1_000_000, values: 1000 },
  json: { bytes: 4_000_000, values: 50_000 },
  cyclonedx: { bytes: 64_000_000, values: 4_000_000 },
  /** relc writes plans itself: one may approve hundreds of versions. */
  plan: { bytes: 16_000_000, values: 1_000_000 },
} as const satisfies Record<string, Limits>;

export type Format = keyof typeof limits;

export function formatOf(file: string): Format {
  if (file.endsWith('.cdx.json')) return 'cyclonedx';
  if (file.endsWith('.md')) return 'markdown';
  return file.endsWith('.json') ? 'json' : 'yaml';
}

/** The parts of a CycloneDX document that are judged one by one. */
export const cyclonedxLimits = { vulnerabilities: 10_000, affects: 50_000, id: 200 } as const;

/** For Markdown and other text for people. */
export const maximumTextBytes = 1_000_000;

/** How deep lists and objects may be nested. */
export const maximumDepth = 60;

/** Nobody reads more of one document, so the search for faults stops there. */
export const maximumFaults = 1000;
