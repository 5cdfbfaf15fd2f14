// A map with known keys and values that are found on request: what a command does not use is not read.

/** Keys are sorted by their code units. Values that it keeps are found once, so that every caller sees the same one. */
export class LazyMap<V> implements ReadonlyMap<string, V> {
  /**
   * Sorted, so that a folder is a range of them. A set, or a list for each folder, would take more memory than the
   * names.
   */
  readonly #names: readonly string[];
  readonly #find: (name: string) => V | undefined;
  readonly #keeps: (name: string) => boolean;
  readonly #kept = new Map<string, V>();

  constructor(names: Iterable<string>, find: (name: string) => V | undefined, keeps: (name: string) => boolean = all) {
    this.#names = [...names].sort().filter((name, index, sorted) => name !== sorted[index - 1]);
    this.#find = find;
    this.#keeps = keeps;
  }

  get size(): number {
    return this.#names.length;
  }

  has(name: string): boolean {
    return this.#names[this.#place(name)] === name;
  }

  get(name: string): V | undefined {
    const known = this.#kept.get(name);
    if (known !== undefined || !this.has(name)) return known;
    const value = this.#find(name);
    if (value !== undefined && this.#keeps(name)) this.#kept.set(name, value);
    return value;
  }

  keys(): MapIterator<string> {
    return this.#names.values();
  }

  /** The keys that begin with a text. */
  beginning(text: string): readonly string[] {
    const start = this.#place(text);
    let end = start;
    while (this.#names[end]?.startsWith(text)) end += 1;
    return this.#names.slice(start, end);
  }

  *entries(): MapIterator<[string, V]> {
    for (const name of this.#names) {
      const value = this.get(name);
      if (value !== undefined) yield [name, value];
    }
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(action: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [name, value] of this.entries()) action(value, name, this);
  }

  /** The index of the first name that is not before a text. */
  #place(text: string): number {
    let low = 0;
    for (let high = this.#names.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.#names[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const all = () => true;

/** The keys of a map that begin with a text. */
export const beginning = (map: ReadonlyMap<string, unknown>, text: string): readonly string[] =>
  map instanceof LazyMap ? map.beginning(text) : [...map.keys()].filter((key) => key.startsWith(text));
