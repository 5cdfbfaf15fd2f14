// What one person may sign who goes back: what the state of the release key lets them, and nothing else.
import { describe, expect, test } from 'vitest';
import {
  appliedEmergency,
  appliedState,
  appliedVersion,
  place,
  recordOf,
  refused,
  releaseKey,
  signState,
} from '../../testing/applied.ts';
import { makeKey } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import type { State } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { adoptedState, renewedState } from './records.ts';
import { countingState, predecessorIn, readReleaseSigned, readState } from './state.ts';
import { approvedWayBack, stateBack } from './way-back.ts';

const onCall = makeKey('bruno', ['rollback-signer', 'on-call']);
const keys: readonly TrustedSigner[] = [releaseKey, onCall].map(({ signer }) => signer);
const today = '2026-12-01';
const at = '2026-11-20T03:00:00Z';
const until = '2026-12-10T00:00:00Z';

/** Version 2 serves; who approved it also approved to go back to 1. */
const state = appliedState({
  aliases: { approved: { version: '2', since: '2026-11-10T00:00:00Z', before: '1' } },
  versions: { '1': { ...appliedVersion, stage: 'Deprecated', deprecated_until: '2026-12-10' }, '2': appliedVersion },
  ...{ serial: 4, predecessor: digestOf('the state before'), issued_at: '2026-11-10T00:00:00Z' },
  emergencies: [appliedEmergency('2')],
  way_back: { version: '1', until },
});
const bytes = signState(state);
const { way_back: _, ...closed } = state;
const back = (one: State = state, file = bytes, when = at): State => {
  const found = stateBack(one, file, when);
  if (found === undefined) throw new Error('nobody may go back');
  return found;
};
const read = (file: Uint8Array, trusted = keys) => readState(file, trusted, today);
/** What a person on call signs in place of the way back. */
const signed = (changes: Partial<Record<keyof State, unknown>>, key = onCall) =>
  // Undefined leaves a field out.
  signState(
    Object.fromEntries(Object.entries({ ...back(), ...changes }).filter(([, value]) => value !== undefined)),
    key,
  );

describe('the way back', () => {
  test('when one person goes it, the version that served before serves, and all else is as it was', () => {
    const next = back();
    expect(next).toEqual({
      ...closed,
      aliases: { approved: { version: '1', since: at, before: '2' } },
      versions: { '1': appliedVersion, '2': appliedVersion },
      ...{ serial: 5, predecessor: digestOf(bytes), issued_at: at, rolled_back: { at } },
      predecessor_file: Buffer.from(bytes).toString('base64'),
    });
    expect(read(signed({}))).toEqual({ state: next, key: 'bruno' });
  });

  test('when it is over, not yet there, used up, refused since or of another form, nobody goes it', () => {
    const may = (one: Partial<State>, when: string) => approvedWayBack({ ...state, ...one }, when);
    expect(may({}, state.issued_at)).toBe('1');
    expect(may({}, '2026-12-09T23:59:59Z')).toBe('1');
    expect(may({}, until)).toBeUndefined();
    expect(may({}, '2026-11-09T23:59:59Z')).toBeUndefined();
    expect(may({}, '2026-11-20T03:00:00+23:59')).toBeUndefined();
    expect(may({ not_after: at }, at)).toBeUndefined();
    expect(approvedWayBack(closed, at)).toBeUndefined();
    expect(may({ versions: { '2': appliedVersion } }, at)).toBeUndefined();
    for (const stage of ['Retired', 'Revoked'] as const)
      expect(may({ versions: { ...state.versions, '1': { ...appliedVersion, stage } } }, at)).toBeUndefined();
    expect(approvedWayBack(back(), at)).toBeUndefined();
    expect(may({ emergencies: [appliedEmergency('1', { refused })] }, at)).toBeUndefined();
  });

  test.each<[string, Partial<Record<keyof State, unknown>>]>([
    ['another version', { aliases: { approved: { version: '3', since: at, before: '2' } } }],
    ['nothing at all', { aliases: {} }],
    ['another target', { target: 'homologation' }],
    ['another model', { model: 'n' }],
    ['another registry', { registry_id: 'homologation' }],
    ['other bytes', { versions: { ...back().versions, '1': { ...appliedVersion, model_digest: digestOf('x') } } }],
    [
      'a longer life of the version',
      { versions: { ...back().versions, '1': { ...appliedVersion, end_of_life: '2030-01-01' } } },
    ],
    ['a version more', { versions: { ...back().versions, '3': appliedVersion } }],
    ['a later end of the state', { not_after: '2028-01-01T00:00:00Z' }],
    ['no emergency', { emergencies: undefined }],
    ['another commit', { commit: 'def' }],
    ['facts of another commit', { facts_since: 'def' }],
    ['another judge', { judge: { commit: 'def', keys: [] } }],
    ['a higher serial', { serial: 9 }],
    ['another predecessor', { predecessor: digestOf('another') }],
    ['a moment after the approved days', { issued_at: until, rolled_back: { at: until } }],
    ['that the way back is still open', { way_back: state.way_back }],
    ['something that nobody knows', { region: 'sa' } as object],
  ])('when they sign %s, it does not count', (_, changes) => {
    expect(read(signed(changes))).toEqual({ fault: 'not-the-way-back' });
  });

  test('when they change, add or leave out any value, at any depth, it does not count', () => {
    const whole = JSON.parse(JSON.stringify(back()));
    const tried: string[] = [];
    const counts = () => 'state' in read(signState(whole, onCall));
    const change = (place: Record<string, unknown>, at: string) => {
      for (const [name, value] of Object.entries(place)) {
        const way = `${at}/${name}`;
        const others = typeof value === 'number' ? [value + 1] : value === null ? ['2030-01-01'] : [`${value}1`, null];
        for (const other of [...others, ...(Array.isArray(place) ? [] : [undefined])]) {
          if (other === undefined) delete place[name];
          else place[name] = other;
          tried.push(way);
          expect(counts(), `${way} ${other}`).toBe(false);
          place[name] = value;
        }
        if (typeof value === 'object' && value !== null) change(value as Record<string, unknown>, way);
      }
      if (Array.isArray(place)) return;
      place['unknown'] = true;
      expect(counts(), `${at}/unknown`).toBe(false);
      delete place['unknown'];
    };
    change(whole, '');
    expect(tried.length).toBeGreaterThan(100);
    expect(counts()).toBe(true);
  });

  test('when they go later than allowed by another state, from their own state, or without one, it does not count', () => {
    const late = stateBack({ ...state, way_back: { version: '1', until: '2028-01-01T00:00:00Z' } }, bytes, until);
    expect(read(signState(late ?? {}, onCall))).toEqual({ fault: 'not-the-way-back' });
    const open = signState(appliedState({ serial: 5, way_back: { version: '1', until } }), onCall);
    expect(read(signed({ predecessor_file: Buffer.from(open).toString('base64') }))).toEqual({ fault: 'wrong-role' });
    const twice = stateBack({ ...back(), way_back: { version: '2', until } }, signed({}), at);
    expect(read(signState(twice ?? {}, onCall))).toEqual({ fault: 'wrong-role' });
    expect(read(signed({ predecessor_file: undefined }))).toEqual({ fault: 'wrong-role' });
    expect(read(signed({ predecessor_file: 'AAAA' }))).toEqual({ fault: 'undecodable' });
  });

  test('when the state lets nobody go back, nobody does', () => {
    const before = signState(closed);
    const forged = {
      ...back(),
      predecessor: digestOf(before),
      predecessor_file: Buffer.from(before).toString('base64'),
    };
    expect(read(signState(forged, onCall))).toEqual({ fault: 'not-the-way-back' });
  });

  test('when they ask their readers for what the state before does not, it does not count, and makes nobody give up', () => {
    const asking = signed({ must_understand: ['region'] });
    expect(read(asking)).toEqual({ fault: 'not-the-way-back' });
    expect(countingState({ state: bytes, states: [bytes, asking] }, keys, today, place).value).toEqual(state);
    const before = signState({ ...state, must_understand: ['region'] });
    expect(read(signState(back({ ...state, must_understand: ['region'] }, before), onCall))).toEqual({
      fault: 'not-understood',
      fields: ['region'],
    });
  });

  test('when a release key or an approver signs it, it does not count: neither holds the role', () => {
    const approver = makeKey('ana', ['mlops']);
    const trusted = [...keys, approver.signer];
    expect(read(signed({}, releaseKey), trusted)).toEqual({ fault: 'wrong-role' });
    expect(read(signed({}, approver), trusted)).toEqual({ fault: 'wrong-role' });
  });

  test.each([
    ['revoked', { revoked: '2026-11-30' }, 'revoked-person'],
    ['not yet valid when it signed', { valid: { from: '2026-11-21', until: '2027-11-21' } }, 'outside-validity'],
    ['over when it signed', { valid: { from: '2026-01-01', until: '2026-11-19' } }, 'outside-validity'],
    ['of somebody who had left', { left: '2026-11-19' }, 'outside-validity'],
    ['held for another model', { held_for: { models: ['n'] } }, 'wrong-role'],
    ['held for a business unit, which no state names', { held_for: { units: ['cards'] } }, 'wrong-role'],
  ])('when the key is %s, it does not count', (_, said, fault) => {
    const { hint, publicKey, entry } = onCall.signer;
    const trusted = [releaseKey.signer, { hint, publicKey, entry: { ...entry, ...said } }];
    expect(read(signed({}), trusted)).toEqual({ fault });
  });

  test('when the key ended since, or is held for this model, it counts: expiry limits what is newly signed', () => {
    const { hint, publicKey, entry } = onCall.signer;
    const valid = { from: '2026-01-01', until: '2026-11-20' };
    const trusted = { hint, publicKey, entry: { ...entry, valid, held_for: { models: ['m'] } } };
    expect(read(signed({}), [releaseKey.signer, trusted])).toMatchObject({ key: 'bruno' });
  });

  test('when the release key of the state before was revoked, or is not trusted, it does not count either', () => {
    const { hint, publicKey, entry } = releaseKey.signer;
    const revoked = { hint, publicKey, entry: { ...entry, revoked: '2026-11-30' } };
    expect(read(signed({}), [revoked, onCall.signer])).toEqual({ fault: 'revoked' });
    expect(read(signed({}), [onCall.signer])).toEqual({ fault: 'unknown-key' });
  });

  test('when somebody asks for a document of the release key, it is none', () => {
    expect(readReleaseSigned(signed({}), keys, today, 'state')).toEqual({ fault: 'wrong-role' });
    expect(readReleaseSigned(recordOf(appliedVersion, onCall), keys, today, 'cab_record')).toEqual({
      fault: 'wrong-role',
    });
  });

  test('when an anchor knows the release key alone, it finds the state before in it', () => {
    expect(predecessorIn(signed({}))).toEqual(Buffer.from(bytes));
    expect(predecessorIn(bytes)).toBeUndefined();
    expect(predecessorIn(utf8('{}'))).toBeUndefined();
  });
});

describe('what the release key signs after', () => {
  const counts = (shown: Uint8Array, ...kept: readonly Uint8Array[]) =>
    countingState({ state: shown, states: kept }, keys, today, place);
  const renewal = { at: '2026-11-25T00:00:00Z', stateDays: 90, key: releaseKey };
  const stateIn = (file: Uint8Array): State => {
    const found = read(file);
    if ('fault' in found) throw new Error(found.fault);
    return found.state;
  };

  test('when the way back is still open, it stays so; when it is over, or the version left, it is gone', () => {
    expect(stateIn(renewedState({ state, bytes }, renewal)).way_back).toEqual(state.way_back);
    const late = stateIn(renewedState({ state, bytes }, { ...renewal, at: until }));
    expect(late).not.toHaveProperty('way_back');
    const refusal = { ...state, emergencies: [appliedEmergency('1', { refused })] };
    expect(stateIn(renewedState({ state: refusal, bytes }, renewal))).not.toHaveProperty('way_back');
  });

  test('when it signs something else, a person who dates back is older: they had the serial before', () => {
    const renewed = renewedState({ state, bytes }, { ...renewal, at: until });
    expect(stateIn(renewed).serial).toBe(6);
    expect(counts(renewed, bytes, signed({})).value?.serial).toBe(6);
    expect(counts(signed({}), bytes, renewed).diagnostics).toMatchObject([{ code: 'restore/state-older' }]);
  });

  test('when somebody went back, a renewal still says so, until model.yaml does', () => {
    const gone = { state: stateIn(signed({})), bytes: signed({}) };
    const renewed = stateIn(renewedState(gone, renewal));
    expect(renewed).toMatchObject({ serial: 6, predecessor: digestOf(gone.bytes), rolled_back: { at } });
    expect(renewed).not.toHaveProperty('predecessor_file');
    const adopted = stateIn(adoptedState(gone, renewal));
    const { rolled_back: __, ...rest } = renewed;
    expect(adopted).toEqual(rest);
    expect(counts(adoptedState(gone, renewal), bytes, gone.bytes).value).toEqual(adopted);
  });
});
