// The input of every format.
import type { Language } from '../diagnostics/entry.ts';
import type { Located } from '../document/locate.ts';
import { isObject, type Json } from '../lib/json.ts';
import { lineIn, type Said } from './said.ts';
import type { Table } from './table.ts';

/** What is exact is copied by whoever reads it, such as a command: it has no colour, and is never broken. */
export type Style = 'red' | 'green' | 'yellow' | 'cyan' | 'bold' | 'dim' | 'exact';

/**
 * A line for people. It may contain anybody's text, so only a format adds colour, after it has made everything visible.
 */
export type Line = string | readonly (string | Styled)[];

export interface Styled {
  readonly style: Style;
  readonly text: string;
}

/** A line that is copied as it is. */
export const exact = (text: string): Line => [{ style: 'exact', text }];

/** Lines that are laid out by how wide they may be. */
export interface Fitted {
  /** Words that are longer than a line are broken only where there is no terminal. */
  readonly lines: (columns: number, isTerminal: boolean) => readonly Line[];
}

/** So wide are such lines in files and pipes. */
export const columnsOfFiles = 100;

/** The lines in a language, for a terminal of so many columns or for files and pipes. */
export const laidOut = (
  lines: readonly (Line | Fitted | Said)[],
  language: Language,
  columns?: number,
): readonly Line[] =>
  lines.flatMap((one) =>
    typeof one === 'object' && 'lines' in one
      ? one.lines(columns ?? columnsOfFiles, columns !== undefined)
      : [lineIn(one, language)],
  );

/** A command that is to be run next, and after what. */
export interface Next {
  readonly command: string;
  readonly once?: 'fixed' | 'committed' | 'to-propose' | 'or-propose' | 'approved' | 'not-meant';
  /** Whose command it is, where the reader may be somebody else. */
  readonly by?: 'approvers' | 'rollback-signer' | 'release-signer';
}

export interface Report {
  readonly command: string;
  readonly exitCode: number;
  readonly language: Language;
  /** Whether people are told each finding by itself, also where many are alike. */
  readonly each?: boolean;
  readonly diagnostics: readonly Located[];
  /** The result for people. */
  readonly lines: readonly Line[];
  readonly linesFirst?: boolean;
  readonly summary?: Said | undefined;
  readonly next?: readonly Next[];
  /** The result for spreadsheets. */
  readonly table?: Table | undefined;
  /** The result for programs. */
  readonly result: Json;
}

/** The result as a list of objects; of another form there are none. */
export const rowsOf = (result: Json): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(result) ? result.filter(isObject) : [];

/** A line without its styles. */
export const textOfLine = (line: Line): string =>
  typeof line === 'string' ? line : line.map((part) => (typeof part === 'string' ? part : part.text)).join('');
