import { afterEach, expect, test, vi } from 'vitest';
import { acted, codes, ok, ready1 } from '../../testing/scenario.ts';
import { RegistryUnreachable } from '../registry/port.ts';

/** What the registry does with a write of a tag. */
let onTag: (() => void) | undefined;

vi.mock('../registry/file/registry.ts', async (original) => {
  const { fileRegistry } = await original<typeof import('../registry/file/registry.ts')>();
  return {
    fileRegistry: (folder: string) => {
      const registry = fileRegistry(folder);
      const write: typeof registry.write = async (model, resource, value) =>
        resource.type === 'tag' && onTag ? onTag() : registry.write(model, resource, value);
      return { ...registry, write };
    },
  };
});

afterEach(() => {
  onTag = undefined;
});

test('when the registry does not show what was written, stops with apply/read-back-differs, and nothing is served', async () => {
  const scenario = await ready1();
  onTag = () => undefined;
  const outcome = await scenario.apply();
  expect(codes(outcome)).toEqual(['apply/read-back-differs']);
  expect(acted(outcome)).toBe(3);
  expect(codes(await scenario.verify('1'))).toEqual(['verify/no-state']);
});

test('when the registry goes away between two writes, exits 4, nothing is served, and a rerun goes on', async () => {
  const scenario = await ready1();
  onTag = () => {
    throw new RegistryUnreachable('gone');
  };
  const outcome = await scenario.apply();
  expect(codes(outcome)).toEqual(['registry/unreachable']);
  expect(acted(outcome)).toBe(4);
  expect(codes(await scenario.verify('1'))).toEqual(['verify/no-state']);
  onTag = undefined;
  ok(await scenario.apply());
  ok(await scenario.verify('1'));
});
