// CSV as RFC 4180 has it, also with semicolons, as spreadsheets write it where the comma is the decimal sign.

/** The rows with their fields. Empty lines are none. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const separator = first.split(';').length > first.split(',').length ? ';' : ',';
  const field = new RegExp(`("(?:[^"]|"")*"|[^"\\r\\n${separator}]*)(${separator}|\\r?\\n|$)`, 'gy');
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [whole, value = '', end = ''] of text.matchAll(field)) {
    if (whole === '' && row.length === 0) break;
    row.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === separator) continue;
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
