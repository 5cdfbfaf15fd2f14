import { expect, test } from 'vitest';
import { type Bearing, passes } from './bearing.ts';
import type { Json } from './json.ts';

test.each<readonly [string, Bearing, Json | undefined, Json | undefined]>([
  ['the most rises', 'most', 1, 2],
  ['a last day is later', 'most', '2026-12-20', '2027-01-20'],
  ['the least falls', 'least', 2, 1],
  ['less is demanded', 'demand', ['a', 'b'], ['b']],
  ['nothing is demanded', 'demand', { a: 1 }, undefined],
  ['more is permitted', 'permission', ['a'], ['a', 'b']],
  ['something is permitted', 'permission', undefined, { a: 1 }],
])('when %s, more passes; the other way round, less', (_, bearing, before, after) => {
  expect([passes(bearing, before, after), passes(bearing, after, before)]).toEqual(['more', 'less']);
});

test.each<readonly [string, Bearing, Json | undefined, Json | undefined]>([
  ['an empty list of what is permitted is written, or left out', 'permission', undefined, []],
  ['a list is in another order', 'demand', ['a', 'b'], ['b', 'a']],
  ['what is demanded is described otherwise', 'demand', { a: 1 }, { a: 2 }],
  ['a number becomes a text', 'most', 1, '2'],
])('when %s, nobody can tell', (_, bearing, before, after) => {
  expect(passes(bearing, before, after)).toBeUndefined();
});
