import { describe, expect, test } from 'vitest';
import type { Json } from '../lib/json.ts';
import { fieldsIn } from './fields.ts';

const placesIn = (properties: Json, rest: { readonly [key: string]: Json } = {}) =>
  fieldsIn({ type: 'object', properties, required: [], additionalProperties: false, ...rest }).numbers;
/** Of what the contract describes. */
const numbers = (...contract: Parameters<typeof placesIn>) =>
  placesIn(...contract).filter((place) => place.is_open === undefined);
const names = (properties: Json, rest?: { readonly [key: string]: Json }) =>
  numbers(properties, rest).map(({ name }) => name);
const number = { type: 'number' };

describe('the numbers in an answer', () => {
  test('when a field is a number, with its range', () => {
    expect(
      numbers({ score: { ...number, minimum: 0, maximum: 1 }, word: { type: 'string' } }, { required: ['score'] }),
    ).toEqual([{ name: 'score', is_number: true, is_listed: false, minimum: 0, maximum: 1 }]);
    expect(numbers({ loss: { type: 'integer' } })).toMatchObject([{ minimum: null, maximum: null }]);
  });

  test.each<readonly [string, Json]>([
    ['a list of numbers', { type: 'array', items: number }],
    ['a list of lists', { type: 'array', items: { type: 'array', items: number } }],
    ['a map of numbers', { type: 'object', additionalProperties: number }],
    ['a map by pattern', { type: 'object', patternProperties: { '^a': number }, additionalProperties: false }],
    ['a pair', { type: 'array', prefixItems: [{ type: 'string' }, number], items: false }],
    ['a reference to a number', { $ref: '#/$defs/number' }],
    ['all of a number', { allOf: [number, { minimum: 0 }] }],
    ['a number or null', { type: ['number', 'null'] }],
  ])('when a field is %s, by its name', (_, field) => {
    expect(numbers({ field }, { $defs: { number } })).toMatchObject([{ name: 'field', is_number: true }]);
  });

  test.each<readonly [string, Json]>([
    ['of no type', {}],
    ['anything', true],
    ['one of several, of which one is a number', { anyOf: [{ type: 'string' }, number] }],
    ['said elsewhere', { $ref: 'https://example.com/score.json' }],
    ['said nowhere', { $ref: '#/$defs/none' }],
    ['an object of which nothing is said', { type: 'object' }],
    ['a map of anything', { type: 'object', additionalProperties: true }],
    ['a list of which nothing is said', { type: 'array' }],
    ['a pair and more', { type: 'array', prefixItems: [{ type: 'string' }] }],
    ['a number under a condition', { if: { type: 'string' }, else: { type: 'integer' } }],
  ])('when a field is %s, it may be one', (_, field) => {
    expect(numbers({ field }, { $defs: {} })).toMatchObject([{ name: 'field', is_number: false }]);
  });

  test.each<readonly [string, Json]>([
    ['text', { type: 'string' }],
    ['yes or no', { type: ['boolean', 'null'] }],
    ['a list of texts', { type: 'array', items: { type: 'string' } }],
    ['an object of texts', { type: 'object', properties: { a: { type: 'string' } } }],
    ['a map of texts', { type: 'object', additionalProperties: { type: 'string' } }],
    ['an object without fields', { type: 'object', additionalProperties: false }],
    ['one of several texts', { oneOf: [{ type: 'string', maxLength: 3 }, { const: 'none' }] }],
    ['a tree of texts', { $ref: '#/$defs/tree' }],
    ['nothing', false],
  ])('when a field is %s, none', (_, field) => {
    const children = { type: 'array', items: { anyOf: [{ type: 'null' }, { $ref: '#/$defs/tree' }] } };
    const tree = { type: 'object', properties: { word: { type: 'string' }, children }, additionalProperties: false };
    expect(names({ field }, { $defs: { tree } })).toEqual([]);
  });

  test('when fields lie in fields, by all their names', () => {
    const box = {
      type: 'object',
      properties: { label: { type: 'string' }, confidence: number },
      required: ['confidence'],
    };
    const boxes = { type: 'array', items: box };
    expect(numbers({ boxes }, { required: ['boxes'] })).toMatchObject([{ name: 'boxes/confidence' }]);
    expect(names({ boxes: { allOf: [boxes, { type: 'array' }] } })).toEqual(['boxes/confidence']);
    expect(
      names(
        { tree: { $ref: '#/$defs/tree' } },
        { $defs: { tree: { properties: { a: number, b: { $ref: '#/$defs/tree' } }, type: 'object' } } },
      ),
    ).toEqual(['tree/a']);
  });

  test('when all values are listed, says so', () => {
    for (const field of [{ enum: [0, 1, 2] }, { const: 7 }, { oneOf: [{ const: 1 }, { const: 'none' }] }])
      expect(numbers({ field })).toMatchObject([{ name: 'field', is_listed: true }]);
    expect(names({ field: { enum: ['a', 'b'] } })).toEqual([]);
  });

  test('when several schemas hold for a field, its range is the narrowest', () => {
    const field = {
      allOf: [
        { type: 'number', minimum: 0 },
        { minimum: 1, maximum: 9 },
      ],
      maximum: 10,
    };
    expect(numbers({ field })).toMatchObject([{ minimum: 1, maximum: 9 }]);
  });

  test('when it is too large to be looked through, there may be numbers anywhere', () => {
    const wide = (inner: Json): Json => ({
      type: 'object',
      properties: Object.fromEntries([...Array(60).keys()].map((key) => [`f${key}`, inner])),
    });
    expect(names({ field: wide(wide(wide({ type: 'string' }))) })).toContain('*');
  });

  const open = (...contract: Parameters<typeof placesIn>) =>
    placesIn(...contract).flatMap((place) => (place.is_open ? [place.name] : []));
  const word = { type: 'string' };
  const noted = { type: 'object', properties: { note: word } };

  test('when fields come out that nobody describes, of the answer or of an object in it, there may be numbers', () => {
    expect(open({ decision: word }, { additionalProperties: true })).toEqual(['*']);
    expect(open({ extra: { ...noted, additionalProperties: true } })).toEqual(['extra/*']);
    expect(open({ extra: noted })).toEqual(['extra/*']);
    expect(open({ list: { type: 'array', items: noted } })).toEqual(['list/*']);
    expect(open({ extra: { anyOf: [{ ...noted, additionalProperties: false }, noted] } })).toEqual(['extra/*']);
  });

  test('when an object has no other fields than those that are described, there are none', () => {
    const closed = { ...noted, additionalProperties: false };
    expect(open({ decision: word, extra: closed })).toEqual([]);
    expect(open({ extra: { anyOf: [closed, { type: 'null' }] } })).toEqual([]);
    expect(open({ extra: { allOf: [noted, { additionalProperties: false }] } })).toEqual([]);
    expect(open({ extra: { ...noted, additionalProperties: word } })).toEqual([]);
    expect(open({ extra: { enum: [{ note: 'a' }] } })).toEqual([]);
  });

  test.each([
    String.raw`^0\.[0-9]{2}$`,
    String.raw`^(0(\.\d+)?|1(\.0+)?)$`,
    '^[+-]?[0-9]+[.,][0-9]+%?$',
    '^[0-9.]{1,8}$',
    '^0.[0-9]{2}$',
    '^[0-9]{3}$',
    String.raw`^\d{1,3}$`,
    '^([1-9]?[0-9]|100)$',
    '^(0|[1-9][0-9]{0,2}|1000)$',
    '^[0-9]{1,5}%?$',
    '^-?[0-9]{1,3}%$',
    String.raw`^(0\.[0-9]+|unknown)$`,
    '^(?:n/a|not scored|[0-9]{1,3})$',
    String.raw`^\s?\p{Nd}{3} ?$`,
    String.raw`^[+-]?\d+$`,
    '^-?[0-9]{1,9}$',
  ])('when text is nothing but a number, as by %s, is one that nobody limits', (pattern) => {
    const field = { type: 'string', pattern };
    expect(numbers({ field })).toMatchObject([{ name: 'field', is_number: false, is_text: true, minimum: null }]);
    expect(numbers({ field: { anyOf: [field, { type: 'null' }] } })).toHaveLength(1);
    expect(numbers({ field: { ...field, enum: ['0.1'] } })).toEqual([]);
  });

  test.each([
    String.raw`^\d{3}\.\d{3}\.\d{3}-\d{2}$`,
    String.raw`^[0-9]+\.[0-9]+\.[0-9]+$`,
    '^[0-9]{11}$',
    '^[A-Z]{2}[0-9.]+$',
    '^.*$',
    '^[a-z0-9._-]{1,40}$',
    '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    '^[0-9]{4}$',
    '^[0-9]{5}(-[0-9]{3})?$',
    '^[0-9]{1,5}$',
    '^[0-9]{1,10}$',
    '^[0-9]+$',
    '^[A-Z]{3}$',
    '^[A-Z][0-9]{2}$',
    String.raw`^[A-TV-Z][0-9]{2}\.?[0-9A-TV-Z]{0,4}$`,
    '^SKU-[0-9]{3}$',
    '^[0-9A-F]{2}$',
  ])('when text is a code, a version or a day, as by %s, none', (pattern) => {
    expect(names({ field: { type: 'string', pattern } })).toEqual([]);
  });

  test('when one of several texts is nothing but a number, whatever the others are, is one', () => {
    const points = { type: 'string', pattern: '^[0-9]{3}$' };
    expect(names({ field: { anyOf: [points, { const: 'unknown' }] } })).toEqual(['field']);
    expect(names({ field: { anyOf: [{ type: 'string', pattern: '^[A-Z]{3}$' }, { const: '007' }] } })).toEqual([]);
  });

  test('when text of digits is as short by another keyword, is a number; all that are listed are none', () => {
    const digits = { type: 'string', pattern: '^[0-9]+$' };
    expect(numbers({ field: { ...digits, maxLength: 3 } })).toMatchObject([{ name: 'field', is_text: true }]);
    expect(numbers({ field: { ...digits, maxLength: 12 } })).toEqual([]);
    expect(numbers({ field: { ...digits, enum: ['001', '341'] } })).toEqual([]);
  });

  test('when each of several objects says a part of it, all holds; when one leaves it open, what others list does not', () => {
    const parts = [{ properties: { a: number } }, { properties: { a: { minimum: 2 } } }];
    expect(numbers({}, { allOf: parts })).toMatchObject([{ name: 'a', is_number: true, minimum: 2 }]);
    const either = [{ properties: { a: { const: 7 } } }, {}];
    expect(numbers({ a: number }, { anyOf: either })).toMatchObject([{ name: 'a', is_listed: false }]);
  });
});
