// Models that a change removes whole, and that served nowhere: the samples of a copied repository, or one that was never
// rolled out. What serves is withdrawn first; what was rolled out stays on record.
import type { Target } from '../../schemas/generated/documents.ts';
import { readWanted } from '../document/approved.ts';
import { isEmbedded } from '../model/target.ts';
import { pathsUnder, type Tree } from '../model/tree.ts';
import { modelsAt } from './frozen.ts';

/** Of the models at the reference, those of which nothing is left and that no target but a folder may serve. */
export const removedWhole = (tree: Tree, reference: Tree, targets: readonly Target[]): readonly string[] =>
  modelsAt(reference).filter(
    (model) => pathsUnder(tree, `releases/${model}`).size === 0 && servedNowhere(reference, model, targets),
  );

/** A stage beyond Approved proves that the version was applied. */
function servedNowhere(reference: Tree, model: string, targets: readonly Target[]): boolean {
  const wanted = readWanted(reference, `releases/${model}/model.yaml`)?.value;
  if (wanted === undefined) return false;
  const isFolder = (name: string) => targets.some((target) => target.name === name && isEmbedded(target));
  return (
    Object.keys(wanted.aliases).every(isFolder) &&
    Object.values(wanted.versions).every((stage) => stage === 'Staging' || stage === 'Approved')
  );
}
