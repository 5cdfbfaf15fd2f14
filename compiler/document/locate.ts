// Finds the line that a diagnostic is about. Done last, and only for files that
// have one: documents are parsed again rather than carried around for it.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lineAndColumn, textOf } from '../lib/bytes.ts';
import type { Tree } from '../model/tree.ts';
import { parseDocument } from './parse.ts';

export interface Located extends Diagnostic {
  /** Counted from 1; absent when there is no such file or no such text. */
  readonly line?: number;
  readonly column?: number;
  /** The text of that line. */
  readonly excerpt?: string;
}

export function locate(diagnostics: readonly Diagnostic[], tree: Pick<Tree, 'files'>): readonly Located[] {
  const positions = new Map<string, ReadonlyMap<string, number>>();
  const positionsOf = (file: string, bytes: Uint8Array) => {
    const format = file.endsWith('.json') ? 'json' : 'yaml';
    const known = positions.get(file) ?? parseDocument(file, bytes, format).value?.positions ?? new Map();
    positions.set(file, known);
    return known;
  };
  return diagnostics.map((diagnostic): Located => {
    const bytes = diagnostic.file === undefined ? undefined : tree.files.get(diagnostic.file);
    const source = bytes && textOf(bytes);
    if (diagnostic.file === undefined || bytes === undefined || source === undefined) return diagnostic;
    const offset =
      diagnostic.offset ??
      (diagnostic.pointer === undefined ? undefined : nearest(positionsOf(diagnostic.file, bytes), diagnostic.pointer));
    if (offset === undefined) return diagnostic;
    const place = lineAndColumn(source, offset);
    const excerpt = (source.split('\n')[place.line - 1] ?? '').replace(/\r$/, '');
    return { ...diagnostic, offset, ...place, excerpt };
  });
}

/** The offset of a pointer, or of the closest value around it. */
function nearest(positions: ReadonlyMap<string, number>, pointer: string): number | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const offset = positions.get(at);
    if (offset !== undefined || at === '') return offset;
  }
}
