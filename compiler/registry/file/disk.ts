// The registry's folder on the disk.
import { join } from 'node:path';
import { textOf } from '../../lib/bytes.ts';
import { isObject, parseJson } from '../../lib/json.ts';
import type { ShownFacts } from '../../model/plan.ts';
import { namesIn } from '../../world/files.ts';
import { Unwritable } from '../../world/port.ts';
import { readInside } from '../../world/read.ts';
import { RegistryUnreachable } from '../port.ts';

/**
 * Errors here come from the disk: full, missing or not writable. What was written stays, and a rerun continues from it.
 */
export async function reached<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Unwritable) throw new RegistryUnreachable(`${error.file} cannot be written: ${error.message}`);
    if (error instanceof Error && 'syscall' in error) throw new RegistryUnreachable(error.message);
    throw error;
  }
}

export function readJson(path: string): ShownFacts | undefined {
  const bytes = readInside(path);
  if (bytes === undefined) return undefined;
  const value = parseJson(textOf(bytes) ?? '');
  if (isObject(value)) return value;
  throw new RegistryUnreachable(`${path} is not readable JSON`);
}

export const names = (folder: string): readonly string[] =>
  namesIn(folder)
    .filter((name) => !name.endsWith('.partial'))
    .sort();

export const contents = (folder: string): readonly Uint8Array[] =>
  names(folder).flatMap((name) => readInside(join(folder, name)) ?? []);

export const texts = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names(folder).map((name) => [name, textOf(readInside(join(folder, name)) ?? new Uint8Array()) ?? '']),
  );
