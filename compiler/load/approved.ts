// The version that a new one replaces, where it was approved before: to compare with, as far as it can be read.
import { approvedProfile, readApproved } from '../document/approved.ts';
import { documentNames, evidenceFiles } from '../evidence/table.ts';
import type { Json } from '../lib/json.ts';
import type { Document, Previous } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';

export function loadApproved(tree: Tree, model: string, version: string): Previous {
  const folder = `releases/${model}/${version}`;
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
