import { describe, expect, test } from 'vitest';
import type { Json } from '../lib/json.ts';
import { impossibleIn } from './impossible.ts';

const field = (schema: Json): Json => ({ type: 'object', properties: { a: schema } });

describe('demands that no value can meet', () => {
  test.each([
    [
      'a least number above the greatest',
      { type: 'integer', minimum: 100, maximum: 10 },
      { minimum: 100, maximum: 10 },
    ],
    ['a number both above and not above', { exclusiveMinimum: 1, maximum: 1 }, { exclusiveMinimum: 1, maximum: 1 }],
    ['no whole number between', { type: 'integer', minimum: 0.1, maximum: 0.9 }, { minimum: 0.1, maximum: 0.9 }],
    ['a text longer than it may be', { type: 'string', minLength: 3, maxLength: 2 }, { minLength: 3, maxLength: 2 }],
    ['a list longer than it may be', { minItems: 3, maxItems: 2 }, { minItems: 3, maxItems: 2 }],
    ['more fields than there may be', { minProperties: 3, maxProperties: 2 }, { minProperties: 3, maxProperties: 2 }],
    ['values of another type', { type: 'string', enum: [1, 2] }, { type: 'string', enum: [1, 2] }],
    ['one value of another type', { type: 'string', const: 1 }, { type: 'string', const: 1 }],
    [
      'a field that must and must not be',
      { required: ['b'], properties: { b: false } },
      { required: ['b'], properties: false },
    ],
    [
      'a required field that is not described',
      { required: ['b'], additionalProperties: false },
      { required: ['b'], additionalProperties: false },
    ],
  ] as const)('when there is %s, says so at its place', (_, schema, demands) => {
    expect(impossibleIn(field(schema))).toEqual([{ path: ['properties', 'a'], demands }]);
  });

  test('when it lies in a list, an alternative, or behind a reference, is found', () => {
    const wrong = { minimum: 2, maximum: 1 };
    const paths = (schema: Json) => impossibleIn(schema).map(({ path }) => path.join('/'));
    expect(paths({ items: wrong })).toEqual(['items']);
    expect(paths({ anyOf: [{}, wrong] })).toEqual(['anyOf/1']);
    expect(paths({ additionalProperties: wrong })).toEqual(['additionalProperties']);
    expect(paths({ properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: wrong } })).toEqual(['properties/a']);
  });
});

describe('demands that some value meets', () => {
  test.each([
    ['one number', { type: 'integer', minimum: 1, maximum: 1 }],
    ['numbers between', { exclusiveMinimum: 0, exclusiveMaximum: 1 }],
    ['bounds on what is no number', { type: 'string', minimum: 2, maximum: 1 }],
    ['one value of several', { type: 'string', enum: [1, 'a'] }],
    ['a field that must not be', { properties: { b: false } }],
    ['a required field that others may describe', { required: ['b'] }],
    ['a value that is not decided', { const: '2026-01-01', format: 'date' }],
  ] as const)('when there is %s, says nothing', (_, schema) => {
    expect(impossibleIn(field(schema))).toEqual([]);
  });
});
