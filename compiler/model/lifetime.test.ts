import { expect, test } from 'vitest';
import { areRestartsOver, endOf, hasEnded, isOnlyAlerted, lastStartOf, mayStart } from './lifetime.ts';

const life = { end_of_life: '2026-12-20', restarts_until: '2026-12-20' };

test('a version ends on its end of life, or the day after the last one on which people let it start, and never earlier', () => {
  expect(endOf(life)).toBe('2026-12-20');
  expect(endOf({ ...life, last_start: '2027-01-15' })).toBe('2027-01-16');
  expect(endOf({ ...life, last_start: '2026-11-01' })).toBe('2026-12-20');
});

test('it may start until then, and from then on not', () => {
  expect([hasEnded(life, '2026-12-19'), hasEnded(life, '2026-12-20')]).toEqual([false, true]);
  const extended = { ...life, last_start: '2027-01-15' };
  expect([mayStart(extended, '2027-01-15'), mayStart(extended, '2027-01-16')]).toEqual([true, false]);
});

test('where an overdue revalidation ended restarts before, nothing lets it start again but that', () => {
  const overdue = { ...life, restarts_until: '2026-12-10', last_start: '2027-01-15' };
  expect([mayStart(overdue, '2026-12-10'), mayStart(overdue, '2026-12-11'), mayStart(overdue, '2026-12-25')]).toEqual([
    ...[true, false, false],
  ]);
});

test('days of grace that end on its last day only alert, unless the state says that they end restarts', () => {
  const extended = { ...life, last_start: '2027-01-15' };
  expect([isOnlyAlerted(extended), areRestartsOver(extended, '2027-01-15')]).toEqual([true, false]);
  const ending = { ...extended, overdue_only_alerts: false };
  expect([isOnlyAlerted(ending), areRestartsOver(ending, '2026-12-20')]).toEqual([false, false]);
  expect(areRestartsOver(ending, '2026-12-21')).toBe(true);
});

test('days of grace beyond its end of life end restarts in the days by which its life was extended', () => {
  const extended = { ...life, restarts_until: '2026-12-29', last_start: '2027-01-15' };
  expect([mayStart(extended, '2026-12-29'), mayStart(extended, '2026-12-30')]).toEqual([true, false]);
});

test('the last day on which it starts is the first of those that end it', () => {
  const approved = { ...life, stage: 'Approved', deprecated_until: null };
  const extended = { ...approved, last_start: '2027-01-15' };
  const deprecated = { ...extended, stage: 'Deprecated', deprecated_until: '2027-01-03' };
  expect([approved, extended, deprecated].map(lastStartOf)).toEqual(['2026-12-19', '2027-01-15', '2027-01-03']);
  expect(lastStartOf({ ...extended, restarts_until: '2026-12-29' })).toBe('2026-12-29');
  expect(lastStartOf({ ...deprecated, stage: 'Approved' })).toBe('2027-01-15');
});
