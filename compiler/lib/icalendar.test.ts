import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../testing/texts.ts';
import { textOf, utf8 } from './bytes.ts';
import { type CalendarEvent, icalendar } from './icalendar.ts';

const stamp = '2026-11-24T12:00:00Z';
const event: CalendarEvent = { uid: 'a/1/end@relc', day: '2027-02-20', summary: 'End', description: 'It ends.' };

/** What a parser that is not ours reads. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

/** Texts with all that lines, values and parsers stumble over, halves of surrogate pairs among it. */
const hostile = fc
  .array(
    fc.oneof(
      anyText({ maxLength: 20 }),
      fc.constantFrom(
        '\r\nEND:VEVENT\r\n',
        '\nBEGIN:VEVENT',
        '\r',
        '\\n',
        '\\',
        ';',
        ',',
        ':',
        '"',
        '\ud800',
        '\udc00',
      ),
      fc.constantFrom('\u2028', '\u0085', '\u0007', '\u202e', '\t', '😀'.repeat(40), 'é'.repeat(80), ' '.repeat(160)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Without what no reader sees, which may become a blank. */
const seen = (text: string) => text.toWellFormed().replace(/[\s\p{Cc}\p{Cf}]+/gu, '');

describe('a calendar', () => {
  test('when an event is all that there can be, is what the specification says', () => {
    const text = icalendar('Release a 1', stamp, [
      { ...event, again: { every_days: 30, until: '2028-01-31' }, remind_days: 14 },
    ]);
    expect(text.split('\r\n')).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//relc//relc//EN', 'NAME:Release a 1', 'X-WR-CALNAME:Release a 1'],
      ...['BEGIN:VEVENT', 'UID:a/1/end@relc', 'DTSTAMP:20261124T120000Z', 'DTSTART;VALUE=DATE:20270220'],
      ...['RRULE:FREQ=DAILY;INTERVAL=30;UNTIL=20280131', 'SUMMARY:End', 'DESCRIPTION:It ends.', 'TRANSP:TRANSPARENT'],
      ...['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:End', 'TRIGGER:-P14D', 'END:VALARM'],
      ...['END:VEVENT', 'END:VCALENDAR', ''],
    ]);
  });

  test('when it has paragraphs, commas and semicolons, another parser reads them as they were', () => {
    const description = 'First; then, C:\\new\n\nSecond: "ça", 😀';
    const [read] = eventsIn(icalendar('x', stamp, [{ ...event, description }]));
    expect(read?.description).toBe(description);
  });

  test('when texts are hostile, another parser reads each event with its name, day and text, and nothing more', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1, maxLength: 3 }), (texts) => {
        const events = texts.map(([summary, description, name], index): CalendarEvent => {
          const uid = `a/1/exception/${name}${index}@relc`;
          return { uid, day: `2027-02-1${index}`, summary, description, remind_days: 14 };
        });
        const component = new ICAL.Component(ICAL.parse(icalendar(texts[0]?.[0] ?? '', stamp, events)));
        expect(component.getAllSubcomponents()).toHaveLength(events.length);
        const read = component.getAllSubcomponents('vevent');
        for (const [index, one] of read.entries()) {
          const [wanted, found] = [events[index], new ICAL.Event(one)];
          expect(one.getAllProperties().map(({ name }) => name)).toEqual([
            'uid',
            'dtstamp',
            'dtstart',
            'summary',
            'description',
            'transp',
          ]);
          expect(one.getAllSubcomponents()).toHaveLength(1);
          expect(found.startDate.toString()).toBe(wanted?.day);
          for (const part of ['uid', 'summary', 'description'] as const)
            expect(seen(found[part])).toBe(seen(wanted?.[part] ?? ''));
        }
      }),
    );
  });

  test('when texts are hostile, no line is longer than 75 bytes, ends otherwise than CRLF or breaks a character', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const whole = icalendar(text, stamp, [{ ...event, uid: text, summary: text, description: text }]);
        const bytes = Buffer.from(utf8(whole)).toString('latin1');
        expect(bytes.endsWith('\r\n')).toBe(true);
        for (const line of bytes.slice(0, -2).split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(75);
          expect(textOf(Buffer.from(line, 'latin1'))).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });

  test('when a line is as long as it may be, it stays one; a byte more, and it goes on in the next', () => {
    const lines = (summary: string) => icalendar('x', stamp, [{ ...event, summary }]).split('\r\n');
    expect(lines(`${'é'.repeat(33)}x`)).toContain(`SUMMARY:${'é'.repeat(33)}x`);
    expect(lines('é'.repeat(34))).toContain(`SUMMARY:${'é'.repeat(33)}`);
    expect(lines('é'.repeat(34))).toContain(' é');
  });
});
