// Types are derived from schemas and narrowed by checks. Each cast asserts what nobody checked, so there are few.
import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const most = 7;

/** Lines with ` as T`: Node takes types out of the code, so an `as` that is gone without them is of a cast or an import. */
function castsIn(path: string): readonly string[] {
  const source = readFileSync(join(root, path), 'utf8');
  const code = stripTypeScriptTypes(source);
  const lines = source.split('\n');
  return [...source.matchAll(/\bas (?!const\b)/g)].flatMap(({ index }) => {
    const number = source.slice(0, index).split('\n').length;
    const line = lines[number - 1]?.trim() ?? '';
    return code[index] === ' ' && !/^(import\b|\/?\*|\/\/)/.test(line) ? [`${path}:${number} ${line}`] : [];
  });
}

test('when a cast is added, another goes', () => {
  const paths = globSync('compiler/**/*.ts', { cwd: root }).filter((path) => !path.endsWith('.test.ts'));
  const casts = paths.sort().flatMap(castsIn);
  expect(casts.length, casts.join('\n')).toBeLessThanOrEqual(most);
});
