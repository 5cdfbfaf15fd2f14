// Whether a value reaches a place of a schema, and fits what is demanded there: an example shows only what it touches.
import { isJsonObject, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { concernsOf } from './concerns.ts';
import {
  asSchema,
  type Fields,
  namedIn,
  propertiesOf,
  type Schema,
  type Steps,
  schemasIn,
  typeOf,
  undecidableIn,
} from './schema.ts';
import { checkKeyword, checkValue } from './values.ts';

/** `path`: the keywords to the place, of which the last one demands something. `schema` is plain (`plainSchema`). */
export function isShown(schema: Schema, value: Json, path: readonly string[], steps: Steps): boolean {
  const [keyword, ...rest] = path;
  if (!isJsonObject(schema) || keyword === undefined) return false;
  if (rest.length > 0)
    return partsAt(schema, value, path).some((part) => isShown(part.schema, part.value, part.path, steps));
  if (undecidableIn(schema).includes(keyword)) return false;
  if (!Object.hasOwn(schema, keyword)) return checkValue(schema, value, steps) === 'fits';
  return isTouched(schema, value, keyword, steps) && checkKeyword(schema, keyword, value, steps) === 'fits';
}

/** The values at the next part of a path. */
function partsAt(schema: Fields, value: Json, [keyword = '', ...rest]: readonly string[]) {
  const at = (part: Json | undefined, values: readonly Json[], path: readonly string[]) =>
    values.map((value) => ({ schema: asSchema(part), value, path }));
  const [name = '', ...further] = rest;
  const fields = isJsonObject(value) ? Object.entries(value) : [];
  if (keyword === 'properties')
    return at(
      own(propertiesOf(schema), name),
      fields.flatMap(([key, field]) => (key === name ? [field] : [])),
      further,
    );
  if (keyword === 'allOf') return at(schemasIn(schema, keyword)[Number(name)], [value], further);
  if (keyword === 'additionalProperties')
    return at(
      schema[keyword],
      fields.flatMap(([key, field]) => (Object.hasOwn(propertiesOf(schema), key) ? [] : [field])),
      rest,
    );
  if (keyword === 'items')
    return at(schema[keyword], Array.isArray(value) ? value.slice(schemasIn(schema, 'prefixItems').length) : [], rest);
  return [];
}

/** Whether the value is one of those of which the keyword demands something. */
function isTouched(schema: Fields, value: Json, keyword: string, steps: Steps): boolean {
  if (concernsOf(keyword)?.includes(typeOf(value)) === false) return false;
  const isMet = checkValue(asSchema(schema['if']), value, steps);
  if (keyword === 'if') return schema[isMet === 'fits' ? 'then' : 'else'] !== undefined && isMet !== 'undecided';
  if (keyword === 'dependentSchemas' || keyword === 'dependentRequired')
    return isJsonObject(value) && Object.keys(namedIn(schema, keyword)).some((name) => Object.hasOwn(value, name));
  return !Array.isArray(value) || value.length > 0;
}
