import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from './bytes.ts';
import {
  compareWithSums,
  digestOf,
  digestsOf,
  folderDigest,
  hexOf,
  isSafePath,
  modelDigest,
  parseSums,
  sha256Hex,
  sumsLimits,
  sumsText,
} from './digest.ts';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);
const segment = fc.stringMatching(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,8}$/);
const path = fc
  .array(segment, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'))
  .filter((name) => name !== '-');
const folder = fc
  .dictionary(path, fc.uint8Array({ maxLength: 20 }), { noNullPrototype: true, minKeys: 1 })
  .map((o) => digestsOf(Object.entries(o)));

describe('SHA256SUMS', () => {
  test('when a folder is listed, the list reads back as its files and nothing differs', () => {
    fc.assert(
      fc.property(folder, (digests) => {
        const sums = parseSums(utf8(sumsText(digests)));
        expect(Object.fromEntries(sums ?? [])).toEqual(Object.fromEntries(digests));
        expect(compareWithSums(sums ?? new Map(), digests)).toEqual([]);
      }),
    );
  });

  test('when files come in another order, the list and the digest are the same', () => {
    fc.assert(
      fc.property(folder, (digests) => {
        expect(folderDigest([...digests].reverse())).toBe(folderDigest(digests));
      }),
    );
  });

  test('when stock tools read the list, they agree with it', () => {
    const files = new Map([
      [' a', utf8('0')],
      ['(copy) x=1+2@3.bin', utf8('0')],
      ['-a', utf8('0')],
      ['a/-', utf8('0')],
      ['B', utf8('1')],
      ['a/b', utf8('2')],
      ['a-b', utf8('')],
      ['a/b.c', utf8('3')],
      ['é/模型', utf8('4')],
    ]);
    const scratch = mkdtempSync(join(tmpdir(), 'relc-sums-'));
    try {
      for (const [name, bytes] of files) {
        mkdirSync(dirname(join(scratch, name)), { recursive: true });
        writeFileSync(join(scratch, name), bytes);
      }
      const options = { cwd: scratch, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } } as const;
      const command = "find . -type f -printf '%P\\0' | sort -z | xargs -0 sha256sum --";
      expect(execFileSync('sh', ['-c', command], options)).toBe(sumsText(digestsOf(files)));
      expect(folderDigest(digestsOf(files))).toBe(digestOf(sumsText(digestsOf(files))));
    } finally {
      rmSync(scratch, { recursive: true });
    }
  });

  test.each([
    ['nothing', ''],
    ['a line without newline', `${a}  x`],
    ['CRLF', `${a}  x\r\n`],
    ['an empty line', `${a}  x\n\n`],
    ['a line of junk', `${a}  x\n# junk\n`],
    ['one space', `${a} x\n`],
    ['the mark of binary mode', `${a} *x\n`],
    ['a digest in capitals', `${a.toUpperCase()}  x\n`],
    ['a short digest', `${a.slice(1)}  x\n`],
    ['a long digest', `a${a}  x\n`],
    ['paths out of order', `${a}  y\n${b}  x\n`],
    ['paths in the order of a locale', `${a}  a\n${b}  B\n`],
    ['the same path twice', `${a}  x\n${a}  x\n`],
    ['a path upwards', `${a}  ../x\n`],
    ['a path upwards inside', `${a}  x/../y\n`],
    ['an absolute path', `${a}  /x\n`],
    ['an escaped path', `\\${a}  x\\\\y\n`],
    ['a path of a folder', `${a}  x/\n`],
    ['no path', `${a}  \n`],
    ['a byte order mark', `\uFEFF${a}  x\n`],
  ])('when the list has %s, refuses all of it', (_, text) => {
    expect(parseSums(utf8(text))).toBeUndefined();
  });

  test('when the list is not UTF-8, refuses it', () => {
    expect(parseSums(new Uint8Array([0xff, 0x0a]))).toBeUndefined();
  });

  test('when files changed, are missing or are not listed, names each of them', () => {
    const sums = parseSums(
      utf8(
        sumsText(
          digestsOf([
            ['changed', utf8('1')],
            ['missing', utf8('2')],
            ['same', utf8('3')],
          ]),
        ),
      ),
    );
    const now = digestsOf([
      ['unlisted', utf8('4')],
      ['Also', utf8('5')],
      ['changed', utf8('6')],
      ['same', utf8('3')],
    ]);
    expect(compareWithSums(sums ?? new Map(), now)).toEqual([
      { path: 'changed', fault: 'changed' },
      { path: 'missing', fault: 'missing' },
      { path: 'Also', fault: 'unlisted' },
      { path: 'unlisted', fault: 'unlisted' },
    ]);
  });

  test('when a path is not safe, throws instead of writing a list that reads differently', () => {
    expect(() => sumsText(digestsOf([['a\nb', utf8('')]]))).toThrow('unsafe path reached a digest: "a\\nb"');
  });
});

describe("a model's digest", () => {
  test.each([
    ['nothing', [], null],
    [
      'a name that no list may hold',
      [
        ['MLmodel', a],
        ['my\nmodel.bin', b],
      ],
      null,
    ],
    ['files', [['MLmodel', a]], 'of its list'],
  ] as const)('when a registry holds %s, is %o → %s', (_, files, expected) => {
    const digests = new Map(files.map(([name, hex]) => [name, `sha256:${hex}`] as const));
    expect(modelDigest(digests)).toBe(expected === null ? null : folderDigest(digests));
  });
});

describe('paths', () => {
  test.each([
    ...[
      'a',
      'a/b.c',
      '.hidden',
      'a..b',
      '..a',
      'a/..b',
      '...',
      '-a',
      'a b',
      ' a ',
      'é',
      'e\u0301',
      '模型/權重.bin',
      '~/a*',
    ],
    ...['epoch=3-loss=0.1.ckpt', 'v1+cpu', 'user@host', 'copy (2).bin', "it's", 'a:b', '$HOME', '"a"', '100%'],
  ])('when the path is %s, it is safe', (name) => {
    expect(isSafePath(name)).toBe(true);
  });

  test.each([
    ...['', '-', '/', '/a', 'a/', 'a//b', '.', '..', './a', 'a/.', 'a/../b', 'a/..', 'a\\b', '\\a'],
    ...['a\n', 'a\r', 'a\u0000', 'a\u001bb', 'a\u007f', 'a\u0085', 'a\u200bb', 'a\u202eb', 'a\u2028', 'a\ud800'],
  ])('when the path is %j, it is not safe', (name) => {
    expect(isSafePath(name)).toBe(false);
  });

  test('when a list names what sha256sum writes unescaped, reads it and writes it again byte for byte', () => {
    const text = sumsText(digestsOf([' a', 'a b', 'a=1', 'copy (2).bin', 'é'].map((name) => [name, utf8(name)])));
    expect([...(parseSums(utf8(text))?.keys() ?? [])]).toEqual([' a', 'a b', 'a=1', 'copy (2).bin', 'é']);
  });

  test('when a list has as many lines as it may, reads it; one more, refuses it', () => {
    const list = (count: number) =>
      utf8(Array.from({ length: count }, (_, index) => `${hex}  f${String(index).padStart(7, '0')}\n`).join(''));
    const hex = 'a'.repeat(64);
    expect(parseSums(list(sumsLimits.lines))?.size).toBe(sumsLimits.lines);
    expect(parseSums(list(sumsLimits.lines + 1))).toBeUndefined();
  });
});

test('when a digest is in a document, it has a prefix; in a path, it has none', () => {
  expect(digestOf('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hexOf(digestOf(''))).toBe(sha256Hex(''));
});
