// The notices of an end, to whoever still calls a version: that another one took its place, which is compiled with that one,
// and that its own support ends, which is sent where nothing has taken its place by then.
import { textIn } from '../../lib/json.ts';
import type { Day } from '../../lib/time.ts';
import { frameOf, type Handed } from './handed.ts';

/** Of the version that this release replaces. */
export function noticeDeprecation(handed: Handed) {
  const { noted, notes, reader } = handed;
  const { previous } = noted.judged;
  if (previous === undefined) return undefined;
  return {
    ...frameOf(ofAnEnd(handed)),
    ...ending(handed),
    consumers: notes.consumers,
    contract: notes.contract,
    coexistence_days: notes.coexistence_days,
    routes: notes.routes,
    earlier: earlierDays(reader.tell.day, previous.release?.value),
  };
}

/** Of this version itself. */
export function noticeEndOfSupport(handed: Handed) {
  const { noted, notes, reader } = handed;
  const { end_of_support, end_of_life } = noted.judged.release.lifecycle;
  return {
    ...frameOf(ofAnEnd(handed)),
    ...ending(handed),
    consumers: notes.consumers,
    end_of_support: reader.tell.day(end_of_support),
    end_of_life: reader.tell.day(end_of_life),
  };
}

/** Whoever sends the other documents, before the change, ends nothing yet: then these stay as they were approved. */
const ofAnEnd = (handed: Handed): Handed => (handed.sending?.ending ? handed : { ...handed, sending: undefined });

/** What only the moment knows. */
function ending({ sending, reader }: Handed) {
  const day = (one: Day | undefined) => (one === undefined ? null : reader.tell.day(one));
  return { last_day: day(sending?.ending?.last_day), acknowledge_by: day(sending?.ending?.acknowledge_by) };
}

/** What the replaced version said of its own end; null where its release can no longer be read. */
export function earlierDays(tell: (day: string) => string, release: Parameters<typeof textIn>[0]) {
  const said = (name: string) => {
    const day = textIn(release, 'lifecycle', name);
    return day === undefined ? null : tell(day);
  };
  return { end_of_support: said('end_of_support'), end_of_life: said('end_of_life') };
}
