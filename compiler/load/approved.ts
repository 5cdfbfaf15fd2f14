// The documents that a new version is compared with.
import { approvedProfile, readApproved } from '../document/approved.ts';
import { documentNames, evidenceFiles } from '../evidence/table.ts';
import { type Json, listIn, textIn } from '../lib/json.ts';
import type { Document, LoadedRelease, Previous, PreviousPolicy } from '../model/release.ts';
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
  const policies = policiesBy(tree, profile?.value);
  return { version, release, profile, evidence: Object.fromEntries(documents), policies };
}

/** The policies that a profile binds. */
const policiesBy = (tree: Tree, profile: Json | undefined): readonly PreviousPolicy[] =>
  listIn(profile, 'policies').flatMap((one) => {
    const [kind, path, sha256] = [textIn(one, 'kind'), textIn(one, 'path'), textIn(one, 'sha256')];
    if (kind === undefined || path === undefined || sha256 === undefined) return [];
    const [bytes, document] = [tree.files.get(path), readApproved(tree, path)];
    return bytes && document ? [{ binding: { kind, sha256 }, document, bytes }] : [];
  });
