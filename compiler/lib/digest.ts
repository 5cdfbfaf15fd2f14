// Digests that stock tools can recompute: `sha256sum` over files, and for a folder over the text of its sorted
// SHA256SUMS.
import { createHash } from 'node:crypto';
import { byBytes, sortedEntries, textOf } from './bytes.ts';

/** `sha256:` and 64 hexadecimal digits, as in documents. */
export type Digest = `sha256:${string}`;

export const sha256Hex = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export const digestOf = (bytes: Uint8Array | string): Digest => `sha256:${sha256Hex(bytes)}`;

/** The hexadecimal digits alone, as in paths and in-toto subjects. */
export const hexOf = (digest: string): string => digest.replace(/^sha256:/, '');

/** A digest that a document names, with `sha256:` or without. */
export const digestFrom = (digest: string): Digest => `sha256:${hexOf(digest)}`;

// `sha256sum` escapes backslashes and line ends, and its readers disagree on the escapes. Invisible characters would
// make two names look equal.
const unsafeCharacter = /[\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * Whether SHA256SUMS may list a path: it stays inside the folder, and its names need no escapes. `sha256sum` reads a
 * file named `-` from standard input.
 */
export const isSafePath = (path: string): boolean =>
  path !== '-' &&
  !unsafeCharacter.test(path) &&
  path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');

/** The name of the list in a compiled folder and in its policy snapshot. */
export const sumsFile = 'SHA256SUMS';

/** The digest of each file by its path. */
export type Digests = ReadonlyMap<string, Digest>;

export const digestsOf = (files: Iterable<readonly [string, Uint8Array]>): Digests =>
  new Map([...files].map(([path, bytes]) => [path, digestOf(bytes)]));

/** One line `<hex>  <path>` per file, sorted by the bytes of the paths. The paths must be safe. */
export function sumsText(digests: Iterable<readonly [string, Digest]>): string {
  const lines = sortedEntries(digests).map(([path, digest]) => {
    if (!isSafePath(path)) throw new Error(`unsafe path reached a digest: ${JSON.stringify(path)}`);
    return `${hexOf(digest)}  ${path}\n`;
  });
  return lines.join('');
}

/** The digest of a folder is the digest of its SHA256SUMS text. */
export const folderDigest = (digests: Iterable<readonly [string, Digest]>): Digest => digestOf(sumsText(digests));

/**
 * A model's files as a registry shows them. The digest is null when the registry has no address for the file's name.
 */
export type ModelFiles = ReadonlyMap<string, Digest | null>;

/** The digest of these files; null when there are none or when SHA256SUMS cannot list one of the names. */
export function modelDigest(files: ModelFiles): Digest | null {
  const all = [...files].flatMap(([path, digest]): [string, Digest][] =>
    digest !== null && isSafePath(path) ? [[path, digest]] : [],
  );
  return all.length > 0 && all.length === files.size ? folderDigest(all) : null;
}

/** The largest SHA256SUMS that is read. It may grow and never shrink: lists that were approved are read by it. */
export const sumsLimits = { bytes: 32_000_000, lines: 100_000 } as const;

/** Parses SHA256SUMS; undefined unless it is exactly what `sumsText` writes, within the limits. */
export function parseSums(bytes: Uint8Array): Digests | undefined {
  if (bytes.length > sumsLimits.bytes || linesIn(bytes) > sumsLimits.lines) return undefined;
  const text = textOf(bytes);
  if (!text?.endsWith('\n')) return undefined;
  const sums = new Map<string, Digest>();
  let previous: string | undefined;
  for (const line of text.slice(0, -1).split('\n')) {
    const match = /^([0-9a-f]{64}) {2}(.+)$/.exec(line);
    const [, hex, path] = match ?? [];
    if (hex === undefined || path === undefined || !isSafePath(path)) return undefined;
    if (previous !== undefined && byBytes(previous, path) >= 0) return undefined;
    sums.set(path, `sha256:${hex}`);
    previous = path;
  }
  return sums;
}

/** The number of line feeds. */
export function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

export interface SumsFault {
  readonly path: string;
  readonly fault: 'changed' | 'missing' | 'unlisted';
}

/** The differences, by path, between SHA256SUMS and the files that are there; empty when there are none. */
export function compareWithSums(listed: Digests, found: ModelFiles): readonly SumsFault[] {
  const wrong = [...listed].flatMap(([path, digest]): SumsFault[] => {
    const there = found.get(path);
    if (there === undefined) return [{ path, fault: 'missing' }];
    return there === digest ? [] : [{ path, fault: 'changed' }];
  });
  const unlisted = [...found.keys()]
    .filter((path) => !listed.has(path))
    .sort(byBytes)
    .map((path): SumsFault => ({ path, fault: 'unlisted' }));
  return [...wrong, ...unlisted];
}
