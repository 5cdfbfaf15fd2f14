// The documents that a new version is compared with.
import { approvedProfile, readApproved } from '../document/approved.ts';
import { documentNames, evidenceFiles } from '../evidence/table.ts';
import type { Json } from '../lib/json.ts';
import type { Document, LoadedRelease, Previous } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';

/** The replaced version. When it was approved before, later demands remove nothing from it. */
export const comparedWith = (tree: Tree, replaced: LoadedRelease, isApproved: boolean): Previous =>
  isApproved && replaced.diagnostics.length > 0 ? asFarAsRead(tree, replaced) : replaced;

function asFarAsRead(tree: Tree, { model, version, folder }: LoadedRelease): Previous {
  const release = readApproved(tree, `${folder}/${evidenceFiles.release.file}`);
  const documents = documentNames.flatMap((name): [string, Document<Json>][] => {
    const { format, file } = evidenceFiles[name];
    const isContent = name !== 'release' && format !== 'text' && format !== 'sums' && format !== 'bundle';
    const document = isContent ? readApproved(tree, `${folder}/${file}`) : undefined;
    return document === undefined ? [] : [[name, document]];
  });
  const profile = approvedProfile(tree, model, release?.value);
  return { version, release, profile, evidence: Object.fromEntries(documents) };
}
