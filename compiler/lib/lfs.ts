// What Git LFS commits in a file's place: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
import { textOf } from './bytes.ts';
import type { Digest } from './digest.ts';

/** Pointers are shorter than this by the specification. */
export const pointerBytes = 1024;

const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize [0-9]{1,20}\n$/;

/** The digest of the file that a pointer stands for; undefined for everything else. */
export function pointedDigest(bytes: Uint8Array): Digest | undefined {
  const hex = bytes.length < pointerBytes ? pointer.exec(textOf(bytes) ?? '')?.[1] : undefined;
  return hex === undefined ? undefined : `sha256:${hex}`;
}
