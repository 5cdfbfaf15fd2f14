// What a phase reports about its input. Data only: the catalogue has the words.
import type { Json } from '../lib/json.ts';
import type { Instant } from '../lib/time.ts';
import type { Code } from './catalogue.ts';

export interface Diagnostic {
  readonly code: Code;
  /** Absent for an error. A warning is shown and decides nothing. */
  readonly severity?: 'warning';
  /** A path from the repository's root, or the name of something else (`local: tag stage of version 2`). */
  readonly file?: string;
  /** JSON pointer into the file's document. */
  readonly pointer?: string;
  /** UTF-16 offset into the file's text. It takes precedence over the pointer. */
  readonly offset?: number;
  /** Values for the catalogue's placeholders. */
  readonly facts?: Readonly<Record<string, Json>>;
  /** The words of a finding of the repository's own gates, which the catalogue does not know. */
  readonly words?: OwnWords;
  /** Places for the catalogue's placeholders, such as what asks for something: `limits.yaml:23`. */
  readonly places?: Readonly<Record<string, readonly Place[]>>;
  /** The change that waits, where that is all there is to it. */
  readonly waits?: Waits;
}

export interface Waits {
  readonly model: string;
  readonly target: string;
  /** When it was committed; absent where that is not known. */
  readonly since?: Instant;
  /** Who can end it, where it waits for people. */
  readonly who?: readonly string[];
}

/** What is wrong, what may come of it, and what mends it; in the one language that whoever wrote the gate chose. */
export interface OwnWords {
  readonly title: string;
  readonly risk: string;
  readonly fix: string;
}

export interface Place {
  readonly file: string;
  readonly pointer: string;
  /** Counted from 1; absent until it is known. */
  readonly line?: number;
}

/**
 * A value, or none because it could not be made, with everything that was found on the way. Where "there is none" is an
 * answer, it is `null`.
 */
export type Result<T> = Succeeded<T> | Failed;

export interface Succeeded<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Failed {
  readonly value: undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === undefined;

export const asWarning = (diagnostic: Diagnostic): Diagnostic => ({ ...diagnostic, severity: 'warning' });

export const failed = (...diagnostics: readonly Diagnostic[]): Failed => ({ value: undefined, diagnostics });

/** Nobody reads more of one file. */
const mostOfAFile = 100;

/** The first findings of a file, and the number of the others. Those that are not shown still count. */
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

/** The same for several files. The order stays, and the numbers of hidden findings come last. */
export function firstOfEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const found = new Set(diagnostics);
  const shown = new Set(
    [...Map.groupBy(diagnostics, ({ file }) => file)].flatMap(([file, own]) =>
      file === undefined ? own : firstOf(file, own),
    ),
  );
  return [...diagnostics.filter((one) => shown.has(one)), ...[...shown].filter((one) => !found.has(one))];
}

/** What two releases share is found in each of them, and said once. */
export const distinct = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values(),
];
