// For tests and tools: this machine, as the command line opens it.
import { openMachine } from '../compiler/world/machine.ts';
import type { Whereabouts, World } from '../compiler/world/port.ts';

/** A world with a repository on this machine, at a chosen time or now. */
export function machine(whereabouts: Whereabouts): World {
  const { value, diagnostics } = openMachine(whereabouts);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}
