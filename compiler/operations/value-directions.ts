// Of which values of the governance it is known which way more passes: they are told with the limits.
import { itemsWithout } from '../lib/difference.ts';
import type { Json } from '../lib/json.ts';
import type { ValueChange } from '../model/policy-diff.ts';

/** How a value bears on what passes: a number as the most or the least, something demanded, or something permitted. */
type Bearing = 'most' | 'least' | 'demand' | 'permission';

/** By file and path. */
const bearings: readonly (readonly [string, RegExp, Bearing])[] = [
  ['approvals', /^(?:state_)?expires_after_days$/, 'most'],
  ['calendar', /^exempt_targets$/, 'permission'],
  ['calendar', /^(?:freezes\/[^/]+|stopped)$/, 'demand'],
  ['exceptions', /^exceptions\/[^/]+$/, 'permission'],
  ['exceptions', /^exceptions\/[^/]+\/until$/, 'most'],
  ['targets', /^targets\/[^/]+\/soak_hours$/, 'least'],
  ['thresholds', /^(?:max_standard_change|revalidation_grace_days)$/, 'most'],
  ['thresholds', /^model_signatures\/\w+$/, 'least'],
  ['thresholds', /^(?:blocking_severities|(?:checklists|runtime_policies)\/\w+)$/, 'demand'],
  ['thresholds', /^regressions\/.+\/(?:by|share)$/, 'most'],
  // A measure has slashes in its name.
  ['thresholds', /^regressions\/.+(?<!\/(?:by|share|better))$/, 'demand'],
];

/** Whether something passes that did not; undefined where nobody can tell by the value alone. */
export function directionOf(change: ValueChange): 'more' | 'less' | undefined {
  const bearing = bearings.find(([file, path]) => change.file.endsWith(`/${file}.yaml`) && path.test(change.path))?.[2];
  if (bearing === undefined) return undefined;
  const { before, after } = change;
  const isPermitted = bearing === 'permission';
  if (before === undefined || after === undefined) return (before === undefined) === isPermitted ? 'more' : 'less';
  if (bearing === 'most' || bearing === 'least')
    return isBelow(before, after) === (bearing === 'most') ? 'more' : 'less';
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const [gone, come] = [itemsWithout(before, after).length, itemsWithout(after, before).length];
  if (gone + come === 0) return undefined;
  return (isPermitted ? come : gone) > 0 ? 'more' : 'less';
}

/** Numbers, or days as they are written. */
const isBelow = (one: Json, other: Json): boolean =>
  typeof one === 'number' && typeof other === 'number' ? one < other : String(one) < String(other);
