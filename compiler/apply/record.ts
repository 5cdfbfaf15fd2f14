// The CAB record of an interrupted run. It is kept: artifacts are never overwritten.
import type { CabRecord } from '../../schemas/generated/documents.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import type { BrokenGlass } from '../model/chain.ts';
import { cabPath, type PlanDocument, plannedCabPath } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { Registry } from '../registry/port.ts';
import { approvers } from '../trust/records.ts';
import { readReleaseSigned } from '../trust/state.ts';

export interface KeptRecord {
  readonly bytes: Uint8Array;
  readonly approvedBy: string;
  readonly said: Pick<CabRecord, 'approvers' | 'emergency'>;
  /** What it shows was let through: the state that is still to be written shows the same. */
  readonly brokenGlass: readonly BrokenGlass[];
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
    const { approvers: gave, broken_glass: brokenGlass = [], emergency } = read.predicate;
    return {
      bytes,
      approvedBy: approvers(gave),
      said: { approvers: gave, ...(emergency && { emergency }) },
      brokenGlass,
    };
  }
  return undefined;
}
