// How a command defines itself, and what a command line asks for.
import type { Command, OptionValues } from 'commander';
import type { Language } from '../diagnostics/entry.ts';
import type { Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';

/** What a command line asks for. */
export interface Call {
  readonly command: string;
  /** Whether it acts, or decides for others who will act, and does not only look. */
  readonly acts: boolean;
  readonly format: readonly string[];
  readonly lang: Language;
  readonly options: OptionValues;
  readonly action: Action;
}

/** Each operation is imported when its command runs, because a run needs one of them. */
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
