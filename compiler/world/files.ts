// Files of a work tree and of other folders. Every entry is seen by its bytes: what is not a plain file, or has a name
// that is not text, is a fault, because other programs would read it.
import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import type { Digest } from '../lib/digest.ts';
import { LazyMap } from '../lib/lazy.ts';
import { FoundPaths } from '../lib/paths.ts';
import { isKept, isModelFile, type Tree } from '../model/tree.ts';
import { type Reading, Unreadable } from './port.ts';
import { digestInside, maximumBytes, modelDigestInside, readFile, readInside } from './read.ts';

/** The origin of a tree that was read from the work tree. */
export const workTreeOrigin = 'work tree';

/** No folder may hold more files. */
export const maximumFiles = 300_000;

/** The files below some paths of a folder; empty for a path that does not exist. Contents are read on request. */
export function readWorkTree(root: string, prefixes: readonly string[], limit = maximumFiles): Tree {
  const documents = new FoundPaths();
  const models = new FoundPaths();
  const tooLarge: Diagnostic[] = [];
  const faults = walk(root, prefixes, limit, (path) => {
    if (isModelFile(path)) models.add(path);
    else if (sizeOf(join(root, path)) > maximumBytes) tooLarge.push(tooLargeFault(path));
    else documents.add(path);
  });
  return {
    origin: workTreeOrigin,
    files: new LazyMap(documents.all(), (path) => readInside(join(root, path)) ?? gone(root, path), isKept),
    models: new LazyMap(models.all(), (path) => modelDigestInside(join(root, path)) ?? gone(root, path)),
    faults: [...faults, ...tooLarge],
  };
}

export const tooLargeFault = (file: string): Diagnostic => ({
  code: 'load/too-large',
  file,
  facts: { expected: maximumBytes },
});

/** Every file below a folder, by path inside it. Throws Unreadable for anything but plain files. */
export function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = plainFiles(folder);
  const size = paths.reduce((sum, path) => sum + sizeOf(join(folder, path)), 0);
  if (size > maximumBytes)
    throw new Unreadable({ code: 'usage/too-large', file: folder, facts: { expected: maximumBytes } });
  return new LazyMap(paths, (path) => readInside(join(folder, path)) ?? gone(folder, path));
}

/**
 * The digest of every file below a folder, by path inside it. Throws like readFolder. A model may be larger than
 * memory.
 */
export const digestFolder = (folder: string, reading?: Reading): ReadonlyMap<string, Digest> =>
  new LazyMap(
    plainFiles(folder),
    (path) => digestInside(join(folder, path), reading && ((...so) => reading(path, ...so))) ?? gone(folder, path),
  );

/** The files directly in a folder that its reader chose. Links are followed: Kubernetes mounts each file as one. */
export const readMounted = (folder: string): ReadonlyMap<string, Uint8Array> =>
  new LazyMap(
    entriesOf(folder).flatMap((entry) => textOf(entry.name) ?? []),
    (name) => readFile(join(folder, name)) ?? gone(folder, name),
  );

/** The names in a folder; empty when it does not exist. Throws Unreadable for a name that is not text. */
export const namesIn = (folder: string): readonly string[] =>
  entriesOf(folder).map((entry) => textOf(entry.name) ?? refuse(join(folder, shown(entry.name)), 'load/name-not-text'));

function plainFiles(folder: string): readonly string[] {
  const files: string[] = [];
  const faults = walk(folder, [''], maximumFiles, (path) => files.push(path));
  if (faults.length === 0) return files;
  throw new Unreadable(...faults.map((fault) => ({ ...fault, file: join(folder, fault.file ?? '') })));
}

/** Hands on each file; returns what is not a file. */
function walk(
  root: string,
  prefixes: readonly string[],
  limit: number,
  take: (path: string) => void,
): readonly Diagnostic[] {
  let count = 0;
  const faults: Diagnostic[] = [];
  const visitFolder = (path: string) => {
    for (const entry of entriesOf(join(root, path))) {
      const name = textOf(entry.name);
      const file = `${path === '' ? '' : `${path}/`}${name ?? shown(entry.name)}`;
      if (name === undefined) faults.push({ code: 'load/name-not-text', file });
      else if (entry.isDirectory()) visitFolder(file);
      else visitFile(entry, file);
    }
  };
  const visitFile = (entry: Pick<Dirent, 'isFile'>, file: string) => {
    if (entry.isFile()) take(file);
    else faults.push({ code: 'load/not-a-file', file });
    count += 1;
    if (count > limit) throw new Unreadable({ code: 'usage/too-many-files', file: root, facts: { expected: limit } });
  };
  for (const prefix of prefixes) {
    const place = placeOf(root, prefix);
    // A root that is not a folder is refused when it is listed.
    if (place?.path === '' || place?.entry.isDirectory()) visitFolder(place.path);
    else if (place !== undefined) visitFile(place.entry, place.path);
  }
  return faults;
}

/** The path itself, or the first thing on the way that is not a folder. Only the root may be a link. */
function placeOf(root: string, prefix: string) {
  let path = '';
  let entry = looking(root, () => statSync(root, { throwIfNoEntry: false }));
  for (const name of prefix.split('/').filter((one) => one !== '')) {
    if (entry?.isDirectory() !== true) break;
    path = path === '' ? name : `${path}/${name}`;
    const place = join(root, path);
    entry = looking(place, () => lstatSync(place, { throwIfNoEntry: false }));
  }
  return entry && { path, entry };
}

/** Whether a folder exists, possibly through a link. */
export const isFolder = (path: string): boolean =>
  looking(path, () => statSync(path, { throwIfNoEntry: false }))?.isDirectory() === true;

const entriesOf = (folder: string): readonly Dirent<Buffer>[] =>
  looking(folder, () => readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) ?? [];

/** The file system's entry; undefined when there is none. */
function looking<T>(place: string, look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') return undefined;
    if (error.code === 'ENOTDIR')
      throw new Unreadable({ code: 'usage/no-such-folder', file: place, facts: { observed: place } });
    throw new Unreadable({ code: 'usage/no-access', file: place, facts: { observed: error.message } });
  }
}

/** A name that is not text, with its other bytes as `\xe9`. No list of digests may contain a backslash. */
export const shown = (name: Uint8Array): string =>
  [...name]
    .map((byte) => (byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`))
    .join('');

const sizeOf = (path: string): number => lstatSync(path, { throwIfNoEntry: false })?.size ?? 0;

const refuse = (file: string, code: Diagnostic['code']): never => {
  throw new Unreadable({ code, file });
};

/** It existed when the folder was listed. */
const gone = (folder: string, path: string): never => refuse(join(folder, path), 'usage/file-gone');
