// What every format is handed.
import type { Language } from '../diagnostics/wording.ts';
import type { Located } from '../document/locate.ts';
import type { Json } from '../lib/json.ts';

export interface Report {
  readonly command: string;
  readonly exitCode: number;
  readonly language: Language;
  readonly diagnostics: readonly Located[];
  /** What the command says when it is read by a person. */
  readonly lines: readonly string[];
  /** The same for programs. */
  readonly result: Json;
}
