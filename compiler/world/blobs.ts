// The documents of a commit. Many blobs are read at once, because a process for each is far too slow, but never all: a
// repository may be larger than memory. Releases are checked one after another, so the next blobs are needed next.
import { copied, joinedPath, SharedLists, splitPath } from '../lib/paths.ts';

export interface Blob {
  readonly path: string;
  /** In hexadecimal. */
  readonly id: string;
  readonly size: number;
}

/** Blobs of a folder that were added one after another. */
interface Stretch {
  readonly folder: string;
  names: string[];
  /** The number of the first blob. */
  readonly first: number;
}

/** An index with little memory: release folders hold files of the same names. */
export class Blobs {
  readonly #stretches: Stretch[] = [];
  readonly #lists = new SharedLists();
  readonly #records = new Records();
  #order: readonly Stretch[] | undefined;
  #bytes = 0;

  /** The size of all of them. */
  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#records.count;
  }

  add({ path, id, size }: Blob): void {
    const [folder, name] = splitPath(path);
    const last = this.#stretches.at(-1);
    if (last?.folder === folder) last.names.push(name);
    else {
      if (last) last.names = this.#lists.shared(last.names);
      this.#stretches.push({ folder: copied(folder), names: [name], first: this.size });
    }
    this.#records.add(id, size);
    this.#bytes += size;
    this.#order = undefined;
  }

  *paths(): Iterable<string> {
    for (const { folder, names } of this.#stretches) for (const name of names) yield joinedPath(folder, name);
  }

  /**
   * The blob of a path, or the first one, and the next ones: for each model what its releases share, then its releases by
   * number.
   */
  *from(path?: string): Iterable<Blob> {
    this.#order ??= inReadingOrder(this.#stretches);
    const [folder, name] = splitPath(path ?? '');
    const isStart = (one: Stretch) => path === undefined || (one.folder === folder && one.names.includes(name));
    const start = this.#order.findIndex(isStart);
    for (const stretch of start < 0 ? [] : this.#order.slice(start)) {
      const first = path !== undefined && stretch === this.#order[start] ? stretch.names.indexOf(name) : 0;
      for (const [index, one] of stretch.names.entries())
        if (index >= first) yield { path: joinedPath(stretch.folder, one), ...this.#records.at(stretch.first + index) };
    }
  }
}

/** Ids and sizes by number. As values of their own they would take four times the memory. */
class Records {
  #bytes = Buffer.alloc(0);
  /** Of an id; a repository names all objects by one kind of hash. */
  #width = 0;
  count = 0;

  add(id: string, size: number): void {
    this.#width = id.length / 2;
    const at = this.count * (this.#width + 4);
    const end = at + this.#width + 4;
    if (end > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * end);
    this.#bytes.write(id, at, 'hex');
    this.#bytes.writeUInt32LE(size, at + this.#width);
    this.count += 1;
  }

  at(number: number): Pick<Blob, 'id' | 'size'> {
    const at = number * (this.#width + 4);
    const end = at + this.#width;
    return { id: this.#bytes.toString('hex', at, end), size: this.#bytes.readUInt32LE(end) };
  }
}

const inReadingOrder = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches
    .map((stretch) => ({ stretch, place: readingPlace(stretch.folder) }))
    .sort((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)))
    .map(({ stretch }) => stretch);

const readingPlace = (folder: string): string =>
  folder.replace(/^(releases\/[^/]+\/)(?:([1-9][0-9]{0,8})(?=\/|$))?/, (_, model, version) =>
    version === undefined ? `${model}0/` : `${model}${version.padStart(9, '0')}`,
  );

/** As much is read at once, or one document. */
const window = 4_000_000;

/** As many readings are kept: a release, the one that it replaces and their model's own files may be in different ones. */
const readings = 3;

/** Finds the content of blobs that are read in order. The least recently used reading is let go. */
export function readAhead(
  blobs: Pick<Blobs, 'from' | 'bytes'>,
  read: (some: readonly Blob[]) => readonly (readonly [string, Uint8Array])[],
): (path: string) => Uint8Array | undefined {
  let kept: readonly Reading[] = [];
  return (path) => {
    const known = kept.find((reading) => reading.places.has(path));
    // A small repository is read at once, wherever one begins.
    const next = blobs.bytes <= window ? blobs.from() : blobs.from(path);
    const reading = known ?? together(read(fitting(next)));
    const others = kept.filter((other) => other !== reading);
    kept = [reading, ...others.slice(0, readings - 1)];
    // Nobody else has these bytes. To wait for the collector would let go of them dozens of readings later.
    for (const { bytes } of others.slice(readings - 1)) bytes.buffer.transfer(0);
    const [start, end] = reading.places.get(path) ?? [0, 0];
    return reading.bytes.slice(start, end);
  };
}

interface Reading {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly places: ReadonlyMap<string, readonly [start: number, end: number]>;
}

function together(contents: readonly (readonly [string, Uint8Array])[]): Reading {
  const bytes = new Uint8Array(contents.reduce((sum, [, content]) => sum + content.length, 0));
  let at = 0;
  const places = contents.map(([path, content]) => {
    bytes.set(content, at);
    at += content.length;
    return [path, [at - content.length, at] as const] as const;
  });
  return { bytes, places: new Map(places) };
}

function fitting(blobs: Iterable<Blob>): readonly Blob[] {
  const some: Blob[] = [];
  let total = 0;
  for (const blob of blobs) {
    total += blob.size;
    if (some.length > 0 && total > window) break;
    some.push(blob);
  }
  return some;
}
