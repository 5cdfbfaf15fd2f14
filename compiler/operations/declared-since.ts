// What consumers declare differently since a model's last signed state: whoever approves a plan sees it beside the contract.
import { readApproved } from '../document/approved.ts';
import { differences } from '../lib/difference.ts';
import { factsSince } from '../model/past.ts';
import type { DocumentDifference, State } from '../model/plan.ts';
import { pathsUnder } from '../model/tree.ts';
import { pastPath } from '../world/port.ts';
import type { ReadModel } from './read-model.ts';

/** Nothing without a state, and nothing of a declaration that was not there yet. */
export async function declaredSince(
  { run: { repository, line, tree }, name: model, loaded }: ReadModel,
  state: State | null,
): Promise<readonly DocumentDifference[]> {
  const commit = state && factsSince(state);
  if (commit === null || !(await repository.history.isAncestor(commit, line))) return [];
  const folder = `releases/${model}/consumers`;
  const named = loaded.models
    .flatMap(({ document }) => document?.value.consumers ?? [])
    .map(({ name }) => `${name}.yaml`);
  const files = [...new Set([...pathsUnder(tree, folder), ...named])].sort().map((path) => `${folder}/${path}`);
  const earlier = repository.contents(new Map([[commit, files]]));
  return files.flatMap((file) => {
    const before = readApproved({ files: { get: (path) => earlier.get(pastPath(commit, path)) } }, file)?.value;
    if (before === undefined) return [];
    const document = file.slice(folder.length - 'consumers'.length).replace(/\.yaml$/, '');
    return differences(before, readApproved(tree, file)?.value).map((one) => ({
      ...{ document, ...one, is_weaker: false },
    }));
  });
}
