// Days for the calendars of people: RFC 5545, as bytes that depend on nothing but what is told.
import type { Day, Instant } from './time.ts';

/** Something on a whole day. */
export interface CalendarEvent {
  /** Names it for ever: a calendar that has one of this name changes it, and adds no second. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  /** Line ends stay. */
  readonly description: string;
  /** It comes again after so many days, last on or before `until`. */
  readonly again?: { readonly every_days: number; readonly until: Day };
  /** So many days before it people are reminded. */
  readonly remind_days?: number;
}

/** Whoever must validate again, or move callers to another version, needs more than a day. */
export const remindDays = 14;

/** A calendar file. `stamp` is when this was last said: what is said later replaces what a calendar has. */
export function icalendar(name: string, stamp: Instant, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//relc//relc//EN',
    `NAME:${escaped(name)}`,
    // What clients read that know no NAME.
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const eventLines = (event: CalendarEvent, stamp: Instant): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${digits(stamp)}`,
  `DTSTART;VALUE=DATE:${digits(event.day)}`,
  ...(event.again ? [`RRULE:FREQ=DAILY;INTERVAL=${event.again.every_days};UNTIL=${digits(event.again.until)}`] : []),
  `SUMMARY:${escaped(event.summary)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  // Nobody is busy all day with it.
  'TRANSP:TRANSPARENT',
  ...(event.remind_days === undefined ? [] : alarmLines(event.summary, event.remind_days)),
  'END:VEVENT',
];

const alarmLines = (summary: string, days: number): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(summary)}`,
  `TRIGGER:-P${days}D`,
  'END:VALARM',
];

/** `2026-11-24T12:00:00Z` as `20261124T120000Z`, `2026-11-24` as `20261124`. */
const digits = (time: Day | Instant): string => time.replace(/[-:]/g, '');

/** The specification allows no control characters, and readers take some of them, and separators, for the end of a line. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A line has at most so many bytes; the rest goes on in the next one, after a blank. */
const longest = 75;

function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (length + size > longest) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}

/** Of one character in UTF-8; to encode each takes much longer. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
