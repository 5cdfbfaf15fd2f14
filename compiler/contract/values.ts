// Whether a value fits a schema. Not ajv: it would compile each contract to code, which takes longer than a whole check,
// and would run any pattern for as long as it likes. Tests hold what is decided here to ajv.
import { equalJson, isJsonObject, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { all, decided, either, type Fit, opposite } from './fit.ts';
import { matched, ofNumber, ofText } from './scalars.ts';
import {
  asSchema,
  type Fields,
  keywordsOf,
  namedIn,
  numberIn,
  plainSchema,
  propertiesOf,
  type Schema,
  type Steps,
  schemasIn,
  step,
  textsIn,
  typeOf,
  typesOf,
  undecidableIn,
} from './schema.ts';

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
  if (Array.isArray(value)) return ofList(keyword, demand, value, steps, schema);
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
  not: (demand, value, steps) => opposite(checkValue(asSchema(demand), value, steps)),
  if: (demand, value, steps, schema) => {
    const condition = checkValue(asSchema(demand), value, steps);
    const [met, other] = ['then', 'else'].map((keyword) => checkValue(asSchema(schema[keyword]), value, steps));
    if (condition === 'undecided') return met === other && met !== undefined ? met : 'undecided';
    return (condition === 'fits' ? met : other) ?? 'fits';
  },
};

function ofList(keyword: string, demand: Json, value: readonly Json[], steps: Steps, schema: Fields): Fit {
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
      return all(
        value.slice(schemasIn(schema, 'prefixItems').length).map((item) => checkValue(asSchema(demand), item, steps)),
      );
    case 'prefixItems':
      return all(
        schemasIn(schema, keyword)
          .slice(0, value.length)
          .map((one, at) => checkValue(one, value[at] ?? null, steps)),
      );
    case 'contains':
      return containing(
        value.map((item) => checkValue(asSchema(demand), item, steps)),
        schema,
      );
    default:
      return 'fits';
  }
}

function containing(fits: readonly Fit[], schema: Fields): Fit {
  const sure = fits.filter((fit) => fit === 'fits').length;
  const possible = fits.filter((fit) => fit !== 'misfit').length;
  const [least, most] = [numberIn(schema, 'minContains') ?? 1, numberIn(schema, 'maxContains') ?? Infinity];
  if (possible < least || sure > most) return 'misfit';
  return sure >= least && possible <= most ? 'fits' : 'undecided';
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
    case 'additionalProperties':
      return all(
        names
          .filter((name) => !Object.hasOwn(propertiesOf(schema), name))
          .map((name) => either(named(schema, name, steps), () => all(ofField(demand, value[name], steps)))),
      );
    case 'patternProperties':
      return all(
        names.flatMap((name) =>
          Object.entries(namedIn(schema, keyword)).map(([pattern, field]) =>
            either(opposite(matched(pattern, name, steps)), () => all(ofField(field, value[name], steps))),
          ),
        ),
      );
    case 'propertyNames':
      return all(names.map((name) => checkValue(asSchema(demand), name, steps)));
    case 'dependentRequired':
      return decided(
        names.every((name) =>
          textsIn(own(namedIn(schema, keyword), name)).every((needed) => Object.hasOwn(value, needed)),
        ),
      );
    case 'dependentSchemas':
      return all(
        names.flatMap((name) => {
          const needed = own(namedIn(schema, keyword), name);
          return needed === undefined ? [] : [checkValue(asSchema(needed), value, steps)];
        }),
      );
    default:
      return 'fits';
  }
}

/** Whether some pattern of the schema is about a field of this name. */
const named = (schema: Fields, name: string, steps: Steps): Fit =>
  opposite(
    all(Object.keys(namedIn(schema, 'patternProperties')).map((pattern) => opposite(matched(pattern, name, steps)))),
  );

const ofField = (schema: Json | undefined, value: Json | undefined, steps: Steps): readonly Fit[] =>
  schema === undefined || value === undefined ? [] : [checkValue(asSchema(schema), value, steps)];
