// What `relc explain` lists: every code by its group, or those that were found.
import { columnsOf, padded } from '../lib/columns.ts';
import { exact, type Line } from './report.ts';

/** A code, in words. */
export interface Explained {
  readonly code: string;
  readonly summary: string;
  /** Why, and how to fix it. */
  readonly text: string;
}

/** A heading for each group, a line for each code. */
export function listLines(some: readonly Explained[]): readonly string[] {
  const groups = Map.groupBy(some, ({ code }) => code.replace(/\/.*$/s, ''));
  return [...groups].flatMap(([name, members]) => [`# ${name}`, ...foundLines(members), '']);
}

export function foundLines(some: readonly Explained[]): readonly string[] {
  const width = Math.max(...some.map(({ code }) => columnsOf(code)));
  return some.map(({ code, summary }) => `  ${padded(code, width)}  ${summary}`);
}

/** A page in Markdown: what it shows as code is copied. */
export function pageLines(lines: readonly string[]): readonly Line[] {
  let isFenced = false;
  return lines.map((line) => {
    const isFence = line.startsWith('```');
    if (isFence) isFenced = !isFenced;
    return isFence || isFenced || line.startsWith('    ') ? exact(line) : line;
  });
}
