// Moments and days in UTC. The clock is always an argument: only an adapter reads it.

/** RFC 3339 in UTC with seconds, `2026-11-24T12:00:00Z`; moments compare as text. */
export type Instant = string;

/** A day in UTC, `2026-11-24`. */
export type Day = string;

/** Whole seconds, `Z` and a year of four digits, so that moments compare as text; undefined when the text is no such moment. */
export function parseInstant(text: string): Instant | undefined {
  try {
    // Python writes as many digits as a clock gives, and Temporal reads nine of them.
    const instant = Temporal.Instant.from(text.replace(/(\.\d{9})\d+/, '$1'))
      .round({ smallestUnit: 'second', roundingMode: 'floor' })
      .toString();
    return /^\d{4}-/.test(instant) ? instant : undefined;
  } catch {
    return undefined;
  }
}

export const dayOf = (instant: Instant): Day => instant.slice(0, 10);

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

export const addHoursTo = (instant: Instant, hours: number): Instant =>
  Temporal.Instant.from(instant).add({ hours }).toString();

export const addDaysTo = (instant: Instant, days: number): Instant => addHoursTo(instant, 24 * days);

export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
