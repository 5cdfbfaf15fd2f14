import { describe, expect, test } from 'vitest';
import type { Model } from '../../schemas/generated/documents.ts';
import { type Facts, wholeInput } from '../../testing/plan-input.ts';
import { stateChange } from '../model/plan.ts';
import { plan } from './index.ts';
import type { PlanInput } from './input.ts';

const end = '2026-12-20';
const life = { end_of_life: end, restarts_until: end } as const;

/** Version 1 serves, and model.yaml says until when it may start. */
function extended(last_starts: Model['last_starts'], days: number | null = 30, facts: Facts = {}): PlanInput {
  const input = wholeInput({
    ...{ applied: { '1': life }, serving: '1', next: '1', wanted: { '1': 'Approved' }, replaces: { '1': 'none' } },
    ...{ today: '2026-12-01', ...facts },
  });
  const end_of_life = days === null ? {} : { extension_days: days };
  return {
    ...input,
    desired: { ...input.desired, ...(last_starts && { last_starts }) },
    approvalPolicy: { ...input.approvalPolicy, end_of_life },
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
  const facts: Facts = {
    ...{ applied: { '1': life, '2': life }, replaces: { '1': 'none', '2': '1' }, serving: '2', next: '1' },
    wanted: { '1': 'Approved', '2': 'Approved' },
  };

  test('an extension makes a rollback none other, and lets it lead to what would not start', () => {
    const ended = { ...facts, today: '2026-12-21' };
    expect(found(extended(undefined, 30, ended))).toEqual([['plan/end-of-life', null]]);
    expect(planned(extended({ '2': '2026-12-25' }, 30, facts)).class).toBe('rollback');
  });

  test('an emergency or a standard release carries none: everybody approves', () => {
    const release = (claimed: 'emergency' | 'standard', last_starts: Model['last_starts']) => {
      const input = extended(last_starts, 30, {
        ...{ applied: { '1': life }, replaces: { '1': 'none', '2': '1' }, serving: '1', next: '2', compiled: ['2'] },
        ...{ wanted: { '1': 'Approved', '2': 'Approved' }, claimed, reviewed: '1', incident: 'INC-1' },
      });
      return planned(input).class;
    };
    expect(release('emergency', undefined)).toBe('emergency');
    expect(release('emergency', { '1': '2026-12-25' })).toBe('normal');
    expect(release('standard', { '1': '2026-12-25' })).toBe('normal');
  });
});
