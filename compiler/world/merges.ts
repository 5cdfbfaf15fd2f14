// Merges that choose: they leave out what one side changed, and contain nothing that no parent has. Whoever made one wrote
// that, although none of the commits behind it did.
import { askGit, everySubmodule, git, gitFault } from './git.ts';
import { Unreadable } from './port.ts';

export interface Merge {
  readonly id: string;
  readonly parents: readonly string[];
}

/** Where to look: paths, and the options that git needs to read them. */
interface Where {
  readonly paths: readonly string[];
  readonly options: readonly string[];
}

/**
 * The merges that differ from a parent in a file which that parent's side has changed since the sides parted. Where that
 * is unclear, since there are several bases or none, each that differs from a parent.
 */
export function choosingMerges(root: string, merges: readonly Merge[], where: Where): readonly string[] {
  if (merges.length === 0) return [];
  const own = compare(
    root,
    ['-m'],
    merges.map(({ id }) => id),
    where,
  );
  const differing = new Set(own.map(({ of }) => of));
  const asked = merges
    .filter(({ id }) => differing.has(id))
    .map(({ id, parents }) => ({ id, parents, base: baseOf(root, parents) }));
  const trees = treesOf(
    root,
    asked.flatMap(({ id, parents, base }) => [id, ...parents, ...(base ? [base] : [])]),
  );
  const pairOf = (one: string, other: string) => `${trees.get(one)} ${trees.get(other)}`;
  const pairs = asked.flatMap(({ id, parents, base }) =>
    base === undefined ? [] : parents.flatMap((parent) => [pairOf(id, parent), pairOf(base, parent)]),
  );
  const changed = Map.groupBy(compare(root, [], [...new Set(pairs)], where), ({ of }) => of);
  const pathsIn = (pair: string) => new Set(changed.get(pair)?.map(({ path }) => path));
  return asked.flatMap(({ id, parents, base }) => {
    const isChosen =
      base === undefined ||
      parents.some((parent) => !pathsIn(pairOf(id, parent)).isDisjointFrom(pathsIn(pairOf(base, parent))));
    return isChosen ? [id] : [];
  });
}

/** Where the sides parted; undefined where there is not one such commit. */
function baseOf(root: string, parents: readonly string[]): string | undefined {
  const bases =
    git(root, ['merge-base', '--octopus', '--all', '--end-of-options', ...parents])
      ?.toString()
      .trim()
      .split('\n') ?? [];
  return bases.length === 1 ? bases[0] : undefined;
}

/** The trees of commits. */
function treesOf(root: string, commits: readonly string[]): ReadonlyMap<string, string> {
  if (commits.length === 0) return new Map();
  const shown = ask(root, ['rev-list', '--no-walk=unsorted', '--format=%T', '--stdin'], [...new Set(commits)]);
  return new Map([...shown.matchAll(/^commit (\S+)\n(\S+)$/gm)].map(([, id = '', tree = '']) => [id, tree]));
}

/** The paths that differ, of each line that git is asked about: a merge and its parents, or two trees. */
function compare(root: string, how: readonly string[], lines: readonly string[], { paths, options }: Where) {
  if (lines.length === 0) return [];
  const args = [...options, 'diff-tree', everySubmodule, '--stdin', ...how, '-r', '--raw', '-z', '--no-renames'];
  const parts = ask(root, [...args, '--', ...paths], lines).split('\0');
  const found: { readonly of: string; readonly path: string }[] = [];
  let of = '';
  for (let at = 0; at < parts.length; at += 1) {
    // A commit is a part of its own; two trees are a line before the first change.
    const heads = (parts[at] ?? '').split('\n');
    const last = heads.at(-1) ?? '';
    of = heads.findLast((head) => head !== '' && !head.startsWith(':')) ?? of;
    if (!last.startsWith(':')) continue;
    at += 1;
    found.push({ of, path: parts[at] ?? '' });
  }
  return found;
}

function ask(root: string, args: readonly string[], lines: readonly string[]): string {
  const answer = askGit(root, args, lines.map((line) => `${line}\n`).join(''));
  if ('fault' in answer) throw new Unreadable(gitFault(root, answer.fault));
  return answer.output.toString('latin1');
}
