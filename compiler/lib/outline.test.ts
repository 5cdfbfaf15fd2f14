import { expect, test } from 'vitest';
import type { Json } from './json.ts';
import { outlineOf } from './outline.ts';

test.each<[string, Json, string]>([
  ['one value each', { type: 'integer', minimum: 1, maximum: 4 }, 'integer, minimum: 1, maximum: 4'],
  ['several types', { type: ['string', 'null'] }, 'string or null'],
  ['words for people', { description: 'Column 7', title: 'Housing', type: 'string' }, 'string'],
  ['many values', { enum: ['a', 'b', 'c', 'd'] }, 'enum: "a", "b", … (4)'],
  ['a long value', { const: 'x'.repeat(100) }, `const: "${'x'.repeat(38)}…`],
  ['fields', { type: 'object', properties: { a: {}, b: {} } }, 'object, properties: "a", "b"'],
  ['nothing', {}, 'anything'],
])('when a schema has %s, it is told in one short line', (_, schema, line) => {
  expect(outlineOf(schema)).toBe(line);
});

test('when a schema only says whether there may be a value, that is told', () => {
  expect(outlineOf(false)).toBe(false);
});
