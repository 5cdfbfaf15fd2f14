// Computes CVSS scores from their vectors: a score in a report is a claim, a vector can be checked.
import { createRequire } from 'node:module';
import type * as Calculator from 'ae-cvss-calculator';

export const severities = ['critical', 'high', 'medium', 'low', 'info', 'none'] as const;
export type Severity = (typeof severities)[number];

const scheme = /^(?:CVSS:(3\.0|3\.1|4\.0)\/)?((?:[A-Za-z]{1,3}:[A-Za-z]{1,5}\/)*[A-Za-z]{1,3}:[A-Za-z]{1,5})$/;

/** The prefix of a vector, by CycloneDX's name for the method. Version 2 has no prefix. */
const prefixes: Readonly<Record<string, string>> = { CVSSv3: 'CVSS:3.0/', CVSSv31: 'CVSS:3.1/', CVSSv4: 'CVSS:4.0/' };
const require = createRequire(import.meta.url);

/**
 * Score and severity of a CVSS v2, v3.0, v3.1 or v4.0 vector; undefined when the vector is not complete and valid. The
 * score is the higher of the base score and the score with all metrics: temporal and environmental metrics may raise
 * it, never lower it.
 */
export function cvssOf(
  written: string,
  method?: string,
): { readonly score: number; readonly severity: Severity } | undefined {
  const vector = prefixed(written, method);
  const [, version = '2.0', metrics] = scheme.exec(vector) ?? [];
  if (metrics === undefined) return undefined;
  const names = metrics.split('/').map((metric) => metric.replace(/:.*/, ''));
  // The calculator takes the last of two values for a metric; people would read the first.
  if (new Set(names).size !== names.length) return undefined;
  // For the base score of v4, the calculator also accepts values that only environmental metrics may have.
  if (version === '4.0' && /(?:^|\/)S[CIA]:S(?:\/|$)/.test(metrics)) return undefined;
  // Loaded on first use: most releases have no vector.
  const { fromVector }: typeof Calculator = require('ae-cvss-calculator');
  const cvss: Calculator.CvssVector<Scores> | null = fromVector(vector);
  if (cvss === null || cvss.getVectorName() !== `CVSS:${version}` || !cvss.isBaseFullyDefined()) return undefined;
  const { base, baseMetricsOnly, overall } = cvss.calculateScores();
  const score = Math.max(baseMetricsOnly ?? base ?? 10, overall);
  return { score, severity: severityOfScore(score, version === '2.0') };
}

/** Scanners leave out the prefix when the method names the version, and write version 2 in brackets, as NVD did. */
function prefixed(vector: string, method = ''): string {
  if (vector.startsWith('CVSS:')) return vector;
  const prefix = Object.hasOwn(prefixes, method) ? prefixes[method] : undefined;
  return prefix === undefined ? vector.replace(/^\((.*)\)$/, '$1') : `${prefix}${vector}`;
}

/** The scores that the calculator gives for every version. */
interface Scores {
  readonly vector: string;
  readonly normalized: boolean;
  readonly overall: number;
  readonly base: number | undefined;
  /** Only v4 has it. */
  readonly baseMetricsOnly?: number;
}

/** The bands of FIRST (CVSS v3.1 section 5, v4.0 section 6), and of NVD for v2, which has none. */
export function severityOfScore(score: number, isVersion2 = false): Severity {
  if (!isVersion2 && score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 || isVersion2 ? 'low' : 'none';
}

/** The highest severity; undefined for an empty list. */
export const worst = (found: readonly Severity[]): Severity | undefined =>
  severities.find((severity) => found.includes(severity));
