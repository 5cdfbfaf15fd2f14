import { describe, expect, test } from 'vitest';
import type { TrustedKey } from '../../schemas/generated/documents.ts';
import { appliedState, appliedVersion } from '../../testing/applied.ts';
import { makeSigstore } from '../../testing/keyless.ts';
import { makeKey, shape, type TestKey } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { stateType } from '../model/plan.ts';
import { signStatement } from './envelope.ts';
import { readReleaseSigned, readState } from './state.ts';
import { loadTrust } from './trust.ts';

const one = makeKey('one', ['release-signer']);
const two = makeKey('two', ['mlops']);

const folder = (entries: readonly object[], files: Readonly<Record<string, string>>, at = '') => {
  const prefix = at === '' ? '' : `${at}/`;
  const trust = JSON.stringify({ apiVersion: 'relc/v1', kind: 'Trust', keys: entries });
  return new Map(Object.entries({ 'keys.yaml': trust, ...files }).map(([name, text]) => [prefix + name, utf8(text)]));
};
const files = { 'one.pub': one.pem, 'two.pub': two.pem };
const entries = [one.signer.entry, two.signer.entry];
const said = (...args: Parameters<typeof folder>) => {
  const { value, diagnostics } = loadTrust(folder(...args), args[2] ?? '', shape);
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, pointer, facts }) => [code, pointer, facts?.['observed']]);
};

describe('trusted keys', () => {
  test.each(['', 'policies/trust'])('when all keys read, hands them on with the hint that cosign writes (%j)', (at) => {
    const { value, diagnostics } = loadTrust(folder(entries, files, at), at, shape);
    expect(diagnostics).toEqual([]);
    expect(value?.signers.map(({ entry, hint }) => [entry, hint])).toEqual(
      [one, two].map((key) => [key.signer.entry, key.hint]),
    );
  });

  test('when keys.yaml is missing or has another shape, trusts nobody', () => {
    expect(loadTrust(new Map(), '', shape).diagnostics).toEqual([{ code: 'load/missing-file', file: 'keys.yaml' }]);
    expect(said([{ ...entries[0], roles: 'mlops' }], files)).toEqual([['shape/type', '/keys/0/roles', 'mlops']]);
  });

  test('when the file of a key is missing, reports trust/key-missing at its entry, and trusts nobody', () => {
    expect(said(entries, { 'one.pub': one.pem })).toEqual([['trust/key-missing', '/keys/1/file', 'two.pub']]);
  });

  test.each([
    ['no key', 'sample'],
    ['empty', ''],
    ['half a key', one.pem.slice(0, 60)],
  ])('when the file of a key is %s, says trust/key-unreadable', (_, pem) => {
    expect(said(entries, { ...files, 'one.pub': pem })).toEqual([['trust/key-unreadable', '/keys/0/file', 'one.pub']]);
  });

  test('when two entries have the same key, reports trust/key-twice at the second', () => {
    expect(said(entries, { ...files, 'two.pub': one.pem })).toEqual([['trust/key-twice', '/keys/1/file', one.hint]]);
  });

  test('when a person has a GitLab id and no key, hands the person on, and no key', () => {
    const { file: _, ...person } = { ...entries[1], gitlab_id: 7 };
    const { value, diagnostics } = loadTrust(folder([entries[0] ?? {}, person], files), '', shape);
    expect(diagnostics).toEqual([]);
    const emails = ['two@example.com', '7@users.noreply'];
    expect(value?.people).toEqual([{ entry: { ...person, emails }, gitlabId: 7 }]);
    expect(value?.signers.map(({ entry }) => entry.id)).toEqual(['one']);
  });

  test('when an entry has neither key nor GitLab id, says trust/no-identity', () => {
    const { file: _, ...nobody } = entries[1] as TrustedKey;
    expect(said([entries[0] ?? {}, nobody], files)).toEqual([['trust/no-identity', '/keys/1', 'two']]);
  });

  test('when two entries have the same GitLab id, reports trust/key-twice at the second', () => {
    const twice = entries.map((entry) => ({ ...entry, gitlab_id: 7 }));
    expect(said(twice, files)).toEqual([['trust/key-twice', '/keys/1/gitlab_id', 7]]);
  });

  test('when an entry before them cannot be read, two that are the same key are still the ones pointed at', () => {
    const three = [entries[1] ?? {}, { ...entries[0], id: 'x' }, { ...entries[0], id: 'y' }];
    expect(said(three, { 'one.pub': one.pem })).toEqual([
      ['trust/key-missing', '/keys/0/file', 'two.pub'],
      ['trust/key-twice', '/keys/2/file', one.hint],
    ]);
  });

  test('when keys.yaml still has a placeholder, trusts nobody', () => {
    expect(said([{ ...entries[0], person: 'TODO' }, entries[1] ?? {}], files)).toEqual([
      ['load/placeholder', undefined, undefined],
    ]);
  });

  test('when two entries have the same id, reports trust/key-twice at the second', () => {
    expect(said([entries[0] ?? {}, { ...entries[1], id: 'one' }], files)).toEqual([
      ['trust/key-twice', '/keys/1/id', 'one'],
    ]);
  });
});

describe('people in keys.yaml', () => {
  const named = (...people: readonly string[]) =>
    people.map((person, index) => ({ ...(entries[index] as TrustedKey), person }));

  test.each([
    ['two spaces', 'Ana  Ribeiro'],
    ['a space that does not break', 'Ana\u00a0Ribeiro'],
    ['another case', 'ana ribeiro'],
    ['a word of another alphabet', '\u0421\u043e\u0441\u043e Ribeiro', 'Coco Ribeiro'],
    ['l for I', 'Ana Rlbeiro', 'Ana RIbeiro'],
  ])('when two names differ by %s, says trust/look-alike at the second', (_, second, first = 'Ana Ribeiro') => {
    expect(said(named(first, second), files)).toEqual([['trust/look-alike', '/keys/1/person', second]]);
  });

  test('when a name holds what nobody sees, says trust/unclear-name', () => {
    expect(said(named('Ana\u034f', 'Rui'), files)).toEqual([['trust/unclear-name', '/keys/0/person', 'U+034F']]);
    expect(said(named('Ana', 'R\u0443i'), files)).toEqual([['trust/unclear-name', '/keys/1/person', 'R\u0443i']]);
  });

  test('when somebody has a GitLab id and no address, has none still: nobody could tell an author', () => {
    const { value } = loadTrust(folder([{ ...entries[0], gitlab_id: 7, emails: [] }], files), '', shape);
    expect(value?.people.map(({ entry }) => entry.emails)).toEqual([[]]);
  });

  test('when one person has several entries, each has all the addresses, through whatever they share', () => {
    const three = makeKey('three', ['mlops']);
    const all = [
      { ...one.signer.entry, person: 'Ana', emails: ['a@x.example'] },
      { ...two.signer.entry, person: 'Ana', emails: ['b@x.example'] },
      { ...three.signer.entry, person: 'A. R.', emails: ['B@x.example', 'c@x.example'] },
    ];
    const { value, diagnostics } = loadTrust(folder(all, { ...files, 'three.pub': three.pem }), '', shape);
    expect(diagnostics).toEqual([]);
    for (const { entry } of value?.signers ?? [])
      expect(new Set(entry.emails.map((email) => email.toLowerCase())).size).toBe(3);
    expect(value?.signers).toHaveLength(3);
  });
});

test('when keys.yaml names two thousand people, takes them all', () => {
  const { file: _, ...person } = one.signer.entry;
  const people = Array.from({ length: 2000 }, (_, index) => ({
    ...person,
    id: `p${index}`,
    gitlab_id: index + 1,
    person: `Person ${index + 2000}`,
    emails: [`p${index}@bank.example`],
  }));
  const { value } = loadTrust(folder(people, {}), '', shape);
  expect(value?.people).toHaveLength(2000);
});

const without = <T extends object>(whole: T, field: keyof T): object =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field));

describe('signed states', () => {
  const state = appliedState();
  const another = `sha256:${'b'.repeat(64)}`;
  const signed = (key: TestKey, predicate: unknown = state, predicateType = stateType) =>
    signStatement({ subject: [{ name: 'x', digest: { sha256: 'a'.repeat(64) } }], predicateType, predicate }, key);
  const read = (bytes: Uint8Array, key: TestKey) => readState(bytes, [key.signer], '2026-11-24');

  test('when the release key signed it, hands on the state and the key, even after the key expired', () => {
    const expired = makeKey('old', ['release-signer'], { valid: { from: '2020-01-01', until: '2021-01-01' } });
    expect(read(signed(one), one)).toEqual({ state, key: 'one' });
    expect(read(signed(expired), expired)).toEqual({ state, key: 'old' });
    expect(read(signed(one, { ...state, serial: 2, predecessor: another }), one)).toMatchObject({ key: 'one' });
  });

  test.each([
    ['wrong-role', signed(two), two],
    ['revoked', signed(one), makeKey('x', ['release-signer'])],
    ['unknown-key', signed(two), one],
    ['undecodable', utf8('{}'), one],
    ['wrong-type', signed(one, state, 'urn:relc:cab:v1'), one],
    ['wrong-type', signed(one, null), one],
    ['wrong-type', signed(one, { ...state, aliases: [] }), one],
    ['wrong-type', signed(one, { ...state, versions: null }), one],
    ['wrong-type', signed(one, { ...state, serial: 1.5 }), one],
    ['wrong-type', signed(one, { ...state, serial: '1' }), one],
    ['wrong-type', signed(one, { ...state, predecessor: another }), one],
    ['wrong-type', signed(one, { ...state, serial: 2 }), one],
    ['wrong-type', signed(one, { ...state, serial: 2 ** 53, predecessor: another }), one],
    ['wrong-type', signed(one, { ...state, versions: { '1': without(appliedVersion, 'stage') } }), one],
    ['wrong-type', signed(one, { ...state, versions: { '1': { ...appliedVersion, approved_by: null } } }), one],
    ['wrong-type', signed(one, { ...state, serial: 2, predecessor: `${another}0` }), one],
  ] as const)('when its fault is %s, refuses it', (fault, bytes, key) => {
    const trusted =
      fault === 'revoked' ? { ...one.signer, entry: { ...one.signer.entry, revoked: '2026-11-24' } } : key.signer;
    expect(readState(bytes, [trusted], '2026-11-24')).toEqual({ fault });
  });

  test('when a later relc says more in it, hands on all of it', () => {
    const more = {
      ...state,
      aliases: { approved: { version: '1', since: '2026-11-01T00:00:00Z', weight: 1 } },
      versions: { '1': { ...appliedVersion, energy: { kwh: 3 } } },
      region: 'south',
    };
    expect(read(signed(one, more), one)).toEqual({ state: more, key: 'one' });
  });

  test('when cosign put it into a log and had it timestamped, it counts as without', async () => {
    const sigstore = await makeSigstore(new Date('2026-11-23T12:00:00Z'));
    const statement = { subject: [{ name: 'x', digest: { sha256: 'a'.repeat(64) } }], predicateType: stateType };
    for (const rekor of [1, 2] as const)
      expect(read(await sigstore.signStatement({ ...statement, predicate: state }, one, { rekor }), one)).toEqual({
        state,
        key: 'one',
      });
  });

  test('when the key is revoked tomorrow, its states still count today', () => {
    const trusted = { ...one.signer, entry: { ...one.signer.entry, revoked: '2026-11-25' } };
    expect(readReleaseSigned(signed(one), [trusted], '2026-11-24', 'state')).toMatchObject({ key: 'one' });
  });
});
