/**
 * Documents that match a schema, generated from it or shortened from real ones. The same seed gives the same documents.
 */
import fc, { type Arbitrary } from 'fast-check';
import { isObject, type Json } from '../../compiler/lib/json.ts';
import type { Schema } from '../build/schema_types.ts';
import { below, type Definitions, entriesOf, fieldsOf, meant, type Part, resolve } from './shape_places.ts';

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
  readonly defs: Definitions;
  /** Of a complete document, the alternative to take, counted from the last. */
  readonly full: number | undefined;
}

const anything: readonly Json[] = [null, true, 0, 1.5, 'text', [], {}, [1, 'a'], { a: null }];

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
  const rest = entriesOf(schema).map((entries) =>
    fc.dictionary(keys(entries.pattern), documents(context, entries.schema), {
      minKeys: context.full === undefined ? 0 : 1,
      maxKeys: 2,
      noNullPrototype: true,
    }),
  );
  return fc.tuple(known, ...rest).map((parts) => Object.assign({}, ...parts.reverse()));
}

/** `__proto__` is refused before the shape is checked. */
function keys(pattern: string | undefined): Arbitrary<string> {
  const any =
    pattern === undefined ? fc.string({ minLength: 1, maxLength: 8 }) : fc.stringMatching(new RegExp(pattern));
  return any.filter((key) => key !== '__proto__');
}

/** The same document with at most two elements in each list and map: as many kinds of places, far fewer places. */
export const shorten = (value: Json, schema: Schema): Json => shortened(schema.$defs ?? {}, { at: '', schema }, value);

function shortened(defs: Definitions, declared: Part, value: Json): Json {
  const part = meant(defs, declared, value);
  if (Array.isArray(value)) return value.slice(0, 2).map((item) => shortened(defs, below(part, 0), item));
  if (!isObject(value)) return value;
  const known = part.schema === true ? {} : (part.schema.properties ?? {});
  const fields = fieldsOf(value);
  const surplus = fields.filter(([name]) => !(name in known)).slice(2);
  return Object.fromEntries(
    fields
      .filter((field) => !surplus.includes(field))
      .map(([name, item]) => [name, shortened(defs, below(part, name), item)]),
  );
}
