// What a comparison of two schemas finds, and where it is.
import type { Json } from '../lib/json.ts';
import type { Schema, Steps } from './schema.ts';

export interface Difference {
  readonly verdict: 'breaks' | 'undecided';
  /** From the schema's root, by its keywords: `properties`, `amount`, `maximum`. */
  readonly path: readonly string[];
  /** What the first schema says there, or the values of it that are lost; null for nothing. */
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
}

export const below = (place: Place, ...names: readonly string[]): Place => ({
  ...place,
  path: [...place.path, ...names],
});

export const breaks = ({ path }: Place, before: Json | undefined, after: Json | undefined): Found => [
  { verdict: 'breaks', path, before: before ?? null, after: after ?? null },
];

export const undecided = ({ path }: Place, before: Json | undefined, after: Json | undefined): Found => [
  { verdict: 'undecided', path, before: before ?? null, after: after ?? null },
];

export const none: Found = [];

/** Each place once, and as broken where any finding says so. */
export const once = (found: Found): Found => {
  const sure = found.filter(({ verdict }) => verdict === 'breaks');
  const open = found.filter(({ verdict }) => verdict === 'undecided');
  return [...new Map([...open, ...sure].map((one) => [one.path.join('/'), one])).values()];
};
