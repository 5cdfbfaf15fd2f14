// calendar.ics: the days of a release for the calendars of those who answer for it. The last day of the version that it
// takes over from depends on the day of the rollout, so it is no part of what is approved: `relc due` has it in a calendar.

import type { Language } from '../diagnostics/entry.ts';
import { type CalendarEvent, icalendar, remindDays } from '../lib/icalendar.ts';
import { addDays, type Day, dayOf, parseInstant } from '../lib/time.ts';
import type { JudgedRelease } from '../model/release.ts';
import { daysOf, lifeDays } from './notes/dates.ts';
import { type NotesReader, notesReaderOf } from './notes/reader.ts';

/** The calendar of a release. Its moment is the decision to roll out: no clock enters it. */
export function calendar(judged: JudgedRelease, language: Language): string {
  const reader = notesReaderOf(language);
  const { model, version, evidence } = judged;
  const { decided_at: decided } = evidence.rollout_decision;
  const stamp = parseInstant(decided) ?? decided;
  const ends = daysOf(reader, judged).map(({ day, name, title, what }) => ({
    ...{ uid: uidOf(name), day, summary: title, description: described(reader, judged, what) },
    remind_days: remindDays,
  }));
  return icalendar(reader.own.calendar(`${model} ${version}`), stamp, [
    ...ends,
    ...recurringIn(reader, judged, dayOf(stamp)),
  ]);
}

/** Policy says how often people look again, counted from the decision to roll out, until the day before the end of life. */
function recurringIn(reader: NotesReader, judged: JudgedRelease, decided: Day): readonly CalendarEvent[] {
  const { model, version, release, recurring: days } = judged;
  const words = reader.own.recurring;
  const about = `${model} ${version}`;
  const until = addDays(release.lifecycle.end_of_life, -1);
  const every = (name: string, each: number | undefined, { title, what }: Told): readonly CalendarEvent[] => {
    if (each === undefined || addDays(decided, each) > until) return [];
    const uid = uidOf(`${model}/${version}/${name}`);
    const told = { summary: title, description: described(reader, judged, what) };
    return [{ uid, day: addDays(decided, each), ...told, again: { every_days: each, until } }];
  };
  return [
    ...every('audit', days.audit_every_days, words.audit(about)),
    // The first version has none to go back to.
    ...(release.replaces === 'none'
      ? []
      : every('rollback_drill', days.rollback_drill_every_days, words.rollback_drill(about, release.replaces))),
  ];
}

export interface Told {
  readonly title: string;
  readonly what: string;
}

/** The same in both languages, and of what serves: whoever takes all of them in has each day once. */
export const uidOf = (name: string): string => `${name}@relc`;

/** What the day means, what it is about, and who answers for it. */
const described = (
  { own }: NotesReader,
  { model, version, modelFile: { owner } }: JudgedRelease,
  what: string,
): string => [what, own.owned(`${model} ${version}`, owner.team, owner.email)].join('\n\n');

/** A day of a version that serves, by the words of its own calendar; undefined where that has no such day. */
export function servingDay(name: string, about: string, language: Language): Told | undefined {
  const { titles, dates } = notesReaderOf(language).own;
  const known = lifeDays.find((one) => one === name);
  return known && { title: titles[known](about), what: dates[known] };
}
