// What a command hands back, and the exit code that follows from it: from the
// findings and from whether the command acts, never from the format.
import type { Code } from '../diagnostics/catalogue.ts';
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import type { Json } from '../lib/json.ts';
import type { Tree } from '../model/tree.ts';
import type { Line } from './report.ts';

export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** Where the diagnostics' files were read, so that their lines can be found. */
  readonly tree?: Pick<Tree, 'files'>;
  readonly lines?: readonly Line[];
  readonly result?: Json;
}

export const exitCodes = { pass: 0, findings: 1, usage: 2, refused: 3, unreachable: 4, waiting: 5, bug: 70 } as const;

/** What ends by itself, or by an approval. */
const waiting: ReadonlySet<Code> = new Set([
  'approve/missing-role',
  'approve/second-person',
  'apply/earlier-target',
  'apply/soaking',
  'change/window-closed',
  'change/frozen',
  'change/stopped',
]);

/** A command that acts refuses where one that only looks would report findings. */
export function exitCode(diagnostics: readonly Diagnostic[], acts: boolean): number {
  const codes = diagnostics.filter(isError).map(({ code }) => code);
  if (codes.length === 0) return exitCodes.pass;
  if (codes.some((code) => code.startsWith('usage/'))) return exitCodes.usage;
  if (codes.some((code) => code === 'registry/unreachable' || code === 'forge/unreachable'))
    return exitCodes.unreachable;
  if (isWaiting(diagnostics.filter(isError))) return exitCodes.waiting;
  return acts ? exitCodes.refused : exitCodes.findings;
}

/** Nothing but time and people is needed: the scheduled apply goes on then. */
const isWaiting = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ code }) => waiting.has(code)) &&
  diagnostics.every(({ code }) => waiting.has(code) || code.startsWith('uncounted/'));

/** It waits for approvals, perhaps among other things. */
export const isUnapproved = (diagnostics: readonly Diagnostic[]): boolean =>
  isWaiting(diagnostics) && diagnostics.some(asksForPeople);

/** It says that more people are needed, and nothing against those who approved. */
export const asksForPeople = ({ code }: Diagnostic): boolean =>
  code === 'approve/missing-role' || code === 'approve/second-person';
