import { expect, test } from 'vitest';
import { endOf, hasEnded, mayStart } from './lifetime.ts';

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
