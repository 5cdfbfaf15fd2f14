import { describe, expect, test } from 'vitest';
import type { People } from '../../schemas/generated/documents.ts';
import { makeKey } from '../../testing/sample.ts';
import { rolesOf, rosterFaults, rosterOf, withLeavers } from './roster.ts';

const file = 'policies/trust/people.yaml';
const ana = { name: 'Ana Ribeiro', emails: ['ana@example.com'], roles: ['risk-accepter'] } as const;
const rui = {
  name: 'Rui Barros',
  emails: ['rui@example.com', 'rui@bank.example'],
  roles: ['release-decider'],
} as const;
const listed = (...people: People['people']) => ({
  file,
  value: { apiVersion: 'relc/v1', kind: 'People', people } as const,
});
const held = (person: string, ...emails: readonly string[]) =>
  makeKey('one', ['mlops'], { person, emails }).signer.entry;

describe('whom a document names', () => {
  const roster = rosterOf(listed(ana, rui));

  test.each(['Ana Ribeiro', ' ana  ribeiro', 'ana@example.com', 'ANA@EXAMPLE.COM'])(
    'when it says %j, that is Ana',
    (named) => {
      expect(rolesOf(roster, named)).toEqual(['risk-accepter']);
    },
  );

  test('when it says another address of hers or his, that is the same person', () => {
    expect(rolesOf(roster, 'rui@bank.example')).toEqual(['release-decider']);
  });

  test.each(['Ana', 'Ana Ribeiro, head of risk', 'Аna Ribeiro', 'ana@example.org', 'Risk committee', ''])(
    'when it says %j, that is nobody',
    (named) => {
      expect(rolesOf(roster, named)).toBeUndefined();
    },
  );
});

describe('people.yaml', () => {
  const said = (...args: Parameters<typeof rosterFaults>) =>
    rosterFaults(...args).map(({ code, pointer, facts }) => [code, pointer, facts?.['observed']]);

  test('when nobody is listed twice, and keys.yaml says the same, has no fault', () => {
    expect(said(listed(ana, rui), [held('Ana Ribeiro', 'ana@example.com'), held('Build service')])).toEqual([]);
  });

  test.each([
    ['name', { ...rui, name: 'Ana Ribeiro' }],
    ['address', { ...rui, emails: ['ANA@example.com'] }],
  ])('when two entries have the same %s, refuses the second', (_, second) => {
    expect(said(listed(ana, second), [])).toEqual([['trust/person-twice', '/people/1', second.name]]);
  });

  test('when a name looks like one of keys.yaml, or of an entry before it, refuses it', () => {
    const alike = { ...rui, name: 'Ana Rlbeiro' };
    const other = { ...ana, name: 'Eva RIbeiro' };
    expect(said(listed(alike), [held('Ana RIbeiro')])).toEqual([['trust/look-alike', '/people/0/name', alike.name]]);
    expect(said(listed(other, { ...rui, name: 'Eva Rlbeiro' }), [])).toEqual([
      ['trust/look-alike', '/people/1/name', 'Eva Rlbeiro'],
    ]);
  });

  test('when a name holds what a reader cannot see, refuses it', () => {
    expect(said(listed({ ...ana, name: 'Ana\u200b Ribeiro' }), [])).toEqual([
      ['trust/unclear-name', '/people/0/name', 'U+200B'],
    ]);
  });

  test('when keys.yaml gives an address to somebody else, refuses it there', () => {
    expect(said(listed(ana, rui), [held('Eva Luz', 'rui@bank.example')])).toEqual([
      ['trust/address-of-another', '/people/1/emails/1', 'rui@bank.example'],
    ]);
  });

  test('when keys.yaml alone has a fault, leaves it to that file', () => {
    expect(said(listed(ana), [held('Eva Luz'), held('Eva\u200b Luz')])).toEqual([]);
  });
});

describe('people who left', () => {
  const holders = [{ entry: held('Ana Ribeiro', 'ana@example.com') }, { entry: held('Rui Barros', 'rui@x.org') }];
  const lefts = (...leavers: Parameters<typeof withLeavers>[1]) =>
    withLeavers(holders, leavers).map(({ entry }) => entry.left);

  test.each([
    ['by name', { name: 'ana  RIBEIRO', emails: [] }],
    ['by an address', { name: 'A. Ribeiro', emails: ['ANA@example.com'] }],
  ])('when an entry of keys.yaml is theirs %s, it has their last day; others have none', (_, who) => {
    expect(lefts({ ...who, left: '2026-11-20' })).toEqual(['2026-11-20', undefined]);
  });

  test('when two entries say so of one person, the first day counts', () => {
    const [name, left] = ['Ana Ribeiro', '2026-11-20'];
    const again = { name: 'x', emails: ['ana@example.com'], left: '2026-11-10' };
    expect(lefts({ name, emails: [], left }, again)).toEqual(['2026-11-10', undefined]);
    expect(lefts()).toEqual([undefined, undefined]);
  });
});
