// The documents of a commit. Many blobs are read at once, because a process for each is far too slow, but never all: a
// repository may be larger than memory. Releases are checked one after another, so the next blobs are needed next.

export interface Blob {
  readonly path: string;
  readonly id: string;
  /** Absent when git does not have it. */
  readonly size: number | undefined;
}

interface Folder {
  readonly names: string[];
  /** Two digits are stored as one character. */
  readonly ids: string[];
  readonly sizes: (number | undefined)[];
}

/** An index with little memory: release folders hold files of the same names. */
export class Blobs {
  readonly #folders = new Map<string, Folder>();
  readonly #names = new Map<string, string>();
  #order: readonly string[] | undefined;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add({ path, id, size }: Blob): void {
    const at = path.lastIndexOf('/');
    const text = path.slice(at + 1);
    const name = this.#names.get(text) ?? text;
    this.#names.set(name, name);
    const place = path.slice(0, Math.max(0, at));
    const folder = this.#folders.get(place) ?? { names: [], ids: [], sizes: [] };
    this.#folders.set(place, folder);
    folder.names.push(name);
    folder.ids.push(Buffer.from(id, 'hex').toString('latin1'));
    folder.sizes.push(size);
    this.#size += 1;
    this.#order = undefined;
  }

  *paths(): Iterable<string> {
    for (const [place, { names }] of this.#folders) for (const name of names) yield joined(place, name);
  }

  /** The blob of a path and the next ones: for each model what its releases share, then its releases by number. */
  *from(path: string): Iterable<Blob> {
    this.#order ??= inReadingOrder([...this.#folders.keys()]);
    const at = path.lastIndexOf('/');
    const start = this.#order.indexOf(path.slice(0, Math.max(0, at)));
    for (const place of start < 0 ? [] : this.#order.slice(start)) {
      const { names = [], ids = [], sizes = [] } = this.#folders.get(place) ?? {};
      const first = place === this.#order[start] ? names.indexOf(path.slice(at + 1)) : 0;
      for (let index = Math.max(0, first); index < names.length; index += 1) {
        const id = Buffer.from(ids[index] ?? '', 'latin1').toString('hex');
        yield { path: joined(place, names[index] ?? ''), id, size: sizes[index] };
      }
    }
  }
}

const joined = (place: string, name: string): string => (place === '' ? name : `${place}/${name}`);

const inReadingOrder = (folders: readonly string[]): readonly string[] =>
  folders
    .map((folder) => ({ folder, place: readingPlace(folder) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ folder }) => folder);

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
  blobs: Pick<Blobs, 'from'>,
  read: (some: readonly Blob[]) => readonly (readonly [string, Uint8Array])[],
): (path: string) => Uint8Array | undefined {
  let kept: readonly Reading[] = [];
  return (path) => {
    const known = kept.find((reading) => reading.places.has(path));
    const reading = known ?? together(read(fitting(blobs.from(path))));
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
    total += blob.size ?? 0;
    if (some.length > 0 && total > window) break;
    some.push(blob);
  }
  return some;
}
