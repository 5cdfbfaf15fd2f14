// Between which numbers the values of a schema lie.
import { type Fields, numberIn, typesOf } from './schema.ts';

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
  if (typesOf(schema).includes('fraction') || said === null) return { value, open, said };
  const next = inward === 1 ? Math.ceil(value) : Math.floor(value);
  return { value: open && next === value ? value + inward : next, open: false, said };
}
