// The start-up check: serving loads a model only if every one of these checks holds. Imports little, because it is
// bundled alone for serving hosts. Trusts signed documents and the caller's keys; everything else must agree with them.
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { isObject } from '../lib/json.ts';
import { dayOf } from '../lib/time.ts';
import type { AppliedVersionState, State } from '../model/plan.ts';
import { distrusted, readState } from '../trust/state.ts';
import { bundledState, bundleFaults } from './bundled.ts';
import { modelFaults, releaseFaults } from './files.ts';
import type { Remembered, VerifyInput } from './input.ts';
import { clockWarnings, latestOf, otherTarget, stateAge, timeOf, versionToLoad } from './state.ts';
import {
  exceptionWarnings,
  lifecycleFaults,
  recordFaults,
  revalidationFindings,
  stageFaults,
  tagFaults,
} from './version.ts';

export { signedTags } from './version.ts';

/** What serving reports to observability. */
export interface VerifiedRelease {
  readonly model: string;
  readonly model_version: string;
  readonly run_id: string | null;
  readonly model_id: string | null;
  readonly target: string;
  readonly policy_digest: string;
  readonly release_digest: string;
  readonly serial: number;
  readonly state_signed_by: string;
}

export interface Verification {
  readonly verified: VerifiedRelease | undefined;
  /** Of a start that passes, for this host to remember. */
  readonly remember?: Remembered;
  readonly diagnostics: readonly Diagnostic[];
}

/** The first says why; warnings come last. */
const refuse = (...diagnostics: readonly Diagnostic[]): Verification => ({ verified: undefined, diagnostics });

/** Every check in a fixed order, each with its own code. Any finding but a warning means: do not load. */
export function verify(given: VerifyInput): Verification {
  if (given.state === null) return refuse({ code: 'verify/no-state' });
  const latest = dayOf(latestOf(given));
  const read = readState(given.state, given.keys, latest);
  const clock = clockWarnings(given, 'fault' in read ? undefined : read.state);
  if ('fault' in read) return refuse(distrusted(read, 'state', 'verify/state-not-trusted'), ...clock);
  const beside = bundledState(given, latest);
  if (beside !== undefined && 'code' in beside) return refuse(beside, ...clock);
  const { state } = read;
  const bundled = beside?.state;
  const input = { ...given, at: timeOf(given, state) };
  const today = dayOf(input.at);
  const stateFindings = [...otherTarget(input.expected, state), ...stateAge(input, state, given.state, bundled)];
  const served = versionToLoad(input, state, bundled);
  if ('code' in served) return refuse(...stateFindings.filter(isError), served, ...clock);
  const { version, versionState } = served;
  const findings = [
    ...stateFindings,
    ...bundleFaults(input, state, bundled, version),
    ...stageFaults(input, state, version, versionState, today),
    ...tagFaults(input, versionState),
    ...recordFaults(input, versionState, latest),
    ...releaseFaults(input.compiled, versionState),
    ...modelFaults(input, state, version, versionState),
    ...lifecycleFaults(versionState, today),
    ...revalidationFindings(versionState, today),
    ...exceptionWarnings(versionState, today),
  ];
  const faults = findings.filter(isError);
  if (faults.length > 0) return refuse(...faults, ...clock);
  return {
    verified: { ...verifiedOf(state, version, versionState), ...madeBy(input.compiled), state_signed_by: read.key },
    remember: { serial: state.serial, state: digestOf(given.state), verified_at: input.at },
    diagnostics: [...clock, ...findings],
  };
}

const verifiedOf = (
  { model, target, serial }: State,
  version: string,
  { policy_digest, release_digest }: AppliedVersionState,
) => ({ model, model_version: version, target, policy_digest, release_digest, serial });

/** For the report only; the manifest's bytes were verified before. */
function madeBy(compiled: ReadonlyMap<string, Uint8Array>): Pick<VerifiedRelease, 'run_id' | 'model_id'> {
  const manifest: unknown = JSON.parse(textOf(compiled.get('release_manifest.json') ?? new Uint8Array()) ?? 'null');
  const named = (name: string) => (isObject(manifest) && typeof manifest[name] === 'string' ? manifest[name] : null);
  return { run_id: named('run_id'), model_id: named('model_id') };
}
