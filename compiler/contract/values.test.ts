import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepts, conditional, schema, value } from '../../testing/schemas.ts';
import type { Json } from '../lib/json.ts';
import { plainSchema } from './schema.ts';
import { checkValue } from './values.ts';

function verdict(schema: Json, value: Json, left = 100_000) {
  const steps = { left };
  const plain = plainSchema(schema, steps);
  return plain === undefined ? 'undecided' : checkValue(plain, value, steps);
}

test('when a value is said to fit or not to, ajv says the same; little is left undecided', () => {
  const count = { decided: 0, undecided: 0 };
  fc.assert(
    fc.property(schema, fc.array(value, { minLength: 5, maxLength: 5 }), (schema, values) => {
      const accepted = accepts(schema);
      for (const value of values) {
        const said = verdict(schema, value);
        if (said !== 'undecided') expect(said === 'fits').toBe(accepted(value));
        count[said === 'undecided' ? 'undecided' : 'decided'] += 1;
      }
    }),
    { numRuns: 200 },
  );
  expect(count.decided).toBeGreaterThan(4 * count.undecided);
});

describe('what is not decided', () => {
  test.each([
    ['a format, since readers differ on whether one is checked', { format: 'date' }, '2026-13-01'],
    ['a pattern that may take for ever', { pattern: '^(a+)+$' }, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'],
    ['a pattern that looks ahead', { pattern: '^(?=a)a$' }, 'a'],
    ['a keyword that is not followed', { unevaluatedProperties: false, allOf: [{}] }, { a: 1 }],
    ['the opposite of what is not decided', { not: { format: 'date' } }, 'x'],
    ['a schema that refers to itself', { $ref: '#/$defs/a', $defs: { a: { items: { $ref: '#/$defs/a' } } } }, [[]]],
    ['a reference to another document', { $ref: 'https://example.com/a.json' }, 1],
    ['a reference to nothing', { $ref: '#/$defs/a' }, 1],
    ['what is a multiple of a fraction', { multipleOf: 0.1 }, 0.3],
  ] as const)('is %s', (_, schema, value) => {
    expect(verdict(schema, value)).toBe('undecided');
  });

  test('is a schema or a value beyond the steps, whatever the clock says', () => {
    expect(verdict({ items: { type: 'integer' } }, Array(1000).fill(1), 1000)).toBe('undecided');
    expect(verdict({ items: { type: 'integer' } }, Array(900).fill(1), 1000)).toBe('fits');
    expect(verdict({ pattern: 'a*b' }, 'a'.repeat(300), 50_000)).toBe('undecided');
    expect(verdict({ enum: Array(1000).fill('x') }, 'a', 900)).toBe('undecided');
    expect(verdict({ uniqueItems: true }, Array(400).fill(1))).toBe('undecided');
  });
});

test('when a pattern is written so that reading it has many ways, is read as fast as any', () => {
  for (const part of ['[^a]', '[^^]', '(?:a', 'a{1,2}?', '[\\^^]', '\\p{L}', '[', '\\', '{1'])
    for (const end of ['(?=x)$', '$', ')+', '[', '\\'])
      expect(['fits', 'misfit', 'undecided']).toContain(verdict({ pattern: `^${part.repeat(180)}${end}` }, 'bbb'));
}, 2000);

describe('what is decided', () => {
  test.each([
    ['a reference within the document', { $ref: '#/$defs/a', $defs: { a: { type: 'string' } } }, 'x', 1],
    [
      'a reference with more beside it',
      { $ref: '#/$defs/a', maxLength: 1, $defs: { a: { type: 'string' } } },
      'x',
      'xy',
    ],
    ['a pattern without repeated groups', { pattern: '^[0-9]{3}(\\.|-)[0-9]+$' }, '123-4', '123/4'],
    ['letters of any language', { pattern: '^\\p{L}+$' }, 'é', '1'],
    ['signs that are left out, also the one that leaves out', { pattern: '^[^a-c][^^]$' }, 'dd', 'd^'],
    ['a length in characters, not in units of UTF-16', { maxLength: 1 }, '😀', '😀😀'],
    ['a field named like what every object has', { properties: { constructor: false } }, {}, { constructor: 1 }],
    ['a field named $ref', { properties: { $ref: { type: 'string' } } }, { $ref: 'x' }, { $ref: 1 }],
    ['what nothing else evaluates', { properties: { a: {} }, unevaluatedProperties: false }, { a: 1 }, { b: 1 }],
    [
      'what is evaluated already',
      { additionalProperties: {}, unevaluatedProperties: false, maxProperties: 1 },
      { b: 1 },
      { a: 1, b: 1 },
    ],
    ['items that nothing else evaluates', { prefixItems: [{}], unevaluatedItems: false }, [1], [1, 2]],
    ['what is a multiple of a whole number', { multipleOf: 1 }, 12000, 12000.75],
    ['what is a multiple of a decimal', { multipleOf: 0.01 }, 0.25, 0.255],
    ['a large multiple', { multipleOf: 1e-7 }, 1, 1.00000005],
    ['a negation', { not: { type: 'string' } }, 1, 'x'],
    ['a condition', conditional({ minimum: 5 }, { maximum: 9 }, { multipleOf: 2 }), 2, 3],
    ['fields by their names', { patternProperties: { '^a': { type: 'string' } } }, { a: '', b: 1 }, { a: 1 }],
    [
      'fields that neither a name nor a pattern has',
      { properties: { b: {} }, patternProperties: { '^a': {} }, additionalProperties: false },
      { a: 1, b: 1 },
      { c: 1 },
    ],
    ['a name', { propertyNames: { maxLength: 1 } }, { a: 1 }, { ab: 1 }],
    ['what one field asks for', { dependentRequired: { a: ['b'] } }, { b: 1 }, { a: 1 }],
    ['what one field narrows', { dependentSchemas: { a: { maxProperties: 1 } } }, { a: 1 }, { a: 1, b: 1 }],
    ['first items', { prefixItems: [{ type: 'string' }], items: { type: 'integer' } }, ['a', 1], ['a', 'b']],
    ['how many items are such', { contains: { minimum: 5 }, minContains: 2, maxContains: 3 }, [5, 6], [5, 1]],
    ['a value that has a field $ref', { const: { $ref: '#/a' } }, { $ref: '#/a' }, {}],
  ] as const)('is %s', (_, schema, right, wrong) => {
    expect([verdict(schema, right), verdict(schema, wrong)]).toEqual(['fits', 'misfit']);
  });
});
