// Whether a proof counts: whoever can write to a registry can put any file there.
import { describe, expect, test } from 'vitest';
import type { Proof } from '../../schemas/generated/documents.ts';
import { appliedVersion, place, releaseKey } from '../../testing/applied.ts';
import { makeKey, tampered } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { isAbout, parseProofName, proofName, provedOf, readProof, signedProof } from './proof.ts';
import type { Place } from './state.ts';

const at = '2026-11-25T12:00:00Z';
const proof: Proof = {
  ...{ kind: 'drill', ...place, version: '1', ...provedOf(appliedVersion), serial: 1, state: digestOf('state') },
  ...{ commit: 'abc', result: 'passed', findings: [], checked_at: '2026-11-25T03:00:00Z' },
};
const named = (text = proofName(proof)) => {
  const name = parseProofName(text);
  if (name === undefined) throw new Error(text);
  return name;
};
const signed = (changes: object = {}, key = releaseKey) => signedProof({ ...proof, ...changes }, key);
const keys = [releaseKey.signer];
const read = (bytes: Uint8Array, name = named(), trusted = keys, there: Place = place) =>
  readProof(bytes, name, trusted, at, there);

describe('a proof', () => {
  test('when the release key signed it about this place, by its name, counts', () => {
    expect(read(signed())).toEqual({ proof });
  });

  test.each([{ target: 'homologation' }, { registry_id: 'another' }, { model: 'another' }, { registry_name: 'm2' }])(
    'when it is about another place (%j), does not count',
    (there) => {
      expect(read(signed(there))).toEqual({ fault: 'of-another-place' });
      expect(read(signed(), named(), keys, { ...place, ...there })).toEqual({ fault: 'of-another-place' });
    },
  );

  test.each([
    ['another version', { version: '2' }],
    ['an audit', { kind: 'audit' }],
    ['an earlier day', { checked_at: '2026-11-20T03:00:00Z' }],
    ['another result', { result: 'failed' }],
  ])('when its content is of %s than its name, does not count', (_, changes) => {
    expect(read(signed(changes))).toEqual({ fault: 'renamed' });
  });

  test('when it was forged, changed or is of another type, does not count', () => {
    expect(read(signed({}, makeKey('release', ['release-signer'])))).toEqual({ fault: 'unknown-key' });
    expect(read(tampered(signed(), (text) => text.replace(/"payload":"..../, '"payload":"AAAA')))).toEqual({
      fault: 'bad-signature',
    });
    expect(read(utf8('{}'))).toEqual({ fault: 'undecodable' });
    expect(read(signed({ serial: 'one' }))).toEqual({ fault: 'wrong-type' });
    const approver = makeKey('ana', ['mlops']);
    expect(read(signed({}, approver), named(), [approver.signer])).toEqual({ fault: 'wrong-role' });
  });

  test('when a later relc asks its reader to know more, does not count', () => {
    expect(read(signed({ must_understand: ['only_half'] }))).toEqual({ fault: 'not-understood' });
    expect(read(signed({ must_understand: ['result'], more: 1 }))).toMatchObject({ proof: { result: 'passed' } });
  });

  test('when its key was revoked, does not count, whenever it signed; when it expired since, counts', () => {
    const { entry } = releaseKey.signer;
    const revoked = { ...releaseKey.signer, entry: { ...entry, revoked: '2026-11-25' } };
    expect(read(signed(), named(), [revoked])).toEqual({ fault: 'revoked' });
    const until = (day: string) => [
      { ...releaseKey.signer, entry: { ...entry, valid: { from: '2026-01-01', until: day } } },
    ];
    expect(read(signed(), named(), until('2026-11-25'))).toEqual({ proof });
    expect(read(signed(), named(), until('2026-11-24'))).toEqual({ fault: 'outside-validity' });
  });

  test.each(['release_digest', 'model_digest', 'policy_digest', 'approved_by_plan'] as const)(
    'when the state names another %s, is about another release',
    (name) => {
      expect(isAbout(proof, appliedVersion)).toBe(true);
      expect(isAbout(proof, { ...appliedVersion, [name]: digestOf('another') })).toBe(false);
    },
  );

  test.each([
    'drill-1-20261125T030000Z',
    'drill-01-20261125T030000Z-passed',
    'x-1-20261125T030000Z-passed',
    '../state',
  ])('when a file is called %s, relc did not write it', (name) => {
    expect(parseProofName(name)).toBeUndefined();
  });
});
