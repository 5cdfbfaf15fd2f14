// The start-up check: serving loads a model only if every one of these holds.
// Imports little, because it is bundled alone for serving hosts. Trusts signed
// documents and the caller's keys; whatever else it reads must agree with them.
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { byBytes, textOf } from '../lib/bytes.ts';
import { compareWithSums, digestOf, digestsOf, type ModelFiles, parseSums, sumsFile } from '../lib/digest.ts';
import { isObject } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import { downloadMark, withoutMark } from '../model/download.ts';
import type { AppliedVersionState, State } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { readState, recordFault } from '../trust/state.ts';

export interface VerifyInput {
  readonly keys: readonly TrustedSigner[];
  readonly at: Instant;
  readonly state: Uint8Array | null;
  /** The compiled folder of a version, with its SHA256SUMS. */
  readonly compiled: (version: string, state: AppliedVersionState) => ReadonlyMap<string, Uint8Array>;
  readonly cab: (version: string, state: AppliedVersionState) => Uint8Array | null;
  /** The digests of the model's files as serving would load them. */
  readonly modelFiles: ModelFiles;
  /** The registry's number of a version, where it has another than the release. */
  readonly numberOf?: (version: string) => string;
  /** The lowest serial that the caller accepts: the last one it saw. */
  readonly minimumSerial: number;
  /** A version other than the one that the alias names: a Deprecated one in its last days. */
  readonly version?: string | undefined;
  /** What the state must be for, as far as the caller knows: a bundle's state says it. */
  readonly expected: {
    readonly target?: string | undefined;
    readonly registry_id?: string;
    readonly model?: string | undefined;
  };
  /** The alias of the target, where the registry is asked. */
  readonly alias?: string;
  /** What the registry shows beside the state; absent for a bundle. */
  readonly shown?:
    | {
        readonly aliases: Readonly<Record<string, string>>;
        readonly tags: (version: string) => Readonly<Record<string, string>>;
      }
    | undefined;
}

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

/** Every check in a fixed order, each with its own code. Any but a warning means: do not load. */
export function verify(input: VerifyInput): Verification {
  const today = dayOf(input.at);
  if (input.state === null) return refuse({ code: 'verify/no-state' });
  const read = readState(input.state, input.keys, today);
  if ('fault' in read) return refuse({ code: 'verify/state-not-trusted', facts: { observed: read.fault } });
  const { state } = read;
  const stateFaults = [...otherTarget(input, state), ...stateAge(input, state)];
  const served = versionToLoad(input, state);
  if ('code' in served) return refuse(...stateFaults, served);
  const { version, versionState } = served;
  const compiled = input.compiled(version, versionState);
  const faults = [
    ...stateFaults,
    ...stageFaults(input, state, version, versionState, today),
    ...tagFaults(input, version, versionState),
    ...recordFaults(input, version, versionState, today),
    ...releaseFaults(compiled, versionState),
    ...modelFaults(input, state, version, compiled, versionState),
    ...lifecycleFaults(versionState, today),
  ];
  if (faults.length > 0) return refuse(...faults);
  return {
    verified: {
      model: state.model,
      model_version: version,
      ...madeBy(compiled),
      target: state.target,
      policy_digest: versionState.policy_digest,
      release_digest: versionState.release_digest,
      serial: state.serial,
      state_signed_by: read.key,
    },
    diagnostics: exceptionWarnings(versionState, today),
  };
}

/** An exception that ended stops rollouts, not restarts: a drained node must come back. Serving says it, and loads. */
function exceptionWarnings({ exceptions_until: until }: AppliedVersionState, today: string): Diagnostic[] {
  if (until === null || today <= until) return [];
  return [asWarning({ code: 'verify/exception-expired', facts: { observed: today, expected: until } })];
}

function otherTarget(input: VerifyInput, state: State): Diagnostic[] {
  const { target = state.target, registry_id = state.registry_id, model = state.model } = input.expected;
  const observed = [state.target, state.registry_id, state.model].join(' ');
  const expected = [target, registry_id, model].join(' ');
  return observed === expected ? [] : [{ code: 'verify/other-target', facts: { observed, expected } }];
}

function stateAge(input: VerifyInput, state: State): Diagnostic[] {
  const faults: Diagnostic[] = [];
  if (state.not_after <= input.at)
    faults.push({ code: 'verify/state-expired', facts: { observed: input.at, expected: state.not_after } });
  if (state.serial < input.minimumSerial)
    faults.push({ code: 'verify/state-older', facts: { observed: state.serial, expected: input.minimumSerial } });
  return faults;
}

function versionToLoad(
  input: VerifyInput,
  state: State,
): { readonly version: string; readonly versionState: AppliedVersionState } | Diagnostic {
  const alias = input.alias ?? Object.keys(state.aliases)[0] ?? '';
  const signed = own(state.aliases, alias)?.version;
  const version = input.version ?? signed;
  const versionState = version === undefined ? undefined : own(state.versions, version);
  if (version === undefined || versionState === undefined)
    return {
      code: 'verify/not-approved',
      facts: { observed: version ?? 'none', expected: Object.keys(state.versions) },
    };
  const shown = own(input.shown?.aliases, alias);
  if (input.shown !== undefined && shown !== signed)
    return { code: 'verify/alias-differs', facts: { alias, observed: shown ?? 'none', expected: signed ?? 'none' } };
  return { version, versionState };
}

/** Approved loads; Deprecated only where the caller names the version, and until its last day. */
function stageFaults(
  input: VerifyInput,
  state: State,
  version: string,
  { stage, deprecated_until: until }: AppliedVersionState,
  today: string,
): Diagnostic[] {
  if (stage === 'Approved') return [];
  if (stage === 'Deprecated' && input.version !== undefined) {
    if (until !== null && today <= until) return [];
    return [{ code: 'verify/coexistence-over', facts: { version, observed: today, expected: until } }];
  }
  return [{ code: 'verify/stage', facts: { observed: stage, expected: 'Approved', version, model: state.model } }];
}

/** Tags that must say what the signed state says. */
export const signedTags = ['stage', 'release_digest', 'policy_digest'] as const;

function tagFaults(input: VerifyInput, version: string, state: AppliedVersionState): Diagnostic[] {
  if (input.shown === undefined) return [];
  const tags = input.shown.tags(version);
  return signedTags
    .filter((name) => own(tags, name) !== state[name])
    .map(
      (name): Diagnostic => ({
        code: 'verify/tag-differs',
        facts: { tag: name, observed: own(tags, name) ?? 'none', expected: state[name] },
      }),
    );
}

/** The CAB record is the release's signature: it must be over this release, by the plan that the state names. */
function recordFaults(input: VerifyInput, version: string, state: AppliedVersionState, today: string): Diagnostic[] {
  const wrong = recordFault(input.cab(version, state), input.keys, today, state);
  if (wrong === undefined) return [];
  if ('fault' in wrong) return [{ code: 'verify/record-not-trusted', facts: { observed: wrong.fault } }];
  const expected = [state.approved_by_plan, state.release_digest];
  return [{ code: 'verify/record-of-another', facts: { observed: wrong.covers, expected } }];
}

function releaseFaults(compiled: ReadonlyMap<string, Uint8Array>, state: AppliedVersionState): Diagnostic[] {
  return [
    ...compiledFaults('verify/release-differs', compiled, state.release_digest),
    ...compiledFaults(
      'verify/policy-differs',
      below(compiled, 'policy_snapshot/'),
      state.policy_digest,
      'policy_snapshot/',
    ),
  ];
}

function compiledFaults(
  code: Diagnostic['code'],
  files: ReadonlyMap<string, Uint8Array>,
  digest: string,
  prefix = '',
): Diagnostic[] {
  const found = digestsOf([...files].filter(([path]) => path !== sumsFile));
  return folderFaults(code, `${prefix}${sumsFile}`, files.get(sumsFile), digest, found, prefix);
}

const modelSums = evidenceFiles.model_sums.file;

/** What MLflow adds to a download is let pass where it says what is loaded, and nothing else. */
function modelFaults(
  { modelFiles, numberOf = (version) => version }: VerifyInput,
  { model }: State,
  version: string,
  compiled: ReadonlyMap<string, Uint8Array>,
  { model_digest }: AppliedVersionState,
): Diagnostic[] {
  const number = numberOf(version);
  const files = withoutMark(modelFiles, model, number);
  const faults = folderFaults('verify/model-differs', modelSums, compiled.get(modelSums), model_digest, files);
  return faults.map((fault) =>
    fault.file === downloadMark
      ? { code: 'verify/download-mark', file: downloadMark, facts: { model, number } }
      : fault,
  );
}

/** A folder's list must have the digest that was signed, and the folder be exactly the files that the list names. */
function folderFaults(
  code: Diagnostic['code'],
  list: string,
  sums: Uint8Array | undefined,
  digest: string,
  found: ModelFiles,
  prefix = '',
): Diagnostic[] {
  const listed = sums && parseSums(sums);
  if (sums === undefined || digestOf(sums) !== digest || listed === undefined)
    return [
      {
        code,
        file: list,
        facts: {
          fault: sums === undefined ? 'missing' : 'changed',
          observed: sums ? digestOf(sums) : 'none',
          expected: digest,
        },
      },
    ];
  return compareWithSums(listed, found).map(
    ({ path, fault }): Diagnostic => ({
      code,
      file: `${prefix}${path}`,
      facts: { fault, observed: found.get(path) ?? 'none', expected: listed.get(path) ?? 'none' },
    }),
  );
}

function lifecycleFaults(state: AppliedVersionState, today: string): Diagnostic[] {
  const faults: Diagnostic[] = [];
  if (today >= state.end_of_life)
    faults.push({ code: 'verify/end-of-life', facts: { observed: today, expected: state.end_of_life } });
  // An overdue revalidation blocks new rollouts at once, restarts only after the days of grace: a drained node must come back.
  if (today > state.restarts_until)
    faults.push({
      code: 'verify/revalidation-overdue',
      facts: { observed: today, expected: state.revalidate_by, until: state.restarts_until },
    });
  return faults;
}

function below(files: ReadonlyMap<string, Uint8Array>, prefix: string): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, bytes]): [string, Uint8Array] => [path.slice(prefix.length), bytes])
      .sort(([a], [b]) => byBytes(a, b)),
  );
}

/** For the report only; the manifest's bytes were verified before. */
function madeBy(compiled: ReadonlyMap<string, Uint8Array>): Pick<VerifiedRelease, 'run_id' | 'model_id'> {
  const manifest: unknown = JSON.parse(textOf(compiled.get('release_manifest.json') ?? new Uint8Array()) ?? 'null');
  const named = (name: string) => (isObject(manifest) && typeof manifest[name] === 'string' ? manifest[name] : null);
  return { run_id: named('run_id'), model_id: named('model_id') };
}
