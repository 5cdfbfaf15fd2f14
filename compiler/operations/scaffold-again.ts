// What a release says again of what the one before it said. Words stay: what it is for, where it is weak, whom it touches. What names a
// number was counted, measured or dated of that version, or names it, and is asked again; so is whatever somebody accepted or signed.
import type { Prose } from '../../schemas/generated/documents.ts';
import { placeholdersIn } from '../lib/prose.ts';

/** As YAML: for a person to decide whether it is also true of this version. */
export const toReview = (said: Prose): string => asYaml(said, marked);

/** As YAML: the same words, to be looked at again where they name a number. */
export const saidAgain = (said: Prose): string => asYaml(said, (text) => (namesNumber(text) ? marked(text) : text));

const asYaml = (said: Prose, change: (text: string) => string): string =>
  JSON.stringify(
    typeof said === 'string'
      ? change(said)
      : Object.fromEntries(Object.entries(said).map(([language, text]) => [language, change(text)])),
  );

const isOpen = (text: string): boolean => placeholdersIn(text).length > 0;
const marked = (text: string): string => (isOpen(text) ? text : `TODO was: ${text}`);
const namesNumber = (text: string): boolean => /\p{N}/u.test(text);

interface Versions {
  readonly from: string;
  readonly to: string;
}

/** The title names this version in place of that one; a line that names a number is looked at again. */
export function cardAgain(card: string, versions: Versions): string {
  const [title = '', ...lines] = card.split('\n');
  const named = titled(title, versions);
  const first = named === title ? lineAgain(title) : named;
  return [first, ...lines.map(lineAgain)].join('\n');
}

/** A number before a heading or an item counts these. With a colon it is a placeholder inside a paragraph as well. */
const lineAgain = (line: string): string =>
  namesNumber(line.replace(/^(\s|#|\d+[.)]\s)*/, '')) && !isOpen(line) ? `TODO: was ${line}` : line;

/** A plan that only follows limits and profile is the one that follows now. */
export const planAgain = (plan: string, now: string, versions: Versions): string => {
  const [title = '', ...lines] = plan.split('\n');
  if ([titled(title, versions), ...lines].join('\n') === now) return now;
  return `TODO this is the plan of version ${versions.from}: say what version ${versions.to} needs\n\n${plan}`;
};

/** Whole numbers alone: the end of a name is none. */
const titled = (title: string, { from, to }: Versions): string =>
  title.replace(new RegExp(String.raw`(?<![\p{L}\p{N}_.-])${from}(?![\p{L}\p{N}_-]|\.\p{N})`, 'u'), () => to);
