import { describe, expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import { maximumBytes, parseDocument } from './parse.ts';

const parse = (source: string, format: 'yaml' | 'json' = 'yaml') => parseDocument('file', utf8(source), format);
const codes = (source: string) => parse(source).diagnostics.map(({ code }) => code);

describe('what is no document', () => {
  const large = {
    yaml: new Uint8Array(maximumBytes.yaml + 1).fill(32),
    json: new Uint8Array(maximumBytes.json + 1).fill(32),
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
            facts: { observed: maximumBytes[format] + 1, expected: maximumBytes[format] },
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
    ['yaml', '['],
    ['yaml', '{a: '],
    ['json', '['],
    ['json', '{"a":'],
  ] as const)('when %s is nested 100,000 deep (%s), refuses with parse/syntax instead of crashing', (format, open) => {
    const close = open === '[' ? ']' : '}';
    const source = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    expect(parse(source, format).diagnostics).toMatchObject([{ code: 'parse/syntax' }]);
    expect(parse(open.repeat(100_000), format).diagnostics).toMatchObject([{ code: 'parse/syntax' }]);
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
