// What golden outputs say in whole sentences. That each code is said at all, testing/said_reporter.ts sees to.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allCodes, entryOf } from './catalogue.ts';

const root = join(import.meta.dirname, '../..');
const outputs = globSync('testing/cases/*/output.txt', { cwd: root }).map((file) =>
  readFileSync(join(root, file), 'utf8'),
);

test('when an output words a finding, no fact is left out', () => {
  const names = new Set(
    allCodes().flatMap((code) => {
      const { reason, fix } = entryOf(code).en;
      return `${reason} ${fix}`.match(/\{\w+\}/g) ?? [];
    }),
  );
  expect(outputs.length).toBeGreaterThan(80);
  for (const text of outputs) for (const name of names) expect(text).not.toContain(name);
});
