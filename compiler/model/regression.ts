// How rules on regressions name measures, and tell worse from better.
import type { RegressionLimit } from '../../schemas/generated/documents.ts';

/** Whether a rule means a measure; `*` stands for any name. */
export function isMeant(wanted: string, measure: string): boolean {
  const [start = '', ...rest] = wanted.split('*');
  return rest.length === 0 ? measure === wanted : measure.startsWith(start) && measure.endsWith(rest.at(-1) ?? '');
}

/** How much worse a value became; below zero where it became better. */
export const worsening: Readonly<Record<RegressionLimit['better'], (before: number, after: number) => number>> = {
  higher: (before, after) => before - after,
  lower: (before, after) => after - before,
  nearer_zero: (before, after) => Math.abs(after) - Math.abs(before),
};
