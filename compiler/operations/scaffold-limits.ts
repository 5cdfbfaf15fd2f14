// What limits.yaml leaves one way to say, so that nobody has to type it: where records of a release lie, and how few requests
// a step of a canary may have.
import { readApproved } from '../document/approved.ts';
import { type Json, listIn, textIn, valueIn } from '../lib/json.ts';
import { governanceFolder } from '../model/policies.ts';
import type { Tree } from '../model/tree.ts';

const limitsOn = (tree: Pick<Tree, 'files'>, field: string): readonly Json[] =>
  listIn(readApproved(tree, `${governanceFolder}/limits.yaml`)?.value, 'limits').filter(
    (limit) => textIn(limit, 'field') === field,
  );

const unknownRecord = 'https://example.com/TODO';

/** Where the bank keeps such records, by the name of the release. What the release before named stays, where it names none. */
export function recordsFor(
  tree: Pick<Tree, 'files'>,
  model: string,
  version: string,
  before: { readonly adr: string } | undefined,
) {
  const at = (kind: string, name: string): string => {
    const patterns = limitsOn(tree, `release/records/${kind}`).flatMap((limit) => listIn(limit, 'only'));
    const [only] = patterns;
    const isOne = patterns.length === 1 && typeof only === 'string' && only.endsWith('<name>');
    return isOne ? only.replace('<name>', name) : unknownRecord;
  };
  return { scdr: at('scdr', `${model}-${version}`), adr: before?.adr ?? at('adr', model) };
}

/** What a profile promises, or begins with: its canary stops at that. */
export function promisedBy(tree: Pick<Tree, 'files'>, model: string, profile: string) {
  const slos = valueIn(readApproved(tree, `releases/${model}/profiles/${profile}.yaml`)?.value, 'slos');
  const number = (otherwise: number, ...names: readonly string[]) => {
    const found = valueIn(slos, ...names);
    return String(typeof found === 'number' ? found : otherwise);
  };
  return { error_rate: number(0.001, 'error_rate'), latency_p95_ms: number(100, 'latency_ms', 'p95') };
}

export function canaryFor(tree: Pick<Tree, 'files'>) {
  const least = limitsOn(tree, 'canary_plan/steps/*/min_requests').flatMap((limit) => {
    const bound = valueIn(limit, 'at_least');
    return typeof bound === 'number' ? [bound] : [];
  });
  // The strictest, whatever the model is.
  return { min_requests: least.length === 0 ? 'TODO' : String(Math.max(...least)) };
}
