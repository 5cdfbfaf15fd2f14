// What Git LFS commits in the place of a file: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
import { textOf } from './bytes.ts';
import type { Digest } from './digest.ts';

/** The specification limits pointers to this size. */
export const pointerBytes = 1024;

const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize [0-9]{1,20}\n$/;

/** The digest of the file behind a pointer; undefined when the bytes are no pointer. */
export function pointedDigest(bytes: Uint8Array): Digest | undefined {
  const hex = bytes.length < pointerBytes ? pointer.exec(textOf(bytes) ?? '')?.[1] : undefined;
  return hex === undefined ? undefined : `sha256:${hex}`;
}
