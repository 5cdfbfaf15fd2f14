// Whether a value fits a schema. Not ajv: it would compile each contract to code, which takes longer than a whole check,
// and would run any pattern for as long as it likes. Tests hold what is decided here to ajv.
import { equalJson, isJsonObject, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { matches } from './pattern.ts';
import {
  asSchema,
  type Fields,
  keywordsOf,
  plainSchema,
  propertiesOf,
  type Schema,
  type Steps,
  step,
  textsIn,
  typeOf,
  typesOf,
  undecidableIn,
} from './schema.ts';

export type Fit = 'fits' | 'misfit' | 'undecided';

/** All must fit; one misfit decides. */
const all = (fits: Iterable<Fit>): Fit => {
  let found: Fit = 'fits';
  for (const fit of fits) {
    if (fit === 'misfit') return fit;
    if (fit === 'undecided') found = fit;
  }
  return found;
};

const decided = (holds: boolean): Fit => (holds ? 'fits' : 'misfit');

/** Whether a value fits a JSON Schema of 2020-12, of which the reader knows nothing yet. */
export function fitsContract(contract: Json, value: Json): Fit {
  const steps = { left: mostSteps };
  const schema = plainSchema(contract, steps);
  return schema === undefined ? 'undecided' : checkValue(schema, value, steps);
}

const mostSteps = 1_000_000;

/** `schema` is plain (`plainSchema`). */
export function checkValue(schema: Schema, value: Json, steps: Steps): Fit {
  if (!isJsonObject(schema)) return decided(schema);
  if (!step(steps)) return 'undecided';
  const known = all(keywordsOf(schema).map((keyword) => checkKeyword(schema, keyword, value, steps)));
  return known === 'fits' && undecidableIn(schema).length > 0 ? 'undecided' : known;
}

/** Whether a value fits what one keyword demands. */
export function checkKeyword(schema: Fields, keyword: string, value: Json, steps: Steps): Fit {
  const demand = schema[keyword] ?? null;
  const check = general[keyword];
  if (check) return check(demand, value, steps, schema);
  if (typeof value === 'number') return ofNumber(keyword, Number(demand), value);
  if (typeof value === 'string') return ofText(keyword, demand, value, steps);
  if (Array.isArray(value)) return ofList(keyword, demand, value, steps);
  return isJsonObject(value) ? ofObject(keyword, demand, value, steps, schema) : 'fits';
}

type Check = (demand: Json, value: Json, steps: Steps, schema: Fields) => Fit;

const members = (demand: Json): readonly Schema[] => (Array.isArray(demand) ? demand.map(asSchema) : []);

const general: Readonly<Record<string, Check | undefined>> = {
  type: (_, value, __, schema) => decided(typesOf(schema).includes(typeOf(value))),
  const: (demand, value) => decided(equalJson(demand, value)),
  enum: (demand, value, steps) => {
    const list = Array.isArray(demand) ? demand : [];
    return step(steps, list.length) ? decided(list.some((one) => equalJson(one, value))) : 'undecided';
  },
  allOf: (demand, value, steps) => all(members(demand).map((one) => checkValue(one, value, steps))),
  anyOf: (demand, value, steps) => {
    const fits = members(demand).map((one) => checkValue(one, value, steps));
    if (fits.includes('fits')) return 'fits';
    return fits.includes('undecided') ? 'undecided' : 'misfit';
  },
  oneOf: (demand, value, steps) => {
    const fits = members(demand).map((one) => checkValue(one, value, steps));
    const sure = fits.filter((one) => one === 'fits').length;
    if (sure > 1) return 'misfit';
    return fits.includes('undecided') ? 'undecided' : decided(sure === 1);
  },
};

function ofNumber(keyword: string, limit: number, value: number): Fit {
  switch (keyword) {
    case 'minimum':
      return decided(value >= limit);
    case 'maximum':
      return decided(value <= limit);
    case 'exclusiveMinimum':
      return decided(value > limit);
    case 'exclusiveMaximum':
      return decided(value < limit);
    case 'multipleOf':
      return ofMultiple(value, limit);
    default:
      return 'fits';
  }
}

/** Of binary fractions nobody can say what a multiple is: 0.3 of 0.1. */
function ofMultiple(value: number, divisor: number): Fit {
  if (Number.isInteger(value / divisor)) return 'fits';
  return Number.isInteger(value) && Number.isInteger(divisor) ? 'misfit' : 'undecided';
}

function ofText(keyword: string, demand: Json, value: string, steps: Steps): Fit {
  switch (keyword) {
    case 'minLength':
      return decided([...value].length >= Number(demand));
    case 'maxLength':
      return decided([...value].length <= Number(demand));
    case 'pattern': {
      const matched = matches(String(demand), value, steps);
      return matched === undefined ? 'undecided' : decided(matched);
    }
    // Readers differ on whether a format is checked at all.
    case 'format':
      return 'undecided';
    default:
      return 'fits';
  }
}

function ofList(keyword: string, demand: Json, value: readonly Json[], steps: Steps): Fit {
  switch (keyword) {
    case 'minItems':
      return decided(value.length >= Number(demand));
    case 'maxItems':
      return decided(value.length <= Number(demand));
    case 'uniqueItems':
      if (!step(steps, value.length ** 2)) return 'undecided';
      return decided(
        demand === false || value.every((one, at) => !value.slice(0, at).some((other) => equalJson(one, other))),
      );
    case 'items':
      return all(value.map((item) => checkValue(asSchema(demand), item, steps)));
    default:
      return 'fits';
  }
}

function ofObject(keyword: string, demand: Json, value: Fields, steps: Steps, schema: Fields): Fit {
  const names = Object.keys(value);
  switch (keyword) {
    case 'required':
      return decided(textsIn(demand).every((name) => Object.hasOwn(value, name)));
    case 'minProperties':
      return decided(names.length >= Number(demand));
    case 'maxProperties':
      return decided(names.length <= Number(demand));
    case 'properties':
      return all(names.flatMap((name) => ofField(own(propertiesOf(schema), name), value[name], steps)));
    case 'additionalProperties': {
      // Which fields are additional depends on a keyword that is not decided.
      if (Object.hasOwn(schema, 'patternProperties')) return 'undecided';
      const added = names.filter((name) => !Object.hasOwn(propertiesOf(schema), name));
      return all(added.flatMap((name) => ofField(demand, value[name], steps)));
    }
    default:
      return 'fits';
  }
}

const ofField = (schema: Json | undefined, value: Json | undefined, steps: Steps): readonly Fit[] =>
  schema === undefined || value === undefined ? [] : [checkValue(asSchema(schema), value, steps)];
