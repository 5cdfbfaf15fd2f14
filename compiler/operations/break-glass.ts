// relc approve --break-glass: signs that HEAD is let through on one target, although its judge is not approved.
import { textOf } from '../lib/bytes.ts';
import type { Outcome } from '../report/outcome.ts';
import { signBreakGlass } from '../trust/break-glass.ts';
import type { World } from '../world/port.ts';
import { openTarget } from './places.ts';

export interface BreakGlassOptions {
  readonly key: string;
  readonly target: string;
  readonly reason: string;
}

/**
 * Whether the key counts, only the job can tell: the signed state says so, and not keys.yaml of HEAD, which nobody has
 * approved.
 */
export async function signBreach(
  world: World,
  { key: file, target: name, reason }: BreakGlassOptions,
): Promise<Outcome> {
  const key = world.keys.signing(file);
  if (key.value === undefined) return key;
  if (world.repository.value === undefined) return world.repository;
  const tree = await world.repository.value.tree(['policies/governance'], 'HEAD');
  if (tree.value === undefined) return tree;
  const target = openTarget(tree.value, name);
  if (target.value === undefined) return target;
  const breach = { tip: tree.value.origin, target: target.value.name };
  const signed = signBreakGlass(breach, reason, key.value);
  if (signed === undefined) return { diagnostics: [{ code: 'break-glass/no-reason', facts: { observed: reason } }] };
  const statement = (textOf(signed) ?? '').trimEnd();
  return { diagnostics: [], lines: [statement], result: { ...breach, reason, statement } };
}
