// A value that one schema accepts and another refuses: it proves that something is lost where schemas alone do not tell.
// What is tried comes from what both schemas say: listed values, and what lies at, beside and between their bounds.
import { isJsonObject, type Json } from '../lib/json.ts';
import { asSchema, type Fields, namedIn, type Schema, type Steps, schemasIn, step, textsIn } from './schema.ts';
import { numbersBy, sizesBy, textsBy } from './suggested.ts';
import { checkKeyword, checkValue } from './values.ts';

/** Whether a value may have fields that the first schema does not name. */
export type FieldNames = 'any' | 'named';

/** At most one value that fits the first schema, and not what a keyword of the second demands. */
export function witness(from: Fields, into: Fields, keyword: string, steps: Steps, names: FieldNames): readonly Json[] {
  const isLost = (value: Json) => {
    const asked = Object.hasOwn(into, keyword);
    return (asked ? checkKeyword(into, keyword, value, steps) : checkValue(into, value, steps)) === 'misfit';
  };
  for (const value of tried({ from: partsOf([from]), into: partsOf([into]), steps, names, depth: 3 })) {
    if (!step(steps)) return [];
    if (isLost(value) && checkValue(from, value, steps) === 'fits') return [value];
  }
  return [];
}

interface Trial {
  /** Every schema that speaks of the value, of both sides. */
  readonly from: readonly Fields[];
  readonly into: readonly Fields[];
  readonly steps: Steps;
  readonly names: FieldNames;
  readonly depth: number;
}

/** Schemas with all that they say of the same value. */
function partsOf(schemas: readonly Schema[]): readonly Fields[] {
  return schemas
    .filter(isJsonObject)
    .flatMap((schema) => [
      schema,
      ...partsOf([
        ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => schemasIn(schema, keyword)),
        ...['not', 'if', 'then', 'else'].flatMap((keyword) =>
          schema[keyword] === undefined ? [] : [asSchema(schema[keyword])],
        ),
        ...Object.values(namedIn(schema, 'dependentSchemas')).map(asSchema),
      ]),
    ]);
}

function* tried(trial: Trial): Generator<Json> {
  const parts = [...trial.from, ...trial.into];
  for (const part of parts) {
    if (part['const'] !== undefined) yield part['const'];
    if (Array.isArray(part['enum'])) yield* part['enum'];
  }
  yield* [null, true, false];
  yield* numbersBy(parts);
  yield* textsBy(parts);
  if (trial.depth === 0) return;
  yield* listsOf(trial, parts);
  yield* objectsOf(trial, parts);
}

const mostValues = 12;
const mostFields = 50;
/** Each name is tried with each value. */
const fewSigns = 5;

/** Some values that fit what the first side says of a part, tried by what both say of it. */
function someOf(trial: Trial, fits: readonly Schema[], also: readonly Schema[]): readonly Json[] {
  const { steps, names, depth } = trial;
  const found: Json[] = [];
  for (const value of tried({ from: partsOf(fits), into: partsOf(also), steps, names, depth: depth - 1 })) {
    if (!step(steps) || found.length >= mostValues) break;
    if (fits.every((schema) => checkValue(schema, value, steps) !== 'misfit')) found.push(value);
  }
  return found;
}

function* listsOf(trial: Trial, parts: readonly Fields[]): Generator<Json> {
  const about = (part: Fields) => [
    ...['items', 'contains'].flatMap((keyword) => (part[keyword] === undefined ? [] : [asSchema(part[keyword])])),
    ...schemasIn(part, 'prefixItems'),
  ];
  yield [];
  const items = someOf(trial, [true], parts.flatMap(about));
  const sizes = sizesBy(parts, ['minItems', 'maxItems', 'minContains', 'maxContains']);
  for (const size of new Set([1, 2, ...sizes, ...parts.map((part) => schemasIn(part, 'prefixItems').length)])) {
    if (size < 1 || size > 50) continue;
    for (const item of items) yield Array.from({ length: size }, () => item);
    yield Array.from({ length: size }, (_, at) => items[at % items.length] ?? at);
  }
}

type Fielded = Readonly<Record<string, Json>>;

function* objectsOf(trial: Trial, parts: readonly Fields[]): Generator<Json> {
  const fields = new Map(namesIn(trial, parts).map((name) => [name, valuesOf(trial, parts, name)]));
  const having = (start: Fielded, names: readonly string[], part: Fields = {}): Fielded => {
    const chosen = names.flatMap((name): readonly [string, Json][] => {
      const values = fields.get(name) ?? [];
      const wanted = asSchema(namedIn(part, 'properties')[name]);
      const value = values.find((one) => checkValue(wanted, one, trial.steps) === 'fits') ?? values[0];
      return value === undefined ? [] : [[name, value]];
    });
    return { ...start, ...Object.fromEntries(chosen) };
  };
  const least = having(
    {},
    trial.from.flatMap((part) => textsIn(part['required'])),
  );
  const seeds = [
    least,
    ...trial.into.map((part) =>
      having(least, [...Object.keys(namedIn(part, 'properties')), ...textsIn(part['required'])], part),
    ),
    having(least, [...fields.keys()]),
  ];
  yield* seeds;
  yield* counted(trial, parts, least, having(least, [...fields.keys()]));
  for (const seed of seeds)
    for (const [name, values] of fields) {
      const { [name]: _, ...rest } = seed;
      yield rest;
      for (const value of values) yield { ...rest, [name]: value };
    }
}

/** With as many fields as is said, and one more or less. */
function* counted({ names }: Trial, parts: readonly Fields[], least: Fielded, most: Fielded): Generator<Json> {
  const sizes = sizesBy(parts, ['minProperties', 'maxProperties']);
  const more =
    names === 'named' ? [] : Array.from({ length: mostFields }, (_, at) => [`other_${at + 1}`, null] as const);
  for (const size of new Set(sizes))
    for (const all of [
      { ...least, ...Object.fromEntries(more) },
      { ...most, ...Object.fromEntries(more) },
    ])
      if (size <= mostFields) yield Object.fromEntries(Object.entries(all).slice(0, size));
}

/** Names of fields that either side speaks of, and some that neither does. */
function namesIn({ from, names }: Trial, parts: readonly Fields[]): readonly string[] {
  const said = (names === 'named' ? from : parts).flatMap((part) => [
    ...Object.keys(namedIn(part, 'properties')),
    ...textsIn(part['required']),
    ...Object.entries(namedIn(part, 'dependentRequired')).flatMap(([name, needed]) => [name, ...textsIn(needed)]),
    ...Object.keys(namedIn(part, 'dependentSchemas')),
  ]);
  const made = parts.flatMap((part) => [
    ...textsBy(
      Object.keys(namedIn(part, 'patternProperties')).map((pattern) => ({ pattern })),
      fewSigns,
    ),
    ...(part['propertyNames'] === undefined ? [] : textsBy(partsOf([asSchema(part['propertyNames'])]), fewSigns)),
  ]);
  return [...new Set([...said, ...(names === 'named' ? [] : [...made, 'other'])])];
}

function valuesOf(trial: Trial, parts: readonly Fields[], name: string): readonly Json[] {
  const about = (part: Fields): readonly Schema[] => {
    const field = namedIn(part, 'properties')[name];
    return field === undefined ? [] : [asSchema(field)];
  };
  return someOf(trial, trial.from.slice(0, 1).flatMap(about), parts.flatMap(about));
}
