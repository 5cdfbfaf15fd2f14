import { describe, expect, test } from 'vitest';
import { memoryRegistry } from '../../testing/registry.ts';
import { utf8 } from '../lib/bytes.ts';
import { type Registry, RegistryUnreachable } from '../registry/port.ts';
import { openStates } from './states.ts';

const target = { name: 'local', url: 'file:registry', registry_id: 'x', alias: 'approved' };
const names = Array.from({ length: 20 }, (_, index) => `model-${index}`);

/** The states of a registry in memory, and which models it was asked for. */
function statesOf(answers: (model: string) => boolean) {
  const registry = memoryRegistry(new Map(), 'registry');
  const asked: string[] = [];
  const read: Registry['read'] = async (model) => {
    asked.push(model);
    if (!answers(model)) throw new RegistryUnreachable(`no answer about ${model}`);
    return model === 'model-1' ? utf8('signed') : null;
  };
  const open = openStates({ registry: () => ({ ...registry, read }) });
  return { open, asked };
}

describe('the states of a target', () => {
  test('when two ask for some of the same, each is read once', async () => {
    const { open, asked } = statesOf(() => true);
    const first = await open(target).of(names.slice(0, 12));
    expect(first.map(({ model, read }) => [model, read.value]).slice(0, 2)).toEqual([
      ['model-0', null],
      ['model-1', utf8('signed')],
    ]);
    expect((await open(target).of(names.slice(1))).map(({ model }) => model)).toEqual(names.slice(1));
    expect(asked).toEqual(names);
  });

  test('when another target, or the same at another address, asks for them, they are read there', async () => {
    const { open, asked } = statesOf(() => true);
    for (const other of [target, { ...target, name: 'other' }, { ...target, url: 'file:other' }])
      await open(other).of(['model-1']);
    expect(asked).toHaveLength(3);
  });

  test('when one cannot be read, says why, and has the others', async () => {
    const { open } = statesOf((model) => model !== 'model-3');
    const found = await open(target).of(names);
    expect(found.filter(({ read }) => read.value === undefined)).toMatchObject([
      { model: 'model-3', read: { diagnostics: [{ code: 'registry/unreachable' }] } },
    ]);
  });

  test('when none of the first can be read, the others are not asked for', async () => {
    const { open, asked } = statesOf(() => false);
    await expect(open(target).of(names)).rejects.toMatchObject({
      diagnostics: names.slice(0, 8).map(() => ({ code: 'registry/unreachable' })),
    });
    expect(asked).toEqual(names.slice(0, 8));
  });
});
