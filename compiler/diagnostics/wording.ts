// Puts a diagnostic in words.
import type { Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { entryOf, isOwnCode } from './catalogue.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import { type Language, languages, type Wording } from './entry.ts';
import { countedIn, numberIn } from './numbers.ts';
import { proseFor } from './prose.ts';
import { factsInPortuguese } from './values-in-portuguese.ts';

type Facts = Readonly<Record<string, Json>>;

/** The catalogue's words with this case's facts in them. */
export function wording(diagnostic: Diagnostic, language: Language): Pick<Wording, 'summary' | 'reason' | 'fix'> {
  if (isOwnCode(diagnostic.code)) return ownWording(diagnostic, language);
  const { summary, reason, cases, fix, words = {} } = entryOf(diagnostic.code)[language];
  const places = Object.entries(diagnostic.places ?? {}).map(([name, some]) => [name, some.map(placeText)]);
  const given = language === 'pt-BR' ? factsInPortuguese(diagnostic) : diagnostic.facts;
  const facts = { file: diagnostic.file ?? '', ...Object.fromEntries(places), ...given };
  const special = own(cases, String(diagnostic.facts?.['change']));
  const say = (text: string) => fill(inWords(text, words, facts), facts, language);
  return { summary, reason: say(special ?? reason), fix: say(fix) };
}

/** Several findings of one code in words; undefined where each is told by itself. */
export function wordingOfMany(alike: readonly [Diagnostic, ...Diagnostic[]], language: Language) {
  const [first] = alike;
  const many = isOwnCode(first.code) ? undefined : entryOf(first.code)[language].many;
  if (many === undefined || isOwnCode(first.code)) return undefined;
  const { words = {} } = entryOf(first.code)[language];
  const say = (text: string, facts: Facts) => fill(inWords(text, words, facts), facts, language);
  const { summary, fix, each = '' } = many;
  return {
    summary: say(summary, { count: alike.length }),
    fix: say(fix, first.facts ?? {}),
    eachOf: ({ facts = {} }: Diagnostic) => say(each, facts),
  };
}

const values = {
  en: 'Observed: {observed}; expected: {expected}.',
  'pt-BR': 'Observado: {observed}; esperado: {expected}.',
};

function ownWording({ code, words, facts = {} }: Diagnostic, language: Language): ReturnType<typeof wording> {
  const { title = code, risk = '', fix = '' } = words ?? {};
  const say = (text: string) => fill(onOneLine(text), facts, language);
  return { summary: onOneLine(title), reason: `${say(risk)}\n${say(values[language])}`.trim(), fix: say(fix) };
}

const placeText = ({ file, line }: Place): string => (line === undefined ? file : `${file}:${line}`);

/** Facts whose value has words of its own. These come from the catalogue, so they may name facts themselves. */
const inWords = (text: string, words: NonNullable<Wording['words']>, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const said = own(own(words, name), String(facts[name]));
    return said === undefined ? whole : inWords(said, words, facts);
  });

/** `{days}`, or with what it counts `{days day|days}`. */
const places = /\{(\w+)(?: ([^{}|]+)\|([^{}|]+))?\}/g;

/** What stands between backticks is copied, so numbers stay there as files have them. */
const fill = (text: string, facts: Facts, language: Language): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => filled(part, facts, language, part.startsWith('`')))
    .join('');

function filled(text: string, facts: Facts, language: Language, isCopied: boolean): string {
  const said = (fact: Json) => show(fact, language, isCopied);
  return text.replace(places, (whole, name: string, one?: string, many?: string) => {
    const fact = Object.hasOwn(facts, name) ? (facts[name] ?? null) : undefined;
    if (fact === undefined) return whole;
    if (one === undefined || many === undefined) return said(fact);
    return typeof fact === 'number' ? countedIn(language)(fact, one, many) : `${said(fact)} ${many}`;
  });
}

/** A line of a fact must not pass for one of the report. */
const onOneLine = (text: string): string => text.replace(/\n+$/, '').replaceAll('\n', '\\u{a}');

function show(value: Json, language: Language, isCopied: boolean): string {
  if (typeof value === 'string') return onOneLine(value);
  if (value === null || (Array.isArray(value) && value.length === 0)) return '–';
  if (Array.isArray(value)) {
    const shown = value.map((item) => show(item, language, isCopied));
    // A comma between numbers would pass for one inside a number.
    const hasComma = value.some((item, index) => typeof item === 'number' && shown[index]?.includes(','));
    return shown.join(hasComma ? '; ' : ', ');
  }
  if (typeof value === 'object') {
    const prose = Object.keys(value).every((name) => languages.some((one) => one === name))
      ? proseFor(language, value)
      : undefined;
    if (prose !== undefined) return onOneLine(prose);
    return Object.entries(value)
      .map(([name, item]) => `${onOneLine(name)} ${show(item, language, isCopied)}`)
      .join(', ');
  }
  return typeof value === 'number' && !isCopied ? numberIn(language, value) : String(value);
}
