// A map whose keys are known and whose values are found when they are asked for:
// what a command does not look at is not read.

/** Each value is found once, so that everybody who asks sees the same. */
export class LazyMap<V> implements ReadonlyMap<string, V> {
  readonly #names: ReadonlySet<string>;
  readonly #find: (name: string) => V | undefined;
  readonly #found = new Map<string, V>();

  constructor(names: Iterable<string>, find: (name: string) => V | undefined) {
    this.#names = new Set(names);
    this.#find = find;
  }

  get size(): number {
    return this.#names.size;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  get(name: string): V | undefined {
    const known = this.#found.get(name);
    if (known !== undefined || !this.#names.has(name)) return known;
    const value = this.#find(name);
    if (value !== undefined) this.#found.set(name, value);
    return value;
  }

  keys(): MapIterator<string> {
    return this.#names.values();
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
}
