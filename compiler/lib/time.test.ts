import { describe, expect, test } from 'vitest';
import { addDays, addDaysTo, dayOf, parseInstant } from './time.ts';

describe('moments', () => {
  test.each([
    ['2026-11-24T12:00:00Z', '2026-11-24T12:00:00Z'],
    ['2026-11-24T12:00:00.999Z', '2026-11-24T12:00:00Z'],
    ['2026-11-24T23:30:00-03:00', '2026-11-25T02:30:00Z'],
    ['2026-11-24T12:00:00+00:00', '2026-11-24T12:00:00Z'],
    ['2026-11-24T12:00:00.123456+00:00', '2026-11-24T12:00:00Z'],
    ['2026-11-24T12:00:00.123456789012Z', '2026-11-24T12:00:00Z'],
    ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00Z'],
    ['1969-12-31T23:59:59.5Z', '1969-12-31T23:59:59Z'],
  ])('when the text is %s, the moment is %s', (text, moment) => {
    expect(parseInstant(text)).toBe(moment);
  });

  test.each([
    '',
    'yesterday',
    '2026-11-24',
    '2026-11-24T12:00:00',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-24T25:00:00Z',
    '+012026-11-24T12:00:00Z',
    '-000001-11-24T12:00:00Z',
    '9999-12-31T23:59:59-01:00',
  ])('when the text is %j, it is not a moment', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  test('when two moments are compared as text, the earlier one comes first', () => {
    const moments = ['2026-11-24T12:00:00Z', '2026-11-24T09:00:00.5-04:00', '2026-11-24T12:00:00+01:00'];
    expect(moments.map(parseInstant).sort()).toEqual([
      '2026-11-24T11:00:00Z',
      '2026-11-24T12:00:00Z',
      '2026-11-24T13:00:00Z',
    ]);
  });
});

describe('days', () => {
  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 366, '2029-03-01'],
    ['2028-02-29', 365, '2029-02-28'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-24', 120, '2027-03-24'],
  ])('when %s is %i days later, it is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(addDaysTo(`${day}T23:59:59Z`, days)).toBe(`${expected}T23:59:59Z`);
  });

  test('when a moment is asked for its day, the day is in UTC', () => {
    expect(dayOf(parseInstant('2026-11-24T23:30:00-03:00') ?? '')).toBe('2026-11-25');
  });
});
