// Recurring periods: rules of RFC 5545 by rrule-temporal, time zones by Temporal, no calendar arithmetic of our own.

import { RRuleTemporal } from 'rrule-temporal';
import { messageOf } from './fault.ts';
import type { Instant } from './time.ts';

export interface Period {
  /** A name of the IANA time zone database. */
  readonly time_zone: string;
  /** The first occurrence, in local time of the time zone: `2026-01-03T22:00:00`. */
  readonly start: string;
  /** A duration of RFC 5545, such as `P1DT2H`. */
  readonly duration: string;
  /** A rule of RFC 5545. Without it, the period occurs once. */
  readonly rrule?: string;
}

/** Why a period cannot be computed. */
export interface Fault {
  readonly fault: string;
}

export interface Occurrences {
  /** The end of the occurrence that contains a moment, or undefined. Its start is inside, its end is not. */
  readonly endOfCurrent: (at: Instant) => Temporal.ZonedDateTime | undefined | Fault;
  /** The start of the first occurrence after a moment, or undefined. */
  readonly nextStart: (at: Instant) => Temporal.ZonedDateTime | undefined | Fault;
}

/** The occurrences of a period, or why they cannot be computed. */
export const occurrencesOf = (period: Period): Occurrences | Fault => computed(() => occurrences(period));

// The library follows a rule only for a limited number of steps, so one rule may be computable for one moment and not
// for another.
function computed<T>(compute: () => T): T | Fault {
  try {
    return compute();
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

function occurrences({ time_zone, start, duration, rrule }: Period): Occurrences | Fault {
  // The first occurrence must be a local time that exists once. For later ones the library follows RFC 5545.
  const first = Temporal.PlainDateTime.from(start, { overflow: 'reject' }).toZonedDateTime(time_zone, {
    disambiguation: 'reject',
  });
  const length = Temporal.Duration.from(duration);
  const parts = (rrule ?? '').split(';').map((part) => part.replace(/=.*/, ''));
  const repeated = parts.find((part, index) => parts.indexOf(part) !== index);
  if (repeated !== undefined) return { fault: `${repeated} stands twice` };
  const rule = new RRuleTemporal({
    rruleString: rrule ?? 'FREQ=DAILY;COUNT=1',
    dtstart: first,
    strict: true,
    temporal: Temporal,
  });
  // RFC 5545 does not say what a rule means when its start is not one of its occurrences.
  if (!rule.next(first, true)?.equals(first)) return { fault: `${start} is no occurrence of the rule` };
  const moment = (at: Instant) => Temporal.Instant.from(at).toZonedDateTimeISO(time_zone);
  return {
    endOfCurrent: (at) =>
      computed(() => {
        const end = rule.previous(moment(at), true)?.add(length);
        return end && Temporal.Instant.compare(end.toInstant(), Temporal.Instant.from(at)) > 0 ? end : undefined;
      }),
    nextStart: (at) => computed(() => rule.next(moment(at)) ?? undefined),
  };
}
