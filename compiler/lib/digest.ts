// Digests that stock tools recompute: `sha256sum` over files, and over the text
// of a sorted SHA256SUMS file where a digest must cover a folder.
import { createHash } from 'node:crypto';
import { byBytes, sortedEntries, textOf, utf8 } from './bytes.ts';

/** `sha256:` and 64 hexadecimal digits, as documents write a digest. */
export type Digest = `sha256:${string}`;

export const sha256Hex = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export const digestOf = (bytes: Uint8Array | string): Digest => `sha256:${sha256Hex(bytes)}`;

/** The bare hex of a digest, for paths and for in-toto subjects. */
export const hexOf = (digest: string): string => digest.replace(/^sha256:/, '');

// `sha256sum` escapes other names and its readers disagree on them, so they are refused before.
const safePath = /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))(?!.*\/\/)[A-Za-z0-9._/-]+(?<!\/)$/;

/** Whether a path may stand in a SHA256SUMS file. */
export const isSafePath = (path: string): boolean => safePath.test(path);

/** The list that stands in a compiled folder, and in its policy snapshot. */
export const sumsFile = 'SHA256SUMS';

/** `<hex>  <path>` lines in the order of the paths' bytes. Paths must be safe. */
export const sumsText = (files: Iterable<readonly [string, Uint8Array]>): string =>
  sumsTextOf([...files].map(([path, bytes]) => [path, digestOf(bytes)]));

/** The same from the files' digests. */
export function sumsTextOf(digests: Iterable<readonly [string, Digest]>): string {
  const lines = sortedEntries(digests).map(([path, digest]) => {
    if (!isSafePath(path)) throw new Error(`unsafe path reached a digest: ${JSON.stringify(path)}`);
    return `${hexOf(digest)}  ${path}\n`;
  });
  return lines.join('');
}

/** Path to hex of a SHA256SUMS file; undefined unless it is exactly what `sumsText` would have written. */
export function parseSums(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  const text = textOf(bytes);
  if (!text?.endsWith('\n')) return undefined;
  const sums = new Map<string, string>();
  let previous: string | undefined;
  for (const line of text.slice(0, -1).split('\n')) {
    const match = /^([0-9a-f]{64}) {2}(.+)$/.exec(line);
    const [, hex, path] = match ?? [];
    if (hex === undefined || path === undefined || !isSafePath(path)) return undefined;
    if (previous !== undefined && byBytes(previous, path) >= 0) return undefined;
    sums.set(path, hex);
    previous = path;
  }
  return sums;
}

export interface SumsFault {
  readonly path: string;
  readonly fault: 'changed' | 'missing' | 'unlisted';
}

type Hexes = ReadonlyMap<string, string>;

/** How a set of files differs from a SHA256SUMS file, by path; empty when it is exactly that set. */
export const compareWithSums = (sums: Hexes, files: ReadonlyMap<string, Uint8Array>): readonly SumsFault[] =>
  compareHexes(sums, new Map([...files].map(([path, bytes]) => [path, sha256Hex(bytes)])));

/** The same for files of which only the digests are known, in hex. */
export function compareHexes(sums: Hexes, files: Hexes): readonly SumsFault[] {
  const listed = [...sums].flatMap(([path, hex]): SumsFault[] => {
    const found = files.get(path);
    if (found === undefined) return [{ path, fault: 'missing' }];
    return found === hex ? [] : [{ path, fault: 'changed' }];
  });
  const unlisted = [...files.keys()]
    .filter((path) => !sums.has(path))
    .sort(byBytes)
    .map((path): SumsFault => ({ path, fault: 'unlisted' }));
  return [...listed, ...unlisted];
}

/** The digest of a folder: of its SHA256SUMS text. */
export const folderDigest = (files: Iterable<readonly [string, Uint8Array]>): Digest => digestOf(utf8(sumsText(files)));
