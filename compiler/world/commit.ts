// The files of a commit, as an index of paths and blobs. Documents are read on request, many at once, because a process
// for each is far too slow. The models' own files are only digested, as a stream.
import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { maximumTextBytes } from '../document/limits.ts';
import { isSafePath } from '../lib/digest.ts';
import { LazyMap } from '../lib/lazy.ts';
import { recent } from '../lib/recent.ts';
import { isKept, isModelFile, type Tree } from '../model/tree.ts';
import { type Blob, Blobs, readAhead } from './blobs.ts';
import { digestBlobs, headerOf, idsOf } from './digests.ts';
import { maximumFiles, tooLargeFault } from './files.ts';
import { askGit, gitFault, isId, repositoryAround, streamGit } from './git.ts';
import { Listing } from './listing.ts';
import { pastPath, Unreadable } from './port.ts';
import { maximumBytes } from './read.ts';

/** The files of a commit below some paths of a folder, which may be anywhere in its repository. */
export async function readCommit(root: string, revision: string, prefixes: readonly string[]): Promise<Result<Tree>> {
  const commit = commitOf(root, revision);
  if (commit.value === undefined) return commit;
  const listed = await indexed(root, commit.value, prefixes);
  const { documents, models, missing, tooLarge, faults, duplicateName } = listed;
  if (listed.fault !== undefined) return failed(gitFault(root, listed.fault));
  if (duplicateName !== undefined) return failed(gitFault(root, `${duplicateName} is there twice`));
  if (documents.size + models.length > maximumFiles)
    return failed({ code: 'usage/too-many-files', file: root, facts: { expected: maximumFiles } });
  if (missing) return failed(gitFault(root, `${missing.id} is missing or damaged, of ${missing.path}`));
  const digests = await digestBlobs(root, models);
  if (digests.value === undefined) return digests;
  // Only the last readings are kept, beside what the tree keeps.
  const read = readAhead(documents, (some) => readBlobs(root, some));
  return {
    value: {
      origin: commit.value,
      files: new LazyMap(documents.paths(), read, isKept),
      models: digests.value,
      faults: [...faults, ...tooLarge.map(tooLargeFault)],
    },
    diagnostics: [],
  };
}

/**
 * Whether the folder is outside git, or nothing was ever committed: then nothing is frozen. A detached HEAD needs no
 * ref, and refs may be deleted, so any commit counts.
 */
export function hasNoCommit(root: string): boolean {
  if (repositoryAround(root) === undefined) return true;
  const refs = askGit(root, ['for-each-ref', '--count=1']);
  const hasNoRef = 'output' in refs && refs.output.length === 0 && refs.words === '';
  if (!hasNoRef) return false;
  const head = askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  if ('output' in head || head.fault !== '') return false;
  const types = askGit(root, ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objecttype)']);
  return 'output' in types && types.words === '' && !/^(commit|tag)$/m.test(types.output.toString());
}

function commitOf(root: string, revision: string): Result<string> {
  const noCommit = failed({ code: 'usage/no-commit', facts: { observed: revision } });
  const repository = repositoryAround(root);
  if (repository === undefined) return noCommit;
  const name = `${revision}^{commit}`;
  const answer = askGit(root, ['rev-parse', '--show-prefix', '--verify', '--quiet', '--end-of-options', name]);
  if ('fault' in answer) return answer.fault === '' ? noCommit : failed(gitFault(root, answer.fault));
  const [prefix = '', commit = ''] = answer.output.toString().split('\n');
  // A folder `.git` that is not a repository, or `core.worktree`, would make git read other folders than people see.
  const expected = relative(realpathSync(repository), realpathSync(root)).split(sep).join('/');
  if (prefix !== (expected === '' ? '' : `${expected}/`))
    return failed(gitFault(root, `${join(repository, '.git')} is not the repository of this folder`));
  return { value: commit, diagnostics: [] };
}

/** What a commit holds below some paths. The first blob that git does not have refuses all. */
async function indexed(root: string, commit: string, prefixes: readonly string[]) {
  const documents = new Blobs();
  const models: Blob[] = [];
  const missing: Pick<Blob, 'path' | 'id'>[] = [];
  const tooLarge: string[] = [];
  const listing = new Listing(({ path, id, size }) => {
    if (size === undefined) missing.push({ path, id });
    else if (isModelFile(path)) models.push({ path, id, size });
    else if (size > maximumBytes) tooLarge.push(path);
    else documents.add({ path, id, size });
  });
  const fault = await streamGit(root, ['ls-tree', '-r', '-t', '-z', '-l', commit, '--', ...prefixes], '', (chunks) =>
    listing.readAll(chunks),
  );
  const { faults, duplicateName } = listing;
  return { fault, faults, duplicateName, documents, models, missing: missing[0], tooLarge };
}

function readBlobs(root: string, blobs: readonly Blob[]): readonly [string, Uint8Array][] {
  const answer = askGit(root, ['cat-file', '--batch', '--buffer'], idsOf(blobs));
  if ('fault' in answer) throw new Unreadable(gitFault(root, answer.fault));
  const { output } = answer;
  let at = 0;
  const contents = blobs.map((blob): [string, Uint8Array] => {
    const start = output.indexOf(10, at) + 1;
    const { size } = blob;
    const header = output.toString('latin1', at, Math.max(at, start - 1));
    if (header !== headerOf(blob) || output[start + size] !== 10) throw new Unreadable(gitFault(root, header));
    at = start + size + 1;
    return [blob.path, output.subarray(start, start + size)];
  });
  if (at !== output.length) throw new Unreadable(gitFault(root, 'more was answered than was asked for'));
  return contents;
}

/** The content of files at commits. What was asked for last is kept: an apply computes its plan twice. */
export function placesReader(root: string): (places: Places) => ReadonlyMap<string, Uint8Array> {
  const read = recent((key) => readPlaces(root, new Map(JSON.parse(key))), 6);
  return (places) => ([...places.keys()].every(isId) ? read(JSON.stringify([...places])) : readPlaces(root, places));
}

/** Paths by commit. */
type Places = ReadonlyMap<string, readonly string[]>;

/** The content of files at many commits, with two processes: the same blob is read once. */
export function readPlaces(root: string, places: Places): ReadonlyMap<string, Uint8Array> {
  const names = [...places].flatMap(([commit, paths]) => paths.filter(isSafePath).map((path) => ({ commit, path })));
  if (names.length === 0) return new Map();
  // A path is from the repository's root, unless it begins with a point.
  const asked = names.map(({ commit, path }) => `${commit}:./${path}\n`).join('');
  const answer = askGit(root, ['cat-file', '--batch-check'], asked);
  if ('fault' in answer) throw new Unreadable(gitFault(root, answer.fault));
  // git calls a damaged blob missing, and says the rest beside it.
  if (/^(error|fatal):/m.test(answer.words)) throw new Unreadable(gitFault(root, answer.words));
  const lines = answer.output.toString('latin1').split('\n');
  const found = names.flatMap(({ commit, path }, index) => {
    const [, id, type, size] = /^([0-9a-f]+) ([a-z]+) ([0-9]+)$/.exec(lines[index] ?? '') ?? [];
    return id === undefined ? [] : [{ path: pastPath(commit, path), id, type, size: Number(size) }];
  });
  const documents = found.filter(({ type, size }) => type === 'blob' && size <= maximumTextBytes);
  const blobs = new Map(documents.map(({ id, size }) => [id, { path: id, id, size }]));
  const read = new Map(readBlobs(root, [...blobs.values()]));
  return new Map(found.map(({ path, id }) => [path, read.get(id) ?? new Uint8Array()]));
}
