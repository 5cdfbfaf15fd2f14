// For tests: a run that ends in the midst of its writes. That a process which is killed leaves nothing but what is tried
// so, and half of a file, is for commands/kill.test.ts.
import { expect } from 'vitest';
import type { World } from '../compiler/world/port.ts';

export class Killed extends Error {}

/** A world whose registry does something else than its write number `at` and all after it, and how many there were. */
export function ending(
  world: World,
  at: number,
  instead: () => Error = () => new Killed(),
): World & { writes: number } {
  const ended = { ...world, writes: 0 };
  return Object.assign(ended, {
    registry: (target: Parameters<World['registry']>[0]) => {
      const registry = world.registry(target);
      const alive = () => {
        if (ended.writes >= at) throw instead();
      };
      const write: typeof registry.write = async (...args) => {
        ended.writes += 1;
        alive();
        return registry.write(...args);
      };
      // Files may be written in any order: what is left is those before the kill.
      const attach: typeof registry.attach = async (model, version, files) => {
        const written = [...files].filter((_, index) => ended.writes + index + 1 < at);
        ended.writes = Math.min(ended.writes + files.size, Math.max(at, ended.writes + 1));
        if (written.length === files.size) return registry.attach(model, version, files);
        await registry.attach(model, version, new Map(written));
        throw instead();
      };
      const read: typeof registry.read = async (...args) => {
        alive();
        return registry.read(...args);
      };
      return { ...registry, read, write, attach };
    },
  });
}

export const never = Number.POSITIVE_INFINITY;

/** Runs until the kill, and says how it would have gone on: not at all. */
export async function killed(run: Promise<unknown>): Promise<void> {
  await expect(run).rejects.toThrow(Killed);
}
