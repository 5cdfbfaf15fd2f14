import { expect, test, vi } from 'vitest';
import { acted, codes, ready1 } from './scenario.ts';

// A registry that answers every write and keeps nothing of tags, as one behind a broken proxy might.
vi.mock('../adapters/file-registry.ts', async (original) => {
  const { fileRegistry } = await original<typeof import('../adapters/file-registry.ts')>();
  return {
    fileRegistry: (folder: string) => {
      const registry = fileRegistry(folder);
      const write: typeof registry.write = async (model, resource, value) =>
        resource.type === 'tag' ? undefined : registry.write(model, resource, value);
      return { ...registry, write };
    },
  };
});

test('when the registry does not show what was written, stops with apply/read-back-differs, and nothing is served', async () => {
  const scenario = await ready1();
  const outcome = await scenario.apply();
  expect(codes(outcome)).toEqual(['apply/read-back-differs']);
  expect(acted(outcome)).toBe(3);
  expect(codes(await scenario.verify('1'))).toEqual(['verify/no-state']);
});
