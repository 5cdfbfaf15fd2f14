// Digests of blobs, which may be larger than memory: they are read as a stream.
import { createHash } from 'node:crypto';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import type { Digest } from '../lib/digest.ts';
import { pointedDigest, pointerBytes } from '../lib/lfs.ts';
import type { Blob } from './blobs.ts';
import { askGit, gitFault, streamGit } from './git.ts';

/** What `git cat-file --batch` is asked. */
export const idsOf = (blobs: readonly Pick<Blob, 'id'>[]): string => blobs.map(({ id }) => `${id}\n`).join('');

/** The line before a blob's bytes. `<id> missing` and other types must not be taken for it. */
export const headerOf = ({ id, size }: Blob): string => `${id} blob ${size}`;

/** The same blob has the same bytes in every commit. */
const known = new Map<string, { readonly content: Digest /** What it stands for. */; readonly file: Digest }>();

/** The digest of each blob's own bytes, by its id. */
export async function digestContents(
  root: string,
  ids: readonly string[],
): Promise<Result<ReadonlyMap<string, Digest>>> {
  const unknown = ids.filter((id) => !known.has(id));
  const sizes =
    unknown.length === 0
      ? undefined
      : askGit(root, ['cat-file', '--batch-check'], idsOf(unknown.map((id) => ({ id }))));
  if (sizes !== undefined && 'fault' in sizes) return failed(gitFault(root, sizes.fault));
  const blobs = (sizes?.output.toString().trimEnd().split('\n') ?? []).map((line, index): Blob => {
    const [, , size] = line.split(' ');
    return { path: '', id: unknown[index] ?? '', size: Number(size) };
  });
  const missing = blobs.find(({ size }) => !Number.isInteger(size));
  if (missing) return failed(gitFault(root, `${missing.id} is missing or damaged`));
  const fault = blobs.length === 0 ? undefined : await digestAll(root, blobs);
  if (fault !== undefined) return failed(gitFault(root, fault));
  return { value: digestsBy(ids, (id) => [id, known.get(id)?.content]), diagnostics: [] };
}

function digestsBy<T>(
  all: readonly T[],
  digestOf: (one: T) => readonly [string, Digest | undefined],
): ReadonlyMap<string, Digest> {
  return new Map(
    all.flatMap((one): [string, Digest][] => {
      const [name, digest] = digestOf(one);
      return digest === undefined ? [] : [[name, digest]];
    }),
  );
}

export async function digestBlobs(root: string, blobs: readonly Blob[]): Promise<Result<ReadonlyMap<string, Digest>>> {
  const unknown = [...new Map(blobs.map((blob) => [blob.id, blob])).values()].filter(({ id }) => !known.has(id));
  const fault = unknown.length === 0 ? undefined : await digestAll(root, unknown);
  if (fault !== undefined) return failed(gitFault(root, fault));
  return { value: digestsBy(blobs, ({ path, id }) => [path, known.get(id)?.file]), diagnostics: [] };
}

const digestAll = (root: string, blobs: readonly Blob[]): Promise<string | undefined> =>
  streamGit(root, ['cat-file', '--batch', '--buffer'], idsOf(blobs), (chunks) => digestStream(blobs, chunks));

/** Digests blobs as they arrive; returns what is wrong with git's answer. */
async function digestStream(blobs: readonly Blob[], chunks: AsyncIterable<Buffer>): Promise<string | undefined> {
  let rest: Buffer = Buffer.alloc(0);
  const source = chunks[Symbol.asyncIterator]();
  const more = async (): Promise<boolean> => {
    const next = await source.next();
    if (next.done !== true) rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    return next.done !== true;
  };
  for (const blob of blobs) {
    const header = `${headerOf(blob)}\n`;
    while (rest.length < header.length && !rest.includes(10)) if (!(await more())) break;
    if (rest.toString('latin1', 0, header.length) !== header) return rest.toString('latin1', 0, rest.indexOf(10));
    rest = rest.subarray(header.length);
    const { size } = blob;
    const hash = createHash('sha256');
    const start: Buffer[] | undefined = size < pointerBytes ? [] : undefined;
    for (let left = size; left > 0; ) {
      if (rest.length === 0 && !(await more())) return `${blob.id} ended early`;
      const part = rest.subarray(0, left);
      hash.update(part);
      start?.push(part);
      left -= part.length;
      rest = rest.subarray(part.length);
    }
    if (rest.length === 0) await more();
    if (rest[0] !== 10) return `${blob.id} did not end where it should`;
    rest = rest.subarray(1);
    const content: Digest = `sha256:${hash.digest('hex')}`;
    known.set(blob.id, { content, file: (start && pointedDigest(Buffer.concat(start))) ?? content });
  }
  return undefined;
}
