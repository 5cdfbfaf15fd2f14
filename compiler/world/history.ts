// Authors and changes, from git's history. Only plumbing commands are used: the repository's configuration decides what
// `git log` shows.
import { posix } from 'node:path';
import { sameAddress, sameName } from '../lib/person.ts';
import type { Authors } from '../model/judge.ts';
import { askGit, everySubmodule, git, gitFault, isId, simpleGitIn } from './git.ts';
import { addedBelow, judgesOf, lineOf, outsideReleases } from './judge.ts';
import { choosingMerges, type Merge } from './merges.ts';
import type { History } from './port.ts';
import { Unreadable } from './port.ts';

/** The history that approvals are compared with. */
export function gitHistory(root: string): History {
  const ask = async (...args: readonly string[]): Promise<string> => {
    try {
      return await (await simpleGitIn(root)).raw([...args]);
    } catch (error) {
      throw new Unreadable(gitFault(root, error instanceof Error ? error.message.trim() : String(error)));
    }
  };
  const writtenIn = async (range: string, paths: readonly string[], ...options: readonly string[]) => {
    // Without the full history, git would leave out authors who repeat what a side branch had before.
    const list = ['rev-list', '--full-history', '--encoding=UTF-8', `--format=${commitFormat}`, range, '--', ...paths];
    const commits = commitsIn(await ask(...options, ...list));
    const merges = commits.flatMap(({ id, isMerge }) => (isMerge ? [id] : []));
    const changed = merges.length === 0 ? new Set() : changedIn(compareMerges(root, merges, paths, options));
    // Pressing Merge writes nothing, unless the merge contains what none of its parents does, or leaves out what one has.
    const wrote = commits.filter(({ id, isMerge }) => !isMerge || changed.has(id));
    const known = new Set(wrote.map(({ id }) => id));
    const all = mergesIn(await ask('rev-list', '--merges', '--parents', range)).filter(({ id }) => !known.has(id));
    return [...wrote, ...(await shown(choosingMerges(root, all, { paths, options })))];
  };
  /** Commits by their ids, in their order. */
  const shown = async (ids: readonly string[]): Promise<readonly Commit[]> =>
    ids.length === 0
      ? []
      : commitsIn(await ask('rev-list', '--no-walk=unsorted', '--encoding=UTF-8', `--format=${commitFormat}`, ...ids));
  const known = new Map<string, boolean>();
  const isAncestor = (commit: string, revision: string): boolean => {
    const range = `${commit}..${revision}`;
    const found =
      known.get(range) ??
      git(root, ['merge-base', '--is-ancestor', '--end-of-options', commit, revision]) !== undefined;
    // A name may be moved; of two ids the answer stays.
    if (isId(commit) && isId(revision)) known.set(range, found);
    return found;
  };
  return {
    head: async () => (await ask('rev-parse', '--verify', 'HEAD')).trim(),
    isShallow: async () => (await ask('rev-parse', '--is-shallow-repository')).trim() === 'true',
    authors: async (paths, since, until = 'HEAD') => {
      if (paths.length === 0) return [];
      // A commit that this repository no longer has limits nothing: then every author so far is an author.
      const limited = since !== null && isAncestor(since, until);
      const { people, unknown } = authorsOf(await writtenIn(limited ? `${since}..${until}` : until, paths));
      if (unknown !== undefined) throw new Unreadable({ code: 'approve/unknown-author', facts: { commit: unknown } });
      return people;
    },
    isAncestor: async (commit, revision) => isAncestor(commit, revision),
    changing: async (revision, paths, since) => {
      const range = since === null ? revision : `${since}..${revision}`;
      return (await ask('rev-list', '--first-parent', '--end-of-options', range, '--', ...paths))
        .split('\n')
        .filter((id) => id !== '');
    },
    lastChange: async (path, without = []) => {
      const last = ['rev-list', '-1', '--first-parent', 'HEAD', '--'];
      const others = without.map((one) => `:(exclude,literal)${one}`);
      const asked =
        others.length === 0 ? [...last, path] : ['--no-literal-pathspecs', ...last, `:(literal)${path}`, ...others];
      return (await ask(...asked)).trim() || undefined;
    },
    lastChangeBeside: async (folder, revision) => {
      const names = (await ask('ls-tree', '--name-only', '-z', revision)).split('\0');
      const paths = names.filter((name) => name !== '' && name !== folder);
      if (paths.length === 0) return undefined;
      return (await ask('rev-list', '-1', '--first-parent', revision, '--', ...paths)).trim() || undefined;
    },
    mergeBase: async (one, other) => git(root, ['merge-base', '--end-of-options', one, other])?.toString().trim(),
    changed: async (from, to) => {
      const names = git(root, [
        'diff-tree',
        everySubmodule,
        '-r',
        '--name-only',
        '--no-renames',
        '-z',
        '--end-of-options',
        from,
        to,
      ]);
      const prefix = (await ask('rev-parse', '--show-prefix')).trimEnd();
      return names
        ?.toString()
        .split('\0')
        .flatMap((name) => (name === '' ? [] : [posix.relative(`/${prefix}`, `/${name}`)]));
    },
    find: async (revision) =>
      git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
        ?.toString()
        .trim(),
    line: async (tip, now) => lineOf(root, tip, now),
    added: async (folder, since, tip) =>
      addedBelow(
        root,
        folder,
        await ask('rev-list', '--first-parent', since === null ? tip : `${since}..${tip}`, '--', folder),
      ),
    judges: (commits) => judgesOf(root, commits),
    judgeAuthors: async (commits) => {
      const range = `${commits[0]}..${commits.at(-1)}`;
      const { option, paths } = outsideReleases(root);
      const written = commits.length < 2 ? [] : await writtenIn(range, paths, option);
      const brought = broughtBy(commits, written.length === 0 ? '' : await ask('rev-list', '--parents', range));
      const byCommit = Map.groupBy(written, ({ id }) => brought.get(id));
      // A merge that takes an old version of a branch contains nothing new: then whoever merged chose it.
      const bare = commits.slice(1).filter((commit) => !byCommit.has(commit));
      const merged = new Map((await shown(bare)).map((one, index) => [bare[index], [one]]));
      return commits.slice(1).map((commit) => authorsOf(byCommit.get(commit) ?? merged.get(commit) ?? []));
    },
  };
}

const authorsOf = (commits: readonly Commit[]): Authors => ({
  people: [...new Set(commits.flatMap(({ people }) => people))].sort(),
  unknown: commits.find(({ hasAddresses }) => !hasAddresses)?.id,
});

/** The merges of a listing with parents. */
const mergesIn = (listing: string): readonly Merge[] =>
  listing.split('\n').flatMap((line) => {
    const [id = '', ...parents] = line.split(' ');
    return parents.length > 1 ? [{ id, parents }] : [];
  });

/** For each commit of a listing with parents, the first of some commits of a line that has it behind it. */
function broughtBy(line: readonly string[], listing: string): ReadonlyMap<string, string> {
  const parents = new Map(listing.split('\n').map((one) => [one.split(' ', 1)[0] ?? '', one.split(' ').slice(1)]));
  const brought = new Map<string, string>();
  for (const commit of line.slice(1))
    for (const open = [commit]; open.length > 0; ) {
      const id = open.pop() ?? '';
      const behind = parents.get(id);
      if (behind === undefined || brought.has(id)) continue;
      brought.set(id, commit);
      open.push(...behind);
    }
  return brought;
}

// No part of a commit can contain the NUL between them.
const commitFormat = '%P%x00%an%x00%ae%x00%cn%x00%ce%x00%B%x00';

interface Commit {
  readonly id: string;
  readonly isMerge: boolean;
  /** Without an address, an author or committer cannot be identified. */
  readonly hasAddresses: boolean;
  /** Names and addresses. */
  readonly people: readonly string[];
}

/** Parses what `rev-list` shows in `commitFormat`, after a line `commit <id>` for each. */
function commitsIn(listing: string): readonly Commit[] {
  const fields = listing.split('\0');
  const commits: Commit[] = [];
  for (let at = 0; at + 5 < fields.length; at += 6) {
    const [head = '', author = '', email = '', committer = '', address = '', message = ''] = fields.slice(at, at + 6);
    const [line = '', parents = ''] = head.trimStart().split('\n');
    commits.push({
      id: line.replace('commit ', ''),
      isMerge: parents.includes(' '),
      hasAddresses: sameAddress(email) !== '' && sameAddress(address) !== '',
      people: [author, email, committer, address, ...coAuthors(message)].filter((one) => sameName(one) !== ''),
    });
  }
  return commits;
}

/** simple-git cannot write to git's standard input, and a process for each merge would be far too slow. */
function compareMerges(
  root: string,
  merges: readonly string[],
  paths: readonly string[],
  options: readonly string[],
): string {
  const args = [...options, 'diff-tree', everySubmodule, '--stdin', '-r', '-c', '--no-renames', '--', ...paths];
  const answer = askGit(root, args, merges.map((id) => `${id}\n`).join(''));
  if ('fault' in answer) throw new Unreadable(gitFault(root, answer.fault));
  return answer.output.toString();
}

/** The merges in which some file differs from every parent: after their id there is a line for each file. */
function changedIn(listing: string): ReadonlySet<string> {
  const linesOf = listing.split('\n');
  return new Set(linesOf.filter((line, index) => !line.startsWith(':') && linesOf[index + 1]?.startsWith(':')));
}

/**
 * Names and addresses in `Co-authored-by` and `Co-developed-by` lines, including folded lines and list items. They may
 * be anywhere in the message, because what counts as git's last paragraph is configurable. `Signed-off-by` does not
 * count: a maintainer signs off that the change may be used, not who wrote it.
 */
function coAuthors(message: string): readonly string[] {
  const trailers = message.matchAll(
    /^[ \t]*(?:[*+-][ \t]+)?co-(?:authored|developed)-by[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)/gim,
  );
  return [...trailers].flatMap(([, value = '']) => {
    const addresses = value.split(/[\s<>,;"()[\]]+/).filter((word) => word.includes('@'));
    const names = value.split(/<[^>]*>|[,;"()]/).filter((part) => !part.includes('@'));
    return [...addresses.map((address) => address.replace(/^mailto:/i, '')), ...names.map((name) => name.trim())];
  });
}
