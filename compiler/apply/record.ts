// The CAB record of an interrupted run. It is kept: artifacts are never overwritten.
import type { CabRecord } from '../../schemas/generated/documents.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import { cabPath, type PlanDocument, plannedCabPath } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { Registry } from '../registry/port.ts';
import { approvers } from '../trust/records.ts';
import { readReleaseSigned } from '../trust/state.ts';

export interface KeptRecord {
  readonly bytes: Uint8Array;
  readonly approvedBy: string;
  readonly record: CabRecord;
}

/** Reads the record of this plan; undefined when the release key has signed none. */
export async function keptRecord(
  registry: Pick<Registry, 'read'>,
  { plan, plan_digest: digest }: PlanDocument,
  keys: readonly TrustedSigner[],
  at: Instant,
): Promise<KeptRecord | undefined> {
  for (const { resource } of plan.changes) {
    if (resource.type !== 'artifact' || resource.path !== plannedCabPath) continue;
    const bytes = await registry.read(plan.model, { ...resource, path: cabPath(digest) });
    if (bytes === null) continue;
    const read = readReleaseSigned(bytes, keys, dayOf(at), 'cab_record');
    if ('fault' in read || `sha256:${read.subject[0]?.digest.sha256}` !== digest) continue;
    return { bytes, approvedBy: approvers(read.predicate.approvers), record: read.predicate };
  }
  return undefined;
}
