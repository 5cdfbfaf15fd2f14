// For tests: a registry in memory that a test holds, or somebody else does, and what happened to it in order.
import { describe } from '../compiler/model/plan.ts';
import type { HeldBy, Hold, Registry } from '../compiler/registry/port.ts';
import { type Disk, memoryRegistry } from './registry.ts';

export const who = { host: 'runner', process: '7', since: '2026-11-24T12:00:00Z' };

/** `changes` replaces functions of the registry or of its hold. */
export function heldRegistry(
  changes: Partial<Registry & Hold> = {},
  other?: HeldBy,
): { readonly registry: Registry; readonly events: readonly string[]; readonly disk: Disk } {
  const events: string[] = [];
  const disk: Disk = new Map([['r/registry.json', Buffer.from('{"id":"r"}')]]);
  const memory = memoryRegistry(disk, 'r');
  const hold: Hold = {
    who,
    stands: changes.stands ?? (async () => true),
    record: async ({ values }) => {
      events.push(`record ${values.map(({ resource }) => resource).join(', ')}`);
    },
    release: async (ending) => {
      events.push(`release: ${ending}`);
    },
  };
  const registry: Registry = {
    ...memory,
    hold: async (model, plan) => {
      events.push(`hold ${model}: ${plan}`);
      return other ?? hold;
    },
    write: async (model, resource, bytes) => {
      events.push(`write ${describe(resource)}`);
      await (changes.write ?? memory.write)(model, resource, bytes);
    },
    attach: async (model, version, files) => {
      for (const path of files.keys()) events.push(`write ${describe({ type: 'artifact', version, path })}`);
      return (changes.attach ?? memory.attach)(model, version, files);
    },
    read: changes.read ?? memory.read,
  };
  return { registry, events, disk };
}
