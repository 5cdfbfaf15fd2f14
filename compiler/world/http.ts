// One HTTP exchange that may be repeated. Shared by both servers that relc talks to: limits, pauses, and errors that
// contain nothing of what was sent.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isObject } from '../lib/json.ts';

export interface HttpSettings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds to wait before trying again. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export const ownSettings: HttpSettings = { environment: process.env, wait: sleep };

/** A response that was read completely. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

const attempts = 5;
const firstWait = 200;
/** The longest pause that a server may ask for. */
const longestWait = 60_000;
/** A server must not fill this process's memory. */
const largestAnswer = 64 * 1024 * 1024;

/** Reads a body; `extend` reports that it is still arriving. */
export type Read = (response: Response, extend: () => void) => Promise<Uint8Array>;

/** `read` reads the body of a 200, and `readOther` that of any other answer. */
export async function exchange(
  url: string,
  init: RequestInit,
  timeout: number,
  read: Read = readLimited,
  readOther: Read = readLimited,
): Promise<Answer> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), timeout);
  try {
    // The target of a redirect must not receive the credentials for another host.
    const response = await fetch(url, { ...init, redirect: 'manual', signal: controller.signal });
    const readBody: Read = response.status === 200 ? read : readOther;
    const bytes = await readBody(response, () => timer.refresh());
    return { status: response.status, headers: response.headers, bytes };
  } finally {
    clearTimeout(timer);
  }
}

/** For whoever needs the status alone: a body that never ends changes nothing of it. */
export const readNothing: Read = async (response) => {
  // A connection that broke after the status is no failure of the call either.
  await response.body?.cancel().catch(() => undefined);
  return new Uint8Array();
};

/** Returns the SHA-256 of a body, which may be larger than memory and take longer than a call may. */
export const readHash: Read = async (response, extend) => {
  const hash = createHash('sha256');
  for await (const chunk of response.body ?? []) {
    hash.update(chunk);
    extend();
  }
  return hash.digest();
};

/**
 * Repeats a call whose failure may pass. `judge` returns the value of an answer, or the reason why it has none. The
 * last failure is thrown as an `Unreachable`.
 */
export async function persist<T>(
  what: string,
  attempt: () => Promise<Answer>,
  judge: (answer: Answer) => { readonly value: T } | { readonly reason: string },
  Unreachable: new (message: string) => Error,
  wait: HttpSettings['wait'],
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    let reason: string;
    let pause = firstWait * 2 ** (tried - 1) * (0.5 + Math.random() / 2);
    try {
      const answer = await attempt();
      const judged = judge(answer);
      if ('value' in judged) return judged.value;
      reason = judged.reason;
      if (!isPassing(answer.status)) throw new Unreachable(`${what}: ${reason}`);
      const asked = retryAfter(answer.headers.get('retry-after'));
      if (asked > longestWait)
        throw new Unreachable(`${what}: ${reason}, and asks to wait ${Math.ceil(asked / 1000)} s`);
      pause = Math.max(pause, asked);
    } catch (error) {
      if (error instanceof Unreachable) throw error;
      if (error instanceof TooLarge) throw new Unreachable(`${what}: ${error.message}`);
      reason = failure(error);
    }
    if (tried === attempts) throw new Unreachable(`${what}: ${reason}, ${attempts} times`);
    await wait(pause);
  }
}

export const answered = (status: number, code?: string): string =>
  status >= 300 && status < 400
    ? `answers with a redirect (${status}), which relc does not follow`
    : `answers ${status}${code === undefined ? '' : ` ${code}`}`;

class TooLarge extends Error {}

export async function readLimited(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largestAnswer) throw new TooLarge(`answers with more than ${largestAnswer} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Failures that a retry may overcome. */
const isPassing = (status: number): boolean => status === 429 || [500, 502, 503, 504].includes(status);

/** A few words only: messages of fetch may quote what was sent, and a server's message may contain anything. */
function failure(error: unknown): string {
  if (!(error instanceof Error)) return 'fails';
  if (error.name === 'TimeoutError') return 'does not answer in time';
  const code = isObject(error.cause) ? error.cause['code'] : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{1,64}$/.test(code) ? `fails with ${code}` : 'fails';
}

/** Milliseconds of a Retry-After: seconds or a date (RFC 9110, 10.2.3). */
export function retryAfter(header: string | null): number {
  if (header === null) return 0;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}
