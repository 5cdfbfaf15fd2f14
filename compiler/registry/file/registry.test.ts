import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf, utf8 } from '../../lib/bytes.ts';
import { RegistryUnreachable } from '../port.ts';
import { fileRegistry } from './registry.ts';

const open = () => {
  const folder = mkdtempSync(join(tmpdir(), 'relc-registry-'));
  writeFileSync(join(folder, 'registry.json'), '{"id": "r"}');
  return { folder, registry: fileRegistry(folder) };
};
const state = { type: 'state' } as const;

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
  await expect(write).rejects.toThrow(/models\/m\/states\/\w+\.sigstore\.json cannot be written: “?E/);
});

test('when something lies among the applies that relc never wrote, nobody is kept away by it', async () => {
  const { folder, registry } = open();
  mkdirSync(join(folder, 'applies/m'), { recursive: true });
  writeFileSync(join(folder, 'applies/m/%zz'), '');
  const hold = await registry.hold('m', 'plan');
  expect(hold).not.toHaveProperty('heldBy');
  if ('release' in hold) await hold.release('finished');
});

describe('what training registered', () => {
  const sound = { run_id: 'r1', source: 's', stage: 'None', status: 'READY' };
  const registered = (facts: Readonly<Record<string, unknown>>) => {
    const { folder, registry } = open();
    mkdirSync(join(folder, 'models/m/versions'), { recursive: true });
    writeFileSync(join(folder, 'models/m/versions/2.json'), JSON.stringify(facts));
    return registry.observe('m');
  };

  test('when it is complete, is shown, with or without a run', async () => {
    const nobody = { description: '', tags: {} };
    expect((await registered(sound)).versions['2']).toEqual({ ...sound, ...nobody, model_id: null });
    const logged = { ...sound, run_id: null, model_id: 'm-1' };
    expect((await registered(logged)).versions['2']).toEqual({ ...logged, ...nobody });
  });

  test.each([
    ['run_id', 5],
    ['run_id', '../../elsewhere'],
    ['run_id', ''],
    ['model_id', ['m']],
    ['source', undefined],
    ['stage', null],
    ['status', {}],
  ])('when %s is %j, is not reached, and the file and the field are named', async (name, value) => {
    const shown = registered({ ...sound, [name]: value });
    await expect(shown).rejects.toThrow(RegistryUnreachable);
    await expect(shown).rejects.toThrow(new RegExp(`versions/2\\.json: ${name} is `));
  });
});
