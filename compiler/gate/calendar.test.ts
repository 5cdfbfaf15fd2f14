import { describe, expect, test } from 'vitest';
import type { Calendar, Period } from '../../schemas/generated/documents.ts';
import { sampleEvaluator, sampleGovernance } from '../../testing/sample.ts';
import { addDays, dayOf } from '../lib/time.ts';
import { calendarFacts, closing, heldBack, heldNotices } from './calendar.ts';

const night: Period = {
  time_zone: 'America/Sao_Paulo',
  start: '2026-01-03T22:00:00',
  duration: 'PT6H',
  rrule: 'FREQ=WEEKLY;BYDAY=SA',
};
const freeze = (start: string, duration: string, reason = 'nobody is there') => ({
  name: 'freeze',
  reason,
  period: { time_zone: 'America/Sao_Paulo', start, duration },
});
const calendar = (change: Partial<Calendar> = {}): Calendar => ({
  apiVersion: 'relc/v1',
  kind: 'Calendar',
  windows: { night },
  freezes: [],
  exempt_targets: [],
  ...change,
});
const tuesday = '2026-11-24T12:00:00Z';
const saturday = '2026-11-29T01:30:00Z';

describe('what the calendar says at a moment', () => {
  test('when the window is closed, says when it opens; when it is open, that it is open now', () => {
    expect(calendarFacts(calendar(), tuesday).windows).toEqual({
      night: { open: false, opens: '2026-11-28T22:00:00-03:00[America/Sao_Paulo]' },
    });
    expect(calendarFacts(calendar(), saturday).windows).toEqual({
      night: { open: true, opens: '2026-11-28T22:30:00-03:00[America/Sao_Paulo]' },
    });
  });

  test('when several windows are waited for, the time is over with the first that closes; a closed one, or none, has no end', () => {
    const both = calendar({ windows: { night, short: { ...night, duration: 'PT4H' } } });
    expect(closing(both, ['night'], saturday)).toBe('2026-11-29T07:00:00Z');
    expect(closing(both, ['night', 'short'], saturday)).toBe('2026-11-29T05:00:00Z');
    expect(closing(both, ['night'], tuesday)).toBeUndefined();
    for (const none of [[], ['unknown']]) expect(closing(both, none, saturday)).toBeUndefined();
  });

  test('when a freeze swallows the next opening, names the one after it', () => {
    const freezes = [freeze('2026-11-27T00:00:00', 'P10D')];
    expect(calendarFacts(calendar({ freezes }), tuesday)).toMatchObject({
      freezes: [],
      windows: { night: { open: false, opens: '2026-12-12T22:00:00-03:00[America/Sao_Paulo]' } },
    });
  });

  test('when a freeze ends inside the window, it opens for the rest of it', () => {
    const freezes = [freeze('2026-11-27T00:00:00', 'P1DT23H')];
    expect(calendarFacts(calendar({ freezes }), saturday)).toMatchObject({
      freezes: [
        { pointer: '/freezes/0', reason: 'nobody is there', ends: '2026-11-28T23:00:00-03:00[America/Sao_Paulo]' },
      ],
      windows: { night: { open: true, opens: '2026-11-28T23:00:00-03:00[America/Sao_Paulo]' } },
    });
  });

  test('when freezes follow each other, each second belongs to one of them or to none', () => {
    const freezes = [freeze('2026-11-24T00:00:00', 'P1D', 'first'), freeze('2026-11-25T00:00:00', 'P1D', 'second')];
    const at = (moment: string) => calendarFacts(calendar({ freezes }), moment).freezes.map(({ reason }) => reason);
    expect(at('2026-11-24T02:59:59Z')).toEqual([]);
    expect(at('2026-11-24T03:00:00Z')).toEqual(['first']);
    expect(at('2026-11-25T02:59:59Z')).toEqual(['first']);
    expect(at('2026-11-25T03:00:00Z')).toEqual(['second']);
    expect(at('2026-11-26T03:00:00Z')).toEqual([]);
  });

  test('when every opening falls into a freeze, or there is none left, it never opens', () => {
    const { rrule: _, ...once } = night;
    expect(calendarFacts(calendar({ windows: { night: once } }), tuesday).windows).toEqual({
      night: { open: false, opens: null },
    });
    const always = {
      ...freeze('2026-01-03T00:00:00', 'P2D'),
      period: { ...night, start: '2026-01-03T00:00:00', duration: 'P2D' },
    };
    expect(calendarFacts(calendar({ freezes: [always] }), tuesday).windows).toEqual({
      night: { open: false, opens: null },
    });
  });

  test.each([
    { time_zone: 'America/Nowhere' },
    { start: '2020-02-29T00:00:00', duration: 'P1D', rrule: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SA' },
  ])('when a period cannot be computed (%o), a window is closed and a freeze holds', (change) => {
    const broken = { ...night, ...change };
    const { windows, freezes } = calendarFacts(
      calendar({ windows: { night, broken }, freezes: [{ name: 'x', reason: 'x', period: broken }] }),
      saturday,
    );
    expect(windows).toEqual({ night: { open: true, opens: null }, broken: { open: false, opens: null } });
    expect(freezes).toEqual([{ pointer: '/freezes/0', reason: 'x', ends: null }]);
    expect(closing(calendar({ windows: { broken } }), ['broken'], saturday)).toBeUndefined();
  });
});

describe('what holds a change back', async () => {
  const evaluator = await sampleEvaluator();
  const change = {
    class: 'normal',
    target: 'production',
    model: 'm',
    approves: ['2'],
    serving: { now: '1', next: '2' },
    windows: ['night'],
    conditions: [],
  } as const;
  const governance = sampleGovernance();
  const withCalendar = (value: Calendar) => ({ ...governance, calendar: { file: 'calendar.yaml', value } });
  const said = (value: Calendar, at: string) =>
    heldBack(change, withCalendar(value), evaluator, at).map(({ code, file }) => [code, file]);

  test('when the window is open, nothing; when it is closed, that', () => {
    expect(said(calendar(), saturday)).toEqual([]);
    expect(said(calendar(), tuesday)).toEqual([['change/window-closed', 'calendar.yaml']]);
  });

  test('when the switch is off, that, however open the window', () => {
    const stopped = { reason: 'An incident', ticket: 'INC-12' };
    const off = calendar({ stopped });
    expect(calendarFacts(off, saturday).stopped).toEqual(stopped);
    expect(calendarFacts(calendar(), saturday)).not.toHaveProperty('stopped');
    expect(said(off, saturday)).toEqual([['change/stopped', 'calendar.yaml']]);
  });

  test('when the policy cannot answer, the change is held back', () => {
    const mute = { ...evaluator, evaluate: () => ({ result: undefined }) };
    expect(heldBack(change, withCalendar(calendar()), mute, saturday)).toEqual([
      { code: 'gate/no-answer', facts: { entrypoint: 'relc/admission' } },
    ]);
  });

  describe('and the second line left a condition open', () => {
    const file = 'releases/m/1/independent_validation.sigstore.json';
    const open = (due: string) => [{ file, id: 'C-1', text: 'Measure drift by region', due }];
    const day = dayOf(saturday);
    const overdue = {
      ...{ code: 'validation/condition-overdue', file, pointer: '/conditions/C-1' },
      facts: { id: 'C-1', text: 'Measure drift by region', observed: addDays(day, -1), expected: day },
    };
    const of = (due: string) => ({ ...change, conditions: open(due) });

    test('on its last day nothing is held back, on the day after it that is', () => {
      expect(heldBack(of(day), withCalendar(calendar()), evaluator, saturday)).toEqual([]);
      expect(heldBack(of(addDays(day, -1)), withCalendar(calendar()), evaluator, saturday)).toEqual([overdue]);
    });

    test('and the change leads back or is an emergency, that only warns', () => {
      for (const name of ['rollback', 'emergency', 'withdrawal'] as const) {
        const one = { ...of(addDays(day, -1)), class: name };
        expect(heldBack(one, withCalendar(calendar()), evaluator, saturday)).toEqual([]);
        expect(heldNotices(one, [], withCalendar(calendar()), evaluator, saturday)).toEqual([
          { ...overdue, severity: 'warning' },
        ]);
      }
      const normal = of(addDays(day, -1));
      const held = heldBack(normal, withCalendar(calendar()), evaluator, saturday);
      expect(heldNotices(normal, held, withCalendar(calendar()), evaluator, saturday)).toEqual([]);
    });
  });

  describe('and the roster is dated', () => {
    const aged = (as_of: string | undefined, max_age_days = 10) => ({
      ...withCalendar(calendar()),
      roster: { ...governance.roster, value: { ...governance.roster.value, ...(as_of && { as_of }) } },
      approvals: { ...governance.approvals, value: { ...governance.approvals.value, roster: { max_age_days } } },
    });
    const day = dayOf(saturday);
    const too = (observed: string | null) => [
      {
        code: 'roster/too-old',
        file: 'policies/trust/people.yaml',
        pointer: '/as_of',
        facts: { observed, expected: 10 },
      },
    ];
    const held = (...given: Parameters<typeof aged>) => heldBack(change, aged(...given), evaluator, saturday);

    test('when it is young, nothing is held back; when it is too old, of no day or of a day to come, that is', () => {
      expect(held(addDays(day, -10))).toEqual([]);
      expect(held(addDays(day, -11))).toEqual(too(addDays(day, -11)));
      expect(held(addDays(day, 1))).toEqual(too(addDays(day, 1)));
      expect(held(undefined)).toEqual(too(null));
    });

    test('when the change leads back or is an emergency, that only warns', () => {
      for (const name of ['rollback', 'emergency'] as const) {
        const one = { ...change, class: name };
        expect(heldBack(one, aged(undefined), evaluator, saturday)).toEqual([]);
        expect(heldNotices(one, [], aged(undefined), evaluator, saturday)).toEqual(
          too(null).map((found) => ({ ...found, severity: 'warning' })),
        );
        expect(heldNotices(one, [], aged(day), evaluator, saturday)).toEqual([]);
      }
      expect(
        heldNotices(
          change,
          heldBack(change, aged(undefined), evaluator, saturday),
          aged(undefined),
          evaluator,
          saturday,
        ),
      ).toEqual([]);
    });
  });
});
