// Values of documents as people read them: no JSON, no digest at length.
import { isJsonObject, type Json } from '../../lib/json.ts';
import type { NotesReader } from './reader.ts';

/** One value in words. What is not there is a dash. */
export function valueText(reader: NotesReader, value: Json | undefined): string {
  const { own, tell } = reader;
  if (value === undefined || value === null) return '–';
  if (typeof value === 'boolean') return value ? own.yes : own.no;
  if (typeof value === 'number') return tell.number(value);
  if (typeof value === 'string') return short(value);
  if (Array.isArray(value)) return value.map((one) => valueText(reader, one)).join(', ') || own.nothing;
  return isJsonObject(value) ? partsText(reader, value) : '–';
}

const partsText = (reader: NotesReader, value: { readonly [name: string]: Json }): string =>
  Object.entries(value)
    .map(([name, part]) => {
      const text = valueText(reader, part);
      return `${name} ${isJsonObject(part) ? `(${text})` : text}`;
    })
    .join(', ') || reader.own.nothing;

/** Whoever needs the whole digest reads the manifest. */
const short = (text: string): string => text.replace(/([0-9a-f]{12})[0-9a-f]{52}/g, '$1…');
