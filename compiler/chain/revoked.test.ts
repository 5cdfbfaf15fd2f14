import { expect, test } from 'vitest';
import { makeKey } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { keysFile } from '../model/policies.ts';
import { allRevoked, hasRevoked, type Revocations, readRevocations, revokedBy } from './revoked.ts';

const ana = makeKey('ana', ['mlops']);
const filesOf = (trust: string, pem = ana.pem) =>
  new Map([
    [keysFile, utf8(trust)],
    ['policies/trust/ana.pub', utf8(pem)],
  ]);
const keys = (more = '') =>
  `apiVersion: relc/v2\nkind: Trust\nkeys: [{id: ana, file: ana.pub, gitlab_id: 7, roles: [mlops], person: Ana, emails: [ana@x.org], valid: {from: 2026-01-01, until: 2027-01-01}${more}}]\n`;
const revokedIn = (files: ReadonlyMap<string, Uint8Array>) => revokedBy(readRevocations(files, 'abc'));

test('when an entry is revoked, its key and its user are, since that day', () => {
  const isRevoked = revokedIn(filesOf(keys(', revoked: 2026-11-24')));
  for (const mark of [ana.signer.hint, 7])
    expect([isRevoked(mark, '2026-11-23'), isRevoked(mark, '2026-11-24')]).toEqual([false, true]);
  expect(isRevoked('other', '2026-11-24')).toBe(false);
  expect(revokedIn(filesOf(keys()))(7, '2026-11-24')).toBe(false);
  expect(revokedIn(filesOf('{'))(7, '2026-11-24')).toBe(false);
});

test('when an entry has a key alone, or a user alone, that is revoked, and nothing else', () => {
  const read = (trust: string, more = '') => readRevocations(filesOf(trust.replace(more, '')), 'abc');
  const all = keys(', revoked: 2026-11-24');
  expect([...read(all, 'gitlab_id: 7, ')]).toEqual([[ana.signer.hint, '2026-11-24']]);
  expect([...read(all, 'file: ana.pub, ')]).toEqual([[7, '2026-11-24']]);
  expect([...read(keys())]).toEqual([]);
  expect([...read('{')]).toEqual([]);
  expect([...readRevocations(new Map(), 'abc')]).toEqual([]);
});

test('when the key of a revoked entry cannot be read, its user is revoked all the same', () => {
  expect(revokedIn(filesOf(keys(', revoked: 2026-11-24'), 'none'))(7, '2026-11-24')).toBe(true);
});

test('when two judges say different days, the earlier counts, whichever says it', () => {
  const [early, late]: Revocations[] = [new Map([['a', '2026-11-01']]), new Map([['a', '2026-11-09']])];
  if (early === undefined || late === undefined) throw new Error('no days');
  for (const both of [allRevoked(early, late), allRevoked(late, early)]) expect(both).toEqual(early);
  expect([hasRevoked(early, late), hasRevoked(late, early), hasRevoked(late, new Map())]).toEqual([true, false, true]);
  expect(allRevoked(early, new Map([['b', '2026-11-02']])).size).toBe(2);
});
