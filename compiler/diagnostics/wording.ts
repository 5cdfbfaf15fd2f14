// Puts a diagnostic in words.
import type { Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { entryOf } from './catalogue.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import type { Language, Wording } from './entry.ts';

/** The catalogue's words with this case's facts in them. */
export function wording(diagnostic: Diagnostic, language: Language): Wording {
  const { summary, reason, cases, fix } = entryOf(diagnostic.code)[language];
  const places = Object.entries(diagnostic.places ?? {}).map(([name, some]) => [name, some.map(placeText)]);
  const facts = { file: diagnostic.file ?? '', ...Object.fromEntries(places), ...diagnostic.facts };
  const special = own(cases, String(diagnostic.facts?.['change']));
  return { summary, reason: fill(special ?? reason, facts), fix: fill(fix, facts) };
}

const placeText = ({ file, line }: Place): string => (line === undefined ? file : `${file}:${line}`);

const fill = (text: string, facts: Readonly<Record<string, Json>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(facts, name) ? show(facts[name] ?? null) : whole));

/** A line of a fact must not pass for one of the report. */
const onOneLine = (text: string): string => text.replace(/\n+$/, '').replaceAll('\n', '\\u{a}');

function show(value: Json): string {
  if (typeof value === 'string') return onOneLine(value);
  if (value === null || (Array.isArray(value) && value.length === 0)) return '–';
  if (Array.isArray(value)) return value.map(show).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, item]) => `${name} ${show(item)}`)
      .join(', ');
  return String(value);
}
