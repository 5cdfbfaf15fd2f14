// Lines for a terminal: broken between words, so that the terminal itself breaks none.
import { columnsOf, linesOf, type Span } from '../lib/columns.ts';
import { type Line, type Styled, textOfLine } from './report.ts';

/** Narrower terminals break lines themselves. */
const leastColumns = 40;

/** The lines that a terminal of so many columns shows. */
export function fitLines(lines: readonly Line[], columns: number): readonly Line[] {
  const isEmpty = (at: number) => textOfLine(lines[at] ?? '') === '';
  return lines.flatMap((line, at) =>
    fitLine(line, Math.max(columns, leastColumns), isEmpty(at - 1) && isEmpty(at + 1)),
  );
}

function fitLine(line: Line, columns: number, isAlone: boolean): readonly Line[] {
  const text = textOfLine(line);
  if (columnsOf(text) <= columns) return [line];
  const parts = partsOf(line);
  const whole = parts.flatMap(({ style, start, end }) => (style === 'exact' ? [{ start, end }] : []));
  const hang = hangOf(text, columns, whole, isAlone);
  return linesOf(text, columns, { hang, whole }).map((span, index) => {
    const kept = parts.flatMap((part) => within(part, span, text));
    return index === 0 ? kept : [' '.repeat(hang), ...kept];
  });
}

interface Part extends Span {
  readonly style: Styled['style'] | undefined;
}

function partsOf(line: Line): readonly Part[] {
  let end = 0;
  return (typeof line === 'string' ? [line] : line).map((part) => {
    const start = end;
    end += textOfLine([part]).length;
    return { start, end, style: typeof part === 'string' ? undefined : part.style };
  });
}

/** What of a part stands in a line. */
function within({ style, ...part }: Part, line: Span, all: string): readonly (string | Styled)[] {
  const text = all.slice(Math.max(part.start, line.start), Math.min(part.end, line.end));
  if (text === '') return [];
  return [style === undefined ? text : { style, text }];
}

/**
 * Where further lines begin: below the last column of a row; as far left as the first one in a paragraph, which stands
 * alone; otherwise two columns further right.
 */
function hangOf(text: string, columns: number, whole: readonly Span[], isAlone: boolean): number {
  const indent = text.search(/[^ ]|$/);
  if (isAlone && indent === 0) return 0;
  const column = [...text.slice(indent).matchAll(/ {2,}/g)]
    .map(({ index, 0: { length } }) => indent + index + length)
    .filter((at) => !whole.some(({ start, end }) => start < at && at <= end))
    .map((at) => columnsOf(text.slice(0, at)))
    .findLast((at) => at <= columns / 2);
  return column ?? indent + 2;
}

/** The same of a text of several lines. */
export const fittedText = (text: string, columns: number | undefined): string =>
  columns === undefined ? text : fitLines(text.split('\n'), columns).map(textOfLine).join('\n');
