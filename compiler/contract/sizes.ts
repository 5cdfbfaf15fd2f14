// How many bytes of JSON a value takes, as far as the contract bounds it: what has no bound counts as nothing, and is
// bounded by the gateway alone.
import type { Json } from '../lib/json.ts';

export interface ValueSize {
  /** The largest value takes as many at least. */
  readonly least: number;
  /** However it is written, what is bounded of it takes no more. */
  readonly most: number;
}

/** A sign of text takes as many bytes of UTF-8 at most. */
const bytesOfSign = 4;
/** The longest number that is written without need: -1.7976931348623157e+308. */
export const ofNumber: ValueSize = { least: 1, most: 24 };
export const nothing: ValueSize = { least: 0, most: 0 };

export const ofListed = (values: readonly Json[]): ValueSize =>
  largest(values.map((value) => same(JSON.stringify(value).length)));

export const ofText = (signs: number | undefined): ValueSize =>
  signs === undefined ? nothing : { least: signs + 2, most: signs * bytesOfSign + 2 };

/** A field with its name. */
export const ofField = (name: string, size: ValueSize): ValueSize => sum([same(JSON.stringify(name).length + 2), size]);

/** Fields that every value may have, and those of alternatives: of these, one at least. */
export function ofObject(sure: readonly ValueSize[], perhaps: readonly ValueSize[]): ValueSize {
  const whole = inBrackets([...sure, ...perhaps].filter(({ most }) => most > 0));
  const one = Math.max(0, ...perhaps.map(({ least }) => least));
  return { least: inBrackets(sure.filter(({ most }) => most > 0)).least + one, most: whole.most };
}

/** The first items, all others, as many as there may be, and those of alternatives. */
export function ofList(
  first: readonly ValueSize[],
  { count, size }: { readonly count: number; readonly size: ValueSize },
  perhaps: readonly ValueSize[],
): ValueSize {
  const others = (one: ValueSize) =>
    count > 0 ? [{ least: count * (one.least + 1), most: count * (one.most + 1) }] : [];
  const known = inBrackets([...first.map((one) => sum([one, same(1)])), ...others(size)]);
  const either = inBrackets([...perhaps, ...others(largest(perhaps))]);
  return { least: known.least, most: Math.max(known.most, either.most) };
}

/** A comma is counted with each part, and the last has none. */
const inBrackets = (parts: readonly ValueSize[]): ValueSize => sum([same(parts.length > 0 ? 1 : 2), ...parts]);

const sum = (sizes: readonly ValueSize[]): ValueSize => ({
  least: sizes.reduce((total, { least }) => total + least, 0),
  most: sizes.reduce((total, { most }) => total + most, 0),
});

export const largest = (sizes: readonly ValueSize[]): ValueSize => ({
  least: Math.max(0, ...sizes.map(({ least }) => least)),
  most: Math.max(0, ...sizes.map(({ most }) => most)),
});

const same = (bytes: number): ValueSize => ({ least: bytes, most: bytes });
