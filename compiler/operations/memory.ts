// What a serving host remembers of its starts: a file for each model on a target. Without it, a host takes any signed state
// that has not ended, and knows no days of grace.
import { join } from 'node:path';
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import { type Json, parseJson, pretty, textIn, valueIn } from '../lib/json.ts';
import { parseInstant } from '../lib/time.ts';
import type { State } from '../model/plan.ts';
import type { Remembered } from '../verify/input.ts';
import { Unreadable, Unwritable, type World } from '../world/port.ts';

export interface Memory {
  readonly file: string;
  readonly remembered?: Remembered | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is remembered of what a state is for. */
export const recall = (world: World, folder: string, { registry_id, target, model }: State): Memory =>
  read(world, join(folder, registry_id, target, `${model}.json`));

/** A file that cannot be read ends no start: whoever spoils it could also remove it. */
function read({ files }: World, file: string): Memory {
  const lost: Memory = { file, diagnostics: [asWarning({ code: 'verify/memory-lost', file })] };
  try {
    const bytes = files.read(file);
    if (bytes === undefined) return { file, diagnostics: [] };
    const remembered = rememberedIn(parseJson(textOf(bytes) ?? ''));
    return remembered ? { file, remembered, diagnostics: [] } : lost;
  } catch (error) {
    if (error instanceof Unreadable) return lost;
    throw error;
  }
}

function rememberedIn(value: Json | undefined): Remembered | undefined {
  const [serial, state] = [valueIn(value, 'serial'), textIn(value, 'state')];
  const verified_at = parseInstant(textIn(value, 'verified_at') ?? '');
  if (typeof serial !== 'number' || !Number.isSafeInteger(serial)) return undefined;
  return state === undefined || verified_at === undefined ? undefined : { serial, state, verified_at };
}

/** Keeps a start that passed, unless another one passed by a newer state meanwhile. A chosen time is no start. */
export function remember(world: World, { file }: Memory, kept: Remembered): readonly Diagnostic[] {
  if (world.clock.isChosen) return [];
  try {
    const { remembered: newest } = read(world, file);
    if (newest === undefined || newest.serial <= kept.serial) world.files.write(file, pretty(kept));
    return [];
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    return [asWarning({ code: 'usage/unwritable-file', file, facts: { observed: error.message } })];
  }
}
