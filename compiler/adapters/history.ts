// Who wrote what and when, as git's history tells it. Only plumbing is asked: `git log` shows
// what the configuration of the repository lets it show.
import { posix } from 'node:path';
import type { History } from '../ports.ts';
import { askGit, git, gitFault, simpleGitIn } from './git.ts';
import { Unreadable } from './read.ts';

/** The history that approvals are compared with. */
export function gitHistory(root: string): History {
  const ask = async (...args: readonly string[]): Promise<string> => {
    try {
      return await (await simpleGitIn(root)).raw([...args]);
    } catch (error) {
      throw new Unreadable(gitFault(root, error instanceof Error ? error.message.trim() : String(error)));
    }
  };
  return {
    head: async () => (await ask('rev-parse', '--verify', 'HEAD')).trim(),
    isShallow: async () => (await ask('rev-parse', '--is-shallow-repository')).trim() === 'true',
    authors: async (paths, since) => {
      if (paths.length === 0) return [];
      // A commit that this repository no longer has limits nothing: then everyone who ever wrote here is an author.
      const known = since !== null && git(root, ['merge-base', '--is-ancestor', since, 'HEAD']) !== undefined;
      // Without the full history, whoever wrote again what a side branch had before would be left out.
      const range = ['--full-history', known ? `${since}..HEAD` : 'HEAD', '--', ...paths];
      const commits = commitsIn(await ask('rev-list', '--encoding=UTF-8', `--format=${commitFormat}`, ...range));
      const merges = commits.flatMap(({ id, isMerge }) => (isMerge ? [id] : []));
      const changed = merges.length === 0 ? new Set() : changedIn(compareMerges(root, merges, paths));
      // Whoever pressed Merge wrote nothing, unless the merge holds what none of its parents does.
      const wrote = commits.filter(({ id, isMerge }) => !isMerge || changed.has(id));
      return [...new Set(wrote.flatMap(({ people }) => people))].sort();
    },
    lastChange: async (path) => (await ask('rev-list', '-1', '--first-parent', 'HEAD', '--', path)).trim() || undefined,
    mergeBase: async (one, other) => git(root, ['merge-base', '--end-of-options', one, other])?.toString().trim(),
    changed: async (from, to) => {
      const names = git(root, ['diff-tree', '-r', '--name-only', '--no-renames', '-z', '--end-of-options', from, to]);
      const prefix = (await ask('rev-parse', '--show-prefix')).trimEnd();
      return names
        ?.toString()
        .split('\0')
        .flatMap((name) => (name === '' ? [] : [posix.relative(`/${prefix}`, `/${name}`)]));
    },
  };
}

// No part of a commit can hold the NUL between them.
const commitFormat = '%P%x00%ae%x00%ce%x00%B%x00';

interface Commit {
  readonly id: string;
  readonly isMerge: boolean;
  readonly people: readonly string[];
}

/** What `rev-list` shows in `commitFormat`, after a line `commit <id>` for each. */
function commitsIn(listing: string): readonly Commit[] {
  const fields = listing.split('\0');
  const commits: Commit[] = [];
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [head = '', author = '', committer = '', message = ''] = fields.slice(at, at + 4);
    const [line = '', parents = ''] = head.trimStart().split('\n');
    const people = [author, committer, ...coAuthors(message)].filter((email) => email !== '');
    commits.push({ id: line.replace('commit ', ''), isMerge: parents.includes(' '), people });
  }
  return commits;
}

/** simple-git hands nothing on to git's standard input, and a process for each merge would be far too slow. */
function compareMerges(root: string, merges: readonly string[], paths: readonly string[]): string {
  const args = ['diff-tree', '--stdin', '-r', '-c', '--no-renames', '--', ...paths];
  const answer = askGit(root, args, merges.map((id) => `${id}\n`).join(''));
  if ('fault' in answer) throw new Unreadable(gitFault(root, answer.fault));
  return answer.output.toString();
}

/** The merges in which some file differs from that of every parent: their id is followed by a line for each file. */
function changedIn(listing: string): ReadonlySet<string> {
  const linesOf = listing.split('\n');
  return new Set(linesOf.filter((line, index) => !line.startsWith(':') && linesOf[index + 1]?.startsWith(':')));
}

/** Addresses in `Co-authored-by` lines, folded ones included. Anywhere in the message: what counts as git's last paragraph is configurable. */
function coAuthors(message: string): readonly string[] {
  const trailers = message.matchAll(/^[ \t]*co-authored-by[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)/gim);
  const words = [...trailers].flatMap(([, value = '']) => value.split(/[\s<>,;"()]+/));
  return words.filter((word) => word.includes('@'));
}
