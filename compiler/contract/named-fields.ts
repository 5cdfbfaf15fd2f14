// The named fields of an object, each with all that is said of it.
import { isJsonObject } from '../lib/json.ts';
import { possibleTypes } from './said.ts';
import { asSchema, namedIn, propertiesOf, type Schema, schemasIn } from './schema.ts';

type Named = ReadonlyMap<string, Schema>;

export interface NamedFields {
  /** What is said of these holds for every value that has them. */
  readonly sure: Named;
  /** These are named by some alternatives or under a condition, and what is said of them holds there. */
  readonly perhaps: Named;
}

const none: NamedFields = { sure: new Map(), perhaps: new Map() };

export function fieldsOfObject(schema: Schema): NamedFields {
  if (!isJsonObject(schema)) return none;
  const own = new Map(Object.entries(propertiesOf(schema)).map(([name, field]) => [name, asSchema(field)]));
  const parts = [
    { sure: own, perhaps: none.perhaps },
    ...schemasIn(schema, 'allOf').map(fieldsOfObject),
    ...['anyOf', 'oneOf'].map((keyword) => ofAlternatives(schemasIn(schema, keyword))),
  ];
  const conditions = ['if', 'then', 'else'].flatMap((keyword) => schema[keyword] ?? []);
  const conditional = [...conditions, ...Object.values(namedIn(schema, 'dependentSchemas'))].map(asSchema);
  const sure = together(
    'allOf',
    parts.map((one) => one.sure),
  );
  const others = [
    ...parts.map((one) => one.perhaps),
    ...conditional.map(fieldsOfObject).flatMap((one) => [one.sure, one.perhaps]),
  ];
  return { sure, perhaps: without(together('anyOf', others), sure) };
}

/** What one alternative says of a field does not hold where another does not name it. */
function ofAlternatives(list: readonly Schema[]): NamedFields {
  const each = list.filter((one) => possibleTypes(one).includes('object')).map(fieldsOfObject);
  const named = together(
    'anyOf',
    each.map((one) => one.sure),
  );
  const sure = new Map([...named].filter(([name]) => each.every((one) => one.sure.has(name))));
  return { sure, perhaps: without(together('anyOf', [named, ...each.map((one) => one.perhaps)]), sure) };
}

const without = (some: Named, others: Named): Named => new Map([...some].filter(([name]) => !others.has(name)));

function together(keyword: 'allOf' | 'anyOf', all: readonly Named[]): Named {
  const names = new Set(all.flatMap((one) => [...one.keys()]));
  const saidOf = (name: string) => all.map((one) => one.get(name)).filter((one) => one !== undefined);
  return new Map([...names].map((name) => [name, asOne(keyword, saidOf(name))]));
}

/** What all or any of several schemas say. */
export function asOne(keyword: 'allOf' | 'anyOf', said: readonly Schema[]): Schema {
  const [only, ...others] = said;
  return only !== undefined && others.length === 0 ? only : { [keyword]: said };
}
