// Where the values of a contract may be numbers, by the names under which people guard them. What the schema leaves open
// may be a number: an output is not overlooked because nobody said its type.
import { isJsonObject, type Json } from '../lib/json.ts';
import {
  allTypes,
  asSchema,
  type Fields,
  isNumeric,
  leadsBack,
  namedIn,
  numberIn,
  plainSchema,
  propertiesOf,
  type Schema,
  type Steps,
  schemasIn,
  step,
  type Type,
  typeOf,
  typesOf,
  withParts,
} from './schema.ts';

export interface NumberPlace {
  /** The fields on the way from the answer, `boxes/confidence`. Items of a list and values of a map go by its name. */
  readonly name: string;
  /** Whether it is nothing but a number, or null. */
  readonly is_number: boolean;
  /** Whether the contract lists all values that it may have. */
  readonly is_listed: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** All fields of an object that the contract does not describe beside those that it does. */
  readonly is_open?: true;
}

const mostSteps = 50_000;
/** In place of a name: the contract is too large to be looked through. */
const anywhere = '*';

/** Every place where an answer by this JSON Schema may have a number. */
export function numbersIn(contract: Json): readonly NumberPlace[] {
  const steps = { left: mostSteps };
  const schema = plainSchema(contract, steps);
  const found = schema === undefined ? [] : within({ names: [], steps }, withoutLoops(contract, schema));
  return steps.left < 0 ? [...found, placeOf([anywhere], true)] : found;
}

/** Without what leads back into itself: it says nothing that is not said where it leads to. */
export const withoutLoops = (root: Json, schema: Schema): Schema => {
  if (!isJsonObject(schema)) return schema;
  return leadsBack(root, schema) ? false : withParts(schema, (part) => withoutLoops(root, asSchema(part)));
};

interface Way {
  readonly names: readonly string[];
  readonly steps: Steps;
}

function within(way: Way, schema: Schema): readonly NumberPlace[] {
  if (schema === false || !step(way.steps)) return [];
  if (schema === true) return [placeOf(way.names, {})];
  const types = possibleTypes(schema);
  const all = everySaid(schema);
  const isNumber = types.some(isNumeric);
  const here = isNumber ? [placeOf(way.names, schema)] : [];
  if (isListed(schema)) return here;
  return [
    ...here,
    ...(types.includes('object') ? inObject(way, schema, all, isNumber) : []),
    ...(types.includes('array') ? inArray(way, all, isNumber) : []),
  ];
}

function inObject(way: Way, schema: Schema, all: readonly Fields[], isSaid: boolean): readonly NumberPlace[] {
  const fields = all.flatMap((one) => Object.entries(propertiesOf(one)));
  const maps = all.flatMap((one) => [
    ...Object.values(namedIn(one, 'patternProperties')),
    ...(one['additionalProperties'] === undefined || fields.length > 0 ? [] : [one['additionalProperties']]),
    ...(isJsonObject(one['additionalProperties']) && fields.length > 0 ? [one['additionalProperties']] : []),
  ]);
  // Where no field is named, the value is as open as one of no type.
  const isOpen = fields.length === 0 && maps.length === 0 && way.names.length > 0 && !isSaid;
  return [
    ...fields.flatMap(([name, field]) => within({ ...way, names: [...way.names, name] }, asSchema(field))),
    ...maps.flatMap((value) => within(way, asSchema(value))),
    ...(isOpen ? [placeOf(way.names, true)] : []),
    ...(!isOpen && !isSaid && !isClosed(schema) ? [openPlace(way)] : []),
  ];
}

const openPlace = ({ names }: Way): NumberPlace => ({
  ...placeOf([...names, anywhere], true),
  is_open: true,
});

/** Whether an object has no other fields than those that the schema describes, by name or by what all others are. */
const isClosed = (schema: Schema): boolean =>
  conjuncts(schema).some((one) =>
    ['additionalProperties', 'unevaluatedProperties'].some((key) => one[key] === false || isJsonObject(one[key])),
  ) ||
  choices(schema).some(
    (list) => list.length > 0 && list.every((one) => isClosed(one) || !possibleTypes(one).includes('object')),
  );

function inArray(way: Way, all: readonly Fields[], isSaid: boolean): readonly NumberPlace[] {
  const items = all.flatMap((one) => [
    ...schemasIn(one, 'prefixItems'),
    ...(one['items'] === undefined ? [] : [asSchema(one['items'])]),
  ]);
  const isOpen = !isSaid && !all.some((one) => one['items'] !== undefined);
  return [...items.flatMap((item) => within(way, item)), ...(isOpen ? [placeOf(way.names, true)] : [])];
}

/** Null says that there is no number: what limits a number need not limit it. */
const onlyNumber = (types: readonly Type[]): boolean =>
  types.every((type) => isNumeric(type) || type === 'null') && types.some(isNumeric);

function placeOf(names: readonly string[], schema: Schema): NumberPlace {
  const said = conjuncts(schema);
  const bounds = (keyword: string) => said.flatMap((one) => numberIn(one, keyword) ?? []);
  const [least, most] = [bounds('minimum'), bounds('maximum')];
  return {
    name: names.join('/'),
    is_number: onlyNumber(possibleTypes(schema)),
    is_listed: isListed(schema),
    minimum: least.length === 0 ? null : Math.max(...least),
    maximum: most.length === 0 ? null : Math.min(...most),
  };
}

/** All schemas that the value must fit. */
export const conjuncts = (schema: Schema): readonly Fields[] =>
  isJsonObject(schema) ? [schema, ...schemasIn(schema, 'allOf').flatMap(conjuncts)] : [];

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
  conjuncts(schema).some((one) => Object.hasOwn(one, 'const') || Array.isArray(one['enum'])) ||
  choices(schema).some((list) => list.every(isListed));

/** The lowest number that a keyword says of every value, `maxLength` for example; undefined where none does. */
export function leastSaid(schema: Schema, keyword: string): number | undefined {
  const said = conjuncts(schema).flatMap((one) => numberIn(one, keyword) ?? []);
  return said.length === 0 ? undefined : Math.min(...said);
}

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
  const listed = Object.hasOwn(schema, 'const') ? [schema['const'] ?? null] : schema['enum'];
  const types = typesOf(schema);
  return Array.isArray(listed) ? types.filter((type) => listed.some((value) => typeOf(value) === type)) : types;
}
