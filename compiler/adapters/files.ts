// Files of a work tree.
import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { utf8 } from '../lib/bytes.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import type { Tree } from '../model/tree.ts';

/** Reads what lies below some paths of a folder; a path that does not exist holds nothing. */
export function readWorkTree(root: string, prefixes: readonly string[]): Tree {
  const { regular, irregular } = walk(root, prefixes);
  const files = new Map(regular.map((path): [string, Uint8Array] => [path, readFileSync(join(root, path))]));
  return { origin: 'work tree', files, irregular };
}

function walk(root: string, prefixes: readonly string[]): Record<'regular' | 'irregular', readonly string[]> {
  const regular: string[] = [];
  const irregular: string[] = [];
  const visit = (path: string) => {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory())
      for (const name of readdirSync(join(root, path))) visit(path === '' ? name : `${path}/${name}`);
    else (stat.isFile() ? regular : irregular).push(path);
  };
  for (const prefix of prefixes) visit(prefix);
  return { regular, irregular };
}

// A link is not followed; it counts as a file that nobody signed.
const notAFile = utf8('not a regular file');

/** Every file below a folder, by path inside it. */
export function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const { files, irregular } = readWorkTree(folder, ['']);
  return new Map([...files, ...irregular.map((path): [string, Uint8Array] => [path, notAFile])]);
}

/** The digest of every file below a folder, by path inside it. A model may be larger than memory. */
export function digestFolder(folder: string): ReadonlyMap<string, Digest> {
  const { regular, irregular } = walk(folder, ['']);
  const buffer = new Uint8Array(1 << 20);
  return new Map([
    ...regular.map((path): [string, Digest] => [path, digestFile(join(folder, path), buffer)]),
    ...irregular.map((path): [string, Digest] => [path, digestOf(notAFile)]),
  ]);
}

function digestFile(path: string, buffer: Uint8Array): Digest {
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      hash.update(buffer.subarray(0, read));
    return `sha256:${hash.digest('hex')}`;
  } finally {
    closeSync(file);
  }
}

/** The file's bytes, or undefined when there is none. */
export function readFile(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}
