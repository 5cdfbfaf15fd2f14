import { describe, expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import { locate } from './locate.ts';

const code = 'shape/type';
const tree = (file: string, text: string | Uint8Array) => ({
  files: new Map([[file, typeof text === 'string' ? utf8(text) : text]]),
});

const place = (file: string, text: string | Uint8Array, at: { pointer?: string; offset?: number }) => {
  const [{ line, column, excerpt } = {}] = locate([{ code, file, ...at }], tree(file, text));
  return { line, column, excerpt };
};

describe('locate', () => {
  test.each([
    ['/a/b', 2, 6, '  b: 1'],
    ['/a', 2, 3, '  b: 1'],
    ['/a/missing', 2, 3, '  b: 1'],
    ['/a/b/c/d', 2, 6, '  b: 1'],
    ['/list/1', 3, 11, 'list: [x, yy]'],
    ['', 1, 1, 'a:'],
    ['/nothing', 1, 1, 'a:'],
    ['/null', 1, 1, 'a:'],
    ['/null-value', 4, 1, 'null-value:'],
  ])('when the pointer is %j, points at it or at the closest value around it', (pointer, line, column, excerpt) => {
    const text = 'a:\n  b: 1\nlist: [x, yy]\nnull-value:\n';
    expect(place('x.yaml', text, { pointer })).toEqual({ line, column, excerpt });
  });

  test.each([
    ['/list/0', 2, 3],
    ['/list/1', 3, 5],
    ['/list/2', 4, 3],
    ['/list/3', 5, 3],
  ])('when an item is empty, points at its dash (%s)', (pointer, line, column) => {
    expect(place('x.yaml', 'list:\n  -\n  - a\n  -\n  -\n', { pointer })).toMatchObject({ line, column });
  });

  test('when the document is a block in Markdown, points at its line in the file', () => {
    const text = '# Plan\n\n```yaml\nsteps:\n  - {a: 1}\n```\n\nsteps:\n';
    expect(place('plan.md', text, { pointer: '/steps/0/a' })).toEqual({ line: 5, column: 9, excerpt: '  - {a: 1}' });
  });

  test('when a finding names other places, each gets its line, where its file is known', () => {
    const places = {
      limits: [
        { file: 'x.yaml', pointer: '/list/1' },
        { file: 'y.yaml', pointer: '/a' },
      ],
    };
    const [found] = locate([{ code, places }], tree('x.yaml', 'list:\n  - a\n  - b\n'));
    expect(found?.places).toEqual({
      limits: [
        { file: 'x.yaml', pointer: '/list/1', line: 3 },
        { file: 'y.yaml', pointer: '/a' },
      ],
    });
  });

  test('when there is an offset, it takes precedence over the pointer', () => {
    expect(place('x.yaml', 'a: 1\nb: 2\n', { pointer: '/a', offset: 8 })).toEqual({
      line: 2,
      column: 4,
      excerpt: 'b: 2',
    });
  });

  test('when there is neither, or no such file, or no text, gives no line', () => {
    const nowhere = { line: undefined, column: undefined, excerpt: undefined };
    expect(place('x.yaml', 'a: 1', {})).toEqual(nowhere);
    expect(place('x.yaml', new Uint8Array([0xff]), { pointer: '/a' })).toEqual(nowhere);
    expect(place('x.yaml', 'a: [', { pointer: '/a' })).toEqual(nowhere);
    const elsewhere = { code, file: 'y.yaml', pointer: '/a' } as const;
    expect(locate([elsewhere, { code }], tree('x.yaml', 'a: 1'))).toEqual([elsewhere, { code }]);
  });

  test('when JSON is larger than YAML may be, still points into it', () => {
    const text = JSON.stringify({ padding: 'x'.repeat(1_100_000), a: 1 }, null, 2);
    expect(place('x.json', text, { pointer: '/a' })).toEqual({ line: 3, column: 8, excerpt: '  "a": 1' });
  });

  test('when the last line has no newline, quotes all of it', () => {
    expect(place('x.yaml', 'a: 12', { pointer: '/a' }).excerpt).toBe('a: 12');
    expect(place('x.yaml', '\na: 12', { offset: 0 }).excerpt).toBe('');
  });

  test('when lines end in CRLF, the excerpt does not', () => {
    expect(place('x.yaml', 'a: 1\r\nb: 2\r\n', { pointer: '/a' })).toEqual({ line: 1, column: 4, excerpt: 'a: 1' });
  });

  test('when a line is longer than a person reads, it is not quoted: each finding of a large file would copy all of it', () => {
    const line = (length: number) => `{"b": "${'x'.repeat(length - 9)}"}`;
    const quoted = (text: string) => place('x.json', text, { pointer: '/b' });
    for (const end of ['', '\n', '\r\n']) {
      expect(quoted(`${line(100)}${end}`).excerpt).toBe(line(100));
      expect(quoted(`${line(101)}${end}`)).toEqual({ line: 1, column: 8, excerpt: undefined });
    }
  });

  test('when a file has a hundred thousand findings, its text is read once, not once for each', () => {
    const text = '- *a\n'.repeat(100_000);
    const offsets = Array.from(
      { length: 100_000 },
      (_, index) => ({ code, file: 'x.yaml', offset: index * 5 + 2 }) as const,
    );
    const started = performance.now();
    expect(locate(offsets, tree('x.yaml', text)).at(-1)).toMatchObject({ line: 100_000, column: 3, excerpt: '- *a' });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
