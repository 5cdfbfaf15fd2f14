// The paths of files, by folder. Release folders hold files of the same names, and each name is stored once: one text
// for every path of a large repository would take ten times the memory.

/** In each folder, the names are sorted. */
export class Paths implements Iterable<string> {
  readonly #folders: ReadonlyMap<string, readonly string[]>;
  /** The names of the folders, sorted, so that those below one are a range. */
  readonly #order: readonly string[];

  constructor(folders: ReadonlyMap<string, readonly string[]>) {
    this.#folders = folders;
    this.#order = [...folders.keys()].sort();
  }

  static of(paths: Iterable<string>): Paths {
    if (paths instanceof Paths) return paths;
    const found = new FoundPaths();
    for (const path of paths) found.add(path);
    return found.all();
  }

  get size(): number {
    return [...this.#folders.values()].reduce((sum, names) => sum + names.length, 0);
  }

  has(path: string): boolean {
    const [folder, name] = splitPath(path);
    const names = this.#folders.get(folder) ?? [];
    return names[placeOf(names, name)] === name;
  }

  *[Symbol.iterator](): MapIterator<string> {
    for (const folder of this.#order)
      for (const name of this.#folders.get(folder) ?? []) yield joinedPath(folder, name);
  }

  /** The paths in some folders, at any depth. */
  within(folders: readonly string[]): Paths {
    return new Paths(new Map(folders.flatMap((folder) => this.#below(folder))));
  }

  /** The paths in a folder, relative to it. */
  under(folder: string): Paths {
    return new Paths(
      new Map(this.#below(folder).map(([below, names]) => [below.slice(folder.length + 1), names] as const)),
    );
  }

  #below(folder: string): readonly (readonly [string, readonly string[]])[] {
    const own = this.#folders.get(folder);
    const found: (readonly [string, readonly string[]])[] = own === undefined ? [] : [[folder, own]];
    for (let at = placeOf(this.#order, `${folder}/`); ; at += 1) {
      const below = this.#order[at];
      if (!below?.startsWith(`${folder}/`)) return found;
      found.push([below, this.#folders.get(below) ?? []]);
    }
  }
}

/** Collects paths. */
export class FoundPaths {
  readonly #folders = new Map<string, string[]>();
  readonly #texts = new Map<string, string>();

  add(path: string): void {
    const [folder, name] = splitPath(path);
    const text = this.#texts.get(name) ?? this.#copy(name);
    const names = this.#folders.get(folder);
    if (names === undefined) this.#folders.set(copied(folder), [text]);
    else names.push(text);
  }

  #copy(name: string): string {
    const text = copied(name);
    this.#texts.set(text, text);
    return text;
  }

  all(): Paths {
    const lists = new SharedLists((name) => name);
    return new Paths(
      new Map([...this.#folders].map(([folder, names]) => [folder, lists.shared(distinct(names.sort()))] as const)),
    );
  }
}

export function splitPath(path: string): readonly [folder: string, name: string] {
  const at = path.lastIndexOf('/');
  return at <= 0 ? ['', path] : [path.slice(0, at), path.slice(at + 1)];
}

export const joinedPath = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** Keeps one of equal lists of names. */
export class SharedLists {
  readonly #lists = new Map<string, string[]>();
  readonly #keep: (name: string) => string;

  constructor(keep: (name: string) => string = copied) {
    this.#keep = keep;
  }

  shared(names: readonly string[]): string[] {
    const key = names.join('\0');
    const list = this.#lists.get(key) ?? names.map(this.#keep);
    this.#lists.set(key, list);
    return list;
  }
}

/** A slice would keep the whole text in memory. */
export const copied = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

const distinct = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => name !== names[index - 1]);

/** The position of a text in a sorted list, or the one that it would have. */
function placeOf(names: readonly string[], text: string): number {
  let low = 0;
  for (let high = names.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((names[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
