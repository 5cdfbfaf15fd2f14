// Reads one YAML or JSON document: it exists, parses, matches its schema and has no placeholder.
import type { SchemaName, Schemas } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { unknownKey } from '../evidence/skeleton.ts';
import { begunSchemas } from '../evidence/table.ts';
import { textOf } from '../lib/bytes.ts';
import { type Json, joinPointer } from '../lib/json.ts';
import { placeholdersIn } from '../lib/prose.ts';
import type { Document } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';
import { maximumFaults } from './limits.ts';
import { formatOf, parseDocument } from './parse.ts';
import type { ShapeCheck } from './shape.ts';

/** Reads a document that must exist. The value is defined when nothing is wrong except placeholders. */
export function readDocument<K extends SchemaName>(
  tree: Pick<Tree, 'files'>,
  file: string,
  schema: K,
  shape: ShapeCheck,
): Result<Document<Schemas[K]>> {
  const bytes = tree.files.get(file);
  if (bytes === undefined) return failed({ code: 'load/missing-file', file });
  const format = formatOf(file);
  const parsed = parseDocument(file, bytes, format);
  if (parsed.value === undefined) return parsed;
  const shaped = shape(parsed.value, schema);
  const isJson = format === 'json' || format === 'cyclonedx';
  if (isJson && !begunSchemas.has(schema)) return shaped;
  const left = isJson ? unwritten(parsed.value) : placeholders(file, bytes);
  return { ...shaped, diagnostics: [...shaped.diagnostics.filter((one) => !isFormOf(one, left)), ...left] };
}

const forms: ReadonlySet<string> = new Set(['shape/format', 'shape/type', 'shape/value', 'shape/unknown-field']);

/** That `TODO` is no date and no number says less than that it is still to be written. */
const isFormOf = ({ code, pointer, facts }: Diagnostic, left: readonly Diagnostic[]): boolean =>
  forms.has(code) &&
  left.some((one) => (one.pointer === undefined ? facts?.['observed'] === 'TODO' : one.pointer === pointer));

/**
 * In JSON, which programs write, only what `relc new` writes itself counts: a value `TODO: …` and a key `TODO`, of a file
 * that it begins.
 */
function unwritten({ file, value }: Document<Json>): readonly Diagnostic[] {
  const left = (one: Json, pointer: string): readonly string[] => {
    if (typeof one === 'string') return one.startsWith('TODO: ') ? [pointer] : [];
    if (typeof one !== 'object' || one === null) return [];
    return Object.entries(one).flatMap(([key, part]) => {
      const at = joinPointer(pointer, key);
      return [...(key === unknownKey ? [at] : []), ...left(part, at)];
    });
  };
  return left(value, '')
    .slice(0, maximumFaults)
    .map((pointer) => ({ code: 'load/placeholder', file, pointer }));
}

/** Placeholders are what `relc new` leaves for people to write. */
function placeholders(file: string, bytes: Uint8Array): readonly Diagnostic[] {
  const source = textOf(bytes) ?? '';
  return placeholdersIn(source)
    .slice(0, maximumFaults)
    .map((offset) => ({ code: 'load/placeholder', file, offset }));
}
