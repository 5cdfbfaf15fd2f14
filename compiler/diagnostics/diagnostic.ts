// What a phase says about its input. Data only: the catalogue words it.
import type { Json } from '../lib/json.ts';
import type { Code } from './catalogue.ts';

export interface Diagnostic {
  readonly code: Code;
  /** Absent for an error. A warning is said, and decides nothing. */
  readonly severity?: 'warning';
  /** Path from the repository's root, or what stands in its place (`local: tag stage of version 2`). */
  readonly file?: string;
  /** JSON pointer into the file's document. */
  readonly pointer?: string;
  /** UTF-16 offset into the file's text; wins over the pointer. */
  readonly offset?: number;
  /** Values for the catalogue's placeholders. */
  readonly facts?: Readonly<Record<string, Json>>;
}

/** A value, when there is one, and everything that was noticed on the way to it. */
export interface Result<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === undefined;

export const asWarning = (diagnostic: Diagnostic): Diagnostic => ({ ...diagnostic, severity: 'warning' });

export const failed = (...diagnostics: readonly Diagnostic[]): Result<never> => ({ value: undefined, diagnostics });

/** Nobody reads more of one file at once. */
const mostOfAFile = 100;

/** The first of what was found in a file, and how many more there are. What is not shown counts all the same. */
export function firstOf(file: string, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.length <= mostOfAFile) return found;
  const rest = found.slice(mostOfAFile);
  const more: Diagnostic = {
    code: 'load/more-findings',
    file,
    facts: { expected: mostOfAFile, observed: rest.length },
  };
  return [...found.slice(0, mostOfAFile), rest.some(isError) ? more : asWarning(more)];
}

/** The same for each of several files. What is shown keeps its order, and what is left out is said last. */
export function firstOfEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const found = new Set(diagnostics);
  const shown = new Set(
    [...Map.groupBy(diagnostics, ({ file }) => file)].flatMap(([file, own]) =>
      file === undefined ? own : firstOf(file, own),
    ),
  );
  return [...diagnostics.filter((one) => shown.has(one)), ...[...shown].filter((one) => !found.has(one))];
}
