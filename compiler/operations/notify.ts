// relc notify: tells receivers what happened, each event at least once and in its order. What a receiver took is remembered in
// the registry before the next is sent. Receivers do not wait for each other; one that is down gets everything later.
import { join } from 'node:path';
import { type Diagnostic, failed, isError, type Result } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { chatText } from '../events/chat.ts';
import { afterTaken, type Cursor, cursorText, laterFrom, upTo } from '../events/cursor.ts';
import { eventContentType } from '../events/event.ts';
import type { Event } from '../events/index.ts';
import { signedEvent } from '../events/signed.ts';
import { utf8 } from '../lib/bytes.ts';
import { canonical } from '../lib/json.ts';
import type { Instant } from '../lib/time.ts';
import type { Receiver } from '../model/notifications.ts';
import { notificationsFile } from '../model/policies.ts';
import type { Registry } from '../registry/port.ts';
import { notifiedLine } from '../report/notified.ts';
import type { Outcome } from '../report/outcome.ts';
import type { Said } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import { type Delivery, Unwritable, type World } from '../world/port.ts';
import { eachPlace, type PlacesOptions } from './each.ts';
import { noticesOf } from './notices.ts';
import { chosenTimeFaults } from './opened-model.ts';
import { type Owed, type OwedBy, openOwed, owedFacts, stopsOf } from './owed.ts';
import { isAddress, isToken, secretOf } from './secrets.ts';

export interface NotifyOptions extends PlacesOptions {
  /** Sends nothing, and shows what is due. */
  readonly dryRun?: boolean;
  /** Where folders of receivers begin; otherwise the repository. */
  readonly out?: string;
}

/** What came of a run. Whoever could not be reached is not tried again in it. */
interface Run {
  readonly isDry: boolean;
  readonly root: string;
  readonly down: Set<string>;
  /** How many were sent, or in a dry run would be. */
  count: number;
  isSaid: boolean;
}

export async function notify(world: World, models: readonly string[], options: NotifyOptions = {}): Promise<Outcome> {
  const root = options.out ?? world.repository.value?.root ?? '.';
  const run: Run = { isDry: options.dryRun ?? false, root, down: new Set(), count: 0, isSaid: false };
  const outcome = await eachPlace(world, models, options, async (judged, model): Promise<Outcome> => {
    const fault = chosenTimeFaults(world, judged.target);
    if (fault.length > 0) return { diagnostics: fault };
    const { governance } = judged.run;
    if (governance.value === undefined) return governance;
    if (!governance.value.notifications?.value.receivers.length) return { diagnostics: [] };
    run.isSaid = true;
    const found = await openOwed(world, { ...judged, model, governance: governance.value });
    if (!found.value) return { diagnostics: found.diagnostics };
    return tellAll(world, run, found.value, model);
  });
  const done = run.isSaid ? [summaries.notified(run.count, run.isDry)] : [summaries.nobodyTold(notificationsFile)];
  return { ...outcome, done: outcome.diagnostics.some(isError) && run.count === 0 ? [] : done, linesFirst: true };
}

async function tellAll(world: World, run: Run, by: OwedBy, model: string): Promise<Outcome> {
  const told = await Promise.all(by.owed.map((owed) => tellOne(world, run, by, owed, model)));
  return { diagnostics: told.flatMap((one) => one.diagnostics), lines: told.flatMap((one) => one.lines) };
}

interface Told {
  readonly lines: readonly Said[];
  readonly diagnostics: readonly Diagnostic[];
}

async function tellOne(world: World, run: Run, by: OwedBy, owed: Owed, model: string): Promise<Told> {
  const { receiver } = owed;
  const stops = stopsOf(owed, by, world.clock.now());
  if (stops.length > 0 || run.down.has(receiver.name)) return { lines: [], diagnostics: stops };
  if (run.isDry) {
    run.count += owed.events.length;
    return { lines: owed.events.map((one) => notifiedLine(receiver.name, one, true)), diagnostics: [] };
  }
  const lines: Said[] = [];
  let cursor = owed.cursor;
  const remember = async (next: Cursor) => {
    if (cursor === undefined || cursorText(cursor) !== cursorText(next))
      await by.registry.tell(model, receiver.name, cursorText(next));
    cursor = next;
  };
  for (const [index, one] of owed.events.entries()) {
    const { value: delivery, diagnostics } = await deliver(world, run, by.registry, receiver, one);
    if (delivery === undefined) return { lines, diagnostics };
    const left = owed.events.slice(index);
    if (delivery.fate !== 'taken') {
      // What it does not take is one event; where it cannot be reached, it is not asked for other models either.
      if (delivery.fate !== 'refused') run.down.add(receiver.name);
      const at = world.clock.now();
      const mark = markOf(delivery, at);
      if (mark !== undefined) await remember({ ...(cursor ?? { serial: one.serial, told: [] }), ...mark });
      return { lines, diagnostics: [findingOf(receiver, delivery, left, at)] };
    }
    run.count += 1;
    lines.push(notifiedLine(receiver.name, one, false));
    await remember(afterTaken(cursor, one, by.events));
  }
  await remember(upTo(by.serial, cursor, by.events));
  return { lines, diagnostics: [] };
}

/** What the registry remembers of a receiver that wants nothing now. */
function markOf(delivery: Delivery, at: Instant): Pick<Cursor, 'later' | 'gone'> | undefined {
  if (delivery.fate === 'gone') return { gone: at };
  return delivery.fate === 'later' ? { later: laterFrom(at, delivery.seconds) } : undefined;
}

function findingOf(
  { name: receiver }: Receiver,
  delivery: Exclude<Delivery, { readonly fate: 'taken' }>,
  left: readonly Event[],
  at: Instant,
): Diagnostic {
  const facts = { receiver, ...owedFacts(left) };
  switch (delivery.fate) {
    case 'gone':
      return { code: 'notify/gone', facts: { ...facts, gone: at } };
    case 'later':
      return { code: 'notify/later', facts: { ...facts, until: laterFrom(at, delivery.seconds) } };
    default:
      return {
        code: delivery.fate === 'refused' ? 'notify/refused' : 'notify/unreachable',
        facts: { ...facts, observed: delivery.observed, id: left[0]?.event.id ?? '' },
      };
  }
}

async function deliver(
  world: World,
  { root }: Run,
  registry: Registry,
  receiver: Receiver,
  one: Event,
): Promise<Result<Delivery>> {
  const { kind, url_from, token_from, folder, language = 'en' } = receiver;
  if (kind === 'document') {
    const place = join(root, folder ?? '.', one.event.id);
    return { value: await handedOut(world, registry, place, one, language), diagnostics: [] };
  }
  const key = receiver.signed === true ? world.keys.release() : undefined;
  if (key !== undefined && key.value === undefined) return key;
  const body = canonical(key === undefined ? one.event : signedEvent(one.event, key.value));
  if (kind === 'file')
    return {
      value: written(() => world.files.write(join(root, folder ?? '.', `${one.event.id}.json`), body)),
      diagnostics: [],
    };
  const address = secretOf(world.courier, receiver.name, url_from, isAddress);
  const bearer = secretOf(world.courier, receiver.name, token_from, isToken);
  if (address.diagnostics.length > 0) return failed(...address.diagnostics);
  if (bearer.diagnostics.length > 0) return failed(...bearer.diagnostics);
  const url = receiver.url ?? address.value ?? '';
  const token = bearer.value;
  const { name: to } = receiver;
  const letter =
    kind === 'chat'
      ? { to, url, type: 'application/json', body: canonical({ text: chatText(one, language) }) }
      : { to, url, type: eventContentType, body, ...(token !== undefined && { token }) };
  return { value: await world.courier.post(letter), diagnostics: [] };
}

/** A folder with the event and the notices of its release, whole or not at all. */
async function handedOut(
  { files }: World,
  registry: Registry,
  place: string,
  one: Event,
  language: Language,
): Promise<Delivery> {
  const notices = await noticesOf(registry, one, language);
  const observed = `${place}: the registry does not have the notices as they were approved`;
  if (notices === undefined) return { fate: 'refused', observed };
  return written(() => files.writeFolder(place, new Map([...notices, ['event.json', utf8(canonical(one.event))]])));
}

/** A folder that cannot be written to holds back nobody else. */
function written(write: () => void): Delivery {
  try {
    write();
    return { fate: 'taken' };
  } catch (error) {
    if (error instanceof Unwritable)
      return { fate: 'refused', observed: `${error.file} cannot be written: ${error.message}` };
    throw error;
  }
}
