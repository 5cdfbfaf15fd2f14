// What an import made, and what its models lack, by what it takes to mend it.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Effort } from '../evidence/table.ts';
import type { Day } from '../lib/time.ts';

export interface Imported {
  readonly model: string;
  /** Versions that serve, and have a folder now. */
  readonly versions: readonly ImportedVersion[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ImportedVersion {
  readonly version: string;
  /** What names it: aliases and stages. */
  readonly names: readonly string[];
  readonly written: readonly string[];
}

export interface MissingOf {
  readonly model: string;
  readonly versions: readonly string[];
  /** The least effort first. */
  readonly lacks: readonly Lack[];
}

/** Findings of one code in one file. */
export interface Lack {
  readonly effort: Effort;
  /** From the folder of the model. */
  readonly file: string;
  readonly count: number;
  /** The first of them. */
  readonly found: Diagnostic;
}

/** Rules that make findings warnings until a day, as a change of its own. */
export interface Proposal {
  readonly file: string;
  readonly from: Day;
  /** What is to be added by hand, since the file has a form that relc cannot add to. */
  readonly toBeAdded: string | undefined;
  /** Models with errors that may wait for no day. */
  readonly remaining: readonly string[];
}
