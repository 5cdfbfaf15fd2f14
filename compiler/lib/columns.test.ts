import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, linesOf, padded, wordsIn } from './columns.ts';

test.each([
  ['plain', 5],
  ['não → é', 7],
  ['na\u0303o', 3],
  ['日本語', 6],
  ['한국', 4],
  ['ﾊﾝｶｸ', 4],
  ['a\ufe0f', 1],
  ['🚀', 2],
])('%s takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test('when names have wide characters or accents, what follows lines up', () => {
  const names = ['churn', '日本', 'na\u0303o'];
  expect(names.map((name) => columnsOf(padded(name, 8)))).toEqual([8, 8, 8]);
  expect(padded('longer than that', 8)).toBe('longer than that');
});

const texts = (text: string, columns: number, hang = 0) =>
  linesOf(text, columns, { hang }).map(({ start, end }) => text.slice(start, end));

describe('lines of a text', () => {
  test('when it is wider, it is broken between words, and lines that hang are shorter', () => {
    expect(texts('  one two three four', 11)).toEqual(['  one two', 'three four']);
    expect(texts('  one two three four', 11, 4)).toEqual(['  one two', 'three', 'four']);
  });

  test('when a command stands in backticks, it is not broken, and has a line for itself where it is wider', () => {
    expect(texts('first run `relc check --all`, then wait', 16)).toEqual([
      'first run',
      '`relc check --all`,',
      'then wait',
    ]);
  });

  test('when something is counted, its number stays with it', () => {
    expect(texts('3 findings: 2 × slo/cost, 1 × load/x', 28)).toEqual(['3 findings: 2 × slo/cost,', '1 × load/x']);
  });

  test('when a word is wider than a line, it is whole and alone', () => {
    expect(texts('see releases/churn/3/release.yaml for it', 12)).toEqual([
      'see',
      'releases/churn/3/release.yaml',
      'for it',
    ]);
  });

  test('when a language writes no spaces, a line may end between two of its characters', () => {
    expect(texts('モデルを確認する', 6)).toEqual(['モデル', 'を確認', 'する']);
  });

  test('whatever the text, nothing of it is lost, and only single words are wider than a line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 10, max: 60 }),
        (text, columns) => {
          const lines = texts(text, columns);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines)
            expect(columnsOf(line) <= columns || wordsIn(line.trimStart()).length === 1, line).toBe(true);
        },
      ),
    );
  });
});
