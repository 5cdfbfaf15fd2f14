// Reads many blobs at once, because a process for each is far too slow, but never all: a repository may be larger than
// memory. Releases are checked one after another, so the next blobs are needed next.
import { modelOf, releaseOf } from '../model/tree.ts';

interface Sized {
  readonly path: string;
  readonly size: number | undefined;
}

/** As much is read at once, or one document. */
const window = 4_000_000;

/**
 * As many readings are kept: a release, the one that it replaces and their model's own files may be in different ones.
 */
const readings = 3;

/** Finds the content of blobs that are read in order. The least recently used reading is let go. */
export function readAhead<B extends Sized>(
  blobs: readonly B[],
  read: (some: readonly B[]) => readonly (readonly [string, Uint8Array])[],
): (path: string) => Uint8Array | undefined {
  let kept: readonly ReadonlyMap<string, Uint8Array>[] = [];
  return (path) => {
    const known = kept.find((reading) => reading.has(path));
    const reading = known ?? new Map(read(fitting(blobs, path)));
    kept = [reading, ...kept.filter((other) => other !== reading)].slice(0, readings);
    return reading.get(path);
  };
}

/** The blob of a path, and as many of the next ones as fit. */
function fitting<B extends Sized>(blobs: readonly B[], path: string): readonly B[] {
  const start = blobs.findIndex((blob) => blob.path === path);
  let total = 0;
  let end = start;
  for (; end < blobs.length; end += 1) {
    total += blobs[end]?.size ?? 0;
    if (end > start && total > window) break;
  }
  return blobs.slice(start, end);
}

/** By model: first what its releases share, then its releases in the order of their numbers. */
export const inReadingOrder = <B extends Sized>(blobs: readonly B[]): readonly B[] =>
  blobs
    .map((blob) => ({ blob, place: placeOf(blob.path) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ blob }) => blob);

function placeOf(path: string): string {
  const release = releaseOf(path);
  if (release === undefined) return modelOf(path) === undefined ? path : path.replace(/^(releases\/[^/]+\/)/, '$10/');
  return `releases/${release.model}/${release.version.padStart(9, '0')}/${release.file}`;
}
