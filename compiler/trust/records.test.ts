import { describe, expect, test } from 'vitest';
import { appliedEmergency, appliedVersion, releaseKey as key, refused } from '../../testing/applied.ts';
import { digestOf } from '../lib/digest.ts';
import type { AppliedEmergency, PlanBody, State, StateContent, VerifiedJudge, VersionState } from '../model/plan.ts';
import { cabRecord, type RecordContext, renewedState, type SignedState, signedRecord, signedState } from './records.ts';
import { readReleaseSigned, readState } from './state.ts';

const digest = digestOf(new Uint8Array());
const context: RecordContext = {
  plan: {
    ...{ target: 'local', registry_id: 'relc-local', model: 'm', class: 'normal', releases: {} },
    serving: { now: '2', since: null, next: '2' },
  } as unknown as PlanBody,
  planDigest: digest,
  approvals: [],
  approvedBy: 'mlops: Ana',
  commit: 'abc',
  judgeDigest: digest,
  tickets: [],
  skipped: [],
  approverFacts: { units: [], acted: [] },
  at: '2026-11-24T23:59:59Z',
  stateDays: 90,
  key,
};
const renewal = { at: '2027-01-10T12:00:00Z', stateDays: 90, key };
const version = (stage: VersionState['stage'], until: VersionState['deprecated_until'] = null): VersionState => ({
  ...appliedVersion,
  stage,
  deprecated_until: until,
});
const content = (versions: StateContent['versions']): StateContent => ({ aliases: { approved: '2' }, versions });

function kept(bytes: Uint8Array): SignedState & { readonly state: State } {
  const read = readState(bytes, [key.signer], '2026-11-24');
  if ('fault' in read) throw new Error(read.fault);
  return { state: read.state, bytes };
}

describe('the signed state', () => {
  const first = kept(signedState(context, content({ '2': version('Approved') }), null));
  const next = kept(signedState(context, content({ '2': version('Approved') }), first));
  const renewed = kept(renewedState(next, renewal));

  test('when each names the file that it follows, the whole chain can be walked back from the last', () => {
    const files = new Map([first, next, renewed].map((one) => [digestOf(one.bytes), one]));
    const walked: number[] = [];
    for (let at: SignedState | undefined = renewed; at; at = files.get(at.state.predecessor ?? digest))
      walked.push(at.state.serial);
    expect(walked).toEqual([3, 2, 1]);
    expect(first.state.predecessor).toBeNull();
  });

  test('when everybody lets a refused version serve, says by which plan; a way back, or what was not refused, says nothing', () => {
    const emergencies = (more: Partial<PlanBody>, one: AppliedEmergency) => {
      const previous = { ...first, state: { ...first.state, emergencies: [one] } };
      const plan = { ...context.plan, serving: { now: '1', since: null, next: '2' }, ...more };
      return kept(signedState({ ...context, plan }, content({ '2': version('Approved') }), previous)).state.emergencies;
    };
    const one = appliedEmergency('2', { refused });
    expect(emergencies({}, one)).toEqual([{ ...one, approved: { at: context.at, plan_digest: digest } }]);
    expect(emergencies({ class: 'rollback' }, one)).toEqual([one]);
    expect(emergencies({ serving: context.plan.serving }, one)).toEqual([one]);
    expect(emergencies({}, appliedEmergency('3', { refused }))).toEqual([appliedEmergency('3', { refused })]);
    expect(emergencies({}, appliedEmergency('2'))).toEqual([appliedEmergency('2')]);
  });

  test('when policy gives days of grace, each state says until when; once it gives none, the next says nothing', () => {
    const days = { not_after: '2027-02-22T23:59:59Z', starts_until: '2027-03-08T23:59:59Z' };
    const graced = kept(signedState({ ...context, graceDays: 14 }, content({ '2': version('Approved') }), null));
    expect(graced.state).toMatchObject(days);
    const longer = kept(renewedState(graced, { ...renewal, graceDays: 7 })).state;
    expect(longer).toMatchObject({ not_after: '2027-04-10T12:00:00Z', starts_until: '2027-04-17T12:00:00Z' });
    expect(kept(renewedState(graced, renewal)).state).not.toHaveProperty('starts_until');
    expect(first.state).not.toHaveProperty('starts_until');
  });

  test('when a version becomes Deprecated, its days begin with the day of the apply, and a renewal copies the end', () => {
    const versions = { '1': version('Deprecated', { days_after_apply: 30 }), '2': version('Approved') };
    const state = kept(signedState(context, content(versions), first));
    expect(state.state.versions['1']?.deprecated_until).toBe('2026-12-24');
    expect(state.state.versions['2']?.deprecated_until).toBeNull();
    const later = kept(renewedState(state, renewal));
    expect(later.state.versions['1']?.deprecated_until).toBe('2026-12-24');
  });
});

describe('the judge in the signed state', () => {
  const ana = { id: 'ana', person: 'Ana', public_key: 'PEM' };
  const glass = (tip: string) => ({ tip, people: ['Ana', 'Rui'], reason: 'INC-1', at: '2026-11-24T12:00:00Z' });
  const judge = (commit: string, ...tips: readonly string[]): VerifiedJudge => ({
    ...{ commit, keys: [ana] },
    ...(tips.length > 0 && { broken_glass: tips.map(glass) }),
  });
  const applied = (previous: SignedState | null, now?: VerifiedJudge) =>
    kept(signedState({ ...context, ...(now && { judge: now }) }, content({ '2': version('Approved') }), previous));
  const recorded = (previous: SignedState | null, now?: VerifiedJudge, said: Partial<PlanBody> = {}) => {
    const made = { class: 'normal', approvals_required: { mlops: 1 }, releases: {}, ...said };
    const plan = { ...context.plan, ...made } as PlanBody;
    const bytes = signedRecord(plan, cabRecord({ ...context, plan, ...(now && { judge: now }) }, previous), key);
    const read = readReleaseSigned(bytes, [key.signer], '2026-11-24', 'cab_record');
    if ('fault' in read) throw new Error(read.fault);
    return read.predicate;
  };

  test('when an apply or a renewal is judged by a later one, names that, and the commit of the apply stays', () => {
    const first = applied(null, judge('one'));
    expect(first.state.judge).toEqual(judge('one'));
    expect(applied(first, judge('two')).state.judge).toEqual(judge('two'));
    const renewed = kept(renewedState(first, { ...renewal, judge: judge('two') })).state;
    expect([renewed.judge, renewed.commit]).toEqual([judge('two'), 'abc']);
    expect(recorded(first, judge('two')).judge).toEqual({ commit: 'two' });
  });

  test('when nothing says how far the judge is approved, keeps what was known, and claims nothing in the record', () => {
    const first = applied(null, judge('one'));
    expect(applied(first).state.judge).toEqual(judge('one'));
    expect(kept(renewedState(first, renewal)).state.judge).toEqual(judge('one'));
    expect(recorded(first)).not.toHaveProperty('judge');
    expect(applied(null).state).not.toHaveProperty('judge');
  });

  test('when something was declared not applicable, the CAB record says so, and otherwise has no word of it', () => {
    const declined = { '2': { 'evidence/canary_plan': { reason: 'Nobody waits for a row', accepted_by: 'mlops' } } };
    expect(recorded(null, undefined, { not_applicable: declined })).toMatchObject({ not_applicable: declined });
    expect(recorded(null)).not.toHaveProperty('not_applicable');
  });

  test('when the glass was broken, every later state and CAB record shows it, once for each commit', () => {
    const first = applied(null, judge('one', 'tip'));
    const second = applied(first, judge('two'));
    expect(second.state.judge).toEqual(judge('two', 'tip'));
    expect(recorded(first, judge('two')).broken_glass).toEqual([glass('tip')]);
    expect(recorded(first).broken_glass).toEqual([glass('tip')]);
    const third = kept(renewedState(second, { ...renewal, judge: judge('three', 'tip', 'tip 2') }));
    expect(third.state.judge).toEqual(judge('three', 'tip', 'tip 2'));
    expect(recorded(null, judge('one')).broken_glass).toBeUndefined();
  });
});
