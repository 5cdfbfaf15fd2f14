// How far a receiver was told, of one model on one target. The registry keeps it: one short text for each receiver, which is
// written anew after each event that was taken. A kill before that sends the event again, with the same id.
import { canonical, listIn, parseJson, textIn, valueIn } from '../lib/json.ts';
import { addSecondsTo, type Instant, parseInstant } from '../lib/time.ts';
import type { Receiver } from '../model/notifications.ts';
import type { State } from '../model/plan.ts';
import type { Event } from './index.ts';

export interface Cursor {
  /** All of the states before it was told. */
  readonly serial: number;
  /** What was told of it, and of the states after it. */
  readonly told: readonly string[];
  /** The receiver asked to be left alone until then. */
  readonly later?: Instant;
  /** Since when it answers that it is gone for good. */
  readonly gone?: Instant;
}

/** Ids in a cursor are shortened, since a tag of a registry holds few characters: nobody chooses them. */
const short = ({ event }: Event): string => event.id.slice(0, 16);

export const cursorText = (cursor: Cursor): string => canonical(cursor);

/** Undefined where nothing was told, or where nobody can read what was: then it is told again. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const value = parseJson(text ?? '');
  const serial = valueIn(value, 'serial');
  if (typeof serial !== 'number' || !Number.isSafeInteger(serial)) return undefined;
  const told = listIn(value, 'told').flatMap((id) => (typeof id === 'string' ? [id] : []));
  const [later, gone] = ['later', 'gone'].map((name) => parseInstant(textIn(value, name) ?? ''));
  return { serial, told, ...(later && { later }), ...(gone && { gone }) };
}

/** Seconds. Who asks for more is asked again after a day, and what the registry remembers cannot silence a receiver for longer. */
const longestLater = 86_400;

export const laterFrom = (at: Instant, seconds: number): Instant => addSecondsTo(at, Math.min(seconds, longestLater));

/** Until when a receiver is left alone. A clock that jumped back, or somebody else, may have written any moment. */
export const laterOf = (cursor: Cursor | undefined, at: Instant): Instant | undefined =>
  cursor?.later !== undefined && cursor.later > at && cursor.later <= laterFrom(at, longestLater)
    ? cursor.later
    : undefined;

const sinceOf = ({ since }: Pick<Receiver, 'since'>): Instant => parseInstant(since) ?? since;

/** Whether a receiver may still have to be told of what a state says: what is older is not read. */
export const concerns = (
  receiver: Pick<Receiver, 'since'>,
  cursor: Cursor | undefined,
  { serial, issued_at }: Pick<State, 'serial' | 'issued_at'>,
): boolean => issued_at >= sinceOf(receiver) && serial >= (cursor?.serial ?? 0);

/** What a receiver wants and was not told, in order. A day that came counts whenever it came. */
export function untold(receiver: Receiver, cursor: Cursor | undefined, events: readonly Event[]): readonly Event[] {
  const since = sinceOf(receiver);
  return events.filter((one) => {
    const isNew = one.ofDay === true || (one.event.time >= since && one.serial >= (cursor?.serial ?? 0));
    return receiver.events.includes(one.name) && isNew && !cursor?.told.includes(short(one));
  });
}

/** The cursor once an event was taken, and everything before it. */
export const afterTaken = (cursor: Cursor | undefined, taken: Event, events: readonly Event[]): Cursor =>
  upTo(taken.serial, { serial: taken.serial, told: [...(cursor?.told ?? []), short(taken)] }, events);

/** The cursor once nothing is left of the states before one. */
export function upTo(serial: number, cursor: Cursor | undefined, events: readonly Event[]): Cursor {
  const still = new Set(events.filter((one) => one.serial >= serial).map(short));
  return { serial, told: (cursor?.told ?? []).filter((id) => still.has(id)) };
}
