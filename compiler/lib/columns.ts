// How many columns of a terminal a text takes, and where it may be broken into lines.
import { createRequire } from 'node:module';
import type * as Widths from 'get-east-asian-width';

const require = createRequire(import.meta.url);

/** Letters of Latin, and the dashes, arrows and signs that relc writes: a column each. */
const narrow = /^[ -\u02ff\u2010-\u2027\u2190-\u22ff]*$/;

/** Accents that stand for themselves take no column, characters of East Asia and emoji two. */
export function columnsOf(text: string): number {
  if (narrow.test(text)) return text.length;
  // Loaded on first use: most texts need no table.
  const { eastAsianWidth }: typeof Widths = require('get-east-asian-width');
  const width = (character: string) =>
    /[\p{Mn}\p{Me}\p{Cf}]/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
  return [...text].reduce((sum, character) => sum + width(character), 0);
}

/** Filled with spaces, so that what follows lines up. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

/** The beginning of a text in so many columns; `…` stands for the rest. */
export function cutTo(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (columnsOf(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** From its first character to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Commands and names in backticks: broken, they could not be copied. */
const quotes = /`[^`]+`/g;

const ideograph = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
/** `2 × slo/cost` is read as one. */
const gap = new RegExp(`(?<!×) +(?!×)|(?<=${ideograph})(?=${ideograph})`, 'gu');

/** The words of a text: what no line end may part. `whole` are further parts that stay in one piece. */
export function wordsIn(text: string, whole: readonly Span[] = []): readonly Span[] {
  const kept = [...whole, ...[...text.matchAll(quotes)].map(spanOf)];
  const isKept = ({ start, end }: Span) => kept.some((one) => one.start < end && start < one.end);
  const gaps = [...text.matchAll(gap)].map(spanOf).filter((one) => !isKept(one));
  const ends = [...gaps.map(({ start }) => start), text.length];
  return [0, ...gaps.map(({ end }) => end)]
    .map((start, index) => ({ start, end: ends[index] ?? start }))
    .filter(({ start, end }) => start < end);
}

const spanOf = ({ 0: { length }, index }: RegExpExecArray): Span => ({ start: index, end: index + length });

/**
 * The lines of a text. A word that is wider than a line has one for itself. Lines after the first begin `hang` columns
 * further right.
 */
export function linesOf(
  text: string,
  columns: number,
  { hang = 0, whole = [] }: { readonly hang?: number; readonly whole?: readonly Span[] } = {},
): readonly Span[] {
  const [first = { start: 0, end: 0 }, ...words] = wordsIn(text, whole);
  const lines: Span[] = [];
  // What stands before the first word indents it.
  let line: Span = { start: 0, end: first.end };
  for (const { start, end } of words) {
    const room = lines.length === 0 ? columns : columns - hang;
    if (columnsOf(text.slice(line.start, end)) <= room) line = { ...line, end };
    else {
      lines.push(line);
      line = { start, end };
    }
  }
  return [...lines, line];
}
