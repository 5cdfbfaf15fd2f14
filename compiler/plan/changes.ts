// The difference between what the registry should show and what it shows, as an ordered list: artifacts, tags, alias,
// legacy stages, and last the signed state, which is the commit point.

import type { Revalidation, Target } from '../../schemas/generated/documents.ts';
import { byBytes, sortedEntries } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { canonical, equalJson } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { addDays } from '../lib/time.ts';
import { ownPart } from '../model/description.ts';
import {
  assessmentFiles,
  type Change,
  type ChangeClass,
  contentOf,
  type KnownAfter,
  type PlannedValue,
  plannedAssessmentPath,
  plannedCabPath,
  releaseFolder,
  releasePath,
  type StateContent,
  type VersionState,
} from '../model/plan.ts';
import type { CompiledRelease } from '../model/release.ts';
import { aliasesOf } from '../model/target.ts';
import { descriptionOf, hasRoom } from './description.ts';
import { isManaged } from './desired.ts';
import type { KnownRelease, PlanInput } from './input.ts';
import { outOfUse } from './move.ts';

export const afterApproval: KnownAfter = { known_after: 'approval' };

type Revalidations = ReadonlyMap<string, Revalidation>;

/** The state after the apply. A last day to start is taken up by a plan of its own; until then it stays as it was approved. */
export function desiredState(
  input: PlanInput,
  derived: ChangeClass,
  revalidations: Revalidations = new Map(),
): StateContent {
  const alias = own(input.desired.aliases, input.target.name);
  const versions = Object.entries(input.desired.versions).flatMap(([version, stage]): [string, VersionState][] => {
    const applied = own(input.state?.versions, version);
    const compiled = input.compiled.get(version);
    if (!isManaged(stage)) return [];
    const known = applied
      ? extended(input, version, { ...applied, stage }, derived)
      : compiled && newVersionState(input, compiled);
    return known ? [[version, validatedAgain(input, known, revalidations.get(version))]] : [];
  });
  const serves = versions.find(([version]) => version === alias)?.[1];
  return {
    aliases: Object.fromEntries(alias === undefined ? [] : aliasesOf(input.target).map((name) => [name, alias])),
    versions: Object.fromEntries(
      versions.map(([version, state]) => [version, withWindow(state, own(input.state?.versions, version), serves)]),
    ),
  };
}

/**
 * The last days of a version that becomes Deprecated begin with the apply; the version that then serves says how many
 * they are.
 */
const withWindow = (
  state: VersionState,
  applied: VersionState | undefined,
  serves: VersionState | undefined,
): VersionState =>
  state.stage === 'Deprecated' && applied?.stage !== 'Deprecated'
    ? { ...state, deprecated_until: { days_after_apply: (serves ?? state).coexistence_days } }
    : state;

/** With the day that model.yaml says beyond its end of life. What is out of use keeps what it had. */
function extended({ desired }: PlanInput, version: string, state: VersionState, derived: ChangeClass): VersionState {
  if (derived !== 'extension' || outOfUse(state.stage)) return state;
  const { last_start: _, ...rest } = state;
  const day = own(desired.last_starts, version);
  return day === undefined ? rest : { ...rest, last_start: day };
}

/**
 * The last day of grace; where an overdue revalidation only alerts, the end of life. Where the days of grace end on that day, it is said
 * that they do: an extension must not outlive them.
 */
function restartsOf(
  { revalidate_by, end_of_life }: Pick<VersionState, 'revalidate_by' | 'end_of_life'>,
  graceDays: PlanInput['graceDays'],
): Pick<VersionState, 'restarts_until' | 'overdue_only_alerts'> {
  const restarts_until = graceDays === null ? end_of_life : addDays(revalidate_by, graceDays);
  const isMistaken = graceDays !== null && restarts_until === end_of_life;
  return { restarts_until, ...(isMistaken && { overdue_only_alerts: false }) };
}

/** One that passed moves the day; one that failed stays on record, and moves none. */
function validatedAgain(
  { graceDays }: PlanInput,
  state: VersionState,
  document: Revalidation | undefined,
): VersionState {
  if (document === undefined) return state;
  const { decided_on: on, result, next } = document;
  const data_until = document.measured.window.until;
  const revalidated = { on, result, evidence: digestOf(canonical(document)), data_until };
  if (result === 'failed' || next === undefined) return { ...state, revalidated };
  const { overdue_only_alerts: _, ...rest } = state;
  const days = { revalidate_by: next, end_of_life: state.end_of_life };
  return { ...rest, revalidated, revalidate_by: next, ...restartsOf(days, graceDays) };
}

function newVersionState(input: PlanInput, compiled: CompiledRelease): VersionState {
  const { lifecycle } = compiled.release;
  return {
    stage: 'Approved',
    source_digest: compiled.sourceDigest,
    release_digest: compiled.releaseDigest,
    model_digest: compiled.modelDigest,
    policy_digest: compiled.policyDigest,
    profile_digest: compiled.profileDigest,
    approved_by_plan: afterApproval,
    approved_by: afterApproval,
    revalidate_by: lifecycle.revalidate_by,
    ...restartsOf(lifecycle, input.graceDays),
    end_of_support: lifecycle.end_of_support,
    end_of_life: lifecycle.end_of_life,
    exceptions_until: compiled.exceptions.map(({ until }) => until).sort()[0] ?? null,
    coexistence_days: compiled.coexistenceDays,
    deprecated_until: null,
  };
}

export type ChangesInput = Pick<PlanInput, 'target' | 'observed' | 'releases' | 'compiled' | 'state'>;

/**
 * Differences between the registry and its signed state. Every change leads back to what was approved, so none is an
 * artifact, a record or the state itself. `releases` are those whose folder has the digest in the state.
 */
export function drift(input: Omit<ChangesInput, 'compiled'>): readonly Change[] {
  return input.state === null ? [] : changes({ ...input, compiled: new Map() }, contentOf(input.state));
}

/** Every change, in the order of writing. */
export function changes(input: ChangesInput, desired: StateContent): readonly Change[] {
  const { observed, target } = input;
  const before = input.state && contentOf(input.state);
  // Versions that relc has never managed, and need not manage yet, are left alone.
  if (before === null && Object.keys(desired.versions).length === 0) return [];
  const versions = Object.keys(desired.versions);
  const alias = Object.values(desired.aliases)[0] ?? null;
  const records = new Set(recordVersions(input, before, desired, alias));
  const all: readonly Change[] = [
    ...versions.flatMap((version) => artifactChanges(input, version)),
    ...versions.filter((version) => input.compiled.has(version)).flatMap(assessmentChanges),
    ...versions.filter((version) => records.has(version)).map(recordChange),
    ...Object.entries(desired.versions).flatMap(([version, state]) => shownChanges(input, version, state)),
    ...namesOf(target, before, desired).map(
      (name): Change => ({
        resource: { type: 'alias', name },
        ...between(own(observed.aliases, name) ?? null, own(desired.aliases, name) ?? null),
      }),
    ),
    ...mirroredStages(input, alias),
    { resource: { type: 'state' }, ...between(before, desired) },
  ];
  return all.filter((change) => !equalJson(change.before, change.after));
}

/**
 * The aliases that a plan or a restoration looks at. What the state names and is no longer wanted goes: nobody keeps it at
 * what serves any more. Where it names none, nothing serves, and the target's own name nothing.
 */
function namesOf(target: Target, before: StateContent | null, desired: StateContent): readonly string[] {
  const named = [...Object.keys(desired.aliases), ...Object.keys(before?.aliases ?? {})];
  if (named.length > 0) return [...new Set(named)];
  return before === null ? [target.alias] : aliasesOf(target);
}

/** The value after the change; null for absent. */
const between = <B extends PlannedValue, A extends PlannedValue>(before: B, after: A) => ({
  action: before === null ? ('create' as const) : after === null ? ('delete' as const) : ('update' as const),
  before,
  after,
});

/**
 * The serving version enters Production before another leaves it: a client that loads by stage always finds a version.
 */
function mirroredStages({ target, observed }: ChangesInput, alias: string | null): readonly Change[] {
  if (target.mirror_production !== true) return [];
  const others = Object.entries(observed.versions).filter(
    ([version, { stage }]) => version !== alias && stage === 'Production',
  );
  const move = (version: string, stage: string): Change => ({
    resource: { type: 'stage', version },
    ...between(own(observed.versions, version)?.stage ?? null, stage),
  });
  const left = others.map(([version]) => version).sort(byBytes);
  return [...(alias === null ? [] : [move(alias, 'Production')]), ...left.map((version) => move(version, 'Archived'))];
}

/** The versions that keep the CAB record: the new ones and those whose stage moves, or else the one that the alias moves to. */
function recordVersions(
  { observed }: ChangesInput,
  before: StateContent | null,
  desired: StateContent,
  alias: string | null,
): readonly string[] {
  if (equalJson(before, desired)) return [];
  const moved = Object.keys(desired.versions).filter(
    (version) =>
      own(observed.versions, version) !== undefined &&
      !equalJson(own(before?.versions, version) ?? null, own(desired.versions, version) ?? null),
  );
  return moved.length > 0 ? moved : [alias ?? ''];
}

function artifactChanges(input: ChangesInput, version: string): readonly Change[] {
  const compiled = input.compiled.get(version);
  if (compiled === undefined) return [];
  const present = own(input.observed.versions, version)?.artifacts ?? {};
  return sortedEntries(compiled.digests).map(([file, digest]) => {
    const path = releasePath(compiled.releaseDigest, file);
    return { resource: { type: 'artifact', version, path }, ...between(own(present, path) ?? null, digest) };
  });
}

/** Before the CAB record, which names them: whatever finds that record finds them too. */
const assessmentChanges = (version: string): readonly Change[] =>
  assessmentFiles.map((file) => ({
    resource: { type: 'artifact', version, path: plannedAssessmentPath(file) },
    ...between(null, afterApproval),
  }));

const recordChange = (version: string): Change => ({
  resource: { type: 'artifact', version, path: plannedCabPath },
  ...between(null, afterApproval),
});

/** What a version's page shows. A version that the registry no longer has is a finding, and gets nothing. */
function shownChanges(input: ChangesInput, version: string, state: VersionState): readonly Change[] {
  const { observed, releases } = input;
  const shown = own(observed.versions, version);
  if (shown === undefined) return [];
  const description = descriptionOf(input, version, state);
  const named = {
    ...tags(releases.get(version)?.release, state),
    ...(description !== undefined && { release_files: releaseFolder(state.release_digest) }),
  };
  return [
    ...Object.entries(named).map(
      ([name, value]): Change => ({
        resource: { type: 'tag', version, name },
        ...between(own(shown.tags, name) ?? null, value),
      }),
    ),
    ...(description === undefined || !hasRoom(shown.description, description)
      ? []
      : [{ resource: { type: 'description', version } as const, ...between(ownPart(shown.description), description) }]),
  ];
}

/** The tags of a version are information for people and dashboards; only signed documents are trusted. */
function tags(
  release: KnownRelease['release'] | undefined,
  state: VersionState,
): Readonly<Record<string, string | KnownAfter>> {
  return {
    ...(release?.adr !== undefined && { adr: release.adr }),
    approved_by: state.approved_by,
    end_of_life: state.end_of_life,
    end_of_support: state.end_of_support,
    policy_digest: state.policy_digest,
    release_digest: state.release_digest,
    revalidate_by: state.revalidate_by,
    ...(release?.scdr !== undefined && { scdr: release.scdr }),
    security_decision: 'PASS',
    ...(release && { slo_profile: release.profile }),
    stage: state.stage,
  };
}
