// Takes messages to receivers outside, over HTTP. A receiver gets nothing of another's: redirects are not followed, and only
// variables whose name says that they are for receivers are read.
import {
  type Answer,
  answered,
  exchange,
  type HttpSettings,
  ownSettings,
  persist,
  readNothing,
  retryAfter,
} from './http.ts';
import type { Courier, Delivery, Letter } from './port.ts';

const patience = 10_000;
/** Longer pauses end this run: other receivers wait for nobody. */
const longestPause = 5_000;

class Unreached extends Error {}

/** `timeout`: milliseconds for one answer. */
export function courier({ environment, wait }: HttpSettings = ownSettings, timeout = patience): Courier {
  return {
    secret: (name) => (/^RELC_NOTIFY_/.test(name) ? environment[name] || undefined : undefined),
    post: async (letter) => {
      try {
        return await persist(letter.to, () => attempt(letter, timeout), judged(letter), Unreached, wait);
      } catch (error) {
        if (error instanceof Unreached) return { fate: 'unreachable', observed: error.message };
        throw error;
      }
    },
  };
}

const attempt = ({ url, type, body, token }: Letter, timeout: number): Promise<Answer> =>
  exchange(
    url,
    {
      method: 'POST',
      headers: { 'content-type': type, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body,
    },
    timeout,
    readNothing,
    readNothing,
  );

const judged =
  ({ to }: Letter) =>
  ({ status, headers }: Answer): { readonly value: Delivery } | { readonly reason: string } => {
    if (status >= 200 && status < 300) return { value: { fate: 'taken' } };
    if (status === 410) return { value: { fate: 'gone' } };
    const pause = retryAfter(headers.get('retry-after'));
    const isBusy = status === 429 || status === 503;
    if (isBusy && pause > longestPause) return { value: { fate: 'later', seconds: Math.ceil(pause / 1000) } };
    const reason = answered(status);
    return isBusy || status >= 500 ? { reason } : { value: { fate: 'refused', observed: `${to}: ${reason}` } };
  };
