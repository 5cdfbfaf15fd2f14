// Which way a value can change so that more passes.
import { itemsWithout } from './difference.ts';
import type { Json } from './json.ts';

/**
 * How a value bears on what passes: a number or day as the most or the least, something demanded, something permitted. An
 * `allowance` is the most of something of which there is none without it.
 */
export type Bearing = 'most' | 'least' | 'demand' | 'permission' | 'allowance';

/** Whether more passes by the later value than by the earlier one, or less; undefined where nobody can tell. */
export function passes(
  bearing: Bearing,
  before: Json | undefined,
  after: Json | undefined,
): 'more' | 'less' | undefined {
  const isPermitted = bearing === 'permission' || bearing === 'allowance';
  if (bearing === 'permission' && permitsNothing(before) && permitsNothing(after)) return undefined;
  if (before === undefined || after === undefined) return (before === undefined) === isPermitted ? 'more' : 'less';
  if (bearing === 'most' || bearing === 'least' || bearing === 'allowance') {
    const rises = isBelow(before, after);
    return rises === undefined ? undefined : rises === (bearing !== 'least') ? 'more' : 'less';
  }
  const [gone, come] = [itemsWithout(before, after).length, itemsWithout(after, before).length];
  if (gone + come === 0) return undefined;
  return (isPermitted ? come : gone) > 0 ? 'more' : 'less';
}

const permitsNothing = (value: Json | undefined): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** Numbers, or days as they are written. */
function isBelow(one: Json, other: Json): boolean | undefined {
  if (typeof one === 'number' && typeof other === 'number') return one < other;
  return typeof one === 'string' && typeof other === 'string' ? one < other : undefined;
}
