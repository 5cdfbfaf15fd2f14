// The one table of the files that a release folder may hold. The types (documents.ts), the gates' lists (gates.ts),
// `relc new` and docs/evidence.md derive from it.
import type { SchemaName, Schemas } from '../../schemas/generated/documents.ts';
import type { Day } from '../lib/time.ts';

/**
 * Which releases need the file. A release that was approved before the day never needs it. `gate`: a gate refuses its
 * absence, which an exception may waive. `policy`, `demanded`: a gate refuses its absence where approvals.yaml or demands.yaml
 * asks for it.
 */
export type Required = 'always' | 'never' | 'gate' | 'policy' | 'demanded' | { readonly since: Day };

/** What it takes to mend what a release lacks, the least first. */
export const efforts = ['command', 'copy', 'registry', 'build', 'measure', 'decide'] as const;

/**
 * A `command` writes it, it is a `copy` of what there is, the `registry` must say it, the `build` makes it, somebody must
 * `measure` or `decide`.
 */
export type Effort = (typeof efforts)[number];

interface Known {
  readonly file: string;
  readonly required: Required;
  /** The file's origin, in a few words. */
  readonly origin: string;
  /** The command of `relc-evidence` that writes it from what a pipeline has. */
  readonly tool?: string;
  /** What it takes to have the file of a model that already serves. */
  readonly effort: Effort;
  /**
   * What `relc new` writes: a `template`; a `skeleton` from its schema; a `copy` of the previous release's file, or a
   * skeleton when there is none; that file `revised`, with TODO where it may not hold any more, or a template when there is
   * none; the facts of the `registry`.
   */
  readonly begins?: 'template' | 'skeleton' | 'copy' | 'revised' | 'registry';
}

/**
 * What ties a document to its release. `run`: it names model, version, and the run or logged model. `version`: it names
 * model and version. `rule`: the gate `identity` has a rule for it. `folder`: only its folder.
 */
export type About = 'run' | 'version' | 'rule' | 'folder';

/**
 * A document that names model and version is always compared with the release: an entry without this does not compile.
 */
type AboutOf<T> = T extends { readonly model: string; readonly version: string }
  ? 'run_id' extends keyof T
    ? 'run'
    : 'version'
  : 'rule' | 'folder';

/**
 * The field that says when it happened, which must not be in the future. An entry must name it when the shape has one.
 */
type MomentIn<T> = [FieldOfMoment<T>] extends [never]
  ? { readonly moment?: never }
  : { readonly moment: FieldOfMoment<T> };
type FieldOfMoment<T> = Extract<keyof T, `${string}_at`>;

/** The field that says who did it: somebody of people.yaml. An entry must name it when the shape has one. */
type PersonIn<T> = [FieldOfPerson<T>] extends [never]
  ? { readonly person?: never }
  : { readonly person: FieldOfPerson<T> };
type FieldOfPerson<T> = Extract<keyof T, `${string}_by`>;

/** A document that gates read. */
type Content<S extends SchemaName = SchemaName> = {
  readonly [K in S]: MomentIn<Schemas[K]> &
    PersonIn<Schemas[K]> & {
      /** The schema of the document, or of the signed predicate. */
      readonly schema: K;
      readonly about: AboutOf<Schemas[K]>;
      /**
       * Whether the gate `regression` compares its numbers with those of the replaced version, which must then have it
       * too.
       */
      readonly compared?: true;
    };
}[S];

interface Bundle {
  readonly format: 'bundle';
  /** The role that its signer must have. */
  readonly role: string;
}

export type EvidenceFile = Known &
  (
    | ({ readonly format: 'yaml' | 'json' } & Content)
    | ({ readonly format: 'json-schema' } & Content<'contract'>)
    /** Markdown with one fenced block of YAML, which is the document. */
    | ({ readonly format: 'markdown' } & Content<'canary_plan'>)
    | ({ readonly format: 'cyclonedx' } & Content<'sbom' | 'vex'>)
    | (Bundle & Content & { readonly predicateType: string; readonly subject: 'model_sums' | 'sbom' })
    | (Bundle & { readonly schema?: never; readonly subject: 'model_sums' | 'vex' })
    | { readonly format: 'text' | 'sums'; readonly schema?: never }
  );

/** By the names that gates use. */
export const evidenceFiles = {
  release: {
    file: 'release.yaml',
    format: 'yaml',
    schema: 'release',
    required: 'always',
    about: 'folder',
    begins: 'template',
    effort: 'decide',
    origin: 'written by the release engineer',
  },
  staging_report: {
    file: 'staging_report.json',
    format: 'json',
    schema: 'staging_report',
    required: 'always',
    about: 'run',
    moment: 'measured_at',
    compared: true,
    begins: 'skeleton',
    tool: 'staging-report',
    effort: 'measure',
    origin: 'the load test in staging',
  },
  shadow_eval: {
    file: 'shadow_eval.json',
    format: 'json',
    schema: 'shadow_eval',
    required: 'always',
    about: 'run',
    moment: 'measured_at',
    compared: true,
    begins: 'skeleton',
    tool: 'shadow-eval',
    effort: 'measure',
    origin: 'the shadow evaluation, with the drift of each field',
  },
  canary_plan: {
    file: 'canary_plan.md',
    format: 'markdown',
    schema: 'canary_plan',
    required: 'demanded',
    about: 'folder',
    begins: 'revised',
    effort: 'decide',
    origin: 'written before the canary; a fenced block of YAML has its steps',
  },
  rollout_decision: {
    file: 'rollout_decision.txt',
    format: 'yaml',
    schema: 'rollout_decision',
    required: 'always',
    about: 'run',
    moment: 'decided_at',
    person: 'decided_by',
    begins: 'skeleton',
    effort: 'measure',
    origin: 'the canary',
  },
  model_card: {
    file: 'model_card.md',
    format: 'text',
    required: 'always',
    begins: 'revised',
    effort: 'decide',
    origin: 'written by the modelling team',
  },
  readiness: {
    file: 'readiness.yaml',
    format: 'yaml',
    schema: 'readiness',
    required: 'always',
    about: 'run',
    moment: 'approved_at',
    person: 'approved_by',
    begins: 'template',
    effort: 'decide',
    origin: 'the operational readiness review',
  },
  hygiene: {
    file: 'hygiene.yaml',
    format: 'yaml',
    schema: 'hygiene',
    required: 'always',
    about: 'run',
    moment: 'completed_at',
    person: 'completed_by',
    begins: 'template',
    effort: 'decide',
    origin: 'the post-training hygiene check',
  },
  security_decision: {
    file: 'security_decision.sigstore.json',
    format: 'bundle',
    schema: 'security_decision',
    role: 'security-reviewer',
    predicateType: 'urn:relc:security-decision:v1',
    subject: 'model_sums',
    required: 'always',
    about: 'run',
    moment: 'decided_at',
    person: 'decided_by',
    tool: 'sign',
    effort: 'decide',
    origin: 'a security-reviewer of policies/trust/keys.yaml: cosign attest-blob, type urn:relc:security-decision:v1',
  },
  independent_validation: {
    file: 'independent_validation.sigstore.json',
    format: 'bundle',
    schema: 'independent_validation',
    role: 'independent-validation',
    predicateType: 'urn:relc:independent-validation:v1',
    subject: 'model_sums',
    required: 'policy',
    about: 'run',
    moment: 'validated_at',
    person: 'validated_by',
    tool: 'sign',
    effort: 'decide',
    origin:
      'where approvals.yaml asks for it, the second line, with the role independent-validation: cosign attest-blob, type urn:relc:independent-validation:v1',
  },
  sbom: {
    file: 'sbom.cdx.json',
    format: 'cyclonedx',
    schema: 'sbom',
    required: 'demanded',
    about: 'rule',
    tool: 'sbom',
    effort: 'build',
    origin: 'the build: CycloneDX of the serving environment',
  },
  vex: {
    file: 'vex.cdx.json',
    format: 'cyclonedx',
    schema: 'vex',
    required: 'demanded',
    about: 'rule',
    begins: 'skeleton',
    tool: 'vex',
    effort: 'decide',
    origin: 'the security review: CycloneDX VEX',
  },
  vulnerability_scan: {
    file: 'vulnerability_scan.sigstore.json',
    format: 'bundle',
    schema: 'vulnerability_scan',
    role: 'builder',
    predicateType: 'https://in-toto.io/attestation/vulns/v0.2',
    subject: 'sbom',
    required: 'gate',
    about: 'rule',
    tool: 'scan',
    effort: 'build',
    origin:
      'the build, with the key of a builder: cosign attest-blob of sbom.cdx.json, type https://in-toto.io/attestation/vulns/v0.2',
  },
  vex_signature: {
    file: 'vex.sigstore.json',
    format: 'bundle',
    role: 'vex-signer',
    subject: 'vex',
    required: 'never',
    tool: 'sign',
    effort: 'command',
    origin:
      'a vex-signer of policies/trust/keys.yaml: cosign sign-blob of vex.cdx.json; without it the VEX waives nothing',
  },
  model_signature: {
    file: 'model.sigstore.json',
    format: 'bundle',
    role: 'model-signer',
    subject: 'model_sums',
    required: 'always',
    tool: 'sign',
    effort: 'command',
    origin: 'a model-signer of policies/trust/keys.yaml: cosign sign-blob of model.SHA256SUMS',
  },
  provenance: {
    file: 'provenance.sigstore.json',
    format: 'bundle',
    schema: 'provenance',
    role: 'builder',
    predicateType: 'https://slsa.dev/provenance/v1',
    subject: 'model_sums',
    required: 'always',
    about: 'rule',
    tool: 'provenance',
    effort: 'build',
    origin:
      'the build, with the key of a builder: cosign attest-blob of model.SHA256SUMS, type slsaprovenance1; its by-products name sbom.cdx.json',
  },
  components: {
    file: 'components.yaml',
    format: 'yaml',
    schema: 'components',
    required: 'never',
    // Written before there is a run, and covered by the model's signature.
    about: 'version',
    begins: 'skeleton',
    effort: 'build',
    origin: "for an LLM, or a vendor's service: the build, with a copy among the signed model files",
  },
  registry: {
    file: 'registry.json',
    format: 'json',
    schema: 'registry',
    required: 'always',
    about: 'run',
    begins: 'registry',
    effort: 'command',
    origin: 'the registry: relc new fetches it',
  },
  fairness: {
    file: 'fairness.json',
    format: 'json',
    schema: 'fairness',
    required: 'demanded',
    about: 'run',
    moment: 'measured_at',
    compared: true,
    begins: 'skeleton',
    tool: 'fairness',
    effort: 'measure',
    origin: 'the evaluation on held-out data',
  },
  drift_baseline: {
    file: 'drift_baseline.json',
    format: 'json',
    schema: 'drift_baseline',
    required: 'demanded',
    about: 'run',
    begins: 'skeleton',
    tool: 'drift-baseline',
    effort: 'measure',
    origin: 'the training data',
  },
  contract_input: {
    file: 'contract.input.schema.json',
    format: 'json-schema',
    schema: 'contract',
    required: 'always',
    about: 'folder',
    begins: 'copy',
    effort: 'copy',
    origin: "the API's contract",
  },
  contract_output: {
    file: 'contract.output.schema.json',
    format: 'json-schema',
    schema: 'contract',
    required: 'always',
    about: 'folder',
    begins: 'copy',
    effort: 'copy',
    origin: "the API's contract",
  },
  model_sums: {
    file: 'model.SHA256SUMS',
    format: 'sums',
    required: 'always',
    tool: 'checksums',
    effort: 'command',
    origin: "sha256sum of the model's files, sorted by path",
  },
} as const satisfies Record<string, EvidenceFile>;

export type DocumentName = keyof typeof evidenceFiles;

export const isDocumentName = (name: string): name is DocumentName => Object.hasOwn(evidenceFiles, name);

export const documentNames = Object.keys(evidenceFiles).filter(isDocumentName);

/** Of the documents that `relc new` begins with what their schemas say. */
export const begunSchemas: ReadonlySet<string | undefined> = new Set([
  ...documentNames.flatMap((name) => {
    const { begins, schema }: EvidenceFile = evidenceFiles[name];
    return begins === 'skeleton' || begins === 'copy' ? [schema] : [];
  }),
  // Begun by `relc revalidate`, beside the releases.
  'revalidation',
]);

/** Whether a release needs the file. For an approved release, `day` is the day of its approval, otherwise today. */
export const isRequired = ({ required }: EvidenceFile, day: Day): boolean =>
  typeof required === 'string' ? required === 'always' : required.since <= day;

/** Where a file comes from, and whether `relc new` writes it: facts of a finding that it is missing. */
export const broughtBy = ({ file, origin, begins, schema }: EvidenceFile) => {
  const sample = sampleOf(file);
  const alone = sample === undefined ? 'none' : 'sample';
  return {
    ...{ name: file, origin, mend: begins === undefined ? 'brought' : mended[begins] },
    shown: schema === undefined ? alone : sample === undefined ? 'schema' : 'both',
    ...(schema !== undefined && { schema }),
    ...(sample !== undefined && { sample }),
  };
};

const mended = { template: 'begun', skeleton: 'begun', revised: 'begun', copy: 'copied', registry: 'fetched' } as const;

const unsampled = ['vulnerability_scan', 'independent_validation', 'vex_signature'] as const;

/** The release of relc's own repository that shows such a file; undefined where none does. */
export function sampleOf(file: string): string | undefined {
  if (unsampled.some((name) => evidenceFiles[name].file === file)) return undefined;
  return `releases/${file === evidenceFiles.components.file ? 'credit-assistant' : 'risk-default'}/1`;
}

/** The model's own files, when they are small enough for git. */
export const modelFolder = 'model/';

/** The model's signature, or one of several: `model.second.sigstore.json`. */
export const isModelSignature = (path: string): boolean => /^model(\.[a-z0-9-]+)?\.sigstore\.json$/.test(path);

const known: ReadonlySet<string> = new Set(documentNames.map((name) => evidenceFiles[name].file));

/** Whether a file at this path of a release folder is expected. */
export const isKnownFile = (path: string): boolean =>
  known.has(path) || isModelSignature(path) || path.startsWith(modelFolder);
