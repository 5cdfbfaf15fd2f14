// The recipe for a new evidence file, as steps that a person would take by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

export const recipeFolder = join(import.meta.dirname, 'recipe/energy');

/** One edit of one file: a new file where there is no line that the text goes before. */
export interface Step {
  readonly file: string;
  readonly what: string;
  readonly before?: string;
  readonly text: string;
}

export const readSteps = (): readonly Step[] =>
  load(readFileSync(join(recipeFolder, 'steps.yaml'), 'utf8')) as readonly Step[];

/** The file after the step. Throws where the line that it names is not there once. */
export function afterStep({ file, before, text }: Step, content: string | undefined): string {
  if (before === undefined) {
    if (content !== undefined) throw new Error(`${file} is there already`);
    return text;
  }
  const parts = `\n${content ?? ''}`.split(`\n${before}\n`);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} lines: ${before}`);
  return parts.join(`\n${text}${before}\n`).slice(1);
}
