// The result of a command. Its exit code depends on the findings and on whether the command acts, never on the format.
import type { Code } from '../diagnostics/catalogue.ts';
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import type { Json } from '../lib/json.ts';
import type { Tree } from '../model/tree.ts';
import type { Fitted, Line, Next } from './report.ts';
import type { Said } from './said.ts';
import type { Table } from './table.ts';

export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** Where the files of the diagnostics were read, to find their lines. */
  readonly tree?: Pick<Tree, 'files'>;
  readonly lines?: readonly (Line | Fitted | Said)[];
  /** Whether the lines are what a reader came for, and the findings explain them. */
  readonly linesFirst?: boolean;
  /** What was done, or that nothing was to be done, in sentences: the last one sums up. */
  readonly done?: readonly Said[];
  /** Whether anything was changed, where that is not so just because `done` says something. */
  readonly isChanged?: boolean;
  /** What is to be done next. */
  readonly next?: readonly Next[];
  /** What it lists, as rows. */
  readonly table?: Table;
  readonly result?: Json;
}

export const exitCodes = { pass: 0, findings: 1, usage: 2, refused: 3, unreachable: 4, waiting: 5, bug: 70 } as const;

/** Findings that go away with time, or with an approval. */
const waiting: ReadonlySet<Code> = new Set([
  'approve/missing-role',
  'approve/second-person',
  'apply/earlier-target',
  'apply/soaking',
  'change/window-closed',
  'change/frozen',
  'change/stopped',
  'lifecycle/end-waits',
  'lifecycle/still-serves',
  'drill/rollout-waits',
  'notify/later',
  'restore/rollback-proposed',
  'restore/rollback-asked',
  'roster/too-old',
  'validation/condition-overdue',
]);

const unreachable: ReadonlySet<Code> = new Set(['registry/unreachable', 'forge/unreachable', 'notify/unreachable']);

/** Worst first. */
export const kinds = ['error', 'waiting', 'warning'] as const;

/** Waiting is no error: nothing is wrong, and the same command goes through later. */
export const kindOf = (diagnostic: Diagnostic): (typeof kinds)[number] =>
  !isError(diagnostic) ? 'warning' : waiting.has(diagnostic.code) ? 'waiting' : 'error';

/** For the same findings, a command that acts refuses and a command that only looks reports. */
export function exitCode(diagnostics: readonly Diagnostic[], acts: boolean): number {
  const codes = diagnostics.filter(isError).map(({ code }) => code);
  if (codes.length === 0) return exitCodes.pass;
  if (codes.some((code) => code.startsWith('usage/'))) return exitCodes.usage;
  if (codes.some((code) => unreachable.has(code))) return exitCodes.unreachable;
  if (isWaiting(diagnostics.filter(isError))) return exitCodes.waiting;
  return acts ? exitCodes.refused : exitCodes.findings;
}

/** Only time or people are missing: a scheduled apply will continue. */
const isWaiting = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ code }) => waiting.has(code)) &&
  diagnostics.every(({ code }) => waiting.has(code) || code.startsWith('uncounted/'));

/** Approvals are missing, possibly with other things. */
export const isUnapproved = (diagnostics: readonly Diagnostic[]): boolean =>
  isWaiting(diagnostics) && diagnostics.some(asksForPeople);

/** Says that more people must approve, without fault in the approvals so far. */
export const asksForPeople = ({ code }: Diagnostic): boolean =>
  code === 'approve/missing-role' || code === 'approve/second-person';
