// A map with known keys and values that are found on request: what a command does not use is not read.
import { Paths } from './paths.ts';

/** Values that it keeps are found once, so that every caller sees the same one. */
export class LazyMap<V> implements ReadonlyMap<string, V> {
  readonly #names: Paths;
  readonly #find: (name: string) => V | undefined;
  readonly #keeps: (name: string) => boolean;
  readonly #kept = new Map<string, V>();

  constructor(names: Iterable<string>, find: (name: string) => V | undefined, keeps: (name: string) => boolean = all) {
    this.#names = Paths.of(names);
    this.#find = find;
    this.#keeps = keeps;
  }

  /** The keys of any map. */
  static pathsOf(map: ReadonlyMap<string, unknown>): Paths {
    return map instanceof LazyMap ? map.#names : Paths.of(map.keys());
  }

  get size(): number {
    return this.#names.size;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  get(name: string): V | undefined {
    const known = this.#kept.get(name);
    if (known !== undefined || !this.has(name)) return known;
    const value = this.#find(name);
    if (value !== undefined && this.#keeps(name)) this.#kept.set(name, value);
    return value;
  }

  keys(): MapIterator<string> {
    return this.#names[Symbol.iterator]();
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

const all = () => true;
