// Applies exactly the plan that was approved. Everything is checked before
// anything is written, and once more when no other apply of the model can be under
// way; then each change is written in the plan's order and read back, the signed
// state last. Killed at any moment, the same call converges.
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { digestOf } from '../lib/digest.ts';
import { canonical, equalJson } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import type { Approval } from '../model/approval.ts';
import {
  type Change,
  cabPath,
  contentOf,
  describe,
  isKnownLater,
  isOf,
  type Observed,
  type PlanBody,
  type PlanDocument,
  type Prerequisite,
  plannedCabPath,
  type ResolvedChange,
  type Resource,
  type State,
  type StateContent,
} from '../model/plan.ts';
import type { CompiledRelease } from '../model/release.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { PolicyEvaluator } from '../policy/port.ts';
import type { Registry } from '../registry/port.ts';
import type { SigningKey } from '../trust/envelope.ts';
import { approvers, type RecordContext, renewedState, resolveVersions } from '../trust/records.ts';
import { countingState, type Place, readReleaseSigned, trustedState } from '../trust/state.ts';
import { type Applied, holding, type Prepared } from './holding.ts';
import { prerequisiteFaults } from './prerequisite.ts';
import { quorumFaults } from './quorum.ts';
import { rewind } from './rewind.ts';
import { stale } from './stale.ts';
import { bookkeeping, contentsOf, type Write } from './writes.ts';

/** The plan as today's repository and today's judge compute it. */
export interface Recomputed {
  readonly body: PlanBody;
  readonly compiled: ReadonlyMap<string, CompiledRelease>;
  /** Change tickets of the releases that it approves. */
  readonly tickets: readonly string[];
  /** What of the calendar holds it back now. */
  readonly held: readonly Diagnostic[];
}

/** What decides whether a plan may be applied. */
export interface Proposal {
  readonly document: PlanDocument;
  readonly approvals: readonly Approval[];
  readonly observed: Observed;
  /** The verified state of the target that must have served the model before; null where it has none. */
  readonly earlier: (prerequisite: Prerequisite) => Promise<Result<State | null>>;
  /** Whether the repository wants of this registry just what the plan leaves behind. */
  readonly isWanted: boolean;
  /** Computes the plan against a registry as shown; its diagnostics refuse. */
  readonly recompute: (observed: Observed) => Result<Recomputed>;
  readonly evaluator: PolicyEvaluator;
  /** E-mail addresses of everyone who wrote what is applied, since the state that was applied last. */
  readonly authors: (state: State | null) => Promise<readonly string[]>;
  readonly keys: readonly TrustedSigner[];
  readonly at: Instant;
  readonly registry: Registry;
}

export interface ApplyInput extends Proposal {
  /** What the registry shows, afresh. */
  readonly observe: () => Promise<Observed>;
  readonly record: Omit<RecordContext, 'plan' | 'planDigest' | 'approvals' | 'approvedBy' | 'tickets' | 'at'>;
}

export async function apply(input: ApplyInput): Promise<Applied> {
  const { registry, document } = input;
  const admitted = await admit(input);
  if (admitted.value === undefined) return { written: [], diagnostics: admitted.diagnostics };
  // Until the hold is there another apply may have written.
  const afresh = async () => prepare({ ...input, observed: await input.observe() });
  return holding(registry, document.plan.model, document.plan_digest, afresh);
}

export interface Renewal {
  readonly model: string;
  /** The state that ends soon, and its bytes as the registry showed them. */
  readonly state: State;
  readonly bytes: Uint8Array | null;
  readonly at: Instant;
  readonly days: number;
  readonly key: SigningKey;
  readonly registry: Registry;
}

/** Signs the same state for longer. It says nothing new, so nobody approves it. */
export async function renew({ model, state, bytes, at, days, key, registry }: Renewal): Promise<Applied> {
  const resource: Resource = { type: 'state' };
  return holding(registry, model, `state ${state.serial + 1}`, async () => {
    const now = await registry.read(model, resource);
    const same = now !== null && bytes !== null && Buffer.compare(now, bytes) === 0;
    return {
      writes: same ? [{ resource, bytes: renewedState({ state, bytes }, at, days, key) }] : [],
      diagnostics: [],
    };
  });
}

/** Only without any refusal the writes that are still to be done. */
async function prepare(input: ApplyInput): Promise<Prepared> {
  const { value: admitted, diagnostics } = await admit(input);
  if (admitted === undefined) return { writes: undefined, diagnostics };
  const { document, observed } = input;
  const { state, kept, approvedBy, fresh, unwritten } = admitted;
  const record: RecordContext = {
    ...input.record,
    at: input.at,
    plan: document.plan,
    planDigest: document.plan_digest,
    approvals: input.approvals,
    approvedBy,
    tickets: fresh.tickets,
  };
  const previous = state && observed.state && { state, bytes: observed.state };
  const contents = contentsOf(fresh.compiled, record, kept?.bytes, previous);
  const writes = unwritten.map((change): Write => ({ resource: change.resource, bytes: contents(change) }));
  // A kept record was written after the plan and its approvals, so those are there.
  return { writes: [...(kept ? [] : bookkeeping(document, input.approvals, observed)), ...writes], diagnostics: [] };
}

interface Admitted {
  readonly state: State | null;
  readonly kept: KeptRecord | undefined;
  readonly approvedBy: string;
  readonly fresh: Pick<Recomputed, 'compiled' | 'tickets'>;
  readonly unwritten: readonly ResolvedChange[];
}

/**
 * What an apply that was stopped midway wrote already, of all that readers go by: of a plan that was made against the state
 * as it is, and whose approvals the release key recorded. Whoever stores a plan beside it makes none of these.
 */
export async function unfinished(
  input: Pick<Proposal, 'document' | 'observed' | 'registry' | 'keys'>,
  state: State,
  at: Instant,
): Promise<readonly ResolvedChange[]> {
  const { document, observed } = input;
  const before = document.plan.changes.find((change) => isOf(change, 'state'))?.before;
  if (!equalJson(before ?? null, contentOf(state))) return [];
  const kept = await keptRecord({ ...input, at });
  if (kept === undefined) return [];
  const resolved = document.plan.changes.map((change) => resolve(change, document, kept.approvedBy, kept.bytes));
  return rewind(observed, resolved).written.filter(({ resource }) => resource.type !== 'artifact');
}

/** Everything that refuses a plan or makes it wait; reads only. */
export async function admit(input: Proposal): Promise<Result<Admitted>> {
  const { document, observed } = input;
  const { plan } = document;
  if (digestOf(canonical(plan)) !== document.plan_digest)
    return failed({
      code: 'apply/digest-differs',
      facts: { observed: digestOf(canonical(plan)), expected: document.plan_digest },
    });
  if (plan.changes.length === 0) return failed({ code: 'apply/nothing-to-do' });
  // One that cannot be trusted refuses when the plan is computed again.
  const state = trustedState(observed.state, input.keys, dayOf(input.at), placeOfPlan(plan));
  const kept = await keptRecord(input);
  const approvedBy = kept?.approvedBy ?? approvers(input.approvals);
  if (isApplied(document, state)) return failed(alreadyApplied(document, state));

  const resolved = plan.changes.map((change) => resolve(change, document, approvedBy, kept?.bytes));
  const rewound = rewind(observed, resolved);
  if (rewound.conflicts.length > 0) return failed(...rewound.conflicts.map(conflict));
  // A run that was stopped midway may have kept the state that this plan leaves, and not yet made it count.
  const states = observed.states.filter(
    (bytes) => !isApplied(document, trustedState(bytes, input.keys, dayOf(input.at), placeOfPlan(plan))),
  );
  const isHalfway = isExposed(resolved, rewound.written, kept);
  const unwritten = resolved.filter((change) => !rewound.written.includes(change));
  if (isHalfway && input.isWanted && isMadeFor(input, state)) {
    const counting = countingState({ ...observed, states }, input.keys, dayOf(input.at), placeOfPlan(plan));
    if (counting.value === undefined) return failed(...counting.diagnostics);
    return { value: { state, kept, approvedBy, fresh: nothing, unwritten }, diagnostics: [] };
  }
  const fresh = input.recompute({ ...rewound.observed, states });
  if (fresh.value === undefined) return failed(...fresh.diagnostics);
  const outdated = stale(plan, fresh.value.body);
  if (outdated.length > 0) return failed(...outdated);
  if (!isHalfway) {
    const quorum = quorumFaults(input, await input.authors(state), fresh.value.body.approvals_required);
    const waits = await prerequisiteFaults(fresh.value.body.prerequisite, input.earlier, input.at);
    const faults = [...quorum, ...waits, ...fresh.value.held];
    if (faults.length > 0) return failed(...faults);
  }
  if (unwritten.length === 0) return failed(alreadyApplied(document, state));
  return { value: { state, kept, approvedBy, fresh: fresh.value, unwritten }, diagnostics: [] };
}

/** What is left to write of an apply that is halfway follows from the plan that was approved, and from nothing of today. */
const nothing: Admitted['fresh'] = { compiled: new Map(), tickets: [] };

/**
 * Whether this very registry and state are what the plan was made for: an old plan's record lies there for ever, and a
 * state that ended may have been put back.
 */
function isMadeFor({ document: { plan }, observed, at }: Proposal, state: State | null): boolean {
  const { changes, registry_id, serving } = plan;
  const before = changes.find((change) => isOf(change, 'state'))?.before ?? null;
  // Without `since`, a plan of an earlier episode of the same version would do.
  const isSince = Object.values(state?.aliases ?? {}).every(({ since }) => since === serving.since);
  const counts = isSince && (state === null || at < state.not_after);
  return registry_id === observed.registry_id && counts && equalJson(before, state && contentOf(state));
}

/**
 * Serving refuses to start between a moved alias and its state: an apply that got so far is finished, whatever the hour
 * and whoever's approval ended meanwhile. It is one only where the release key recorded its approvals and all that comes
 * before the alias is there: an alias alone is moved by hand. What is asked for since, in another policy, template or relc,
 * holds it back no more: as long as the repository wants it, it is finished from what was stored.
 */
function isExposed(
  changes: readonly ResolvedChange[],
  written: readonly ResolvedChange[],
  kept: KeptRecord | undefined,
): boolean {
  const alias = changes.findIndex(({ resource }) => resource.type === 'alias');
  return kept !== undefined && alias >= 0 && changes.slice(0, alias + 1).every((change) => written.includes(change));
}

const alreadyApplied = (document: PlanDocument, state: State | null): Diagnostic => ({
  code: 'apply/already-applied',
  facts: { plan: document.plan_digest, serial: state?.serial ?? 0 },
});

const conflict = (change: ResolvedChange): Diagnostic => ({
  code: 'apply/conflict',
  facts: {
    resource: describe(change.resource),
    expected: change.before ?? 'absent',
    after: change.after ?? 'absent',
  },
});

const placeOfPlan = ({ target, registry_id, model }: PlanBody): Place => ({ target, registry_id, model });

/** The state already shows the plan's outcome: a replay, not a resumption. */
function isApplied(document: PlanDocument, state: State | null): boolean {
  const content = stateAfter(document.plan);
  if (content === undefined || state === null) return false;
  const known =
    Object.values(state.versions).find((version) => version.approved_by_plan === document.plan_digest)?.approved_by ??
    '';
  // The day was counted from that apply.
  const begun = (version: string) => own(state.versions, version)?.deprecated_until ?? null;
  const versions = resolveVersions(content, document.plan_digest, known, begun);
  return equalJson(contentOf(state), { ...content, versions });
}

/** The state that the plan leaves behind; undefined when it only mends drift. */
function stateAfter(plan: PlanBody): StateContent | undefined {
  return plan.changes.find((change) => isOf(change, 'state'))?.after;
}

/** Puts in what approval made known. A CAB record that is not written yet is simply absent: it needs no value to compare. */
function resolve(
  change: Change,
  document: PlanDocument,
  approvedBy: string,
  kept: Uint8Array | undefined,
): ResolvedChange {
  if (isOf(change, 'artifact')) {
    const { resource, after } = change;
    const record = kept ? digestOf(kept) : 'not yet written';
    if (resource.path === plannedCabPath)
      return { ...change, resource: { ...resource, path: cabPath(document.plan_digest) }, after: record };
    return { ...change, after: isKnownLater(after) ? 'not yet written' : after };
  }
  if (isOf(change, 'tag')) return { ...change, after: isKnownLater(change.after) ? approvedBy : change.after };
  return change;
}

interface KeptRecord {
  readonly bytes: Uint8Array;
  readonly approvedBy: string;
}

/** A CAB record that an interrupted run of this very plan wrote is kept: artifacts are never overwritten. */
async function keptRecord(
  input: Pick<Proposal, 'document' | 'registry' | 'keys' | 'at'>,
): Promise<KeptRecord | undefined> {
  const { plan, plan_digest: digest } = input.document;
  for (const { resource } of plan.changes) {
    if (resource.type !== 'artifact' || resource.path !== plannedCabPath) continue;
    const bytes = await input.registry.read(plan.model, { ...resource, path: cabPath(digest) });
    const read = bytes && readReleaseSigned(bytes, input.keys, dayOf(input.at), 'cab_record');
    if (!bytes || !read || 'fault' in read || `sha256:${read.subject[0]?.digest.sha256}` !== digest) continue;
    return { bytes, approvedBy: approvers(read.predicate.approvers) };
  }
  return undefined;
}
