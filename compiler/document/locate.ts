// Finds the line of a diagnostic. Runs last, and only for files with diagnostics: parsing these again is cheaper than
// keeping positions for all.
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { lineFinder, textOf } from '../lib/bytes.ts';
import type { Tree } from '../model/tree.ts';
import { formatOf, placesIn } from './parse.ts';
import type { Positions } from './walk.ts';

export interface Located extends Diagnostic {
  /** Counted from 1; absent when the file or the text does not exist. */
  readonly line?: number;
  readonly column?: number;
  /** The text of that line, where a person can read it. */
  readonly excerpt?: string;
}

/** Characters. What machines write is often one line: a copy of it for each finding would fill the memory. */
const widest = 100;

/** Reads one file after another. A diagnostic that has its line already keeps it. */
export function locate(diagnostics: readonly Located[], tree: Pick<Tree, 'files'>): readonly Located[] {
  // A diagnostic without a position does not need the file.
  const placed = diagnostics.filter(
    ({ offset, pointer, line }) => (offset ?? pointer) !== undefined && line === undefined,
  );
  const located = new Map<Diagnostic, Located>();
  for (const [file, own] of Map.groupBy(placed, (diagnostic) => diagnostic.file)) {
    if (file === undefined) continue;
    const pointers = own.flatMap(({ pointer }) => pointer ?? []);
    const source = readSource(file, tree.files.get(file), pointers);
    if (source !== undefined) for (const diagnostic of own) located.set(diagnostic, inSource(diagnostic, source));
  }
  const line = lineIn(diagnostics, tree);
  return diagnostics.map((diagnostic) => {
    const found = located.get(diagnostic) ?? diagnostic;
    const { places } = diagnostic;
    if (places === undefined) return found;
    const named = Object.entries(places).map(([name, some]) => [
      name,
      some.map((place) => ({ ...place, ...line(place) })),
    ]);
    return { ...found, places: Object.fromEntries(named) };
  });
}

/** Finds the lines of the places that diagnostics name. */
function lineIn(diagnostics: readonly Located[], tree: Pick<Tree, 'files'>) {
  const places = diagnostics.flatMap((one) => Object.values(one.places ?? {}).flat());
  const sources = new Map(
    [...Map.groupBy(places, ({ file }) => file)].map(([file, some]) => {
      const pointers = some.map(({ pointer }) => pointer);
      return [file, readSource(file, tree.files.get(file), pointers)];
    }),
  );
  return ({ file, pointer }: Place): Pick<Place, 'line'> => {
    const source = sources.get(file);
    const offset = source?.offsetOf(pointer);
    return source === undefined || offset === undefined ? {} : { line: source.placeOf(offset).line };
  };
}

function inSource(diagnostic: Diagnostic, source: Source): Located {
  const { pointer } = diagnostic;
  const offset = diagnostic.offset ?? (pointer === undefined ? undefined : source.offsetOf(pointer));
  if (offset === undefined) return diagnostic;
  const place = source.placeOf(offset);
  const start = offset - place.column + 1;
  const end = source.text.slice(start, start + widest + 2).search(/\r?\n|$/);
  const located = { ...diagnostic, offset, ...place };
  return end > widest ? located : { ...located, excerpt: copied(source.text.slice(start, start + end)) };
}

/** A slice would keep the whole text in memory. */
const copied = (text: string): string => structuredClone(text);

interface Source {
  readonly text: string;
  readonly placeOf: ReturnType<typeof lineFinder>;
  /** Parses the document when first asked. */
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
