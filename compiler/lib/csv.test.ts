import { describe, expect, test } from 'vitest';
import { csvRows } from './csv.ts';

describe('the rows of CSV', () => {
  test.each([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\r\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'fields in quotes',
      'a,b\n"x, ""y""\nz",2\n',
      [
        ['a', 'b'],
        ['x, "y"\nz', '2'],
      ],
    ],
    [
      'empty fields',
      'a,b\n,2\n1,\n',
      [
        ['a', 'b'],
        ['', '2'],
        ['1', ''],
      ],
    ],
    [
      'empty lines',
      'a,b\n\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('when there are %s, are read as they are', (_, text, rows) => {
    expect(csvRows(text)).toEqual(rows);
  });
});
