import { describe, expect, test } from 'vitest';
import { fencedYaml } from './fenced.ts';

const read = (...lines: readonly string[]) => {
  const { blocks, shown, yaml } = fencedYaml(lines.join('\n'));
  return [blocks, shown, yaml.trim()];
};

const block = ['```yaml', 'a: 1', '```'];

describe('the YAML in Markdown', () => {
  test('when there is one block, it stands where it stood, and all else is blank', () => {
    const yaml = '   \n       \na: 1\n   \n   ';
    expect(fencedYaml('# é\n```yaml\na: 1\n```\nend')).toEqual({ blocks: 1, shown: 1, yaml });
  });

  test.each([
    ['no block', ['a: 1'], [0, 0, '']],
    ['a block of another language', ['```json', '{}', '```'], [0, 0, '']],
    ['a block of no language', ['```', 'a: 1', '```'], [0, 0, '']],
    ['two blocks', [...block, '```yml', 'b: 2', '```'], [2, 2, expect.stringMatching(/^a: 1\s+b: 2$/)]],
    ['a block that nothing ends', ['```yaml', 'a: 1'], [1, 1, 'a: 1']],
    ['a block of tildes', ['~~~ YAML', 'a: 1', '~~~'], [1, 1, 'a: 1']],
    ['a longer end', ['```yaml', 'a: 1', '`````', 'b: 2'], [1, 1, 'a: 1']],
    ['code within a line', ['```yaml``` is a language', 'a: 1'], [0, 0, '']],
  ])('when there is %s, counts and reads as a renderer does', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });

  test.each([
    ['in a comment', ['<!--', ...block, '-->']],
    ['in a comment that begins behind text', ['Steps <!-- old', '', ...block, '-->']],
    ['behind the first of two comments', ['<!-- one --> <!--', ...block]],
    ['below a tag', ['<details>', '', ...block, '', '</details>']],
    ['below a tag that goes on', ['<div', 'hidden>', '', ...block]],
    ['below a declaration', ['<!DOCTYPE x [', ...block, ']>']],
    ['in a quote', block.map((line) => `> ${line}`)],
    ['in a list', ['- steps', ...block.map((line) => `    ${line}`)]],
    ['in an item of a list', ['1. ```yaml', '   a: 1', '   ```']],
    ['indented as code', block.map((line) => `\t${line}`)],
    ['in a block of another language', ['````text', ...block, '````']],
    ['in a comment of one line', ['<!-- ```yaml -->', 'a: 1']],
  ])('when the block stands %s, it is counted and not read', (_, lines) => {
    expect(read(...lines)).toEqual([1, 0, '']);
    // Nor does it stand beside the one that is read.
    expect(read(...block, '', ...lines)).toEqual([2, 1, 'a: 1']);
  });

  test.each([
    ['a comment that ended', ['<!-- lint off -->', '']],
    ['a comment of many lines that ended', ['<!--', 'lint <b> off', '-->', '']],
    ['code that names a tag', ['Send `<team>` and `` `<!--` `` a note', '']],
    ['a table with breaks', ['| a<br>b | p95 < 100, n<5 |', '']],
    ['an address', ['See <https://example.com/a> and <a@example.com>', '']],
    ['a block that shows HTML', ['```html', '<div hidden>', '<!--', '```', '']],
  ])('when %s stands before the block, it is read', (_, lines) => {
    expect(read(...lines, ...block)).toEqual([1, 1, 'a: 1']);
  });

  test('when HTML stands behind the block, it is read', () => {
    expect(read(...block, '', '<details>', 'Why', '</details>', '<!--')).toEqual([1, 1, 'a: 1']);
  });
});
