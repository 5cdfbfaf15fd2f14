// One document from the tree: found, parsed, of its shape.
import type { Result } from '../diagnostics/diagnostic.ts';
import type { Document } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';
import { parseDocument } from './parse.ts';
import type { ShapeCheck } from './shape.ts';

/** Parses and shapes one YAML document that must exist. */
export function readDocument<T>(
  tree: Pick<Tree, 'files'>,
  file: string,
  schema: string,
  shape: ShapeCheck,
): Result<Document<T>> {
  const bytes = tree.files.get(file);
  if (bytes === undefined) return { value: undefined, diagnostics: [{ code: 'load/missing-file', file }] };
  const parsed = parseDocument(file, bytes, 'yaml');
  return parsed.value === undefined
    ? { value: undefined, diagnostics: parsed.diagnostics }
    : shape<T>(parsed.value, schema);
}
