/**
 * Documents that match a schema, generated from it or shortened from real ones. The same seed gives the same documents.
 */
import fc, { type Arbitrary } from 'fast-check';
import { equalJson, isObject, type Json, valueIn } from '../../compiler/lib/json.ts';
import type { Schema } from '../build/schema_types.ts';

export interface Trial {
  /** The document's origin, and what was done to it. */
  readonly origin: string;
  readonly value: Json;
}

/** `count` documents of all kinds. */
export const generate = (schema: Schema, count: number, seed: number): Trial[] =>
  fc
    .sample(documents({ defs: schema.$defs ?? {}, full: undefined }, schema), { numRuns: count, seed })
    .map((value, index) => ({ origin: `generated ${index}`, value }));

/**
 * Documents with every optional field and an entry in every map: one with the last alternative, which is usually the
 * richest, and one for each other struct that stands for choice.
 */
export function complete(schema: Schema, seed: number): Trial[] {
  const defs = schema.$defs ?? {};
  const choices = Object.values(defs).map(({ anyOf = [] }) => anyOf.map((part) => resolve(defs, part)));
  const widths = choices.map((parts) => parts.filter(({ type }) => type === 'object').length);
  return Array.from({ length: Math.max(1, ...widths) }, (_, full) => {
    const [value = null] = fc.sample(documents({ defs, full }, schema), { numRuns: 1, seed });
    return { origin: `generated, complete ${full}`, value };
  });
}

interface Context {
  readonly defs: Readonly<Record<string, Schema>>;
  /** Of a complete document, the alternative to take, counted from the last. */
  readonly full: number | undefined;
}

const anything: readonly Json[] = [null, true, 0, 1.5, 'text', [], {}, [1, 'a'], { a: null }];

function resolve(defs: Context['defs'], schema: Schema): Schema {
  if (schema.$ref !== undefined) return resolve(defs, defs[schema.$ref.replace('#/$defs/', '')] ?? {});
  if (schema.allOf === undefined) return schema;
  const { allOf, ...own } = schema;
  return Object.assign({}, own, ...allOf.map((part) => resolve(defs, part)));
}

function documents(context: Context, given: Schema | true): Arbitrary<Json> {
  if (given === true) return fc.constantFrom(...anything);
  const schema = resolve(context.defs, given);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) {
    const parts =
      context.full === undefined
        ? schema.anyOf
        : schema.anyOf.slice(-1 - (context.full % schema.anyOf.length)).slice(0, 1);
    return fc.oneof(...parts.map((part) => documents(context, part)));
  }
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return numbers(schema);
    case 'string':
      return strings(schema);
    case 'array':
      return lists(context, schema);
    case 'object':
      return objects(context, schema);
    default:
      throw new Error(`no documents for ${JSON.stringify(schema)}`);
  }
}

function numbers({ type, minimum, exclusiveMinimum, maximum }: Schema): Arbitrary<number> {
  const step = type === 'integer' ? 1 : 0.001;
  const lowest = minimum ?? (exclusiveMinimum === undefined ? -1000 : exclusiveMinimum + step);
  const highest = maximum ?? lowest + 1_000_000;
  const steps = Math.floor((highest - lowest) / step);
  return fc.oneof(
    fc.constantFrom(lowest, maximum ?? lowest + step),
    fc.integer({ min: 0, max: steps }).map((n) => Number((lowest + n * step).toFixed(3))),
  );
}

function strings({ format, pattern, minLength = 0 }: Schema): Arbitrary<string> {
  const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  if (format === 'date') return moment.map((date) => date.toISOString().slice(0, 10));
  if (format === 'date-time')
    return fc.tuple(moment, fc.boolean()).map(([date, whole]) => date.toISOString().replace(whole ? /\.\d+/ : '', ''));
  // fast-check does not generate text from Unicode classes.
  if (pattern?.includes('\\p{')) {
    const fits = new RegExp(pattern, 'u');
    return fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => fits.test(text));
  }
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ unit: 'grapheme', minLength, maxLength: minLength + 12 });
}

function lists(context: Context, { items, minItems = 0 }: Schema): Arbitrary<Json> {
  const minLength = Math.max(minItems, context.full === undefined ? 0 : 1);
  return fc.array(documents(context, items ?? true), { minLength, maxLength: minLength + 2 });
}

function objects(context: Context, schema: Schema): Arbitrary<Json> {
  const fields = Object.entries(schema.properties ?? {});
  const known = fc.record(Object.fromEntries(fields.map(([name, field]) => [name, documents(context, field)])), {
    requiredKeys: context.full === undefined ? [...(schema.required ?? [])] : fields.map(([name]) => name),
    noNullPrototype: true,
  });
  const rest = maps(schema).map(([pattern, value]) =>
    fc.dictionary(keys(pattern), documents(context, value), {
      minKeys: context.full === undefined ? 0 : 1,
      maxKeys: 2,
      noNullPrototype: true,
    }),
  );
  return fc.tuple(known, ...rest).map((parts) => Object.assign({}, ...parts.reverse()));
}

/** The pattern of keys (any key when there is none) and the values that an object may hold beyond its fields. */
function maps(schema: Schema): [string | undefined, Schema | true][] {
  const open = schema.additionalProperties ?? true;
  return [
    ...Object.entries(schema.patternProperties ?? {}),
    ...(open === false ? [] : [[undefined, open] as const]),
  ].map(([pattern, value]) => [pattern, value]);
}

/** `__proto__` is refused before the shape is checked. */
function keys(pattern: string | undefined): Arbitrary<string> {
  const any =
    pattern === undefined ? fc.string({ minLength: 1, maxLength: 8 }) : fc.stringMatching(new RegExp(pattern));
  return any.filter((key) => key !== '__proto__');
}

/** Of several alternatives, the one whose fields an object has, with its constants. */
function alternative(schema: Schema, value: Json, defs: Context['defs']): Schema {
  const parts = (schema.anyOf ?? []).map((part) => resolve(defs, part));
  const fits = ({ properties = {} }: Schema) => isObject(value) && Object.keys(value).some((key) => key in properties);
  return parts.find((part) => fits(part) && hasConstants(part, value)) ?? parts.find(fits) ?? schema;
}

const hasConstants = (schema: Schema | true, value: Json | undefined): boolean =>
  schema === true ||
  ((schema.const === undefined || equalJson(schema.const, value ?? null)) &&
    Object.entries(schema.properties ?? {}).every(([name, field]) => hasConstants(field, valueIn(value, name))));

/** The same document with at most two elements in each list and map: as many kinds of places, far fewer places. */
export function shorten(value: Json, schema: Schema | true, defs = schema === true ? {} : (schema.$defs ?? {})): Json {
  const shape = alternative(schema === true ? {} : resolve(defs, schema), value, defs);
  if (Array.isArray(value)) return value.slice(0, 2).map((item) => shorten(item, shape.items ?? true, defs));
  if (!isObject(value)) return value;
  const fields = Object.entries(value as Record<string, Json>).filter(
    ([name]) => shape.properties?.[name] !== undefined,
  );
  const others = Object.entries(value as Record<string, Json>).filter(
    ([name]) => shape.properties?.[name] === undefined,
  );
  const other = maps(shape)[0]?.[1] ?? true;
  return Object.fromEntries([
    ...fields.map(([name, item]) => [name, shorten(item, shape.properties?.[name] ?? true, defs)]),
    ...others.slice(0, 2).map(([name, item]) => [name, shorten(item, other, defs)]),
  ]);
}
