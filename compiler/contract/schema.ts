// A JSON Schema as the comparison reads it: its references are replaced by what they mean, and each keyword is one that
// is understood of values, one that decides nothing, or one of which it is said that it is not decided.
import { isJsonObject, type Json, valueIn, without } from '../lib/json.ts';

export type Schema = boolean | Fields;
export type Fields = { readonly [keyword: string]: Json };

/** How many nodes of schemas and values may be looked at. Steps, not time: the result enters digests. */
export interface Steps {
  left: number;
}

/** Whether there is a step left. */
export const step = (steps: Steps, count = 1): boolean => {
  steps.left -= count;
  return steps.left >= 0;
};

/** What is no schema says nothing. */
export const asSchema = (json: Json | undefined): Schema => (isJsonObject(json) ? json : json !== false);

const inMaps = ['properties', 'patternProperties', 'dependentSchemas'];
const inLists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const single = [
  ...['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'],
  ...['unevaluatedProperties', 'unevaluatedItems'],
];
const understood = new Set([
  ...['type', 'enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'pattern', 'format', 'items', 'minItems', 'maxItems', 'uniqueItems'],
  ...['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties', 'allOf', 'anyOf', 'oneOf'],
  ...['not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'patternProperties', 'propertyNames'],
  ...['prefixItems', 'contains', 'minContains', 'maxContains'],
]);
/** Keywords that are not decided. Any other that is not known decides nothing in JSON Schema either. */
const undecidable = new Set([
  ...['$ref', '$dynamicRef', '$id', 'dependencies', 'unevaluatedProperties', 'unevaluatedItems'],
]);

/** The keywords that decide which values fit, in the order of the schema. */
export const keywordsOf = (schema: Fields): readonly string[] =>
  Object.keys(schema).filter((key) => understood.has(key));

export const undecidableIn = (schema: Schema): readonly string[] =>
  isJsonObject(schema) ? Object.keys(schema).filter((key) => undecidable.has(key)) : [];

/**
 * The schema without annotations and with local references replaced. What refers to itself keeps its `$ref`, which is
 * not decided. Undefined when it is larger than the steps.
 */
export function plainSchema(root: Json | undefined, steps: Steps): Schema | undefined {
  const plain = (json: Json | undefined, above: readonly string[]): Schema => {
    const schema = asSchema(json);
    if (!isJsonObject(schema) || !step(steps)) return schema;
    const { $ref: reference, ...rest } = schema;
    const pointer = typeof reference === 'string' && isPlainPointer(reference) ? reference : undefined;
    if (pointer === undefined || above.includes(pointer)) return withParts(schema, (part) => plain(part, above));
    const meant = valueIn(root, ...namesIn(pointer));
    const target = plain(meant, [...above, pointer]);
    if (meant === undefined) return withParts(schema, (part) => plain(part, above));
    const beside = withParts(rest, (part) => plain(part, above));
    return Object.keys(beside).length === 0 ? target : { allOf: [target, beside] };
  };
  const read = asSchema(root);
  // The identity of the whole document changes none of its local references.
  const whole = isJsonObject(read) ? plain(without(read, '$id'), []) : read;
  return steps.left < 0 ? undefined : whole;
}

/** Whether a reference that a plain schema has left leads to where it stands, and not out of the document or to nothing. */
export function leadsBack(root: Json, { $ref: reference }: Fields): boolean {
  if (reference === '#') return true;
  if (typeof reference !== 'string' || !isPlainPointer(reference)) return false;
  return valueIn(root, ...namesIn(reference)) !== undefined;
}

/** Readers disagree on when an escape such as `%20` is undone, so such a reference is not followed. */
const isPlainPointer = (reference: string): boolean => reference.startsWith('#/') && !reference.includes('%');

const namesIn = (pointer: string): readonly string[] =>
  pointer
    .slice(2)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Keywords whose schemas also say which fields and items are evaluated. */
const evaluating = ['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'dependentSchemas', 'contains'];

/** What nothing evaluates is, beside no such keyword, what is additional; where that is decided, nothing is left. */
function evaluated(schema: Fields): Fields {
  if (evaluating.some((keyword) => Object.hasOwn(schema, keyword))) return schema;
  const { unevaluatedProperties: fields, unevaluatedItems: items, ...rest } = schema;
  return {
    ...(fields !== undefined && { additionalProperties: fields }),
    ...(items !== undefined && { items }),
    ...rest,
  };
}

/** The keywords that decide something, with each schema in them replaced. */
export function withParts(whole: Fields, part: (json: Json | undefined) => Schema): Fields {
  const schema = evaluated(whole);
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): [string, Json][] => {
      if (!understood.has(key) && !undecidable.has(key)) return [];
      if (inMaps.includes(key) && isJsonObject(value))
        return [[key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, part(one)]))]];
      if (inLists.includes(key) && Array.isArray(value)) return [[key, value.map(part)]];
      return [[key, single.includes(key) ? part(value) : value]];
    }),
  );
}

/** The schemas in a list of a keyword. */
export const schemasIn = (schema: Fields, keyword: string): readonly Schema[] => {
  const list = schema[keyword];
  return Array.isArray(list) ? list.map(asSchema) : [];
};

/** The schemas or lists by name of a keyword. */
export const namedIn = (schema: Fields, keyword: string): Readonly<Record<string, Json>> => {
  const named = schema[keyword];
  return isJsonObject(named) ? named : {};
};

/** Types as the comparison tells them apart: a number that is not whole is a `fraction`. */
export const allTypes = ['null', 'boolean', 'object', 'array', 'string', 'integer', 'fraction'] as const;
export type Type = (typeof allTypes)[number];

export const isNumeric = (type: Type): boolean => type === 'integer' || type === 'fraction';

export function typesOf(schema: Fields): readonly Type[] {
  const { type } = schema;
  if (type === undefined) return allTypes;
  const named: readonly Json[] = Array.isArray(type) ? type : [type];
  return allTypes.filter((one) => named.includes(one) || (named.includes('number') && isNumeric(one)));
}

export function typeOf(value: Json): Type {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction';
  return typeof value === 'object' ? 'object' : typeof value === 'string' ? 'string' : 'boolean';
}

/** All values that the keywords `const` or `enum` admit; undefined where the schema has neither. */
export function listedIn(schema: Fields): readonly Json[] | undefined {
  if (Object.hasOwn(schema, 'const')) return [schema['const'] ?? null];
  return Array.isArray(schema['enum']) ? schema['enum'] : undefined;
}

export const numberIn = (schema: Fields, keyword: string): number | undefined => {
  const value = schema[keyword];
  return typeof value === 'number' ? value : undefined;
};

export const textsIn = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The named fields of an object's schema. */
export const propertiesOf = (schema: Fields): Readonly<Record<string, Json>> => namedIn(schema, 'properties');

/** Whether no value of one can be of the other, by its type. */
export const areApart = (one: Schema, other: Schema): boolean =>
  other === false ||
  (isJsonObject(one) && isJsonObject(other) && !typesOf(one).some((type) => typesOf(other).includes(type)));
