// Text, order and line positions of bytes. Everything that is hashed is sorted by its UTF-8 bytes, because the order of
// a locale differs between machines.

const encoder = new TextEncoder();
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Decodes UTF-8; undefined when the bytes are not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Shortens a text to as much as people need to recognise it. */
export const quoted = (text: string): string => (text.length <= 200 ? text : `${text.slice(0, 200).toWellFormed()}…`);

const surrogate = /[\ud800-\udfff]/;

/** Orders strings by their UTF-8 bytes. Only surrogates are in another order there than in UTF-16. */
export function byBytes(a: string, b: string): number {
  if (a === b) return 0;
  if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(utf8(a), utf8(b));
  return a < b ? -1 : 1;
}

export const sortedEntries = <T>(entries: Iterable<readonly [string, T]>): [string, T][] =>
  [...entries].map(([key, value]): [string, T] => [key, value]).sort(([a], [b]) => byBytes(a, b));

/** Finds line and column, both counted from 1, of offsets in UTF-16 units. The text is scanned only once. */
export function lineFinder(source: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = 1;
    for (let end = starts.length; line < end; ) {
      const middle = (line + end) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle + 1;
      else end = middle;
    }
    return { line, column: Math.max(0, offset) - (starts[line - 1] ?? 0) + 1 };
  };
}

/** Whether both are there and equal. */
export const sameBytes = (one: Uint8Array | null | undefined, other: Uint8Array | null | undefined): boolean =>
  one != null && other != null && Buffer.compare(one, other) === 0;

/** The offset of the first byte that differs. */
export function firstDifference(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  if (Buffer.compare(a.subarray(0, shorter), b.subarray(0, shorter)) === 0) return shorter;
  for (let index = 0; index < shorter; index += 1) if (a[index] !== b[index]) return index;
  return shorter;
}
