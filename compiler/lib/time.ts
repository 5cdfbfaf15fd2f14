// Moments and days in UTC. Time is always an argument: only an adapter reads the clock.

/** RFC 3339 in UTC with seconds, `2026-11-24T12:00:00Z`. Such moments can be compared as text. */
export type Instant = string;

/** A day in UTC, `2026-11-24`. */
export type Day = string;

/** Normalises a moment to whole seconds, `Z` and a four-digit year; undefined when the text is not a moment. */
export function parseInstant(text: string): Instant | undefined {
  try {
    // Python may write more than nine digits of a second; Temporal accepts nine.
    const instant = Temporal.Instant.from(text.replace(/(\.\d{9})\d+/, '$1'))
      .round({ smallestUnit: 'second', roundingMode: 'floor' })
      .toString();
    return /^\d{4}-/.test(instant) ? instant : undefined;
  } catch {
    return undefined;
  }
}

export const dayOf = (instant: Instant): Day => instant.slice(0, 10);

/** Seconds since 1970. */
export const secondsOf = (instant: Instant): number => Temporal.Instant.from(instant).epochMilliseconds / 1000;

/** Whether a text is a day of the calendar, `2027-02-20`. */
export const isDay = (text: string): text is Day =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && parseInstant(`${text}T00:00:00Z`) !== undefined;

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** 29 February becomes the 28th where the year has none. */
export const addYears = (day: Day, years: number): Day => Temporal.PlainDate.from(day).add({ years }).toString();

export const addHoursTo = (instant: Instant, hours: number): Instant =>
  Temporal.Instant.from(instant).add({ hours }).toString();

export const addSecondsTo = (instant: Instant, seconds: number): Instant =>
  Temporal.Instant.from(instant).add({ seconds }).toString();

export const addDaysTo = (instant: Instant, days: number): Instant => addHoursTo(instant, 24 * days);

export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
