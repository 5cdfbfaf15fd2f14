// Whether an archive proves what it says, with nothing but its files and the reader's keys: no registry, no forge, no repository.
// Years later keys have ended: what they signed in their time counts. What a revoked key signed counts only where something that
// is trusted vouches for it: a state by the one that follows it, an approval by the record of an earlier day.
import type { Archive } from '../../../schemas/generated/documents.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareWithSums, type Digests, digestOf, type ModelFiles, parseSums, sumsFile } from '../../lib/digest.ts';
import { dayOf, type Instant } from '../../lib/time.ts';
import type { TrustedSigner } from '../../model/trust.ts';
import { readSeal } from '../../trust/archive.ts';
import { folders, sealFile, within } from '../layout.ts';
import { type Approved, approvedFaults } from './approved.ts';
import { fileFault, signatureFault } from './faults.ts';
import { judgeFaults } from './judge.ts';
import { keyFaults } from './keys.ts';
import { proofFaults } from './proofs.ts';
import { modelFaults, releaseFaults, sourceFaults } from './release.ts';
import { type Chained, stateFaults } from './states.ts';

export interface Archived {
  /** Its documents; not the model's files. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The digest of every file in it. */
  readonly digests: Digests;
  /** Whom the reader trusts. */
  readonly keys: readonly TrustedSigner[];
  readonly at: Instant;
  /** The model's files, where they are kept elsewhere and shall be proven too. */
  readonly modelFiles?: ModelFiles;
}

/** What is proven of it, for people. */
export interface Proven {
  readonly archive: Archive;
  readonly sealedBy: string;
  readonly files: number;
  readonly chain: Chained;
  readonly approved: Approved;
  readonly hasModel: boolean;
}

export interface CheckedArchive {
  readonly proven: Proven | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function checkArchive(archived: Archived): CheckedArchive {
  const { files, keys, at } = archived;
  const faults = listFaults(archived);
  const bytes = files.get(sealFile);
  const seal = bytes === undefined ? { fault: 'absent' as const } : readSeal(bytes, keys, dayOf(at));
  if ('fault' in seal)
    return { proven: undefined, diagnostics: [...faults, signatureFault('archive', sealFile, seal)] };
  const list = digestOf(files.get(sumsFile) ?? new Uint8Array());
  if (!seal.covers.includes(list)) faults.push(fileFault(sumsFile, 'changed', list, seal.covers[0] ?? 'none'));
  const { archive } = seal;
  const chain = stateFaults(archived, archive);
  if (chain.value === undefined) return { proven: undefined, diagnostics: [...faults, ...chain.diagnostics] };
  const approved = approvedFaults(archived, archive, chain.value);
  const { version } = chain.value;
  const signers = new Set([seal.key, ...chain.value.keys, ...(approved.value ? [approved.value.key] : [])]);
  const found = [
    ...[...faults, ...chain.diagnostics, ...approved.diagnostics],
    ...releaseFaults(archived, version),
    ...sourceFaults(archived, archive, version),
    ...(approved.value ? judgeFaults(archived, archive, approved.value.record) : []),
    ...modelFaults(archived, archive),
    ...proofFaults(archived, chain.value),
    ...keyFaults(archived, signers),
    ...endedWarning(archive, at),
  ];
  const isProven = approved.value !== undefined && found.every(({ severity }) => severity === 'warning');
  return {
    diagnostics: found,
    proven: isProven
      ? {
          ...{ archive, sealedBy: seal.key, files: archived.digests.size },
          ...{ chain: chain.value, approved: approved.value },
          hasModel: archived.modelFiles !== undefined || within(archived.digests, folders.model).size > 0,
        }
      : undefined,
  };
}

/** Exactly the listed files, but for the list itself and the statement over it. */
function listFaults({ files, digests }: Archived): Diagnostic[] {
  const sums = files.get(sumsFile);
  const listed = sums && parseSums(sums);
  if (listed === undefined) return [fileFault(sumsFile, sums === undefined ? 'missing' : 'changed', 'none', 'a list')];
  const found = new Map([...digests].filter(([path]) => path !== sumsFile && path !== sealFile));
  return compareWithSums(listed, found).map(({ path, fault }) =>
    fileFault(path, fault, found.get(path) ?? 'none', listed.get(path) ?? 'none'),
  );
}

/** It may be thrown away, and need not be. */
function endedWarning({ retention: { until } }: Archive, at: Instant): readonly Diagnostic[] {
  return until !== null && until < dayOf(at)
    ? [{ code: 'archive/retention-over', severity: 'warning', facts: { until } }]
    : [];
}
