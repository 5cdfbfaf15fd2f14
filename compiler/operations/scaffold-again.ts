// What a release says again of what the one before it said. Words stay: what it is for, where it is weak, whom it touches. What names a
// number was counted, measured or dated of that version, or names it, and is asked again; so is whatever somebody accepted or signed.
import type { Prose } from '../../schemas/generated/documents.ts';
import { placeholdersIn } from '../lib/prose.ts';

/** As YAML: for a person to decide whether it is also true of this version. */
export const toReview = (said: Prose): string => asYaml(said, marked);

/** As YAML: the same words, to be looked at again where they name a number: in each language, since they say one thing. */
export const saidAgain = (said: Prose): string => {
  const texts = typeof said === 'string' ? [said] : Object.values(said);
  return asYaml(said, (text) => (texts.some(namesNumber) ? marked(text) : text));
};

const asYaml = (said: Prose, change: (text: string) => string): string =>
  JSON.stringify(
    typeof said === 'string'
      ? change(said)
      : Object.fromEntries(Object.entries(said).map(([language, text]) => [language, change(text)])),
  );

const isOpen = (text: string): boolean => placeholdersIn(text).length > 0;
const marked = (text: string): string => (isOpen(text) ? text : `TODO was: ${text}`);

/** In words too. What is one is as often no number: `one of them`, `uma`. */
const numerals = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${[
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
    'dozens?|hundreds?|thousands?|millions?|half|(?:a|one) third|thirds|quarters?|twice|percent',
    'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa',
    'dúzias?|cem|cento|centenas?|mil|milhares|milhão|milhões|metade|terços?|dobro|triplo',
  ].join('|')})(?![\p{L}\p{N}])`,
  'iu',
);
const namesNumber = (text: string): boolean => /\p{N}/u.test(text) || numerals.test(text);

interface Versions {
  readonly from: string;
  readonly to: string;
}

/**
 * The title names this version in place of that one. A paragraph or an item that names a number is looked at again, and each row of a
 * table, which has a fact: how it was trained, what it replaces.
 */
export function cardAgain(card: string, versions: Versions): string {
  const [title = '', ...lines] = card.split('\n');
  const named = titled(title, versions);
  const parts = partsOf(lines);
  const isRow = (part: string, next = '') => /^\s*[|]/.test(part) && !isRule(part) && !isRule(next);
  return [
    named === title ? partAgain(title) : named,
    ...parts.map((part, at) => partAgain(part, isRow(part, parts[at + 1]))),
  ].join('\n');
}

/** What stands between the head of a table and its rows. */
const isRule = (part: string): boolean => /^\s*[|][|:\s-]*$/.test(part);

/** Lines that go on with a paragraph or an item are one part with it. */
function partsOf(lines: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const [at, line] of lines.entries()) {
    const begins = at === 0 || lines[at - 1]?.trim() === '' || /^\s*($|[|#>]|[-*+]\s|\d+[.)]\s)/.test(line);
    parts.push(begins ? line : `${parts.pop() ?? ''}\n${line}`);
  }
  return parts;
}

/** A number before a heading or an item counts these. */
const partAgain = (part: string, isFact = false): string =>
  (isFact || namesNumber(part.replace(/^(\s|#|\d+[.)]\s)*/, ''))) && !isOpen(part) ? `TODO: was ${part}` : part;

/** A plan that only follows limits and profile is the one that follows now. */
export const planAgain = (plan: string, now: string, versions: Versions): string => {
  const [title = '', ...lines] = plan.split('\n');
  if ([titled(title, versions), ...lines].join('\n') === now) return now;
  return `TODO this is the plan of version ${versions.from}: say what version ${versions.to} needs\n\n${plan}`;
};

/** Whole numbers alone: the end of a name is none. */
const titled = (title: string, { from, to }: Versions): string =>
  title.replace(new RegExp(String.raw`(?<![\p{L}\p{N}_.-])${from}(?![\p{L}\p{N}_-]|\.\p{N})`, 'u'), () => to);
