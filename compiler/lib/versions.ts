// A map as it was after each of many changes. What stays the same is held once: a map of its own for each of thousands
// of changes would not fit into memory.
import { byBytes } from './bytes.ts';

/** A value since a change, until the next one of the same key. */
interface Since<V> {
  readonly change: number;
  readonly value: V | undefined;
}

export class Versions<V> {
  readonly #values = new Map<string, Since<V>[]>();
  readonly #changed: (readonly string[])[] = [];

  /** The map after some changes more; undefined removes. */
  next(changes: ReadonlyMap<string, V | undefined>): MapVersion<V> {
    const change = this.#changed.push([...changes.keys()]) - 1;
    for (const [key, value] of changes) {
      const values = this.#values.get(key) ?? [];
      values.push({ change, value });
      this.#values.set(key, values);
    }
    return new MapVersion(this, change);
  }

  at(change: number, key: string): V | undefined {
    return this.#values.get(key)?.findLast((since) => since.change <= change)?.value;
  }

  *keys(): Iterable<string> {
    yield* [...this.#values.keys()].sort(byBytes);
  }

  /** Keys that were changed after one change, up to another. */
  between(change: number, last: number): readonly string[] {
    return [...new Set(this.#changed.slice(change + 1, last + 1).flat())].sort(byBytes);
  }
}

export class MapVersion<V> implements Iterable<readonly [string, V]> {
  readonly #versions: Versions<V>;
  readonly #change: number;

  constructor(versions: Versions<V>, change: number) {
    this.#versions = versions;
    this.#change = change;
  }

  get(key: string): V | undefined {
    return this.#versions.at(this.#change, key);
  }

  *[Symbol.iterator](): Iterator<readonly [string, V]> {
    for (const key of this.#versions.keys()) {
      const value = this.get(key);
      if (value !== undefined) yield [key, value];
    }
  }

  /** Keys that may have another value in another version of the same map; undefined for any other map. */
  mayDifferFrom(other: unknown): readonly string[] | undefined {
    if (!(other instanceof MapVersion) || other.#versions !== this.#versions) return undefined;
    const [first, last] = [this.#change, other.#change].sort((a, b) => a - b);
    return this.#versions.between(first ?? 0, last ?? 0);
  }
}

type Entries<V> = MapVersion<V> | ReadonlyMap<string, V>;

/** Keys whose values differ, sorted. */
export function differingKeys<V>(one: Entries<V>, other: Entries<V>): readonly string[] {
  const known = one instanceof MapVersion ? one.mayDifferFrom(other) : undefined;
  const keys = known ?? [...new Set([...one, ...other].map(([key]) => key))].sort(byBytes);
  return keys.filter((key) => one.get(key) !== other.get(key));
}
