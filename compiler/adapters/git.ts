// The one way to call git, and the files of a commit. Blobs are read through one
// `git cat-file --batch`, because a process for each is far too slow.
import { spawnSync } from 'node:child_process';
import type { Tree } from '../model/tree.ts';

// `git replace` could show another history, and other bytes, than were committed.
export const noReplace = '--no-replace-objects';

const environment = { ...process.env, LC_ALL: 'C' };

export function git(root: string, args: readonly string[], input?: string): Buffer | undefined {
  const result = spawnSync('git', ['-C', root, noReplace, ...args], { env: environment, input, maxBuffer: 1 << 30 });
  return result.status === 0 ? result.stdout : undefined;
}

/** The files of a commit below some paths; undefined when there is no such commit, or no repository whose root is `root`. */
export function readCommit(root: string, revision: string, prefixes: readonly string[]): Tree | undefined {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    ?.toString()
    .trim();
  const listing = commit && git(root, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...prefixes]);
  if (!commit || listing === undefined || listing === '') return undefined;
  const entries = listing
    .toString()
    .split('\0')
    .flatMap((line) => {
      const match = /^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line);
      return match ? [{ regular: match[1]?.startsWith('100') ?? false, id: match[3] ?? '', path: match[4] ?? '' }] : [];
    });
  const regular = entries.filter((entry) => entry.regular);
  const batch = git(root, ['cat-file', '--batch', '--buffer'], regular.map((entry) => `${entry.id}\n`).join(''));
  if (batch === undefined) return undefined;
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const { path } of regular) {
    const end = batch.indexOf(10, at);
    const size = Number(batch.subarray(at, end).toString().split(' ')[2]);
    files.set(path, batch.subarray(end + 1, end + 1 + size));
    at = end + 2 + size;
  }
  return { origin: commit, files, irregular: entries.filter((entry) => !entry.regular).map((entry) => entry.path) };
}
