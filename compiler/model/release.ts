// What the phases hand to each other about a release. Each type holds only what
// the phase before it established.

import type {
  ApprovalPolicy,
  Calendar,
  Components,
  Contract,
  DriftBaseline,
  Enforcement,
  Exception,
  Exceptions,
  Fairness,
  Hygiene,
  Model,
  PolicyBinding,
  Profile,
  Provenance,
  Readiness,
  RegistryFacts,
  Release,
  RolloutDecision,
  Sbom,
  SecurityDecision,
  ShadowEvaluation,
  StagingReport,
  Targets,
  Thresholds,
  Vex,
} from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Digest, Digests } from '../lib/digest.ts';
import type { Json } from '../lib/json.ts';
import type { Keyless, Person, TrustedIdentity, TrustedSigner } from './trust.ts';

/** A parsed file. */
export interface Document<T> {
  readonly file: string;
  readonly value: T;
}

/** The evidence whose content gates read, by the names that gates use. */
export interface EvidenceDocuments {
  readonly staging_report: StagingReport;
  readonly shadow_eval: ShadowEvaluation;
  readonly rollout_decision: RolloutDecision;
  readonly readiness: Readiness;
  readonly hygiene: Hygiene;
  readonly sbom: Sbom;
  readonly vex: Vex;
  readonly fairness: Fairness;
  readonly drift_baseline: DriftBaseline;
  readonly registry: RegistryFacts;
  readonly contract_input: Contract;
  readonly contract_output: Contract;
  /** Of an LLM alone. */
  readonly components?: Components;
}

/** Predicates of signed evidence; they exist only once their signature verified. */
export interface SignedPredicates {
  readonly security_decision: SecurityDecision;
  readonly provenance: Provenance;
}

export interface BoundPolicy {
  readonly binding: PolicyBinding;
  readonly document: Document<Json>;
  readonly bytes: Uint8Array;
}

export type LoadedEvidence = {
  readonly [K in keyof EvidenceDocuments]?: Document<NonNullable<EvidenceDocuments[K]>>;
};

/** A release folder as it was read: a field is absent when its file is missing or broken, and then a diagnostic says so. */
export interface LoadedRelease {
  readonly model: string;
  readonly version: string;
  /** `releases/<model>/<version>` */
  readonly folder: string;
  readonly release: Document<Release> | undefined;
  readonly profile: Document<Profile> | undefined;
  readonly modelFile: Document<Model> | undefined;
  readonly evidence: LoadedEvidence;
  readonly policies: readonly BoundPolicy[];
  /** Every document of the folder, by path inside it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The digest of each of the model's own files, by path inside the folder. */
  readonly modelFiles: Digests;
  /** The digest of everything in the folder, by path inside it; each file is digested once, when somebody asks. */
  readonly digests: Digests;
  /** What load has to say against this release; empty when every file is there and of its shape. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The version that a release replaces, as far as it could be read: to compare with. */
export type Previous = Pick<LoadedRelease, 'version' | 'release' | 'profile' | 'evidence'>;

/** A release that every gate let through: everything is there. */
export interface JudgedRelease {
  readonly model: string;
  readonly version: string;
  readonly folder: string;
  readonly release: Release;
  readonly profile: Profile;
  readonly modelFile: Model;
  readonly evidence: EvidenceDocuments & SignedPredicates;
  readonly signers: readonly { readonly document: string; readonly key: string }[];
  readonly policies: readonly BoundPolicy[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Of everything in its folder. */
  readonly digests: Digests;
  readonly sourceDigest: Digest;
  readonly modelDigest: Digest;
  /** Exceptions that waived a finding. */
  readonly exceptions: readonly Exception[];
  /** Undefined when it replaces none. */
  readonly previous: Previous | undefined;
}

/** The compiled folder. */
export interface CompiledRelease {
  readonly model: string;
  readonly version: string;
  /** Every file, SHA256SUMS included, by path inside the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly sourceDigest: Digest;
  readonly modelDigest: Digest;
  readonly policyDigest: Digest;
  readonly releaseDigest: Digest;
  readonly exceptions: readonly Exception[];
  readonly profileDigest: Digest;
  /** Of its profile: how long what it takes over from stays up beside it. */
  readonly coexistenceDays: number;
}

/** What judges: it comes from policies/, never from a release. */
export interface Governance {
  readonly targets: Document<Targets>;
  readonly approvals: Document<ApprovalPolicy>;
  readonly thresholds: Document<Thresholds>;
  readonly calendar: Document<Calendar>;
  readonly exceptions: Document<Exceptions>;
  readonly enforcement: Document<Enforcement>;
  readonly trust: readonly TrustedSigner[];
  readonly people: readonly Person[];
  /** Absent where no trusted_root.json says whose certificates count. */
  readonly keyless?: Keyless<TrustedIdentity>;
}
