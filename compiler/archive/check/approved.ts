// Whether people approved what is in an archive: the plan that the newest state names, its CAB record, and the approvals in it.
import type { Archive, CabRecord } from '../../../schemas/generated/documents.ts';
import { type Diagnostic, failed, isError, type Result } from '../../diagnostics/diagnostic.ts';
import { hasShape } from '../../document/validators.ts';
import { textOf, utf8 } from '../../lib/bytes.ts';
import { digestFrom, digestOf } from '../../lib/digest.ts';
import { canonical, equalJson, type Json, parseJson, textIn } from '../../lib/json.ts';
import { sameName } from '../../lib/person.ts';
import { dayOf } from '../../lib/time.ts';
import { type AppliedVersionState, approvalType } from '../../model/plan.ts';
import type { TrustedSigner } from '../../model/trust.ts';
import { verifyStatement } from '../../trust/envelope.ts';
import { isRevoked, signedInTime } from '../../trust/key.ts';
import { readRecord, readReleaseSigned } from '../../trust/state.ts';
import { approvalFileIn, folders, planFileIn, recordedPlan, recordFileIn } from '../layout.ts';
import { keysIn, signedIn } from '../signed.ts';
import { fileFault, partFault, revokedSince, signatureFault } from './faults.ts';
import type { Archived } from './index.ts';
import type { Chained } from './states.ts';

export interface Approved {
  readonly record: CabRecord;
  /** The release key that signed the record. */
  readonly key: string;
}

/** The record of the newest state, if it counts. Each plan by which the version was approved before must count too. */
export function approvedFaults(archived: Archived, archive: Archive, chain: Chained): Result<Approved> {
  const { version, versions } = chain;
  const before = new Map(versions.map((one) => [one.approved_by_plan, one]));
  before.delete(version.approved_by_plan);
  const earlier = [
    ...[...before.values()].flatMap((one) => recordOf(archived, archive, one).diagnostics),
    ...laterFaults(archived, archive, chain),
  ];
  const newest = recordOf(archived, archive, version);
  if (newest.value === undefined) return failed(...earlier, ...newest.diagnostics);
  const { record } = newest.value;
  const approvals = approvalFaults(archived, record);
  return { value: newest.value, diagnostics: [...earlier, ...newest.diagnostics, ...approvals] };
}

/** A plan and its CAB record, by what a state says of the version. */
function recordOf(archived: Archived, archive: Archive, version: AppliedVersionState): Result<Approved> {
  const { files, keys, at } = archived;
  const digest = version.approved_by_plan;
  const file = recordFileIn(digest);
  const bytes = files.get(file) ?? null;
  const faults = planFaults(files.get(planFileIn(digest)), archive, version);
  const read = readRecord(bytes, keys, dayOf(at), version);
  if ('fault' in read) return failed(...faults, signatureFault('cab_record', file, read));
  if ('covers' in read) return failed(...faults, partFault(file, [...read.covers], [digest, version.release_digest]));
  const { record, key } = read;
  if (!signedInTime(keys, key, record.recorded_at))
    return failed(...faults, signatureFault('cab_record', file, { fault: 'outside-validity' }));
  const observed = [record.target, record.registry_id, record.model, record.plan_digest].join(' ');
  const expected = [archive.target, archive.registry_id, archive.model, digest].join(' ');
  if (observed !== expected) faults.push(partFault(file, observed, expected));
  return { value: { record, key }, diagnostics: faults };
}

/** What was approved of the version after its release: a rollback, a withdrawal, a revalidation. A state must say that it was applied. */
function laterFaults(
  { files, keys, at }: Archived,
  { target, registry_id, model }: Archive,
  { versions, plans }: Chained,
): readonly Diagnostic[] {
  const approved = new Set(versions.map((one) => one.approved_by_plan));
  return [...files].flatMap(([file, bytes]): readonly Diagnostic[] => {
    const digest = recordedPlan(file);
    if (digest === undefined || approved.has(digest)) return [];
    const read = readReleaseSigned(bytes, keys, dayOf(at), 'cab_record');
    if ('fault' in read) return [signatureFault('cab_record', file, read)];
    const { predicate: later, subject, key } = read;
    if (!signedInTime(keys, key, later.recorded_at))
      return [signatureFault('cab_record', file, { fault: 'outside-validity' })];
    const covers = subject.some((one) => `sha256:${one.digest.sha256}` === digest) && plans.has(digest);
    const observed = [later.target, later.registry_id, later.model, covers ? later.plan_digest : 'none'].join(' ');
    const expected = [target, registry_id, model, digest].join(' ');
    const plan = files.get(planFileIn(digest));
    const ofPlan = plan === undefined ? 'none' : digestOf(plan);
    return [
      ...(observed === expected ? [] : [partFault(file, observed, expected)]),
      ...(ofPlan === digest ? [] : [partFault(planFileIn(digest), ofPlan, digest)]),
    ];
  });
}

/** The bytes are those that people approved, and they are about this release. */
function planFaults(
  bytes: Uint8Array | undefined,
  { target, model, version: number }: Archive,
  { approved_by_plan: digest, release_digest }: AppliedVersionState,
): Diagnostic[] {
  const file = planFileIn(digest);
  if (bytes === undefined) return [fileFault(file, 'missing', 'none', digest)];
  if (digestOf(bytes) !== digest) return [partFault(file, digestOf(bytes), digest)];
  const plan = parseJson(textOf(bytes) ?? '');
  const observed = [
    ...[textIn(plan, 'target'), textIn(plan, 'model')],
    textIn(plan, 'releases', number, 'release_digest'),
  ].join(' ');
  const expected = [target, model, release_digest].join(' ');
  return observed === expected ? [] : [partFault(file, observed, expected)];
}

/**
 * The approvals that were signed are in the record, and as files of their own for cosign. Whoever left long ago may be unknown to
 * the reader: then the key counts that the repository had, for which the release key answers.
 */
function approvalFaults(archived: Archived, record: CabRecord): readonly Diagnostic[] {
  const { files, keys, at } = archived;
  // Of two with one key, the first is asked: that of the reader.
  const known = [...keys, ...keysIn(files, folders.applied)];
  const faults: Diagnostic[] = [];
  const counted = signedIn(record).filter((approver, index) => {
    const bundle = record.approvals[index];
    const file = approvalFileIn(record.plan_digest, index + 1, approver.key);
    const shown = files.get(file);
    if (bundle === undefined || shown === undefined || !equalJson(parseJson(textOf(shown) ?? ''), bundle)) {
      faults.push(fileFault(file, shown === undefined ? 'missing' : 'changed', 'none', record.plan_digest));
      return false;
    }
    const found = approvalFinding(utf8(canonical(bundle)), file, known, dayOf(at), record, approver.role);
    if (found !== undefined) faults.push(found);
    return found === undefined || !isError(found);
  });
  const given = record.approvers.filter((one) => one.given !== undefined);
  return [...faults, ...quorumFaults(record, [...counted, ...given])];
}

/**
 * Why an approval does not count for the plan in a role. Where its key was revoked since, the release key vouches that it was there
 * before: then it counts, and people are told.
 */
function approvalFinding(
  bundle: Uint8Array,
  file: string,
  keys: readonly TrustedSigner[],
  today: string,
  { plan_digest, target, model, recorded_at }: CabRecord,
  role: string,
): Diagnostic | undefined {
  const fault = (observed: string): Diagnostic => ({ code: 'archive/signature', file, facts: { observed } });
  const read = verifyStatement(bundle, keys);
  if ('fault' in read) return fault(read.fault);
  const { entry } = read.key;
  const { predicateType, predicate } = read.value;
  if (isRevoked(entry, dayOf(recorded_at))) return fault('revoked-person');
  if (predicateType !== approvalType || !hasShape(predicate, 'approval')) return fault('wrong-type');
  const said: Json = [predicate.digest, predicate.target, predicate.model, predicate.role];
  const asked: Json = [digestFrom(plan_digest), target, model, role];
  if (!equalJson(said, asked)) return fault('of-another-place');
  return isRevoked(entry, today) ? revokedSince(entry, file, { recorded: recorded_at }) : undefined;
}

/** So many different people in each role as the plan asked for. */
function quorumFaults(
  { approvals_required, plan_digest }: CabRecord,
  counted: CabRecord['approvers'],
): readonly Diagnostic[] {
  return Object.entries(approvals_required).flatMap(([role, expected]): readonly Diagnostic[] => {
    const people = new Set(counted.filter((one) => one.role === role).map(({ person }) => sameName(person)));
    const facts = { role, observed: people.size, expected };
    return people.size >= expected ? [] : [{ code: 'archive/quorum', file: recordFileIn(plan_digest), facts }];
  });
}
