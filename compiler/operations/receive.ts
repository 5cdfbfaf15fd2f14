// relc events --listen: keeps each event that it gets as a file, once it was checked. For tests, and for teams without a receiver.
import { join } from 'node:path';
import type { ReleaseEvent } from '../../schemas/generated/documents.ts';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { readEvent } from '../events/event.ts';
import { signatureFault } from '../events/signed.ts';
import { canonical } from '../lib/json.ts';
import { dayOf } from '../lib/time.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { doing } from '../report/doing.ts';
import type { Outcome } from '../report/outcome.ts';
import { summaries } from '../report/summaries.ts';
import type { Answered, Message, World } from '../world/port.ts';
import { releaseKeysIn } from './release-key.ts';
import { keysBelow } from './trusted-keys.ts';

export interface ReceiveOptions {
  readonly listen: string;
  readonly to: string;
  /** A folder with keys.yaml: then only what a release key in it signed is kept. */
  readonly trust?: string;
}

export async function receiveEvents(world: World, { listen, to, trust }: ReceiveOptions): Promise<Outcome> {
  const keys = trust === undefined ? { value: undefined, diagnostics: [] } : keysIn(world, trust);
  if (keys.diagnostics.length > 0) return keys;
  if (!/^((\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+):)?[0-9]{1,5}$/.test(listen))
    return { diagnostics: [{ code: 'usage/bad-address', facts: { observed: listen } }] };
  let kept = 0;
  const refused: number[] = [];
  world.progress.tell(doing.listening(listen, summaries.received(kept, to, refused)));
  await world.listen(listen, async (message) => {
    const answered = receive(world, message, to, keys.value);
    if (answered.status === 201) kept += 1;
    if (answered.status >= 400) refused.push(answered.status);
    world.progress.tell(doing.listening(listen, summaries.received(kept, to, refused)));
    return answered;
  });
  return { diagnostics: [], done: [summaries.received(kept, to, refused)] };
}

/** The release keys that count today: an event has no moment that anybody proves. */
function keysIn({ files, clock }: World, folder: string): Result<readonly TrustedSigner[]> {
  if (!files.isFolder(folder)) return failed({ code: 'usage/no-trust', facts: { observed: folder } });
  const keys = keysBelow(files, folder);
  return keys.value === undefined ? keys : { value: releaseKeysIn(keys.value, dayOf(clock.now())), diagnostics: [] };
}

/** 201 for what is new, 200 for what is there already: whoever sends knows that it is kept. */
export function receive(
  { files }: Pick<World, 'files'>,
  message: Message,
  to: string,
  keys: readonly TrustedSigner[] | undefined,
): Answered {
  const read = eventIn(message);
  if ('status' in read) return read;
  const { event } = read;
  if (keys !== undefined && signatureFault(event, keys) !== undefined) return { status: 403 };
  const file = join(to, `${event.id}.json`);
  const before = files.read(file);
  // Signed or not, the same id tells of the same.
  if (before !== undefined) return { status: isSame(before, event) ? 200 : 409 };
  files.write(file, canonical(event));
  return { status: 201 };
}

function isSame(before: Uint8Array, event: ReleaseEvent): boolean {
  const kept = readEvent(before);
  return kept !== undefined && unsigned(kept) === unsigned(event);
}

const unsigned = ({ dssematerial: _, ...event }: ReleaseEvent): string => canonical(event);

/** The one event in a message, or the answer to a message that has none. */
function eventIn({ method, headers, body }: Message): Answered | { readonly event: ReleaseEvent } {
  if (method === 'OPTIONS') return handshake(headers['webhook-request-origin']);
  if (method !== 'POST') return { status: 405, headers: { allow: 'OPTIONS, POST' } };
  if (!/^application\/cloudevents\+json *(;|$)/i.test(String(headers['content-type'] ?? ''))) return { status: 415 };
  if (body === undefined) return { status: 413 };
  const event = readEvent(body);
  return event === undefined ? { status: 400 } : { event };
}

/** Whoever delivers may ask first whether it is welcome (CloudEvents, HTTP 1.1 Web Hooks, 4.1). */
const handshake = (origin: string | readonly string[] | undefined): Answered =>
  typeof origin === 'string'
    ? {
        status: 200,
        headers: { 'webhook-allowed-origin': origin, 'webhook-allowed-rate': '*', allow: 'OPTIONS, POST' },
      }
    : { status: 400 };
