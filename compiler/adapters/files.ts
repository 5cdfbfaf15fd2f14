// Files of a work tree, and writing folders so that a reader never sees half of one.
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { utf8 } from '../lib/bytes.ts';
import type { Tree } from '../model/tree.ts';

/** Reads what lies below some paths of a folder; a path that does not exist holds nothing. */
export function readWorkTree(root: string, prefixes: readonly string[]): Tree {
  const files = new Map<string, Uint8Array>();
  const irregular: string[] = [];
  const visit = (path: string) => {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory())
      for (const name of readdirSync(join(root, path))) visit(path === '' ? name : `${path}/${name}`);
    else if (stat.isFile()) files.set(path, readFileSync(join(root, path)));
    else irregular.push(path);
  };
  for (const prefix of prefixes) visit(prefix);
  return { origin: 'work tree', files, irregular };
}

/** Every file below a folder, by path inside it. A link is not followed; it counts as a file that nobody signed. */
export function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const { files, irregular } = readWorkTree(folder, ['']);
  return new Map([...files, ...irregular.map((path): [string, Uint8Array] => [path, utf8('not a regular file')])]);
}

/** The file's bytes, or undefined when there is none. */
export function readFile(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** Replaces a folder by these files: written beside it first, then moved. */
export function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  for (const [path, bytes] of files) writeFile(join(partial, path), bytes);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(partial, folder);
}

/** Makes a folder that must not exist yet, whole or not at all; false when there is one. */
export function createFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): boolean {
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) return false;
  writeFolder(folder, files);
  return true;
}

/** Writes one file atomically: a reader sees the old content or the new. */
export function writeFile(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  // A fixed name, so that a run that was killed leaves nothing that its rerun does not overwrite.
  const partial = `${path}.partial`;
  writeFileSync(partial, bytes, { mode: 0o644 });
  renameSync(partial, path);
}
