import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { judgedSample } from '../../testing/judged-sample.ts';
import { textIn } from '../../testing/sample.ts';
import { type Language, languages } from '../diagnostics/entry.ts';
import type { JudgedRelease } from '../model/release.ts';
import { calendar } from './calendar.ts';

const file = 'releases/risk-default/2/release.yaml';

function judged(changes: Readonly<Record<string, string>> = {}): JudgedRelease {
  const found = judgedSample(changes);
  if (found.judged === undefined) throw new Error(`the sample does not pass: ${JSON.stringify(found.diagnostics)}`);
  return found.judged;
}

const sample = judged();

function daysOf(event: ICAL.Event): readonly string[] {
  const [days, all] = [[] as string[], event.iterator()];
  for (let day = all.next(); day; day = all.next()) days.push(day.toString());
  return days;
}

/** What a parser that is not ours reads: days, words, and how often something comes again. */
function read(of: JudgedRelease, language: Language = 'en') {
  const events = new ICAL.Component(ICAL.parse(calendar(of, language))).getAllSubcomponents('vevent');
  return events.map((one) => {
    const { uid, summary, description, startDate } = new ICAL.Event(one);
    const told = { uid, summary, description, day: startDate.toString(), isDay: startDate.isDate };
    return one.hasProperty('rrule') ? { ...told, again: daysOf(new ICAL.Event(one)) } : told;
  });
}

const daysIn = (of: JudgedRelease, language?: Language) =>
  Object.fromEntries(read(of, language).map(({ uid, day }) => [uid, day]));

describe('the calendar of a release', () => {
  test.each(languages)(
    'when it is compiled in %s, another parser reads every day of the release by the same name',
    (language) => {
      expect(daysIn(sample, language)).toEqual({
        'risk-default/2/revalidate_by@relc': '2027-02-20',
        'risk-default/2/accepted_risks/2027-02-20@relc': '2027-02-20',
        'risk-default/2/end_of_support@relc': '2027-11-01',
        'risk-default/2/end_of_life@relc': '2028-02-01',
        'risk-default/2/audit@relc': '2027-02-21',
        'risk-default/2/rollback_drill@relc': '2026-12-23',
      });
      expect(read(sample, language).every(({ isDay }) => isDay)).toBe(true);
    },
  );

  test('when somebody reads a day, it says what it is about, what it means, and who answers for it', () => {
    const said = (language: Language) => read(sample, language).find(({ uid }) => uid.includes('revalidate'));
    expect(said('en')).toMatchObject({
      summary: 'Last day to revalidate risk-default 2; after it new rollouts are blocked',
      description:
        'The model must have been validated again by this day: after it this version is rolled out nowhere. Where it serves, it goes on; by criticality, policy lets it start again for some days of grace, or until its end of life with an alert.\n\nrisk-default 2 is owned by Credit Risk Models (credit-risk-models@example.com).',
    });
    expect(said('pt-BR')).toMatchObject({
      summary: 'Último dia para revalidar risk-default 2; depois dele, novas implantações ficam bloqueadas',
      description: expect.stringContaining('Responsável por risk-default 2: Credit Risk Models'),
    });
  });

  test('when a day moves, its event keeps its name, so that a calendar changes it', () => {
    const later = judged({ [file]: textIn(file).replace('revalidate_by: 2027-02-20', 'revalidate_by: 2027-02-10') });
    expect(daysIn(later)).toEqual({ ...daysIn(sample), 'risk-default/2/revalidate_by@relc': '2027-02-10' });
  });

  test('when it is compiled anywhere at any time, it has the same bytes: its moment is the decision to roll out', () => {
    expect(calendar(sample, 'en')).toBe(calendar(judged(), 'en'));
    const { decided_at: decided } = sample.evidence.rollout_decision;
    const stamps = new Set(calendar(sample, 'en').match(/(?<=DTSTAMP:).*(?=\r)/g));
    expect([...stamps]).toEqual([decided.replace(/[-:]/g, '')]);
  });

  test('when an exception or a condition is open, its last day is there; of what is settled nothing is', () => {
    const opinion = {
      ...{
        version: '1',
        opinion: 'approved-with-conditions',
        validated_by: 'x',
        validated_at: sample.release.change.window,
      },
      scope: 'all',
      conditions: {
        C1: { text: 'Watch the limits', due: '2027-01-15' },
        C2: { text: 'Done', due: '2027-01-16', settled: { by: 'x', on: '2026-12-01' } },
      },
    };
    const [exceptions, recipe] = [[{ id: 'EXC-1', until: '2027-01-10' }], { name: 'monthly', until: '2027-03-01' }];
    const open = { ...sample, exceptions, opinion, recipe } as unknown as JudgedRelease;
    expect(daysIn(open)).toEqual({
      ...daysIn(sample),
      'risk-default/2/exception/EXC-1@relc': '2027-01-10',
      // Of the version that it was an opinion on: in the calendars of both it is one event.
      'risk-default/1/condition/C1@relc': '2027-01-15',
      'risk-default/recipe/monthly@relc': '2027-03-01',
    });
  });
});

describe('what comes again', () => {
  const comingAgain = (of: JudgedRelease) =>
    Object.fromEntries(read(of).flatMap((one) => ('again' in one ? [[one.uid, one.again]] : [])));

  test('when policy says how often, audit and rollback drill come from the decision on until the day before the end of life', () => {
    const { 'risk-default/2/audit@relc': audits, 'risk-default/2/rollback_drill@relc': drills } = comingAgain(sample);
    expect(audits).toEqual(['2027-02-21', '2027-05-22', '2027-08-20', '2027-11-18']);
    expect(drills?.slice(0, 2)).toEqual(['2026-12-23', '2027-01-22']);
    expect(drills?.at(-1)).toBe('2028-01-17');
  });

  test('when policy says nothing of them, they are not there', () => {
    expect(comingAgain({ ...sample, recurring: {} })).toEqual({});
  });

  test('when there is no version to go back to, nobody is asked to rehearse it', () => {
    const first = { ...sample, release: { ...sample.release, replaces: 'none' } };
    expect(Object.keys(comingAgain(first))).toEqual(['risk-default/2/audit@relc']);
  });

  test('when the first of them would be past the end of life, it is not there', () => {
    const many = (days: number) => ({ ...sample, recurring: { audit_every_days: days } });
    const life = 434;
    expect(comingAgain(many(life))).toEqual({ 'risk-default/2/audit@relc': ['2028-01-31'] });
    expect(comingAgain(many(life + 1))).toEqual({});
  });
});
