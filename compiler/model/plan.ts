// The plan, what a registry shows, and the two documents that applying signs.
// A plan is versioned data: whether it can be applied is decided from it alone.
import { type Digest, hexOf, type ModelFiles } from '../lib/digest.ts';
import type { Day, Instant } from '../lib/time.ts';

/** One thing in a registry that relc writes. */
export type Resource =
  /** A file of the version's run, at `relc/…`. */
  | { readonly type: 'artifact'; readonly version: string; readonly path: string }
  | { readonly type: 'tag'; readonly version: string; readonly name: string }
  | { readonly type: 'alias'; readonly name: string }
  /** MLflow's legacy stage of a version; never absent. */
  | { readonly type: 'stage'; readonly version: string }
  /** The signed state of the model: one per registry. */
  | { readonly type: 'state' };

/** A value that exists only once people approved, or once it is written. */
export interface KnownAfter {
  readonly known_after: 'approval' | 'apply';
}

/** A day that is counted from the apply: the days are approved, the date is not known yet. */
export interface DaysAfterApply {
  readonly days_after_apply: number;
}

/** Artifacts are their digest, tags, aliases and stages their text, the state its content; null is absent. */
export type PlannedValue = string | StateContent | KnownAfter | null;

export interface Change {
  readonly resource: Resource;
  readonly action: 'create' | 'update' | 'delete';
  readonly before: PlannedValue;
  readonly after: PlannedValue;
}

export type Stage = 'Staging' | 'Approved' | 'Deprecated' | 'Retired' | 'Revoked';
/** A rollback and a withdrawal are derived: they bring back what was approved, or only take away. */
export type ChangeClass = 'standard' | 'normal' | 'emergency' | 'rollback' | 'withdrawal';

/** What the signed state says of a version. */
export interface VersionState {
  readonly stage: Stage;
  readonly source_digest: Digest;
  readonly release_digest: Digest;
  readonly model_digest: Digest;
  readonly policy_digest: Digest;
  /** Of its profile's content, which is frozen with it. */
  readonly profile_digest: Digest;
  /** The plan whose CAB record approved this version. */
  readonly approved_by_plan: Digest | KnownAfter;
  /** Who approved it, as the tag `approved_by` says. */
  readonly approved_by: string | KnownAfter;
  readonly revalidate_by: string;
  /** Last day on which serving may start although the revalidation is overdue. */
  readonly restarts_until: string;
  readonly end_of_support: string;
  readonly end_of_life: string;
  /** Last day of the first exception to end; null when it needed none. */
  readonly exceptions_until: string | null;
  /** How many days a version that becomes Deprecated while this one serves may still load; as its profile said. */
  readonly coexistence_days: number;
  /** Last day on which serving may load it once it is Deprecated; null before that. */
  readonly deprecated_until: Day | DaysAfterApply | null;
}

/** A version's state once everything in it is known. */
export interface AppliedVersionState extends VersionState {
  readonly approved_by_plan: Digest;
  readonly approved_by: string;
  readonly deprecated_until: Day | null;
}

/** The part of the state that a plan covers: without what only renewal moves. */
export interface StateContent {
  readonly aliases: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, VersionState>>;
}

/** The predicate of the signed state. */
export interface State {
  readonly target: string;
  readonly registry_id: string;
  readonly model: string;
  /** `before` served until the alias moved; absent where nothing did. */
  readonly aliases: Readonly<
    Record<string, { readonly version: string; readonly since: Instant; readonly before?: string }>
  >;
  readonly versions: Readonly<Record<string, AppliedVersionState>>;
  /** Counts up by one with every state of this model in this registry, from 1. */
  readonly serial: number;
  /**
   * SHA-256 of the signed file that this one follows, renewals too; null for the first. Whoever keeps the files can walk
   * back from the last one and show that none was left out or put in.
   */
  readonly predecessor: Digest | null;
  /** The commit that was applied. */
  readonly commit: string;
  readonly issued_at: Instant;
  readonly not_after: Instant;
}

/** What of a state a plan covers. */
export function contentOf({ aliases, versions }: State): StateContent {
  const served = Object.entries(aliases).map(([name, { version }]) => [name, version]);
  return { aliases: Object.fromEntries(served), versions };
}

export const stateType = 'urn:relc:state:v1';
export const cabType = 'urn:relc:cab:v1';
export const approvalType = 'urn:relc:approval:v1';

export interface PlannedRelease {
  /** What it was compared with, which need not be what serves here. */
  readonly replaces: string;
  readonly source_digest: Digest;
  readonly release_digest: Digest;
  readonly model_digest: Digest;
  readonly policy_digest: Digest;
  /** Digest of every file of the release folder, so that a stale plan can name the file that changed. */
  readonly sources: Readonly<Record<string, Digest>>;
  /** Gate name to `pass`; gates that depend on time are judged again when applying. */
  readonly verdicts: Readonly<Record<string, 'pass'>>;
}

export interface Prerequisite {
  readonly target: string;
  readonly version: string;
  readonly model_digest: Digest;
  /** What that target applied by this version's number must be the same release. */
  readonly source_digest: Digest;
  readonly profile_digest: Digest;
  readonly hours: number;
}

/** What the plan's digest covers. */
export interface PlanBody {
  readonly target: string;
  readonly registry_id: string;
  readonly registry_url: string;
  readonly model: string;
  readonly class: ChangeClass;
  /** In the order of writing. */
  readonly changes: readonly Change[];
  /** Versions that this plan approves for the first time. */
  readonly releases: Readonly<Record<string, PlannedRelease>>;
  /** `since` tells two episodes of the same version apart: without it an old rollback's approvals would fit a new one. */
  readonly serving: { readonly now: string | null; readonly since: Instant | null; readonly next: string | null };
  /** The version that a rollback would bring back after this plan. */
  readonly rollback_target: string | null;
  /** What the target before this one must serve, and for how long, before this is applied. */
  readonly prerequisite?: Prerequisite;
  readonly approvals_required: Readonly<Record<string, number>>;
  readonly exceptions_used: readonly string[];
  readonly timed_gates: readonly string[];
}

/** The file that people read and approve. */
export interface PlanDocument {
  readonly apiVersion: 'relc/v1';
  readonly kind: 'Plan';
  /** SHA-256 of the plan's canonical JSON. */
  readonly plan_digest: Digest;
  readonly plan: PlanBody;
  /** Outside the digest: where and when it was made. */
  readonly context: { readonly commit: string; readonly planned_at: Instant };
}

/** What a registry says of every version. */
export interface ShownVersion {
  /** Null for a version that was registered without a run. */
  readonly run_id: string | null;
  /** The logged model; null before MLflow 3. */
  readonly model_id: string | null;
  readonly source: string;
  readonly stage: string;
  readonly status: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** What it takes a look into a version's run to know. */
export interface Examined {
  /** Digests of the run's files below `relc/`, by path. */
  readonly artifacts: Readonly<Record<string, Digest>>;
  /** Text of those that say what the others must be: `SHA256SUMS` of a release, and CAB records. */
  readonly contents: Readonly<Record<string, string>>;
  /** What the version rests on and somebody deleted: `run …`, `logged model …`, `experiment …`. */
  readonly deleted: readonly string[];
  /** Where its artifacts lie, when that is where the registry cannot write for relc. */
  readonly unwritable?: string;
}

/** A version as plans see it. One that nothing names is not examined: a registry may have hundreds. */
export interface ObservedVersion extends ShownVersion, Examined {
  /** The model's files as this registry holds them; where they were asked for, and can be read. */
  readonly model_files?: ModelFiles;
  /** What it would write into `registry.json`; where it was asked for. */
  readonly facts?: unknown;
}

/** What a registry shows of one model. */
export interface Shown {
  readonly registry_id: string;
  readonly versions: Readonly<Record<string, ShownVersion>>;
  readonly aliases: Readonly<Record<string, string>>;
  /** The signed state's bytes, not yet verified. */
  readonly state: Uint8Array | null;
}

export interface Observed extends Shown {
  readonly versions: Readonly<Record<string, ObservedVersion>>;
  /** Signed states that the registry keeps, where one of them may be newer than the one that counts; none is verified. */
  readonly states: readonly Uint8Array[];
}

/** Where a model's files for one release lie in its run. */
export const releaseFolder = (releaseDigest: string): string => `relc/${hexOf(releaseDigest)}`;
export const releasePath = (releaseDigest: string, file: string): string => `${releaseFolder(releaseDigest)}/${file}`;
/** Where a version's CAB records lie. */
export const cabFolder = 'relc/cab';
export const cabPath = (planDigest: string): string => `${cabFolder}/${hexOf(planDigest)}.sigstore.json`;
/** The CAB record's path as a plan writes it: a digest cannot cover itself. */
export const plannedCabPath = cabPath('<plan_digest>');
export const storedPlanPath = (planDigest: string): string => `relc/plans/${hexOf(planDigest)}/plan.json`;
export const storedApprovalPath = (planDigest: string, key: string): string =>
  `relc/plans/${hexOf(planDigest)}/approvals/${key}.sigstore.json`;

/** The digest of the plan that is stored at a path, if one is. */
export function storedPlan(path: string): Digest | undefined {
  const hex = /^relc\/plans\/([0-9a-f]{64})\/plan\.json$/.exec(path)?.[1];
  return hex === undefined ? undefined : `sha256:${hex}`;
}
/** Whether an approval of a stored plan lies at a path. */
export const storedApprovals = (planDigest: string, path: string): boolean =>
  path.startsWith(storedApprovalPath(planDigest, '').replace(/\.sigstore\.json$/, ''));

/** Whether an artifact's text is observed, not its digest alone. */
export const isReadable = (path: string): boolean =>
  /^relc\/[0-9a-f]{64}\/SHA256SUMS$/.test(path) || /^relc\/cab\/[0-9a-f]{64}\.sigstore\.json$/.test(path);

/** A resource in a few words, for people. */
export function describe(resource: Resource): string {
  switch (resource.type) {
    case 'artifact':
      return `artifact ${resource.path} of version ${resource.version}`;
    case 'tag':
      return `tag ${resource.name} of version ${resource.version}`;
    case 'alias':
      return `alias ${resource.name}`;
    case 'stage':
      return `stage of version ${resource.version}`;
    case 'state':
      return 'signed state';
  }
}
