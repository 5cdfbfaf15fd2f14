// Whether a version may load, by the signed state, its tags and its CAB record.
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import { areRestartsOver, endOf, hasEnded, isOnlyAlerted, lastStartOf } from '../model/lifetime.ts';
import type { AppliedVersionState, State } from '../model/plan.ts';
import { distrusted, recordFault } from '../trust/state.ts';
import type { VerifyInput } from './input.ts';

/** Approved versions load. Deprecated ones load only when the caller names them, and until their last day. */
export function stageFaults(
  input: VerifyInput,
  state: State,
  version: string,
  { stage, deprecated_until: until }: AppliedVersionState,
  today: string,
): Diagnostic[] {
  if (stage === 'Approved') return [];
  if (stage === 'Deprecated' && input.version !== undefined) {
    if (until !== null && today <= until) return [];
    return [{ code: 'verify/coexistence-over', facts: { version, observed: today, expected: until } }];
  }
  return [{ code: 'verify/stage', facts: { observed: stage, expected: 'Approved', version, model: state.model } }];
}

/** Tags that must agree with the signed state. */
export const signedTags = ['stage', 'release_digest', 'policy_digest'] as const;

export function tagFaults(input: VerifyInput, state: AppliedVersionState): Diagnostic[] {
  if (input.shown === undefined) return [];
  const { tags } = input.shown;
  return signedTags
    .filter((name) => own(tags, name) !== state[name])
    .map(
      (name): Diagnostic => ({
        code: 'verify/tag-differs',
        facts: { tag: name, observed: own(tags, name) ?? 'none', expected: state[name] },
      }),
    );
}

/** The CAB record is the release's signature: it must cover this release, with the plan that the state names. */
export function recordFaults(input: VerifyInput, state: AppliedVersionState, today: string): Diagnostic[] {
  const wrong = recordFault(input.cab, input.keys, today, state);
  if (wrong === undefined) return [];
  if ('fault' in wrong)
    return wrong.fault === 'absent'
      ? [{ code: 'verify/record-not-trusted', facts: { observed: wrong.fault } }]
      : [distrusted(wrong, 'cab_record', 'verify/record-not-trusted')];
  const expected = [state.approved_by_plan, state.release_digest];
  return [{ code: 'verify/record-of-another', facts: { observed: wrong.covers, expected } }];
}

export function lifecycleFaults(state: AppliedVersionState, today: string): Diagnostic[] {
  return hasEnded(state, today)
    ? [{ code: 'verify/end-of-life', facts: { observed: today, expected: endOf(state) } }]
    : [];
}

/**
 * A revalidation that is overdue, or that failed, blocks new rollouts at once, and restarts only after the days of grace, or
 * never: a drained node must come back.
 */
export function revalidationFindings(state: AppliedVersionState, today: string): Diagnostic[] {
  const { revalidate_by: expected, revalidated } = state;
  const facts = { observed: today, expected, until: state.restarts_until };
  if (areRestartsOver(state, today)) return [{ code: 'verify/revalidation-overdue', facts }];
  const warned = (more: Diagnostic['facts']) => [
    asWarning({ code: 'verify/revalidation-overdue', facts: { ...facts, until: lastStartOf(state), ...more } }),
  ];
  if (revalidated?.result === 'failed') return warned({ change: 'failed', on: revalidated.on });
  return today <= expected ? [] : warned({ change: isOnlyAlerted(state) ? 'alert' : 'grace' });
}

/** An expired exception stops rollouts, not restarts: a drained node must come back. Serving reports it, and loads. */
export function exceptionWarnings({ exceptions_until: until }: AppliedVersionState, today: string): Diagnostic[] {
  if (until === null || today <= until) return [];
  return [asWarning({ code: 'verify/exception-expired', facts: { observed: today, expected: until } })];
}
