// Whether what one keyword demands is guaranteed by a schema of which the values are not counted.
import { equalJson, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { highest, lowest, typesLeft } from './bounds.ts';
import { concernsOf } from './concerns.ts';
import { below, breaks, eachOnce, type Found, none, type Place, undecided } from './difference.ts';
import {
  areApart,
  asSchema,
  type Fields,
  namedIn,
  numberIn,
  propertiesOf,
  type Schema,
  schemasIn,
  textsIn,
  typesOf,
} from './schema.ts';
import { checkKeyword, checkValue } from './values.ts';
import { isWider } from './wider.ts';

type Demand = (place: Place, from: Fields, into: Fields, demand: Json) => Found;

/** Whether a keyword's demand is guaranteed by a schema of which the values are not counted. */
export function demanded(place: Place, from: Fields, into: Fields, keyword: string): Found {
  const judge = own(demands, keyword);
  const concerned = concernsOf(keyword);
  const types = typesOf(from);
  if (judge === undefined || (concerned && !types.some((type) => concerned.includes(type)))) return none;
  return judge(place, from, into, into[keyword] ?? null);
}

const holdsWhen = (holds: boolean, place: Place, before: Json | undefined, after: Json): Found =>
  holds ? none : breaks(place, before, after);

const demands: Readonly<Record<string, Demand>> = {
  type: (place, from, into, demand) => {
    const allowed = typesOf(into);
    return holdsWhen(
      typesLeft(from).every((type) => allowed.includes(type)),
      place,
      from['type'],
      demand,
    );
  },
  const: (place, from, _, demand) => breaks(place, from['pattern'] ?? from['type'], demand),
  enum: (place, from, _, demand) => breaks(place, from['pattern'] ?? from['type'], demand),
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
    const isWhole = !typesLeft(from).includes('fraction');
    if ((isWhole && Number.isInteger(1 / wanted)) || (Number.isInteger(had) && Number.isInteger((had ?? 0) / wanted)))
      return none;
    return had === undefined ? breaks(place, null, demand) : undecided(place, had, demand);
  },
  minLength: (place, from, _, demand) =>
    holdsWhen((numberIn(from, 'minLength') ?? 0) >= Number(demand), place, from['minLength'], demand),
  maxLength: (place, from, _, demand) => atMost(place, from, 'maxLength', demand),
  pattern: (place, from, into, demand) => {
    if (typeof from['pattern'] === 'string' && isWider(String(demand), from['pattern'])) return none;
    return isRefuted(place, from, into, 'pattern')
      ? breaks(place, from['pattern'], demand)
      : undecided(place, from['pattern'], demand);
  },
  format: (place, from, _, demand) => (from['format'] === demand ? none : undecided(place, from['format'], demand)),
  minItems: (place, from, _, demand) => {
    const contained = from['contains'] === undefined ? 0 : (numberIn(from, 'minContains') ?? 1);
    const least = Math.max(numberIn(from, 'minItems') ?? 0, contained);
    return holdsWhen(least >= Number(demand), place, from['minItems'], demand);
  },
  maxItems: (place, from, _, demand) => {
    const first = from['items'] === false ? schemasIn(from, 'prefixItems').length : Infinity;
    return first <= Number(demand) ? none : atMost(place, from, 'maxItems', demand);
  },
  uniqueItems: (place, from, _, demand) => {
    const isUnique = from['uniqueItems'] === true || (numberIn(from, 'maxItems') ?? 2) < 2;
    return holdsWhen(demand !== true || isUnique, place, from['uniqueItems'], demand);
  },
  items: (place, from, _, demand) =>
    numberIn(from, 'maxItems') === 0 ? none : place.compare(place, asSchema(from['items']), asSchema(demand)),
  required: (place, from, _, demand) => {
    const had = textsIn(from['required']);
    return textsIn(demand).flatMap((name) =>
      had.includes(name) ? [] : breaks(below(place, name), null, name, 'required'),
    );
  },
  properties: (place, from, into) => {
    const rest = asSchema(from['additionalProperties']);
    return Object.entries(propertiesOf(into)).flatMap(([name, demand]) => {
      const field = fieldOf(from, name) ?? rest;
      const isNew = field === true && fieldOf(from, name) === undefined && asSchema(demand) !== true;
      return isNew && place.reading === 'requests' && !equalJson(demand, {})
        ? undecided(below(place, name), true, demand)
        : place.compare(below(place, name), field, asSchema(demand));
    });
  },
  additionalProperties: (place, from, into, demand) => {
    const fields = Object.keys(propertiesOf(from)).filter((name) => !Object.hasOwn(propertiesOf(into), name));
    const above = { ...place, path: place.path.slice(0, -1) };
    return [
      ...fields.flatMap((name) =>
        place.compare(below(above, 'properties', name), fieldOf(from, name) ?? false, asSchema(demand)),
      ),
      ...place.compare(place, asSchema(from['additionalProperties']), asSchema(demand)),
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
      place.compare(below(place, `${index}`), from, asSchema(one)),
    ),
  anyOf: (place, from, _, demand) => oneFits(place, from, demand, () => true),
  oneOf: (place, from, _, demand) =>
    oneFits(place, from, demand, (source, others) => others.every((one) => areApart(source, one))),
  not: (place, from, into, demand) =>
    areApart(from, asSchema(demand)) ? none : unlessSame(place, from, into, ['not']),
  if: (place, from, into, demand) => {
    const holds = (schema: Json | undefined) =>
      place.compare({ ...place, trials: undefined }, from, asSchema(schema)).length === 0;
    const isMet = holds(into['then']) && (holds(into['else']) || holds(demand));
    return isMet ? none : unlessSame(place, from, into, ['if', 'then', 'else']);
  },
  contains: (place, from, into) => unlessSame(place, from, into, ['contains', 'minContains', 'maxContains']),
  prefixItems: (place, from, into) => unlessSame(place, from, into, ['prefixItems']),
  patternProperties: (place, from, into) => unlessSame(place, from, into, ['patternProperties']),
  dependentSchemas: (place, from, into) => unlessSame(place, from, into, ['dependentSchemas']),
  propertyNames: (place, from, into, demand) => {
    if (isOpen(from)) return unlessSame(place, from, into, ['propertyNames']);
    const names = Object.keys(propertiesOf(from)).filter((name) => fieldOf(from, name) !== false);
    const fits = new Map(names.map((name) => [name, checkValue(asSchema(demand), name, place.steps)]));
    const gone = names.filter((name) => fits.get(name) === 'misfit');
    if (gone.length > 0) return breaks(place, gone, demand, 'values');
    return names.some((name) => fits.get(name) === 'undecided') ? undecided(place, names, demand) : none;
  },
  dependentRequired: (place, from, into, demand) => {
    const isLost = ([name, needed]: readonly [string, Json]): boolean => {
      const mayBe = fieldOf(from, name) === undefined ? isOpen(from) : fieldOf(from, name) !== false;
      const sure = [...textsIn(from['required']), ...textsIn(own(namedIn(from, 'dependentRequired'), name))];
      return mayBe && !textsIn(needed).every((one) => sure.includes(one));
    };
    return Object.entries(namedIn(into, 'dependentRequired')).some(isLost)
      ? undecided(place, from['dependentRequired'], demand)
      : none;
  },
};

/** Keywords that narrow by themselves: where both say the same, the first guarantees the second. */
const unlessSame = (place: Place, from: Fields, into: Fields, [first = '', ...rest]: readonly string[]): Found =>
  [first, ...rest].every((keyword) => equalJson(from[keyword], into[keyword]))
    ? none
    : undecided(place, from[first], into[first]);

/** Whether there may be fields that the schema does not name. */
const isOpen = (schema: Fields): boolean =>
  schema['additionalProperties'] !== false || schema['patternProperties'] !== undefined;

const atMost = (place: Place, from: Fields, keyword: string, demand: Json): Found =>
  holdsWhen((numberIn(from, keyword) ?? Infinity) <= Number(demand), place, from[keyword], demand);

function fieldOf(schema: Fields, name: string): Schema | undefined {
  const field = own(propertiesOf(schema), name);
  return field === undefined ? undefined : asSchema(field);
}

/** Whether some short text fits the first, and not what a keyword of the second demands. */
function isRefuted({ steps }: Place, from: Fields, into: Fields, keyword: string): boolean {
  const least = numberIn(from, 'minLength') ?? 0;
  if (least > 100) return false;
  return ['', 'a', '0', ' ', '-'].some((sign) => {
    const text = sign.repeat(Math.max(least, 1));
    return checkValue(from, text, steps) === 'fits' && checkKeyword(into, keyword, text, steps) === 'misfit';
  });
}

/** Whether the alternatives beside the one that fits leave it alone. */
type IsMet = (from: Fields, others: readonly Schema[]) => boolean;

/** A choice is met where all values fit one alternative; it breaks where no alternative has the type of any. */
function oneFits(place: Place, from: Fields, demand: Json, isMet: IsMet): Found {
  const alternatives = (Array.isArray(demand) ? demand : []).map(asSchema);
  const unproved = { ...place, trials: undefined };
  const met = alternatives.findIndex((one) => place.compare(unproved, from, one).length === 0);
  if (met >= 0 && isMet(from, alternatives.toSpliced(met, 1))) return none;
  const types = typesOf(from);
  if (types.length > 1)
    return eachOnce(types.flatMap((type) => oneFits(place, { ...from, type: [type] }, demand, isMet)));
  return alternatives.every((one) => areApart(from, one))
    ? breaks(place, from['type'], demand)
    : undecided(place, from['type'], demand);
}
