// Days for the calendars of people, from what `relc due` lists.
import { type CalendarEvent, icalendar, remindDays } from '../lib/icalendar.ts';
import { type Json, textIn } from '../lib/json.ts';
import type { Report } from './report.ts';

/** Of other commands the calendar is empty. A day of a version that serves on several targets is there once. */
export function ics({ result, language }: Report): string {
  const rows = Array.isArray(result) ? result : [];
  const events = rows.flatMap((row) => eventIn(row, language));
  const once = new Map(events.toReversed().map((event) => [event.uid, event]));
  return icalendar('relc due', textIn(rows[0], 'at') ?? '', [...once.values()].toReversed());
}

function eventIn(row: Json, language: Report['language']): readonly CalendarEvent[] {
  const [day, uid, summary] = [textIn(row, 'day'), textIn(row, 'uid'), textIn(row, 'told', language)];
  if (day === undefined || uid === undefined || summary === undefined) return [];
  return [{ uid, day, summary, description: textIn(row, 'means', language) ?? summary, remind_days: remindDays }];
}
