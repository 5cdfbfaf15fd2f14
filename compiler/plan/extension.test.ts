import { describe, expect, test } from 'vitest';
import type { Model } from '../../schemas/generated/documents.ts';
import { type Facts, passedAgain, wholeInput } from '../../testing/plan-input.ts';
import { stateChange } from '../model/plan.ts';
import { plan } from './index.ts';
import type { PlanInput } from './input.ts';

const passed = passedAgain({ decided_on: '2026-12-01', next: '2026-12-19' });
const end = '2026-12-20';
const life = { end_of_life: end, restarts_until: end } as const;

/** Version 1 serves, and model.yaml says until when it may start. */
function extended(last_starts: Model['last_starts'], days: number | null = 30, facts: Facts = {}): PlanInput {
  const input = wholeInput({
    ...{ applied: { '1': life }, serving: '1', next: '1', wanted: { '1': 'Approved' }, replaces: { '1': 'none' } },
    ...{ today: '2026-12-01', ...facts },
  });
  return {
    ...input,
    desired: { ...input.desired, ...(last_starts && { last_starts }) },
    approvalPolicy: { ...input.approvalPolicy, ...(days !== null && { end_of_life: { extension_days: days } }) },
  };
}
const planned = (input: PlanInput) => {
  const { value, diagnostics } = plan(input);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
};
const found = (input: PlanInput) => plan(input).diagnostics.map(({ code, facts }) => [code, facts?.['change'] ?? null]);

describe('a last day to start beyond the end of life', () => {
  test('is an extension, which changes nothing but that', () => {
    const body = planned(extended({ '1': '2027-01-19' }));
    expect(body.class).toBe('extension');
    expect(body.changes.map(({ resource }) => resource.type)).toEqual(['artifact', 'state']);
    const { before, after } = stateChange(body) ?? {};
    const one = before?.versions['1'];
    expect(after).toEqual({ ...before, versions: { '1': { ...one, last_start: '2027-01-19' } } });
  });

  test.each<[string, string, PlanInput]>([
    ['beyond what policy allows', 'beyond', extended({ '1': '2027-01-20' })],
    ['where policy allows none', 'never', extended({ '1': '2026-12-21' }, null)],
    ['within its life', 'within', extended({ '1': '2026-12-19' })],
    ['that is over', 'past', extended({ '1': '2026-12-25' }, 30, { today: '2026-12-26' })],
  ])('%s is refused', (_, change, input) => {
    expect(found(input)).toEqual([['plan/last-start', change]]);
  });

  test('does not stand in for a revalidation: where that stops restarts, it is refused', () => {
    const applied = { '1': { ...life, restarts_until: '2026-12-10' } };
    expect(found(extended({ '1': '2026-12-25' }, 30, { applied }))).toEqual([['plan/last-start', 'overdue']]);
  });

  test('within the days of grace of a revalidation is approved; beyond them, it is refused', () => {
    const until = (restarts_until: string, more = {}) => ({ '1': { ...life, restarts_until, ...more } });
    const applied = until('2026-12-29');
    expect(planned(extended({ '1': '2026-12-29' }, 30, { applied })).class).toBe('extension');
    expect(found(extended({ '1': '2026-12-30' }, 30, { applied }))).toEqual([['plan/last-start', 'overdue']]);
    const ending = until(end, { overdue_only_alerts: false });
    expect(planned(extended({ '1': end }, 30, { applied: ending })).class).toBe('extension');
    expect(found(extended({ '1': '2026-12-21' }, 30, { applied: ending }))).toEqual([['plan/last-start', 'overdue']]);
  });

  test('of a Deprecated version goes up to its last day, and not beyond: serving would refuse it', () => {
    const until = (deprecated_until: string) => ({
      ...{ applied: { '1': { ...life, stage: 'Deprecated' as const, deprecated_until }, '2': 'Approved' as const } },
      ...{ serving: '2', next: '2', wanted: { '1': 'Deprecated' as const, '2': 'Approved' as const } },
      replaces: { '1': 'none', '2': '1' },
    });
    expect(found(extended({ '1': '2027-01-10' }, 30, until('2027-01-09')))).toEqual([
      ['plan/last-start', 'deprecated'],
    ]);
    expect(planned(extended({ '1': '2027-01-10' }, 30, until('2027-01-10'))).class).toBe('extension');
  });

  test('that was approved before stays, whatever policy says now, and is counted from the end of life, not from there', () => {
    const applied = { '1': { ...life, last_start: '2027-01-19' } };
    expect(planned(extended({ '1': '2027-01-19' }, 1, { applied })).changes).toEqual([]);
    expect(found(extended({ '1': '2027-01-20' }, 30, { applied }))).toEqual([['plan/last-start', 'beyond']]);
  });

  test('that model.yaml takes back is an extension too', () => {
    const applied = { '1': { ...life, last_start: '2027-01-19' } };
    const body = planned(extended(undefined, null, { applied }));
    expect(body.class).toBe('extension');
    expect(stateChange(body)?.after.versions['1']).not.toHaveProperty('last_start');
  });

  test('may be today', () => {
    expect(planned(extended({ '1': '2026-12-25' }, 30, { today: '2026-12-25' })).class).toBe('extension');
  });

  test('of what is out of use, or goes out of use, asks for nothing', () => {
    const applied = { '1': life, '2': { ...life, stage: 'Retired' as const } };
    const wanted = { '1': 'Approved', '2': 'Retired' } as const;
    const replaces = { '1': 'none', '2': '1' };
    expect(planned(extended({ '2': '2036-01-01' }, 30, { applied, wanted, replaces })).changes).toEqual([]);
    const { desired, ...rest } = extended({ '1': '2036-01-01' }, 30, { wanted: { '1': 'Revoked' } });
    expect(planned({ ...rest, desired: { ...desired, aliases: {} } }).class).toBe('withdrawal');
  });
});

describe('beside something else', () => {
  const both = { '1': 'Approved', '2': 'Approved' } as const;
  const line: Facts = { applied: { '1': life, '2': life }, replaces: { '1': 'none', '2': '1' }, wanted: both };
  const back: Facts = { ...line, serving: '2', next: '1' };
  const revoked: Facts = { ...line, serving: '2', next: '2', wanted: { ...both, '1': 'Revoked' } };
  const release = (claimed: 'emergency' | 'standard' | 'normal'): Facts => ({
    ...{ replaces: { '1': 'none', '2': '1' }, serving: '1', next: '2', compiled: ['2'], wanted: both },
    ...{ applied: { '1': life }, claimed, reviewed: '1', incident: 'INC-1' },
  });
  const serves = (facts: Facts) => facts.serving ?? '';

  test.each<[string, Facts]>([
    ['rollback', back],
    ['withdrawal', revoked],
    ['emergency', release('emergency')],
    ['standard', release('standard')],
    ['normal', release('normal')],
  ])('a %s neither carries one nor waits for it, also where it could not be approved', (expected, facts) => {
    const none = planned(extended(undefined, 30, facts));
    expect(none.class).toBe(expected);
    for (const [days, day] of [
      [30, '2027-01-10'],
      [30, '2036-01-01'],
      [null, '2027-01-10'],
    ] as const)
      expect(planned(extended({ [serves(facts)]: day }, days, facts))).toEqual(none);
  });

  test('one that was approved stays in it, whatever model.yaml says now; a version out of use keeps its own', () => {
    const longer = { ...life, last_start: '2027-01-10' };
    const facts = { ...back, applied: { '1': longer, '2': longer }, wanted: { ...both, '2': 'Revoked' } as const };
    const after = stateChange(planned(extended({ '1': '2027-01-12' }, 30, facts)))?.after.versions;
    expect(after).toMatchObject({ '1': { last_start: '2027-01-10' }, '2': { last_start: '2027-01-10' } });
  });

  test('a rollback still leads to nothing that would not start', () => {
    expect(found(extended({ '1': '2027-01-10' }, 30, { ...back, today: '2026-12-21' }))).toEqual([
      ['plan/end-of-life', null],
    ]);
  });

  test('a revalidation waits until it is approved, and goes first where it cannot be', () => {
    const again = (day: string, applied: Facts['applied'] = { '1': life }): PlanInput => ({
      ...extended({ '1': day }, 30, { applied }),
      revalidations: { value: new Map([['1', passed]]), diagnostics: [] },
    });
    const longer = planned(again('2027-01-10'));
    expect([longer.class, longer.revalidations]).toEqual(['extension', undefined]);
    const first = planned(again('2027-01-10', { '1': { ...life, restarts_until: '2026-12-10' } }));
    expect(first).toMatchObject({ class: 'revalidation', revalidations: { '1': passed } });
    expect(stateChange(first)?.after.versions['1']).not.toHaveProperty('last_start');
    expect(planned(again('2036-01-01')).class).toBe('revalidation');
  });

  test('a revalidation that is wrong holds back no extension, and an extension that is wrong is told', () => {
    const wrong = { value: undefined, diagnostics: [{ code: 'revalidation/missing' }] } as const;
    expect(planned({ ...extended({ '1': '2027-01-10' }), revalidations: wrong }).class).toBe('extension');
    expect(found({ ...extended({ '1': '2036-01-01' }), revalidations: wrong })).toEqual([
      ['plan/last-start', 'beyond'],
    ]);
    expect(found({ ...extended(undefined), revalidations: wrong })).toEqual([['revalidation/missing', null]]);
  });
});
