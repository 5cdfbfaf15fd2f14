// The plan: the difference between the repository's desired state and what the registry shows, for one model and one
// target. Pure: the same inputs give the same digest.

import type { Model } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic, failed, isError, type Result } from '../diagnostics/diagnostic.ts';
import { byBytes } from '../lib/bytes.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { broughtBy, isWayBack } from '../model/past.ts';
import {
  type ChangeClass,
  emergencyFacts,
  type PlanBody,
  type PlannedRelease,
  type QualitySources,
  type State,
  type StateContent,
  stateChange,
  unratified,
} from '../model/plan.ts';
import type { CompiledRelease } from '../model/release.ts';
import { servedIn } from '../model/target.ts';
import { type Approved, approvalsRequired, ratification } from './approvals.ts';
import { changes, desiredState } from './changes.ts';
import { type Claim, changeClass, claimsStandard, standardFault, takesRevalidations } from './class.ts';
import { noRoom } from './description.ts';
import { forgottenRetirements, neverHere, stageFaults } from './desired.ts';
import { extensionFaults } from './extension.ts';
import { deletedFaults, factFaults } from './facts.ts';
import type { PlanInput, Position } from './input.ts';
import { integrity } from './integrity.ts';
import { aliasMove, type Move, rollbackTarget, servingNow, touched } from './move.ts';
import { notApplicable, rolesAccepting } from './not-applicable.ts';
import { nobodyGoesBack, uncommittedFault, wayBack } from './way-back.ts';

export { drift } from './changes.ts';
export { changeClasses } from './class.ts';
export { isManaged, isStage, outdated } from './desired.ts';
export { type Ended, endedIn, endingPlan, mayServe, withEnds } from './ending.ts';
export { lastStartFault } from './extension.ts';
export { type KnownRelease, knownRelease, type Position, positionOf } from './input.ts';
export { chain, leadsBack, outOfUse, touched } from './move.ts';
export { rolesAccepting } from './not-applicable.ts';

/**
 * Versions that model.yaml wants Approved and the target's state has not approved yet; they pass all gates. A later
 * target takes a version only when its alias names it: Approved there means that it may serve. The first of several
 * targets takes every version, except those older than the version that its alias names: it may have been put in front
 * of targets with a history, which it does not approve anew.
 */
export function newlyApproved(desired: Model, state: State | null, position: Position): readonly string[] {
  return Object.entries(desired.versions)
    .filter(([version, stage]) => stage === 'Approved' && own(state?.versions, version) === undefined)
    .map(([version]) => version)
    .filter((version) => takes(position, version, own(desired.aliases, position.target.name)));
}

function takes({ earlier, isLast }: Position, version: string, named: string | undefined): boolean {
  if (earlier !== undefined) return version === named;
  return isLast || named === undefined || Number(version) >= Number(named);
}

export const planDigest = (body: PlanBody): Digest => digestOf(canonical(body));

/** Computes the plan, with findings that do not prevent it. Refuses what no approval can make right. */
export function plan(input: PlanInput): Result<PlanBody> {
  const { target, observed, desired } = input;
  if (observed.registry_id !== target.registry_id)
    return {
      value: undefined,
      diagnostics: [
        {
          code: 'plan/other-registry',
          facts: { target: target.name, observed: observed.registry_id, expected: target.registry_id },
        },
      ],
    };
  const artifacts = integrity(input);
  const facts = factFaults(input);
  const move = aliasMove(input);
  const deleted = deletedFaults(input, move);
  const faults = [
    ...[...uncommittedFault(input, move), ...stageFaults(input)],
    ...[...facts.refusing, ...deleted.refusing, ...artifacts.refusing],
  ];
  if (move.kind === 'refused') faults.push(move.diagnostic);
  if (faults.length > 0) return failed(...faults);

  const next = own(desired.aliases, target.name) ?? null;
  const claims = [...input.compiled.values()].map(({ release }) => release.change);
  const derived = changeClass(input, move, claims);
  const unfit = derived === 'extension' ? extensionFaults(input) : [];
  if (unfit.length > 0) return failed(...unfit);
  const again = takesRevalidations(derived) ? input.revalidations : noRevalidations;
  if (again.value === undefined) return failed(...again.diagnostics);
  const serving = { now: servingNow(input), since: servedIn(input.state, target)?.since ?? null, next };
  const releases = Object.fromEntries(
    [...input.compiled].map(([version, compiled]) => [version, plannedRelease(input, version, compiled)]),
  );
  const brought = broughtBy({ class: derived, releases, serving });
  const declared = notApplicable(input, brought);
  const accepting = rolesAccepting(declared);
  const carries: readonly ChangeClass[] = again.value.size > 0 ? ['revalidation'] : [];
  const approved = { class: derived, carries, touched: touched(input, [...input.compiled.keys()]), accepting };
  const required = approvalsRequired(input, approved);
  if (required.value === undefined) return required;
  const emergency = emergencyOf(input, claims, approved);
  if (emergency.value === undefined) return emergency;
  const content = desiredState(input, derived, again.value);
  const planned = changes(input, content);
  const back = wayBack(input, content, move);
  const isAwaited = stateChange({ changes: planned }) !== undefined && !isOfAnyTime(derived);
  const unapproved = isAwaited ? unratifiedFaults(input, next, emergency.value.emergency?.incident) : [];
  if (unapproved.length > 0) return failed(...unapproved);
  return {
    value: {
      target: target.name,
      registry_id: target.registry_id,
      registry_url: target.url,
      model: input.model,
      ...(desired.registry_name !== undefined && { registry_name: desired.registry_name }),
      class: derived,
      changes: planned,
      releases,
      serving,
      rollback_target: rollbackTarget(input, content, next),
      ...prerequisite(input, content, move, derived),
      ...emergency.value,
      ...back,
      ...validations(input, brought),
      ...declared,
      ...(again.value.size > 0 && { revalidations: Object.fromEntries(again.value) }),
      approvals_required: required.value,
      exceptions_used: exceptionsUsed(input),
      timed_gates: input.evaluator.timedGates,
    },
    diagnostics: [
      ...facts.findings,
      ...deleted.findings,
      ...artifacts.findings,
      ...noRoom(input, content),
      ...neverHere(input),
      ...forgottenRetirements(input),
      ...(planned.length === 0
        ? []
        : [
            ...noStandard(input, move, claims, derived),
            ...[...required.diagnostics, ...emergency.diagnostics, ...nobodyGoesBack(input, back.way_back)],
          ]),
    ],
  };
}

/** Whether it waits for no ratification: it leads back, or lets nothing go live. */
const isOfAnyTime = (derived: ChangeClass): boolean => isWayBack({ class: derived }) || derived === 'revalidation';

const noRevalidations = { value: new Map(), diagnostics: [] } as const;

/** Why all roles approve where releases claim to be a standard change. */
function noStandard(
  input: PlanInput,
  move: Move,
  claims: readonly Claim[],
  derived: PlanBody['class'],
): readonly Diagnostic[] {
  if (derived === 'standard')
    return input.approvalPolicy.standard === undefined ? [asWarning({ code: 'plan/no-standard-rule' })] : [];
  const fault = derived === 'normal' && claimsStandard(claims) ? standardFault(input, move) : undefined;
  return fault === undefined ? [] : [asWarning(fault)];
}

/** Of the versions that people answer for by approving. The way back must not depend on it. */
function validations({ opinionOf }: PlanInput, versions: readonly string[]): Pick<PlanBody, 'validations'> {
  const said = versions.flatMap((version) => {
    const opinion = opinionOf(version);
    return opinion === undefined ? [] : [[version, opinion] as const];
  });
  return said.length === 0 ? {} : { validations: Object.fromEntries(said) };
}

const exceptionsUsed = ({ compiled }: PlanInput): readonly string[] =>
  [...new Set([...compiled.values()].flatMap(({ exceptions }) => exceptions.map(({ id }) => id)))].sort(byBytes);

/** A rollout waits for the previous target. An emergency must have been there, but not for long. */
function prerequisite(
  { target, earlier }: PlanInput,
  content: StateContent,
  move: Move,
  derived: PlanBody['class'],
): Pick<PlanBody, 'prerequisite'> {
  if (earlier === undefined || move.kind !== 'rollout') return {};
  const next = own(content.versions, move.to);
  if (next === undefined) return {};
  const hours = derived === 'emergency' ? 0 : (target.soak_hours ?? 0);
  const { model_digest, source_digest, profile_digest } = next;
  const release = { version: move.to, model_digest, source_digest, profile_digest };
  return { prerequisite: { target: earlier.name, ...release, hours } };
}

/** What an emergency does not wait for. One that comes with other changes is none, and waits like them. */
function emergencyOf(
  input: PlanInput,
  claims: readonly Claim[],
  { class: derived, ...approved }: Approved,
): Result<Pick<PlanBody, 'emergency'>> {
  const incidents = claims.flatMap((claim) => (claim.class === 'emergency' ? [claim.incident ?? 'none'] : []));
  const [incident] = incidents;
  if (incident === undefined) return { value: {}, diagnostics: [] };
  if (derived !== 'emergency') {
    const facts = { observed: derived, incidents: [...new Set(incidents)] };
    return { value: {}, diagnostics: [{ code: 'plan/no-emergency', severity: 'warning', facts }] };
  }
  const ratify = ratification(input, approved);
  if (ratify.diagnostics.some(isError)) return failed(...ratify.diagnostics);
  const windows = [...input.compiled.values()].map(({ release }) => release.change.window);
  return {
    value: {
      emergency: {
        incident,
        windows: [...new Set(windows)].sort(byBytes),
        soak_hours: input.earlier === undefined ? 0 : (input.target.soak_hours ?? 0),
        ...(ratify.value && { ratify: ratify.value }),
      },
    },
    diagnostics: ratify.diagnostics,
  };
}

/**
 * Until everybody agrees to what few people approved, only what belongs to the same incident goes live; after a refusal
 * also what takes its place.
 */
const unratifiedFaults = (
  { state, model, target }: PlanInput,
  next: string | null,
  incident: string | undefined,
): readonly Diagnostic[] =>
  unratified(state)
    .filter((one) => one.incident !== incident && !(one.refused && !one.versions.includes(next ?? '')))
    .map((one) => ({ code: 'emergency/unratified', facts: emergencyFacts(one, model, target.name) }));

/** Whether a measure has no second source on the same data. */
const isTold = ({ elsewhere, fairness_dataset: fairness, not_in_registry: missing }: QualitySources): boolean =>
  elsewhere.length > 0 || fairness !== undefined || missing !== undefined;

const judgingGates = ({ gates, ownGates }: PlanInput['evaluator']): readonly string[] => [
  ...gates,
  ...(ownGates?.gates ?? []),
];

function plannedRelease(input: PlanInput, version: string, compiled: CompiledRelease): PlannedRelease {
  const known = input.releases.get(version);
  return {
    replaces: known?.release.replaces ?? 'none',
    ...(compiled.recipe && { recipe: compiled.recipe }),
    ...(compiled.differences && { differences: compiled.differences }),
    ...(input.declarations.length > 0 && { declarations: [...input.declarations] }),
    ...(compiled.kind && { kind: compiled.kind }),
    ...(compiled.unwatched && { unwatched: compiled.unwatched }),
    ...(compiled.service && { service: compiled.service }),
    ...(isTold(compiled.qualitySources) && { quality_sources: compiled.qualitySources }),
    source_digest: compiled.sourceDigest,
    release_digest: compiled.releaseDigest,
    model_digest: compiled.modelDigest,
    policy_digest: compiled.policyDigest,
    sources: known?.sources ?? {},
    verdicts: Object.fromEntries(judgingGates(input.evaluator).map((gate) => [gate, 'pass' as const])),
  };
}
