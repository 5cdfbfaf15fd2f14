// Between which numbers the values of a schema lie.
import { type Fields, numberIn, type Type, typesOf } from './schema.ts';

export interface Bound {
  readonly value: number;
  /** Whether the value itself lies outside. */
  readonly open: boolean;
  /** As the schema says it; null for no bound. */
  readonly said: number | null;
}

export const lowest = (schema: Fields): Bound =>
  bound(numberIn(schema, 'minimum') ?? -Infinity, numberIn(schema, 'exclusiveMinimum') ?? -Infinity, schema, 1);

export const highest = (schema: Fields): Bound =>
  bound(numberIn(schema, 'maximum') ?? Infinity, numberIn(schema, 'exclusiveMaximum') ?? Infinity, schema, -1);

/** The stricter of both; `inward` is 1 for a lowest value and -1 for a highest one. A whole number is next to another. */
function bound(closed: number, exclusive: number, schema: Fields, inward: 1 | -1): Bound {
  const open = (exclusive - closed) * inward >= 0 && Number.isFinite(exclusive);
  const value = open ? exclusive : closed;
  const said = Number.isFinite(value) ? value : null;
  const step = wholeStep(schema);
  if (step === undefined || said === null) return { value, open, said };
  const next = (inward === 1 ? Math.ceil(value / step) : Math.floor(value / step)) * step;
  return { value: open && next === value ? value + inward * step : next, open: false, said };
}

/** How far whole numbers are from each other; undefined where fractions are among them. */
function wholeStep(schema: Fields): number | undefined {
  const divisor = numberIn(schema, 'multipleOf');
  if (divisor !== undefined && Number.isInteger(divisor)) return divisor;
  return typesOf(schema).includes('fraction') ? undefined : 1;
}

/** The types that values have: none is a fraction where only whole numbers, or one number at most, are left. */
export const typesLeft = (schema: Fields): readonly Type[] =>
  wholeStep(schema) !== undefined || lowest(schema).value >= highest(schema).value
    ? typesOf(schema).filter((type) => type !== 'fraction')
    : typesOf(schema);
