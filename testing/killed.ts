// For tests: a run that ends in the midst of its writes. That a process which is killed leaves nothing but what is tried
// so, and half of a file, is for commands/kill.test.ts.
import { expect } from 'vitest';
import type { World } from '../compiler/world/port.ts';

export class Killed extends Error {}

/**
 * A world whose registry does something else than its write number `at` and all after it; how many there were, and at which
 * of them a kill leaves something else: the files of one folder are alike, but for the first and the last.
 */
export function ending(
  world: World,
  at: number,
  instead: () => Error = () => new Killed(),
): World & { writes: number; readonly moments: readonly number[] } {
  const moments: number[] = [];
  const ended = { ...world, writes: 0, moments };
  return Object.assign(ended, {
    registry: (target: Parameters<World['registry']>[0]) => {
      const registry = world.registry(target);
      const alive = () => {
        if (ended.writes >= at) throw instead();
      };
      const write: typeof registry.write = async (...args) => {
        ended.writes += 1;
        moments.push(ended.writes);
        alive();
        return registry.write(...args);
      };
      const tell: typeof registry.tell = async (...args) => {
        ended.writes += 1;
        moments.push(ended.writes);
        alive();
        return registry.tell(...args);
      };
      // Files may be written in any order: what is left is those before the kill.
      const attach: typeof registry.attach = async (model, version, files) => {
        const first = ended.writes + 1;
        moments.push(...new Set([first, Math.min(first + 1, first + files.size - 1), first + files.size - 1]));
        const written = [...files].filter((_, index) => first + index < at);
        ended.writes = Math.min(ended.writes + files.size, Math.max(at, ended.writes + 1));
        if (written.length === files.size) return registry.attach(model, version, files);
        await registry.attach(model, version, new Map(written));
        throw instead();
      };
      const read: typeof registry.read = async (...args) => {
        alive();
        return registry.read(...args);
      };
      return { ...registry, read, write, tell, attach };
    },
  });
}

export const never = Number.POSITIVE_INFINITY;

/** Runs until the kill, and says how it would have gone on: not at all. */
export async function killed(run: Promise<unknown>): Promise<void> {
  await expect(run).rejects.toThrow(Killed);
}
