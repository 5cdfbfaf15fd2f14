// What registries call the models of a repository.

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readApproved } from '../document/approved.ts';
import { textIn } from '../lib/json.ts';
import type { Tree } from '../model/tree.ts';

/** What registries call a model, whatever else its model.yaml says: what serves must be found when that is broken. */
export function registeredNameIn(tree: Pick<Tree, 'files'>, model: string): string {
  const name = textIn(readApproved(tree, `releases/${model}/model.yaml`)?.value, 'registry_name');
  return name !== undefined && isRegistryName(name) ? name : model;
}

/** As `#RegistryName` in schemas/model.cue. */
export const isRegistryName = (name: string): boolean => /^[^./:\\\p{Cc}][^/:\\\p{Cc}]{0,255}$/u.test(name);

/** A finding for each model whose registered name another one has too: each would serve and restore the other's versions. */
export function claimedTwice(tree: Pick<Tree, 'files'>): ReadonlyMap<string, Diagnostic> {
  const models = [...tree.files.keys()].flatMap((path) => /^releases\/([^/]+)\/model\.yaml$/.exec(path)?.[1] ?? []);
  const claims = Map.groupBy(models, (model) => registeredNameIn(tree, model));
  const found = [...claims].flatMap(([registered, claiming]) =>
    claiming.length === 1 ? [] : claiming.map((model) => [model, fault(model, registered, claiming)] as const),
  );
  return new Map(found);
}

const fault = (model: string, registered: string, claiming: readonly string[]): Diagnostic => ({
  code: 'model/registry-name-taken',
  file: `releases/${model}/model.yaml`,
  ...(registered !== model && { pointer: '/registry_name' }),
  facts: { observed: registered, expected: claiming.filter((one) => one !== model) },
});
