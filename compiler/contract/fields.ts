// What a value of a contract may have, place by place: one walk, from which all facts about fields, numbers, text and size are
// taken. A place goes by the names of the fields on the way to it, `boxes/confidence`: items of a list and values of a map
// go by its name.
import { isJsonObject, type Json } from '../lib/json.ts';
import { asOne, fieldsOfObject } from './named-fields.ts';
import { boundsOf, valuesOf } from './possible-values.ts';
import { everySaid, isClosed, isListed, mostSaid, possibleTypes, saidOf, withoutLoops } from './said.ts';
import {
  allTypes,
  asSchema,
  type Fields,
  isNumeric,
  plainSchema,
  type Schema,
  type Steps,
  schemasIn,
  step,
  type Type,
} from './schema.ts';
import * as sizes from './sizes.ts';
import * as texts from './texts.ts';

export interface Field {
  readonly name: string;
  readonly types: readonly Type[];
  /** All that it may be, where they are few. */
  readonly values: readonly Json[] | null;
  readonly is_listed: boolean;
  /** Whether it is nothing but text of no form: neither listed nor a code, a date or bytes. */
  readonly is_free_text: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** What it must fit, and what its items or values of its map must. */
  readonly schemas: readonly Schema[];
  /** Whether these may be numbers that the contract does not list. */
  readonly holds_numbers: boolean;
}

/** Where the value may be a number. What the schema leaves open may be one: it is not overlooked because nobody said its type. */
export interface NumberPlace {
  readonly name: string;
  /** Whether it is nothing but a number, or null. */
  readonly is_number: boolean;
  /** Whether the contract lists all values that it may have. */
  readonly is_listed: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** All fields of an object that the contract does not describe beside those that it does. */
  readonly is_open?: true;
  /** Text that is nothing but a number by its pattern. */
  readonly is_text?: true;
}

export interface Found {
  /** Each once. */
  readonly fields: readonly Field[];
  readonly numbers: readonly NumberPlace[];
  readonly texts: readonly texts.Text[];
  readonly size: sizes.ValueSize;
}

const mostSteps = 50_000;
/** In place of a name: what the contract does not name, or is too large to be looked through. */
const anywhere = '*';
const nothing: Found = { fields: [], numbers: [], texts: [], size: sizes.nothing };

const known = { any: new WeakMap<object, Found>(), seen: new WeakMap<object, Found>() };

/** The same contract is asked about again and again: by gates, and for each language. */
export function fieldsIn(contract: Json, bytes: 'any' | 'seen' = 'any'): Found {
  if (!isJsonObject(contract)) return readFields(contract, bytes);
  const found = known[bytes].get(contract) ?? readFields(contract, bytes);
  known[bytes].set(contract, found);
  return found;
}

/** All that a value of this JSON Schema may have. Bytes that are `seen` say by their media type what people see or hear of them. */
function readFields(contract: Json, bytes: 'any' | 'seen'): Found {
  const steps = { left: mostSteps };
  const schema = plainSchema(marked(contract, bytes === 'any' ? isBytes : isSeen), steps);
  const found = schema === undefined ? nothing : within({ names: [], steps }, withoutLoops(contract, schema));
  const fields = found.fields.filter(({ name }) => name !== '');
  if (steps.left >= 0) return { ...found, fields };
  const open = within({ names: [anywhere], steps: { left: mostSteps } }, true);
  return {
    fields: [...fields, ...open.fields],
    numbers: [...found.numbers, ...open.numbers],
    texts: [...found.texts, ...open.texts],
    size: sizes.nothing,
  };
}

/** Whatever else these keywords say is still text that people read: `8bit`, `text/plain`, `application/json`. */
const encodesBytes = /^base(16|32|64|64url)$/i;
const isOfSenses = /^(image|audio|video)\/(?!svg)/i;
const isOfFiles = /^(font\/|application\/(pdf|zip|octet-stream)$)/i;

const isSeen = ({ contentMediaType: type }: Fields): boolean => isOfSenses.test(String(type));

const isBytes = ({ contentEncoding: encoding, contentMediaType: type }: Fields): boolean =>
  encodesBytes.test(String(encoding)) || isOfSenses.test(String(type)) || isOfFiles.test(String(type));

/** An image as text is none: the comparison of contracts has no use for the keywords that say so, and leaves them out. */
function marked(json: Json, isMarked: (said: Fields) => boolean): Json {
  if (Array.isArray(json)) return json.map((part) => marked(part, isMarked));
  if (!isJsonObject(json)) return json;
  const parts = Object.fromEntries(Object.entries(json).map(([key, part]) => [key, marked(part, isMarked)]));
  return isMarked(json) ? { format: texts.content, ...parts } : parts;
}

interface Way {
  readonly names: readonly string[];
  readonly steps: Steps;
}

const nameOf = ({ names }: Way): string => names.join('/');
/** The values of a map that is the whole contract have no name. */
const placeName = (way: Way): string => nameOf(way) || anywhere;

function within(way: Way, schema: Schema): Found {
  if (schema === false || !step(way.steps)) return nothing;
  const types = possibleTypes(schema);
  const field = fieldOf(way, schema, types);
  const own: Found = {
    fields: [field],
    numbers: numbersOf(way, schema, types),
    texts: field.values === null && !field.is_listed ? textsOf(way, schema, types) : [],
    size: schema === true ? sizes.nothing : sizeOf(schema, types, field),
  };
  if (schema === true || field.is_listed) return own;
  const parts = [
    ...(types.includes('object') ? [inObject(way, schema, types.some(isNumeric))] : []),
    ...(types.includes('array') ? [inArray(way, schema, types.some(isNumeric))] : []),
  ];
  return {
    fields: fieldsOf(
      field,
      parts.flatMap(({ fields }) => fields),
    ),
    numbers: [own, ...parts].flatMap(({ numbers }) => numbers),
    texts: texts.eitherOf([own, ...parts].flatMap((one) => one.texts)),
    size: sizes.largest([own, ...parts].map(({ size }) => size)),
  };
}

/** A list or a map is one field with its items or values, unless they have names of their own. */
function fieldsOf(own: Field, below: readonly Field[]): readonly Field[] {
  const inside = below.filter(({ name }) => name === own.name);
  // Where two lists name the same field, either may be meant.
  const nested = [...new Map(below.map((field) => [field.name, field])).values()].filter(
    ({ name }) => name !== own.name,
  );
  const isOfFields = own.types.every((type) => ['object', 'array', 'null'].includes(type)) && nested.length > 0;
  if (isOfFields && inside.length === 0) return nested;
  const schemas = [own, ...inside].flatMap((one) => one.schemas);
  return [{ ...own, schemas, holds_numbers: [own, ...inside].some((one) => one.holds_numbers) }, ...nested];
}

function inObject(way: Way, schema: Schema, isSaid: boolean): Found {
  const all = everySaid(schema);
  const { sure, perhaps } = fieldsOfObject(schema);
  const look = ([name, field]: readonly [string, Schema]): Found => {
    const found = within({ ...way, names: [...way.names, name] }, field);
    return { ...found, size: field === false ? sizes.nothing : sizes.ofField(name, found.size) };
  };
  const [known, others] = [[...sure].map(look), [...perhaps].map(look)];
  const values = all.flatMap(texts.valuesOfMap).map((value) => within(way, value));
  const isUnknown = known.length + others.length + values.length === 0 && way.names.length > 0;
  const rest = isClosed(schema) ? nothing : openObject(way, isUnknown, isSaid);
  const count = texts.countInMap(schema);
  const inMap = values.flatMap((one) => texts.repeated(one.texts, count));
  const named = [...known, ...others];
  return {
    fields: [...named, ...values].flatMap(({ fields }) => fields),
    numbers: [...named, ...values, rest].flatMap(({ numbers }) => numbers),
    texts: texts.beside([
      ...named.flatMap((one) => one.texts),
      ...inMap,
      ...texts.keysOfMap(placeName(way), schema, all),
      ...rest.texts,
    ]),
    size: sizes.ofObject(
      known.map(({ size }) => size),
      others.map(({ size }) => size),
    ),
  };
}

/** Fields that the contract does not describe. Where it describes none, the value is as open as one of no type. */
function openObject(way: Way, isUnknown: boolean, isSaid: boolean): Found {
  const name = isUnknown ? nameOf(way) : nameOf({ ...way, names: [...way.names, anywhere] });
  const number = isUnknown ? openNumber(name) : { ...openNumber(name), is_open: true as const };
  return { ...nothing, numbers: isSaid ? [] : [number], texts: [texts.openText(name)] };
}

function inArray(way: Way, schema: Schema, isSaid: boolean): Found {
  const [all, said] = [everySaid(schema), saidOf('array', schema)];
  const look = (item: Schema) => within(way, item);
  const first = firstItems(said).map(look);
  const rests = otherItems(said);
  const rest = rests.length === 0 ? nothing : look(asOne('allOf', rests));
  // Of alternatives, what one says of its items holds for no other's.
  const unsure = all.filter((one) => !said.includes(one));
  const others = [...firstItems(unsure), ...otherItems(unsure)].map(look);
  const most = mostSaid('array', schema, 'maxItems') ?? Infinity;
  const count = rests.includes(false) ? 0 : Math.max(0, most - first.length);
  const isOpen = otherItems(all).length === 0 && most > first.length;
  const found = [...first, rest, ...others];
  return {
    fields: found.flatMap(({ fields }) => fields),
    numbers: [...found.flatMap(({ numbers }) => numbers), ...(isOpen && !isSaid ? [openNumber(nameOf(way))] : [])],
    texts: texts.eitherOf([
      ...texts.beside([...first.flatMap((one) => one.texts), ...texts.repeated(rest.texts, count)]),
      ...others.flatMap((one) => texts.repeated(one.texts, most)),
      ...(isOpen ? [texts.openText(nameOf(way))] : []),
    ]),
    size: sizes.ofList(
      first.map(({ size }) => size),
      { count: Number.isFinite(count) ? count : 0, size: rest.size },
      others.map(({ size }) => size),
    ),
  };
}

const firstItems = (some: readonly Fields[]): readonly Schema[] => some.flatMap((one) => schemasIn(one, 'prefixItems'));

const otherItems = (some: readonly Fields[]): readonly Schema[] =>
  some.flatMap((one) => (one['items'] === undefined ? [] : [asSchema(one['items'])]));

function fieldOf(way: Way, schema: Schema, types: readonly Type[]): Field {
  const values = valuesOf(schema, way.steps) ?? null;
  return {
    name: nameOf(way),
    types,
    values,
    is_listed: isListed(schema),
    is_free_text: values === null && isFreeText(schema, types),
    ...rangeOf(schema),
    schemas: [schema],
    holds_numbers: values === null && types.some(isNumeric),
  };
}

function rangeOf(schema: Schema): Pick<NumberPlace, 'minimum' | 'maximum'> {
  const { minimum, maximum } = boundsOf(schema);
  return {
    minimum: Number.isFinite(minimum) ? minimum : null,
    maximum: Number.isFinite(maximum) ? maximum : null,
  };
}

const isFreeText = (schema: Schema, types: readonly Type[]): boolean =>
  types.includes('string') &&
  types.every((type) => type === 'string' || type === 'null') &&
  everySaid(schema).every(
    (said) => !['pattern', 'format', 'enum', 'const', 'not'].some((keyword) => Object.hasOwn(said, keyword)),
  );

const openNumber = (name: string): NumberPlace => ({
  name,
  is_number: false,
  is_listed: false,
  minimum: null,
  maximum: null,
});

function numbersOf(way: Way, schema: Schema, types: readonly Type[]): readonly NumberPlace[] {
  const name = placeName(way);
  if (!types.some(isNumeric))
    return types.includes('string') && !isListed(schema) && texts.isNumber(schema)
      ? [{ ...openNumber(name), is_text: true }]
      : [];
  // Null says that there is no number: what limits a number need not limit it.
  const is_number = types.every((type) => isNumeric(type) || type === 'null');
  return [{ name, is_number, is_listed: isListed(schema), ...rangeOf(schema) }];
}

function textsOf(way: Way, schema: Schema, types: readonly Type[]): readonly texts.Text[] {
  if (!types.includes('string') || texts.isBytes(schema)) return [];
  return [types.length === allTypes.length ? texts.openText(placeName(way)) : texts.textOf(placeName(way), schema)];
}

const sizeOf = (schema: Schema, types: readonly Type[], { is_listed, values }: Field): sizes.ValueSize =>
  is_listed
    ? sizes.ofListed(values ?? [])
    : sizes.largest([
        ...(types.includes('string') ? [sizes.ofText(texts.longestIn(schema))] : []),
        ...(types.some(isNumeric) ? [sizes.ofNumber] : []),
      ]);
