// The fields of a contract whose values can be compared with what they were, by the names of drift_baseline.json.
import { isJsonObject, type Json } from '../lib/json.ts';
import { choices, conjuncts, everySaid, isListed, leastSaid, possibleTypes, withoutLoops } from './numbers.ts';
import { boundsOf, valuesOf } from './possible-values.ts';
import {
  allTypes,
  asSchema,
  isNumeric,
  namedIn,
  plainSchema,
  propertiesOf,
  type Schema,
  type Steps,
  schemasIn,
  step,
  type Type,
} from './schema.ts';

export interface Field {
  /** The fields on the way to it, `application/amount`. Items of a list and values of a map go by its name. */
  readonly name: string;
  readonly types: readonly Type[];
  /** All that it may be, where they are few. */
  readonly values: readonly Json[] | null;
  readonly is_listed: boolean;
  /** Whether it is nothing but text of no form: neither listed nor a code, a date or bytes. How long it may be, `texts` says. */
  readonly is_free_text: boolean;
  /** Of text that is neither listed nor bytes: how many characters it may have, and how many such texts one value may hold. */
  readonly texts: Texts | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** What it must fit, and what its items or values of its map must. */
  readonly schemas: readonly Schema[];
  /** Whether these may be numbers that the contract does not list. */
  readonly holds_numbers: boolean;
}

/** `unlimited` where the contract does not say. */
type Most = number | 'unlimited';

export interface Texts {
  readonly longest: Most;
  readonly most: Most;
}

const mostSteps = 50_000;
/** In place of a name: the contract is too large to be looked through. */
const anywhere = '*';

/** Every field that a value of this JSON Schema may have, each once. */
export function fieldsIn(contract: Json): readonly Field[] {
  const steps = { left: mostSteps };
  const schema = plainSchema(marked(contract), steps);
  const found = schema === undefined ? [] : within([], withoutLoops(contract, schema), steps);
  return steps.left < 0 ? [...found, fieldOf([anywhere], true, steps)] : found;
}

/** The format that stands for bytes as text. */
const content = 'content';

/** Whatever else these keywords say is still text that people read: `8bit`, `text/plain`, `application/json`. */
const encodesBytes = /^base(16|32|64|64url)$/i;
const isOfBytes = /^((image|audio|video|font)\/(?!svg)|application\/(pdf|zip|octet-stream)$)/i;

/** An image as text is none: the comparison of contracts has no use for the keywords that say so, and leaves them out. */
function marked(json: Json): Json {
  if (Array.isArray(json)) return json.map(marked);
  if (!isJsonObject(json)) return json;
  const parts = Object.fromEntries(Object.entries(json).map(([key, part]) => [key, marked(part)]));
  const { contentEncoding: encoding, contentMediaType: type } = json;
  return encodesBytes.test(String(encoding)) || isOfBytes.test(String(type)) ? { format: content, ...parts } : parts;
}

function within(names: readonly string[], schema: Schema, steps: Steps): readonly Field[] {
  if (schema === false || !step(steps)) return [];
  const here = fieldOf(names, schema, steps);
  const named = (one: Field) => (names.length === 0 ? [] : [one]);
  if (schema === true || isListed(schema)) return named(here);
  const types = possibleTypes(schema);
  const fields = types.includes('object') ? [...namedFields(schema)] : [];
  const items = everySaid(schema).flatMap((one) => [
    ...(types.includes('array') ? [...schemasIn(one, 'prefixItems'), asSchema(one['items'] ?? false)] : []),
    ...(types.includes('object') ? valuesOfMaps(one) : []),
  ]);
  const parts = items.flatMap((item) => within(names, item, steps));
  const below = fields.flatMap(([name, field]) => within([...names, name], field, steps));
  const inside = parts.filter(({ name }) => name === here.name);
  const nested = onceNamed([...below, ...parts.filter(({ name }) => name !== here.name)]);
  const isOfFields = types.every((type) => ['object', 'array', 'null'].includes(type)) && nested.length > 0;
  if (isOfFields && inside.length === 0) return nested;
  const holds_numbers = inside.some((one) => one.holds_numbers);
  const schemas = [...here.schemas, ...inside.flatMap((one) => one.schemas)];
  // Objects in a list are things that were found, each with its name; texts in a list are one text.
  const count = countOf(schema);
  const listed = inside.map(({ texts: one }) => one && { ...one, most: times(count, one.most) });
  const texts = [here.texts, ...listed].reduce(either);
  return [...named({ ...here, schemas, texts, holds_numbers: here.holds_numbers || holds_numbers }), ...nested];
}

/** Where two lists name the same field, either may be meant. */
const onceNamed = (fields: readonly Field[]): readonly Field[] => [
  ...new Map(fields.map((field) => [field.name, field])).values(),
];

const valuesOfMaps = (schema: { readonly [keyword: string]: Json }): readonly Schema[] => [
  ...Object.values(namedIn(schema, 'patternProperties')).map(asSchema),
  ...(isJsonObject(schema['additionalProperties']) ? [schema['additionalProperties']] : []),
];

type Named = ReadonlyMap<string, Schema>;

/** The named fields of an object, each with all that is said of it. */
function namedFields(schema: Schema): Named {
  if (!isJsonObject(schema)) return new Map();
  const own = new Map(Object.entries(propertiesOf(schema)).map(([name, field]) => [name, asSchema(field)]));
  const choices = ['anyOf', 'oneOf'].map((keyword) => together('anyOf', schemasIn(schema, keyword).map(namedFields)));
  const known = together('allOf', [own, ...schemasIn(schema, 'allOf').map(namedFields), ...choices]);
  const conditions = ['if', 'then', 'else'].flatMap((keyword) => schema[keyword] ?? []);
  const perhaps = [...conditions, ...Object.values(namedIn(schema, 'dependentSchemas'))].map(asSchema).map(namedFields);
  return new Map([...together('anyOf', perhaps), ...known]);
}

function together(keyword: 'allOf' | 'anyOf', all: readonly Named[]): Named {
  const names = new Set(all.flatMap((one) => [...one.keys()]));
  const saidOf = (name: string) => all.map((one) => one.get(name)).filter((one) => one !== undefined);
  return new Map([...names].map((name) => [name, asOne(keyword, saidOf(name))]));
}

function asOne(keyword: 'allOf' | 'anyOf', said: readonly Schema[]): Schema {
  const [only, ...others] = said;
  return only !== undefined && others.length === 0 ? only : { [keyword]: said };
}

function fieldOf(names: readonly string[], schema: Schema, steps: Steps): Field {
  const types = possibleTypes(schema);
  const values = valuesOf(schema, steps) ?? null;
  const { minimum, maximum } = boundsOf(schema);
  return {
    name: names.join('/'),
    types,
    values,
    is_listed: isListed(schema),
    is_free_text: values === null && isFreeText(schema, types),
    texts: values === null ? textsOf(schema, types) : null,
    minimum: Number.isFinite(minimum) ? minimum : null,
    maximum: Number.isFinite(maximum) ? maximum : null,
    schemas: [schema],
    holds_numbers: values === null && types.some(isNumeric),
  };
}

const isFreeText = (schema: Schema, types: readonly Type[]): boolean =>
  types.includes('string') &&
  types.every((type) => type === 'string' || type === 'null') &&
  everySaid(schema).every(
    (said) => !['pattern', 'format', 'enum', 'const', 'not'].some((keyword) => Object.hasOwn(said, keyword)),
  );

/** Where nobody says a type, numbers are asked about instead. */
function textsOf(schema: Schema, types: readonly Type[]): Texts | null {
  const isSaid = types.includes('string') && types.length < allTypes.length;
  return isSaid && !isBytes(schema) && !isListed(schema) ? { longest: leastOf(schema, 'maxLength'), most: 1 } : null;
}

/** Of alternatives, each must be bytes: the others are text. */
const isBytes = (schema: Schema): boolean =>
  conjuncts(schema).some(({ format }) => format === content) || choices(schema).some((list) => list.every(isBytes));

/** How many items or values of a map it may have. */
function countOf(schema: Schema): Most {
  const said = conjuncts(schema);
  const isClosed = said.some((one) => one['items'] === false);
  const first = Math.max(0, ...said.map((one) => schemasIn(one, 'prefixItems').length));
  const [items, values] = [leastOf(schema, 'maxItems'), leastOf(schema, 'maxProperties')];
  const types = possibleTypes(schema);
  const counts = [
    ...(types.includes('array') ? [isClosed ? first : items] : []),
    ...(types.includes('object') ? [values] : []),
  ];
  return counts.reduce(larger, 0);
}

const leastOf = (schema: Schema, keyword: string): Most => leastSaid(schema, keyword) ?? 'unlimited';

const larger = (one: Most, other: Most): Most =>
  one === 'unlimited' || other === 'unlimited' ? 'unlimited' : Math.max(one, other);

const times = (one: Most, other: Most): Most =>
  one === 'unlimited' || other === 'unlimited' ? 'unlimited' : one * other;

const either = (one: Texts | null, other: Texts | null): Texts | null =>
  one && other ? { longest: larger(one.longest, other.longest), most: larger(one.most, other.most) } : (one ?? other);
