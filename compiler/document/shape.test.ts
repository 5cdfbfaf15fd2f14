import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import type { Json } from '../lib/json.ts';
import { limits } from './limits.ts';
import { readDocument } from './read.ts';
import { shapeCheck } from './shape.ts';

const schema = {
  type: 'object',
  required: ['a/b'],
  additionalProperties: false,
  properties: {
    'a/b': {},
    number: { type: 'number', maximum: 5, minimum: 1 },
    open: { type: 'number', exclusiveMaximum: 5, exclusiveMinimum: 1 },
    word: { type: 'string', pattern: '^[a-z]+$', minLength: 1 },
    text: { type: 'string', minLength: 1, maxLength: 2 },
    day: { type: 'string', format: 'date', pattern: '^2' },
    kind: { const: 'Thing' },
    stage: { enum: ['one', 'two'] },
    list: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['x'], properties: { x: { type: 'boolean' } } },
    },
    names: { type: 'object', propertyNames: { enum: ['known'] } },
  },
};
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv, ['date']);
const validate = ajv.compile<never>(schema);
const shape = shapeCheck(() => validate);

const said = (value: Json) => {
  const document = { file: 'f', value };
  const result = shape(document, 'model');
  expect(result.value).toEqual(result.diagnostics.length === 0 ? document : undefined);
  return result.diagnostics.map(({ code, file, pointer, facts }) => ({ code, file, pointer, ...facts }));
};

const file = 'f';

describe('shape', () => {
  test('when the value has its shape, hands it on', () => {
    expect(said({ 'a/b': 1, number: 5, word: 'x', day: '2028-02-29', kind: 'Thing', stage: 'two', open: 2 })).toEqual(
      [],
    );
  });

  test.each([
    [{}, { code: 'shape/missing-field', file, pointer: '', field: 'a/b' }],
    [
      { 'a/b': 1, 'x/~': 1 },
      { code: 'shape/unknown-field', file, pointer: '/x~1~0', field: 'x/~' },
    ],
    [
      { 'a/b': 1, number: '5' },
      { code: 'shape/type', file, pointer: '/number', observed: '5', expected: 'number' },
    ],
    [
      { 'a/b': 1, kind: 'model' },
      { code: 'shape/value', file, pointer: '/kind', observed: 'model', expected: 'Thing', mend: 'one' },
    ],
    [
      { 'a/b': 1, stage: 3 },
      { code: 'shape/value', file, pointer: '/stage', observed: 3, expected: ['one', 'two'], mend: 'few' },
    ],
    [
      { 'a/b': 1, word: 'X' },
      { code: 'shape/format', file, pointer: '/word', observed: 'X', expected: '^[a-z]+$' },
    ],
    [
      { 'a/b': 1, day: '2027-02-29' },
      { code: 'shape/format', file, pointer: '/day', observed: '2027-02-29', expected: '2027-02-20 (date)' },
    ],
    // Its pattern and its format say the same.
    [
      { 'a/b': 1, day: 'tomorrow' },
      { code: 'shape/format', file, pointer: '/day', observed: 'tomorrow', expected: expect.any(String) },
    ],
    [
      { 'a/b': 1, number: 6 },
      { code: 'shape/limit', file, pointer: '/number', observed: 6, expected: '≤ 5' },
    ],
    [
      { 'a/b': 1, number: 0 },
      { code: 'shape/limit', file, pointer: '/number', observed: 0, expected: '≥ 1' },
    ],
    [
      { 'a/b': 1, open: 5 },
      { code: 'shape/limit', file, pointer: '/open', observed: 5, expected: '< 5' },
    ],
    [
      { 'a/b': 1, open: 1 },
      { code: 'shape/limit', file, pointer: '/open', observed: 1, expected: '> 1' },
    ],
    [
      { 'a/b': 1, list: [] },
      { code: 'shape/limit', file, pointer: '/list', observed: [], expected: '# ≥ 1' },
    ],
    [
      { 'a/b': 1, text: '' },
      { code: 'shape/limit', file, pointer: '/text', observed: '', expected: '# ≥ 1' },
    ],
    [
      { 'a/b': 1, text: 'long' },
      { code: 'shape/limit', file, pointer: '/text', observed: 'long', expected: '# ≤ 2' },
    ],
    [
      { 'a/b': 1, list: [{ x: true }, {}] },
      { code: 'shape/missing-field', file, pointer: '/list/1', field: 'x' },
    ],
    [
      { 'a/b': 1, list: [{ x: 1 }] },
      { code: 'shape/type', file, pointer: '/list/0/x', observed: 1, expected: 'boolean' },
    ],
  ])('when the value is %j, says %j', (value, expected) => {
    expect(said(value)).toMatchObject([expected]);
  });

  test('when a key is not among the allowed names, points at the key', () => {
    expect(said({ 'a/b': 1, names: { other: 1 } })).toContainEqual({
      code: 'shape/unknown-field',
      file,
      pointer: '/names/other',
      field: 'other',
    });
  });

  test('when several things are wrong, says all of them', () => {
    expect(
      said({ number: 'x', stage: 'three', extra: 1 })
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['shape/missing-field', 'shape/type', 'shape/unknown-field', 'shape/value']);
  });
});

describe('what is too much to show', () => {
  test('when a value is not what it should be and is large, quotes its beginning', () => {
    const large = Array(100_000).fill('x');
    const [found] = shape({ file, value: { 'a/b': 1, number: large } }, 'model').diagnostics;
    expect(JSON.stringify(found?.facts).length).toBeLessThan(500);
  });
});

describe('reading a document', () => {
  const read = (files: ReadonlyMap<string, Uint8Array>) => readDocument({ files }, file, 'model', shape);

  test('when the file is there, parses it and hands on its value', () => {
    expect(read(new Map([[file, utf8('a/b: 1\n')]])).value?.value).toEqual({ 'a/b': 1 });
  });

  test('when its name ends in .json, reads strict JSON, up to what JSON may hold, with no placeholders', () => {
    const json = (text: string) => readDocument({ files: new Map([['a.json', utf8(text)]]) }, 'a.json', 'model', shape);
    expect(json('a/b: 1\n').diagnostics.map(({ code }) => code)).toEqual(['parse/syntax']);
    const large = `{"a/b": "TODO ${'x'.repeat(limits.yaml.bytes)}"}`;
    expect(json(large)).toMatchObject({ value: { value: JSON.parse(large) }, diagnostics: [] });
  });

  test('when relc begins such a JSON file, what it left open is told as that alone, and a word of others is none', () => {
    const json = (text: string) => {
      const tree = { files: new Map([['a.json', utf8(text)]]) };
      const { value, diagnostics } = readDocument(tree, 'a.json', 'fairness', shape);
      return { value: value?.value, found: diagnostics.map(({ code, pointer }) => [code, pointer]) };
    };
    expect(json('{"a/b": 1, "number": "TODO: how many", "TODO": {"x": "TODO: y"}, "list": []}')).toEqual({
      value: undefined,
      found: [
        ['shape/limit', '/list'],
        ['load/placeholder', '/number'],
        ['load/placeholder', '/TODO'],
        ['load/placeholder', '/TODO/x'],
      ],
    });
    expect(json('{"a/b": "TODO mundo, e TODO: nada"}')).toEqual({
      value: { 'a/b': 'TODO mundo, e TODO: nada' },
      found: [],
    });
  });

  test('when the file does not exist, reports load/missing-file', () => {
    expect(read(new Map())).toEqual({ value: undefined, diagnostics: [{ code: 'load/missing-file', file }] });
  });

  test('when it does not parse, reports that and nothing about its shape', () => {
    expect(read(new Map([[file, utf8('a: &x 1')]])).diagnostics.map(({ code }) => code)).toEqual(['parse/alias']);
  });

  test('when it is empty, says that it has the wrong type', () => {
    expect(read(new Map([[file, utf8('# nothing\n')]])).diagnostics).toMatchObject([
      { code: 'shape/type', pointer: '' },
    ]);
  });
});
