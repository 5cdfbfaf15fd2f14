import { describe, expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import { readExport } from './roster-export.ts';

const read = (text: string) => readExport('export', utf8(text));
const faults = (text: string) => read(text).diagnostics.map(({ code, facts }) => [code, facts?.['observed']]);
const ana = { name: 'Ana', emails: ['ana@x.org'], isActive: true };

describe('an export of a directory', () => {
  test('when it is CSV, says who is there, in the words of either language', () => {
    expect(read('Name,Email,Active\nAna,ana@x.org,true\nRui,r@x.org R@y.org,no\n').value).toEqual([
      ana,
      { name: 'Rui', emails: ['r@x.org', 'R@y.org'], isActive: false },
    ]);
    expect(read('\uFEFFnome;e-mail;ativo\r\nAna;ana@x.org;sim\r\n').value).toEqual([ana]);
  });

  test('when it has the last day, that is read, whatever else it says', () => {
    const rows = 'name,email,left\nAna,ana@x.org,\nRui,r@x.org,2026-11-20\n';
    const rui = { name: 'Rui', emails: ['r@x.org'], isActive: false, left: '2026-11-20' };
    expect(read(rows).value).toEqual([ana, rui]);
    expect(read('name,email,active,left\nRui,r@x.org,true,2026-11-20\n').value).toEqual([rui]);
  });

  test('when it is JSON of SCIM, names and addresses are where a directory has them', () => {
    const Resources = [
      { displayName: 'Ana', emails: [{ value: 'ana@x.org' }], active: true },
      { userName: 'rui@x.org', name: { formatted: 'Rui' }, emails: [], active: false },
      { userName: 'eva', active: true },
    ];
    const people = [
      ana,
      { name: 'Rui', emails: ['rui@x.org'], isActive: false },
      { name: 'eva', emails: [], isActive: true },
    ];
    expect(read(JSON.stringify({ totalResults: 3, Resources })).value).toEqual(people);
    expect(read(JSON.stringify(Resources)).value).toEqual(people);
  });

  test('when JSON of SCIM says in text that somebody is not active, they are not', () => {
    const resources = (active: unknown) => JSON.stringify([{ displayName: 'Ana', userName: 'ana@x.org', active }]);
    for (const active of ['False', 'false', false])
      expect(read(resources(active)).value).toEqual([{ ...ana, isActive: false }]);
    expect(read(resources('True')).value).toEqual([ana]);
    for (const active of [null, undefined, '', 'no', 0, 1, 'disabled'])
      expect(faults(resources(active))).toEqual([['roster/unreadable', 'entry 1']]);
  });

  test('when it is one page of several, refuses: whoever is missing would be gone', () => {
    expect(read(JSON.stringify({ totalResults: 2, Resources: [{ userName: 'a' }] })).diagnostics).toEqual([
      { code: 'roster/incomplete', file: 'export', facts: { observed: 1, expected: 2 } },
    ]);
  });

  test.each([
    ['has other columns', 'name,mail\nAna,a@x.org\n', 'name, email, active'],
    ['does not say whether somebody is there', 'name,email,active\nAna,a@x.org,true\nRui,r@x.org,perhaps\n', 'entry 2'],
    ['has a last day that is none', 'name,email,left\nAna,a@x.org,soon\n', 'entry 1'],
    ['has a last day that no calendar has', 'name,email,left\nAna,a@x.org,2026-02-30\n', 'entry 1'],
    ['leaves out a name', 'name,email,active\n,a@x.org,true\n', 'entry 1'],
    ['ends within a row', 'name,email,left\nAna,a@x.org,\nRui,r@x.o', 'entry 2'],
    ['is JSON of something else', '{"people": []}', 'Resources'],
  ])('when it %s, refuses', (_, text, observed) => {
    expect(faults(text)).toEqual([['roster/unreadable', observed]]);
  });
});
