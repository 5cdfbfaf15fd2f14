// Which findings time may decide about: those that an exception waives, and those
// that may take force later. Everything else protects signatures, approvals, the
// judge or what was approved, and counts always.
import type { Code } from './catalogue.ts';

/** A judgement about measures, that somebody may answer for: never what the evidence is, who signed it or what was decided. */
const waivable: ReadonlySet<string> = new Set<Code>([
  'promote/blocking-cve',
  'promote/unscored-cve',
  'evidence/staging-failed',
  'evidence/shadow-failed',
  'evidence/shadow-baseline',
  'evidence/readiness-not-approved',
  'evidence/hygiene-incomplete',
  'evidence/canary-violations',
  'evidence/too-few-requests',
  'slo/latency-p95',
  'slo/latency-p99',
  'slo/error-rate',
  'slo/cost',
  'slo/currency',
  'slo/guardrail',
  'slo/llm',
  'slo/llm-too-few-questions',
  'fairness/limit',
  'fairness/not-measured',
  'drift/psi',
  'drift/not-measured',
  'lifecycle/revalidation-too-far',
  'privacy/retention',
]);

export const isWaivable = (code: string): boolean => waivable.has(code);

/** What a release lacks, or does not meet yet. */
const deferrable: ReadonlySet<string> = new Set<Code>([
  ...(waivable as ReadonlySet<Code>),
  'load/missing-evidence',
  'load/no-profile',
  'load/empty-text',
  'load/placeholder',
  'promote/stage',
  'promote/security-decision',
  'promote/canary',
  'lifecycle/past',
  'privacy/legal-basis',
  'release/risk-expired',
  'change/unknown-window',
]);

export const isDeferrable = (code: string): boolean => deferrable.has(code);
