// What a plain schema says of a value at one place: its types, and the keywords that hold for it.
import { isJsonObject, type Json } from '../lib/json.ts';
import {
  allTypes,
  asSchema,
  type Fields,
  leadsBack,
  listedIn,
  namedIn,
  numberIn,
  type Schema,
  schemasIn,
  type Type,
  typeOf,
  typesOf,
  withParts,
} from './schema.ts';

/** Without what leads back into itself: it says nothing that is not said where it leads to. */
export const withoutLoops = (root: Json, schema: Schema): Schema => {
  if (!isJsonObject(schema)) return schema;
  return leadsBack(root, schema) ? false : withParts(schema, (part) => withoutLoops(root, asSchema(part)));
};

/** All schemas that the value must fit. */
export const conjuncts = (schema: Schema): readonly Fields[] =>
  isJsonObject(schema) ? [schema, ...schemasIn(schema, 'allOf').flatMap(conjuncts)] : [];

/** All schemas that a value of the type must fit: of alternatives, the only one that lets the type in is one. */
export const saidOf = (type: Type, schema: Schema): readonly Fields[] => [
  ...conjuncts(schema),
  ...choices(schema).flatMap((list) => {
    const [only, ...others] = list.filter((one) => possibleTypes(one).includes(type));
    return only !== undefined && others.length === 0 ? saidOf(type, only) : [];
  }),
];

/** All schemas that may say something of the value itself. */
export function everySaid(schema: Schema): readonly Fields[] {
  if (!isJsonObject(schema)) return [];
  const parts = [
    ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => schemasIn(schema, keyword)),
    ...['if', 'then', 'else'].flatMap((keyword) => (schema[keyword] === undefined ? [] : [asSchema(schema[keyword])])),
    ...Object.values(namedIn(schema, 'dependentSchemas')).map(asSchema),
  ];
  return [schema, ...parts.flatMap(everySaid)];
}

/** Whether the schema lists all that the value may be. */
export const isListed = (schema: Schema): boolean =>
  conjuncts(schema).some((one) => listedIn(one) !== undefined) || choices(schema).some((list) => list.every(isListed));

/** Of a value of the type, the most that all together let it have; undefined where nothing limits it. */
export function mostOf(type: Type, schema: Schema, most: (said: Fields) => number | undefined): number | undefined {
  const own = conjuncts(schema).flatMap((one) => most(one) ?? []);
  const either = choices(schema).flatMap((list) => {
    const each = list.filter((one) => possibleTypes(one).includes(type)).map((one) => mostOf(type, one, most));
    const limited = each.filter((one) => one !== undefined);
    return limited.length === 0 || limited.length < each.length ? [] : [Math.max(...limited)];
  });
  const all = [...own, ...either];
  return all.length === 0 ? undefined : Math.min(...all);
}

/** The same where one keyword says it, `maxLength` for example. */
export const mostSaid = (type: Type, schema: Schema, keyword: string): number | undefined =>
  mostOf(type, schema, (said) => numberIn(said, keyword));

/** The lists of which the value must fit one. */
export const choices = (schema: Schema): readonly (readonly Schema[])[] =>
  conjuncts(schema)
    .flatMap((one) => [schemasIn(one, 'anyOf'), schemasIn(one, 'oneOf')])
    .filter((list) => list.length > 0);

/** The types that the schema leaves open. */
export function possibleTypes(schema: Schema): readonly Type[] {
  if (schema === false) return [];
  const said = conjuncts(schema).map(ownTypes);
  const either = choices(schema).map((list) => list.flatMap(possibleTypes));
  return allTypes.filter((type) => [...said, ...either].every((types) => types.includes(type)));
}

function ownTypes(schema: Fields): readonly Type[] {
  const listed = listedIn(schema);
  const types = typesOf(schema);
  return listed ? types.filter((type) => listed.some((value) => typeOf(value) === type)) : types;
}

/** Whether an object has no other fields than those that the schema describes, by name or by what all others are. */
export const isClosed = (schema: Schema): boolean =>
  conjuncts(schema).some((one) =>
    ['additionalProperties', 'unevaluatedProperties'].some((key) => one[key] === false || isJsonObject(one[key])),
  ) ||
  choices(schema).some(
    (list) => list.length > 0 && list.every((one) => isClosed(one) || !possibleTypes(one).includes('object')),
  );
