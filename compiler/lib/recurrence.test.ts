import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fault, occurrencesOf, type Period } from './recurrence.ts';

function known(period: Period) {
  const found = occurrencesOf(period);
  if ('fault' in found) throw new Error(found.fault);
  const { endOfCurrent, nextStart } = found;
  return { endOfCurrent: (at: string) => whole(endOfCurrent(at)), nextStart: (at: string) => whole(nextStart(at)) };
}

function whole(found: Temporal.ZonedDateTime | undefined | Fault): Temporal.ZonedDateTime | undefined {
  if (found !== undefined && 'fault' in found) throw new Error(found.fault);
  return found;
}

const saturdays: Period = {
  time_zone: 'America/Sao_Paulo',
  start: '2026-01-03T22:00:00',
  duration: 'PT6H',
  rrule: 'FREQ=WEEKLY;BYDAY=SA',
};
const lisbon: Period = {
  time_zone: 'Europe/Lisbon',
  start: '2026-01-04T01:30:00',
  duration: 'PT2H',
  rrule: 'FREQ=WEEKLY;BYDAY=SU',
};
const open = (period: Period, at: string) => known(period).endOfCurrent(at)?.toString();
const next = (period: Period, at: string) => known(period).nextStart(at)?.toString();

describe('a window that spans midnight, where the clocks do not change', () => {
  test.each([
    ['a second before it opens', '2026-11-29T00:59:59Z', undefined],
    ['at its first moment', '2026-11-29T01:00:00Z', '2026-11-29T04:00:00-03:00[America/Sao_Paulo]'],
    ['on the next day of the clocks', '2026-11-29T06:59:59Z', '2026-11-29T04:00:00-03:00[America/Sao_Paulo]'],
    ['at its last moment', '2026-11-29T07:00:00Z', undefined],
  ])('%s, answers accordingly', (_, at, end) => {
    expect(open(saturdays, at)).toBe(end);
  });

  test('when it is closed or open, the next opening is the one after now', () => {
    expect(next(saturdays, '2026-11-24T12:00:00Z')).toBe('2026-11-28T22:00:00-03:00[America/Sao_Paulo]');
    expect(next(saturdays, '2026-11-29T01:00:00Z')).toBe('2026-12-05T22:00:00-03:00[America/Sao_Paulo]');
  });

  test('when the clocks changed there in former years, they do not now: Brazil has no summer time', () => {
    expect(next(saturdays, '2027-01-12T12:00:00Z')).toBe('2027-01-16T22:00:00-03:00[America/Sao_Paulo]');
    const then = { ...saturdays, start: '2018-01-06T22:00:00' };
    expect(next(then, '2018-12-12T12:00:00Z')).toBe('2018-12-15T22:00:00-02:00[America/Sao_Paulo]');
  });
});

describe('windows at the change of the clocks', () => {
  test('when the clocks skip the start in spring, there is no occurrence that day: RFC 5545 ignores it', () => {
    expect(next(lisbon, '2026-03-23T00:00:00Z')).toBe('2026-04-05T01:30:00+01:00[Europe/Lisbon]');
    expect(open(lisbon, '2026-03-29T01:15:00Z')).toBeUndefined();
  });

  test('when the clocks show the start twice in autumn, the first one counts, for two full hours', () => {
    expect(next(lisbon, '2026-10-24T00:00:00Z')).toBe('2026-10-25T01:30:00+01:00[Europe/Lisbon]');
    expect(open(lisbon, '2026-10-25T00:29:59Z')).toBeUndefined();
    expect(open(lisbon, '2026-10-25T00:30:00Z')).toBe('2026-10-25T02:30:00+00:00[Europe/Lisbon]');
    expect(open(lisbon, '2026-10-25T02:29:59Z')).toBe('2026-10-25T02:30:00+00:00[Europe/Lisbon]');
    expect(open(lisbon, '2026-10-25T02:30:00Z')).toBeUndefined();
  });

  test.each([
    ['is skipped in spring', '2026-03-28T22:00:00Z', '2026-03-29T05:00:00+01:00[Europe/Lisbon]'],
    ['comes twice in autumn', '2026-10-24T22:00:00Z', '2026-10-25T03:00:00+00:00[Europe/Lisbon]'],
  ])('when an hour inside a window of six %s, it still lasts six hours', (_, at, end) => {
    expect(open({ ...lisbon, start: '2026-01-03T22:00:00', duration: 'PT6H', rrule: 'FREQ=DAILY' }, at)).toBe(end);
  });

  test('when a period lasts a day, it ends at the same time of the clocks, not 24 hours later', () => {
    const day = { ...lisbon, start: '2026-01-03T22:00:00', duration: 'P1D', rrule: 'FREQ=WEEKLY;BYDAY=SA' };
    expect(open(day, '2026-03-29T20:30:00Z')).toBe('2026-03-29T22:00:00+01:00[Europe/Lisbon]');
    expect(open(day, '2026-03-29T21:00:00Z')).toBeUndefined();
    expect(open(day, '2026-10-25T21:30:00Z')).toBe('2026-10-25T22:00:00+00:00[Europe/Lisbon]');
  });
});

describe('periods that end', () => {
  const { rrule: _, ...once } = saturdays;

  test('when there is no rule, the period occurs once', () => {
    expect(next(once, '2026-01-01T00:00:00Z')).toBe('2026-01-03T22:00:00-03:00[America/Sao_Paulo]');
    expect(next(once, '2026-01-04T01:00:00Z')).toBeUndefined();
    expect(open(once, '2026-01-11T02:00:00Z')).toBeUndefined();
  });

  test.each(['COUNT=2', 'UNTIL=20260112T000000Z'])('when the rule says %s, nothing occurs after that', (end) => {
    const two = { ...saturdays, rrule: `FREQ=WEEKLY;BYDAY=SA;${end}` };
    expect(next(two, '2026-01-04T12:00:00Z')).toBe('2026-01-10T22:00:00-03:00[America/Sao_Paulo]');
    expect(next(two, '2026-01-11T02:00:00Z')).toBeUndefined();
  });

  test('when occurrences overlap, the latest decides how long it is open', () => {
    const daily = { ...saturdays, duration: 'PT30H', rrule: 'FREQ=DAILY' };
    expect(open(daily, '2026-01-05T02:00:00Z')).toBe('2026-01-06T04:00:00-03:00[America/Sao_Paulo]');
  });
});

describe('periods that cannot be computed', () => {
  test.each([
    ['the time zone does not exist', { time_zone: 'America/Nowhere' }],
    ['the day does not exist', { start: '2026-02-30T22:00:00' }],
    ['the clocks skip the start', { time_zone: 'Europe/Lisbon', start: '2026-03-29T01:30:00' }],
    ['the clocks show the start twice', { time_zone: 'Europe/Lisbon', start: '2026-10-25T01:30:00' }],
    ['the duration says nothing', { duration: 'PT' }],
    ['the start is no occurrence', { start: '2026-01-04T22:00:00' }],
    ['the rule names something twice', { rrule: 'FREQ=WEEKLY;BYDAY=SU;BYDAY=SA' }],
    ['the rule has no occurrence at all', { rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }],
    ['the rule has no frequency', { rrule: 'BYDAY=SA' }],
  ])('when %s, returns a fault instead of guessing', (_, change) => {
    expect(occurrencesOf({ ...saturdays, ...change })).toEqual({ fault: expect.stringMatching(/./) });
  });

  test('when a rule must be followed too far to a moment, only that moment is a fault', () => {
    const found = occurrencesOf({ ...saturdays, start: '2020-01-04T22:00:00', rrule: 'FREQ=HOURLY;COUNT=100000' });
    if ('fault' in found) throw new Error(found.fault);
    const far = { fault: expect.stringMatching(/iterations/) };
    expect([found.endOfCurrent('2026-11-25T12:00:00Z'), found.nextStart('2026-11-25T12:00:00Z')]).toEqual([far, far]);
    expect(whole(found.nextStart('2020-01-05T02:30:00Z'))?.toInstant().toString()).toBe('2020-01-05T03:00:00Z');
  });
});

test('when a moment is inside an occurrence, that began before it and the one after begins later', () => {
  const moment = fc.integer({ min: Date.UTC(2026, 1, 1), max: Date.UTC(2030, 1, 1) });
  const periods = fc.constantFrom(saturdays, lisbon, { ...lisbon, rrule: 'FREQ=DAILY' });
  fc.assert(
    fc.property(moment, periods, (milliseconds, period) => {
      const at = new Date(milliseconds - (milliseconds % 1000)).toISOString().replace('.000', '');
      const { endOfCurrent, nextStart } = known(period);
      const start = nextStart(at);
      expect(start && start.epochMilliseconds > Date.parse(at)).toBe(true);
      const opened = start?.toInstant().toString() ?? '';
      expect(endOfCurrent(opened)?.epochMilliseconds).toBeGreaterThan(start?.epochMilliseconds ?? Number.NaN);
      const before = start?.subtract({ seconds: 1 }).toInstant().toString() ?? '';
      expect(nextStart(before)?.equals(start as Temporal.ZonedDateTime)).toBe(true);
    }),
  );
});
