import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOf, utf8 } from '../lib/bytes.ts';
import { RegistryUnreachable } from '../ports.ts';
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

test('when it is named by a link in a repository, writes to where it lies', async () => {
  const { folder } = open();
  const repository = mkdtempSync(join(tmpdir(), 'relc-repository-'));
  mkdirSync(join(repository, '.git'));
  symlinkSync(folder, join(repository, 'registry'));
  const registry = fileRegistry(join(repository, 'registry'));
  await registry.write('m', state, utf8('one'));
  expect(textOf((await fileRegistry(folder).read('m', state)) ?? new Uint8Array())).toBe('one');
});

test('when its disk cannot be written, says so as a registry that is not reached', async () => {
  const { folder, registry } = open();
  writeFileSync(join(folder, 'models'), 'a file where a folder is needed');
  const write = registry.write('m', state, utf8('one'));
  await expect(write).rejects.toThrow(RegistryUnreachable);
  await expect(write).rejects.toThrow(/models\/m\/states\/\w+\.sigstore\.json cannot be written: E/);
});
