// Decides whether a plan may be applied: exactly the approved plan, checked before anything is written, and once more
// when no other apply of the model can run. In steps of values: the operation observes, `progressOf` rewinds, the
// operation computes the plan again, `admit` decides, `writesOf` lists the writes. After a kill at any moment, the same
// call completes the apply.
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { equalJson } from '../lib/json.ts';
import { dayOf } from '../lib/time.ts';
import type { ApproverFacts } from '../model/approval.ts';
import { contentOf, type PlanBody, type PlanDocument, type State, stateChange } from '../model/plan.ts';
import type { CompiledRelease } from '../model/release.ts';
import type { PolicyEvaluator } from '../policy/port.ts';
import { countingState } from '../trust/state.ts';
import { endingFaults } from './ending.ts';
import { prerequisiteFaults } from './prerequisite.ts';
import { alreadyApplied, type Progress, type Proposal, placeOfPlan } from './progress.ts';
import { quorumFaults } from './quorum.ts';
import { stale } from './stale.ts';

/** The plan as today's repository and today's policy give it. */
export interface Recomputed {
  readonly body: PlanBody;
  readonly compiled: ReadonlyMap<string, CompiledRelease>;
  /** Change tickets of the releases that it approves. */
  readonly tickets: readonly string[];
  readonly approverFacts: ApproverFacts;
  /** What in the calendar holds it back now. */
  readonly held: readonly Diagnostic[];
  /** What in the calendar would hold it back now, were it no emergency. */
  readonly skipped: readonly Diagnostic[];
}

/** A plan with everything that is needed to write it. */
export interface Admitted extends Proposal, Pick<Progress, 'state' | 'approvedBy' | 'unwritten'> {
  readonly fresh: Pick<Recomputed, 'compiled' | 'tickets' | 'skipped' | 'approverFacts'>;
}

/**
 * An apply whose alias has moved is finished at any hour, even if an approval has ended since. Newer demands of policy,
 * templates or relc do not hold it back: as long as the repository wants what it leaves behind, and what it lets serve is
 * what was approved, it is finished from what was stored. Undefined when the plan must be computed again.
 */
export function finished(proposal: Proposal, progress: Progress, isKept: boolean): Result<Admitted> | undefined {
  const { document, keys, at } = proposal;
  if (!progress.isHalfway || !isKept || !isMadeFor(proposal, progress.state)) return undefined;
  const counting = countingState(progress.before, keys, dayOf(at), placeOfPlan(document.plan));
  if (counting.value === undefined) return failed(...counting.diagnostics);
  // What is left to write follows from the approved plan alone.
  return {
    value: admitted(proposal, progress, { compiled: new Map(), tickets: [], skipped: [], approverFacts: nobodyActed }),
    diagnostics: [],
  };
}

/** The record of the interrupted run says who acted. */
const nobodyActed: ApproverFacts = { units: [], acted: [], excluded: [] };

/** The plan as it is computed now, when it is the approved one. */
export function unchanged({ plan }: PlanDocument, recomputed: Result<Recomputed>): Result<Recomputed> {
  if (recomputed.value === undefined) return failed(...recomputed.diagnostics);
  const outdated = stale(plan, recomputed.value.body);
  return outdated.length > 0 ? failed(...outdated) : { value: recomputed.value, diagnostics: [] };
}

/** What approvals and promotion are judged by. */
export interface Facts {
  readonly evaluator: PolicyEvaluator;
  /** E-mail addresses of all authors of what is applied, since the last applied state. */
  readonly authors: readonly string[];
  /** The verified state of the previous target, or null; needed only when the model must have served there. */
  readonly earlier: Result<State | null> | undefined;
  /** Why nobody knows whether one could go back. */
  readonly unproven: readonly Diagnostic[];
}

/** Refuses a plan or makes it wait. A plan that is halfway waits for nothing, and needs no facts. */
export function admit(
  proposal: Proposal,
  progress: Progress,
  recomputed: Recomputed,
  facts: Facts | undefined,
): Result<Admitted> {
  const waits = facts === undefined ? [] : waitsFor(proposal, progress, recomputed, facts);
  if (waits.length > 0) return failed(...waits);
  if (progress.unwritten.length === 0) return failed(alreadyApplied(proposal.document, progress.state));
  return { value: admitted(proposal, progress, recomputed), diagnostics: [] };
}

function waitsFor(
  { document, approvals, at }: Proposal,
  { state }: Progress,
  { body, held, approverFacts: facts }: Recomputed,
  { evaluator, authors, earlier, unproven }: Facts,
): readonly Diagnostic[] {
  return [
    // Its class is that of the plan as it is computed now, not what a file says of itself.
    ...(body.class === 'end_of_life'
      ? endingFaults(body, state, at)
      : quorumFaults({ document, approvals, evaluator, at, facts }, authors, body.approvals_required)),
    // A target before that nobody looked at has served nothing.
    ...(body.prerequisite
      ? prerequisiteFaults(body.prerequisite, earlier ?? { value: null, diagnostics: [] }, at, body.class)
      : []),
    ...held,
    ...unproven,
  ];
}

const admitted = (
  proposal: Proposal,
  { state, approvedBy, unwritten }: Progress,
  { compiled, tickets, skipped, approverFacts }: Admitted['fresh'],
): Admitted => ({ ...proposal, state, approvedBy, unwritten, fresh: { compiled, tickets, skipped, approverFacts } });

/**
 * Whether the plan was made for this registry and state: the record of an old plan stays there for ever, and an ended
 * state may have been put back.
 */
function isMadeFor({ document: { plan }, observed, at }: Proposal, state: State | null): boolean {
  const { registry_id, serving } = plan;
  const before = stateChange(plan)?.before ?? null;
  // Without `since`, a plan from an earlier episode of the same version would match.
  const isSince = Object.values(state?.aliases ?? {}).every(({ since }) => since === serving.since);
  const counts = isSince && (state === null || at < state.not_after);
  return registry_id === observed.registry_id && counts && equalJson(before, state && contentOf(state));
}
