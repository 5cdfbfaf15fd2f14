// Files that were begun before the registry knew the version name no run: once its facts are there, they get it.
import { join } from 'node:path';
import { documentNames, type EvidenceFile, evidenceFiles } from '../evidence/table.ts';
import { textOf } from '../lib/bytes.ts';
import { placeholdersIn } from '../lib/prose.ts';
import type { Files } from '../world/port.ts';

interface MadeBy {
  readonly name: string;
  readonly value: string;
}

/** By file, its new text. Only what is still to be written is changed, and only by this fact. */
export function nowNamed(disk: Files, folder: string, { name, value }: MadeBy): ReadonlyMap<string, string> {
  if (value === 'TODO') return new Map();
  const texts = documentNames.flatMap((document): (readonly [string, string])[] => {
    const row: EvidenceFile = evidenceFiles[document];
    const { file, format } = row;
    const text = textOf(disk.read(join(folder, file)) ?? new Uint8Array()) ?? '';
    if (!('about' in row) || row.about !== 'run' || placeholdersIn(text).length === 0) return [];
    const named =
      format === 'json'
        ? inJson(text, name, value)
        : text.replace(/^run_id: "TODO"$/m, `${name}: ${JSON.stringify(value)}`);
    return named === text ? [] : [[file, named]];
  });
  return new Map(texts);
}

/** As `relc new` begins it, which leaves out what it does not know. */
const inJson = (text: string, name: string, value: string): string =>
  /^ {2}"(run|model)_id":/m.test(text)
    ? text
    : text.replace(/^( {2}"version": "\d+",)$/m, (version) => `${version}\n  "${name}": ${JSON.stringify(value)},`);
