// The plan, what a registry shows, and the two documents that an apply signs. A plan is versioned data, and only that
// decides whether it can be applied.

import type {
  AliasChange,
  AppliedEmergency,
  ArtifactChange,
  Change,
  DescriptionChange,
  DocumentDifference,
  KnownAfter,
  StageChange,
  State,
  StateChange,
  StateContent,
  TagChange,
  Validation,
  VerifiedJudge,
  VersionState,
} from '../../schemas/generated/documents.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { quoted } from '../lib/bytes.ts';
import { type Digest, folderDigest, hexOf, type ModelFiles } from '../lib/digest.ts';
import type { Json } from '../lib/json.ts';
import { outlineOf } from '../lib/outline.ts';
import { own } from '../lib/own.ts';
import type { Day, Instant } from '../lib/time.ts';

export type {
  AppliedEmergency,
  AppliedVersionState,
  ArtifactChange,
  Change,
  ChangeClass,
  DaysAfterApply,
  DocumentDifference,
  Emergency,
  InsideRecipe,
  KnownAfter,
  PlanBody,
  PlanDocument,
  PlannedKind,
  PlannedRelease,
  PlannedService,
  Prerequisite,
  QualitySources,
  Ratification,
  Stage,
  State,
  StateContent,
  Validation,
  VerifiedJudge,
  VersionState,
} from '../../schemas/generated/documents.ts';

/**
 * For people: a field that is only in one of two contracts by its outline, and of long texts what differs. The files of
 * both have the rest.
 */
export function inShort(difference: DocumentDifference): DocumentDifference {
  const { document, path, before, after } = difference;
  if (typeof before === 'string' && typeof after === 'string')
    return { ...difference, ...wherePartsDiffer(before, after) };
  if (!document.startsWith('contract_') || path.split('/').at(-2) !== 'properties') return difference;
  if (before === undefined) return { ...difference, ...(after !== undefined && { after: outlineOf(after) }) };
  return after === undefined ? { ...difference, before: outlineOf(before) } : difference;
}

/** Of long texts the words that differ, with `…` for what both begin or end with. */
function wherePartsDiffer(before: string, after: string): { readonly before: string; readonly after: string } {
  const [one, other] = [before.split(' '), after.split(' ')];
  const most = Math.min(one.length, other.length);
  if (Math.max(before.length, after.length) <= longText) return { before, after };
  const start = one.findIndex((word, index) => word !== other[index]);
  const first = start === -1 ? most : Math.min(start, most);
  let last = 0;
  while (last < most - first && one.at(-1 - last) === other.at(-1 - last)) last += 1;
  const cut = (words: readonly string[]) =>
    [...(first > 0 ? ['…'] : []), ...words.slice(first, words.length - last), ...(last > 0 ? ['…'] : [])].join(' ');
  return { before: cut(one), after: cut(other) };
}

const longText = 100;

/** For people: of a description how it begins or, of two, what differs. */
export function inFewWords<
  C extends { readonly resource: Resource; readonly before: PlannedValue; readonly after: PlannedValue },
>(change: C): C {
  if (change.resource.type !== 'description') return change;
  const { before, after } = change;
  if (typeof before !== 'string' || typeof after !== 'string')
    return { ...change, before: beginning(before), after: beginning(after) };
  const differing = wherePartsDiffer(oneLine(before), oneLine(after));
  return { ...change, before: quoted(differing.before), after: quoted(differing.after) };
}

function beginning(value: PlannedValue): PlannedValue {
  if (typeof value !== 'string') return value;
  const [first = '', ...rest] = value.split('\n');
  return rest.length === 0 ? quoted(first) : `${quoted(first)} …`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** A resource in a registry that relc writes. */
export type Resource = Change['resource'];

/** Artifacts as their digest; tags, aliases and stages as text; the state as its content; null for absent. */
export type PlannedValue = Change['before' | 'after'];

/** A change whose value is already known. */
export type ResolvedChange =
  | Resolved<ArtifactChange>
  | Resolved<TagChange>
  | DescriptionChange
  | AliasChange
  | StageChange
  | StateChange;
type Resolved<C extends Change> = Omit<C, 'after'> & { readonly after: string | null };

/** Narrows a change to one type of resource. */
export const isOf = <C extends { readonly resource: Resource }, T extends Resource['type']>(
  change: C,
  type: T,
): change is Extract<C, { readonly resource: { readonly type: T } }> => change.resource.type === type;

/** A condition of the second line that is still open, and the file of the opinion that says so. */
export interface OpenCondition {
  readonly file: string;
  readonly id: string;
  readonly text: string;
  readonly due: Day;
}

/** The conditions of an opinion that are not settled. */
export const conditionsOf = (model: string, { version, conditions }: Validation): readonly OpenCondition[] =>
  Object.entries(conditions).flatMap(([id, { text, due, settled }]) => {
    const file = `releases/${model}/${version}/${evidenceFiles.independent_validation.file}`;
    return settled === undefined ? [{ file, id, text, due }] : [];
  });

/** What a plan does to the signed state; undefined when it only puts back what somebody changed by hand. */
export const stateChange = ({ changes }: { readonly changes: readonly Change[] }) =>
  changes.find((change) => isOf(change, 'state'));

/** Versions that serving may start beyond their end of life, or no longer. */
export function extendedIn(plan: {
  readonly changes: readonly Change[];
}): readonly (readonly [string, VersionState])[] {
  const change = stateChange(plan);
  return Object.entries(change?.after.versions ?? {}).filter(([version, { last_start: until }]) => {
    const before = own(change?.before?.versions, version);
    return before !== undefined && before.last_start !== until;
  });
}

export const isKnownLater = (value: PlannedValue): value is KnownAfter =>
  typeof value === 'object' && value !== null && 'known_after' in value;

/** The part of a state that a plan covers. */
export function contentOf({ aliases, versions }: State): StateContent {
  const served = Object.entries(aliases).map(([name, { version }]) => [name, version]);
  return { aliases: Object.fromEntries(served), versions };
}

type Emergencies = Pick<State, 'emergencies' | 'aliases'>;

/** Whether the others agreed neither by ratifying it nor, after a refusal, by a plan of their own. */
const isOpen = ({ ratified, approved }: AppliedEmergency): boolean => ratified === undefined && approved === undefined;

/** Whether one of its versions serves. */
export const isServed = ({ aliases }: Pick<State, 'aliases'>, { versions }: AppliedEmergency): boolean =>
  Object.values(aliases).some(({ version }) => versions.includes(version));

/** The emergencies that hold rollouts back: people still must ratify them, or refused to while they serve. */
export const unratified = (state: Emergencies | null): readonly AppliedEmergency[] =>
  (state?.emergencies ?? []).filter(
    (one) => state !== null && isOpen(one) && (one.refused === undefined || isServed(state, one)),
  );

/** Whether people refused to ratify a version, and nobody let it serve since. */
export const isRefused = (state: Pick<State, 'emergencies'> | null, version: string): boolean =>
  (state?.emergencies ?? []).some((one) => one.refused && isOpen(one) && one.versions.includes(version));

/** The emergency that goes no further with a few people: it brought one of these versions, and was refused or is overdue. */
export const stoppedBy = (
  { emergencies = [] }: Pick<State, 'emergencies'>,
  versions: readonly string[],
  at: Instant,
): AppliedEmergency | undefined =>
  emergencies.find(
    (one) => isOpen(one) && (one.refused || at >= one.until) && one.versions.some((it) => versions.includes(it)),
  );

/** The same state, with the emergency of one plan changed. */
export const withEmergency = (
  state: State,
  planDigest: string,
  change: (emergency: AppliedEmergency) => AppliedEmergency,
): State => ({
  ...state,
  emergencies: (state.emergencies ?? []).map((one) => (one.plan_digest === planDigest ? change(one) : one)),
});

/** How many people of each role, for people. */
export const peopleWords = (required: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(required).map(([role, number]) => `${number} × ${role}`);

/** Of an emergency, what its findings say. */
export const emergencyFacts = (
  { incident, plan_digest: plan, required, until }: AppliedEmergency,
  model: string,
  target: string,
) => ({
  model,
  target,
  incident,
  plan,
  until,
  file: `plan/${target}/${unratifiedName(model, plan)}`,
  required: peopleWords(required),
});

/** The name of the file in which `relc plan` keeps what was applied and must be ratified. */
export const unratifiedName = (model: string, planDigest: string): string =>
  `${model}.${hexOf(planDigest).slice(0, 12)}.json`;

export const stateType = 'urn:relc:state:v1';
export const cabType = 'urn:relc:cab:v1';
export const archiveType = 'urn:relc:archive:v1';
export const approvalType = 'urn:relc:approval:v1';
export const refusalType = 'urn:relc:refusal:v1';
export const judgeApprovalType = 'urn:relc:judge:v1';
export const proofType = 'urn:relc:proof:v1';
export const breakGlassType = 'urn:relc:break-glass:v1';

/** The judge in a state that follows another: the newer one, and every break-glass of both, once for each commit. */
export function judgeAfter(
  before: VerifiedJudge | undefined,
  now: VerifiedJudge | undefined,
): VerifiedJudge | undefined {
  const judge = now ?? before;
  if (judge === undefined) return undefined;
  const broken = [...(before?.broken_glass ?? []), ...(now?.broken_glass ?? [])];
  const byTip = new Map(broken.toReversed().map((one) => [one.tip, one]));
  return { ...judge, ...(broken.length > 0 && { broken_glass: [...byTip.values()].toReversed() }) };
}

/** What a registry shows of every version. */
export interface ShownVersion {
  /** Null for a version that was registered without a run. */
  readonly run_id: string | null;
  /** The logged model; null before MLflow 3. */
  readonly model_id: string | null;
  readonly source: string;
  readonly stage: string;
  readonly status: string;
  /** As people see it, with relc's own part in it; empty where nobody wrote one. */
  readonly description: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** What is known only after examining a version's run. */
export interface Examined {
  /** Digests of the run's files below `relc/`, by path. */
  readonly artifacts: Readonly<Record<string, Digest>>;
  /** The text of `SHA256SUMS` files and CAB records, which say what the others must be, and of what a version's page shows. */
  readonly contents: Readonly<Record<string, string>>;
  /** What holds the version and was deleted: `run …`, `logged model …`, `experiment …`. */
  readonly deleted: readonly string[];
  /** Where its artifacts are, when the registry cannot write there for relc. */
  readonly unwritable?: string;
}

/** The content of `registry.json` as a registry says it, of whatever shape. */
export type ShownFacts = Readonly<Record<string, Json>>;

/** A version as plans see it. Versions that nothing names are not examined: a registry may have hundreds. */
export interface ObservedVersion extends ShownVersion, Examined {
  /** The model's files in this registry; when they were asked for and can be read. */
  readonly model_files?: ModelFiles;
  /** When they were asked for; null when the registry has no such version. */
  readonly facts?: ShownFacts | null;
}

/** What a registry shows of one model. */
export interface Shown {
  readonly registry_id: string;
  readonly versions: Readonly<Record<string, ShownVersion>>;
  readonly aliases: Readonly<Record<string, string>>;
  /** The bytes of the signed state, not yet verified. */
  readonly state: Uint8Array | null;
}

export interface Observed extends Shown {
  readonly versions: Readonly<Record<string, ObservedVersion>>;
  /** Signed states that the registry keeps, when one may be newer than the one that counts. Not verified. */
  readonly states: readonly Uint8Array[];
}

/** The file of a compiled folder that a version's page in the registry shows. */
export const descriptionFile = 'description.md';

/** Where the run of a version holds the model's files for one release. */
export const releaseFolder = (releaseDigest: string): string => `relc/${hexOf(releaseDigest)}`;
export const releasePath = (releaseDigest: string, file: string): string => `${releaseFolder(releaseDigest)}/${file}`;
/** The folder of a release that a path is in, if any. */
export const releaseFolderOf = (path: string): string | undefined => /^relc\/[0-9a-f]{64}(?=\/)/.exec(path)?.[0];
/** Where a version's CAB records are. */
export const cabFolder = 'relc/cab';
export const cabPath = (planDigest: string): string => `${cabFolder}/${hexOf(planDigest)}.sigstore.json`;
/** The CAB record's path in a plan, with a placeholder: a digest cannot cover itself. */
export const plannedCabPath = cabPath('<plan_digest>');

/** What auditors' tools read of a release, written when it is applied. */
export const assessmentFiles = [
  'assessment_results.oscal.json',
  'ml_bom.cdx.json',
  'test_result.sigstore.json',
  'verification_summary.sigstore.json',
] as const;
export type AssessmentFile = (typeof assessmentFiles)[number];
/** Digests of these files, by name. */
export type AssessmentDigests = Readonly<Record<string, Digest>>;
/**
 * They say when they were made, so their folder is called by what is in it: a run that was killed before the CAB record named
 * them leaves others beside it.
 */
const assessmentFolder = (folder: string): string => `${assessmentsFolder}/${folder}`;
const assessmentsFolder = 'relc/assessments';
export const assessmentPath = (files: AssessmentDigests, file: string): string =>
  `${assessmentFolder(hexOf(folderDigest(Object.entries(files))))}/${file}`;
/** The same in a plan, with a placeholder: nobody knows yet when it is applied. */
export const plannedAssessmentPath = (file: string): string => `${assessmentFolder('<digest>')}/${file}`;
export const isAssessment = (resource: Resource): resource is Extract<Resource, { readonly type: 'artifact' }> =>
  resource.type === 'artifact' && resource.path.startsWith(`${assessmentsFolder}/`);
/** The file that a path in a plan stands for, if any. An earlier plan may name others than today's. */
export const plannedAssessment = (path: string): string | undefined =>
  path.startsWith(plannedAssessmentPath('')) ? path.slice(plannedAssessmentPath('').length) : undefined;

export const storedPlanPath = (planDigest: string): string => `relc/plans/${hexOf(planDigest)}/plan.json`;
export const storedApprovalPath = (planDigest: string, key: string): string =>
  `relc/plans/${hexOf(planDigest)}/approvals/${key}.sigstore.json`;

/** The digest of the plan that is stored at a path, if any. */
export function storedPlan(path: string): Digest | undefined {
  const hex = /^relc\/plans\/([0-9a-f]{64})\/plan\.json$/.exec(path)?.[1];
  return hex === undefined ? undefined : `sha256:${hex}`;
}
/** Whether a path is that of an approval of a stored plan. */
export const storedApprovals = (planDigest: string, path: string): boolean =>
  path.startsWith(storedApprovalPath(planDigest, '').replace(/\.sigstore\.json$/, ''));

/** Whether an artifact's text is observed, not only its digest. */
export const isReadable = (path: string): boolean =>
  /^relc\/[0-9a-f]{64}\/(?:SHA256SUMS|description\.md)$/.test(path) ||
  /^relc\/cab\/[0-9a-f]{64}\.sigstore\.json$/.test(path);

/** A resource in a few words, for people. */
export function describe(resource: Resource): string {
  switch (resource.type) {
    case 'artifact':
      return `artifact ${resource.path} of version ${resource.version}`;
    case 'tag':
      return `tag ${resource.name} of version ${resource.version}`;
    case 'description':
      return `description of version ${resource.version}`;
    case 'alias':
      return `alias ${resource.name}`;
    case 'stage':
      return `stage of version ${resource.version}`;
    case 'state':
      return 'signed state';
  }
}
