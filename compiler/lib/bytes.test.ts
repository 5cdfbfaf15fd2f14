import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../testing/texts.ts';
import { byBytes, firstDifference, lineFinder, sortedEntries, textOf, utf8 } from './bytes.ts';

describe('text', () => {
  test('when text is encoded, it reads back, byte order mark included', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(textOf(utf8(text))).toBe(text);
      }),
    );
    expect(textOf(utf8('\uFEFFa'))).toBe('\uFEFFa');
  });

  test.each([[[0xff]], [[0xc3]], [[0xed, 0xa0, 0x80]], [[0xc0, 0x80]], [[0xf4, 0x90, 0x80, 0x80]]])(
    'when bytes are %j, they are not text',
    (bytes) => {
      expect(textOf(new Uint8Array(bytes))).toBeUndefined();
    },
  );
});

describe('order', () => {
  test('when strings are ordered, their UTF-8 bytes decide, not UTF-16 units or a locale', () => {
    expect(['é', 'b', 'B', '\ufb33', '\u{1f600}', 'a', ''].sort(byBytes)).toEqual([
      '',
      'B',
      'a',
      'b',
      'é',
      '\ufb33',
      '\u{1f600}',
    ]);
  });

  test('when any two strings are compared, the answer is that of their bytes', () => {
    const text = anyText();
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(byBytes(a, b)).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(byBytes(a, b)).toBe(0 - byBytes(b, a));
      }),
    );
  });

  test('when entries are sorted, their keys decide and values stay with them', () => {
    expect(
      sortedEntries(
        new Map([
          ['b', 1],
          ['B', 2],
          ['a', 3],
        ]),
      ),
    ).toEqual([
      ['B', 2],
      ['a', 3],
      ['b', 1],
    ]);
  });
});

describe('places', () => {
  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [5, 3, 2],
    [-1, 1, 1],
  ])('when the offset is %i, it is line %i, column %i', (offset, line, column) => {
    expect(lineFinder('ab\n\nc')(offset)).toEqual({ line, column });
  });

  test.each([
    ['abc', 'abc', 3],
    ['abc', 'abd', 2],
    ['abc', 'ab', 2],
    ['', 'a', 0],
  ])('when %j became %j, byte %i differs first', (a, b, at) => {
    expect(firstDifference(utf8(a), utf8(b))).toBe(at);
    expect(firstDifference(utf8(b), utf8(a))).toBe(at);
  });
});
