// Findings that time may decide: those that an exception waives, and those that may become errors on a later day. All
// others protect signatures, approvals, the judge or what was approved, and always count.
import type { Code } from './catalogue.ts';

/**
 * Judgements of measures, for which a person may take responsibility. Never findings about what the evidence is, who
 * signed it or what was decided.
 */
export const waivable: readonly Code[] = [
  'promote/blocking-cve',
  'promote/unscored-cve',
  'vulnerability/not-scanned',
  'evidence/staging-failed',
  'evidence/shadow-failed',
  'evidence/shadow-baseline',
  'evidence/readiness-not-approved',
  'evidence/hygiene-incomplete',
  'evidence/canary-violations',
  'canary/not-as-planned',
  'canary/too-few-requests',
  'canary/not-stopped',
  'slo/latency-p95',
  'slo/latency-p99',
  'slo/error-rate',
  'slo/cost',
  'slo/currency',
  'slo/batch-duration',
  'slo/batch-rate',
  'consumer/larger-run',
  'slo/guardrail',
  'slo/llm',
  'fairness/limit',
  'fairness/not-measured',
  'drift/psi',
  'drift/not-measured',
  'limit/at-most',
  'limit/at-least',
  'limit/too-old',
  'limit/too-far',
  'contract/too-large',
];

export const isWaivable = (code: string): boolean => waivable.some((one) => one === code);

/**
 * What a release still lacks. One lack hides another: without an SBOM nobody asks for its scan.
 */
export const lacking: readonly Code[] = [
  'components/missing',
  'consumer/missing',
  'consumer/no-run',
  'demand/no-measure',
  'demand/no-part',
  'demand/not-declared',
  'evidence/no-agreement',
  'drift/not-measured',
  'evidence/hygiene-incomplete',
  'evidence/readiness-not-approved',
  'fairness/not-measured',
  // What is not written yet breaks no limit.
  'limit/at-least',
  'limit/at-most',
  'limit/form',
  'limit/must-have',
  'limit/never',
  'limit/only',
  'limit/too-far',
  'limit/too-old',
  'limit/too-short',
  'load/empty-text',
  'load/missing-evidence',
  'load/no-profile',
  'load/placeholder',
  'policy/kind-not-bound',
  'promote/stage',
  'registry/unusable-fact',
  'regression/no-previous-evidence',
  'slo/llm-not-declared',
  'slo/not-measured',
  'validation/missing',
  'vulnerability/not-scanned',
];

/** What it lacks, or does not yet meet. */
const deferrable: readonly Code[] = [
  ...waivable,
  ...lacking,
  'validation/too-old',
  'evidence/unidentified',
  'promote/security-decision',
  'promote/canary',
  'lifecycle/past',
  'release/risk-expired',
  'change/unknown-window',
];

export const isDeferrable = (code: string): boolean => deferrable.some((one) => one === code);

/** Findings about bytes, signatures, time and the judge itself: a release that was approved before is refused by them. */
const neverYounger = /^(signature|attestation|frozen|gate|model)\/|^policy\/(not-found|digest-mismatch)$/;
const ofTime: ReadonlySet<string> = new Set<Code>(['lifecycle/past', 'release/risk-expired']);

/** Whether it says that a day has come which the release itself names. */
export const isOfTime = (code: string): boolean => ofTime.has(code);

/** Whether a finding still counts once its version is out of use: bytes and signatures stay those that were approved. */
export const outlivesUse = (code: Code): boolean => neverYounger.test(code);

/** Whether a finding may come of a rule that is younger than a release. How many must sign is such a rule. */
export const maybeAskedSince = (code: Code): boolean =>
  code === 'signature/too-few' || code === 'gate/promotion-refused' || !(neverYounger.test(code) || isOfTime(code));
