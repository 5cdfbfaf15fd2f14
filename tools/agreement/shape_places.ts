/** Which part of a schema judges which value of a document. */
import { equalJson, isObject, type Json, joinPointer } from '../../compiler/lib/json.ts';
import type { Schema } from '../build/schema_types.ts';

export type Definitions = Readonly<Record<string, Schema>>;

/** A part of a schema; true allows anything. */
export interface Part {
  /** Where it is written, as a JSON pointer. */
  readonly at: string;
  readonly schema: Schema | true;
}

/** A value in a document. */
export interface Place {
  readonly pointer: string;
  /** With nothing below its own fields or items that may be absent: CUE judges short documents faster. */
  readonly value: Json;
  /** Where the schema declares it, and which alternative it is: the same for all items of a list and in all documents. */
  readonly position: string;
  readonly schema: Schema | true;
  /** The document with another value here, and nothing beside it that may be absent. */
  readonly replacedBy: (changed: Json) => Json;
}

/** Every value in a document that matches the schema. */
export const placesOf = (schema: Schema, document: Json): Generator<Place> =>
  places(schema.$defs ?? {}, { at: '', schema }, { pointer: '', value: document, replacedBy: (changed) => changed });

function* places(
  defs: Definitions,
  declared: Part,
  place: Pick<Place, 'pointer' | 'value' | 'replacedBy'>,
): Generator<Place> {
  const part = meant(defs, declared, place.value);
  const value = eachBelow(defs, part, place.value);
  yield { ...place, value, position: `${declared.at} ${part.at}`, schema: part.schema };
  const rest = least(defs, declared, place.value);
  for (const [key, item] of childrenOf(place.value))
    yield* places(defs, below(part, key), {
      pointer: joinPointer(place.pointer, key),
      value: item,
      replacedBy: (changed) => place.replacedBy(withChild(rest, key, changed)),
    });
}

/** The items of a list or the fields of an object. */
const childrenOf = (value: Json): readonly (readonly [string | number, Json])[] =>
  Array.isArray(value) ? [...value.entries()] : fieldsOf(value);

const withChild = (value: Json, key: string | number, child: Json): Json =>
  Array.isArray(value)
    ? [...value.slice(0, Number(key)), child, ...value.slice(Number(key) + 1)]
    : { ...Object.fromEntries(fieldsOf(value)), [key]: child };

/** The value with no more below its own fields or items than must be there. */
function eachBelow(defs: Definitions, part: Part, value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => least(defs, below(part, 0), item));
  if (!isObject(value)) return value;
  return Object.fromEntries(fieldsOf(value).map(([name, item]) => [name, least(defs, below(part, name), item)]));
}

/** The value without each field, entry and item that may be absent, here and below. */
function least(defs: Definitions, declared: Part, value: Json): Json {
  const part = meant(defs, declared, value);
  const { minItems = 0, required = [], const: only } = part.schema === true ? {} : part.schema;
  if (only !== undefined) return value;
  if (Array.isArray(value)) return eachBelow(defs, part, value.slice(0, minItems));
  if (!isObject(value)) return value;
  return eachBelow(defs, part, Object.fromEntries(fieldsOf(value).filter(([name]) => required.includes(name))));
}

/** The fields of an object; none for other values. */
export const fieldsOf = (value: Json): [string, Json][] =>
  isObject(value) ? Object.entries(value as Readonly<Record<string, Json>>) : [];

/** What a reference means, and of several alternatives the one that a value is. */
export function meant(defs: Definitions, { at, schema }: Part, value: Json): Part {
  if (schema === true) return { at, schema };
  if (schema.$ref !== undefined) return meant(defs, { at: schema.$ref.slice(1), schema: resolve(defs, schema) }, value);
  if (schema.anyOf === undefined) return { at, schema: resolve(defs, schema) };
  const index = schema.anyOf.findIndex((part) => fits(resolve(defs, part), value));
  const found = schema.anyOf[index];
  if (found === undefined) throw new Error(`${JSON.stringify(value)} is none of ${at}`);
  return meant(defs, { at: `${at}/anyOf/${index}`, schema: found }, value);
}

/** A schema with what it refers to in its place. */
export function resolve(defs: Definitions, schema: Schema): Schema {
  if (schema.$ref !== undefined) return resolve(defs, defs[schema.$ref.replace('#/$defs/', '')] ?? {});
  if (schema.allOf === undefined) return schema;
  const { allOf, ...own } = schema;
  return Object.assign({}, own, ...allOf.map((part) => resolve(defs, part)));
}

/** Alternatives differ in their types, in their constants or in the fields that they know or must have. */
function fits(schema: Schema | true, value: Json): boolean {
  if (schema === true) return true;
  if (schema.const !== undefined) return equalJson(schema.const, value);
  if (schema.type !== undefined && schema.type.replace('integer', 'number') !== typeOf(value)) return false;
  const fields = new Map(fieldsOf(value));
  if (!(schema.required ?? []).every((name) => fields.has(name))) return false;
  return [...fields].every(([name, item]) => {
    const field = schema.properties?.[name];
    return field === undefined ? entriesOf(schema).length > 0 : fits(field, item);
  });
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The part for an item of a list or a field of an object. */
export function below({ at, schema }: Part, key: string | number): Part {
  if (schema === true) return { at, schema };
  if (typeof key === 'number') return { at: `${at}/items`, schema: schema.items ?? true };
  const field = schema.properties?.[key];
  if (field !== undefined) return { at: `${at}/properties/${key}`, schema: field };
  const entries = entriesOf(schema).find(({ pattern }) => pattern === undefined || new RegExp(pattern, 'u').test(key));
  return { at: `${at}/${entries?.keyword}`, schema: entries?.schema ?? true };
}

/** What an object may hold beyond its fields: the pattern of the keys (any key when there is none) and the values. */
export function entriesOf({ patternProperties = {}, additionalProperties = true }: Schema) {
  const known = Object.entries(patternProperties).map(([pattern, schema]) => ({
    pattern,
    keyword: `patternProperties/${pattern}`,
    schema,
  }));
  if (additionalProperties === false) return known;
  return [...known, { pattern: undefined, keyword: 'additionalProperties', schema: additionalProperties }];
}
