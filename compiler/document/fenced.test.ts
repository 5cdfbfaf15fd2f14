import { describe, expect, test } from 'vitest';
import { fencedYaml } from './fenced.ts';

const read = (...lines: readonly string[]) => {
  const { blocks, yaml } = fencedYaml(lines.join('\n'));
  return [blocks, yaml.trim()];
};

describe('the YAML in Markdown', () => {
  test('when there is one block, it stands where it stood, and all else is blank', () => {
    expect(fencedYaml('# é\n```yaml\na: 1\n```\nend')).toEqual({ blocks: 1, yaml: '   \n       \na: 1\n   \n   ' });
  });

  test.each([
    ['no block', ['a: 1'], [0, '']],
    ['a block of another language', ['```json', '{}', '```'], [0, '']],
    ['a block of no language', ['```', 'a: 1', '```'], [0, '']],
    ['two blocks', ['```yaml', 'a: 1', '```', '```yml', 'b: 2', '```'], [2, expect.stringMatching(/^a: 1\s+b: 2$/)]],
    ['a block that nothing ends', ['```yaml', 'a: 1'], [1, 'a: 1']],
    ['a block of tildes', ['~~~ YAML', 'a: 1', '~~~'], [1, 'a: 1']],
    ['a block inside one of another language', ['````text', '```yaml', 'a: 1', '```', '````'], [0, '']],
    ['a longer end', ['```yaml', 'a: 1', '`````', 'b: 2'], [1, 'a: 1']],
    ['code within a line', ['```yaml``` is a language', 'a: 1'], [0, '']],
    ['an indented block, which is code', ['    ```yaml', 'a: 1', '    ```'], [0, '']],
  ])('when there is %s, counts and reads as a renderer does', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });
});
