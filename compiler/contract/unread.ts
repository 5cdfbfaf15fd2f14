// An answer of before lacks the fields that answers have gained. It breaks nobody who does not read them.
import { isJsonObject, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { asSchema, propertiesOf, type Schema, textsIn } from './schema.ts';

/** The contract of answers, demanding only fields that are read, at any depth. What it says of them stays. Both are plain. */
export function withoutUnread(contract: Schema | undefined, reads: Schema | undefined): Schema | undefined {
  if (!isJsonObject(contract) || !isJsonObject(reads)) return contract;
  const read = propertiesOf(reads);
  const isRead = (name: string) => Object.hasOwn(read, name) || textsIn(reads['required']).includes(name);
  const part = (one: Json, of: Json | undefined): Json => withoutUnread(asSchema(one), asSchema(of)) ?? one;
  return Object.fromEntries(
    Object.entries(contract).map(([keyword, value]): [string, Json] => {
      if (keyword === 'required') return [keyword, textsIn(value).filter(isRead)];
      if (keyword === 'items') return [keyword, part(value, reads[keyword])];
      if (keyword === 'allOf' && Array.isArray(value)) return [keyword, value.map((one) => part(one, reads))];
      if (keyword !== 'properties' || !isJsonObject(value)) return [keyword, value];
      const fields = Object.entries(value).map(([name, one]) => [name, part(one, own(read, name))] as const);
      return [keyword, Object.fromEntries(fields)];
    }),
  );
}
