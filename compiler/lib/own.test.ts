import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { own } from './own.ts';

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'when a name is %s, only what was put there under it is found',
  (name) => {
    expect(own({}, name)).toBeUndefined();
    expect(own(undefined, name)).toBeUndefined();
    expect(own(Object.fromEntries([[name, 'put there']]), name)).toBe('put there');
  },
);

// Versions, aliases, targets, tags and paths come from registries, files and the command line.
const looksUp = /\.(versions|aliases|copies|artifacts|contents|releases|sources|tags)(\?\.)?\[(?!['"\d])/;

test('when something is looked up under a name from outside, what every object has is not found there', () => {
  const compiler = join(import.meta.dirname, '..');
  const files = globSync('**/*.ts', { cwd: compiler }).filter(
    (file) => !/test\.ts$|^cases|-double|scenario/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => looksUp.test(readFileSync(join(compiler, file), 'utf8')))).toEqual([]);
});
