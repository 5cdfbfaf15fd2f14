// What a new evidence file takes, as steps that a person would take by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

export const energyFolder = join(import.meta.dirname, 'new-evidence/energy');

/** One edit of one file: the text goes before that line, as far indented; without a line it is a new file. */
export interface Step {
  readonly file: string;
  readonly what: string;
  readonly before?: string;
  readonly text: string;
}

export const readSteps = (): readonly Step[] =>
  load(readFileSync(join(energyFolder, 'steps.yaml'), 'utf8')) as readonly Step[];

/** The file after the step. Throws where the line that it names is not there once. */
export function afterStep({ file, before, text }: Step, content: string | undefined): string {
  if (before === undefined) {
    if (content !== undefined) throw new Error(`${file} is there already`);
    return text;
  }
  const lines = (content ?? '').split('\n');
  const places = [...lines.keys()].filter((index) => lines[index]?.trim() === before);
  const [place] = places;
  if (place === undefined || places.length > 1) throw new Error(`${file} has ${places.length} lines: ${before}`);
  const indentation = /^\s*/.exec(lines[place] ?? '')?.[0] ?? '';
  const inserted = text.replace(/\n$/, '').replace(/^(?=.)/gm, indentation);
  return lines.toSpliced(place, 0, inserted).join('\n');
}
