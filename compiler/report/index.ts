// The registry of formats. A format is a pure function: the exit code was
// decided before, and does not depend on it.
import type { Language } from '../diagnostics/wording.ts';
import type { Located } from '../document/locate.ts';
import type { Json } from '../lib/json.ts';
import { human } from './human.ts';
import { json } from './json.ts';

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

export type Format = (report: Report, colour: boolean) => string;

export const formats: Readonly<Record<string, Format>> = { human, json };
