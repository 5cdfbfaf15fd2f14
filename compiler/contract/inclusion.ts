// Whether every value of one schema fits another, and where not. For each keyword that the second demands it asks whether
// the first guarantees it. "Breaks" means that some value is lost; what neither can be shown nor refuted is "undecided".
import type { Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { highest, lowest } from './bounds.ts';
import {
  asSchema,
  type Fields,
  isFields,
  isSame,
  keywordsOf,
  numberIn,
  plainSchema,
  propertiesOf,
  type Schema,
  type Steps,
  step,
  type Type,
  textsIn,
  typesOf,
  undecidableIn,
  withParts,
} from './schema.ts';
import { checkKeyword, checkValue, type Fit } from './values.ts';

export interface Difference {
  readonly verdict: 'breaks' | 'undecided';
  /** From the schema's root, by its keywords: `properties`, `amount`, `maximum`. */
  readonly path: readonly string[];
  /** What the first schema says there, or the values of it that are lost; null for nothing. */
  readonly before: Json;
  /** What the second demands. */
  readonly after: Json;
}

/** A comparison that takes more nodes than this is not decided. */
const mostSteps = 50_000;

/**
 * Where values of `from` do not fit `into`; empty when all do. Both are JSON Schemas of 2020-12. Fields that `into` does
 * not know are `refused` where it says so, or `ignored` by whoever reads it.
 */
export function differences(from: Json, into: Json, unknownFields: 'refused' | 'ignored'): readonly Difference[] {
  if (isSame(from, into)) return none;
  const steps = { left: mostSteps };
  const [source, exact] = [plainSchema(from, steps), plainSchema(into, steps)];
  const target = unknownFields === 'ignored' && exact !== undefined ? opened(exact) : exact;
  const undecided = { verdict: 'undecided', path: [], before: null, after: null } as const;
  if (source === undefined || target === undefined) return [undecided];
  const found = compare({ path: [], steps }, source, target);
  return steps.left < 0 ? [...found.filter(({ verdict }) => verdict === 'breaks'), undecided] : found;
}

/** The schema without its refusals of fields that it does not know. */
function opened(schema: Json | undefined): Schema {
  const read = asSchema(schema);
  if (!isFields(read)) return read;
  return withParts(read['additionalProperties'] === false ? { ...read, additionalProperties: true } : read, opened);
}

interface Place {
  readonly path: readonly string[];
  readonly steps: Steps;
}

const below = ({ path, steps }: Place, ...names: readonly string[]): Place => ({ path: [...path, ...names], steps });

type Found = readonly Difference[];

const breaks = ({ path }: Place, before: Json | undefined, after: Json | undefined): Found => [
  { verdict: 'breaks', path, before: before ?? null, after: after ?? null },
];

const undecided = ({ path }: Place, before: Json | undefined, after: Json | undefined): Found => [
  { verdict: 'undecided', path, before: before ?? null, after: after ?? null },
];

const none: Found = [];

function compare(place: Place, from: Schema, into: Schema): Found {
  if (!step(place.steps)) return undecided(place, null, null);
  if (from === false || into === true || isSame(from, into)) return none;
  if (into === false) return breaks(place, from, into);
  const source: Fields = isFields(from) ? from : {};
  const apart = alternativesOf(source);
  if (apart) return once(apart.flatMap((one) => compare(place, one, into)));
  const choices = ['allOf', 'anyOf', 'oneOf'].filter((keyword) => Object.hasOwn(source, keyword));
  const unclear = [...undecidableIn(source), ...undecidableIn(into), ...choices];
  const values = finite(source);
  const all = keywordsOf(into).flatMap((keyword) =>
    values
      ? lost(below(place, keyword), source, values, into, keyword)
      : demanded(below(place, keyword), source, into, keyword),
  );
  // What else is demanded of another type only makes the list longer.
  const typed = all.filter(({ verdict, path }) => verdict === 'breaks' && isType(place, path));
  const found = typed.length > 0 ? typed : all;
  if (unclear.length === 0) return found;
  const [keyword = ''] = unclear;
  const weaker = found.map((one): Difference => ({ ...one, verdict: 'undecided' }));
  return [...weaker, ...undecided(below(place, keyword), source[keyword], into[keyword])];
}

const isType = (place: Place, path: readonly string[]): boolean =>
  path.length === place.path.length + 1 && path.at(-1) === 'type';

const once = (found: Found): Found => [...new Map(found.map((one) => [one.path.join('/'), one])).values()];

/** A schema that is a choice and nothing else besides keywords that no alternative has, as its alternatives. */
function alternativesOf(schema: Fields): readonly Schema[] | undefined {
  const keyword = ['anyOf', 'oneOf'].find((name) => Array.isArray(schema[name]));
  const list = keyword === undefined ? undefined : schema[keyword];
  if (keyword === undefined || !Array.isArray(list)) return undefined;
  const { [keyword]: _, ...beside } = schema;
  const parts = list.map(asSchema);
  const joined = parts.map((part): Schema => (isFields(part) ? { ...beside, ...part } : part && beside));
  const isApart = parts.every(
    (part) => !isFields(part) || Object.keys(part).every((key) => !Object.hasOwn(beside, key)),
  );
  return isApart || Object.keys(beside).length === 0 ? joined : undefined;
}

const mostValues = 64;

/** All values of a schema, where they are few. */
function finite(schema: Fields): readonly Json[] | undefined {
  if (Object.hasOwn(schema, 'const')) return [schema['const'] ?? null];
  if (Array.isArray(schema['enum'])) return schema['enum'];
  const types = typesOf(schema);
  if (types.every((type) => type === 'null' || type === 'boolean'))
    return types.flatMap((type): Json[] => (type === 'null' ? [null] : [false, true]));
  if (types.some((type) => type !== 'integer')) return undefined;
  const [low, high] = [lowest(schema).value, highest(schema).value];
  if (!(high - low < mostValues)) return undefined;
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, index) => low + index);
}

/** Which of few values one keyword does not let through. */
function lost(place: Place, from: Fields, values: readonly Json[], into: Fields, keyword: string): Found {
  const mine = values.map((value): readonly [Json, Fit, Fit] => [
    value,
    checkValue(from, value, place.steps),
    checkKeyword(into, keyword, value, place.steps),
  ]);
  const gone = mine.flatMap(([value, had, has]) => (had === 'fits' && has === 'misfit' ? [value] : []));
  if (gone.length > 0) return breaks(place, gone, into[keyword]);
  const open = mine.flatMap(([value, had, has]) => (had !== 'misfit' && has !== 'fits' ? [value] : []));
  return open.length > 0 ? undecided(place, open, into[keyword]) : none;
}

type Demand = (place: Place, from: Fields, into: Fields, demand: Json) => Found;

/** Whether a keyword's demand is guaranteed by a schema of which the values are not counted. */
function demanded(place: Place, from: Fields, into: Fields, keyword: string): Found {
  const judge = own(demands, keyword);
  const concerned = own(concerns, keyword);
  const types = typesOf(from);
  if (judge === undefined || (concerned && !types.some((type) => concerned.includes(type)))) return none;
  return judge(place, from, into, into[keyword] ?? null);
}

const numbers: readonly Type[] = ['integer', 'fraction'];

/** Keywords that say nothing of values of other types. */
const concerns: Readonly<Record<string, readonly Type[]>> = {
  ...{ minimum: numbers, exclusiveMinimum: numbers, maximum: numbers, exclusiveMaximum: numbers, multipleOf: numbers },
  ...{ minLength: ['string'], maxLength: ['string'], pattern: ['string'], format: ['string'] },
  ...{ minItems: ['array'], maxItems: ['array'], uniqueItems: ['array'], items: ['array'] },
  ...{ required: ['object'], properties: ['object'], additionalProperties: ['object'] },
  ...{ minProperties: ['object'], maxProperties: ['object'] },
};

const holdsWhen = (holds: boolean, place: Place, before: Json | undefined, after: Json): Found =>
  holds ? none : breaks(place, before, after);

const demands: Readonly<Record<string, Demand>> = {
  type: (place, from, into, demand) => {
    const allowed = typesOf(into);
    return holdsWhen(
      typesOf(from).every((type) => allowed.includes(type)),
      place,
      from['type'],
      demand,
    );
  },
  const: (place, from, _, demand) => breaks(place, from['type'], demand),
  enum: (place, from, _, demand) => breaks(place, from['type'], demand),
  minimum: (place, from, _, demand) => {
    const low = lowest(from);
    return holdsWhen(low.value >= Number(demand), place, low.said, demand);
  },
  exclusiveMinimum: (place, from, _, demand) => {
    const low = lowest(from);
    return holdsWhen(low.value > Number(demand) || (low.open && low.value === demand), place, low.said, demand);
  },
  maximum: (place, from, _, demand) => {
    const high = highest(from);
    return holdsWhen(high.value <= Number(demand), place, high.said, demand);
  },
  exclusiveMaximum: (place, from, _, demand) => {
    const high = highest(from);
    return holdsWhen(high.value < Number(demand) || (high.open && high.value === demand), place, high.said, demand);
  },
  multipleOf: (place, from, _, demand) => {
    const [had, wanted] = [numberIn(from, 'multipleOf'), Number(demand)];
    const isWhole = !typesOf(from).includes('fraction');
    if ((isWhole && Number.isInteger(1 / wanted)) || (Number.isInteger(had) && Number.isInteger((had ?? 0) / wanted)))
      return none;
    return had === undefined ? breaks(place, null, demand) : undecided(place, had, demand);
  },
  minLength: (place, from, _, demand) =>
    holdsWhen((numberIn(from, 'minLength') ?? 0) >= Number(demand), place, from['minLength'], demand),
  maxLength: (place, from, _, demand) => atMost(place, from, 'maxLength', demand),
  pattern: (place, from, into, demand) => {
    if (from['pattern'] === demand) return none;
    return refuted(place, from, into)
      ? breaks(place, from['pattern'], demand)
      : undecided(place, from['pattern'], demand);
  },
  format: (place, from, _, demand) => (from['format'] === demand ? none : undecided(place, from['format'], demand)),
  minItems: (place, from, _, demand) =>
    holdsWhen((numberIn(from, 'minItems') ?? 0) >= Number(demand), place, from['minItems'], demand),
  maxItems: (place, from, _, demand) => atMost(place, from, 'maxItems', demand),
  uniqueItems: (place, from, _, demand) => {
    const isUnique = from['uniqueItems'] === true || (numberIn(from, 'maxItems') ?? 2) < 2;
    return holdsWhen(demand !== true || isUnique, place, from['uniqueItems'], demand);
  },
  items: (place, from, _, demand) =>
    numberIn(from, 'maxItems') === 0 ? none : compare(place, asSchema(from['items']), asSchema(demand)),
  required: (place, from, _, demand) => {
    const had = textsIn(from['required']);
    return textsIn(demand).flatMap((name) => (had.includes(name) ? [] : breaks(below(place, name), null, name)));
  },
  properties: (place, from, into) => {
    const rest = asSchema(from['additionalProperties']);
    return Object.entries(propertiesOf(into)).flatMap(([name, demand]) => {
      const field = fieldOf(from, name) ?? rest;
      // A field that could be anything before was promised to nobody.
      const isNew = field === true && fieldOf(from, name) === undefined && !isSame(demand, {}) && demand !== true;
      return isNew ? undecided(below(place, name), true, demand) : compare(below(place, name), field, asSchema(demand));
    });
  },
  additionalProperties: (place, from, into, demand) => {
    const fields = Object.keys(propertiesOf(from)).filter((name) => !Object.hasOwn(propertiesOf(into), name));
    const above = { ...place, path: place.path.slice(0, -1) };
    return [
      ...fields.flatMap((name) =>
        compare(below(above, 'properties', name), fieldOf(from, name) ?? false, asSchema(demand)),
      ),
      ...compare(place, asSchema(from['additionalProperties']), asSchema(demand)),
    ];
  },
  minProperties: (place, from, _, demand) => {
    const sure = Math.max(numberIn(from, 'minProperties') ?? 0, textsIn(from['required']).length);
    return holdsWhen(sure >= Number(demand), place, sure, demand);
  },
  maxProperties: (place, from, _, demand) => {
    const named = from['additionalProperties'] === false ? Object.keys(propertiesOf(from)).length : Infinity;
    const most = Math.min(numberIn(from, 'maxProperties') ?? Infinity, named);
    return holdsWhen(most <= Number(demand), place, from['maxProperties'], demand);
  },
  allOf: (place, from, _, demand) =>
    (Array.isArray(demand) ? demand : []).flatMap((one, index) =>
      compare(below(place, `${index}`), from, asSchema(one)),
    ),
  anyOf: (place, from, _, demand) => oneFits(place, from, demand, () => true),
  oneOf: (place, from, _, demand) =>
    oneFits(place, from, demand, (source, others) => others.every((one) => areApart(source, one))),
};

const atMost = (place: Place, from: Fields, keyword: string, demand: Json): Found =>
  holdsWhen((numberIn(from, keyword) ?? Infinity) <= Number(demand), place, from[keyword], demand);

function fieldOf(schema: Fields, name: string): Schema | undefined {
  const field = own(propertiesOf(schema), name);
  return field === undefined ? undefined : asSchema(field);
}

/** Whether some short text fits the first and not the second. */
function refuted({ steps }: Place, from: Fields, into: Fields): boolean {
  const least = numberIn(from, 'minLength') ?? 0;
  if (least > 100) return false;
  return ['', 'a', '0', ' ', '-'].some((sign) => {
    const text = sign.repeat(Math.max(least, 1));
    return checkValue(from, text, steps) === 'fits' && checkKeyword(into, 'pattern', text, steps) === 'misfit';
  });
}

const areApart = (one: Schema, other: Schema): boolean =>
  other === false || (isFields(one) && isFields(other) && !typesOf(one).some((type) => typesOf(other).includes(type)));

/** Whether the alternatives beside the one that fits leave it alone. */
type IsMet = (from: Fields, others: readonly Schema[]) => boolean;

/** A choice is met where all values fit one alternative; it breaks where no alternative has the type of any. */
function oneFits(place: Place, from: Fields, demand: Json, isMet: IsMet): Found {
  const alternatives = (Array.isArray(demand) ? demand : []).map(asSchema);
  const met = alternatives.findIndex((one) => compare(place, from, one).length === 0);
  if (met >= 0 && isMet(from, alternatives.toSpliced(met, 1))) return none;
  const types = typesOf(from);
  if (types.length > 1) return once(types.flatMap((type) => oneFits(place, { ...from, type: [type] }, demand, isMet)));
  return alternatives.every((one) => areApart(from, one))
    ? breaks(place, from['type'], demand)
    : undecided(place, from['type'], demand);
}
