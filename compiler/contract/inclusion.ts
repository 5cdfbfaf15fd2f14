// Whether every value of one schema fits another, and where not. For each keyword that the second demands it asks whether
// the first guarantees it. "Breaks" means that some value is lost; what neither can be shown nor refuted is "undecided".
import { equalJson, isJsonObject, type Json } from '../lib/json.ts';
import { demanded } from './demands.ts';
import {
  below,
  breaks,
  type Difference,
  type Found,
  none,
  once,
  type Place,
  type Reading,
  undecided,
} from './difference.ts';
import { fewValues, lost } from './few-values.ts';
import {
  areApart,
  asSchema,
  type Fields,
  keywordsOf,
  plainSchema,
  type Schema,
  step,
  undecidableIn,
  withParts,
} from './schema.ts';

/** A comparison that takes more nodes than this is not decided. */
const mostSteps = 50_000;

/** Where values of `from` do not fit `into`; empty when all do. Both are JSON Schemas of 2020-12. */
export function differences(from: Json, into: Json, reading: Reading): readonly Difference[] {
  if (equalJson(from, into)) return none;
  const steps = { left: mostSteps };
  const [source, exact] = [plainSchema(from, steps), plainSchema(into, steps)];
  const target = reading === 'answers' && exact !== undefined ? opened(exact) : exact;
  const whole = { path: [], steps, compare, reading };
  if (source === undefined || target === undefined) return undecided(whole, null, null);
  const found = compare(whole, source, target);
  return steps.left < 0 ? once([...found, ...undecided(whole, null, null)]) : found;
}

/** The schema without its refusals of fields that it does not know. */
function opened(schema: Json | undefined): Schema {
  const read = asSchema(schema);
  if (!isJsonObject(read)) return read;
  return withParts(read['additionalProperties'] === false ? { ...read, additionalProperties: true } : read, opened);
}

function compare(place: Place, from: Schema, into: Schema): Found {
  if (!step(place.steps)) return undecided(place, null, null);
  if (from === false || into === true || equalJson(from, into)) return none;
  if (into === false) return breaks(place, from, into);
  const source: Fields = isJsonObject(from) ? from : {};
  const alternatives = alternativesOf(source);
  if (alternatives) return once(alternatives.flatMap((one) => compare(place, one, into)));
  const parts = partsOf(source);
  if (parts) return fewest(parts.map((part) => compare(place, part, into)));
  const values = fewValues(source);
  const found = keywordsOf(into).flatMap((keyword) =>
    values
      ? lost(below(place, keyword), source, values, into, keyword)
      : demanded(below(place, keyword), source, into, keyword),
  );
  // What else is demanded of another type only makes the list longer.
  const typed = areApart(source, into)
    ? found.filter(({ path }) => path.length === place.path.length + 1 && path.at(-1) === 'type')
    : [];
  const open = unclear(source, into).flatMap((keyword) =>
    undecided(below(place, keyword), source[keyword], into[keyword]),
  );
  return [...(typed.length > 0 ? typed : found), ...open];
}

/** Keywords that narrow by themselves: where both say the same, the first guarantees the second. */
const byThemselves = ['not', 'dependentRequired', 'dependentSchemas', 'propertyNames'];
/** Keywords by which a schema accepts what the keywords that are compared would refuse. */
const widening = ['patternProperties', 'prefixItems'];

/**
 * What is not followed of the second, and what would let more through of the first. It makes nothing that breaks
 * undecided: otherwise a contract could hide all of it behind one such keyword.
 */
const unclear = (from: Fields, into: Fields): readonly string[] => [
  ...new Set([
    ...undecidableIn(into).filter(
      (keyword) => !byThemselves.includes(keyword) || !equalJson(from[keyword], into[keyword]),
    ),
    ...undecidableIn(from).filter((keyword) => widening.includes(keyword)),
  ]),
];

/** The schemas of which every value fits one; undefined where there is no choice. */
function alternativesOf(schema: Fields): readonly Schema[] | undefined {
  const keyword = ['anyOf', 'oneOf'].find((name) => Array.isArray(schema[name]));
  const list = keyword === undefined ? undefined : schema[keyword];
  if (keyword === undefined || !Array.isArray(list)) return undefined;
  const { [keyword]: _, ...beside } = schema;
  return list.map((part) => joined(beside, asSchema(part)));
}

/** The schemas of which every value fits all; undefined where there are none. */
function partsOf(schema: Fields): readonly Schema[] | undefined {
  const { allOf, ...beside } = schema;
  if (!Array.isArray(allOf)) return undefined;
  const whole = allOf
    .map(asSchema)
    .reduce<Schema | undefined>(
      (joint, part) => (joint === undefined || !areDisjoint(joint, part) ? undefined : joined(joint, part)),
      beside,
    );
  return whole === undefined ? [beside, ...allOf.map(asSchema)].filter((part) => !equalJson(part, {})) : [whole];
}

/** Keywords whose meaning depends on others of the same schema. */
const dependent = ['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'items', 'if', 'then', 'else'];

/** Whether two schemas can be written as one. */
function areDisjoint(one: Schema, other: Schema): boolean {
  if (!isJsonObject(one) || !isJsonObject(other)) return true;
  const keywords = [...Object.keys(one), ...Object.keys(other)];
  const isEmpty = Object.keys(one).length === 0 || Object.keys(other).length === 0;
  return isEmpty || (new Set(keywords).size === keywords.length && !keywords.some((name) => dependent.includes(name)));
}

function joined(one: Schema, other: Schema): Schema {
  if (one === false || other === false) return false;
  if (!isJsonObject(one) || !isJsonObject(other)) return isJsonObject(one) ? one : other;
  return areDisjoint(one, other) ? { ...one, ...other } : { allOf: [one, other] };
}

/** What is said of a schema is said of each of its parts; the part that is closest has the least to say. */
const fewest = (found: readonly Found[]): Found =>
  found.reduce((least, one) => (one.length < least.length ? one : least), found[0] ?? none);
