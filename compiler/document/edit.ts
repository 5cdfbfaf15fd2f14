// Changes one value of a YAML document that people wrote: all other bytes stay, comments and layout too.
import { textOf, utf8 } from '../lib/bytes.ts';
import { canonical, type Json } from '../lib/json.ts';
import { parseDocument, placesIn } from './parse.ts';

/**
 * The document with another text in quotes at a pointer. Undefined where it has no such text there, or the change would
 * mean anything else than that: then a person must write it.
 */
export function withText(bytes: Uint8Array, pointer: string, before: string, after: string): Uint8Array | undefined {
  const source = textOf(bytes);
  const at = placesIn(bytes, 'yaml', [pointer]).get(pointer);
  if (source === undefined || at === undefined) return undefined;
  // The place is that of its first letter, after the quote.
  const quote = source[at - 1];
  if ((quote !== '"' && quote !== "'") || !source.startsWith(`${before}${quote}`, at)) return undefined;
  const changed = utf8(`${source.slice(0, at)}${after}${source.slice(at + before.length)}`);
  const [one, other] = [bytes, changed].map((text) => parseDocument('', text, 'yaml').value?.value);
  if (one === undefined || other === undefined) return undefined;
  return canonical(replaced(one, pointer.split('/').slice(1), after)) === canonical(other) ? changed : undefined;
}

/** A value with another text at a path. */
function replaced(value: Json, [name, ...rest]: readonly string[], text: string): Json {
  if (name === undefined) return text;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [key, key === name ? replaced(inside, rest, text) : inside]),
  );
}
