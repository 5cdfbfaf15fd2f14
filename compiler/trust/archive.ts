// The release key's statement over the list of an archive's files: what is in it is all of it, and until when it is kept.
import type { Archive } from '../../schemas/generated/documents.ts';
import { digestOf, hexOf, sumsFile } from '../lib/digest.ts';
import { archiveType } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { type SigningKey, signStatement } from './envelope.ts';
import { signedInTime } from './key.ts';
import { type Distrusted, readReleaseSigned } from './state.ts';

export function sealed(sums: Uint8Array, archive: Archive, key: SigningKey): Uint8Array {
  const subject = [{ name: sumsFile, digest: { sha256: hexOf(digestOf(sums)) } }];
  return signStatement({ subject, predicateType: archiveType, predicate: archive }, key);
}

/** What it says, over which list. */
export function readSeal(
  bytes: Uint8Array,
  keys: readonly TrustedSigner[],
  today: string,
): { readonly archive: Archive; readonly covers: readonly string[]; readonly key: string } | Distrusted {
  const read = readReleaseSigned(bytes, keys, today, 'archive');
  if ('fault' in read) return read;
  const { predicate: archive, subject, key } = read;
  if (!signedInTime(keys, key, archive.archived_at)) return { fault: 'outside-validity' };
  return { archive, covers: subject.map(({ digest }) => `sha256:${digest.sha256}`), key };
}
