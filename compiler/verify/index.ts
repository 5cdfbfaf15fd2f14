// The start-up check: serving loads a model only if every one of these checks holds. Imports little, because it is
// bundled alone for serving hosts. Trusts signed documents and the caller's keys; everything else must agree with them.
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import { isObject } from '../lib/json.ts';
import { dayOf } from '../lib/time.ts';
import { distrusted, readState } from '../trust/state.ts';
import { modelFaults, releaseFaults } from './files.ts';
import type { VerifyInput } from './input.ts';
import { otherTarget, stateAge, versionToLoad } from './state.ts';
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
  readonly diagnostics: readonly Diagnostic[];
}

const refuse = (...diagnostics: readonly Diagnostic[]): Verification => ({ verified: undefined, diagnostics });

/** Every check in a fixed order, each with its own code. Any finding but a warning means: do not load. */
export function verify(input: VerifyInput): Verification {
  const today = dayOf(input.at);
  if (input.state === null) return refuse({ code: 'verify/no-state' });
  const read = readState(input.state, input.keys, today);
  if ('fault' in read) return refuse(distrusted(read, 'state', 'verify/state-not-trusted'));
  const { state } = read;
  const stateFaults = [...otherTarget(input, state), ...stateAge(input, state)];
  const served = versionToLoad(input, state);
  if ('code' in served) return refuse(...stateFaults, served);
  const { version, versionState } = served;
  const revalidation = revalidationFindings(versionState, today);
  const faults = [
    ...stateFaults,
    ...stageFaults(input, state, version, versionState, today),
    ...tagFaults(input, versionState),
    ...recordFaults(input, versionState, today),
    ...releaseFaults(input.compiled, versionState),
    ...modelFaults(input, state, version, versionState),
    ...lifecycleFaults(versionState, today),
    ...revalidation.filter(isError),
  ];
  if (faults.length > 0) return refuse(...faults);
  return {
    verified: {
      model: state.model,
      model_version: version,
      ...madeBy(input.compiled),
      target: state.target,
      policy_digest: versionState.policy_digest,
      release_digest: versionState.release_digest,
      serial: state.serial,
      state_signed_by: read.key,
    },
    diagnostics: [...revalidation, ...exceptionWarnings(versionState, today)],
  };
}

/** For the report only; the manifest's bytes were verified before. */
function madeBy(compiled: ReadonlyMap<string, Uint8Array>): Pick<VerifiedRelease, 'run_id' | 'model_id'> {
  const manifest: unknown = JSON.parse(textOf(compiled.get('release_manifest.json') ?? new Uint8Array()) ?? 'null');
  const named = (name: string) => (isObject(manifest) && typeof manifest[name] === 'string' ? manifest[name] : null);
  return { run_id: named('run_id'), model_id: named('model_id') };
}
