// Addresses and tokens of receivers. What an environment variable holds is said nowhere, also where it cannot be used.
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import type { Courier } from '../world/port.ts';

/** Without encryption only on this machine; other schemes, such as `data:`, would answer without asking anybody. */
export function isAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return false;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
}

/** A header has one line of these. */
export const isToken = (text: string): boolean => /^[\x21-\x7e]+$/.test(text);

/** Without the line break at its end, which many a store of secrets adds. No value where no variable is named. */
export function secretOf(
  courier: Pick<Courier, 'secret'>,
  receiver: string,
  name: string | undefined,
  isUsable: (text: string) => boolean,
): Result<string | undefined> {
  if (name === undefined) return { value: undefined, diagnostics: [] };
  const secret = courier.secret(name)?.trim();
  if (!secret) return failed({ code: 'notify/no-secret', facts: { receiver, name } });
  if (!isUsable(secret)) return failed({ code: 'notify/bad-secret', facts: { receiver, name } });
  return { value: secret, diagnostics: [] };
}
