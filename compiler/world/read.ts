// Opens one file to read it. Whoever can write where relc reads may leave a link, a pipe, a device or an endless file
// there: none of them is waited for, and nothing is read into memory beyond a limit.
import { createHash, type Hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Digest } from '../lib/digest.ts';
import { pointedDigest, pointerBytes } from '../lib/lfs.ts';
import { Unreadable } from './port.ts';

/** No document may be larger; parsing has narrower limits. */
export const maximumBytes = 64_000_000;

/**
 * The bytes of a file that somebody named, possibly through a link, as Kubernetes mounts secrets; undefined when it
 * does not exist.
 */
export const readFile = (path: string): Uint8Array | undefined =>
  opened(path, isHandedOver(path) ? 0 : constants.O_NONBLOCK, (file) => bytesOf(file, path));

/** A pipe from the caller's shell, as in `--key <(…)`: nobody else can have put it there. */
const isHandedOver = (path: string): boolean => /^\/dev\/(?:stdin|fd\/[0-9]+)$/.test(path);

// Opening a pipe would wait for a writer.
const inside = constants.O_NONBLOCK | constants.O_NOFOLLOW;

/** The same for a file inside a folder, where a link could lead anywhere. */
export const readInside = (path: string): Uint8Array | undefined => opened(path, inside, (file) => bytesOf(file, path));

/** The digest of a file inside a folder, which may be larger than memory. */
export function digestInside(path: string, reading?: (read: number, size: number) => void): Digest | undefined {
  return opened(path, inside, (file) => {
    const hash = createHash('sha256');
    const size = reading ? fstatSync(file).size : 0;
    let read = 0;
    readChunks(file, (chunk) => {
      hash.update(chunk);
      read += chunk.length;
      reading?.(read, size);
    });
    return digestOf(hash);
  });
}

/** The same, with a Git LFS pointer replaced by the digest of its file. */
export const modelDigestInside = (path: string): Digest | undefined =>
  opened(path, inside, (file) =>
    fstatSync(file).size < pointerBytes ? pointedDigest(bytesOf(file, path)) : undefined,
  ) ?? digestInside(path);

const digestOf = (hash: Hash): Digest => `sha256:${hash.digest('hex')}`;

function opened<T>(path: string, flags: number, action: (file: number) => T): T | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | flags);
    const stat = fstatSync(file);
    if (!stat.isFile() && !(stat.isFIFO() && isHandedOver(path)))
      throw new Unreadable({ code: 'usage/not-a-file', file: path });
    return action(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG') return undefined;
    // A socket, a link where none is followed, or a link to itself.
    if (error.code === 'ENXIO' || error.code === 'ELOOP')
      throw new Unreadable({ code: 'usage/not-a-file', file: path });
    throw new Unreadable({ code: 'usage/no-access', file: path, facts: { observed: error.message } });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function bytesOf(file: number, path: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  readChunks(file, (chunk) => {
    size += chunk.length;
    if (size > maximumBytes)
      throw new Unreadable({ code: 'usage/too-large', file: path, facts: { expected: maximumBytes } });
    chunks.push(Uint8Array.from(chunk));
  });
  return chunks.length === 1 ? (chunks[0] ?? new Uint8Array()) : new Uint8Array(Buffer.concat(chunks));
}

/** Passes on what is read. The next chunk overwrites it. */
function readChunks(file: number, action: (chunk: Uint8Array) => void): void {
  const { size } = fstatSync(file);
  const buffer = new Uint8Array(Math.min(Math.max(size + 1, 4096), 1 << 20));
  for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) action(buffer.subarray(0, read));
}
