// Schemas of few values, which are counted: an enumeration, a boolean, a small range of whole numbers.
import type { Json } from '../lib/json.ts';
import { highest, lowest, typesLeft } from './bounds.ts';
import { breaks, type Found, none, type Place, undecided } from './difference.ts';
import type { Fit } from './fit.ts';
import { type Fields, listedIn } from './schema.ts';
import { checkKeyword, checkValue } from './values.ts';

const mostValues = 64;

/** All values of a schema, where they are few. */
export function fewValues(schema: Fields): readonly Json[] | undefined {
  const listed = listedIn(schema);
  if (listed !== undefined) return listed;
  const types = typesLeft(schema);
  if (types.every((type) => type === 'null' || type === 'boolean'))
    return types.flatMap((type): Json[] => (type === 'null' ? [null] : [false, true]));
  if (types.some((type) => type !== 'integer')) return undefined;
  const [low, high] = [lowest(schema).value, highest(schema).value];
  if (!(high - low < mostValues)) return undefined;
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, index) => low + index);
}

/** Which of few values one keyword does not let through. */
export function lost(place: Place, from: Fields, values: readonly Json[], into: Fields, keyword: string): Found {
  const mine = values.map((value): readonly [Json, Fit, Fit] => [
    value,
    checkValue(from, value, place.steps),
    checkKeyword(into, keyword, value, place.steps),
  ]);
  const gone = mine.flatMap(([value, had, has]) => (had === 'fits' && has === 'misfit' ? [value] : []));
  if (gone.length > 0) return breaks(place, gone, into[keyword], 'values');
  const open = mine.flatMap(([value, had, has]) => (had !== 'misfit' && has !== 'fits' ? [value] : []));
  return open.length > 0 ? undecided(place, open, into[keyword]) : none;
}
