import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlanted } from './docs_interleavings.ts';

const root = join(import.meta.dirname, '../..');
const planted = readPlanted();

test.each(planted.map((one) => [one.title, one] as const))(
  'when stories are told without a check, it is one that is there: %s',
  (_, { file, text, by }) => {
    expect(readFileSync(join(root, file), 'utf8').split(text)).toHaveLength(2);
    expect(by).not.toBe(text);
  },
);

test('when stories are told without a check, twenty checks and more are tried', () => {
  expect(planted.length).toBeGreaterThanOrEqual(20);
});
