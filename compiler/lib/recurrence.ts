// Periods that recur: rules of RFC 5545 by rrule-temporal, time zones by Temporal.
// No calendar arithmetic of our own.
import { RRuleTemporal } from 'rrule-temporal';
import type { Instant } from './time.ts';

export interface Period {
  /** IANA name. */
  readonly time_zone: string;
  /** The first occurrence, by the clocks of the time zone: `2026-01-03T22:00:00`. */
  readonly start: string;
  /** RFC 5545, `P1DT2H`. */
  readonly duration: string;
  /** RFC 5545; without it the period occurs once. */
  readonly rrule?: string;
}

/** Why something cannot be computed. */
export interface Fault {
  readonly fault: string;
}

export interface Occurrences {
  /** The end of the occurrence that holds a moment; undefined outside. The first moment belongs to it, the last does not. */
  readonly endOfCurrent: (at: Instant) => Temporal.ZonedDateTime | undefined | Fault;
  /** The start of the first occurrence after a moment; undefined when there is none. */
  readonly nextStart: (at: Instant) => Temporal.ZonedDateTime | undefined | Fault;
}

/** The occurrences of a period, or why they cannot be computed. */
export const occurrencesOf = (period: Period): Occurrences | Fault => computed(() => occurrences(period));

// Rules are followed only so far, from their start on too: the same rule may be computed for one moment and not for another.
function computed<T>(compute: () => T): T | Fault {
  try {
    return compute();
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

function occurrences({ time_zone, start, duration, rrule }: Period): Occurrences | Fault {
  // A first occurrence that the clocks skip or show twice is a mistake; in later ones the rule's own answer counts.
  const first = Temporal.PlainDateTime.from(start, { overflow: 'reject' }).toZonedDateTime(time_zone, {
    disambiguation: 'reject',
  });
  const length = Temporal.Duration.from(duration);
  const parts = (rrule ?? '').split(';').map((part) => part.replace(/=.*/, ''));
  const twice = parts.find((part, index) => parts.indexOf(part) !== index);
  if (twice !== undefined) return { fault: `${twice} stands twice` };
  const rule = new RRuleTemporal({
    rruleString: rrule ?? 'FREQ=DAILY;COUNT=1',
    dtstart: first,
    strict: true,
    temporal: Temporal,
  });
  // RFC 5545 leaves open what a rule means that its own start does not follow.
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
