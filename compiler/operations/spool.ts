// Events that a serving host keeps until somebody has them: `relc verify --spool` writes them, `relc events --send` takes them out.
import { join } from 'node:path';
import type { ReleaseEvent } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { eventContentType, readEvent, refusedStart } from '../events/event.ts';
import { canonical, textIn } from '../lib/json.ts';
import type { Outcome } from '../report/outcome.ts';
import { summaries } from '../report/summaries.ts';
import { noFolder, Unreadable, Unwritable, type World } from '../world/port.ts';
import { isAddress, isToken, secretOf } from './secrets.ts';

/** Keeps a start that was refused. A spool that cannot be written lets nothing load that may not, and refuses nothing else. */
export function spooled({ clock, files, host }: World, outcome: Outcome, folder: string): Outcome {
  const codes = [...new Set(outcome.diagnostics.filter(isError).map(({ code }) => code))].sort();
  if (codes.length === 0 || codes.some((code) => code.startsWith('usage/'))) return outcome;
  const said = (name: string) => textIn(outcome.result, 'refused', name);
  const [target, version] = [said('target'), said('version')];
  const event = refusedStart({
    ...{ host, at: clock.now(), model: said('model') ?? '?', codes },
    ...{ ...(target !== undefined && { target }), ...(version !== undefined && { version }) },
  });
  const file = join(folder, `${event.id}.json`);
  try {
    if (files.read(file) === undefined) files.write(file, canonical(event));
    return outcome;
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    const unwritable: Diagnostic = { code: 'usage/unwritable-file', file, facts: { observed: error.message } };
    return { ...outcome, diagnostics: [...outcome.diagnostics, asWarning(unwritable)] };
  }
}

export interface SendOptions {
  /** The folder of the spool. */
  readonly send: string;
  readonly url: string;
  /** The environment variable that holds a bearer token. */
  readonly tokenFrom?: string;
}

/** Sends each event of a spool, the oldest first, and removes it once it was taken. A kill in between sends it again. */
export async function sendSpool(world: World, { send, url, tokenFrom }: SendOptions): Promise<Outcome> {
  const { files, courier } = world;
  if (!files.isFolder(send)) return { diagnostics: [noFolder('--send', send)] };
  // It may hold a secret, so it is not shown.
  if (!isAddress(url)) return { diagnostics: [{ code: 'usage/bad-address', facts: { observed: '--url' } }] };
  const token = secretOf(courier, '--url', tokenFrom, isToken);
  if (token.diagnostics.length > 0) return { diagnostics: token.diagnostics };
  const waiting = spoolOf(world, send);
  const refused: Diagnostic[] = [];
  let sent = 0;
  for (const { path, event } of waiting) {
    const letter = {
      to: '--url',
      url,
      type: eventContentType,
      body: canonical(event),
      ...(token.value && { token: token.value }),
    };
    const delivery = await courier.post(letter);
    if (delivery.fate === 'taken') {
      files.remove(path);
      sent += 1;
      continue;
    }
    // Starts do not depend on each other: one that is not taken holds back no other.
    if (delivery.fate === 'refused') {
      const facts = { receiver: '--url', observed: delivery.observed, id: event.id, change: 'spool' };
      refused.push({ code: 'notify/refused', facts });
      continue;
    }
    const observed =
      'observed' in delivery ? delivery.observed : `--url: answers ${delivery.fate === 'gone' ? 410 : 429}`;
    const facts = { receiver: '--url', observed, count: waiting.length - sent, since: event.time };
    const down: Diagnostic = { code: 'notify/unreachable', facts };
    return { diagnostics: [...refused, down], done: saidOf(sent, true) };
  }
  return { diagnostics: refused, done: saidOf(sent, refused.length > 0) };
}

/** Whoever waits for what was not taken is owed something. */
const saidOf = (sent: number, isLeft: boolean) => (isLeft && sent === 0 ? [] : [summaries.notified(sent, false)]);

/** Of anything else a host tells nobody: whoever may write into its spool must not speak of releases with its token. */
const isOfHost = ({ type, source }: ReleaseEvent): boolean =>
  type === 'relc.verification_failed' && source.startsWith('urn:relc:host:');

/** Other files stay where they are. */
function spoolOf({ files }: World, folder: string): readonly { readonly path: string; readonly event: ReleaseEvent }[] {
  const there = files.mounted(folder);
  const found = [...there.keys()].flatMap((name) => {
    const bytes = name.endsWith('.json') ? readable(there, name) : undefined;
    const event = bytes && readEvent(bytes);
    return event !== undefined && isOfHost(event) ? [{ path: join(folder, name), event }] : [];
  });
  return found.sort((one, other) => (one.event.time < other.event.time ? -1 : 1));
}

/** What cannot be read holds back no event: whoever may write into the spool must not silence its host. */
function readable(there: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array | undefined {
  try {
    return there.get(name);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
