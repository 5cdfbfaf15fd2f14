// Whether a contract surely refuses a field, whatever it says of others.
import { isJsonObject } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { choices, conjuncts, possibleTypes } from './said.ts';
import { matched } from './scalars.ts';
import { asSchema, type Fields, namedIn, propertiesOf, type Schema, type Steps, type Type } from './schema.ts';
import { checkValue } from './values.ts';

/** Whether some value of a plain schema may have the field, or an item of its lists may: `names` is the way to it. */
export function mayHave(schema: Schema, names: readonly string[], steps: Steps): boolean {
  const [name, ...rest] = names;
  if (name === undefined || !isJsonObject(schema)) return schema !== false;
  const inObject = (one: Fields) => mayHold(one, name, rest, steps);
  const inItems = (one: Fields) => mayHave(asSchema(one['items']), names, steps);
  return mayBe('object', schema, inObject) || mayBe('array', schema, inItems);
}

/** Whether some value of the type fits, where `may` says it of each schema alone. */
const mayBe = (type: Type, schema: Schema, may: (one: Fields) => boolean): boolean =>
  possibleTypes(schema).includes(type) &&
  conjuncts(schema).every(may) &&
  choices(schema).every((list) => list.some((one) => mayBe(type, one, may)));

function mayHold(schema: Fields, name: string, rest: readonly string[], steps: Steps): boolean {
  if (checkValue(asSchema(schema['propertyNames']), name, steps) === 'misfit') return false;
  const patterns = Object.entries(namedIn(schema, 'patternProperties'));
  const fits = patterns.map(([pattern, field]) => ({ fit: matched(pattern, name, steps), field: asSchema(field) }));
  if (fits.some(({ fit, field }) => fit === 'fits' && !mayHave(field, rest, steps))) return false;
  const named = own(propertiesOf(schema), name);
  if (named !== undefined) return mayHave(asSchema(named), rest, steps);
  return fits.some(({ fit }) => fit !== 'misfit') || mayHave(asSchema(schema['additionalProperties']), rest, steps);
}
