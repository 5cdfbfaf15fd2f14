// What a standard release is judged by beside its own folder: the last version that everybody approved, and how many releases
// name its recipe.
import { readApproved } from '../document/approved.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { textIn } from '../lib/json.ts';
import type { LoadedRelease, Previous, StandardPast } from '../model/release.ts';
import { pathsUnder, type Tree } from '../model/tree.ts';

/** What each release of a model says of its change, by version, as far as it can be read. */
export type SaidChanges = ReadonlyMap<string, SaidChange>;

interface SaidChange {
  readonly class: string | undefined;
  readonly recipe: string | undefined;
  readonly replaces: string | undefined;
}

export function saidChanges(tree: Tree, model: string): SaidChanges {
  const folder = `releases/${model}`;
  const versions = [...pathsUnder(tree, folder)].flatMap(
    (path) => /^([1-9][0-9]*)\/release\.yaml$/.exec(path)?.[1] ?? [],
  );
  return new Map(
    versions.map((version) => {
      const said = readApproved(tree, `${folder}/${version}/${evidenceFiles.release.file}`)?.value;
      const change = { class: textIn(said, 'change', 'class'), recipe: textIn(said, 'change', 'recipe') };
      return [version, { ...change, replaces: textIn(said, 'replaces') }];
    }),
  );
}

/**
 * Undefined for a release that claims no standard change. `open` reads a version to compare with. What was approved uses its
 * recipe, and what was registered before this release: a later one that only waits takes nothing from it.
 */
export function standardPast(
  { version: own, release }: LoadedRelease,
  said: () => SaidChanges,
  open: (version: string) => Previous | undefined,
  isApproved: (version: string) => boolean,
): StandardPast | undefined {
  if (release?.value.change.class !== 'standard') return undefined;
  const { change, replaces } = release.value;
  const version = lastReviewed(said(), replaces);
  const isBefore = (other: string) => Number(other) <= Number(own) || isApproved(other);
  const uses = [...said()].filter(
    ([other, one]) => one.class === 'standard' && one.recipe === change.recipe && isBefore(other),
  );
  return { reviewed: version === undefined ? undefined : open(version), uses: uses.length };
}

/**
 * Back along `replaces`, the nearest version of a normal change. A few people let a standard change go live, or an emergency;
 * whether others ratified that only a state says.
 */
function lastReviewed(said: SaidChanges, replaced: string): string | undefined {
  const passed = new Set<string>();
  let version: string | undefined = replaced;
  while (version !== undefined && !passed.has(version)) {
    passed.add(version);
    const one = said.get(version);
    if (one?.class === 'normal') return version;
    version = one?.class === 'standard' || one?.class === 'emergency' ? one.replaces : undefined;
  }
  return undefined;
}
