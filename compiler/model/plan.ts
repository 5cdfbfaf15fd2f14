// The plan, what a registry shows, and the two documents that applying signs.
// A plan is versioned data: whether it can be applied is decided from it alone.

import type {
  AliasChange,
  ArtifactChange,
  Change,
  KnownAfter,
  StageChange,
  State,
  StateChange,
  StateContent,
  TagChange,
} from '../../schemas/generated/documents.ts';
import { type Digest, hexOf, type ModelFiles } from '../lib/digest.ts';

export type {
  AppliedVersionState,
  Change,
  ChangeClass,
  DaysAfterApply,
  KnownAfter,
  PlanBody,
  PlanDocument,
  PlannedRelease,
  Prerequisite,
  Stage,
  State,
  StateContent,
  VersionState,
} from '../../schemas/generated/documents.ts';

/** One thing in a registry that relc writes. */
export type Resource = Change['resource'];

/** Artifacts are their digest, tags, aliases and stages their text, the state its content; null is absent. */
export type PlannedValue = Change['before' | 'after'];

/** A change whose value is known by now. */
export type ResolvedChange = Resolved<ArtifactChange> | Resolved<TagChange> | AliasChange | StageChange | StateChange;
type Resolved<C extends Change> = Omit<C, 'after'> & { readonly after: string | null };

/** Narrows a change to those of one type of resource. */
export const isOf = <C extends { readonly resource: Resource }, T extends Resource['type']>(
  change: C,
  type: T,
): change is Extract<C, { readonly resource: { readonly type: T } }> => change.resource.type === type;

export const isKnownLater = (value: PlannedValue): value is KnownAfter =>
  typeof value === 'object' && value !== null && 'known_after' in value;

/** What of a state a plan covers. */
export function contentOf({ aliases, versions }: State): StateContent {
  const served = Object.entries(aliases).map(([name, { version }]) => [name, version]);
  return { aliases: Object.fromEntries(served), versions };
}

export const stateType = 'urn:relc:state:v1';
export const cabType = 'urn:relc:cab:v1';
export const approvalType = 'urn:relc:approval:v1';

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
