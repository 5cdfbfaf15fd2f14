// Events that a serving host keeps until somebody has them: `relc verify --spool` writes them, `relc events --send` takes them out.
import { join } from 'node:path';
import type { ReleaseEvent } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { hasShape } from '../document/validators.ts';
import { refusedStart } from '../events/event.ts';
import { textOf } from '../lib/bytes.ts';
import { canonical, parseJson, textIn } from '../lib/json.ts';
import type { Outcome } from '../report/outcome.ts';
import { summaries } from '../report/summaries.ts';
import { noFolder, Unwritable, type World } from '../world/port.ts';

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
  if (!/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(url))
    return { diagnostics: [{ code: 'usage/bad-address', facts: { observed: url } }] };
  const token = tokenFrom === undefined ? undefined : courier.secret(tokenFrom);
  if (tokenFrom !== undefined && token === undefined)
    return { diagnostics: [{ code: 'notify/no-secret', facts: { receiver: '--url', name: tokenFrom } }] };
  const waiting = spoolOf(world, send);
  for (const [index, { path, event }] of waiting.entries()) {
    const type = 'application/cloudevents+json; charset=utf-8';
    const letter = { to: '--url', url, type, body: canonical(event), ...(token !== undefined && { token }) };
    const delivery = await courier.post(letter);
    if (delivery.fate !== 'taken') {
      const observed =
        'observed' in delivery ? delivery.observed : `--url: answers ${delivery.fate === 'gone' ? 410 : 429}`;
      const facts = { receiver: '--url', observed, count: waiting.length - index, since: event.time };
      return { diagnostics: [{ code: 'notify/unreachable', facts }], done: [summaries.notified(index, false)] };
    }
    files.remove(path);
  }
  return { diagnostics: [], done: [summaries.notified(waiting.length, false)] };
}

/** Other files stay where they are. */
function spoolOf({ files }: World, folder: string): readonly { readonly path: string; readonly event: ReleaseEvent }[] {
  const found = [...files.mounted(folder)].flatMap(([name, bytes]) => {
    const event = name.endsWith('.json') ? parseJson(textOf(bytes) ?? '') : undefined;
    return event !== undefined && hasShape(event, 'event') ? [{ path: join(folder, name), event }] : [];
  });
  return found.sort((one, other) => (one.event.time < other.event.time ? -1 : 1));
}
