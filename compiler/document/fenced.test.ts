import { describe, expect, test } from 'vitest';
import { fencedYaml } from './fenced.ts';

const read = (...lines: readonly string[]) => {
  const { blocks, hiding, yaml } = fencedYaml(lines.join('\n'));
  return { blocks, hiding: hiding.map(({ observed }) => observed), yaml: yaml.trim() };
};

const block = ['```yaml', 'a: 1', '```'];

const friendlier = ['```text', 'a: 2', '```', ''];

describe('the YAML in Markdown', () => {
  test('when there is one block, it stands where it stood, and all else is blank', () => {
    const yaml = '   \n       \na: 1\n   \n   ';
    expect(fencedYaml('# é\n```yaml\na: 1\n```\nend')).toEqual({ blocks: 1, hiding: [], yaml });
    expect(fencedYaml('# é\r\n```yaml\ra: 1\r\n```\nend').yaml).toBe('   \r\n       \ra: 1\r\n   \n   ');
  });

  test.each([
    ['no block', ['a: 1'], 0, ''],
    ['a block of another language', ['```json', '{}', '```'], 0, ''],
    ['a block of no language', ['```', 'a: 1', '```'], 0, ''],
    ['two blocks', [...block, '```yml', 'b: 2', '```'], 2, expect.stringMatching(/^a: 1\s+b: 2$/)],
    ['a block that nothing ends', ['```yaml', 'a: 1'], 1, 'a: 1'],
    ['a block of tildes', ['~~~ YAML', 'a: 1', '~~~'], 1, 'a: 1'],
    ['a longer end', ['```yaml', 'a: 1', '`````', 'b: 2'], 1, 'a: 1'],
  ])('when there is %s, counts and reads as a renderer does', (_, lines, blocks, yaml) => {
    expect(read(...lines)).toEqual({ blocks, hiding: [], yaml });
  });

  test.each([
    ['in a comment', ['<!--', ...block, '-->'], ['<!--']],
    ['in a comment that begins behind text', ['Steps <!-- old', '', ...block, '-->'], ['<!-- old']],
    ['below a tag', ['<details>', '', ...block, '', '</details>'], ['<details>', '</details>']],
    ['below a tag that goes on', ['<div', 'hidden>', '', ...block], ['<div']],
    ['below a declaration', ['<!DOCTYPE x [', ...block, ']>'], ['<!DOCTYPE x [']],
    ['below an instruction', ['<?x', ...block, '?>'], ['<?x']],
    ['behind a comment in code', [...friendlier, '<!-- the plan --> `<!--`', ...block], ['<!-- the plan --> `<!--`']],
    ['between escaped backticks', ['\\`<details>\\`', ...block], ['<details>\\`']],
    ['behind code of two lines', ['`code', 'ends` <details> `x', 'y`', ...block], ['<details> `x']],
    ['behind unequal backticks', ['`` <details> ` ``` <b>', ...block], ['<details> ` ``` <b>']],
    ['below a tag that looks like a break', ['<broken hidden>', ...block], ['<broken hidden>']],
    ['below an element that looks like a break', ['<br-x style=display:none>'], ['<br-x style=display:none>']],
  ])('when the block stands %s, names what could hide it', (_, lines, hiding) => {
    expect(read(...lines).hiding).toEqual(hiding);
  });

  test.each([
    ['in a quote', block.map((line) => `> ${line}`)],
    ['in a list', ['- steps', ...block.map((line) => `    ${line}`)]],
    ['in an item of a list', ['1. ```yaml', '   a: 1', '   ```']],
    ['indented', block.map((line) => ` ${line}`)],
    ['indented as code', block.map((line) => `\t${line}`)],
    ['behind an end that has spaces before it', [...friendlier.slice(0, 2), ' ```', ...block]],
    ['behind an end that has another space', [...friendlier.slice(0, 2), '```\u00a0', ...block]],
  ])('when the block stands %s, names the line and reads nothing', (_, lines) => {
    const { hiding, yaml } = read(...lines);
    expect([hiding[0], yaml]).toEqual([expect.stringMatching(/^```/), '']);
    expect(read(...block, '', ...lines)).toMatchObject({ blocks: 1, yaml: 'a: 1', hiding });
  });

  test('when the block stands in another one, names the line and reads nothing', () => {
    expect(read('````text', ...block, '````')).toEqual({ blocks: 0, hiding: ['```yaml'], yaml: '' });
    expect(read('text\r````text', ...block, '````')).toEqual({ blocks: 0, hiding: ['```yaml'], yaml: '' });
  });

  test('when an item of a list ends and so does its block, names the lines', () => {
    const plan = ['- The plan:', '', '  ```yaml', '  # a: 2', '#<details>', 'a: 1', '', '```'];
    expect(read(...friendlier, ...plan).hiding).toEqual(['```yaml', '<details>']);
  });

  test('when the block has marks that may end it, names the line', () => {
    expect(read('```yaml', 'a: |', '  ```', '  b', '```').hiding).toEqual(['```']);
  });

  test('when code or HTML stands behind the block, names it', () => {
    expect(read(...block, '```yaml``` is a language', 'for `<team>`').hiding).toEqual([
      '```yaml``` is a language',
      '<team>`',
    ]);
  });

  test.each([
    ['comparisons', ['| p95 < 100, n<5, 3 <= 4, x -> y |', '']],
    ['code within a line', ['Set `alias` and ``a ` b``', '']],
    ['another block', ['~~~sh', 'relc plan', '```', '~~~', '']],
    ['lists and quotes', ['- a', '  - b', '', '> c', '']],
  ])('when %s stands before the block, it is read', (_, lines) => {
    expect(read(...lines, ...block)).toEqual({ blocks: 1, hiding: [], yaml: 'a: 1' });
  });

  test('when the block shows HTML, it is read', () => {
    expect(read('```yaml', 'a: <b>', '```')).toEqual({ blocks: 1, hiding: [], yaml: 'a: <b>' });
  });

  test.each([
    ['backticks', `x${'`'.repeat(900_000)}`],
    ['backticks that are no fence', `${'`'.repeat(900_000)}a\``],
    ['tildes and names', `${'~~~yaml '.repeat(100_000)}\``],
    ['lines of backticks', '```a`\n'.repeat(150_000)],
    ['spaces', '``` '.padEnd(900_000)],
    ['brackets', '<'.repeat(900_000)],
  ])('when a plan as large as it may be is full of %s, it is read at once', (_, text) => {
    const start = performance.now();
    fencedYaml(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
