// The writes of an apply: the bytes of each change, and the approved plan with its approvals, from which a killed run
// is resumed.
import { assess } from '../attest/index.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf, digestsOf } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import type { Approval } from '../model/approval.ts';
import {
  assessmentPath,
  cabPath,
  describe,
  isAssessment,
  isOf,
  judgeAfter,
  type Observed,
  type PlanBody,
  type PlanDocument,
  plannedAssessmentPath,
  plannedCabPath,
  type ResolvedChange,
  type Resource,
  releasePath,
  storedApprovalPath,
  storedPlanPath,
} from '../model/plan.ts';
import type { CompiledRelease } from '../model/release.ts';
import { cabRecord, type RecordContext, type SignedState, signedRecord, signedState } from '../trust/records.ts';
import type { Admitted } from './index.ts';
import type { KeptRecord } from './record.ts';

export interface Write {
  readonly resource: Resource;
  readonly bytes: Uint8Array | null;
}

/** The version whose run keeps the plan: where the CAB record goes, or where drift is corrected. */
function recordVersion(plan: PlanBody): string | undefined {
  // The stage may belong to a version that relc does not manage.
  const versions = plan.changes.flatMap(({ resource }) =>
    'version' in resource && resource.type !== 'stage' ? resource : [],
  );
  const record = versions.find((resource) => resource.type === 'artifact' && resource.path === plannedCabPath);
  return (record ?? versions[0])?.version ?? plan.serving.next ?? undefined;
}

/** What only the operation knows for the record. */
export type RecordFacts = Omit<
  RecordContext,
  'recorded' | 'plan' | 'planDigest' | 'approvals' | 'approvedBy' | 'tickets' | 'skipped' | 'approverFacts' | 'at'
>;

/** Everything that is still to be written of an admitted plan, in order. */
export function writesOf(admitted: Admitted, facts: RecordFacts): readonly Write[] {
  const { document, approvals, observed, state, kept, approvedBy, at, fresh, unwritten } = admitted;
  const { plan, plan_digest: planDigest } = document;
  const shown = facts.judge && kept && { ...facts.judge, broken_glass: kept.record.broken_glass ?? [] };
  const judge = judgeAfter(shown, facts.judge);
  const record: RecordContext = {
    ...{ ...facts, at, plan, planDigest, approvals, approvedBy, tickets: fresh.tickets, skipped: fresh.skipped },
    approverFacts: fresh.approverFacts,
    ...(kept && { recorded: kept.record }),
    ...(judge && { judge }),
  };
  const previous = state && observed.state && { state, bytes: observed.state };
  const made = ownFiles(fresh.compiled, record, kept, previous);
  const contents = contentsOf(fresh.compiled, record, made.cab, previous);
  const writes = unwritten.flatMap((change): readonly Write[] =>
    isAssessment(change.resource)
      ? assessmentWrites(change, made.assessments.get(change.resource.version))
      : [{ resource: change.resource, bytes: contents(change) }],
  );
  // A kept record was written after the plan and its approvals, so these exist.
  return [...(kept ? [] : bookkeeping(document, approvals, observed)), ...writes];
}

/** The approved plan and its approvals go first: a killed run is resumed from them. */
function bookkeeping(document: PlanDocument, approvals: readonly Approval[], observed: Observed): readonly Write[] {
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

/** What an apply makes itself: the CAB record and, by version, what auditors' tools read. */
interface OwnFiles {
  readonly cab: Uint8Array;
  readonly assessments: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;
}

/** What a kept record named is made from it again: what it says, and its moment, are those of the interrupted run. */
function ownFiles(
  compiled: ReadonlyMap<string, CompiledRelease>,
  context: RecordContext,
  kept: KeptRecord | undefined,
  previous: SignedState | null,
): OwnFiles {
  const { plan, key } = context;
  const record = kept?.record ?? cabRecord(context, previous);
  const assessments = new Map([...compiled].map(([version, release]) => [version, assess(record, release, key)]));
  const named = [...assessments].map(([version, files]) => [version, Object.fromEntries(digestsOf(files))]);
  const naming = { ...record, ...(named.length > 0 && { assessments: Object.fromEntries(named) }) };
  return { cab: kept?.bytes ?? signedRecord(plan, naming, key), assessments };
}

/**
 * Their folder is called by their bytes. What a kept record names, and was taken away since, is left out where another relc or
 * another key would make other bytes.
 */
function assessmentWrites(
  { resource }: ResolvedChange,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): readonly Write[] {
  if (resource.type !== 'artifact') return [];
  const digests = Object.fromEntries(digestsOf(files));
  return [...files].flatMap(([file, bytes]) => {
    const path = assessmentPath(digests, file);
    const isMeant = resource.path === path || resource.path === plannedAssessmentPath(file);
    return isMeant ? [{ resource: { ...resource, path }, bytes }] : [];
  });
}

/** The bytes of each change's `after`. */
function contentsOf(
  compiled: ReadonlyMap<string, CompiledRelease>,
  record: RecordContext,
  cab: Uint8Array,
  previous: SignedState | null,
) {
  return (change: ResolvedChange): Uint8Array | null => {
    const { resource } = change;
    if (isOf(change, 'state')) return signedState(record, change.after, previous);
    if (change.after === null) return null;
    if (resource.type !== 'artifact') return utf8(change.after);
    if (resource.path === cabPath(record.planDigest)) return cab;
    const release = compiled.get(resource.version);
    const file =
      release && [...release.files].find(([path]) => releasePath(release.releaseDigest, path) === resource.path);
    if (file === undefined) throw new Error(`no content for ${describe(resource)}`);
    return file[1];
  };
}
