// What a command came to, as every format takes it.
import { distinct, firstOfEach } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { locate } from '../document/locate.ts';
import { exitCode, type Outcome } from './outcome.ts';
import { laidOut, type Report } from './report.ts';

export interface Told {
  readonly command: string;
  /** Whether it acts, and does not only look. */
  readonly acts: boolean;
  readonly language: Language;
  /** Whether people are told each finding by itself. */
  readonly each: boolean;
}

/** The report for a terminal of so many columns; without them, for files, pipes and programs. */
export function reportOf(
  outcome: Outcome,
  { command, acts, language, each }: Told,
): (columns?: number | undefined) => Report {
  const { linesFirst = false, done = [], next = [], table, result = null } = outcome;
  const shared = {
    ...{ command, language, each, linesFirst, next, table, result },
    exitCode: exitCode(outcome.diagnostics, acts),
    diagnostics: locate(firstOfEach(distinct(outcome.diagnostics)), outcome.tree ?? { files: new Map() }),
    summary: done.at(-1),
  };
  const lines = [...(outcome.lines ?? []), ...done.slice(0, -1)];
  return (columns) => ({ ...shared, lines: laidOut(lines, language, columns) });
}
