// What the change calendar says at a moment, as data for the gates, and what holds a plan back. Closed windows, freezes
// and the stop switch are not errors: they are judged when a plan is applied, and only shown before.

import type { Calendar } from '../../schemas/generated/documents.ts';
import type { Code } from '../diagnostics/catalogue.ts';
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import { type Occurrences, occurrencesOf, type Period } from '../lib/recurrence.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import type { ChangeClass, OpenCondition } from '../model/plan.ts';
import type { Governance } from '../model/release.ts';
import { admissionDenials } from '../policy/answers.ts';
import type { PolicyEvaluator } from '../policy/port.ts';
import { rosterAge } from './roster-age.ts';

/** A change that would go live. */
export interface ProposedChange {
  readonly class: ChangeClass;
  readonly model: string;
  readonly target: string;
  /** What it is for, when it is an emergency. */
  readonly incident?: string;
  /** Versions that it approves for the first time. */
  readonly approves: readonly string[];
  readonly serving: { readonly now: string | null; readonly next: string | null };
  /** The windows that its releases name. */
  readonly windows: readonly string[];
  /** What the second line left open of what it brings. */
  readonly conditions: readonly OpenCondition[];
}

/** Everything that holds a change back at a moment, in the calendar or by the age of the roster; empty when it may go live. */
export function heldBack(
  change: ProposedChange,
  governance: Pick<Governance, 'calendar' | 'roster' | 'approvals'>,
  evaluator: PolicyEvaluator,
  at: Instant,
): readonly Diagnostic[] {
  const { calendar, roster } = governance;
  const today = dayOf(at);
  const facts = { today, calendar: calendarFacts(calendar.value, at), roster: rosterAge(governance, today) };
  const files: Readonly<Record<string, string>> = { people: roster.file, calendar: calendar.file };
  return admissionDenials(evaluator, { ...change, ...facts }, (document) => own(files, document) ?? document);
}

/** What a rollout would wait for, whatever the hour, and a change of this class does not: for those who approve it. */
export function heldNotices(
  change: ProposedChange,
  held: readonly Diagnostic[],
  governance: Pick<Governance, 'calendar' | 'roster' | 'approvals'>,
  evaluator: PolicyEvaluator,
  at: Instant,
): readonly Diagnostic[] {
  if (change.class === 'normal') return [];
  const said = new Set(held.map(({ code }) => code));
  return heldBack({ ...change, class: 'normal' }, governance, evaluator, at)
    .filter(({ code }) => ofAnyHour.has(code) && !said.has(code))
    .map(asWarning);
}

const ofAnyHour: ReadonlySet<Code> = new Set(['roster/too-old', 'validation/condition-overdue']);

/** Local time with its zone, `2026-11-28T22:00:00-03:00[America/Sao_Paulo]`. */
type LocalTime = string;

export interface CalendarFacts {
  /** `opens`: the next moment at which the window is open and nothing is frozen; null when there is none. */
  readonly windows: Readonly<Record<string, { readonly open: boolean; readonly opens: LocalTime | null }>>;
  /** The freezes that are in force. */
  readonly freezes: readonly { readonly pointer: string; readonly reason: string; readonly ends: LocalTime | null }[];
  readonly exempt_targets: readonly string[];
  readonly stopped?: NonNullable<Calendar['stopped']>;
}

const known = new WeakMap<Calendar, { readonly at: Instant; readonly facts: CalendarFacts }>();

/** A check asks for the same moment at each release, and to follow the rules of a calendar takes a while. */
export function calendarFacts(calendar: Calendar, at: Instant): CalendarFacts {
  const before = known.get(calendar);
  if (before?.at === at) return before.facts;
  const facts = factsAt(calendar, at);
  known.set(calendar, { at, facts });
  return facts;
}

function factsAt(calendar: Calendar, at: Instant): CalendarFacts {
  const windows = Object.entries(calendar.windows).map(([name, period]) => {
    const window = occurrencesOf(period);
    if ('fault' in window) return [name, { open: false, opens: null }] as const;
    return [name, { open: isOpen(window, at), opens: opening(calendar, period, window, at) }] as const;
  });
  const { exempt_targets, stopped } = calendar;
  return {
    windows: Object.fromEntries(windows),
    freezes: freezesAt(calendar, at).map(({ index, reason, ends }) => ({
      pointer: `/freezes/${index}`,
      reason,
      ends: ends?.toString() ?? null,
    })),
    exempt_targets,
    ...(stopped && { stopped }),
  };
}

/** When the first of some windows closes that are open at a moment. */
export function closing({ windows }: Calendar, names: readonly string[], at: Instant): Instant | undefined {
  const ends = names.flatMap((name) => {
    const period = own(windows, name);
    const window = period && occurrencesOf(period);
    const end = window === undefined || 'fault' in window ? undefined : window.endOfCurrent(at);
    return end === undefined || 'fault' in end ? [] : [end.toInstant()];
  });
  return ends.sort(Temporal.Instant.compare)[0]?.toString();
}

interface ActiveFreeze {
  readonly index: number;
  readonly reason: string;
  /** Undefined when the end cannot be computed: the freeze never ends. */
  readonly ends: Temporal.ZonedDateTime | undefined;
}

function freezesAt(calendar: Calendar, at: Instant): readonly ActiveFreeze[] {
  return calendar.freezes.flatMap(({ period, reason }, index): ActiveFreeze[] => {
    const freeze = occurrencesOf(period);
    const ends = 'fault' in freeze ? freeze : freeze.endOfCurrent(at);
    if (ends === undefined) return [];
    return [{ index, reason, ends: 'fault' in ends ? undefined : ends }];
  });
}

function isOpen(window: Occurrences, at: Instant): boolean {
  const ends = window.endOfCurrent(at);
  return ends !== undefined && !('fault' in ends);
}

/** After so many openings inside freezes, the window counts as one that never opens. */
const furthest = 200;

function opening(calendar: Calendar, { time_zone }: Period, window: Occurrences, at: Instant): LocalTime | null {
  let moment = at;
  for (let step = 0; step < furthest; step += 1) {
    const [freeze] = freezesAt(calendar, moment);
    if (freeze === undefined && isOpen(window, moment))
      return Temporal.Instant.from(moment).toZonedDateTimeISO(time_zone).toString();
    const next = freeze === undefined ? window.nextStart(moment) : freeze.ends;
    if (next === undefined || 'fault' in next) return null;
    moment = next.toInstant().toString();
  }
  return null;
}
