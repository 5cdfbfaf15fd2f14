// What is archived of a version: from the registry what was signed and what that names, and from git what was approved by it.
import type { CabRecord } from '../../../schemas/generated/documents.ts';
import { folders, planFileIn, proofFile, recordFileIn, stateBeforeFile, stateFile } from '../../archive/layout.ts';
import { type Diagnostic, failed, type Result } from '../../diagnostics/diagnostic.ts';
import { digestFrom, digestOf, sumsFile } from '../../lib/digest.ts';
import { canonical } from '../../lib/json.ts';
import { own } from '../../lib/own.ts';
import { dayOf } from '../../lib/time.ts';
import { type AppliedVersionState, assessmentPath, cabPath, releaseFolder, storedPlanPath } from '../../model/plan.ts';
import { keysFor, servedIn } from '../../model/target.ts';
import type { TrustedSigner } from '../../model/trust.ts';
import type { Registry } from '../../registry/port.ts';
import { proofName } from '../../trust/proof.ts';
import { readRecord } from '../../trust/state.ts';
import type { World } from '../../world/port.ts';
import type { Judged } from '../judge/judged.ts';
import { countingIn, openReleases, placeIn, type Signed, stateBefore, storedPlan } from '../observing.ts';
import { openProofs } from '../proofs.ts';

/** What is archived. */
export interface Place extends Judged {
  readonly model: string;
  readonly version: string;
  readonly trust: readonly TrustedSigner[];
}

/** What the registry has of it, proven by what is signed. */
export interface Held {
  readonly newest: Signed;
  /** Every state that names the version, the oldest first. */
  readonly states: readonly Signed[];
  /** What the newest state says of it. */
  readonly version: AppliedVersionState;
  /** Of the plan that this state names. */
  readonly record: CabRecord;
  /** By their path in the archive. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export async function heldInRegistry(world: World, place: Place): Promise<Result<Held>> {
  const { run, target, model, version: number } = place;
  const registry = openReleases(world, target, run);
  const newest = await newestState(registry, place);
  if (newest.value === undefined) return newest;
  const version = own(newest.value?.state.versions, number);
  if (newest.value === null || version === undefined) {
    const expected = Object.keys(newest.value?.state.versions ?? {});
    return failed({ code: 'archive/not-applied', facts: { model, target: target.name, observed: number, expected } });
  }
  const chain = await statesOf(registry, newest.value, place);
  if (chain.value === undefined) return chain;
  const { states, before } = chain.value;
  const plans = await plansOf(registry, place, states);
  if (plans.value === undefined) return plans;
  const { record } = plans.value;
  const compiled = await releaseFiles(registry, place, version);
  if (compiled.value === undefined) return compiled;
  const files = new Map([
    ...states.map(({ state, bytes }) => [stateFile(state.serial), bytes] as const),
    ...(before === undefined ? [] : [[stateBeforeFile, before] as const]),
    ...plans.value.files,
    ...compiled.value,
    ...(await assessmentsOf(registry, place, record)),
    ...(await proofsOf(registry, place, version)),
  ]);
  return { value: { newest: newest.value, states, version, record, files }, diagnostics: [] };
}

/** The state that counts, with its file; null when relc has applied nothing there. */
async function newestState(registry: Registry, { run, target, model, trust }: Place): Promise<Result<Signed | null>> {
  const bytes = await registry.read(model, { type: 'state' });
  const place = placeIn(run, target, model);
  const counting = await countingIn(registry, model, bytes, keysFor(target, trust), dayOf(run.at), place);
  if (counting.value === undefined) return counting;
  return { value: bytes && counting.value && { bytes, state: counting.value }, diagnostics: [] };
}

/** Back from the newest state as far as the version is named, and the one before that. */
async function statesOf(
  registry: Registry,
  newest: Signed,
  { model, version }: Place,
): Promise<Result<{ readonly states: readonly Signed[]; readonly before: Uint8Array | undefined }>> {
  const states = [newest];
  for (;;) {
    const predecessor = states[0]?.state.predecessor ?? null;
    if (predecessor === null) return { value: { states, before: undefined }, diagnostics: [] };
    const before = await stateBefore(registry, model, predecessor);
    if (before === undefined) return failed(missing(model, 'state', predecessor));
    if (own(before.state.versions, version) === undefined)
      return { value: { states, before: before.bytes }, diagnostics: [] };
    states.unshift(before);
  }
}

const missing = (model: string, part: string, expected: string): Diagnostic => ({
  code: 'archive/not-there',
  facts: { model, part, expected },
});

/**
 * Every plan by which a state says that the version was approved, with its CAB record, and those that moved it later, or let it serve
 * no more. The record that comes back is that of the newest state.
 */
async function plansOf(
  registry: Registry,
  place: Place,
  states: readonly Signed[],
): Promise<Result<{ readonly record: CabRecord; readonly files: readonly (readonly [string, Uint8Array])[] }>> {
  const { model, version, target, trust, run } = place;
  const approved = states.flatMap(({ state }) => own(state.versions, version) ?? []);
  const byPlan = new Map(approved.map((one) => [one.approved_by_plan, one]));
  const applied = states.flatMap(({ state }) => state.applied?.plan_digest ?? []);
  const moving = movingPlans(states, version, target);
  const shown = await registry.observe(model);
  const candidates = new Set([version, ...Object.keys(shown.versions)]);
  const files: (readonly [string, Uint8Array])[] = [];
  let newest: CabRecord | undefined;
  for (const digest of new Set([...byPlan.keys(), ...applied])) {
    const one = byPlan.get(digest);
    const served = moving.get(digest);
    const bytes = await recordBytes(
      registry,
      model,
      served === undefined ? [version] : [version, ...served, ...candidates],
      digest,
    );
    const read = one && readRecord(bytes, keysFor(target, trust), dayOf(run.at), one);
    if (read !== undefined && !('record' in read)) return failed(missing(model, cabPath(digest), 'cab.sigstore.json'));
    if (bytes === null && served !== undefined) return failed(missing(model, cabPath(digest), 'cab.sigstore.json'));
    // What moved other versions alone is no part of it.
    if (bytes === null) continue;
    const plan = await storedPlan(registry, model, candidates, digest);
    if (plan === undefined) return failed(missing(model, storedPlanPath(digest), digest));
    files.push([recordFileIn(digest), bytes], [planFileIn(digest), plan]);
    if (digest === approved.at(-1)?.approved_by_plan) newest = read?.record;
  }
  return newest === undefined
    ? failed(missing(model, 'cab.sigstore.json', version))
    : { value: { record: newest, files }, diagnostics: [] };
}

/**
 * The plans after the first state that changed something of the version, or whether it serves, each with what served from then on. A
 * rollback lets another version serve, so its record lies there.
 */
function movingPlans(
  states: readonly Signed[],
  version: string,
  target: Place['target'],
): ReadonlyMap<string, readonly string[]> {
  const pairs = states.slice(1).map(({ state }, index) => [states[index]?.state, state] as const);
  return new Map(
    pairs.flatMap(([before, after]) => {
      const plan = after.applied?.plan_digest;
      if (before === undefined || plan === undefined || plan === before.applied?.plan_digest) return [];
      const [was, is] = [servedIn(before, target)?.version, servedIn(after, target)?.version];
      const serves = was !== is && [was, is].includes(version);
      const isSame = canonical({ ...own(before.versions, version) }) === canonical({ ...own(after.versions, version) });
      return serves || !isSame ? [[plan, is === undefined ? [] : [is]] as const] : [];
    }),
  );
}

/** The record of a plan lies on each version that it moves. */
async function recordBytes(
  registry: Registry,
  model: string,
  versions: readonly string[],
  digest: string,
): Promise<Uint8Array | null> {
  for (const version of new Set(versions)) {
    const bytes = await registry.read(model, { type: 'artifact', version, path: cabPath(digest) });
    if (bytes !== null) return bytes;
  }
  return null;
}

/** The compiled folder. Whether each file is as its list says, the check of the whole archive finds. */
async function releaseFiles(
  registry: Registry,
  { model, version }: Place,
  { release_digest: expected }: AppliedVersionState,
): Promise<Result<readonly (readonly [string, Uint8Array])[]>> {
  const files = await registry.files(model, version, releaseFolder(expected));
  const sums = files.get(sumsFile);
  if (sums === undefined || digestOf(sums) !== expected)
    return failed(missing(model, releaseFolder(expected), expected));
  return { value: [...files].map(([path, bytes]) => [`${folders.release}/${path}`, bytes] as const), diagnostics: [] };
}

/** What auditors' tools read. What was taken away, or changed by hand, is left out: nothing rests on it. */
async function assessmentsOf(
  registry: Registry,
  { model, version }: Place,
  record: CabRecord,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const named = own(record.assessments, version) ?? {};
  const digests = Object.fromEntries(Object.entries(named).map(([name, digest]) => [name, digestFrom(digest)]));
  const found = await Promise.all(
    Object.entries(digests).map(async ([name, digest]) => {
      const path = assessmentPath(digests, name);
      const bytes = await registry.read(model, { type: 'artifact', version, path });
      return bytes !== null && digestOf(bytes) === digest ? [[`${folders.assessments}/${name}`, bytes] as const] : [];
    }),
  );
  return found.flat();
}

/** What drills and audits found last, and when they last found it well. There may be one of each night: the others are left out. */
async function proofsOf(
  registry: Registry,
  { run, target, model, version, trust }: Place,
  applied: AppliedVersionState,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const proofs = openProofs(registry, placeIn(run, target, model), keysFor(target, trust), run.at);
  const found = [await proofs('drill', version, applied), await proofs('audit', version, applied)];
  const names = new Set(
    found.flatMap(({ last, passed }) => [last, passed]).flatMap((one) => (one ? proofName(one) : [])),
  );
  const files = await Promise.all(
    [...names].map(async (name) => {
      const bytes = await registry.proof(model, name);
      return bytes === null ? [] : [[proofFile(name), bytes] as const];
    }),
  );
  return files.flat();
}
