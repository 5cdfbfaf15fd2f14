import { describe, expect, test } from 'vitest';
import { LazyMap } from './lazy.ts';

/** A map of names to their lengths, with a list of what was looked for. */
function lengths(names: readonly string[], keeps?: (name: string) => boolean) {
  const asked: string[] = [];
  const map = new LazyMap(
    names,
    (name) => {
      asked.push(name);
      return name === 'nothing' ? undefined : name.length;
    },
    keeps,
  );
  return { map, asked };
}

describe('a map that finds its values when they are asked for', () => {
  test('when it is made, and when its keys are asked for, finds nothing', () => {
    const { map, asked } = lengths(['b', 'a', 'b']);
    expect([...map.keys()]).toEqual(['a', 'b']);
    expect([map.size, map.has('a'), map.has('aa'), map.has('')]).toEqual([2, true, false, false]);
    expect(asked).toEqual([]);
  });

  test('when a value is asked for again, finds it once, and never a name that is no key', () => {
    const { map, asked } = lengths(['a', 'bb']);
    expect([map.get('bb'), map.get('bb'), map.get('ccc')]).toEqual([2, 2, undefined]);
    expect(asked).toEqual(['bb']);
  });

  test('when it does not keep a name, finds its value each time', () => {
    const { map, asked } = lengths(['a', 'bb'], (name) => name === 'a');
    expect([map.get('a'), map.get('a'), map.get('bb'), map.get('bb')]).toEqual([1, 1, 2, 2]);
    expect(asked).toEqual(['a', 'bb', 'bb']);
  });

  test('when a key has no value, leaves it out of the entries', () => {
    const { map } = lengths(['nothing', 'a']);
    expect([...map]).toEqual([['a', 1]]);
    expect([...map.values()]).toEqual([1]);
    const seen: unknown[] = [];
    map.forEach((value, key) => {
      seen.push([key, value]);
    });
    expect(seen).toEqual([['a', 1]]);
  });
});
