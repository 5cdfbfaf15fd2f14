// What was approved by the plan of an entry, and by whom: its CAB record, the approvals in it, the release's own files and git.
// Each signature is checked again; what does not hold is said, and nothing stands in its place.
import type { CabRecord } from '../../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasShape } from '../../document/validators.ts';
import { textOf, utf8 } from '../../lib/bytes.ts';
import { type Digest, digestOf, parseSums, sumsFile } from '../../lib/digest.ts';
import { isObject, type Json, listIn, parseJson, textIn } from '../../lib/json.ts';
import { own } from '../../lib/own.ts';
import { type Day, dayOf } from '../../lib/time.ts';
import type {
  ApprovalProof,
  ApprovedVersion,
  Entry,
  Recorded,
  RecordedApprover,
  RecordedException,
  ToldEntry,
} from '../../model/history.ts';
import { type AppliedVersionState, approvalType, cabPath, releasePath, type State } from '../../model/plan.ts';
import { trustFolder } from '../../model/policies.ts';
import type { TrustedEntry, TrustedSigner } from '../../model/trust.ts';
import type { Registry } from '../../registry/port.ts';
import { verifyStatement } from '../../trust/envelope.ts';
import { isRevoked, unrevoked } from '../../trust/key.ts';
import { readReleaseSigned } from '../../trust/state.ts';
import { loadTrust } from '../../trust/trust.ts';
import { orUnreachable } from '../observing.ts';
import type { OpenedSource } from '../opened-run.ts';

/** Where the records of a model on a target are read, and by which keys. */
export interface RecordsIn {
  readonly run: OpenedSource;
  readonly registry: Registry;
  readonly target: string;
  readonly model: string;
  readonly keys: readonly TrustedSigner[];
  readonly today: string;
  /** The versions that the registry has. */
  readonly versions: readonly string[];
}

interface Told<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** An entry with what its plan approved. `state` is the state of the entry. */
export async function toldEntry(place: RecordsIn, entry: Entry, state: State): Promise<Told<ToldEntry>> {
  const { run, target, model } = place;
  const record = entry.plan === null ? { value: null, diagnostics: [] } : await readRecord(place, entry, state);
  const isCommitHere = (await run.repository.history.find(entry.commit)) !== undefined;
  const read: Told<ApprovedVersion>[] = [];
  for (const one of entry.happened)
    if (one.what === 'approved')
      read.push(await approvedVersion(place, one.version, state, record.value?.record, isCommitHere));
  const gone: Diagnostic = {
    code: 'history/commit-missing',
    file: target,
    facts: { model, commit: entry.commit, observed: entry.serial },
  };
  return {
    value: {
      ...entry,
      record: record.value?.told ?? null,
      approved: read.map(({ value }) => value),
      commit_here: isCommitHere,
    },
    diagnostics: [
      ...record.diagnostics,
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...(isCommitHere ? [] : [asWarning(gone)]),
    ],
  };
}

interface ReadRecord {
  readonly record: CabRecord;
  readonly told: Recorded;
}

/** The record lies on each version that the plan moves, and otherwise on the one that serves. */
async function readRecord(place: RecordsIn, entry: Entry, state: State): Promise<Told<ReadRecord | null>> {
  const { registry, model, target, versions } = place;
  const plan = entry.plan ?? '';
  const facts = { model, plan, observed: entry.serial, observed_state: entry.serial };
  const touched = entry.happened.flatMap((one) => ('version' in one ? [one.version] : []));
  const candidates = new Set([...touched, entry.serves?.version ?? '', ...Object.keys(state.versions)]);
  for (const version of candidates) {
    if (!versions.includes(version)) continue;
    const bytes = await registry.read(model, { type: 'artifact', version, path: cabPath(plan) });
    if (bytes !== null) return checkedRecord(place, bytes, plan, state, facts);
  }
  return { value: null, diagnostics: [{ code: 'history/record-missing', file: target, facts }] };
}

async function checkedRecord(
  place: RecordsIn,
  bytes: Uint8Array,
  plan: string,
  state: State,
  facts: Diagnostic['facts'],
): Promise<Told<ReadRecord | null>> {
  const { keys, today, target } = place;
  const file = target;
  const first = readReleaseSigned(bytes, keys, today, 'cab_record');
  const isWeak = 'fault' in first && first.fault === 'revoked';
  const read = isWeak ? readReleaseSigned(bytes, keys.map(unrevoked), today, 'cab_record') : first;
  const refused = (observed: Json): Diagnostic => ({
    code: 'history/record-not-trusted',
    file,
    facts: { ...facts, observed },
  });
  if ('fault' in read) return { value: null, diagnostics: [refused(read.fault)] };
  const { predicate: record, subject } = read;
  const isOfPlan = subject.some(({ digest }) => `sha256:${digest.sha256}` === plan) && record.plan_digest === plan;
  const isHere =
    record.model === state.model && record.target === state.target && record.registry_id === state.registry_id;
  if (!isOfPlan || !isHere) return { value: null, diagnostics: [refused('of-another-place')] };
  // A record whose own key was revoked does not show when the approvals were there.
  const approvers = await checkedApprovers(place, record, isWeak ? today : dayOf(record.recorded_at));
  const told = toldRecord(record, digestOf(bytes), isWeak, approvers.value);
  return {
    value: { record, told },
    diagnostics: [...(isWeak ? [refused('revoked')] : []), ...approvers.diagnostics],
  };
}

const toldRecord = (
  record: CabRecord,
  digest: Digest,
  isWeak: boolean,
  approvers: readonly RecordedApprover[],
): Recorded => ({
  digest,
  recorded_at: record.recorded_at,
  proof: isWeak ? 'revoked-key' : 'signature',
  required: record.approvals_required,
  approvers,
  tickets: record.tickets,
  policy: record.judge_digest,
  judge_commit: record.judge?.commit ?? null,
  emergency: record.emergency
    ? { incident: record.emergency.incident, calendar: record.emergency.calendar.map(({ code }) => code) }
    : null,
});

/**
 * The approvers that a record names, each with what proves it. Keys that keys.yaml names no more are those of the commit that
 * was applied: whoever left did approve. A key that was revoked later counted when the record was signed, on `recorded`.
 */
async function checkedApprovers(
  place: RecordsIn,
  record: CabRecord,
  recorded: Day,
): Promise<Told<readonly RecordedApprover[]>> {
  const { keys, target, model, today } = place;
  const bundles = record.approvals.map((bundle) => utf8(JSON.stringify(bundle)));
  const isKnown = bundles.every((bundle) => 'key' in verifyStatement(bundle, keys));
  const all = isKnown ? keys : [...keys, ...(await keysAt(place, record.commit))];
  const signed = bundles.flatMap((bundle) => signerOf(bundle, all, record.plan_digest));
  const diagnostics: Diagnostic[] = [];
  const approvers = record.approvers.map((one): RecordedApprover => {
    const { person, role, key, given } = one;
    const url = given === undefined ? null : (record.merge_request?.url ?? null);
    const found = signed.find((by) => by.entry.id === key && by.role === role);
    const proof = found === undefined ? 'record' : proofBy(found.entry, recorded, today);
    const until = found?.entry.revoked ?? '';
    const facts = { model, plan: record.plan_digest, person, role, key };
    const said: Diagnostic = { code: 'history/approval-not-genuine', file: target, facts };
    if (proof === 'revoked-key') diagnostics.push({ ...said, facts: { ...facts, change: 'revoked', until } });
    else if (proof === 'revoked-since')
      diagnostics.push(
        asWarning({ ...said, code: 'history/revoked-since', facts: { ...facts, until, observed: recorded } }),
      );
    else if (found === undefined && given === undefined) diagnostics.push(said);
    return { person, role, key, proof, merge_request: url };
  });
  return { value: approvers, diagnostics };
}

const proofBy = (entry: TrustedEntry, recorded: Day, today: Day): ApprovalProof =>
  isRevoked(entry, recorded) ? 'revoked-key' : isRevoked(entry, today) ? 'revoked-since' : 'signature';

/** Who signed an approval of a plan; nobody, where it is no genuine one. */
function signerOf(bundle: Uint8Array, keys: readonly TrustedSigner[], plan: string) {
  const read = verifyStatement(bundle, keys);
  if ('fault' in read || read.value.predicateType !== approvalType) return [];
  const { predicate } = read.value;
  return hasShape(predicate, 'approval') && predicate.digest === plan
    ? [{ entry: read.key.entry, role: predicate.role }]
    : [];
}

async function keysAt({ run }: RecordsIn, commit: string): Promise<readonly TrustedSigner[]> {
  const tree = await run.repository.tree([trustFolder], commit);
  const trusted = tree.value && loadTrust(tree.value.files, trustFolder, run.shape);
  return trusted?.value?.signers ?? [];
}

/** What was approved of a version, with the exceptions that its manifest names: the state holds the digest of all its files. */
async function approvedVersion(
  { run, registry, model, target, versions }: RecordsIn,
  version: string,
  state: State,
  record: CabRecord | undefined,
  isCommitHere: boolean,
): Promise<Told<ApprovedVersion>> {
  const applied = own(state.versions, version);
  const release = applied?.release_digest ?? '';
  const manifest =
    versions.includes(version) && applied ? await manifestOf(registry, model, version, applied) : undefined;
  const { history } = run.repository;
  const written = await orUnreachable(async () =>
    isCommitHere && !(await history.isShallow())
      ? history.authors([`releases/${model}/${version}`], null, state.commit)
      : null,
  );
  const facts = { model, version, digest: release };
  return {
    value: {
      version,
      release_digest: release,
      policy_digest: applied?.policy_digest ?? '',
      model_digest: applied?.model_digest ?? '',
      approved_by: applied?.approved_by ?? '',
      exceptions: manifest === undefined ? null : listIn(manifest, 'exceptions').flatMap(exceptionOf),
      not_applicable: own(record?.not_applicable, version) ?? {},
      written_by: written.value ?? null,
    },
    diagnostics: [
      ...written.diagnostics.map(asWarning),
      ...(manifest === undefined ? [{ code: 'history/release-missing' as const, file: target, facts }] : []),
    ],
  };
}

const manifestFile = 'release_manifest.json';

/** The manifest of a release, if the registry has it as it was approved. */
async function manifestOf(
  registry: Registry,
  model: string,
  version: string,
  { release_digest: digest }: AppliedVersionState,
): Promise<Json | undefined> {
  const read = (file: string) => registry.read(model, { type: 'artifact', version, path: releasePath(digest, file) });
  const [sums, bytes] = await Promise.all([read(sumsFile), read(manifestFile)]);
  if (sums === null || bytes === null || digestOf(sums) !== digest) return undefined;
  return parseSums(sums)?.get(manifestFile) === digestOf(bytes) ? parseJson(textOf(bytes) ?? '') : undefined;
}

/** An earlier relc may have written it in another form: what it says is told, and no more. */
function exceptionOf(value: Json): readonly RecordedException[] {
  if (!isObject(value)) return [];
  const said = (name: string) => textIn(value, name) ?? null;
  return [{ id: said('id') ?? '', rule: said('rule') ?? '', until: said('until'), ticket: said('ticket') }];
}
