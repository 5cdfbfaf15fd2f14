import { describe, expect, test } from 'vitest';
import type { Json } from '../lib/json.ts';
import { fieldsIn } from './fields.ts';
import { mayHave } from './lets-in.ts';
import { asSchema } from './schema.ts';

type Named = Readonly<Record<string, Json>>;

const fields = (properties: Json, rest: Named = {}) => fieldsIn({ type: 'object', properties, ...rest });
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
    expect(fieldsIn({ type: 'object', properties: { a: { $ref: '#/$defs/d0' } }, $defs })).toMatchObject([
      { name: '*' },
    ]);
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

test('when text is bytes in one alternative alone, how much of it there may be is told', () => {
  const alternatives = { anyOf: [{ contentEncoding: 'base64' }, { maxLength: 9000 }] };
  expect(fields({ field: { type: 'string', ...alternatives } })).toMatchObject([{ texts: { longest: 'unlimited' } }]);
  const bytes = { anyOf: [{ contentEncoding: 'base64' }, { contentMediaType: 'image/png' }] };
  expect(fields({ field: { type: 'string', ...bytes } })).toMatchObject([{ texts: null }]);
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
