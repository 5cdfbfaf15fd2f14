// What a command line comes to, and how a command says what it does.
import type { Command, OptionValues } from 'commander';
import type { Language } from '../diagnostics/entry.ts';
import type { Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';

/** What a command line asks for. */
export interface Call {
  readonly command: string;
  /** Whether it acts, or decides for somebody who will, and does not only look. */
  readonly acts: boolean;
  readonly format: readonly string[];
  readonly lang: Language;
  readonly options: OptionValues;
  readonly action: Action;
}

/** An operation is imported when it is called: a run needs one of them. */
export type Action = (world: World, options: OptionValues, lang: Language) => Promise<Outcome>;

type Runs = (command: Command, action: Action) => Promise<void>;

/** Adds a command with its options to the program. */
export type AddCommand = (
  program: Command,
  runs: {
    /** Runs a command that only looks. */
    readonly looks: Runs;
    /** Runs a command that acts, or that decides for somebody who will. */
    readonly acts: Runs;
  },
) => void;
