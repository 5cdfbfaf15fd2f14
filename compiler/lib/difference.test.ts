import { describe, expect, test } from 'vitest';
import { differences, itemsWithout } from './difference.ts';

describe('differences', () => {
  test('when documents are equal, whatever the order of their fields, there is none', () => {
    expect(differences({ a: 1, b: [{ name: 'x' }] }, { b: [{ name: 'x' }], a: 1 })).toEqual([]);
  });

  test('when a field differs, comes or goes, names the way to it; what comes whole is one difference', () => {
    expect(differences({ a: { b: 1, c: 2 } }, { a: { b: 3, d: { e: 4 } } })).toEqual([
      { path: 'a/b', before: 1, after: 3 },
      { path: 'a/c', before: 2 },
      { path: 'a/d', after: { e: 4 } },
    ]);
  });

  test.each(['name', 'id', 'measure', 'kind', 'category'])(
    'when items of a list have a %s, finds each by it',
    (field) => {
      expect(
        differences([{ [field]: 'x', n: 1 }, { [field]: 'y' }], [{ [field]: 'z' }, { [field]: 'x', n: 2 }]),
      ).toEqual([
        { path: 'x/n', before: 1, after: 2 },
        { path: 'y', before: { [field]: 'y' } },
        { path: 'z', after: { [field]: 'z' } },
      ]);
    },
  );

  test('when an attribute and a metric name items together, finds each by both', () => {
    const watch = (metric: string, min: number) => ({ attribute: 'sex', metric, min });
    expect(differences([watch('a', 1), watch('b', 1)], [watch('a', 0), watch('b', 1)])).toEqual([
      { path: 'sex a/min', before: 1, after: 0 },
    ]);
  });

  test('when only the order of named items differs, says so', () => {
    const [x, y] = [{ name: 'x' }, { name: 'y' }];
    expect(differences({ list: [x, y] }, { list: [y, x] })).toEqual([
      { path: 'list', before: ['x', 'y'], after: ['y', 'x'] },
    ]);
  });

  test.each<[string, unknown[], unknown[]]>([
    ['have no names', [1, 2], [2, 1]],
    ['have no name each', [{ name: 'x' }, {}], [{ name: 'x' }]],
    ['share a name', [{ name: 'x', n: 1 }, { name: 'x' }], [{ name: 'x' }, { name: 'y' }]],
    ['have something else as a name', [{ name: 1 }], [{ name: 2 }]],
  ])('when items of a list %s, the whole list differs', (_, before, after) => {
    expect(differences({ list: before as never }, { list: after as never })).toEqual([{ path: 'list', before, after }]);
  });

  test('when a value changes its kind, both are whole', () => {
    expect(differences({ a: [1] }, { a: { b: 1 } })).toEqual([{ path: 'a', before: [1], after: { b: 1 } }]);
    expect(differences({ a: null }, { a: {} })).toEqual([{ path: 'a', before: null, after: {} }]);
  });

  test('when a field has the name of something that every object has, it is a field', () => {
    expect(differences({}, JSON.parse('{"__proto__": 1}'))).toEqual([{ path: '__proto__', after: 1 }]);
  });
});

describe('items that another list lacks', () => {
  test('when both are lists, compares what the items say; otherwise there are none', () => {
    expect(itemsWithout([{ a: 1, b: 2 }, 'x', 'y'], [{ b: 2, a: 1 }, 'y'])).toEqual(['x']);
    expect(itemsWithout(['x'], 'x')).toEqual([]);
    expect(itemsWithout(undefined, ['x'])).toEqual([]);
  });

  test('when lists are long, is as fast as they are long', () => {
    const list = Array.from({ length: 50_000 }, (_, index) => `${index}`);
    const began = performance.now();
    expect(itemsWithout(list, list.toReversed())).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
