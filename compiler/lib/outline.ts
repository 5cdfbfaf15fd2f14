// A JSON Schema in one short line: `string, enum: "own", "rent", … (5)`. What it says for people alone is left out.
import { isJsonObject, type Json } from './json.ts';

const forPeople = ['$schema', '$id', '$comment', 'title', 'description', 'examples'];

export function outlineOf(schema: Json): Json {
  if (!isJsonObject(schema)) return schema;
  const { type, ...others } = schema;
  const kept = Object.entries(others).filter(([keyword]) => !forPeople.includes(keyword));
  const said = kept.map(([keyword, value]) => `${keyword}: ${listed(itemsOf(value))}`);
  return [...(type === undefined ? [] : [[type].flat().map(word).join(' or ')]), ...said].join(', ') || 'anything';
}

/** Of an object the names of its fields. */
const itemsOf = (value: Json): readonly Json[] =>
  Array.isArray(value) ? value : isJsonObject(value) ? Object.keys(value) : [value];

const most = 3;

const listed = (items: readonly Json[]): string =>
  items.length <= most
    ? items.map(short).join(', ')
    : `${items
        .slice(0, most - 1)
        .map(short)
        .join(', ')}, … (${items.length})`;

const word = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

function short(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
