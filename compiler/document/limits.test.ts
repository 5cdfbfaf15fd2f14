import { describe, expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import { limits, maximumFaults } from './limits.ts';
import { parseDocument } from './parse.ts';

const parse = (source: string, format: 'yaml' | 'json' = 'yaml') => parseDocument('file', utf8(source), format);
const codes = (source: string) => parse(source).diagnostics.map(({ code }) => code);

describe('what is no document', () => {
  const large = {
    yaml: new Uint8Array(limits.yaml.bytes + 1).fill(32),
    json: new Uint8Array(limits.json.bytes + 1).fill(32),
  };

  test.each(['yaml', 'json'] as const)(
    'when a %s file is one byte above its size, refuses with parse/too-large',
    (format) => {
      expect(parseDocument('file', large[format], format)).toEqual({
        value: undefined,
        diagnostics: [
          {
            code: 'parse/too-large',
            file: 'file',
            facts: { observed: limits[format].bytes + 1, expected: limits[format].bytes },
          },
        ],
      });
      expect(parseDocument('file', large[format].subarray(1), format).diagnostics[0]?.code).not.toBe('parse/too-large');
    },
  );

  test.each([
    ['a sequence without end', [0x61, 0xc3]],
    ['UTF-16', [0xff, 0xfe, 0x61, 0]],
    ['an encoded surrogate', [0xed, 0xa0, 0x80]],
  ])('when the bytes are %s, refuses with parse/not-utf8', (_, bytes) => {
    const diagnostics = [{ code: 'parse/not-utf8', file: 'file' }];
    expect(parseDocument('file', new Uint8Array(bytes), 'yaml')).toEqual({ value: undefined, diagnostics });
  });

  test.each(['yaml', 'json'] as const)(
    'when %s starts with a byte order mark, refuses with parse/byte-order-mark',
    (format) => {
      expect(parse('\uFEFF{}', format)).toMatchObject({
        value: undefined,
        diagnostics: [{ code: 'parse/byte-order-mark', offset: 0, facts: { observed: 'U+FEFF' } }],
      });
    },
  );

  test.each([
    ['yaml', '[', 'parse/syntax'],
    ['yaml', '{a: ', 'parse/syntax'],
    ['json', '[', 'parse/too-deep'],
    ['json', '{"a":', 'parse/too-deep'],
  ] as const)('when %s is nested 100,000 deep (%s), refuses with %s instead of crashing', (format, open, code) => {
    const close = open === '[' ? ']' : '}';
    const source = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    expect(parse(source, format).diagnostics).toMatchObject([{ code }]);
    expect(parse(open.repeat(100_000), format).diagnostics).toMatchObject([{ code }]);
  });

  test('when JSON is nested 59 deep, reads it; 60 deep, refuses with parse/too-deep at its place', () => {
    const nested = (depth: number) => parse('['.repeat(depth) + ']'.repeat(depth), 'json').diagnostics;
    expect(nested(59)).toEqual([]);
    expect(nested(60)).toEqual([{ code: 'parse/too-deep', file: 'file', offset: 59, facts: { expected: 60 } }]);
  });

  test.each(['yaml', 'json'] as const)(
    'when %s holds a value too many, refuses with parse/too-many-values',
    (format) => {
      // The events of YAML count its end and that of the list, too.
      const most = limits[format].values - (format === 'yaml' ? 4 : 1);
      const list = (length: number) => `[${'1,'.repeat(length - 1)}1]`;
      expect(parse(list(most), format).diagnostics).toEqual([]);
      expect(parse(list(most + 1), format).diagnostics).toMatchObject([
        { code: 'parse/too-many-values', facts: { expected: limits[format].values } },
      ]);
    },
  );

  test.each([
    ['yaml', 'a: 1\n'.repeat(190_000)],
    ['yaml', '? \n'.repeat(60_000)],
    ['yaml', '---\n'.repeat(60_000)],
    ['json', `{${'"a":1,'.repeat(150_000)}"a":1}`],
  ] as const)('when %s has a fault in each of many lines, stops looking after some', (format, source) => {
    const { value, diagnostics } = parse(source, format);
    expect(value).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(maximumFaults);
  });

  test('when the wrong text is very long, quotes its beginning', () => {
    const [found] = parse(`{"${'x'.repeat(100_000)}": ${'9'.repeat(100_000)}}`, 'json').diagnostics;
    expect(String(found?.facts?.['observed']).length).toBeLessThan(300);
  });

  test('when lists are nested 59 deep, reads them; 60 deep, refuses with parse/syntax', () => {
    expect(codes('['.repeat(59) + ']'.repeat(59))).toEqual([]);
    expect(codes('['.repeat(60) + ']'.repeat(60))).toEqual(['parse/syntax']);
  });

  test('when a block is nested 1,000 deep, refuses with parse/syntax', () => {
    const block = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(codes(block)).toEqual(['parse/syntax']);
  });
});
