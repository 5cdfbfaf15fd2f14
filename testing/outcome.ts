// For tests: what came of a command, on a scenario in memory or on disk.
import { expect } from 'vitest';
import type { Code } from '../compiler/diagnostics/catalogue.ts';
import { exitCode, type Outcome } from '../compiler/report/outcome.ts';
import { laidOut, textOfLine } from '../compiler/report/report.ts';
import type { Version } from './scratch.ts';

/** The codes of an outcome, in order. */
export const codes = (outcome: Outcome): readonly Code[] => outcome.diagnostics.map(({ code }) => code);

/** The lines of an outcome above its summary, in English and without their colours. */
export const linesOf = ({ lines = [] }: Outcome): readonly string[] => laidOut(lines, 'en').map(textOfLine);

/** The lines of an outcome for people, without their colours. */
export const textsOf = ({ lines = [], done = [], next = [] }: Outcome): readonly string[] => [
  ...linesOf({ diagnostics: [], lines }),
  ...done.map(({ en }) => en),
  ...next.map(({ command }) => `next: ${command}`),
];

/** The same, without that nothing was to be done, and what comes next. */
export const doneBy = (outcome: Outcome): readonly string[] =>
  textsOf({ ...outcome, next: [] }).filter((text) => !text.endsWith(': nothing to do'));

/** The commands that come next. */
export const nextAfter = ({ next = [] }: Outcome): readonly string[] => next.map(({ command }) => command);

/** The same as one text, however it is broken into lines. */
export const textOf = (outcome: Outcome): string => textsOf(outcome).join(' ').replace(/\s+/g, ' ');

/** The exit code of a command that acts. */
export const acted = (outcome: Outcome): number => exitCode(outcome.diagnostics, true);

/** What an apply is tried on. */
interface Refusing {
  readonly planFile: string;
  readonly registryDigest: string;
  apply(file: string): Promise<Outcome>;
}

/** An apply that stops: the codes and the exit code, and a check that no byte of the registry changed. */
export async function refuses(
  scenario: Refusing,
  expected: readonly string[],
  exit = 3,
  file = scenario.planFile,
): Promise<Outcome> {
  const before = scenario.registryDigest;
  const outcome = await scenario.apply(file);
  expect(codes(outcome)).toEqual(expected);
  expect(acted(outcome)).toBe(exit);
  expect(scenario.registryDigest).toBe(before);
  return outcome;
}

export function ok(outcome: Outcome): Outcome {
  expect(outcome.diagnostics).toEqual([]);
  return outcome;
}

/** What serving would load now: a version, or `none`. */
export async function loads(scenario: { verify(version: Version): Promise<Outcome> }): Promise<string> {
  const passing: string[] = [];
  for (const version of ['1', '2'] as const)
    if ((await scenario.verify(version)).diagnostics.length === 0) passing.push(version);
  expect(passing.length).toBeLessThan(2);
  return passing[0] ?? 'none';
}
