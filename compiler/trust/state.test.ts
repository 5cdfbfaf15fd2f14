import { describe, expect, test } from 'vitest';
import { appliedState, appliedVersion, place, recordOf, releaseKey, signState } from '../../testing/applied.ts';
import { makeKey } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import type { State } from '../model/plan.ts';
import {
  chainedState,
  countingState,
  newestState,
  placeOnTarget,
  recordFault,
  trustedState,
  wasRevoked,
} from './state.ts';

const today = '2026-11-24';
const revoked = makeKey('revoked', ['release-signer'], { revoked: '2026-11-20' });
const approver = makeKey('approver', ['mlops']);
const keys = [releaseKey, revoked, approver].map(({ signer }) => signer);
const predecessor = digestOf('the state before');

/** A signed state by its serial; all but the first name a predecessor. */
const signed = (serial: number, changes: Partial<State> = {}, key = releaseKey) =>
  signState(appliedState({ serial, predecessor: serial === 1 ? null : predecessor, ...changes }), key);
const moved = { aliases: {} };
const counting = (state: Uint8Array | null, ...states: readonly Uint8Array[]) =>
  countingState({ state, states }, keys, today, place);

test.each([
  ['revoked', true],
  ['revoked-person', true],
  ['outside-validity', false],
  ['wrong-role', false],
] as const)('what does not count since it is %s was genuine once: %s', (fault, isGenuine) => {
  expect(wasRevoked({ fault })).toBe(isGenuine);
});

describe('the state that counts', () => {
  test('when the registry shows none and keeps none, nothing was applied yet', () => {
    expect(counting(null)).toEqual({ value: null, diagnostics: [] });
  });

  test('when the registry shows the newest of those that it keeps, it counts', () => {
    const newest = signed(2, moved);
    expect(counting(newest, signed(1), newest)).toEqual({
      value: appliedState({ serial: 2, predecessor, ...moved }),
      diagnostics: [],
    });
    expect(counting(signed(1)).value).toEqual(appliedState());
  });

  test.each([
    ['an older one', signed(1), 1],
    ['none', null, 'none'],
  ])('when the registry keeps a newer one and shows %s, refuses with restore/state-older', (_, shown, observed) => {
    const newest = signed(3, moved);
    const facts = { observed, expected: 3, digest: digestOf(newest), model: 'm' };
    expect(counting(shown, signed(1), newest, signed(2))).toEqual({
      value: undefined,
      diagnostics: [{ code: 'restore/state-older', facts }],
    });
  });

  test('when a newer one only lasts longer, the older one still counts', () => {
    const renewed = signed(2, { issued_at: '2026-11-10T00:00:00Z', not_after: '2027-03-01T00:00:00Z' });
    expect(counting(signed(1), renewed)).toEqual({ value: appliedState(), diagnostics: [] });
    const versions = { '1': { ...appliedVersion, stage: 'Retired' as const } };
    expect(counting(signed(1), signed(2, { versions })).diagnostics).toMatchObject([{ code: 'restore/state-older' }]);
  });

  test('when a newer one shows that the glass was broken, an older one that hides it does not count', () => {
    const glass = { tip: 'abc', people: ['Ana', 'Rui'], reason: 'INC-1', at: '2026-11-10T00:00:00Z' };
    const judge = { commit: 'abc', keys: [] };
    const older = signed(1, { judge });
    expect(counting(older, signed(2, { judge: { commit: 'def', keys: [] } })).diagnostics).toEqual([]);
    expect(counting(older, signed(2, { judge: { ...judge, broken_glass: [glass] } })).diagnostics).toMatchObject([
      { code: 'restore/state-older' },
    ]);
  });

  test('when kept states cannot be trusted, none of them is newer', () => {
    const untrusted = [
      utf8('{}'),
      signed(9, moved, approver),
      signed(9, moved, revoked),
      signed(9, { ...moved, model: 'other' }),
      signed(9, { ...moved, predecessor: null }),
    ];
    expect(counting(signed(1), ...untrusted)).toEqual({ value: appliedState(), diagnostics: [] });
    expect(counting(null, ...untrusted)).toEqual({ value: null, diagnostics: [] });
  });

  test.each([
    ['is signed by a key without the role', signed(1, {}, approver), 'plan/state-not-trusted', 'wrong-role'],
    ['is signed by a revoked key', signed(1, {}, revoked), 'plan/state-key-revoked', 'revoked'],
    [
      'is signed by a stranger',
      signed(1, {}, makeKey('stranger', ['release-signer'])),
      'plan/state-not-trusted',
      'unknown-key',
    ],
    [
      'is another document',
      signState(appliedState(), releaseKey, 'https://example.com/x'),
      'plan/state-not-trusted',
      'wrong-type',
    ],
    ['is the first one and has a predecessor', signed(1, { predecessor }), 'plan/state-not-trusted', 'wrong-type'],
    ['is of another model', signed(1, { model: 'other' }), 'plan/state-not-trusted', 'of-another-place'],
    ['is of another target', signed(1, { target: 'other' }), 'plan/state-not-trusted', 'of-another-place'],
    ['is of another registry', signed(1, { registry_id: 'other' }), 'plan/state-not-trusted', 'of-another-place'],
  ])('when the one that the registry shows %s, refuses it', (_, shown, code, observed) => {
    expect(counting(shown)).toEqual({
      value: undefined,
      diagnostics: [{ code, facts: { target: 'production', model: 'm', observed } }],
    });
    expect(counting(shown, signed(2)).diagnostics.map((one) => one.code)).toEqual([code, 'restore/state-older']);
    expect(trustedState(shown, keys, today, place)).toBeNull();
  });

  test('when nothing is decided by it, a trusted state is read as it is', () => {
    expect(trustedState(signed(1), keys, today, place)).toEqual(appliedState());
    expect(trustedState(null, keys, today, place)).toBeNull();
  });

  test('when a place is asked for, it is that of a target, its registry and a model', () => {
    expect(placeOnTarget({ name: 'production', registry_id: 'production' }, 'm', 'm')).toEqual(place);
  });
});

describe('the newest state', () => {
  const newest = (...states: readonly Uint8Array[]) => newestState(states, keys, today, place);

  test('when several are kept, is the one with the highest serial, with its file and key', () => {
    const states = [signed(2), signed(10), signed(9)];
    for (const kept of [states, states.toReversed()])
      expect(newest(...kept)).toEqual({
        bytes: states[1],
        state: appliedState({ serial: 10, predecessor }),
        key: 'release',
      });
    expect(newest()).toBeUndefined();
  });

  test('when an interrupted apply left two with one serial, is the one that was signed later', () => {
    const later = signed(2, { issued_at: '2026-11-02T00:00:00Z' });
    for (const kept of [
      [signed(2), later],
      [later, signed(2)],
    ])
      expect(newest(...kept)?.bytes).toEqual(later);
    for (const kept of [
      [later, signed(3)],
      [signed(3), later],
    ])
      expect(newest(...kept)?.state.serial).toBe(3);
  });
});

describe('a CAB record', () => {
  const fault = (bytes: Uint8Array | null) => recordFault(bytes, keys, today, appliedVersion);
  const { release_digest, approved_by_plan } = appliedVersion;

  test('when it covers the release and the plan that the state names, it is right', () => {
    expect(fault(recordOf(appliedVersion))).toBeUndefined();
  });

  test.each([
    ['another release', { release_digest: predecessor, approved_by_plan }],
    ['another plan', { release_digest, approved_by_plan: predecessor }],
  ])('when it covers %s, says what it covers', (_, other) => {
    expect(fault(recordOf(other))).toEqual({ covers: [other.approved_by_plan, other.release_digest] });
  });

  test('when it is missing, another document or not signed by the release key, says why it does not count', () => {
    expect(fault(null)).toEqual({ fault: 'absent' });
    expect(fault(signed(1))).toEqual({ fault: 'wrong-type' });
    expect(fault(recordOf(appliedVersion, approver))).toEqual({ fault: 'wrong-role' });
    expect(fault(recordOf(appliedVersion, revoked))).toEqual({ fault: 'revoked' });
  });
});

describe('the state that a trusted one names', () => {
  test('when the bytes have its digest, is what they say, whoever signed them', () => {
    for (const key of [releaseKey, revoked])
      expect(chainedState(signed(1, {}, key), digestOf(signed(1, {}, key)))).toEqual(appliedState());
  });

  test('when the bytes are others, or no state, there is none', () => {
    const [state, none, text] = [signed(1), signState({ serial: 1 }), utf8('no statement')];
    expect(chainedState(state, digestOf(signed(2)))).toBeUndefined();
    expect(chainedState(none, digestOf(none))).toBeUndefined();
    expect(chainedState(text, digestOf(text))).toBeUndefined();
  });
});
