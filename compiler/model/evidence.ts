// The closed list of files that a release folder may hold. It grows only here.

export type Format = 'yaml' | 'json' | 'bundle' | 'text' | 'sums';

export interface EvidenceFile {
  readonly file: string;
  readonly format: Format;
  /** Name of the JSON Schema of the document, or of the predicate in a bundle. */
  readonly schema?: string;
  readonly required: boolean;
}

/** By the name that gates use for the document. */
export const evidenceFiles = {
  release: { file: 'release.yaml', format: 'yaml', schema: 'release', required: true },
  staging_report: { file: 'staging_report.json', format: 'json', schema: 'staging_report', required: true },
  shadow_eval: { file: 'shadow_eval.json', format: 'json', schema: 'shadow_eval', required: true },
  canary_plan: { file: 'canary_plan.md', format: 'text', required: true },
  rollout_decision: { file: 'rollout_decision.txt', format: 'yaml', schema: 'rollout_decision', required: true },
  model_card: { file: 'model_card.md', format: 'text', required: true },
  readiness: { file: 'readiness.yaml', format: 'yaml', schema: 'readiness', required: true },
  hygiene: { file: 'hygiene.yaml', format: 'yaml', schema: 'hygiene', required: true },
  security_decision: {
    file: 'security_decision.sigstore.json',
    format: 'bundle',
    schema: 'security_decision',
    required: true,
  },
  sbom: { file: 'sbom.cdx.json', format: 'json', schema: 'sbom', required: true },
  vex: { file: 'vex.cdx.json', format: 'json', schema: 'vex', required: true },
  model_signature: { file: 'model.sigstore.json', format: 'bundle', required: true },
  provenance: { file: 'provenance.sigstore.json', format: 'bundle', schema: 'provenance', required: true },
  registry: { file: 'registry.json', format: 'json', schema: 'registry', required: true },
  fairness: { file: 'fairness.json', format: 'json', schema: 'fairness', required: true },
  drift_baseline: { file: 'drift_baseline.json', format: 'json', schema: 'drift_baseline', required: true },
  contract_input: { file: 'contract.input.schema.json', format: 'json', schema: 'contract', required: true },
  contract_output: { file: 'contract.output.schema.json', format: 'json', schema: 'contract', required: true },
  model_sums: { file: 'model.SHA256SUMS', format: 'sums', required: true },
} as const satisfies Record<string, EvidenceFile>;

export type DocumentName = keyof typeof evidenceFiles;

/** The model's own files, where they are small enough for git. */
export const modelFolder = 'model/';

export const documentNames = Object.keys(evidenceFiles) as DocumentName[];

const known: ReadonlySet<string> = new Set(documentNames.map((name) => evidenceFiles[name].file));

/** Whether a path inside a release folder has a meaning. */
export const isKnownFile = (path: string): boolean => known.has(path) || path.startsWith(modelFolder);
