import { describe, expect, test } from 'vitest';
import type { Exception, Exceptions } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { wording } from '../diagnostics/wording.ts';
import type { Document } from '../model/release.ts';
import { waive } from './exceptions.ts';

const exception: Exception = {
  id: 'EXC-1',
  rule: 'slo/latency-p95',
  subject: { release: 'risk-default/2' },
  owner: 'head@example.com',
  ticket: 'RISK-1',
  reason: 'A new host comes in January',
  from: '2026-11-20',
  until: '2026-12-20',
};
const ledger = (...changes: readonly Partial<Exception>[]): Document<Exceptions> => ({
  file: 'exceptions.yaml',
  value: {
    apiVersion: 'relc/v1',
    kind: 'Exceptions',
    expires_soon_days: 7,
    exceptions: changes.map((change) => ({ ...exception, ...change })),
  },
});
const release = { model: 'risk-default', version: '2' };
const slow: Diagnostic = { code: 'slo/latency-p95', file: 'f', pointer: '/latency_ms/p95', facts: { observed: 99 } };
const cve = (id: string): Diagnostic => ({
  code: 'promote/blocking-cve',
  pointer: '/vulnerabilities/0',
  facts: { observed: { id, severity: 'high' } },
});

const said = (found: readonly Diagnostic[], today: string, ...changes: readonly Partial<Exception>[]) => {
  const { remaining, used, warnings } = waive(found, release, ledger(...changes), today);
  return {
    remaining: remaining.length,
    used: used.map(({ id }) => id),
    warnings: warnings.map(({ code, pointer }) => `${code} ${pointer}`),
  };
};

describe('exceptions', () => {
  test('when an exception is to the limit of its own days, it waives nothing', () => {
    const long: Diagnostic = { code: 'limit/at-most', file: 'exceptions.yaml', pointer: '/exceptions/0/until' };
    const elsewhere: Diagnostic = { ...long, file: 'profile.yaml' };
    const change = { rule: 'limit/at-most' };
    expect(said([long], '2026-11-20', change)).toEqual({
      remaining: 1,
      used: [],
      warnings: ['exception/not-needed /exceptions/0'],
    });
    expect(said([elsewhere], '2026-11-20', change)).toMatchObject({ remaining: 0, used: ['EXC-1'] });
  });

  test.each([
    ['the day before the first', '2026-11-19', 1, [], ['exception/not-in-force /exceptions/0']],
    ['on the first day', '2026-11-20', 0, ['EXC-1'], ['exception/used /exceptions/0']],
    ['eight days before the last', '2026-12-12', 0, ['EXC-1'], ['exception/used /exceptions/0']],
    [
      'a week before the last',
      '2026-12-13',
      0,
      ['EXC-1'],
      ['exception/used /exceptions/0', 'exception/expires-soon /exceptions/0'],
    ],
    [
      'on the last day',
      '2026-12-20',
      0,
      ['EXC-1'],
      ['exception/used /exceptions/0', 'exception/expires-soon /exceptions/0'],
    ],
    ['the day after', '2026-12-21', 1, [], ['exception/not-in-force /exceptions/0']],
  ])('when it is %s, the finding is waived or not, and that is said', (_, today, remaining, used, warnings) => {
    expect(said([slow], today, {})).toEqual({ remaining, used, warnings });
  });

  test('when nothing is found any more, says that the exception is not needed, also once it ended; before it began, says nothing', () => {
    const warnings = ['exception/not-needed /exceptions/0'];
    expect(said([], '2026-12-01', {})).toEqual({ remaining: 0, used: [], warnings });
    expect(said([], '2026-12-21', {})).toEqual({ remaining: 0, used: [], warnings });
    expect(said([], '2026-11-19', {})).toEqual({ remaining: 0, used: [], warnings: [] });
  });

  test('when it is not in force, says from when it is, or that somebody decides again', () => {
    const fix = (today: string) =>
      waive([slow], release, ledger({}), today).warnings.map((one) => wording(one, 'en').fix);
    expect(fix('2026-11-19')).toEqual(['It is in force from 2026-11-20: wait until then, or fix what it waives.']);
    expect(fix('2026-12-21')[0]).toMatch(/^Correct what it waives, or have /);
  });

  test('when another exception took the place of one that ended, only that one is used', () => {
    const { warnings } = said([slow], '2026-12-25', { id: 'OLD' }, { id: 'NEW', until: '2027-01-30' });
    expect(warnings).toEqual(['exception/used /exceptions/1']);
  });

  test.each<[string, Partial<Exception>]>([
    ['another rule', { rule: 'slo/latency-p99' }],
    ['another version', { subject: { release: 'risk-default/1' } }],
    ['another model', { subject: { release: 'churn/2' } }],
    ['another place', { subject: { release: 'risk-default/2', pointer: '/latency_ms/p9' } }],
    ['a vulnerability', { subject: { release: 'risk-default/2', vulnerability: 'CVE-1' } }],
  ])('when the exception is about %s, the finding remains', (_, change) => {
    expect(said([slow], '2026-12-01', change)).toMatchObject({ remaining: 1, used: [] });
  });

  test('when the exception names a place around the finding, the finding is waived', () => {
    expect(
      said([slow], '2026-12-01', { subject: { release: 'risk-default/2', pointer: '/latency_ms' } }).remaining,
    ).toBe(0);
  });

  test('when it is about one vulnerability, others stay', () => {
    const subject = { release: 'risk-default/2', vulnerability: 'CVE-1' };
    const { remaining, waived } = waive(
      [cve('CVE-1'), cve('CVE-11')],
      release,
      ledger({ rule: 'promote/blocking-cve', subject }),
      '2026-12-01',
    );
    expect([remaining, waived]).toEqual([[cve('CVE-11')], [cve('CVE-1')]]);
  });

  test('when documents call it by two names, an exception under either waives it', () => {
    const subject = { release: 'risk-default/2', vulnerability: 'GHSA-1' };
    const excepted = (...aliases: string[]) => {
      const found: Diagnostic = { ...cve('CVE-1'), facts: { observed: { id: 'CVE-1', aliases } } };
      return waive([found], release, ledger({ rule: 'promote/blocking-cve', subject }), '2026-12-01').waived.length;
    };
    expect([excepted('PYSEC-1', 'GHSA-1'), excepted('GHSA-11'), excepted()]).toEqual([1, 0, 0]);
  });

  test('when several exceptions cover one finding, each is used, and the end of one changes nothing', () => {
    const second = { id: 'EXC-2', until: '2026-11-30' };
    expect(said([slow], '2026-11-25', {}, second)).toMatchObject({ remaining: 0, used: ['EXC-1', 'EXC-2'] });
    expect(said([slow], '2026-12-01', {}, second)).toMatchObject({ remaining: 0, used: ['EXC-1'] });
  });
});
