// CVSS scores recomputed from their vectors: what a report says of its own score
// is a claim, a vector can be checked.
import { createRequire } from 'node:module';
import type * as Calculator from 'ae-cvss-calculator';

export const severities = ['critical', 'high', 'medium', 'low', 'info', 'none'] as const;
export type Severity = (typeof severities)[number];

const scheme = /^(?:CVSS:(3\.0|3\.1|4\.0)\/)?((?:[A-Za-z]{1,3}:[A-Za-z]{1,5}\/)*[A-Za-z]{1,3}:[A-Za-z]{1,5})$/;

/** Of vectors without a prefix, by what CycloneDX calls the method. Version 2 has none. */
const prefixes: Readonly<Record<string, string>> = { CVSSv3: 'CVSS:3.0/', CVSSv31: 'CVSS:3.1/', CVSSv4: 'CVSS:4.0/' };
const require = createRequire(import.meta.url);

/**
 * Score and severity of a CVSS v2, v3.0, v3.1 or v4.0 vector; undefined unless it is one, whole. The higher of the base
 * score and of the score with all metrics: a vector's further metrics may make it worse, but not talk it down.
 */
export function cvssOf(
  written: string,
  method?: string,
): { readonly score: number; readonly severity: Severity } | undefined {
  const vector = prefixed(written, method);
  const [, version = '2.0', metrics] = scheme.exec(vector) ?? [];
  if (metrics === undefined) return undefined;
  const names = metrics.split('/').map((metric) => metric.replace(/:.*/, ''));
  // The calculator takes the last of two values: the first would be what people read.
  if (new Set(names).size !== names.length) return undefined;
  // It also takes for v4's base what only its environmental metrics may say.
  if (version === '4.0' && /(?:^|\/)S[CIA]:S(?:\/|$)/.test(metrics)) return undefined;
  // Loaded on first use: most releases have nothing to score.
  const { fromVector } = require('ae-cvss-calculator') as typeof Calculator;
  const cvss = fromVector(vector) as Calculator.CvssVector<Scores> | null;
  if (cvss === null || cvss.getVectorName() !== `CVSS:${version}` || !cvss.isBaseFullyDefined()) return undefined;
  const { base, baseMetricsOnly, overall } = cvss.calculateScores();
  const score = Math.max(baseMetricsOnly ?? base ?? 10, overall);
  return { score, severity: severityOfScore(score, version === '2.0') };
}

/** Scanners leave out the prefix that the method says, and write version 2 in brackets, as NVD did. */
function prefixed(vector: string, method = ''): string {
  if (vector.startsWith('CVSS:')) return vector;
  const prefix = Object.hasOwn(prefixes, method) ? prefixes[method] : undefined;
  return prefix === undefined ? vector.replace(/^\((.*)\)$/, '$1') : `${prefix}${vector}`;
}

/** What the calculator gives for every version. */
interface Scores {
  readonly vector: string;
  readonly normalized: boolean;
  readonly overall: number;
  readonly base: number | undefined;
  /** Of v4 alone. */
  readonly baseMetricsOnly?: number;
}

/** FIRST's bands (CVSS v3.1 section 5, v4.0 section 6); v2 has none, so NVD's. */
export function severityOfScore(score: number, isVersion2 = false): Severity {
  if (!isVersion2 && score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 || isVersion2 ? 'low' : 'none';
}

/** The worst of them; undefined of none. */
export const worst = (found: readonly Severity[]): Severity | undefined =>
  severities.find((severity) => found.includes(severity));
