// release_manifest.json: everything that is known of a release.

import type { Unwatched } from '../../schemas/generated/documents.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { sortedEntries } from '../lib/bytes.ts';
import type { JudgedRelease } from '../model/release.ts';
import { qualitySources } from './sources.ts';

/** The manifest's content. Time, commit and machine never enter it: the same release gives the same bytes. */
export function manifest(judged: JudgedRelease, policyDigest: string) {
  const { release, profile, modelFile, evidence } = judged;
  const { registry } = evidence;
  return {
    apiVersion: 'relc/v1',
    kind: 'ReleaseManifest',
    model_name: judged.model,
    version: judged.version,
    type: modelFile.type,
    ...kindSaid(judged),
    run_id: registry.run_id ?? null,
    model_id: registry.model_id ?? null,
    registry_uri: registry.registry_uri,
    source: registry.source,
    replaces: release.replaces,
    headline: release.headline,
    business_impact: release.business_impact,
    ...signed(judged),
    dataset: datasetIn(evidence),
    slo_profile: release.profile,
    slos: profile.slos,
    ...measured(evidence),
    quality_sources: qualitySources(judged),
    ...(profile.guardrails && { guardrails: profile.guardrails }),
    drift_thresholds: profile.drift,
    ...unwatchedIn(evidence),
    ...(profile.fairness && { fairness_watchlist: profile.fairness.watchlist }),
    privacy: profile.privacy,
    lifecycle: release.lifecycle,
    coexistence_days: profile.coexistence_days,
    residual_risks: release.residual_risks,
    exceptions: judged.exceptions,
    ...(judged.opinion && { independent_validation: judged.opinion }),
    limitations: release.limitations,
    ...(declaresSome(release) && { not_applicable: release.not_applicable }),
    records: release.records,
    change: release.change,
    owner: modelFile.owner,
    criticality: modelFile.criticality,
    sector: modelFile.sector,
    policies: profile.policies,
    policy_digest: policyDigest,
    model_digest: judged.modelDigest,
    source_digest: judged.sourceDigest,
    evidence: Object.fromEntries(sortedEntries(judged.digests).filter(([path]) => judged.files.has(path))),
  };
}

/** MLflow's own digest proves nothing: the files are named that the builder signed it for. */
function datasetIn({ registry, provenance }: JudgedRelease['evidence']) {
  const { dataset } = registry;
  const files = provenance.buildDefinition.resolvedDependencies
    .filter(({ annotations }) => annotations?.mlflow_digest === dataset.digest)
    .map(({ name, digest }) => ({ name, digest: `sha256:${digest.sha256}` }));
  return { ...dataset, snapshot: `${dataset.name}@${dataset.digest}`, ...(files.length > 0 && { files }) };
}

/** What nothing watches, and why; nothing where all is watched. */
export function unwatchedIn({ drift_baseline: baseline }: JudgedRelease['evidence']): {
  readonly unwatched?: Unwatched;
} {
  const { unwatched = {} } = baseline ?? {};
  return Object.keys(unwatched).length > 0 ? { unwatched } : {};
}

const declaresSome = ({ not_applicable: declared = {} }: JudgedRelease['release']): boolean =>
  Object.keys(declared).length > 0;

/** What model.yaml says that the model is for, as far as it does. */
export function kindSaid({ modelFile: { task, serving, decides_about_people: decides } }: JudgedRelease) {
  return {
    ...(task && { task }),
    ...(serving && { serving }),
    ...(decides !== undefined && { decides_about_people: decides }),
  };
}

/** Who decided, who signed, and what built the model. */
function signed({ evidence, signers }: JudgedRelease) {
  const { security_decision: decision, provenance } = evidence;
  const { file } = evidenceFiles.provenance;
  return {
    security_decision: {
      decision: decision.decision,
      decided_by: decision.decided_by,
      decided_at: decision.decided_at,
    },
    signatures: signers.filter(({ document }) => document !== file),
    attestation: {
      document: file,
      key: signers.find(({ document }) => document === file)?.key ?? null,
      builder: provenance.runDetails.builder.id,
    },
  };
}

/** What staging and the shadow evaluation showed, and what the model is made of. */
function measured({ staging_report: staging, components, shadow_eval: shadow }: JudgedRelease['evidence']) {
  return {
    slis: {
      ...(staging.latency_ms && { latency_ms: staging.latency_ms }),
      error_rate: staging.error_rate,
      ...(staging.cost_per_1000_calls && { cost_per_1000_calls: staging.cost_per_1000_calls }),
      ...(staging.batch && { batch: staging.batch }),
      measured_at: staging.measured_at,
      ...(staging.requests !== undefined && { requests: staging.requests }),
    },
    ...(staging.llm && { answers: staging.llm }),
    ...(components && { components }),
    quality: shadow.candidate,
  };
}
