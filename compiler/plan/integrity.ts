// Whether a registry's artifacts are what they must be. relc never overwrites an artifact, so no plan can correct one.
// In a version that this plan approves or lets serve, a wrong artifact refuses the plan; in any other it is a finding,
// because what a rollback leaves must not hold it up.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { utf8 } from '../lib/bytes.ts';
import { compareWithSums, type Digest, parseSums, sumsFile } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import { type AppliedVersionState, assessmentPath, cabPath, describe, releasePath } from '../model/plan.ts';
import { readReleaseSigned, recordFault } from '../trust/state.ts';
import type { PlanInput } from './input.ts';

interface ArtifactFault {
  readonly path: string;
  readonly fault: 'changed' | 'missing' | 'unlisted';
  readonly expected: string;
}

export interface Integrity {
  readonly refusing: readonly Diagnostic[];
  readonly findings: readonly Diagnostic[];
}

const nothing = 'none';
/** Stages in which serving may load a version. */
export const loadable: readonly string[] = ['Approved', 'Deprecated'];

export function integrity(input: PlanInput): Integrity {
  const next = own(input.desired.aliases, input.target.name);
  const loading = Object.entries(input.state?.versions ?? {}).filter(
    ([version, { stage }]) => loadable.includes(stage) && own(input.observed.versions, version) !== undefined,
  );
  const applied = loading.map(([version, state]): [string, readonly ArtifactFault[]] => [
    version,
    [...releaseFaults(input, version, state), ...recordFaults(input, version, state)],
  ]);
  const assessed = loading.map(([version, state]): [string, readonly ArtifactFault[]] => [
    version,
    assessmentFaults(input, version, state),
  ]);
  const compiled = [...input.compiled].map(
    ([version, { releaseDigest, files }]): [string, readonly ArtifactFault[]] => [
      version,
      // What is missing, the plan will write.
      releaseFileFaults(input, version, releaseDigest, files.get(sumsFile)).filter(({ fault }) => fault !== 'missing'),
    ],
  );
  const says = (code: Diagnostic['code'], faults: readonly [string, readonly ArtifactFault[]][]): Diagnostic[] =>
    faults.flatMap(([version, list]) =>
      list.map(({ path, fault, expected }) => ({
        code,
        file: `${input.target.name}: ${describe({ type: 'artifact', version, path })}`,
        facts: {
          version,
          fault,
          expected,
          observed: own(own(input.observed.versions, version)?.artifacts, path) ?? nothing,
        },
      })),
    );
  return {
    refusing: says('plan/artifact-differs', [...applied.filter(([version]) => version === next), ...compiled]),
    findings: [
      ...says(
        'plan/artifact-drift',
        applied.filter(([version]) => version !== next),
      ),
      ...says('plan/assessment-changed', assessed),
    ],
  };
}

/** The list must be the one in the state, and the folder must contain exactly what it lists. */
function releaseFaults(input: PlanInput, version: string, { release_digest }: AppliedVersionState) {
  const list = releasePath(release_digest, sumsFile);
  const { artifacts = {}, contents = {} } = own(input.observed.versions, version) ?? {};
  if (own(artifacts, list) === release_digest)
    return releaseFileFaults(input, version, release_digest, utf8(own(contents, list) ?? ''));
  const fault: ArtifactFault = {
    path: list,
    fault: own(artifacts, list) ? 'changed' : 'missing',
    expected: release_digest,
  };
  return [fault];
}

function releaseFileFaults(
  { observed }: PlanInput,
  version: string,
  releaseDigest: string,
  list: Uint8Array | undefined,
): readonly ArtifactFault[] {
  const sums = list && parseSums(list);
  // Only relc's own list has this digest.
  if (sums === undefined) throw new Error(`the list of ${releaseDigest} cannot be read`);
  const folder = releasePath(releaseDigest, '');
  const files = Object.entries(own(observed.versions, version)?.artifacts ?? {})
    .filter(([path]) => path.startsWith(folder) && path !== `${folder}${sumsFile}`)
    .map(([path, digest]): [string, Digest] => [path.slice(folder.length), digest]);
  return compareWithSums(sums, new Map(files)).map(({ path, fault }) => ({
    path: `${folder}${path}`,
    fault,
    expected: sums.get(path) ?? nothing,
  }));
}

function recordFaults(
  { observed, keys, today }: PlanInput,
  version: string,
  state: AppliedVersionState,
): readonly ArtifactFault[] {
  const path = cabPath(state.approved_by_plan);
  const text = own(own(observed.versions, version)?.contents, path);
  const wrong = recordFault(text === undefined ? null : utf8(text), keys, today, state);
  if (wrong === undefined) return [];
  const fault = text === undefined ? 'missing' : 'changed';
  return [{ path, fault, expected: `a record of ${state.approved_by_plan}, signed by the release key` }];
}

/**
 * What auditors' tools read, as the CAB record names it. Nothing that serves needs it, so it holds nothing back, and what was taken
 * away is not missed. The record of an earlier relc names none.
 */
function assessmentFaults(
  { observed, keys, today }: PlanInput,
  version: string,
  { approved_by_plan: plan }: AppliedVersionState,
): readonly ArtifactFault[] {
  const { artifacts = {}, contents = {} } = own(observed.versions, version) ?? {};
  const read = readReleaseSigned(utf8(own(contents, cabPath(plan)) ?? ''), keys, today, 'cab_record');
  // That the record is wrong is a finding of its own.
  const named = ('predicate' in read && own(read.predicate.assessments, version)) || {};
  return Object.entries(named).flatMap(([file, expected]): readonly ArtifactFault[] => {
    const path = assessmentPath(named, file);
    return own(artifacts, path) === expected || own(artifacts, path) === undefined
      ? []
      : [{ path, fault: 'changed', expected }];
  });
}
