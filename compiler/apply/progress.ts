// How far an approved plan has come in a registry: which of its changes are written, and what the registry showed
// before them.
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { digestOf } from '../lib/digest.ts';
import { canonical, equalJson } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import type { Approval } from '../model/approval.ts';
import {
  type ArtifactChange,
  assessmentPath,
  type Change,
  cabPath,
  contentOf,
  describe,
  inFewWords,
  isAssessment,
  isKnownLater,
  isOf,
  type Observed,
  type PlanBody,
  type PlanDocument,
  plannedAssessment,
  type ResolvedChange,
  type State,
  stateChange,
} from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { approvers, resolveVersions } from '../trust/records.ts';
import { type Place, trustedState } from '../trust/state.ts';
import type { KeptRecord } from './record.ts';
import { rewind } from './rewind.ts';

/** A plan to apply, and what its registry shows. */
export interface Proposal {
  readonly document: PlanDocument;
  readonly approvals: readonly Approval[];
  readonly observed: Observed;
  /** The CAB record of an interrupted run of this plan. */
  readonly kept: KeptRecord | undefined;
  readonly keys: readonly TrustedSigner[];
  readonly at: Instant;
}

export interface Progress {
  /** The signed state in the registry; null when none can be trusted. */
  readonly state: State | null;
  readonly approvedBy: string;
  /** The registry before the written changes of this plan: the plan is computed against it once more. */
  readonly before: Observed;
  readonly unwritten: readonly ResolvedChange[];
  /** Whether the alias has moved and the state is not yet written. */
  readonly isHalfway: boolean;
}

/** Refuses a plan that was changed, that is already applied, or that changes of others contradict. */
export function progressOf({ document, approvals, observed, kept, keys, at }: Proposal): Result<Progress> {
  const { plan, plan_digest: expected } = document;
  const digest = digestOf(canonical(plan));
  if (digest !== expected) return failed({ code: 'apply/digest-differs', facts: { observed: digest, expected } });
  if (plan.changes.length === 0) return failed({ code: 'apply/nothing-to-do' });
  // A state that cannot be trusted refuses when the plan is computed again.
  const stateIn = (bytes: Uint8Array | null) => trustedState(bytes, keys, dayOf(at), placeOfPlan(plan));
  const state = stateIn(observed.state);
  const approvedBy = kept?.approvedBy ?? approvers(approvals);
  if (isApplied(document, state)) return failed(alreadyApplied(document, state));
  const resolved = plan.changes.map((change) => resolve(change, document, approvedBy, kept));
  const rewound = rewind(observed, resolved);
  const conflicts = rewound.conflicts.filter(({ resource }) => !isAssessment(resource));
  if (conflicts.length > 0) return failed(...conflicts.map(conflict));
  // Nothing that serves needs what auditors read: what somebody changed of it since the record is left, and found later.
  const left = kept === undefined ? [] : rewound.conflicts;
  // An interrupted run may have kept the state that this plan leaves, before it counts. What was signed after that one is no such
  // state, though it says the same: to go on from an older one would forget who ratified it.
  const shown = observed.state && digestOf(observed.state);
  const states = observed.states.filter((bytes) => {
    const left = stateIn(bytes);
    return !(isApplied(document, left) && left?.predecessor === shown);
  });
  return {
    value: {
      ...{ state, approvedBy, before: { ...rewound.observed, states } },
      unwritten: resolved.filter((change) => ![...rewound.written, ...left].includes(change)),
      isHalfway: kept !== undefined && isExposed(resolved, rewound.written),
    },
    diagnostics: [],
  };
}

/**
 * What an interrupted apply already wrote, except artifacts. It counts only when its plan was made against the current
 * state and the release key recorded its approvals: a plan that somebody else stored there does not.
 */
export function unfinished(
  { document, observed, kept }: Pick<Proposal, 'document' | 'observed' | 'kept'>,
  state: State,
): readonly ResolvedChange[] {
  const before = stateChange(document.plan)?.before;
  if (!equalJson(before ?? null, contentOf(state))) return [];
  if (kept === undefined) return [];
  const resolved = document.plan.changes.map((change) => resolve(change, document, kept.approvedBy, kept));
  return rewind(observed, resolved).written.filter(({ resource }) => resource.type !== 'artifact');
}

export const placeOfPlan = ({ target, registry_id, model, registry_name }: PlanBody): Place => ({
  ...{ target, registry_id, model },
  ...(registry_name !== undefined && { registry_name }),
});

export const alreadyApplied = ({ plan_digest: plan }: PlanDocument, state: State | null): Diagnostic => ({
  code: 'apply/already-applied',
  facts: { plan, serial: state?.serial ?? 0 },
});

/**
 * Serving refuses to start between a moved alias and its state. Only a record of the release key, with everything before
 * the alias written, shows an apply that got so far: an alias alone is moved by hand.
 */
function isExposed(changes: readonly ResolvedChange[], written: readonly ResolvedChange[]): boolean {
  const alias = changes.findIndex(({ resource }) => resource.type === 'alias');
  return (
    alias !== -1 &&
    changes.slice(0, alias + 1).every((change) => written.includes(change) || isAssessment(change.resource))
  );
}

function conflict(change: ResolvedChange): Diagnostic {
  const { resource, before, after } = inFewWords(change);
  const facts = { resource: describe(resource), expected: before ?? 'absent', after: after ?? 'absent' };
  return { code: 'apply/conflict', facts };
}

/** Whether the state shows the plan's outcome: a replay, not a resumption. */
function isApplied({ plan, plan_digest: digest }: PlanDocument, state: State | null): boolean {
  // A plan that only corrects drift leaves no state of its own.
  const content = stateChange(plan)?.after;
  if (content === undefined || state === null) return false;
  const known = Object.values(state.versions).find(({ approved_by_plan }) => approved_by_plan === digest)?.approved_by;
  // Its days were counted from that apply.
  const begun = (version: string) => own(state.versions, version)?.deprecated_until ?? null;
  const versions = resolveVersions(content, digest, known ?? '', begun);
  return equalJson(contentOf(state), { ...content, versions });
}

/** Fills in what approval made known. A CAB record that is not yet written is absent and needs no value to compare. */
function resolve(
  change: Change,
  document: PlanDocument,
  approvedBy: string,
  kept: KeptRecord | undefined,
): ResolvedChange {
  if (isOf(change, 'artifact')) {
    const { resource, after } = change;
    if (!isKnownLater(after)) return { ...change, after };
    return { ...change, ...placed(resource, document, kept) };
  }
  if (isOf(change, 'tag')) return { ...change, after: isKnownLater(change.after) ? approvedBy : change.after };
  return change;
}

/** Where a file lies that an apply makes itself, and its digest: as the CAB record says, once there is one. */
function placed(
  { version, path, ...resource }: ArtifactChange['resource'],
  { plan_digest }: PlanDocument,
  kept: KeptRecord | undefined,
): Pick<Extract<ResolvedChange, { readonly resource: { readonly type: 'artifact' } }>, 'resource' | 'after'> {
  const file = plannedAssessment(path);
  if (file === undefined)
    return {
      resource: { ...resource, version, path: cabPath(plan_digest) },
      after: kept ? digestOf(kept.bytes) : notYetWritten,
    };
  const named = own(kept?.record.assessments, version);
  return {
    resource: { ...resource, version, path: named ? assessmentPath(named, file) : path },
    after: own(named, file) ?? notYetWritten,
  };
}

const notYetWritten = 'not yet written';
