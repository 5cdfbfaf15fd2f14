// Whether every value of one schema fits another, and where not. For each keyword that the second demands it asks whether
// the first guarantees it. "Breaks" means that some value is lost; what neither can be shown nor refuted is "undecided".
import { equalJson, isJsonObject, isObject, type Json } from '../lib/json.ts';
import { boundsAlone } from './alone.ts';
import { demanded } from './demands.ts';
import {
  below,
  breaks,
  type Difference,
  eachOnce,
  type Found,
  none,
  type Place,
  type Reading,
  undecided,
  unfinished,
} from './difference.ts';
import { fewValues, lost } from './few-values.ts';
import { alternativesOf, partsOf } from './joint.ts';
import {
  areApart,
  asSchema,
  type Fields,
  keywordsOf,
  plainSchema,
  propertiesOf,
  type Schema,
  step,
  undecidableIn,
  withParts,
} from './schema.ts';
import { witness } from './witness.ts';

/** A comparison may look at so many nodes, and at more where its documents have more: references unfold to any number. */
const leastSteps = 50_000;
const stepsOfNode = 20;
const mostTrials = 300_000;
const trialsOfKeyword = 20_000;

/** Where values of `from` do not fit `into`; empty when all do. Both are JSON Schemas of 2020-12. */
export function differences(from: Json, into: Json, reading: Reading): readonly Difference[] {
  if (equalJson(from, into)) return none;
  const steps = { left: leastSteps + stepsOfNode * (nodesOf(from) + nodesOf(into)) };
  const trials = { left: mostTrials };
  const [source, exact] = [plainSchema(from, steps), plainSchema(into, steps)];
  const target = reading === 'answers' && exact !== undefined ? opened(exact) : exact;
  if (source === undefined || target === undefined) return [unfinished];
  const found = compare({ path: [], steps, compare, reading, trials }, source, target);
  return steps.left < 0 || trials.left < 0 ? [...eachOnce(found), unfinished] : found;
}

const nodesOf = (json: Json): number =>
  isObject(json) || Array.isArray(json) ? Object.values(json).reduce((sum, part) => sum + nodesOf(part), 1) : 1;

/** The schema without its refusals of fields that it does not know. */
function opened(schema: Json | undefined): Schema {
  const read = asSchema(schema);
  if (!isJsonObject(read)) return read;
  return withParts(read['additionalProperties'] === false ? { ...read, additionalProperties: true } : read, opened);
}

/** What cannot be decided breaks where some value shows it. */
function compare(place: Place, from: Schema, into: Schema): Found {
  const { trials, path, reading } = place;
  const source = from === true ? {} : from;
  if (trials === undefined || !isJsonObject(source) || !isJsonObject(into)) return compared(place, from, into);
  return compared(place, source, into).flatMap((one) => {
    const keyword = one.path[path.length];
    const isOpen = one.verdict === 'undecided' && isHere(place, one);
    if (!isOpen || keyword === undefined || trials.left < 0) return [one];
    // Used up it counts only where more would have been tried.
    if (trials.left === 0) {
      step(trials);
      return [one];
    }
    const steps = { left: Math.min(trialsOfKeyword, trials.left) };
    const before = steps.left;
    const wanted = one.change === 'required' ? { ...into, required: [one.after] } : into;
    const [value] = witness(source, wanted, keyword, steps, reading === 'requests' ? 'named' : 'any');
    step(trials, before - Math.max(steps.left, 0));
    if (value === undefined) return [one];
    if (one.change === 'required') return [{ ...one, verdict: 'breaks' }];
    return breaks(below(place, keyword), [value], into[keyword], 'values');
  });
}

/** Whether it is about what the schemas at this place demand, and not about a part of them. */
const isHere = ({ path }: Place, { change, path: at }: Difference): boolean =>
  at.length === path.length + (change === 'required' ? 2 : 1);

/** `isPart`: more is said elsewhere of the same values. */
function compared(place: Place, from: Schema, wanted: Schema, isPart = false): Found {
  if (!step(place.steps)) return undecided(place, null, null);
  if (from === false || wanted === true || equalJson(from, wanted)) return none;
  if (wanted === false) return breaks(place, from, wanted, place.path.at(-2) === 'properties' ? 'field' : 'demand');
  const source: Fields = isJsonObject(from) ? from : {};
  const into = withoutSame(source, wanted);
  const alternatives = alternativesOf(source);
  if (alternatives) {
    // Of `oneOf`, what fits two is lost already.
    const mayOverlap = source['anyOf'] === undefined && !arePairwiseApart(alternatives);
    return eachOnce(alternatives.flatMap((one) => compared(place, one, into, isPart || mayOverlap)));
  }
  const parts = partsOf(source);
  if (parts) return fewest(parts.map((part) => compared(place, part, into, isPart || parts.length > 1)));
  const values = fewValues(source);
  const found = keywordsOf(into).flatMap((keyword) => {
    const at = below(place, keyword);
    const here = values ? lost(at, source, values, into, keyword) : demanded(at, source, into, keyword);
    const isProved = !isPart && (values !== undefined || boundsAlone(source, keyword));
    return here.map((one) => (isHere(place, one) && !isProved ? unproved(one, isPart) : one));
  });
  // What else is demanded of another type only makes the list longer.
  const typed = areApart(source, into)
    ? found.filter(({ path }) => path.length === place.path.length + 1 && path.at(-1) === 'type')
    : [];
  const open = unclear(source, into).flatMap((keyword) =>
    undecided(below(place, keyword), source[keyword], into[keyword]),
  );
  return [...(typed.length > 0 ? typed : found), ...open];
}

/** What breaks unless something else refuses what is lost. Values of a whole are proof, those of a part are not. */
function unproved(one: Difference, isPart: boolean): Difference {
  if (one.verdict !== 'breaks' || (one.change === 'values' && !isPart)) return one;
  return { ...one, verdict: 'undecided', change: one.change === 'values' ? 'demand' : one.change };
}

/**
 * What is not followed of the second, and what would let more through of the first. It makes nothing that breaks
 * undecided: otherwise a contract could hide all of it behind one such keyword.
 */
const unclear = (from: Fields, into: Fields): readonly string[] => [
  ...undecidableIn(into).filter((keyword) => keyword !== 'dependencies' || !isSame(from, into, keyword)),
  ...['patternProperties', 'prefixItems'].filter(
    (keyword) => from[keyword] !== undefined && into[keyword] === undefined,
  ),
  ...(isSame(from, into, 'patternProperties') && from['patternProperties'] !== undefined && !haveSameNames(from, into)
    ? ['patternProperties']
    : []),
];

const isSame = (from: Fields, into: Fields, keyword: string): boolean => equalJson(from[keyword], into[keyword]);

/** Otherwise a field that one names may be one of a pattern in the other. */
const haveSameNames = (from: Fields, into: Fields): boolean =>
  equalJson(Object.keys(propertiesOf(from)).sort(), Object.keys(propertiesOf(into)).sort());

/** The second without the choices that the first has as well: what fits them there fits them here. */
const withoutSame = (from: Fields, into: Fields): Fields =>
  Object.fromEntries(
    Object.entries(into).filter(
      ([keyword, choice]) => !['anyOf', 'oneOf'].includes(keyword) || !equalJson(choice, from[keyword]),
    ),
  );

const arePairwiseApart = (schemas: readonly Schema[]): boolean =>
  schemas.every((one, at) => schemas.slice(at + 1).every((other) => areApart(one, other)));

/** What is said of a schema is said of each of its parts; the part that is closest has the least to say. */
const fewest = (found: readonly Found[]): Found =>
  found.reduce((least, one) => (one.length < least.length ? one : least), found[0] ?? none);
