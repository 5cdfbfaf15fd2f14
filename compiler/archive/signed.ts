// What in an archive says who signed: the keys that were in the repository, and the approvers of a CAB record.
import type { CabRecord } from '../../schemas/generated/documents.ts';
import { shape } from '../document/validators.ts';
import { trustFolder } from '../model/policies.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { loadTrust } from '../trust/trust.ts';
import { type folders, within } from './layout.ts';

/** The keys in one of its folders; none where they cannot be read. */
export const keysIn = (
  files: ReadonlyMap<string, Uint8Array>,
  folder: typeof folders.applied | typeof folders.archived,
): readonly TrustedSigner[] => loadTrust(within(files, folder), trustFolder, shape).value?.signers ?? [];

/** Those who signed, in the order of the approvals in the record: the others approved in a merge request. */
export const signedIn = ({ approvers }: Pick<CabRecord, 'approvers'>): CabRecord['approvers'] =>
  approvers.filter(({ given }) => given === undefined);
