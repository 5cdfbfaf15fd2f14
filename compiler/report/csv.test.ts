// What spreadsheets get: each text stays text, in its field and in its line.
import { describe, expect, test } from 'vitest';
import { csvRows } from '../lib/csv.ts';
import { csv } from './csv.ts';
import type { Report } from './report.ts';
import type { Cell } from './table.ts';

const report = (rows: readonly (readonly Cell[])[], rest: Partial<Report> = {}): Report => ({
  ...{ command: 'inventory', exitCode: 0, language: 'en', diagnostics: [], lines: [], result: null },
  table: { columns: ['name', 'count'], rows },
  ...rest,
});

describe('CSV', () => {
  test('when texts have quotes, separators and line ends, each is read back in its field', () => {
    const hard = ['a "b", c', 'a;b', 'two\r\nlines', ' space ', 'ção', ''];
    const text = csv(report(hard.map((name) => [name, 1])));
    expect(csvRows(text).slice(1)).toEqual(hard.map((name) => [name.replace('\r\n', '\\u{d}\\u{a}'), '1', '']));
    expect(text.split('\r\n')).toHaveLength(hard.length + 2);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '＠x'])(
    'when a text begins like a formula (%s), a mark stands before it',
    (name) => {
      expect(csvRows(csv(report([[name, -1]])))[1]).toEqual([`'${name.replace('\t', ' ')}`, '-1', '']);
    },
  );

  test('when a formula follows a semicolon, at which some spreadsheets begin a new cell, a mark stands before it too', () => {
    const said = csv(report([['CHG-1;=1+1; @x;b', null]]));
    expect(csvRows(said)[1]).toEqual(["CHG-1;'=1+1;' @x;b", '', '']);
  });

  test.each(['risk-default', 'a=b', '2026-11-24', 'sha256:00', "'quoted"])(
    'when it does not (%s), it is as it is',
    (name) => {
      expect(csvRows(csv(report([[name, null]])))[1]).toEqual([name, '', '']);
    },
  );

  test('when there are findings, each is a row in the last column, so that the list does not look whole', () => {
    const found = { code: 'registry/unreachable', file: 'production', facts: { observed: 'no answer' } } as const;
    const [head, , finding] = csvRows(csv(report([['m', true]], { diagnostics: [found] })));
    expect(head).toEqual(['name', 'count', 'finding']);
    expect(finding?.slice(0, 2)).toEqual(['', '']);
    expect(finding?.[2]).toMatch(/^error\[registry\/unreachable\] production: .*no answer/);
  });

  test('when a command lists nothing, only findings are there', () => {
    const { table: _, ...without } = report([]);
    expect(csv(without)).toBe('"finding"\r\n');
  });
});
