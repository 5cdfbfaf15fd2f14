// What there is to write: the bytes behind each change, and the approved plan with
// its approvals, from which a killed run is resumed.
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import type { Approval } from '../model/approval.ts';
import {
  cabPath,
  describe,
  type Observed,
  type PlanBody,
  type PlanDocument,
  plannedCabPath,
  type Resource,
  releasePath,
  type StateContent,
  storedApprovalPath,
  storedPlanPath,
} from '../model/plan.ts';
import type { CompiledRelease } from '../model/release.ts';
import { cabRecord, type RecordContext, type SignedState, signedState } from '../trust/records.ts';
import type { ResolvedChange } from './rewind.ts';

export interface Write {
  readonly resource: Resource;
  readonly bytes: Uint8Array | null;
}

/** The version whose run keeps the plan: where the CAB record goes, or where drift is mended. */
function recordVersion(plan: PlanBody): string | undefined {
  // A stage may be that of a version that relc does not manage.
  const versions = plan.changes.flatMap(({ resource }) =>
    'version' in resource && resource.type !== 'stage' ? resource : [],
  );
  const record = versions.find((resource) => resource.type === 'artifact' && resource.path === plannedCabPath);
  return (record ?? versions[0])?.version ?? plan.serving.next ?? undefined;
}

/** The approved plan and its approvals go first: a killed run is resumed from them. */
export function bookkeeping(
  document: PlanDocument,
  approvals: readonly Approval[],
  observed: Observed,
): readonly Write[] {
  const { plan, plan_digest: digest } = document;
  const version = recordVersion(plan) ?? Object.keys(observed.versions)[0] ?? '';
  const present = own(observed.versions, version)?.artifacts ?? {};
  const files: [string, Uint8Array][] = [
    ...approvals.flatMap(({ key, bundle }): [string, Uint8Array][] =>
      bundle === undefined ? [] : [[storedApprovalPath(digest, key), bundle]],
    ),
    [storedPlanPath(digest), utf8(canonical(plan))],
  ];
  return files
    .filter(([path, bytes]) => own(present, path) !== digestOf(bytes))
    .map(([path, bytes]) => ({ resource: { type: 'artifact', version, path }, bytes }));
}

/** The bytes of each change's `after`. */
export function contentsOf(
  compiled: ReadonlyMap<string, CompiledRelease>,
  record: RecordContext,
  kept: Uint8Array | undefined,
  previous: SignedState | null,
) {
  const cab = kept ?? cabRecord(record);
  return (resource: Resource, after: NonNullable<ResolvedChange['after']>): Uint8Array => {
    if (resource.type === 'state') return signedState(record, after as StateContent, previous);
    if (resource.type !== 'artifact') return utf8(after as string);
    if (resource.path === cabPath(record.planDigest)) return cab;
    const release = compiled.get(resource.version);
    const file =
      release && [...release.files].find(([path]) => releasePath(release.releaseDigest, path) === resource.path);
    if (file === undefined) throw new Error(`no content for ${describe(resource)}`);
    return file[1];
  };
}
