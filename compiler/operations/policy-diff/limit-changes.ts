// What two judges say in limits.yaml, and whether more passes than before. Limits are compared one by one, as people read
// them; a model may be under a stricter one of the same field.
import type { Limit, LimitedModels, Limits } from '../../../schemas/generated/documents.ts';
import { type Bearing, passes } from '../../lib/bearing.ts';
import { byBytes } from '../../lib/bytes.ts';
import type { Difference } from '../../lib/difference.ts';
import { canonical, equalJson, type Json } from '../../lib/json.ts';

/** A limit whose value differs, is new or gone. Its path is its field, its models where they are not all, and its comparator. */
export type LimitDifference = Difference & {
  /** Less, unless something passes that did not. */
  readonly admits: 'more' | 'less';
};

/** Sorted by path. Reasons and sources are not values. */
export function limitDifferences(before: Limits, after: Limits): readonly LimitDifference[] {
  const [one, other] = [byPath(before), byPath(after)];
  return [...new Set([...one.keys(), ...other.keys()])].sort(byBytes).flatMap((path): readonly LimitDifference[] => {
    const [was, is] = [one.get(path), other.get(path)];
    if (was !== undefined && is !== undefined && equalJson(was.value, is.value)) return [];
    const values = { ...(was && { before: was.value }), ...(is && { after: is.value }) };
    return [{ path, ...values, admits: admitsMore(was, is) ? 'more' : 'less' }];
  });
}

/** Why each limit is there, by its path. */
export const groundsOf = (limits: Limits): Json =>
  Object.fromEntries([...byPath(limits)].map(([path, { reason, source }]) => [path, { reason, source }]));

interface Compared {
  readonly comparator: 'at_most' | 'at_least' | 'only' | 'must_have' | 'never';
  readonly value: Json;
}

type Entry = Compared & Pick<Limit, 'reason' | 'source'>;

/** `profile/slos/error_rate (criticality high) at_most`; with its value where the same models have another such limit. */
function byPath({ limits }: Limits): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const limit of limits) {
    const compared = comparedBy(limit);
    const path = [limit.field, ...modelsOf(limit.when), compared.comparator].join(' ');
    const own = entries.has(path) ? `${path} ${canonical(compared.value)}` : path;
    entries.set(own, { ...compared, reason: limit.reason, source: limit.source });
  }
  return entries;
}

function modelsOf(when: LimitedModels): readonly string[] {
  const named = Object.entries(when).map(([fact, values]) => `${fact} ${[values].flat().join(', ')}`);
  return named.length === 0 ? [] : [`(${named.sort(byBytes).join('; ')})`];
}

function comparedBy(limit: Limit): Compared {
  if ('at_most' in limit) return { comparator: 'at_most', value: limit.at_most };
  if ('at_least' in limit) return { comparator: 'at_least', value: limit.at_least };
  if ('only' in limit) return { comparator: 'only', value: limit.only };
  if ('must_have' in limit) return { comparator: 'must_have', value: limit.must_have };
  return { comparator: 'never', value: limit.never };
}

const bearings: Readonly<Record<Compared['comparator'], Bearing>> = {
  ...{ at_most: 'most', at_least: 'least', only: 'permission', must_have: 'demand', never: 'demand' },
};

/** Whether something passes that did not. A limit that is new admits less, whatever it is. */
function admitsMore(before: Compared | undefined, after: Compared | undefined): boolean {
  if (before === undefined || after === undefined) return after === undefined;
  return passes(bearings[after.comparator], before.value, after.value) === 'more';
}
