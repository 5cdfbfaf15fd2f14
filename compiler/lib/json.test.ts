import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, equalJson, isObject, joinPointer, pretty } from './json.ts';

describe('canonical JSON (RFC 8785)', () => {
  test('when the RFC gives an example, writes it as the RFC does', () => {
    // Section 3.2.2 and 3.2.3.
    const input = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonical(input)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('when keys are outside ASCII, orders them by UTF-16 units as the RFC says', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonical(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text)).filter((key) => key !== '1')).toEqual([
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });

  test('when a number is negative zero, writes zero', () => {
    expect(canonical([-0])).toBe('[0]');
  });

  test('when keys come in another order, the text is the same and reads back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonical(turned)).toBe(canonical(value));
        expect(equalJson(turned, JSON.parse(canonical(value)))).toBe(true);
      }),
    );
  });

  test.each([
    ['undefined', undefined, '/'],
    ['a field that is undefined', { a: { b: undefined } }, '/a/b'],
    ['a Map', { a: new Map([['x', 1]]) }, '/a'],
    ['a Set', [new Set()], '/0'],
    ['a Date', { 'a/b': new Date(0) }, '/a~1b'],
    ['bytes', new Uint8Array(), '/'],
    ['NaN', [Number.NaN], '/0'],
    ['infinity', [-Infinity], '/0'],
    ['a bigint', 1n, '/'],
    ['a function', { a: () => 0 }, '/a'],
    ['an instance of a class', new (class {})(), '/'],
    ['an object without prototype', Object.create(null), '/'],
  ])('when the value holds %s, throws and says where', (_, value, pointer) => {
    expect(() => canonical(value)).toThrow(`not plain JSON at ${pointer}`);
  });
});

test('when a key contains / or ~, the pointer escapes them', () => {
  expect(joinPointer(joinPointer('', 'a/b~c'), 0)).toBe('/a~1b~0c/0');
});

test('when two values differ, they are not equal, whatever the order of their keys', () => {
  expect(equalJson({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(equalJson({ a: 1 }, { a: 2 })).toBe(false);
});

test('when two values are compared, they are equal where their canonical forms are', () => {
  const value = fc.jsonValue({ maxDepth: 3 }).map((one): unknown => JSON.parse(JSON.stringify(one)));
  const pairs = fc.oneof(
    fc.tuple(value, value),
    value.map((one): [unknown, unknown] => [one, JSON.parse(canonical(one))]),
    fc.tuple(value, value).map(([one, other]): [unknown, unknown] => [
      { a: one, b: [other] },
      { b: [one], a: other },
    ]),
  );
  fc.assert(
    fc.property(pairs, ([one, other]) => {
      expect(equalJson(one, other)).toBe(canonical(one) === canonical(other));
    }),
  );
});

test('when a value that is compared is no plain JSON, throws; undefined equals itself alone', () => {
  expect(() => equalJson({ a: new Map() }, { a: {} })).toThrow('not plain JSON');
  expect(() => equalJson(new Map(), new Map())).toThrow('not plain JSON');
  expect([equalJson(undefined, undefined), equalJson(undefined, null)]).toEqual([true, false]);
});

test('when JSON is written for people, keys keep their order', () => {
  expect(pretty({ b: 1, a: [2] })).toBe('{\n  "b": 1,\n  "a": [\n    2\n  ]\n}\n');
});

test.each([
  [{}, true],
  [[], false],
  [null, false],
  ['', false],
])('when the value is %j, isObject says %s', (value, expected) => {
  expect(isObject(value)).toBe(expected);
});
