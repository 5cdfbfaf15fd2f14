import { describe, expect, test } from 'vitest';
import type { Json } from '../lib/json.ts';
import { fieldsIn } from './fields.ts';
import { mayHave } from './lets-in.ts';
import { asSchema } from './schema.ts';

type Named = Readonly<Record<string, Json>>;

const found = (properties: Json, rest: Named = {}) => fieldsIn({ type: 'object', properties, ...rest });
const fields = (properties: Json, rest?: Named) => found(properties, rest).fields;
const names = (properties: Json, rest?: Named) => fields(properties, rest).map(({ name }) => name);
const number = { type: 'number', minimum: 0, maximum: 9 };
const isNumber = { types: ['integer', 'fraction'], values: null, minimum: 0, maximum: 9 };

describe('a field of a contract', () => {
  test.each<readonly [string, Json]>([
    ['said plainly', number],
    ['a reference', { $ref: '#/$defs/number' }],
    ['a reference with more beside it', { $ref: '#/$defs/wide', maximum: 9 }],
    ['all of several', { allOf: [{ type: 'number', minimum: 0 }, { maximum: 9 }] }],
    ['any of several', { anyOf: [number, { type: 'number', minimum: 3, maximum: 4 }] }],
  ])('when it is a number %s, is one with its range', (_, field) => {
    const $defs = { number, wide: { type: 'number', minimum: 0 } };
    expect(fields({ field }, { $defs })).toMatchObject([{ name: 'field', holds_numbers: true, ...isNumber }]);
  });

  test('when an object holds it, or items of a list, is found by the way to it', () => {
    const inner = { type: 'object', properties: { amount: number, note: { type: 'string' } } };
    const found = ['application/amount', 'application/note'];
    expect(names({ application: inner })).toEqual(found);
    expect(names({ application: { type: 'array', items: inner } })).toEqual(found);
    expect(names({ application: { allOf: [inner, { required: ['amount'] }] } })).toEqual(found);
    expect(names({}, { allOf: [{ properties: { application: { anyOf: [inner, { type: 'null' }] } } }] })).toEqual(
      found,
    );
    expect(names({ application: { ...inner, type: ['object', 'number'] } })).toEqual(['application', ...found]);
    expect(names({ application: { ...inner, additionalProperties: number } })).toEqual(['application', ...found]);
  });

  test('when two parts name it, has what both say; when two choices name it, what either says', () => {
    const [either, both] = ['anyOf', 'allOf'].map((keyword) =>
      fields({}, { [keyword]: [{ properties: { a: number } }, { properties: { a: { type: ['integer', 'null'] } } }] }),
    );
    expect(either).toMatchObject([{ name: 'a', types: ['null', 'integer', 'fraction'] }]);
    expect(both).toMatchObject([{ name: 'a', types: ['integer'] }]);
  });

  test('when it is a list or a map, is one field, and says whether it holds numbers', () => {
    for (const field of [
      { type: 'array', items: number },
      { type: 'object', additionalProperties: number },
    ])
      expect(fields({ field })).toMatchObject([{ name: 'field', holds_numbers: true, values: null }]);
    for (const field of [{ type: 'array', items: { enum: ['a', 'b'] } }, { type: 'object' }])
      expect(fields({ field })).toMatchObject([{ name: 'field', holds_numbers: false }]);
  });

  test.each<readonly [string, Json, readonly Json[]]>([
    ['listed', { enum: ['a', 'b', 'a'] }, ['a', 'b']],
    ['listed in part of it', { allOf: [{ type: 'string' }, { enum: ['a', 1] }] }, ['a']],
    ['listed in choices', { anyOf: [{ enum: ['a'] }, { type: 'null' }] }, ['a', null]],
    ['true or false', { type: 'boolean' }, [false, true]],
    ['few whole numbers', { type: 'integer', minimum: 1, exclusiveMaximum: 4 }, [1, 2, 3]],
    ['one', { const: 1 }, [1]],
  ])('when its values are %s, has them', (_, field, values) => {
    expect(fields({ field })).toMatchObject([{ values }]);
  });

  test('when nothing is said of it, or it says itself again, may be anything and has no few values', () => {
    for (const field of [{}, true, { $ref: '#/$defs/none' }])
      expect(fields({ field })).toMatchObject([{ values: null, holds_numbers: true, is_free_text: false }]);
    const tree = { type: 'object', properties: { left: { $ref: '#/$defs/tree' }, value: number } };
    expect(names({ tree: { $ref: '#/$defs/tree' } }, { $defs: { tree } })).toEqual(['tree/value']);
  });

  test('when the contract is too large to be looked through, some field may be anywhere', () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => {
        const next = { $ref: `#/$defs/d${at + 1}` };
        return [`d${at}`, { type: 'object', properties: { a: next, b: next } }];
      }),
    );
    expect(fields({ a: { $ref: '#/$defs/d0' } }, { $defs })).toMatchObject([{ name: '*' }]);
  });
});

describe('text', () => {
  test.each<readonly [string, Named]>([
    ['plain', {}],
    ['long', { maxLength: 500, minLength: 1 }],
    ['or nothing', { type: ['string', 'null'] }],
    ['said to be a page', { contentMediaType: 'text/html' }],
    ['said to have eight bits', { contentEncoding: '8bit' }],
    ['said to be JSON', { contentMediaType: 'application/json' }],
  ])('when it is %s, is what people write', (_, said) => {
    expect(fields({ field: { type: 'string', ...said } })).toMatchObject([{ is_free_text: true }]);
  });

  test.each<readonly [string, Named]>([
    ['digits', { pattern: '^[0-9]{1,2}$' }],
    ['a date', { format: 'date' }],
    ['a code in part of it', { allOf: [{ pattern: '^[A-Z]+$' }] }],
    ['an image', { contentEncoding: 'base64' }],
    ['a document', { contentMediaType: 'application/pdf' }],
    ['listed', { enum: ['a', 'b'] }],
    ['or a number', { type: ['string', 'number'] }],
  ])('when it is %s, is not', (_, said) => {
    expect(fields({ field: { type: 'string', ...said } })).toMatchObject([{ is_free_text: false }]);
  });
});

/** How much text there is by name, but for what the contract leaves open. */
const texts = (properties: Json, rest: Named = {}) =>
  found(properties, { additionalProperties: false, ...rest }).texts.map(({ name, longest, most }) => [
    name,
    longest,
    most,
  ]);
const open = (properties: Json, rest: Named = {}) =>
  found(properties, { additionalProperties: false, ...rest }).texts.flatMap((one) => (one.is_open ? [one.name] : []));
const word = { type: 'string', maxLength: 9 };
const listOf = (items: Json, rest: Named = {}): Json => ({ type: 'array', items, ...rest });
const objectOf = (properties: Json): Json => ({ type: 'object', properties, additionalProperties: false });

describe('how much text a value may hold', () => {
  test.each<readonly [string, Json, number]>([
    ['its length', word, 9],
    ['a length that is one of several', { allOf: [word, { maxLength: 5 }] }, 5],
    ['a length or null', { anyOf: [word, { type: 'null' }] }, 9],
    ['the longer of two', { anyOf: [word, { type: 'string', maxLength: 20 }] }, 20],
    ['its pattern', { type: 'string', pattern: '^[A-Z]{3}-[0-9]{2,4}$' }, 8],
    ['nothing', { type: 'string' }, Infinity],
    ['one of two alone', { anyOf: [word, { type: 'string' }] }, Infinity],
    ['a pattern that is not bound to its end', { type: 'string', pattern: '^[A-Z]{3}' }, Infinity],
    ['a pattern that counts nothing', { type: 'string', pattern: '^.*$' }, Infinity],
    ['a format', { type: 'string', format: 'date' }, Infinity],
  ])('when %s limits it, is so long', (_, field, longest) => {
    expect(texts({ field })).toEqual([['field', longest, 1]]);
  });

  test('when it is bytes in one alternative alone, is text; when it is listed or bytes, none', () => {
    const bytes = { type: 'string', contentEncoding: 'base64' };
    expect(texts({ field: { type: 'string', anyOf: [bytes, { maxLength: 9000 }] } })).toEqual([['field', Infinity, 1]]);
    for (const field of [bytes, { anyOf: [bytes, { contentMediaType: 'image/png' }], type: 'string' }, { enum: ['a'] }])
      expect(texts({ field })).toEqual([]);
  });

  test('when it lies in lists, comes as often as they have items; without a limit, without end', () => {
    const role = { enum: ['user', 'assistant'] };
    const messages = (rest: Named) => listOf(objectOf({ role, content: word }), rest);
    expect(texts({ messages: messages({ maxItems: 20 }) })).toEqual([['messages/content', 9, 20]]);
    expect(texts({ messages: messages({}) })).toEqual([['messages/content', 9, Infinity]]);
    expect(texts({ pages: listOf(messages({ maxItems: 3 }), { maxItems: 5 }) })).toEqual([['pages/content', 9, 15]]);
    expect(texts({ words: { anyOf: [listOf(word, { maxItems: 4 }), { type: 'null' }] } })).toEqual([['words', 9, 4]]);
    const pair = { type: 'array', prefixItems: [word, word], items: false };
    expect(texts({ pair })).toEqual([['pair', 9, 2]]);
  });

  test('when it lies in a map, comes as often as it has values, and the keys are text as well', () => {
    const map = (rest: Named) => ({ type: 'object', additionalProperties: word, ...rest });
    expect(texts({ map: map({}) })).toEqual([['map', Infinity, Infinity]]);
    expect(texts({ map: map({ maxProperties: 3, propertyNames: { maxLength: 20 } }) })).toEqual([['map', 20, 6]]);
    expect(texts({ map: map({ propertyNames: { enum: ['a', 'b'] } }) })).toEqual([['map', 9, 2]]);
    const shares = { type: 'object', additionalProperties: number };
    expect(texts({ shares })).toEqual([['shares', Infinity, Infinity]]);
    expect(texts({ shares: { ...shares, propertyNames: { enum: ['a', 'b'] } } })).toEqual([]);
    const byPattern = { type: 'object', patternProperties: { '^[a-z]{1,4}$': number }, additionalProperties: false };
    expect(texts({ byPattern: { ...byPattern, maxProperties: 2 } })).toEqual([['byPattern', 4, 2]]);
    expect(texts({}, { patternProperties: { '^n_': word } })).toEqual([['*', Infinity, Infinity]]);
  });

  test('when the contract leaves something open, there may be text', () => {
    expect(open({ a: {} })).toEqual(['a']);
    expect(open({ a: { type: 'object' } })).toEqual(['a']);
    expect(open({ a: { type: 'array' } })).toEqual(['a']);
    expect(open({ a: word }, { additionalProperties: true })).toEqual(['*']);
    expect(open({ a: { type: 'object', properties: { b: word } } })).toEqual(['a/*']);
    expect(open({ a: objectOf({ b: word }), c: listOf(objectOf({ d: number })) })).toEqual([]);
  });
});

describe('what no contract says any more', () => {
  const may = (schema: Json, ...way: readonly string[]) =>
    mayHave({ allOf: [{ type: 'object' }, asSchema(schema)] }, way, { left: 1000 });
  const closed = { type: 'object', additionalProperties: false };

  test.each<readonly [string, Json]>([
    ['says nothing', {}],
    ['is open', { properties: {}, additionalProperties: true }],
    ['describes it', { properties: { age: number }, ...closed }],
    ['describes it by pattern', { patternProperties: { '^a': number }, ...closed }],
    ['is open in one of its choices', { anyOf: [closed, {}] }],
  ])('when the contract %s, may still be sent', (_, schema) => {
    expect(may(schema, 'age')).toBe(true);
  });

  test.each<readonly [string, Json]>([
    ['is closed', { properties: { other: number }, ...closed }],
    ['is closed in a part', { allOf: [closed, {}] }],
    ['is closed in all choices', { anyOf: [closed, { properties: { age: false } }] }],
    ['refuses it', { properties: { age: false } }],
    ['refuses it by pattern', { patternProperties: { '^a': false } }],
    ['refuses its name', { propertyNames: { enum: ['other'] } }],
    ['is of another type', { type: 'string' }],
  ])('when the contract %s, is surely not sent', (_, schema) => {
    expect(may(schema, 'age')).toBe(false);
  });

  test('when it lay deeper, each field on the way counts', () => {
    const inside = (schema: Json) => ({ properties: { boxes: { type: 'array', items: schema } } });
    expect(may(inside({}), 'boxes', 'x')).toBe(true);
    expect(may(inside(closed), 'boxes', 'x')).toBe(false);
  });
});
