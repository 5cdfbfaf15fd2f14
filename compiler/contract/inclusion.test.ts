import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepts, conditional, schema, value } from '../../testing/schemas.ts';
import type { Json } from '../lib/json.ts';
import { differences } from './inclusion.ts';

/** Each difference as `verdict at/path before → after`. */
const said = (from: Json, into: Json) =>
  differences(from, into, 'exact').map(
    ({ verdict, path, before, after }) =>
      `${verdict} ${path.join('/')} ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  );

describe('against ajv', () => {
  /** Schemas that are often close to each other: the second is the first with one more demand or one less. */
  const pair = fc.oneof(
    fc.tuple(schema, schema),
    fc.tuple(schema, schema).map(([one, other]): [Json, Json] => [{ allOf: [one, other] }, one]),
    fc.tuple(schema, schema).map(([one, other]): [Json, Json] => [one, { anyOf: [one, other] }]),
    fc.tuple(schema, schema).map(([one, other]): [Json, Json] => [one, { oneOf: [one, other] }]),
    fc.tuple(schema, schema).map(([one, other]): [Json, Json] => [
      { type: 'object', properties: { a: one }, required: ['a'] },
      { type: 'object', properties: { a: other, b: one } },
    ]),
  );

  test('when nothing is said to differ, no value fits the first and not the second', () => {
    let same = 0;
    fc.assert(
      fc.property(pair, fc.array(value, { minLength: 30, maxLength: 30 }), ([from, into], values) => {
        if (differences(from, into, 'exact').length > 0) return;
        same += 1;
        const [had, has] = [accepts(from), accepts(into)];
        for (const value of values)
          expect(had(value) && !has(value), JSON.stringify({ from, into, value })).toBe(false);
      }),
      { numRuns: 500 },
    );
    expect(same).toBeGreaterThan(50);
  });

  test('when two schemas are written differently and mean the same, nothing differs', () => {
    const defs = { $defs: { amount: { type: 'integer', minimum: 1 } } };
    expect(
      said(
        { type: 'object', properties: { a: { $ref: '#/$defs/amount' } }, ...defs },
        {
          type: ['object'],
          title: 'Other words',
          properties: { a: { type: 'number', multipleOf: 1, exclusiveMinimum: 0 } },
        },
      ),
    ).toEqual([]);
  });
});

test('when a reference has an escape, on which readers disagree, what it refers to is not decided', () => {
  const defs = { 'a%20b': { type: 'integer', maximum: 20 }, 'a b': { type: 'integer', maximum: 10 } };
  const into = { type: 'object', properties: { a: { $ref: '#/$defs/a%20b' } }, $defs: defs };
  const from = { type: 'object', properties: { a: { type: 'integer', maximum: 20 } } };
  expect(differences(from, into, 'exact').map(({ verdict }) => verdict)).toEqual(['undecided']);
});

const field = (schema: Json, more: object = {}): Json => ({ type: 'object', properties: { a: schema }, ...more });

describe('a demand that values of before do not meet', () => {
  test.each([
    ['a type changed', { type: 'integer' }, { type: 'string' }, 'type "integer" → "string"'],
    ['a number became whole', { type: 'number' }, { type: 'integer' }, 'type "number" → "integer"'],
    ['null is refused', { type: ['string', 'null'] }, { type: 'string' }, 'type ["string","null"] → "string"'],
    ['a range is narrower below', { type: 'number', minimum: 0 }, { type: 'number', minimum: 1 }, 'minimum 0 → 1'],
    ['a range is narrower above', { type: 'number', maximum: 9 }, { type: 'number', maximum: 8 }, 'maximum 9 → 8'],
    ['a range is new', { type: 'number' }, { type: 'number', maximum: 8 }, 'maximum null → 8'],
    [
      'a bound leaves out itself',
      { type: 'number', minimum: 0 },
      { type: 'number', exclusiveMinimum: 0 },
      'exclusiveMinimum 0 → 0',
    ],
    [
      'a bound above leaves out itself',
      { type: 'number', maximum: 1 },
      { type: 'number', exclusiveMaximum: 1 },
      'exclusiveMaximum 1 → 1',
    ],
    [
      'few whole numbers are fewer',
      { type: 'integer', minimum: 1, maximum: 4 },
      { enum: [1, 2] },
      'enum [3,4] → [1,2]',
    ],
    ['steps are demanded', { type: 'number' }, { multipleOf: 5 }, 'multipleOf null → 5'],
    ['a value is gone', { enum: ['a', 'b'] }, { enum: ['a'] }, 'enum ["b"] → ["a"]'],
    ['any text becomes some', { type: 'string' }, { enum: ['a'] }, 'enum "string" → ["a"]'],
    ['any text becomes one', { type: 'string' }, { const: 'a' }, 'const "string" → "a"'],
    ['a text is longer', { type: 'string' }, { minLength: 1 }, 'minLength null → 1'],
    ['a text is shorter', { type: 'string', maxLength: 9 }, { maxLength: 8 }, 'maxLength 9 → 8'],
    ['a pattern leaves more texts', { type: 'string', pattern: '.*' }, { enum: ['a'] }, 'enum [""] → ["a"]'],
    ['a text has a pattern', { type: 'string' }, { pattern: '^a' }, 'pattern null → "^a"'],
    ['a list is longer', { type: 'array' }, { minItems: 1 }, 'minItems null → 1'],
    ['a list is shorter', { type: 'array' }, { maxItems: 1 }, 'maxItems null → 1'],
    ['items are unique', { type: 'array' }, { uniqueItems: true }, 'uniqueItems null → true'],
    [
      'items are others',
      { type: 'array', items: { type: 'integer' } },
      { items: { type: 'null' } },
      'items/type "integer" → "null"',
    ],
    ['fields are more', { type: 'object' }, { minProperties: 1 }, 'minProperties 0 → 1'],
    ['fields are fewer', { type: 'object' }, { maxProperties: 1 }, 'maxProperties null → 1'],
    [
      'no alternative has the type',
      { type: 'null' },
      { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      'anyOf [null] → [{"type":"string"},{"type":"integer"}]',
    ],
    [
      'one of two alternatives is lost',
      { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      { type: 'string' },
      'type "integer" → "string"',
    ],
    [
      'one of all is not met',
      { type: 'string' },
      { allOf: [{ type: 'string' }, { maxLength: 2 }] },
      'allOf/1/maxLength null → 2',
    ],
  ] as const)('when %s, breaks there', (_, from, into, what) => {
    expect(said(field(from), field(into))).toEqual([`breaks properties/a/${what}`]);
    expect(said(field(from), field(from))).toEqual([]);
  });

  test('when a field is required, or is no longer known, breaks there', () => {
    const closed = { additionalProperties: false };
    expect(said(field({}), field({}, { required: ['a'] }))).toEqual(['breaks required/a null → "a"']);
    expect(said(field({}, closed), { type: 'object', ...closed })).toEqual(['breaks properties/a {} → false']);
    expect(said({ type: 'object' }, { type: 'object', ...closed })).toEqual([
      'breaks additionalProperties true → false',
    ]);
    const open = field({ type: 'integer' }, { required: ['a'], additionalProperties: true });
    expect(said(open, field({ type: 'integer' }, { required: ['a'], ...closed }))).toEqual([
      'breaks additionalProperties true → false',
    ]);
  });
});

describe('a demand that values of before meet', () => {
  test.each([
    ['a wider range', { type: 'integer', minimum: 2 }, { type: 'number', minimum: 1 }],
    ['a whole number above an open bound', { type: 'integer', exclusiveMinimum: 0 }, { minimum: 1 }],
    ['what all parts say together', { allOf: [{ type: 'integer' }, { minimum: 2 }] }, { type: 'integer', minimum: 1 }],
    [
      'what one of all parts says',
      { allOf: [{ type: 'array', items: { type: 'null' } }, { items: true }] },
      { items: { type: 'null' } },
    ],
    [
      'a choice beside more',
      { type: 'string', anyOf: [{ maxLength: 2 }, { const: 'abc' }] },
      { type: 'string', maxLength: 3 },
    ],
    ['a bound that leaves out itself', { type: 'number', exclusiveMaximum: 1 }, { maximum: 1 }],
    ['more values', { enum: ['a'] }, { enum: ['a', 'b'] }],
    ['few whole numbers as values', { type: 'integer', minimum: 1, maximum: 3 }, { enum: [1, 2, 3] }],
    ['booleans as values', { type: 'boolean' }, { enum: [true, false] }],
    ['values by their pattern', { enum: ['aa', 'ab'] }, { pattern: '^a' }],
    ['a wider pattern', { type: 'string', pattern: '^[0-9]{11}$' }, { pattern: '^\\d{11}$' }],
    [
      'a condition of which both ends hold',
      { type: 'integer', minimum: 5 },
      conditional({ maximum: 9 }, { minimum: 5 }),
    ],
    [
      'a condition that is always met',
      { type: 'integer' },
      conditional({ type: 'number' }, { type: 'integer' }, false),
    ],
    ['coarser steps', { type: 'integer', multipleOf: 10 }, { multipleOf: 5 }],
    ['demands on other types', { type: 'string' }, { minimum: 5, minItems: 2, required: ['x'] }],
    ['null beside', { type: 'string' }, { anyOf: [{ type: 'string' }, { type: 'null' }] }],
    ['each type by an alternative', { type: ['string', 'null'] }, { oneOf: [{ type: 'string' }, { type: 'null' }] }],
    ['an optional field', { type: 'object', additionalProperties: false }, field({ type: 'string' })],
    ['items that never are', { type: 'array', maxItems: 0 }, { items: false }],
  ] as const)('when there is %s, nothing breaks', (_, from, into) => {
    expect(said(field(from), field(into))).toEqual([]);
  });
});

describe('what cannot be decided', () => {
  test.each([
    ['one pattern beside another', { type: 'string', pattern: '^a' }, { pattern: '^a.*' }, 'pattern'],
    ['a pattern that may leave few texts', { type: 'string', pattern: '^(a|b)$' }, { enum: ['a', 'b'] }, 'enum'],
    ['a format', { type: 'string' }, { format: 'date' }, 'format'],
    [
      'alternatives that only together hold all',
      { type: 'string' },
      { anyOf: [{ maxLength: 2 }, { minLength: 3 }] },
      'anyOf',
    ],
    ['a schema that refers to itself', { type: 'array' }, { $ref: '#/properties/a' }, '$ref'],
  ] as const)('when there is %s, says so', (_, from, into, keyword) => {
    expect(differences(field(from), field(into), 'exact')).toMatchObject([
      { verdict: 'undecided', path: ['properties', 'a', keyword] },
    ]);
  });

  test('when a field of requests that could be anything is described, says so, and no more: nobody was promised it', () => {
    const [open, described] = [{ type: 'object' }, field({ type: 'string' })];
    expect(differences(open, described, 'requests')).toMatchObject([
      { verdict: 'undecided', path: ['properties', 'a'], before: true },
    ]);
    for (const reading of ['answers', 'exact'] as const)
      expect(differences(open, described, reading)).toMatchObject([
        { verdict: 'breaks', path: ['properties', 'a', 'type'] },
      ]);
    expect(said({ type: 'object' }, field({}))).toEqual([]);
  });

  test('when an answer has a field more, at any depth, nothing breaks; whoever reads exactly is told', () => {
    const closed = (more: Json): Json => ({
      type: 'object',
      properties: { list: { items: { type: 'object', properties: more, additionalProperties: false } } },
    });
    const [more, less] = [closed({ a: {}, b: {} }), closed({ a: {} })];
    expect(differences(more, less, 'answers')).toEqual([]);
    expect(differences(more, less, 'exact')).toMatchObject([{ verdict: 'breaks' }]);
  });

  test('when a keyword is not followed, what is found beside it counts all the same: it could hide there', () => {
    const hidden = [{ not: { const: 'x' } }, { patternProperties: { '^x': true } }, { $dynamicRef: '#x' }];
    for (const beside of hidden) {
      const into = { type: 'object', maxProperties: 1, ...beside };
      expect(differences({ type: 'object' }, into, 'exact').map(({ verdict, path }) => [verdict, ...path])).toEqual([
        ['breaks', 'maxProperties'],
        ...Object.keys(beside).map((keyword) => ['undecided', keyword]),
      ]);
      expect(differences({ ...into, maxProperties: 2 }, into, 'exact')).toContainEqual(
        expect.objectContaining({ verdict: 'breaks', path: ['maxProperties'] }),
      );
    }
  });

  test('when a negation stays as it is, it holds', () => {
    const negation = { not: { required: ['b'] } };
    const found = differences(field({}, negation), field({}, { ...negation, title: 'x', maxProperties: 9 }), 'exact');
    expect(found).toMatchObject([{ verdict: 'breaks', change: 'values', path: ['maxProperties'] }]);
  });

  test('when one alternative is undecided and another breaks at the same place, it breaks', () => {
    const from = { anyOf: [{ type: 'string', pattern: '^b' }, { type: 'string' }] };
    expect(differences(from, { type: 'string', pattern: '^a' }, 'exact')).toMatchObject([
      { verdict: 'breaks', path: ['pattern'] },
    ]);
  });

  test('when a schema unfolds to more nodes than the steps, says so and stops', () => {
    const defs: Record<string, Json> = { x0: { type: 'string' } };
    for (let level = 1; level < 30; level += 1) {
      const below = { $ref: `#/$defs/x${level - 1}` };
      defs[`x${level}`] = { type: 'object', properties: { a: below, b: below } };
    }
    const bomb = { $ref: '#/$defs/x29', $defs: defs };
    expect(differences(bomb, { type: 'object', properties: { a: { type: 'null' } } }, 'exact')).toMatchObject([
      { verdict: 'unfinished', path: [] },
    ]);
  });

  test('when a bomb lies beside a break, what breaks is said as well', () => {
    const defs: Record<string, Json> = { x0: { type: 'string' } };
    for (let level = 1; level < 30; level += 1) {
      const below = { $ref: `#/$defs/x${level - 1}` };
      defs[`x${level}`] = { anyOf: [below, { type: 'integer', not: below }] };
    }
    const into = { type: 'object', properties: { amount: { maximum: 5 }, b: { $ref: '#/$defs/x10' } }, $defs: defs };
    const from = { type: 'object', properties: { amount: { type: 'integer' }, b: { type: 'array' } } };
    const found = differences(from, into, 'exact');
    expect(found).toContainEqual(
      expect.objectContaining({ verdict: 'breaks', path: ['properties', 'amount', 'maximum'] }),
    );
  });

  test('when more would have to be tried than may be, does not pass for compared', () => {
    const inner = (more: object): Json => ({
      type: 'object',
      properties: Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [`f${index}`, { type: 'integer', minimum: 0, maximum: 100 }]),
      ),
      additionalProperties: false,
      ...more,
    });
    const many = (schema: Json): Json => ({
      type: 'object',
      properties: Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`object_${index}`, schema])),
    });
    const verdicts = differences(many(inner({})), many(inner({ not: inner({ minProperties: 25 }) })), 'exact').map(
      ({ verdict }) => verdict,
    );
    expect(verdicts.at(-1)).toBe('unfinished');
  });

  test('when a contract has a thousand fields, it is compared to its end', () => {
    const many = (schema: Json): Json => ({
      type: 'object',
      properties: Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`field_${index}`, schema])),
      additionalProperties: false,
    });
    const from = many({ type: 'integer', minimum: 1, maximum: 9 });
    expect(differences(from, many({ type: 'integer', minimum: 0, maximum: 9 }), 'exact')).toEqual([]);
    expect(differences(from, many({ type: 'integer', minimum: 1, maximum: 8 }), 'exact')).toHaveLength(1000);
  });
});

describe('a demand that something else of before may meet', () => {
  type Case = readonly [string, Record<string, Json>, Record<string, Json>, Record<string, Json>];
  const listed = { enum: ['a', 'b'] };
  test.each([
    ['a pattern bounds the length', { type: 'string', pattern: '^[0-9]{11}$' }, { maxLength: 11 }, { maxLength: 10 }],
    ['a pattern leaves no empty text', { type: 'string', pattern: '^[a-z]+$' }, { minLength: 1 }, { minLength: 2 }],
    [
      'the bound itself is left out',
      { type: 'integer', minimum: 0, not: { const: 0 } },
      { minimum: 1 },
      { minimum: 2 },
    ],
    ['items that differ are few', { uniqueItems: true, items: listed }, { maxItems: 2 }, { maxItems: 1 }],
    ['what fits two is refused', { oneOf: [{ maximum: 0 }, {}], type: 'number' }, { minimum: 0 }, { minimum: 1 }],
    [
      'conditions say the same twice',
      { type: 'integer', ...conditional({ minimum: 5 }, { maximum: 90 }) },
      { maximum: 90 },
      { maximum: 80 },
    ],
    [
      'some field must be there, and only one may',
      { type: 'object', properties: { b: { type: 'null' } }, minProperties: 1, additionalProperties: false },
      { required: ['b'] },
      { required: ['b', 'c'] },
    ],
  ] satisfies readonly Case[])(
    'when %s, says that it is not decided; what a value shows to be lost breaks',
    (_, from, same, less) => {
      const verdicts = (into: Record<string, Json>) => differences(field(from), field({ ...from, ...into }), 'exact');
      expect(verdicts(same).map(({ verdict }) => verdict)).toEqual(['undecided']);
      expect(verdicts(less)).toContainEqual(expect.objectContaining({ verdict: 'breaks' }));
    },
  );

  test('when parts that are not one list values, a value that only one of them lists proves nothing', () => {
    const parts = {
      allOf: [
        { enum: [1, 2], if: true },
        { enum: [2, 3], if: true },
      ],
    };
    const verdicts = (into: Json) => differences(parts, into, 'exact').map(({ verdict }) => verdict);
    expect(verdicts({ enum: [2] })).toEqual(['undecided']);
    expect(verdicts({ enum: [1] })).toEqual(['breaks']);
  });

  test('when a format is all that bounds a text, says that it is not decided', () => {
    const date = { type: 'string', format: 'date' };
    expect(differences(date, { ...date, maxLength: 10 }, 'exact').map(({ verdict }) => verdict)).toEqual(['undecided']);
  });

  test.each([
    ['a number of whole steps is whole', { type: 'number', multipleOf: 1 }, { type: 'integer' }, { multipleOf: 2 }],
    ['steps leave out a bound', { type: 'integer', multipleOf: 5, minimum: 1 }, { minimum: 5 }, { minimum: 6 }],
    [
      'parts list values',
      { type: 'object', properties: { b: { allOf: [{ enum: [1, 2] }, { enum: [2, 3] }] } }, required: ['b'] },
      { properties: { b: { enum: [2] } } },
      { properties: { b: { enum: [1] } } },
    ],
    ['few items are listed', { prefixItems: [{}], items: false }, { maxItems: 1 }, { maxItems: 0 }],
    ['an item must be there', { type: 'array', contains: {} }, { minItems: 1 }, { minItems: 2 }],
    [
      'a part requires a field',
      { type: 'object', required: ['a'], allOf: [{ required: ['b'] }] },
      { required: ['a', 'b'] },
      { required: ['a', 'c'] },
    ],
    [
      'parts bound a field from both sides',
      {
        type: 'object',
        properties: { b: { minimum: 0 } },
        allOf: [{ properties: { b: { maximum: 5, type: 'number' } } }],
      },
      { properties: { b: { type: 'number', minimum: 0, maximum: 5 } } },
      { properties: { b: { type: 'number', minimum: 1, maximum: 5 } } },
    ],
  ] satisfies readonly Case[])('when %s, nothing breaks, and what says less does', (_, from, same, less) => {
    expect(said(field(from), field({ ...from, ...same }))).toEqual([]);
    expect(differences(field(from), field({ ...from, ...less }), 'exact')).toMatchObject([{ verdict: 'breaks' }]);
  });
});

describe('a break that only some value shows', () => {
  const amount = { type: 'integer', minimum: 100, maximum: 20000 };
  test.each([
    ['two points stand for a range', amount, { anyOf: [{ const: 100 }, { const: 20000 }] }, 'anyOf [101]'],
    ['alternatives have a gap', amount, { anyOf: [{ maximum: 500 }, { minimum: 600 }] }, 'anyOf [501]'],
    ['alternatives overlap', amount, { oneOf: [{ maximum: 500 }, { minimum: 400 }] }, 'oneOf [400]'],
    ['a part is excluded', amount, { not: { minimum: 10001 } }, 'not [10001]'],
    ['a text is excluded', { type: 'string' }, { not: { const: 'x' } }, 'not ["x"]'],
    ['a condition narrows', amount, { if: { minimum: 5000 }, else: { maximum: 200 } }, 'if [201]'],
    ['steps do not divide', { type: 'integer', multipleOf: 3 }, { multipleOf: 2 }, 'multipleOf [3]'],
    [
      'a pattern spells fewer texts',
      { type: 'string', pattern: '^(own|rent)$' },
      { pattern: '^own$' },
      'pattern ["rent"]',
    ],
    ['names of people are refused', { type: 'string' }, { pattern: '^[A-Za-z0-9 -]*$' }, 'pattern ["é"]'],
    ['one sign less', { type: 'string', pattern: '^[a-z]+$' }, { pattern: '^[a-y]+$' }, 'pattern ["z"]'],
    [
      'one digit less at one place',
      { type: 'string', pattern: '^\\d{11}$' },
      { pattern: '^[0-8]\\d{10}$' },
      'pattern ["99999999999"]',
    ],
    [
      'one digit less within',
      { type: 'string', pattern: '^\\d{3}\\.\\d{3}-\\d{2}$' },
      { pattern: '^\\d{3}\\.\\d{3}-\\d[0-8]$' },
      'pattern ["000.000-99"]',
    ],
    ['letters of other languages are refused', { type: 'string' }, { pattern: '^[ -~]*$' }, 'pattern ["é"]'],
    ['an item must be there', { type: 'array' }, { contains: { minimum: 5 } }, 'contains [[]]'],
    [
      'the first item is narrower',
      { type: 'array', items: amount },
      { prefixItems: [{ minimum: 200 }] },
      'prefixItems [[100]]',
    ],
  ] as const)('when %s, breaks with that value', (_, from, into, what) => {
    expect(said(field(from), field(into)).map((one) => one.split(' → ')[0])).toEqual([`breaks properties/a/${what}`]);
    expect(said(field(from), field(from))).toEqual([]);
  });

  const request = (more: object = {}): Json => ({
    ...{ type: 'object', properties: { a: amount, b: { type: 'string' } }, required: ['a'] },
    ...{ additionalProperties: false, ...more },
  });
  test.each([
    ['one field asks for another', { dependentRequired: { a: ['b'] } }, [{ a: 100 }]],
    [
      'one field narrows another',
      conditional({ properties: { a: { minimum: 5000 } } }, { properties: { b: { maxLength: 3 } } }),
      [{ a: 5000, b: 'aaaa' }],
    ],
    ['a name is refused', { propertyNames: { pattern: '^a' } }, ['b']],
    ['fields of a name are narrower', { patternProperties: { '^a': { maximum: 150 } } }, [{ a: 20000 }]],
    [
      'either of two must hold',
      { anyOf: [{ properties: { a: { maximum: 5000 } } }, { required: ['b'] }] },
      [{ a: 5001 }],
    ],
  ] as const)('when in requests %s, breaks with a request', (_, more, values) => {
    expect(differences(request(), request(more), 'exact')).toMatchObject([
      { verdict: 'breaks', change: 'values', path: [Object.keys(more)[0]], before: values },
    ]);
    expect(differences(request(more), request(more), 'exact')).toEqual([]);
  });

  test('when a declaration says which fields go together, a contract that asks for it holds', () => {
    const declared = { dependentRequired: { b: ['c'] }, properties: { a: amount, b: {}, c: {} } };
    expect(differences(request(declared), request({ ...declared, title: 'x' }), 'exact')).toEqual([]);
    const { dependentRequired: _, ...undeclared } = declared;
    expect(differences(request(undeclared), request(declared), 'exact')).toMatchObject([
      { verdict: 'breaks', path: ['dependentRequired'], before: [{ a: 100, b: null }] },
    ]);
  });

  test('when what is asked is sure to hold, or stays as it is, nothing breaks', () => {
    const pairs: readonly (readonly [Json, Json])[] = [
      [request({ required: ['a', 'b'] }), request({ dependentRequired: { a: ['b'] } })],
      [request(), request({ dependentRequired: { c: ['b'] } })],
      [request({ dependentRequired: { a: ['b'], b: ['a'] } }), request({ dependentRequired: { a: ['b'] } })],
      [request(), request({ propertyNames: { maxLength: 1 } })],
      [
        request(conditional({ required: ['b'] }, { minProperties: 2 })),
        request({ title: 'x', ...conditional({ required: ['b'] }, { minProperties: 2 }) }),
      ],
      [
        field(amount, { patternProperties: { '^x': amount } }),
        field({ minimum: 1 }, { patternProperties: { '^x': amount } }),
      ],
      [field({ type: 'object' }), field({ not: { type: 'string' } })],
    ];
    for (const [from, into] of pairs) expect(differences(from, into, 'exact'), JSON.stringify(into)).toEqual([]);
  });

  test('when a field of a pattern may be one that only the second names, nobody says that it holds', () => {
    const open = { patternProperties: { '^x': { type: 'integer' } }, additionalProperties: false };
    const into = { ...open, properties: { x1: { type: 'string' } } };
    expect(differences({ type: 'object', ...open }, { type: 'object', ...into }, 'exact')).not.toEqual([]);
  });

  test('when a field was promised to nobody, no value of it is a break for requests', () => {
    const into = { type: 'object', dependentRequired: { x: ['y'] } };
    expect(differences({ type: 'object' }, into, 'requests').map(({ verdict }) => verdict)).toEqual(['undecided']);
    expect(differences({ type: 'object' }, into, 'exact').map(({ verdict }) => verdict)).toEqual(['breaks']);
  });
});
