// What drills and audits found last, as the registry keeps it. Anybody who can write there can add files, or take some away: what
// does not count is told, and a proof that is put back is no younger than it was.
import type { Proof } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, isError, type Result } from '../diagnostics/diagnostic.ts';
import type { ReadProof } from '../events/index.ts';
import { byBytes, sameBytes, utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { once } from '../lib/once.ts';
import { own } from '../lib/own.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import type { AppliedVersionState, State } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { Registry } from '../registry/port.ts';
import type { Outcome } from '../report/outcome.ts';
import type { Said } from '../report/said.ts';
import {
  isAbout,
  isBefore,
  isBy,
  type ProofKind,
  type ProofName,
  parseProofName,
  proofName,
  provedOf,
  readProof,
  signedProof,
} from '../trust/proof.ts';
import type { Place } from '../trust/state.ts';
import type { World } from '../world/port.ts';
import { placeIn } from './observing.ts';
import type { OpenedModel } from './opened-model.ts';
import { openReleaseKey } from './release-key.ts';

/** What was found last of a version, and when it was last found well. */
export interface LastProofs {
  readonly last: Proof | undefined;
  readonly passed: Proof | undefined;
  /** What lies among them and does not count. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names before the last of files that anybody may have written, perhaps over a result. */
  readonly hiding: readonly string[];
}

/** The proofs of a model in one registry: their names are asked for once. */
export type Proofs = (kind: ProofKind, version: string, applied: AppliedVersionState) => Promise<LastProofs>;

/** Whoever fills a registry with files must not have each of them read. Where none of these is genuine, `hiding` says so. */
const mostRead = 20;

export function openProofs(
  registry: Pick<Registry, 'proofs' | 'proof'>,
  place: Place,
  keys: readonly TrustedSigner[],
  at: Instant,
): Proofs {
  const { model, target } = place;
  const names = once(async () => (await registry.proofs(model)).flatMap((name) => parseProofName(name) ?? []));
  const newestOf = async (named: readonly ProofName[], applied: AppliedVersionState) => {
    const diagnostics: Diagnostic[] = [];
    const hiding: string[] = [];
    for (const one of named.slice(0, mostRead)) {
      const bytes = await registry.proof(model, one.name);
      const found = readProof(bytes ?? utf8(''), one, keys, at, place);
      if ('proof' in found && isAbout(found.proof, applied)) return { proof: found.proof, diagnostics, hiding };
      // What a release key signed of another release stands at its own time: nobody else can put it in front.
      if ('fault' in found) hiding.push(one.name);
      const observed = 'fault' in found ? found.fault : 'of-another-release';
      diagnostics.push({ code: 'proof/not-genuine', facts: { model, target, name: one.name, observed } });
    }
    return { proof: undefined, diagnostics, hiding };
  };
  return async (kind, version, applied) => {
    const named = newestFirst(await names(), kind, version, at);
    const { proof: last, diagnostics, hiding } = await newestOf(named, applied);
    const passed =
      last?.result === 'failed'
        ? await newestOf(
            named.filter(({ result }) => result === 'passed'),
            applied,
          )
        : { proof: last };
    return { last, passed: passed.proof, diagnostics, hiding };
  };
}

/** Without those that are dated later: of a clock that was wrong, or of somebody who wants to be the last. */
const newestFirst = (names: readonly ProofName[], kind: ProofKind, version: string, at: Instant) =>
  names
    .filter((one) => one.kind === kind && one.version === version && isBy(one, at))
    .sort((one, other) => byBytes(other.name, one.name));

/** So many failures are told at most, the newest: whoever fills a registry must not keep a job busy. */
const mostFailures = 20;
/** So many files are read for them: files that are not genuine must not take their places. Of more, status tells. */
const mostFailuresRead = 200;

/** The drills and audits that failed since a moment, the oldest first; what does not count is no event. */
export async function failedProofs(
  registry: Pick<Registry, 'proofs' | 'proof'>,
  place: Place,
  keys: readonly TrustedSigner[],
  at: Instant,
  since: Instant,
): Promise<readonly ReadProof[]> {
  const named = (await registry.proofs(place.model))
    .flatMap((name) => parseProofName(name) ?? [])
    .filter((one) => one.result === 'failed' && isBy(one, at) && !isBefore(one, since))
    .sort((one, other) => byBytes(other.stamp, one.stamp) || byBytes(other.name, one.name));
  const found: ReadProof[] = [];
  for (const one of named.slice(0, mostFailuresRead)) {
    if (found.length === mostFailures) break;
    const bytes = await registry.proof(place.model, one.name);
    const read = bytes && readProof(bytes, one, keys, at, place);
    if (read && 'proof' in read) found.push({ digest: digestOf(bytes), proof: read.proof });
  }
  return found.toReversed();
}

/** What was looked at, and by which signed state. */
export interface Checked {
  readonly kind: ProofKind;
  readonly version: string;
  readonly state: State;
  readonly diagnostics: readonly Diagnostic[];
}

/** Each finding is told to whoever looks; of many a proof names the first. */
const mostFindings = 50;

/** Signs what was found and keeps it. It is not kept where another relc kept something else in the same second. */
export async function keepProof(world: World, opened: OpenedModel, checked: Checked): Promise<Result<Proof>> {
  const { registry, run, target, model, observed, governance } = opened;
  const { kind, version, state, diagnostics } = checked;
  const key = openReleaseKey(world, governance.trust, dayOf(run.at));
  if (key.value === undefined) return key;
  const applied = own(state.versions, version);
  if (applied === undefined || observed.state === null) return { value: undefined, diagnostics: [] };
  const found = diagnostics.filter(isError);
  const proof: Proof = {
    ...{ kind, ...placeIn(run, target, model), version, ...provedOf(applied) },
    ...{ serial: state.serial, state: digestOf(observed.state), commit: run.tree.origin },
    result: found.length === 0 ? 'passed' : 'failed',
    findings: found.slice(0, mostFindings).map(({ code, file }) => ({ code, ...(file !== undefined && { file }) })),
    checked_at: run.at,
  };
  const bytes = signedProof(proof, key.value);
  const name = proofName(proof);
  await registry.keepProof(model, name, bytes);
  const there = await registry.proof(model, name);
  if (sameBytes(there, bytes)) return { value: proof, diagnostics: [] };
  return failed({ code: 'proof/not-kept', facts: { model, target: target.name, name } });
}

/** What was found of a version: what a start-up check finds names none, for its caller chose one. */
export const ofVersion = (
  { model, target }: Pick<OpenedModel, 'model' | 'target'>,
  version: string,
  found: readonly Diagnostic[],
): readonly Diagnostic[] =>
  found.map((one) => {
    if (!/^(?:verify|drill)\//.test(one.code)) return one;
    const file = `${target.name}: ${model} version ${version}`;
    return { ...one, file: one.file === undefined ? file : `${file}: ${one.file}` };
  });

/** What was found follows it. */
export function failedFinding(
  code: 'drill/failed' | 'audit/failed',
  { model, target, run }: OpenedModel,
  version: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const count = diagnostics.filter(isError).length;
  const facts = { model, target: target.name, version, count, observed: run.at };
  return count === 0 ? [] : [{ code, facts }];
}

/** What it came to; nothing where all that is to say are findings. */
export function doneBy(
  sum: (passed: number, failed: number) => Said,
  results: readonly Proof['result'][],
  { diagnostics }: Outcome,
): readonly Said[] {
  const passed = results.filter((one) => one === 'passed').length;
  return results.length === 0 && diagnostics.some(isError) ? [] : [sum(passed, results.length - passed)];
}
