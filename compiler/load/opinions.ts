// The second line's last opinion along what a version replaces, as it was signed: for as many days as policy says it
// counts for the next version too, and what it left open stays open.
import { readApproved } from '../document/approved.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { textIn } from '../lib/json.ts';
import type { SignedOpinion } from '../model/release.ts';
import { filesUnder, partOf, type Tree } from '../model/tree.ts';

const { independent_validation: opinion, release } = evidenceFiles;

/** The opinion of a version: its own, or that of the nearest one that it replaces. Undefined where there is none. */
export type Opinions = (version: string) => SignedOpinion | undefined;

/** The opinions on the versions of one model. */
export function opinionsIn(tree: Tree, model: string): Opinions {
  const files = filesUnder(tree, `releases/${model}`);
  if (!files.keys().some((path) => path.endsWith(`/${opinion.file}`))) return () => undefined;
  const replaced = new Map<string, string>();
  const replacedBy = (version: string): string => {
    const known = replaced.get(version);
    if (known !== undefined) return known;
    const path = `releases/${model}/${version}/${release.file}`;
    const found = textIn(readApproved(tree, path)?.value, 'replaces') ?? 'none';
    replaced.set(version, found);
    return found;
  };
  return (version) => {
    // A version that comes back to itself replaces nothing earlier.
    const passed = new Set<string>();
    for (let at = version; !passed.has(at); at = replacedBy(at)) {
      if (files.has(`${at}/${opinion.file}`)) return signedAt(tree, model, at, replacedBy(at));
      passed.add(at);
    }
    return undefined;
  };
}

function signedAt(tree: Tree, model: string, version: string, replaces: string): SignedOpinion {
  const folder = `releases/${model}/${version}`;
  const said = `releases/${model}/validations/${version}`;
  const later = [...filesUnder(tree, said)].map(([name, bytes]) => [`${said}/${name}`, bytes] as const);
  const files = filesUnder(partOf(tree, [folder]), folder);
  return { model, version, replaces, folder, files, later: new Map(later) };
}
