import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOf, utf8 } from '../lib/bytes.ts';
import { fileRegistry } from './file-registry.ts';

const open = () => {
  const folder = mkdtempSync(join(tmpdir(), 'relc-registry-'));
  writeFileSync(join(folder, 'registry.json'), '{"id": "r"}');
  return { folder, registry: fileRegistry(folder) };
};
const state = { type: 'state' } as const;

test('when states were written one after the other, keeps each, and the last one counts', async () => {
  const { registry } = open();
  expect(await registry.states('m')).toEqual([]);
  for (const text of ['one', 'two']) await registry.write('m', state, utf8(text));
  expect((await registry.states('m')).map((bytes) => textOf(bytes)).sort()).toEqual(['one', 'two']);
  expect(textOf((await registry.read('m', state)) ?? new Uint8Array())).toBe('two');
});
