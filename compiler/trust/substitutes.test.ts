import { describe, expect, test } from 'vitest';
import { makeKey } from '../../testing/sample.ts';
import { substituteFaults } from './substitutes.ts';

const period = { from: '2026-12-01', until: '2026-12-31' };
const sub = { role: 'business', for: 'Paulo', ...period };
const holder = (person: string, roles: readonly string[], more: object = {}) =>
  makeKey(person, [...roles], { person, emails: [`${person.toLowerCase()}@x.org`], ...more }).signer.entry;
const paulo = holder('Paulo', ['business']);
const sara = (...substitutes: readonly object[]) => holder('Sara', [], { substitutes });

function said(keys: readonly ReturnType<typeof holder>[], max_days?: number) {
  const trust = { apiVersion: 'relc/v1', kind: 'Trust', keys } as const;
  const policy = max_days === undefined ? {} : { substitutes: { max_days } };
  const faults = substituteFaults({ file: 'keys.yaml', value: trust }, policy);
  return faults.map(({ code, pointer, facts }) => [code, pointer, facts?.['expected']]);
}

describe('a substitute', () => {
  test('when somebody stands in for who holds the role, has no fault', () => {
    expect(said([paulo, sara(sub)])).toEqual([]);
    expect(said([paulo, sara({ ...sub, for: ' PAULO ' })])).toEqual([]);
    expect(said([paulo, sara({ ...sub, until: sub.from })], 1)).toEqual([]);
  });

  test('when who is away was revoked since, has no fault: one person may revoke', () => {
    expect(said([{ ...paulo, revoked: '2026-12-02' }, sara(sub)])).toEqual([]);
  });

  test('when it stands in for itself, under any name, is refused', () => {
    const self = [['trust/substitute-self', '/keys/0/substitutes/0/for', undefined]];
    expect(said([holder('Paulo', ['business'], { substitutes: [{ ...sub, role: 'privacy' }] })])).toEqual(self);
    const other = holder('Paul A.', [], { emails: paulo.emails, substitutes: [sub] });
    expect(said([other, paulo])).toEqual(self);
  });

  test('when nobody of that name holds the role, is refused', () => {
    const nobody = [['trust/substitute-nobody', '/keys/1/substitutes/0/for', undefined]];
    expect(said([paulo, sara({ ...sub, for: 'Zzz Nobody' })])).toEqual(nobody);
    expect(said([paulo, sara({ ...sub, role: 'privacy' })])).toEqual(nobody);
  });

  test('when who is away only stands in for it as well, is refused', () => {
    const rita = holder('Rita', [], { substitutes: [{ ...sub, for: 'Sara' }] });
    expect(said([paulo, sara(sub), rita])).toEqual([
      ['trust/substitute-nobody', '/keys/2/substitutes/0/for', undefined],
    ]);
  });

  test('when it ends before it begins, or lasts longer than policy sets, is refused', () => {
    const until = '/keys/1/substitutes/0/until';
    expect(said([paulo, sara({ ...sub, until: '2026-11-30' })])).toEqual([['shape/limit', until, '≥ 2026-12-01']]);
    expect(said([paulo, sara(sub)], 31)).toEqual([]);
    expect(said([paulo, sara(sub)], 30)).toEqual([['shape/limit', until, '≤ 2026-12-30 (max_days: 30)']]);
    expect(said([paulo, sara({ ...sub, until: '9999-12-31' })], 30)).toHaveLength(1);
  });
});
