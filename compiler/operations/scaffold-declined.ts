// What a new release declares not applicable: what the release before it declares, with reasons to be looked at again,
// that the model decides nothing about people where model.yaml says so, and what nobody has of a vendor's service.
import { join } from 'node:path';
import type { NotApplicable, Prose } from '../../schemas/generated/documents.ts';
import { readApproved } from '../document/approved.ts';
import { textOf, utf8 } from '../lib/bytes.ts';
import { isObject, type Json, listIn, textIn, valueIn } from '../lib/json.ts';
import { placeholdersIn } from '../lib/prose.ts';
import { factValues } from '../model/past.ts';
import { governanceFolder } from '../model/policies.ts';
import type { Tree } from '../model/tree.ts';
import type { Files } from '../world/port.ts';

const people = 'decides_about_people';

/** What is known only of what was built. */
export const ofBuilt: readonly string[] = ['evidence/sbom', 'evidence/vex'];

/** components.yaml of a vendor's service, beside the evidence or among the model's files; undefined where it names none. */
export const componentsOfService = (disk: Files, root: string, folder: string): string | undefined =>
  ['components.yaml', 'model/components.yaml']
    .map((name) => `${folder}/${name}`)
    .map((path) => [path, disk.read(join(root, path)) ?? utf8('')] as const)
    .filter(([path, bytes]) => {
      const service = valueIn(readApproved({ files: new Map([[path, bytes]]) }, path)?.value, 'service');
      return isObject(service) && placeholdersIn(JSON.stringify(service)).length === 0;
    })
    .map(([_, bytes]) => textOf(bytes))[0];

const canary = 'evidence/canary_plan';

/** What a first release declines as the model that it is: a run over all rows is not tried on a share of them. */
export const declinedAtFirst = (said: Json | undefined): readonly string[] =>
  factValues(said, 'serving').includes('batch') ? [canary] : [];

/** `base` is the release before it, if any; `toReview` marks a sentence about another release, as YAML. */
export function declinedBy(
  tree: Tree,
  { model, isOfVendor }: { readonly model: string; readonly isOfVendor: boolean },
  base: { readonly not_applicable?: NotApplicable } | undefined,
  toReview: (said: Prose) => string,
) {
  const before = base?.not_applicable ?? {};
  const kept = Object.entries(before).map(([demand, { reason, accepted_by: role }]) => ({
    ...{ demand: JSON.stringify(demand), reason: toReview(reason), role: JSON.stringify(role) },
  }));
  const said = readApproved(tree, `releases/${model}/model.yaml`)?.value;
  const begun = [
    ...(base ? [] : declinedAtFirst(said)).map(
      (demand) =>
        [demand, 'TODO why no share of the rows is tried first, and that nobody waits for a single answer'] as const,
    ),
    ...(valueIn(said, people) === false
      ? [[people, 'TODO what it decides about instead, and why nobody is affected by it'] as const]
      : []),
    ...(isOfVendor
      ? ofBuilt.map((demand) => [demand, 'TODO what the vendor says of what its service is built from'] as const)
      : []),
  ].filter(([demand]) => !Object.hasOwn(before, demand));
  return [...kept, ...begun.map(([demand, reason]) => ({ demand, reason, role: acceptorIn(tree, demand) }))];
}

/** Who accepts that, where demands.yaml names one role alone. */
function acceptorIn(tree: Tree, demand: string): string {
  const demands = readApproved(tree, `${governanceFolder}/demands.yaml`)?.value;
  const roles = listIn(demands, 'declinable').flatMap((one) =>
    textIn(one, 'demand') === demand ? (textIn(one, 'by') ?? []) : [],
  );
  const [only] = new Set(roles);
  return only !== undefined && roles.every((role) => role === only) ? only : 'TODO';
}
