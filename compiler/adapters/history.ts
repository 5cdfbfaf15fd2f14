// Who wrote what and when, as git's history tells it.
import type { History } from '../ports.ts';
import { git, simpleGitIn } from './git.ts';

/** The history that approvals are compared with. */
export function gitHistory(root: string): History {
  const ask = async (...args: readonly string[]) => (await (await simpleGitIn(root)).raw([...args])).trim();
  return {
    head: () => ask('rev-parse', 'HEAD'),
    isShallow: async () => (await ask('rev-parse', '--is-shallow-repository')) === 'true',
    authors: async (paths, since) => {
      if (paths.length === 0) return [];
      // A commit that this repository no longer has limits nothing: then everyone who ever wrote here is an author.
      const known = since !== null && git(root, ['merge-base', '--is-ancestor', since, 'HEAD']) !== undefined;
      const log = await ask('log', '--format=%ae%n%ce', known ? `${since}..HEAD` : 'HEAD', '--', ...paths);
      return [...new Set(log.split('\n').filter((line) => line !== ''))].sort();
    },
    lastChange: async (path) =>
      (await ask('log', '-1', '--first-parent', '--format=%H', 'HEAD', '--', path)) || undefined,
    mergeBase: async (one, other) => git(root, ['merge-base', '--end-of-options', one, other])?.toString().trim(),
    changed: async (from, to) => {
      const names = git(root, ['diff', '--name-only', '--no-renames', '-z', '--end-of-options', from, to]);
      return names
        ?.toString()
        .split('\0')
        .filter((name) => name !== '');
    },
  };
}
