// The two documents that an apply signs: the CAB record, which is the release's signature, and the state, which commits
// it.

import type { CabRecord } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import { type Digest, digestOf, hexOf } from '../lib/digest.ts';
import { equalJson } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { addDays, addDaysTo, type Day, dayOf, type Instant } from '../lib/time.ts';
import type { Approval, ApproverFacts } from '../model/approval.ts';
import type { Standing } from '../model/chain.ts';
import type { MergeRequestRecord } from '../model/merge-request.ts';
import { broughtBy, factsSince, keepsFacts } from '../model/past.ts';
import {
  type AppliedEmergency,
  type AppliedVersionState,
  cabType,
  contentOf,
  type DaysAfterApply,
  judgeAfter,
  type KnownAfter,
  type PlanBody,
  type State,
  type StateContent,
  stateType,
  type VerifiedJudge,
  withEmergency,
} from '../model/plan.ts';
import { type SigningKey, signStatement } from './envelope.ts';
import type { Refusal } from './refusal.ts';
import { mayReturn } from './way-back.ts';

export interface RecordContext {
  readonly plan: PlanBody;
  readonly planDigest: Digest;
  readonly approvals: readonly Approval[];
  readonly approvedBy: string;
  /** Of the record of an interrupted run: that kept no approvals which were not signed. */
  readonly recorded?: Pick<CabRecord, 'approvers' | 'emergency'>;
  readonly commit: string;
  /** The digest of policies/policy.lock.json, which names the policy that judged. */
  readonly judgeDigest: Digest;
  /** How far what judges is approved; absent where nothing says so. */
  readonly judge?: VerifiedJudge;
  /** That judge itself, for the CAB record. */
  readonly standing?: Standing;
  readonly tickets: readonly string[];
  /** What in the calendar would have held the plan back, were it no emergency. */
  readonly skipped: readonly Diagnostic[];
  readonly approverFacts: Pick<ApproverFacts, 'units' | 'acted'>;
  readonly at: Instant;
  readonly stateDays: number;
  /** For how many days more hosts that know the state start by it. */
  readonly graceDays?: number | undefined;
  readonly key: SigningKey;
  /** The merge request of approvals that are not signed. */
  readonly mergeRequest?: MergeRequestRecord;
}

/** `role: person` of every approver, sorted by role. */
export function approvers(approvals: readonly Pick<Approval, 'role' | 'person'>[]): string {
  return approvals
    .map((approval) => `${approval.role}: ${approval.person}`)
    .sort()
    .join(', ');
}

/** What the CAB record says of an apply. It shows what `previous` had let through. */
export function cabRecord(context: RecordContext, previous: SignedState | null): CabRecord {
  const { plan, approvals, judge, standing } = context;
  const broken = judgeAfter(previous?.state.judge, judge)?.broken_glass;
  return {
    target: plan.target,
    registry_id: plan.registry_id,
    model: plan.model,
    class: plan.class,
    plan_digest: context.planDigest,
    approvers: approvals.map(approver),
    approvals_required: plan.approvals_required,
    approvals: bundlesOf(approvals),
    ...(context.mergeRequest && { merge_request: context.mergeRequest }),
    gates: Object.fromEntries(Object.entries(plan.releases).map(([version, release]) => [version, release.verdicts])),
    judge_digest: context.judgeDigest,
    ...(judge && {
      judge: { commit: judge.commit, ...(standing && { digest: standing.judge, steps: standing.steps }) },
    }),
    ...(broken && { broken_glass: broken }),
    tickets: context.tickets,
    ...(plan.not_applicable && { not_applicable: plan.not_applicable }),
    ...(plan.emergency && { emergency: { ...plan.emergency, ...whoAndWhen(context) } }),
    ...(plan.way_back && { way_back: plan.way_back }),
    commit: context.commit,
    recorded_at: context.at,
  };
}

/** An in-toto statement over the plan and over each release that it approves. */
export function signedRecord(plan: PlanBody, record: CabRecord, key: SigningKey): Uint8Array {
  const releases = Object.entries(plan.releases).map(([version, release]) => ({
    name: `${plan.model}/${version}/SHA256SUMS`,
    digest: { sha256: hexOf(release.release_digest) },
  }));
  const subject = [{ name: 'plan.json', digest: { sha256: hexOf(record.plan_digest) } }, ...releases];
  return signStatement({ subject, predicateType: cabType, predicate: record }, key);
}

const approver = ({ key, person, role, not_after, given }: Approval) => ({
  ...{ key, person, role, not_after },
  ...(given && { given }),
});

const bundlesOf = (approvals: readonly Approval[]) =>
  approvals.flatMap(({ bundle }) => (bundle ? JSON.parse(textOf(bundle) ?? 'null') : []));

const whoAndWhen = ({ skipped: held, approverFacts: { units, acted } }: RecordContext) => ({
  ...{ units, acted },
  calendar: held.map(skipped),
});

const skipped = ({ code, facts }: Diagnostic) => ({
  code,
  observed: facts?.['observed'] ?? null,
  expected: facts?.['expected'] ?? null,
});

/** A verified state, and its signed file. */
export interface SignedState {
  readonly state: State;
  readonly bytes: Uint8Array;
}

/** The state that follows `previous`. An alias that did not move keeps its `since`. */
export function signedState(context: RecordContext, content: StateContent, previous: SignedState | null): Uint8Array {
  const { plan, at } = context;
  const judge = judgeAfter(previous?.state.judge, context.judge);
  const aliases = Object.entries(content.aliases).map(([name, version]) => {
    const before = own(previous?.state.aliases, name);
    if (before?.version === version) return [name, before];
    return [name, { version, since: at, ...(before && { before: before.version }) }];
  });
  const state: State = {
    target: plan.target,
    registry_id: plan.registry_id,
    model: plan.model,
    ...(plan.registry_name !== undefined && { registry_name: plan.registry_name }),
    aliases: Object.fromEntries(aliases),
    versions: resolveVersions(content, context.planDigest, context.approvedBy, (_, days) => addDays(dayOf(at), days)),
    ...serialAfter(previous?.state),
    predecessor: previous === null ? null : digestOf(previous.bytes),
    // Whoever wrote since the last apply that people approved is still an author of what is applied next.
    commit: previous && plan.class === 'end_of_life' ? previous.state.commit : context.commit,
    applied: { plan_digest: context.planDigest, class: plan.class },
    ...(previous && keepsFacts(plan) && { facts_since: factsSince(previous.state) }),
    ...(judge && { judge }),
    ...emergenciesAfter(context, previous?.state),
    ...wayBackAfter(context, content, previous?.state),
    ...timesOf(context),
  };
  return signState(state, context.key);
}

/** Policy may change: the grace of a state is what policy says when it is signed. */
function timesOf({
  at,
  stateDays,
  graceDays,
}: Pick<RecordContext, 'at' | 'stateDays' | 'graceDays'>): Pick<State, 'issued_at' | 'not_after' | 'starts_until'> {
  const not_after = addDaysTo(at, stateDays);
  const grace = graceDays !== undefined && { starts_until: addDaysTo(not_after, graceDays) };
  return { issued_at: at, not_after, ...grace };
}

/** A person who goes back takes the next serial, so that their state is older than whatever the release key signs. */
function serialAfter(previous: State | undefined): Pick<State, 'serial' | 'serials_left_out'> {
  const { serial = 0, serials_left_out: before = 0, way_back: reserved } = previous ?? {};
  const left = reserved === undefined ? 0 : 1;
  return { serial: serial + 1 + left, ...(before + left > 0 && { serials_left_out: before + left }) };
}

/** The way back that a plan approves, or the one before as long as the same version serves. */
function wayBackAfter({ plan, at }: RecordContext, content: StateContent, previous: State | undefined) {
  if (plan.way_back) {
    const { version, days } = plan.way_back;
    return { way_back: { version, until: addDaysTo(at, days) } };
  }
  const isServed = previous !== undefined && equalJson(contentOf(previous).aliases, content.aliases);
  return isServed ? stillOpen(previous, content.versions, at) : {};
}

function stillOpen(state: State, versions: StateContent['versions'], at: Instant): Pick<State, 'way_back'> {
  const { way_back: before } = state;
  const isOpen = before && at < before.until && mayReturn(state, versions, before.version);
  return isOpen ? { way_back: before } : {};
}

/** The emergencies that a state shows: those of the one before, and what it applies itself, if others must ratify that. */
function emergenciesAfter(
  { plan, planDigest, approvals, recorded, approverFacts, commit, at }: RecordContext,
  previous: State | undefined,
): Pick<State, 'emergencies'> {
  const { emergency } = plan;
  const brought = emergency === undefined ? broughtBy(plan) : [];
  const before = (previous?.emergencies ?? []).map((one) =>
    one.refused && !one.approved && one.versions.some((version) => brought.includes(version))
      ? { ...one, approved: { at, plan_digest: planDigest } }
      : one,
  );
  if (emergency?.ratify === undefined) return before.length === 0 ? {} : { emergencies: before };
  const { units, acted } = recorded?.emergency ?? approverFacts;
  const applied: AppliedEmergency = {
    plan_digest: planDigest,
    incident: emergency.incident,
    versions: Object.keys(plan.releases),
    approvers: (recorded?.approvers ?? approvals).map(({ key, person, role }) => ({ key, person, role })),
    ...(previous && { since: previous.commit }),
    commit,
    applied_at: at,
    required: emergency.ratify.required,
    ...{ units, acted },
    until: addDaysTo(at, emergency.ratify.within_days),
  };
  return { emergencies: [...before, applied] };
}

export interface RenewalContext extends Pick<RecordContext, 'at' | 'stateDays' | 'graceDays' | 'key' | 'judge'> {}

/** The same state with the next serial and a later end. Authors are still counted from the commit that was applied. */
export function renewedState({ state, bytes }: SignedState, context: RenewalContext): Uint8Array {
  const judge = judgeAfter(state.judge, context.judge);
  const { predecessor_file: _, way_back: __, starts_until: ___, ...rest } = state;
  const renewed: State = {
    ...{ ...rest, ...(judge && { judge }), ...stillOpen(state, state.versions, context.at) },
    ...{ ...serialAfter(state), predecessor: digestOf(bytes) },
    ...(context.at >= state.not_after && { renewed_late: context.at }),
    ...timesOf(context),
  };
  return signState(renewed, context.key);
}

/** What people ratified, and how that was given. */
export interface Ratified {
  readonly planDigest: string;
  readonly approvals: readonly Approval[];
  readonly mergeRequest?: MergeRequestRecord;
}

/** The same state, with an emergency ratified: late where its days are over. */
export function ratifiedState(signed: SignedState, context: RenewalContext, ratified: Ratified): Uint8Array {
  const { planDigest, approvals, mergeRequest } = ratified;
  const { at } = context;
  const state = withEmergency(signed.state, planDigest, (one) => ({
    ...one,
    ratified: one.ratified ?? {
      ...{ at, late: at >= one.until, approvers: approvals.map(approver), approvals: bundlesOf(approvals) },
      ...(mergeRequest && { merge_request: mergeRequest }),
    },
  }));
  return renewedState({ ...signed, state }, context);
}

/** The same state, with an emergency refused by somebody who had to ratify it. */
export function refusedState(
  signed: SignedState,
  context: RenewalContext,
  planDigest: string,
  refusal: Refusal,
): Uint8Array {
  const { approval, reason, bundle } = refusal;
  const { key, person, role } = approval;
  const refused = { at: context.at, key, person, role, reason, refusal: JSON.parse(textOf(bundle) ?? 'null') };
  const state = withEmergency(signed.state, planDigest, (one) => ({ ...one, refused }));
  return renewedState({ ...signed, state }, context);
}

/** The same state, once model.yaml says to what one person went back. */
export function adoptedState({ state, bytes }: SignedState, context: RenewalContext): Uint8Array {
  const { rolled_back: _, ...rest } = state;
  return renewedState({ state: rest, bytes }, context);
}

/** Signs a state, by the release key or by whoever goes the way back. */
export function signState(state: State, key: SigningKey): Uint8Array {
  const subject = Object.entries(state.versions).map(([version, { release_digest }]) => ({
    name: `${state.model}/${version}/SHA256SUMS`,
    digest: { sha256: hexOf(release_digest) },
  }));
  return signStatement({ subject, predicateType: stateType, predicate: state }, key);
}

const isKnownAfter = (value: string | KnownAfter): value is KnownAfter => typeof value !== 'string';
const isCounted = (value: Day | DaysAfterApply | null): value is DaysAfterApply =>
  typeof value === 'object' && value !== null;

/** Fills in what is known only after approval, and computes days that are counted from the apply. */
export function resolveVersions(
  content: StateContent,
  planDigest: Digest,
  approvedBy: string,
  dayAfter: (version: string, days: number) => Day | null,
): Readonly<Record<string, AppliedVersionState>> {
  const resolved = Object.entries(content.versions).map(([version, state]): [string, AppliedVersionState] => [
    version,
    {
      ...state,
      approved_by_plan: isKnownAfter(state.approved_by_plan) ? planDigest : state.approved_by_plan,
      approved_by: isKnownAfter(state.approved_by) ? approvedBy : state.approved_by,
      deprecated_until: isCounted(state.deprecated_until)
        ? dayAfter(version, state.deprecated_until.days_after_apply)
        : state.deprecated_until,
    },
  ]);
  return Object.fromEntries(resolved);
}
