// What a command lists, for spreadsheets: RFC 4180, in UTF-8. Each finding is a row as well, in the last column, so that a list
// which is not whole does not look whole.
import { wording } from '../diagnostics/wording.ts';
import type { Located } from '../document/locate.ts';
import { kindOf } from './outcome.ts';
import type { Report } from './report.ts';
import type { Cell } from './table.ts';
import { visible } from './visible.ts';

const nothing = { columns: [], rows: [] };

export function csv({ table = nothing, diagnostics, language }: Report): string {
  const findings = diagnostics.map((one) => findingIn(one, language));
  const rows = [
    [...table.columns, 'finding'],
    ...table.rows.map((row) => [...row, null]),
    ...findings.map((finding) => [...table.columns.map(() => null), finding]),
  ];
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function findingIn(found: Located, language: Report['language']): string {
  const { summary, reason } = wording(found, language);
  return `${kindOf(found)}[${found.code}] ${found.file ?? ''}: ${summary}. ${reason}`;
}

/**
 * What spreadsheets take for a formula, also after spaces, and in the wide letters of East Asia. Where a comma is a decimal point, as
 * in Brazil, they begin a new cell after a semicolon.
 */
const formula = /(^|[;\t])(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;

/**
 * Texts come from whoever proposes a change or registers a model: one that a spreadsheet would run gets a mark before it, and
 * none ends its field or its line.
 */
function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = visible(cell);
  return `"${text.replace(formula, "$1'").replaceAll('"', '""')}"`;
}
