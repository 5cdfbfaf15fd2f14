// What a new release declares not applicable: what the release before it declares, with reasons to be looked at again,
// and that the model decides nothing about people where model.yaml says so.
import type { NotApplicable } from '../../schemas/generated/documents.ts';
import { readApproved } from '../document/approved.ts';
import { listIn, textIn, valueIn } from '../lib/json.ts';
import { governanceFolder } from '../model/policies.ts';
import type { Tree } from '../model/tree.ts';

const people = 'decides_about_people';

/** `before` is what the release before it declares; `toReview` marks a sentence about another release, as YAML. */
export function declinedBy(tree: Tree, model: string, before: NotApplicable, toReview: (text: string) => string) {
  const kept = Object.entries(before).map(([demand, { reason, accepted_by: role }]) => ({
    ...{ demand: JSON.stringify(demand), reason: toReview(reason), role: JSON.stringify(role) },
  }));
  const said = readApproved(tree, `releases/${model}/model.yaml`)?.value;
  if (valueIn(said, people) !== false || Object.hasOwn(before, people)) return kept;
  const reason = 'TODO what it decides about instead, and why nobody is affected by it';
  return [...kept, { demand: people, reason, role: acceptorIn(tree) }];
}

/** Who accepts that, where demands.yaml names one role alone. */
function acceptorIn(tree: Tree): string {
  const demands = readApproved(tree, `${governanceFolder}/demands.yaml`)?.value;
  const roles = listIn(demands, 'declinable').flatMap((one) =>
    textIn(one, 'demand') === people ? (textIn(one, 'by') ?? []) : [],
  );
  const [only] = new Set(roles);
  return only !== undefined && roles.every((role) => role === only) ? only : 'TODO';
}
