import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../testing/texts.ts';
import { lineFinder, utf8 } from '../lib/bytes.ts';
import { type Json, joinPointer } from '../lib/json.ts';
import { limits } from './limits.ts';
import { locate } from './locate.ts';
import { parseDocument, placesIn } from './parse.ts';
import { scanJson } from './scan.ts';

const parse = (source: string, format: 'yaml' | 'json') => parseDocument('file', utf8(source), format);

describe('syntax', () => {
  test.each([
    ['yaml', 'a: [1', 1, 6, 'unexpected end of the stream within a flow collection'],
    ['yaml', 'a: 1\n b: 2', 2, 3, 'bad indentation of a mapping entry'],
    ['yaml', 'a: 1\nb', 2, 2, "expected ':' after a mapping key"],
    ['yaml', 'a: "\u0007"', 1, 5, 'expected valid JSON character'],
    ['json', '{"a": nope}', 1, 8, "Unexpected token 'o'"],
    ['json', '{"a": 1,}', 1, 9, 'Expected double-quoted property name'],
    ['json', '[1,]', 1, 4, "Unexpected token ']'"],
    ['json', `[${'1,\n'.repeat(20)}x, x]`, 21, 1, "Unexpected token 'x'"],
    ['json', '{\n  "a" 1\n}', 2, 7, "Expected ':' after property name"],
    ['json', "{'a': 1}", 1, 2, "Expected property name or '}'"],
    ['json', '{"a":', 1, 6, 'Unexpected end of JSON input'],
    ['json', '', 1, 1, 'Unexpected end of JSON input'],
    ['json', '1 2', 1, 3, 'Unexpected non-whitespace character after JSON'],
    ['json', '"a\nb"', 1, 3, 'Bad control character in string literal'],
    ['json', '{"a": 1} // comment', 1, 10, 'Unexpected non-whitespace character after JSON'],
    ['json', 'a: 1', 1, 1, "Unexpected token 'a'"],
    ['json', 'NaN', 1, 1, '"NaN" is not valid JSON'],
  ] as const)('when %s is %j, points at line %i, column %i', (format, source, line, column, observed) => {
    const { value, diagnostics } = parse(source, format);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'parse/syntax', facts: { observed } }]);
    expect(lineFinder(source)(diagnostics[0]?.offset ?? -1)).toEqual({ line, column });
  });

  test.each([
    ['a value', '{"a": "\\ud800"}', 1, 8],
    ['a key', '{\n"\\udc00": 1}', 2, 2],
    ['YAML', 'a: "\\uD83D x"', 1, 5],
  ])(
    'when %s holds half a surrogate pair, refuses with parse/not-utf8: no UTF-8 can hold it',
    (_, source, line, column) => {
      const { value, diagnostics } = parse(source, 'yaml');
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([{ code: 'parse/not-utf8' }]);
      expect(lineFinder(source)(diagnostics[0]?.offset ?? -1)).toEqual({ line, column });
    },
  );

  test('when JSON has a key twice, refuses it, unlike JSON.parse', () => {
    expect(parse('{"a": 1,\n "a": 2}', 'json').diagnostics).toMatchObject([
      { code: 'parse/duplicate-key', offset: 11 },
    ]);
  });

  test.each([
    ['', undefined],
    ['# only a comment\n', undefined],
    ['---\n', null],
    ['a:\n', { a: null }],
    ['a: 2026-11-24', { a: '2026-11-24' }],
    ['{a: "0755", b: \'.inf\', c: "9007199254740993"}', { a: '0755', b: '.inf', c: '9007199254740993' }],
    [
      '[x.inf, .infinite, 0x, 1.2.3, .5, 1.25, 1e3, 9007199254740991]',
      ['x.inf', '.infinite', '0x', '1.2.3', 0.5, 1.25, 1000, 9007199254740991],
    ],
    ['a: yes', { a: 'yes' }],
    ['a: "1"\nb: 1', { a: '1', b: 1 }],
    ['constructor: 1', { constructor: 1 }],
    ['- [a, {b: c}]', [['a', { b: 'c' }]]],
    ['a: |\n  one\n  two\n', { a: 'one\ntwo\n' }],
    ['"1": a', { 1: 'a' }],
  ])('when YAML is %j, reads %j', (source, expected) => {
    expect(parse(source, 'yaml')).toMatchObject({ value: expect.anything(), diagnostics: [] });
    expect(parse(source, 'yaml').value?.value).toEqual(expected);
  });
});

/** JSON values whose numbers mean the same to every reader. */
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter((n) => !Number.isInteger(n) || Number.isSafeInteger(n));
const key = fc.string({ unit: 'grapheme', maxLength: 10 }).filter((name) => name !== '__proto__' && name !== '<<');
const { value: json } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    anyText(),
    fc.oneof(fc.constant(null), fc.boolean(), number),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

function everyPointer(value: Json, at = ''): [string, Json][] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[at, value], ...inside.flatMap(([name, item]) => everyPointer(item, joinPointer(at, name)))];
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

describe('any JSON value', () => {
  test.each([0, 2, '\t'])(
    'when written as JSON with indentation %j, reads back the same from JSON and from YAML',
    (indent) => {
      fc.assert(
        fc.property(json, (value) => {
          const source = JSON.stringify(value, null, indent);
          expect(parse(source, 'json').diagnostics).toEqual([]);
          expect(JSON.stringify(parse(source, 'json').value?.value)).toBe(JSON.stringify(value));
          if (indent !== '\t') expect(JSON.stringify(parse(source, 'yaml').value?.value)).toBe(JSON.stringify(value));
        }),
        { numRuns: 200 },
      );
    },
  );

  test('when some of its text is changed, it scans as JSON exactly where JSON.parse takes it', () => {
    const signs = fc.constantFrom(...'{}[]:,"\\/.+-eEu01289tfn \n\tx', '');
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(json, fc.nat(), fc.nat(3), signs, (value, place, length, sign) => {
        const text = JSON.stringify(value);
        const at = place % (text.length + 1);
        const source = `${text.slice(0, at)}${sign}${text.slice(at + length)}`;
        const accepted = isJson(source);
        expect(scanJson(source, limits.json).wrong === undefined, source).toBe(accepted);
        verdicts[accepted ? 'accepted' : 'refused'] += 1;
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(300);
  });

  test('when a value is looked up by its pointer, line and column are where its text starts', () => {
    fc.assert(
      fc.property(json, (value) => {
        const source = JSON.stringify(value, null, 2);
        const pointers = everyPointer(value);
        const positions = placesIn(
          utf8(source),
          'json',
          pointers.map(([pointer]) => pointer),
        );
        expect([...positions.keys()].sort()).toEqual(pointers.map(([pointer]) => pointer).sort());
        const wanted = pointers.map(([pointer]) => ({ code: 'shape/type', file: 'x.json', pointer }) as const);
        const located = locate(wanted, { files: new Map([['x.json', utf8(source)]]) });
        for (const [index, [, item]] of pointers.entries()) {
          const { excerpt = '', column = 0 } = located[index] ?? {};
          // The content of a string starts after its quote; of a list or an object only the bracket is on this line.
          const text = typeof item === 'string' ? JSON.stringify(item).slice(1) : JSON.stringify(item);
          const length = typeof item === 'object' ? 1 : text.length;
          expect(excerpt.slice(column - 1).slice(0, length)).toBe(text.slice(0, length));
        }
      }),
      { numRuns: 200 },
    );
  });
});
