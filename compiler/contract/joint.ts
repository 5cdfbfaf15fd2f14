// A schema with choices or parts, as schemas that have none.
import { canonical, equalJson, isJsonObject, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { asSchema, type Fields, namedIn, type Schema, textsIn, typesOf } from './schema.ts';

/** The schemas of which every value fits one; undefined where there is no choice. */
export function alternativesOf(schema: Fields): readonly Schema[] | undefined {
  const keyword = ['anyOf', 'oneOf'].find((name) => Array.isArray(schema[name]));
  const list = keyword === undefined ? undefined : schema[keyword];
  if (keyword === undefined || !Array.isArray(list)) return undefined;
  const { [keyword]: _, ...beside } = schema;
  return list.map((part) => joined(beside, asSchema(part)));
}

/** The schemas of which every value fits all; undefined where there are none. */
export function partsOf(schema: Fields): readonly Schema[] | undefined {
  const { allOf, ...beside } = schema;
  if (!Array.isArray(allOf)) return undefined;
  const whole = allOf
    .map(asSchema)
    .reduce<Schema | undefined>((joint, part) => (joint === undefined ? undefined : asOne(joint, part)), beside);
  return whole === undefined ? [beside, ...allOf.map(asSchema)].filter((part) => !equalJson(part, {})) : [whole];
}

/** Keywords whose meaning depends on others of the same schema. */
const dependent = [
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'items',
  'if',
  'then',
  'else',
].concat(['contains', 'minContains', 'maxContains']);

type Both = (one: Json, other: Json) => Json;

const greater: Both = (one, other) => Math.max(Number(one), Number(other));
const less: Both = (one, other) => Math.min(Number(one), Number(other));

const listIn = (json: Json): readonly Json[] => (Array.isArray(json) ? json : []);

/** What two demands of one keyword say together. */
const both: Readonly<Record<string, Both>> = {
  ...{ minimum: greater, exclusiveMinimum: greater, minLength: greater, minItems: greater, minProperties: greater },
  ...{ maximum: less, exclusiveMaximum: less, maxLength: less, maxItems: less, maxProperties: less },
  type: (one, other) => {
    const [had, more] = [typesOf({ type: one }), typesOf({ type: other })];
    const shared = had.filter((type) => more.includes(type));
    return shared.map((type) => (type === 'fraction' ? 'number' : type));
  },
  enum: (one, other) => {
    const known = new Set(listIn(other).map(canonical));
    return listIn(one).filter((value) => known.has(canonical(value)));
  },
  required: (one, other) => [...new Set([...textsIn(one), ...textsIn(other)])],
  properties: (one, other) => {
    const [had, more] = [namedIn({ one }, 'one'), namedIn({ other }, 'other')];
    const shared = Object.entries(had).flatMap(([name, field]): [string, Json][] => {
      const also = own(more, name);
      return also === undefined ? [] : [[name, joined(asSchema(field), asSchema(also))]];
    });
    return { ...had, ...more, ...Object.fromEntries(shared) };
  },
};

/** Two schemas written as one; undefined where they cannot be. */
function asOne(one: Schema, other: Schema): Schema | undefined {
  if (one === false || other === false) return false;
  if (!isJsonObject(one) || !isJsonObject(other)) return isJsonObject(one) ? one : other;
  if (Object.keys(one).length === 0 || Object.keys(other).length === 0) return { ...one, ...other };
  const shared = Object.keys(one).filter((keyword) => Object.hasOwn(other, keyword));
  const isPlain = [...Object.keys(one), ...Object.keys(other)].every((keyword) => !dependent.includes(keyword));
  const joint = shared.map((keyword): [string, Json | undefined] => {
    const [had, more] = [one[keyword] ?? null, other[keyword] ?? null];
    return [keyword, equalJson(had, more) ? had : own(both, keyword)?.(had, more)];
  });
  if (!isPlain || joint.some(([, value]) => value === undefined)) return undefined;
  return {
    ...one,
    ...other,
    ...Object.fromEntries(joint.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  };
}

const joined = (one: Schema, other: Schema): Schema => asOne(one, other) ?? { allOf: [one, other] };
