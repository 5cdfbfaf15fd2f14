import { expect, test } from 'vitest';
import type { Json } from '../lib/json.ts';
import { fieldsIn } from './fields.ts';

const bytes = (value: Json) => JSON.stringify(value).length;
const requestSize = (contract: Json) => fieldsIn(contract).size;
const of = (properties: Record<string, Json>, rest: Record<string, Json> = {}) =>
  requestSize({ type: 'object', properties, ...rest });

test('when text, lists and numbers are bounded, the largest request lies between both sizes', () => {
  const page = { type: 'string', contentEncoding: 'base64', maxLength: 2_800_000 };
  expect(of({ page }).least).toBe(bytes({ page: 'x'.repeat(2_800_000) }));
  const pixels = { type: 'array', items: { type: 'integer', minimum: 0, maximum: 9 }, maxItems: 64 };
  const { least, most } = of({ pixels });
  const largest = bytes({ pixels: Array.from({ length: 64 }, () => 9) });
  expect(least).toBeLessThanOrEqual(largest + 2);
  expect(most).toBeGreaterThanOrEqual(bytes({ pixels: Array.from({ length: 64 }, () => -1.7976931348623157e308) }));
  const rows = {
    type: 'array',
    items: { type: 'array', prefixItems: [{ type: 'number' }], items: false },
    maxItems: 2,
  };
  expect(of({ rows }).most).toBeGreaterThanOrEqual(
    bytes({ rows: [[-1.7976931348623157e308], [-1.7976931348623157e308]] }),
  );
});

test('when a field is listed, one of several kinds or leads to a definition, its largest value counts', () => {
  expect(of({ a: { enum: ['x', 'xyz'] } }).least).toBe(bytes({ a: 'xyz' }));
  expect(of({ a: { const: true } }).least).toBe(bytes({ a: true }));
  const either = { anyOf: [{ type: 'string', maxLength: 50 }, { type: 'null' }] };
  expect(of({ a: either }).least).toBe(bytes({ a: 'x'.repeat(50) }));
  expect(of({ a: { $ref: '#/$defs/t' } }, { $defs: { t: { type: 'string', maxLength: 9 } } }).least).toBe(
    bytes({ a: 'x'.repeat(9) }),
  );
  const stricter = { allOf: [{ type: 'string', maxLength: 9 }, { maxLength: 5 }] };
  expect(of({ a: stricter }).least).toBe(bytes({ a: 'x'.repeat(5) }));
});

test('when the contract bounds nothing, leads back into itself or is too large, nothing is asked for', () => {
  expect(requestSize(true)).toEqual({ least: 0, most: 0 });
  expect(
    of({ a: { type: 'string' }, b: { type: 'array', items: { type: 'string', maxLength: 9 } } }).least,
  ).toBeLessThan(20);
  expect(of({ a: { $ref: '#' } }).least).toBeLessThan(20);
  const $defs = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`d${at}`, { anyOf: [1, 2].map(() => ({ $ref: `#/$defs/d${at + 1}` })) }]),
  );
  expect(of({ a: { $ref: '#/$defs/d0' } }, { $defs })).toEqual({ least: 0, most: 0 });
});
