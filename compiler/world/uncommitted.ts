// Documents of a work tree that differ from HEAD. Compares the ids of blobs, so that no content is read from git, with
// the bytes that relc reads: `git status` would run filters from the repository's configuration.
import { createHash } from 'node:crypto';
import { byBytes } from '../lib/bytes.ts';
import { isModelFile, type Tree } from '../model/tree.ts';
import { askGit, gitFault } from './git.ts';
import { Listing } from './listing.ts';
import { Unreadable } from './port.ts';

/**
 * The documents below some paths that were changed, added or removed since HEAD. A model's own files are covered by
 * their list, and what a package lends by the lockfile.
 */
export function uncommitted(
  root: string,
  { files }: Tree,
  prefixes: readonly string[],
  isLent: (path: string) => boolean,
): readonly string[] {
  const listing = askGit(root, ['ls-tree', '-r', '-z', '-l', 'HEAD', '--', ...prefixes]);
  if ('fault' in listing) throw new Unreadable(gitFault(root, listing.fault));
  const blobs = new Map<string, string>();
  new Listing(({ path, id }) => blobs.set(path, id)).read(listing.output);
  const own = [...files.keys()].filter((path) => !isLent(path));
  const paths = new Set([...own, ...[...blobs.keys()].filter((path) => !isModelFile(path))]);
  return [...paths].filter((path) => !isBlob(files.get(path), blobs.get(path))).sort(byBytes);
}

/** A repository names its objects by SHA-1, or by SHA-256 when it was created so. */
function isBlob(bytes: Uint8Array | undefined, id: string | undefined): boolean {
  if (bytes === undefined || id === undefined) return false;
  const hash = createHash(id.length === 40 ? 'sha1' : 'sha256').update(`blob ${bytes.length}\0`);
  return hash.update(bytes).digest('hex') === id;
}
