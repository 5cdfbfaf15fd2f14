// Digests that stock tools recompute: `sha256sum` over files, and over the text
// of a sorted SHA256SUMS file where a digest must cover a folder.
import { createHash } from 'node:crypto';
import { byBytes, sortedEntries, textOf } from './bytes.ts';

/** `sha256:` and 64 hexadecimal digits, as documents write a digest. */
export type Digest = `sha256:${string}`;

export const sha256Hex = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export const digestOf = (bytes: Uint8Array | string): Digest => `sha256:${sha256Hex(bytes)}`;

/** The bare hex of a digest, for paths and for in-toto subjects. */
export const hexOf = (digest: string): string => digest.replace(/^sha256:/, '');

// `sha256sum` escapes a backslash and the ends of lines, and its readers disagree on them; what nobody sees would make
// two names of one.
const unsafeCharacter = /[\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * Whether a path may stand in a SHA256SUMS file: it leads down, by names that are written as they are. A file named `-`
 * is standard input to `sha256sum`.
 */
export const isSafePath = (path: string): boolean =>
  path !== '-' &&
  !unsafeCharacter.test(path) &&
  path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');

/** The list that stands in a compiled folder, and in its policy snapshot. */
export const sumsFile = 'SHA256SUMS';

/** The digest of each file, by path. */
export type Digests = ReadonlyMap<string, Digest>;

export const digestsOf = (files: Iterable<readonly [string, Uint8Array]>): Digests =>
  new Map([...files].map(([path, bytes]) => [path, digestOf(bytes)]));

/** `<hex>  <path>` lines in the order of the paths' bytes. Paths must be safe. */
export function sumsText(digests: Iterable<readonly [string, Digest]>): string {
  const lines = sortedEntries(digests).map(([path, digest]) => {
    if (!isSafePath(path)) throw new Error(`unsafe path reached a digest: ${JSON.stringify(path)}`);
    return `${hexOf(digest)}  ${path}\n`;
  });
  return lines.join('');
}

/** The digest of a folder: of its SHA256SUMS text. */
export const folderDigest = (digests: Iterable<readonly [string, Digest]>): Digest => digestOf(sumsText(digests));

/** A model as a registry holds it: no digest where a file has a name that the registry cannot be asked for. */
export type ModelFiles = ReadonlyMap<string, Digest | null>;

/** The digest of such a model: null when there is nothing, or a name that no list may hold. */
export function modelDigest(files: ModelFiles): Digest | null {
  const all = [...files].flatMap(([path, digest]): [string, Digest][] =>
    digest !== null && isSafePath(path) ? [[path, digest]] : [],
  );
  return all.length > 0 && all.length === files.size ? folderDigest(all) : null;
}

/** A model has no more files than this, and no longer names. */
export const sumsLimits = { bytes: 32_000_000, lines: 100_000 } as const;

/** What a SHA256SUMS file lists; undefined unless it is exactly what `sumsText` would have written, within its limits. */
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

/** How many line feeds there are. */
export function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

export interface SumsFault {
  readonly path: string;
  readonly fault: 'changed' | 'missing' | 'unlisted';
}

/** How a set of files differs from what a SHA256SUMS file lists, by path; empty when it is exactly that set. */
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
