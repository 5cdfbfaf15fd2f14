// What the phases pass on about a release. Each type contains only what the previous phase has established.

import type {
  Acted,
  ApprovalPolicy,
  Calendar,
  ConsumerDeclaration,
  Demands,
  Enforcement,
  Exception,
  Exceptions,
  GateControls,
  Limits,
  Model,
  Notifications,
  Observability,
  PolicyBinding,
  Profile,
  Recipe,
  Release,
  Targets,
  Thresholds,
  Unwatched,
} from '../../schemas/generated/documents.ts';
import type { ConsumerCompatibility, ContractDifference } from '../contract/compatibility.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Evidence, EvidenceDocuments } from '../evidence/documents.ts';
import type { Digest, Digests } from '../lib/digest.ts';
import type { Json } from '../lib/json.ts';
import type {
  DocumentDifference,
  InsideRecipe,
  PlannedKind,
  PlannedService,
  QualitySources,
  Validation,
} from './plan.ts';
import type { Tree } from './tree.ts';
import type { Keyless, Person, Roster, TrustedIdentity, TrustedSigner } from './trust.ts';

/** A parsed file. */
export interface Document<T> {
  readonly file: string;
  readonly value: T;
}

export interface BoundPolicy {
  readonly binding: PolicyBinding;
  readonly document: Document<Json>;
  readonly bytes: Uint8Array;
}

export type LoadedEvidence = {
  readonly [K in keyof EvidenceDocuments]?: Document<NonNullable<EvidenceDocuments[K]>>;
};

/** The documents without their paths. */
export const valuesOf = (evidence: LoadedEvidence): Partial<EvidenceDocuments> =>
  Object.fromEntries(Object.entries(evidence).map(([name, document]) => [name, document.value]));

/** A consumer's declaration that can be used. */
export interface DeclaredConsumer {
  readonly name: string;
  readonly document: Document<ConsumerDeclaration>;
  readonly digest: Digest;
}

/** What the consumers of a model declare, by name, and what is wrong with declarations that cannot be used. */
export interface Consumers {
  readonly declared: readonly DeclaredConsumer[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What all versions of a model share, read once. */
export interface OfModel {
  readonly modelFile: Document<Model> | undefined;
  readonly consumers: Consumers;
  /** Every model's folder, where the release is loaded from a part of the tree. */
  readonly whole?: Tree;
}

/** What a release's contracts mean for those who call the model. */
export interface Compatibility {
  /** Null when no version is replaced. */
  readonly replaced: readonly ContractDifference[] | null;
  /** In the order of model.yaml. */
  readonly consumers: readonly ConsumerCompatibility[];
}

/** A release folder as it was read. A field is absent when its file is missing or broken; a diagnostic then says so. */
export interface LoadedRelease {
  readonly model: string;
  readonly version: string;
  /** `releases/<model>/<version>` */
  readonly folder: string;
  readonly release: Document<Release> | undefined;
  readonly profile: Document<Profile> | undefined;
  readonly modelFile: Document<Model> | undefined;
  readonly consumers: Consumers;
  readonly evidence: LoadedEvidence;
  readonly policies: readonly BoundPolicy[];
  /** Every document of the folder, by path inside it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The digest of each of the model's own files, by path inside the folder. */
  readonly modelFiles: Digests;
  /** The digest of everything in the folder, by path inside it, computed once when it is first needed. */
  readonly digests: Digests;
  /** Findings of load about this release; empty when every file exists and matches its schema. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The version that a release replaces, as far as it could be read, to compare with. It may have an earlier shape. */
export interface Previous {
  readonly version: string;
  readonly release: Document<Json> | undefined;
  readonly profile: Document<Json> | undefined;
  readonly evidence: Readonly<Partial<Record<string, Document<Json>>>>;
  /** Those that could be read, also where they are no longer what was bound. */
  readonly policies: readonly PreviousPolicy[];
}

/** What a standard release is judged by beside its own folder. */
export interface StandardPast {
  /** The last version before it that everybody approved; undefined when there is none. */
  readonly reviewed: Previous | undefined;
  /** How many releases of the model used its recipe, this one included. */
  readonly uses: number;
}

/** A policy that the replaced version bound. */
export interface PreviousPolicy {
  readonly binding: { readonly kind: string; readonly sha256: string };
  readonly document: Document<Json>;
  readonly bytes: Uint8Array;
}

/** A version whose folder has an opinion of the second line, with its files by path inside the folder. Not verified. */
export interface SignedOpinion extends Pick<LoadedRelease, 'model' | 'version' | 'folder' | 'files'> {
  /** The version that it replaces, or `none`. */
  readonly replaces: string;
  /** What it said later of the same version, by path in the repository. */
  readonly later: ReadonlyMap<string, Uint8Array>;
}

/** A release that passed every gate: all documents exist. */
export interface JudgedRelease {
  readonly model: string;
  readonly version: string;
  readonly folder: string;
  readonly release: Release;
  readonly profile: Profile;
  readonly modelFile: Model;
  readonly evidence: Evidence;
  readonly signers: readonly { readonly document: string; readonly key: string }[];
  /** Whoever signed its evidence, is named in its documents, or answers for an exception. */
  readonly acted: readonly Acted[];
  /** Its own, or that of the nearest version that it replaces; undefined where there is none. */
  readonly opinion: Validation | undefined;
  readonly policies: readonly BoundPolicy[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The digest of everything in its folder. */
  readonly digests: Digests;
  readonly sourceDigest: Digest;
  readonly modelDigest: Digest;
  /** Exceptions that waived a finding. */
  readonly exceptions: readonly Exception[];
  /** Undefined when it replaces none. */
  readonly previous: Previous | undefined;
  readonly consumers: readonly DeclaredConsumer[];
  readonly compatibility: Compatibility;
  /** Of a standard release. */
  readonly recipe?: InsideRecipe | undefined;
  /** Which way measures are better. */
  readonly regressions: Thresholds['regressions'];
  /** How often policy asks people to look again while it serves. */
  readonly recurring: Pick<Thresholds, 'audit_every_days' | 'rollback_drill_every_days'>;
  /** Where versions are watched. */
  readonly links: Observability['links'];
}

/** One control of a framework, such as `NIST SP 800-53 CM-3`. */
export interface EvidencedControl {
  readonly control: string;
  /** Verified where one of its rules is, and no exception waived any of them. */
  readonly evidence: ControlEvidence;
  readonly rules: readonly CheckedRule[];
  /** Paths in the repository of what those gates read. */
  readonly files: readonly string[];
}

export type ControlEvidence = NonNullable<GateControls['rules'][number]['evidence']>;

/** A rule that was checked; `waived_by` names the exceptions without which it would have refused. */
export interface CheckedRule {
  readonly gate: string;
  readonly rule: string;
  readonly evidence: ControlEvidence;
  readonly waived_by?: readonly string[];
}

/** The compiled folder. */
export interface CompiledRelease {
  /** What it was compiled from. */
  readonly judged: JudgedRelease;
  /** Sorted by control. */
  readonly controls: readonly EvidencedControl[];
  /** Paths in the repository of what each gate reads, sorted, by gate. */
  readonly reads: ReadonlyMap<string, readonly string[]>;
  readonly model: string;
  readonly version: string;
  readonly release: Release;
  /** What its documents say differently from the replaced version's; undefined when it replaces none. */
  readonly differences: readonly DocumentDifference[] | undefined;
  readonly qualitySources: QualitySources;
  /** What the model is; undefined where model.yaml says nothing of it. */
  readonly kind?: PlannedKind | undefined;
  /** What nothing watches, by name. */
  readonly unwatched?: Unwatched;
  /** Of a model without bytes. */
  readonly service?: PlannedService | undefined;
  /** Of a standard release. */
  readonly recipe: InsideRecipe | undefined;
  /** Every file, SHA256SUMS included, by path inside the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The digest of each of them. */
  readonly digests: Digests;
  readonly sourceDigest: Digest;
  readonly modelDigest: Digest;
  readonly policyDigest: Digest;
  readonly releaseDigest: Digest;
  readonly exceptions: readonly Exception[];
  readonly profileDigest: Digest;
  /** How long the version that it takes over from stays up beside it, by its profile. */
  readonly coexistenceDays: number;
}

/** What judges: it comes from policies/, never from a release. */
export interface Governance {
  readonly targets: Document<Targets>;
  readonly approvals: Document<ApprovalPolicy>;
  readonly thresholds: Document<Thresholds>;
  readonly demands: Document<Demands>;
  readonly limits: Document<Limits>;
  readonly observability: Document<Observability>;
  /** Absent where nobody is told. */
  readonly notifications?: Document<Notifications>;
  readonly calendar: Document<Calendar>;
  readonly exceptions: Document<Exceptions>;
  readonly enforcement: Document<Enforcement>;
  /** By name. */
  readonly recipes: ReadonlyMap<string, Document<Recipe>>;
  readonly trust: readonly TrustedSigner[];
  readonly people: readonly Person[];
  readonly roster: Roster;
  /** Absent when there is no trusted_root.json. */
  readonly keyless?: Keyless<TrustedIdentity>;
}
