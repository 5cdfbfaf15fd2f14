// What a field may be at all: its values where they are few, and its bounds where it is a number.
import { canonical, type Json } from '../lib/json.ts';
import { highest, lowest } from './bounds.ts';
import { choices, conjuncts, possibleTypes } from './said.ts';
import { isNumeric, listedIn, type Schema, type Steps } from './schema.ts';
import { checkValue } from './values.ts';

const mostValues = 64;

/** All values that a plain schema lets in, where they are few or the schema lists them. */
export function valuesOf(schema: Schema, steps: Steps): readonly Json[] | undefined {
  const values = candidates(schema)?.filter((value) => checkValue(schema, value, steps) !== 'misfit');
  return values && [...new Map(values.map((value) => [canonical(value), value])).values()];
}

/** Values of which all that fit are some. */
function candidates(schema: Schema): readonly Json[] | undefined {
  if (schema === false) return [];
  for (const one of conjuncts(schema)) {
    const listed = listedIn(one);
    if (listed !== undefined) return listed;
  }
  return choices(schema).reduce<readonly Json[] | undefined>((found, list) => found ?? ofAny(list), ofTypes(schema));
}

function ofAny(list: readonly Schema[]): readonly Json[] | undefined {
  const each = list.map(candidates);
  return each.every((one) => one !== undefined) ? each.flatMap((one) => one ?? []) : undefined;
}

function ofTypes(schema: Schema): readonly Json[] | undefined {
  const found: Json[] = [];
  for (const type of possibleTypes(schema)) {
    if (type === 'null') found.push(null);
    else if (type === 'boolean') found.push(false, true);
    else {
      const { minimum, maximum } = boundsOf(schema);
      const count = maximum - minimum + 1;
      if (type !== 'integer' || !(count <= mostValues)) return undefined;
      found.push(...Array.from({ length: Math.max(0, count) }, (_, at) => minimum + at));
    }
  }
  return found;
}

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** Between which numbers those of a schema lie, as far as it says so. */
export function boundsOf(schema: Schema): Bounds {
  const own = conjuncts(schema).map((one) => ({ minimum: lowest(one).value, maximum: highest(one).value }));
  const either = choices(schema).flatMap((list) => {
    const numeric = list.filter((one) => possibleTypes(one).some(isNumeric));
    const bounds = numeric.map(boundsOf);
    return bounds.length === 0 ? [] : [joined(bounds, Math.min, Math.max)];
  });
  return joined([...own, ...either], Math.max, Math.min);
}

type Pick = (...numbers: readonly number[]) => number;

const joined = (all: readonly Bounds[], low: Pick, high: Pick): Bounds => ({
  minimum: low(...all.map(({ minimum }) => minimum)),
  maximum: high(...all.map(({ maximum }) => maximum)),
});
