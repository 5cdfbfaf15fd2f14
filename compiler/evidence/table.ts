// The closed list of files that a release folder may hold. It grows only here.

import type { SchemaName } from '../../schemas/generated/documents.ts';

export type EvidenceFile = {
  readonly file: string;
  readonly required: boolean;
  /** Where it comes from, in a few words. */
  readonly origin: string;
} & (
  | {
      readonly format: 'yaml' | 'json' | 'json-schema';
      /** Name of the JSON Schema of the document. */
      readonly schema: SchemaName;
    }
  | {
      readonly format: 'cyclonedx';
      readonly schema: 'sbom' | 'vex';
    }
  | {
      readonly format: 'bundle';
      /** Name of the JSON Schema of the signed predicate. */
      readonly schema?: SchemaName;
    }
  | { readonly format: 'text' | 'sums'; readonly schema?: never }
);

/** By the name that gates use for the document. */
export const evidenceFiles = {
  release: {
    file: 'release.yaml',
    format: 'yaml',
    schema: 'release',
    required: true,
    origin: 'written by the release engineer',
  },
  staging_report: {
    file: 'staging_report.json',
    format: 'json',
    schema: 'staging_report',
    required: true,
    origin: 'the load test in staging',
  },
  shadow_eval: {
    file: 'shadow_eval.json',
    format: 'json',
    schema: 'shadow_eval',
    required: true,
    origin: 'the shadow evaluation, with the drift of each field',
  },
  canary_plan: { file: 'canary_plan.md', format: 'text', required: true, origin: 'written before the canary' },
  rollout_decision: {
    file: 'rollout_decision.txt',
    format: 'yaml',
    schema: 'rollout_decision',
    required: true,
    origin: 'the canary',
  },
  model_card: { file: 'model_card.md', format: 'text', required: true, origin: 'written by the modelling team' },
  readiness: {
    file: 'readiness.yaml',
    format: 'yaml',
    schema: 'readiness',
    required: true,
    origin: 'the operational readiness review',
  },
  hygiene: {
    file: 'hygiene.yaml',
    format: 'yaml',
    schema: 'hygiene',
    required: true,
    origin: 'the post-training hygiene check',
  },
  security_decision: {
    file: 'security_decision.sigstore.json',
    format: 'bundle',
    schema: 'security_decision',
    required: true,
    origin: 'the security review: cosign attest-blob, type urn:relc:security-decision:v1',
  },
  sbom: {
    file: 'sbom.cdx.json',
    format: 'cyclonedx',
    schema: 'sbom',
    required: true,
    origin: 'the build: CycloneDX of the serving environment',
  },
  vex: {
    file: 'vex.cdx.json',
    format: 'cyclonedx',
    schema: 'vex',
    required: true,
    origin: 'the security review: CycloneDX VEX',
  },
  vex_signature: {
    file: 'vex.sigstore.json',
    format: 'bundle',
    required: false,
    origin: 'whoever answers for the VEX: cosign sign-blob of vex.cdx.json; without it the VEX waives nothing',
  },
  model_signature: {
    file: 'model.sigstore.json',
    format: 'bundle',
    required: true,
    origin: 'cosign sign-blob of model.SHA256SUMS',
  },
  provenance: {
    file: 'provenance.sigstore.json',
    format: 'bundle',
    schema: 'provenance',
    required: true,
    origin:
      'the build: cosign attest-blob of model.SHA256SUMS, type slsaprovenance1; its by-products name sbom.cdx.json',
  },
  components: {
    file: 'components.yaml',
    format: 'yaml',
    schema: 'components',
    required: false,
    origin: 'for an LLM alone: the build, with a copy among the signed model files',
  },
  registry: {
    file: 'registry.json',
    format: 'json',
    schema: 'registry',
    required: true,
    origin: 'the registry: relc new fetches it',
  },
  fairness: {
    file: 'fairness.json',
    format: 'json',
    schema: 'fairness',
    required: true,
    origin: 'the evaluation on held-out data',
  },
  drift_baseline: {
    file: 'drift_baseline.json',
    format: 'json',
    schema: 'drift_baseline',
    required: true,
    origin: 'the training data',
  },
  contract_input: {
    file: 'contract.input.schema.json',
    format: 'json-schema',
    schema: 'contract',
    required: true,
    origin: "the API's contract",
  },
  contract_output: {
    file: 'contract.output.schema.json',
    format: 'json-schema',
    schema: 'contract',
    required: true,
    origin: "the API's contract",
  },
  model_sums: {
    file: 'model.SHA256SUMS',
    format: 'sums',
    required: true,
    origin: "sha256sum of the model's files, sorted by path",
  },
} as const satisfies Record<string, EvidenceFile>;

export type DocumentName = keyof typeof evidenceFiles;

/** The model's own files, where they are small enough for git. */
export const modelFolder = 'model/';

export const documentNames = Object.keys(evidenceFiles) as DocumentName[];

/** The model's signature, and those of further signers beside it: `model.second.sigstore.json`. */
export const isModelSignature = (path: string): boolean => /^model(\.[a-z0-9-]+)?\.sigstore\.json$/.test(path);

const known: ReadonlySet<string> = new Set(documentNames.map((name) => evidenceFiles[name].file));

/** Whether a path inside a release folder has a meaning. */
export const isKnownFile = (path: string): boolean =>
  known.has(path) || isModelSignature(path) || path.startsWith(modelFolder);
