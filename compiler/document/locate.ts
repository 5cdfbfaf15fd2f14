// Finds the line of a diagnostic. Runs last, and only for files with diagnostics: parsing these again is cheaper than
// keeping positions for all.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lineFinder, textOf } from '../lib/bytes.ts';
import type { Tree } from '../model/tree.ts';
import { formatOf, placesIn } from './parse.ts';
import type { Positions } from './walk.ts';

export interface Located extends Diagnostic {
  /** Counted from 1; absent when the file or the text does not exist. */
  readonly line?: number;
  readonly column?: number;
  /** The text of that line. */
  readonly excerpt?: string;
}

export function locate(diagnostics: readonly Diagnostic[], tree: Pick<Tree, 'files'>): readonly Located[] {
  const known = new Map<string, Source | undefined>();
  const asked = Map.groupBy(diagnostics, ({ file }) => file);
  const sourceOf = (file: string): Source | undefined => {
    if (!known.has(file)) {
      const pointers = (asked.get(file) ?? []).flatMap(({ pointer }) => pointer ?? []);
      known.set(file, readSource(file, tree.files.get(file), pointers));
    }
    return known.get(file);
  };
  return diagnostics.map((diagnostic): Located => {
    const { file, pointer } = diagnostic;
    // A diagnostic without a position does not need the file.
    if (file === undefined || (diagnostic.offset ?? pointer) === undefined) return diagnostic;
    const source = sourceOf(file);
    const offset = diagnostic.offset ?? (pointer === undefined ? undefined : source?.offsetOf(pointer));
    if (source === undefined || offset === undefined) return diagnostic;
    const place = source.placeOf(offset);
    const start = offset - place.column + 1;
    const end = source.text.indexOf('\n', start);
    const excerpt = source.text.slice(start, end < 0 ? undefined : end);
    return { ...diagnostic, offset, ...place, excerpt: excerpt.endsWith('\r') ? excerpt.slice(0, -1) : excerpt };
  });
}

interface Source {
  readonly text: string;
  readonly placeOf: ReturnType<typeof lineFinder>;
  /** Parses the document on the first call. */
  readonly offsetOf: (pointer: string) => number | undefined;
}

function readSource(file: string, bytes: Uint8Array | undefined, pointers: readonly string[]): Source | undefined {
  const text = bytes && textOf(bytes);
  if (bytes === undefined || text === undefined) return undefined;
  let positions: Positions | undefined;
  const offsetOf = (pointer: string) => {
    positions ??= placesIn(bytes, formatOf(file), pointers);
    return nearest(positions, pointer);
  };
  return { text, placeOf: lineFinder(text), offsetOf };
}

/** The offset of a pointer, or of the closest value around it. */
function nearest(positions: Positions, pointer: string): number | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const offset = positions.get(at);
    if (offset !== undefined || at === '') return offset;
  }
}
