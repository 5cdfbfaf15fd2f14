import { describe, expect, test } from 'vitest';
import type { Target } from '../../schemas/generated/documents.ts';
import { appliedState, appliedVersion, releaseKey, signState } from '../../testing/applied.ts';
import { wholeInput } from '../../testing/plan-input.ts';
import { makeKey } from '../../testing/sample.ts';
import { textOf } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import type { Change, Observed, State } from '../model/plan.ts';
import {
  endFaults,
  olderState,
  type RestorePlace,
  registryFaults,
  restorable,
  stateBack,
  valuesBack,
} from './restore.ts';

const { target, observed: empty } = wholeInput();
const at = '2026-11-24T12:00:00Z';
const revokedKey = makeKey('revoked', ['release-signer'], { revoked: '2026-11-01' });
const place: RestorePlace = {
  ...{ target: target as Target, model: 'm', registered: 'm', at },
  keys: [releaseKey.signer, revokedKey.signer],
};
const who = { host: 'runner', process: '7', since: at };

const first = appliedState();
const second = appliedState({
  ...{ serial: 2, predecessor: digestOf('the first'), issued_at: '2026-11-20T00:00:00Z' },
  versions: { '1': { ...appliedVersion, stage: 'Deprecated' } },
});
const bytes = { first: signState(first), second: signState(second) };
const showing = (state: Uint8Array | null): Observed => ({ ...empty, state });
const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  diagnostics.map(({ code }) => code);

describe('the registry', () => {
  test('when it is the target’s, nothing is wrong with it', () => {
    expect(registryFaults(place, empty)).toEqual([]);
  });

  test('when it is another, is refused and both are named', () => {
    expect(registryFaults(place, { ...empty, registry_id: 'other' })).toMatchObject([
      { code: 'plan/other-registry', facts: { target: 'production', observed: 'other', expected: 'production' } },
    ]);
  });
});

describe('the state to restore', () => {
  const found = (state: Uint8Array | null, states: readonly Uint8Array[]) => restorable(place, showing(state), states);

  test('when the newest is shown, is that one, with the key that signed it', () => {
    expect(found(bytes.second, [bytes.first, bytes.second])).toEqual({
      ...{ value: { state: second, key: 'release', bytes: bytes.second }, diagnostics: [] },
    });
  });

  test('when relc has applied nothing yet, is none', () => {
    expect(found(null, [])).toEqual({ value: null, diagnostics: [] });
  });

  test('when the registry keeps a newer one than it shows, is refused', () => {
    expect(codes(found(bytes.first, [bytes.first, bytes.second]))).toEqual(['restore/state-older']);
    expect(codes(found(null, [bytes.first]))).toEqual(['restore/state-older']);
  });

  test('when a revoked key signed it, is refused', () => {
    expect(codes(found(signState(first, revokedKey), []))).toEqual(['plan/state-key-revoked']);
  });

  test('when it is of another model, is refused', () => {
    expect(codes(found(signState({ ...first, model: 'other' }), []))).toEqual(['plan/state-not-trusted']);
  });

  test('when it has not ended, may be restored; from its end on, not', () => {
    expect(endFaults(first, at)).toEqual([]);
    expect(endFaults(first, first.not_after)).toEqual([
      { code: 'verify/state-expired', facts: { observed: first.not_after, expected: first.not_after } },
    ]);
    const late = '2027-05-01T00:00:00Z';
    const graced = { ...first, starts_until: late };
    expect(endFaults(graced, first.not_after)).toEqual([]);
    expect(endFaults(graced, late)).toMatchObject([{ facts: { observed: late, expected: first.not_after } }]);
    expect(endFaults(first, late)).toMatchObject([{ facts: { observed: late, expected: first.not_after } }]);
  });
});

describe('an older state that is shown', () => {
  const found = (state: Uint8Array | null, states: readonly Uint8Array[] = [bytes.first, bytes.second]) =>
    olderState(place, showing(state), states);

  test('when it is the newest, there is nothing to make count', () => {
    expect(found(bytes.second)).toBeUndefined();
    expect(found(null, [])).toBeUndefined();
  });

  test('when an older one, none, or one that cannot be trusted is shown, says what and finds the newest', () => {
    expect(found(bytes.first)).toMatchObject({ shown: 'state 1', newest: { state: second } });
    expect(found(null)).toMatchObject({ shown: null, newest: { state: second } });
    const foreign = signState(first, makeKey('stranger', ['release-signer']));
    expect(found(foreign)).toMatchObject({ shown: 'state that cannot be trusted', newest: { state: second } });
  });

  test('when a revoked key signed a kept state, nobody can say which is the newest', () => {
    expect(found(bytes.first, [bytes.first, bytes.second, signState(second, revokedKey)])).toBeUndefined();
  });

  test('when only a later relc understands what is shown or kept, nobody can say which is the newest', () => {
    const asks = signState({ ...second, serial: 3, region: 'south', must_understand: ['region'] });
    expect(found(asks)).toBeUndefined();
    for (const shown of [asks, bytes.first, null])
      expect(found(shown, [bytes.first, bytes.second, asks])).toBeUndefined();
  });

  test('when what is shown or kept has a stage that a later relc may know, nobody can say which is the newest', () => {
    const versions = { '1': { ...appliedVersion, stage: 'Suspended' } };
    const later = signState({ ...second, serial: 3, versions });
    expect(found(later)).toBeUndefined();
    for (const shown of [later, bytes.first, null])
      expect(found(shown, [bytes.first, bytes.second, later])).toBeUndefined();
  });

  test('when kept states are of another target or model, they are not made to count', () => {
    const others = [signState({ ...second, target: 'other' }), signState({ ...second, model: 'other' })];
    expect(found(bytes.first, [bytes.first, ...others])).toBeUndefined();
  });

  test('when the newest is made to count, its own bytes are written and recorded', () => {
    const older = found(bytes.first);
    if (older === undefined) throw new Error('no older state');
    const { writes, diagnostics, record } = stateBack(place, older);
    expect({ writes, diagnostics }).toEqual({
      ...{ writes: [{ resource: { type: 'state' }, bytes: bytes.second }], diagnostics: [] },
    });
    expect(record?.([], who)).toEqual({
      ...{ target: 'production', model: 'm', restored_at: at, by: who, state: { serial: 2, signed_by: 'release' } },
      values: [{ resource: 'signed state', found: 'state 1', put_back: 'state 2' }],
    });
  });
});

describe('values that are put back', () => {
  const alias: Change = {
    ...{ action: 'update', resource: { type: 'alias', name: 'approved' }, before: '2', after: '1' },
  };
  const tag: Change = {
    ...{ action: 'delete', resource: { type: 'tag', version: '1', name: 'stage' }, before: 'Approved', after: null },
  };
  const kept = { state: first satisfies State, key: 'release', bytes: bytes.first };
  const back = (changes: readonly Change[]) => valuesBack(place, kept, { changes, diagnostics: [] });

  test('when a value was changed, the state’s is written; what the state does not say is removed', () => {
    const writes = back([alias, tag]).writes?.map(({ resource, bytes }) => [resource.type, bytes && textOf(bytes)]);
    expect(writes).toEqual([
      ['alias', '1'],
      ['tag', null],
    ]);
  });

  test('when all are written, the record names each with what was found', () => {
    expect(back([alias, tag]).record?.([alias.resource, tag.resource], who)).toEqual({
      ...{ target: 'production', model: 'm', restored_at: at, by: who, state: { serial: 1, signed_by: 'release' } },
      values: [
        { resource: 'alias approved', found: '2', put_back: '1' },
        { resource: 'tag stage of version 1', found: 'Approved', put_back: null },
      ],
    });
  });

  test('when writing stopped midway, the record names only what was written', () => {
    expect(back([alias, tag]).record?.([alias.resource], who).values).toMatchObject([{ resource: 'alias approved' }]);
  });

  test('when others are left alone, the reasons are handed on', () => {
    const { diagnostics } = valuesBack(place, kept, { changes: [], diagnostics: [{ code: 'restore/returned' }] });
    expect(codes({ diagnostics })).toEqual(['restore/returned']);
  });
});
