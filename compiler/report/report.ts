// What every format is handed.
import type { Language } from '../diagnostics/entry.ts';
import type { Located } from '../document/locate.ts';
import type { Json } from '../lib/json.ts';

export type Style = 'red' | 'green' | 'yellow' | 'cyan' | 'bold' | 'dim';

/** A line for people. What is in it may be anybody's: only a format paints, after it made everything visible. */
export type Line = string | readonly (string | Styled)[];

export interface Styled {
  readonly style: Style;
  readonly text: string;
}

export interface Report {
  readonly command: string;
  readonly exitCode: number;
  readonly language: Language;
  readonly diagnostics: readonly Located[];
  /** What the command says when it is read by a person. */
  readonly lines: readonly Line[];
  /** The same for programs. */
  readonly result: Json;
}
