// What a command lists, as rows: for spreadsheets, and as columns for people.
import { columnsOf, padded } from '../lib/columns.ts';
import type { Fitted, Line } from './report.ts';

export type Cell = string | number | boolean | null;

export interface Table {
  /** Names of fields, the same in every language. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows of objects that all have the same fields. */
export function tableOf<R extends Readonly<Record<string, Cell>>>(
  columns: readonly (keyof R & string)[],
  rows: readonly R[],
): Table {
  return { columns, rows: rows.map((row) => columns.map((name) => row[name] ?? null)) };
}

/** Rows in columns under their titles; where a terminal has no room for them, each row as lines of its own. */
export function columnLines(titles: readonly string[], rows: readonly (readonly string[])[]): Fitted {
  const width = (index: number) => Math.max(...[titles, ...rows].map((row) => columnsOf(row[index] ?? '')));
  const widths = titles.map((_, index) => width(index));
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  const all = [titles, ...rows].map(line);
  const [heading = '', ...body] = all;
  const inColumns: readonly Line[] = [[{ style: 'bold', text: heading }], ...body];
  const wide = Math.max(...titles.map(columnsOf));
  const listed = rows.flatMap((row): readonly Line[] =>
    row.map((cell, index) =>
      index === 0
        ? [{ style: 'bold', text: cell }]
        : [{ style: 'dim', text: `  ${padded(titles[index] ?? '', wide)}` }, `  ${cell}`],
    ),
  );
  const fits = (columns: number) => all.every((one) => columnsOf(one) <= columns);
  return { lines: (columns, isTerminal) => (!isTerminal || fits(columns) ? inColumns : listed) };
}
