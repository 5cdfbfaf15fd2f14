// What a comparison of two schemas finds, and where it is.
import type { Json } from '../lib/json.ts';
import type { Schema, Steps } from './schema.ts';

export interface Difference {
  /** `unfinished`: the comparison took more steps than it may, and may have missed anything. */
  readonly verdict: 'breaks' | 'undecided' | 'unfinished';
  /** What kind of difference it is: most are of what a keyword demands. */
  readonly change: 'demand' | 'values' | 'field' | 'required';
  /** From the schema's root, by its keywords: `properties`, `amount`, `maximum`. */
  readonly path: readonly string[];
  /** What the first schema says there, or `values` of it that are lost; null for nothing. */
  readonly before: Json;
  /** What the second demands. */
  readonly after: Json;
}

export type Found = readonly Difference[];

/** Where values of the first schema do not fit the second. */
export type Compare = (place: Place, from: Schema, into: Schema) => Found;

/**
 * Between two versions' `requests`, a field that could be anything before was promised to nobody; of `answers`, a field
 * that the reader does not know is ignored. What a consumer declares is `exact`.
 */
export type Reading = 'requests' | 'answers' | 'exact';

export interface Place {
  readonly path: readonly string[];
  readonly steps: Steps;
  /** How the parts of a schema are compared. */
  readonly compare: Compare;
  readonly reading: Reading;
  /** For looking for values that prove a break; undefined where only whether anything differs is asked. */
  readonly trials: Steps | undefined;
}

export const below = (place: Place, ...names: readonly string[]): Place => ({
  ...place,
  path: [...place.path, ...names],
});

export const breaks = (
  { path }: Place,
  before: Json | undefined,
  after: Json | undefined,
  change: Difference['change'] = 'demand',
): Found => [{ verdict: 'breaks', change, path, before: before ?? null, after: after ?? null }];

export const undecided = ({ path }: Place, before: Json | undefined, after: Json | undefined): Found => [
  { verdict: 'undecided', change: 'demand', path, before: before ?? null, after: after ?? null },
];

export const unfinished: Difference = {
  ...{ verdict: 'unfinished', change: 'demand', path: [], before: null, after: null },
};

export const none: Found = [];

/** Each place once, and as broken where any finding says so. */
export const eachOnce = (found: Found): Found => {
  const sure = found.filter(({ verdict }) => verdict === 'breaks');
  const open = found.filter(({ verdict }) => verdict === 'undecided');
  return [...new Map([...open, ...sure].map((one) => [one.path.join('/'), one])).values()];
};
