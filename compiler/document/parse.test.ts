import { describe, expect, test } from 'vitest';
import { lineFinder, utf8 } from '../lib/bytes.ts';
import { parseDocument } from './parse.ts';

const parse = (source: string, format: 'yaml' | 'json' = 'yaml') => parseDocument('file', utf8(source), format);

/** Each finding as `code line:column observed`. */
const said = (source: string, format: 'yaml' | 'json' = 'yaml') => {
  const { value, diagnostics } = parse(source, format);
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, offset, facts }) => {
    const { line, column } = lineFinder(source)(offset ?? -1);
    return `${code} ${line}:${column} ${facts?.['observed']}`;
  });
};

describe('YAML that readers understand differently', () => {
  test.each([
    ['an anchor', 'a: &x 1', ['parse/alias 1:4 &x']],
    ['an anchor on a mapping', 'a: &x\n  b: 1', ['parse/alias 1:4 &x']],
    ['an anchor on a key', '&x a: 1', ['parse/alias 1:1 &x']],
    ['an alias', 'a: &x 1\nb: *x', ['parse/alias 1:4 &x', 'parse/alias 2:4 *x']],
    ['an alias as a key', 'a: &x 1\n*x : 2', ['parse/alias 1:4 &x', 'parse/alias 2:1 *x']],
    ['an alias in a list', '- &x 1\n- *x', ['parse/alias 1:3 &x', 'parse/alias 2:3 *x']],
    ['a tag', 'a: !!str 1', ['parse/tag 1:4 !!str']],
    ['a tag on the whole document', '!!map {a: 1}', ['parse/tag 1:1 !!map']],
    ['a tag of its own', 'a: !thing {b: 1}', ['parse/tag 1:4 !thing']],
    ['a merge key', 'a: 1\n<<: {b: 2}', ['parse/merge-key 2:1 <<']],
    ['a merge key in quotes', '"<<": {b: 2}', ['parse/merge-key 1:2 <<']],
    ['__proto__', 'a:\n  __proto__: 1', ['parse/reserved-key 2:3 __proto__']],
    ['a key twice', 'a: 1\nb: 2\na: 3', ['parse/duplicate-key 3:1 a']],
    ['a key three times', 'a: 1\na: 2\na: 3', ['parse/duplicate-key 2:1 a', 'parse/duplicate-key 3:1 a']],
    ['a key twice, written differently', 'a: 1\n"\\x61": 2', ['parse/duplicate-key 2:2 a']],
    ['a key that is a number', '{1: a}', ['parse/key-not-text 1:2 1']],
    ['a key that is a float', '1.5: a', ['parse/key-not-text 1:1 1.5']],
    ['a key that is a boolean', 'True: a', ['parse/key-not-text 1:1 True']],
    ['a key that is null', '~: a', ['parse/key-not-text 1:1 ~']],
    ['a key that is empty', 'a: 1\n: b', ['parse/key-not-text 2:1 ']],
    [
      'two keys that are empty',
      '{: a, : b}',
      ['parse/key-not-text 1:2 ', 'parse/key-not-text 1:7 ', 'parse/duplicate-key 1:7 '],
    ],
    ['a key that is infinite without a sign', '.inf: a', ['parse/key-not-text 1:1 .inf']],
    ['a key that is infinite', '-.inf: a', ['parse/key-not-text 1:1 -.inf']],
    ['a key that is a list', '? [a, b]\n: 1', ['parse/key-not-text 1:3 [']],
    ['a key that is a mapping', '? {a: b}\n: 1', ['parse/key-not-text 1:3 {']],
    ['a directive', '%YAML 1.2\n---\na: 1', ['parse/directive 1:1 yaml']],
    ['a directive after % in a comment', '# 5 %\n%TAG ! !x\n---\na: 1', ['parse/directive 2:1 tag']],
    ['two documents', 'a: 1\n---\nb: 2', ['parse/several-documents 2:1 ---']],
    [
      'two directives',
      '%YAML 1.2\n---\na: 1\n...\n%YAML 1.2\n---\nb: 1',
      ['parse/directive 1:1 yaml', 'parse/several-documents 4:1 ---', 'parse/directive 5:1 yaml'],
    ],
    ['two documents, the first empty', '---\n---\na: 1\n', ['parse/several-documents 2:1 ---']],
    ['two documents and --- in a comment', 'a: 1\n# --- no\n---\nb: 2', ['parse/several-documents 3:1 ---']],
    ['two documents and --- in text', '---\na: x---\n---\nb: "---"\n', ['parse/several-documents 3:1 ---']],
    ['two documents after an end', 'a: 1\n...\n---\nb: 2', ['parse/several-documents 2:1 ---']],
    ['many documents', 'a: 1\n---\nb: 2\n---\nc: 3', ['parse/several-documents 2:1 ---']],
    ['infinity', 'a: -.Inf', ['parse/not-finite 1:4 -.Inf']],
    ['not a number', '[.NaN]', ['parse/not-finite 1:2 .NaN']],
    ['an integer beyond 2^53', 'a: 9007199254740992', ['parse/ambiguous-number 1:4 9007199254740992']],
    ['a float beyond 2^53', 'a: 9007199254740993.0', ['parse/ambiguous-number 1:4 9007199254740993.0']],
    ['a large exponent', 'a: 1e16', ['parse/ambiguous-number 1:4 1e16']],
    ['an exponent that overflows', 'a: -1e400', ['parse/ambiguous-number 1:4 -1e400']],
    ['a positive exponent that overflows', 'a: 1e+400', ['parse/ambiguous-number 1:4 1e+400']],
    ['a fraction that overflows', 'a: .55e400', ['parse/ambiguous-number 1:4 .55e400']],
    [
      'a whole number with decimals beyond 2^53',
      'a: 9007199254740992.00',
      ['parse/ambiguous-number 1:4 9007199254740992.00'],
    ],
    ['an old octal number', 'a: 0755', ['parse/ambiguous-number 1:4 0755']],
    ['a new octal number', 'a: 0o755', ['parse/ambiguous-number 1:4 0o755']],
    ['a hexadecimal number', 'a: 0xff', ['parse/ambiguous-number 1:4 0xff']],
    ['a time that is a number to some', 'a: 07:30', ['parse/ambiguous-number 1:4 07:30']],
    ['an id that is a number to some', 'a: 0912e45', ['parse/ambiguous-number 1:4 0912e45']],
    ['a binary number', 'a: 0b101', ['parse/ambiguous-number 1:4 0b101']],
    ['a day with a leading zero', 'a: 08', ['parse/ambiguous-number 1:4 08']],
  ])('when there is %s, refuses it at its place', (_, source, expected) => {
    expect(said(source)).toEqual(expected);
  });

  test('when text only begins like a number, takes it as the text that it is to every reader', () => {
    const texts = ['09a5b9966bd145c194c37f8544a2e325', '0xyz', '0o9', '0b12', '0.1.0', '07h30', '1e16a', '08-11'];
    expect(parse(texts.map((text) => `- ${text}`).join('\n'))).toMatchObject({
      value: { value: texts },
      diagnostics: [],
    });
  });

  test('when there are many faults, finds all of them in one pass', () => {
    expect(said('a: &x 1\nb: !!int 2\n<<: *x\na: .nan\n')).toEqual([
      'parse/alias 1:4 &x',
      'parse/tag 2:4 !!int',
      'parse/merge-key 3:1 <<',
      'parse/alias 3:5 *x',
      'parse/duplicate-key 4:1 a',
      'parse/not-finite 4:4 .nan',
    ]);
  });

  test('when aliases would unfold to billions of values, refuses before anything is built', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level += 1)
      bomb.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    const { value, diagnostics } = parse(bomb.join('\n'));
    expect(value).toBeUndefined();
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['parse/alias']));
  });
});

test.each(['json', 'yaml'] as const)('when a Git LFS pointer replaces %s, reports the pointer', (format) => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;
  expect(parse(pointer, format).diagnostics).toEqual([{ code: 'parse/lfs-pointer', file: 'file' }]);
  expect(parse('{"version": "https://git-lfs.github.com/spec/v1"}', format).diagnostics).toEqual([]);
});
