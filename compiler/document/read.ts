// Reads one YAML or JSON document: it exists, parses, matches its schema and has no placeholder.
import type { SchemaName, Schemas } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
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
  if (format === 'json') return shaped;
  const left = placeholders(file, bytes);
  return { ...shaped, diagnostics: [...shaped.diagnostics.filter((one) => !isFormOf(one, left)), ...left] };
}

/** That `TODO` is no date and no number says less than that it is still to be written. */
const isFormOf = ({ code, facts }: Diagnostic, left: readonly Diagnostic[]): boolean =>
  left.length > 0 && (code === 'shape/format' || code === 'shape/type') && facts?.['observed'] === 'TODO';

/** Placeholders are what `relc new` leaves for people to write. Programs write JSON, so JSON has none. */
function placeholders(file: string, bytes: Uint8Array): readonly Diagnostic[] {
  const source = textOf(bytes) ?? '';
  return placeholdersIn(source)
    .slice(0, maximumFaults)
    .map((offset) => ({ code: 'load/placeholder', file, offset }));
}
