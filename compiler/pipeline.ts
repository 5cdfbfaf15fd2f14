// The phases in their order. They never import each other: what one hands to the
// next is handed over here.
import type { Recomputed } from './apply/index.ts';
import { compile } from './compile/index.ts';
import { asWarning, type Diagnostic, isError, type Result } from './diagnostics/diagnostic.ts';
import { readDocument } from './document/read.ts';
import type { ShapeCheck } from './document/shape.ts';
import { readState } from './document/state.ts';
import { heldBack, type Judgement, judge, notYetEnforced } from './gate/index.ts';
import { sortedEntries } from './lib/bytes.ts';
import { digestOf, folderDigest } from './lib/digest.ts';
import { canonical, isObject } from './lib/json.ts';
import { dayOf, type Instant } from './lib/time.ts';
import { frozenFaults, isFrozen } from './load/frozen.ts';
import { loadGovernance } from './load/governance.ts';
import { type Loaded, load, type Selection } from './load/index.ts';
import { scopeFaults } from './load/scope.ts';
import type { Model, Target } from './model/documents.ts';
import type { Observed, State } from './model/plan.ts';
import type { CompiledRelease, Governance, JudgedRelease, LoadedRelease } from './model/release.ts';
import { keysFor } from './model/target.ts';
import type { Tree } from './model/tree.ts';
import { type KnownRelease, newlyApproved, plan, planDigest } from './plan/index.ts';
import type { PolicyEvaluator } from './ports.ts';

/** What every run of the pipeline needs. */
export interface Run {
  readonly tree: Tree;
  /** Where approved releases are frozen; undefined outside git. */
  readonly reference: Tree | undefined;
  readonly shape: ShapeCheck;
  readonly evaluator: PolicyEvaluator;
  readonly at: Instant;
}

export interface Checked {
  readonly loaded: Loaded;
  /** Releases that passed every gate. */
  readonly judged: readonly JudgedRelease[];
  readonly diagnostics: readonly Diagnostic[];
}

/** load and gate. */
export function check(run: Run, selected: Selection): Checked {
  const { loaded, diagnostics } = load(run.tree, run.shape, selected);
  const frozen = run.reference ? frozenFaults(run.tree, run.reference, run.shape, selected) : [];
  if (loaded.releases.length === 0)
    return { loaded, judged: [], diagnostics: [...diagnostics, ...frozen, { code: 'load/nothing-selected' }] };
  const judgements = loaded.releases.map((release) =>
    loaded.governance
      ? judgeLoaded(run, loaded, release, loaded.governance, isApproved(run, release))
      : { judged: undefined, diagnostics: [] },
  );
  const found = loaded.releases.flatMap((release, index) => [
    ...release.diagnostics,
    ...(judgements[index]?.diagnostics ?? []),
  ]);
  const judged = judgements.flatMap((judgement) => judgement.judged ?? []);
  const waiting = loaded.governance ? heldBackNow(run, loaded.governance, judged) : [];
  const orphans = loaded.governance ? withoutRelease(loaded, loaded.governance.exceptions) : [];
  return { loaded, judged, diagnostics: [...diagnostics, ...frozen, ...found, ...orphans, ...waiting] };
}

/** What people see of a check while gates have not taken force. Nothing else is decided by it. */
export function enforced(run: Run, { loaded, diagnostics }: Checked): readonly Diagnostic[] {
  const { governance } = loaded;
  return governance ? notYetEnforced(diagnostics, governance.enforcement, dayOf(run.at)) : diagnostics;
}

/** Exceptions for versions that do not exist. */
function withoutRelease({ models }: Loaded, { file, value }: Governance['exceptions']): readonly Diagnostic[] {
  return value.exceptions.flatMap((exception, index): Diagnostic[] => {
    const [model, version = ''] = exception.subject.release.split('/');
    const known = models.find(({ name }) => name === model);
    if (known === undefined || known.versions.includes(version)) return [];
    const facts = { ...exception, subject: exception.subject.release };
    return [asWarning({ code: 'exception/not-needed', file, pointer: `/exceptions/${index}`, facts })];
  });
}

const isApproved = ({ reference, shape }: Run, { model, version }: { model: string; version: string }): boolean =>
  reference !== undefined && isFrozen(reference, model, version, shape);

/** What would hold back the releases still to be approved, were they applied now. */
function heldBackNow(run: Run, governance: Governance, judged: readonly JudgedRelease[]): readonly Diagnostic[] {
  const { targets, calendar } = governance;
  const { exempt_targets: exempt } = calendar.value;
  const target = targets.value.targets.find(({ name }) => !exempt.includes(name)) ?? targets.value.targets[0];
  const coming = judged.filter((release) => !isApproved(run, release));
  const found = coming.flatMap(({ version, release: { change } }) => {
    const serving = { now: null, next: version };
    const going = { class: change.class, target: target?.name ?? '', approves: [version], serving };
    return heldBack({ ...going, windows: [change.window] }, calendar, run.evaluator, run.at);
  });
  return [...new Map(found.map((one) => [canonical(one), asWarning(one)])).values()];
}

/** Judges what a merge request changes, given the paths that differ from the commit it began at. */
export function checkProposed(run: Run, changed: readonly string[]): Checked {
  const touched = new Set(changed.flatMap((path) => /^releases\/[^/]+\/[1-9][0-9]*(?=\/)/.exec(path)?.[0] ?? []));
  const selected: Selection = (model, version) => touched.has(`releases/${model}/${version}`);
  const scope = scopeFaults(run.tree, run.reference, changed);
  const { loaded, judged, diagnostics } = check(run, selected);
  const frozen = run.reference ? frozenFaults(run.tree, run.reference, run.shape, () => true) : [];
  // A release that came to the target branch meanwhile is not there in the merge request, which does not change it.
  const own = frozen.filter(({ file }) => changed.includes(file ?? ''));
  const found = diagnostics.filter(
    ({ code }) => !code.startsWith('frozen/') && (code !== 'load/nothing-selected' || touched.size > 0),
  );
  return { loaded, judged, diagnostics: [...scope, ...own, ...found] };
}

/** compile, after check. */
export function compileJudged(
  run: Run,
  judged: readonly JudgedRelease[],
): { readonly compiled: readonly CompiledRelease[]; readonly diagnostics: readonly Diagnostic[] } {
  const results = judged.map((release) => {
    const { replaces } = release.release;
    const previous = versionOf(run, release.model, replaces);
    if (replaces !== 'none' && previous === undefined)
      return {
        value: undefined,
        diagnostics: [
          {
            code: 'compile/no-previous' as const,
            file: `${release.folder}/release.yaml`,
            pointer: '/replaces',
            facts: { observed: replaces },
          },
        ],
      };
    return compile(release, previous, run.tree.files);
  });
  return {
    compiled: results.flatMap((result) => result.value ?? []),
    diagnostics: results.flatMap((result) => result.diagnostics),
  };
}

/** A version as it lies in the repository; undefined where there is none, and for `none`. */
const versionOf = (run: Run, model: string, version: string): LoadedRelease | undefined =>
  version === 'none'
    ? undefined
    : load(run.tree, run.shape, (name, number) => name === model && number === version).loaded.releases[0];

/** Beside the version that it replaces, which a check of the whole model has loaded already. */
function judgeLoaded(
  run: Run,
  { releases }: Loaded,
  release: LoadedRelease,
  governance: Governance,
  frozen: boolean,
): Judgement {
  const replaces = release.release?.value.replaces ?? 'none';
  const previous =
    releases.find(({ model, version }) => model === release.model && version === replaces) ??
    versionOf(run, release.model, replaces);
  return judge(release, governance, run.evaluator, run.at, run.shape, { previous, frozen });
}

export interface Planned extends Recomputed {
  /** What there is to say about exceptions. */
  readonly warnings: readonly Diagnostic[];
  readonly digest: ReturnType<typeof planDigest>;
  readonly state: State | null;
}

/** What judges, without any release. */
export const governanceOf = (run: Run): Result<Governance> => loadGovernance(run.tree, run.shape);

/** load, gate, compile and plan for one model and one target, against a registry as shown. */
export function planModel(run: Run, target: Target, model: string, observed: Observed): Result<Planned> {
  const refuse = (...diagnostics: readonly Diagnostic[]) => ({ value: undefined, diagnostics });
  const { loaded, diagnostics } = load(run.tree, run.shape, (name) => name === model);
  const { governance } = loaded;
  const modelFile = loaded.models[0]?.document;
  const faults = modelFile && isManaged(modelFile.value, observed) ? diagnostics : diagnostics.filter(isNoPlaceholder);
  if (faults.length > 0 || !governance || !modelFile)
    return refuse(...faults, ...(faults.length === 0 ? [{ code: 'load/nothing-selected' as const }] : []));
  const keys = keysFor(target, governance.trust);
  const read = observed.state === null ? { state: null } : readState(observed.state, keys, dayOf(run.at));
  if ('fault' in read)
    return refuse({ code: 'plan/state-not-trusted', facts: { target: target.name, observed: read.fault } });

  const place = placeOf(target, governance.targets.value.targets);
  const fresh = newlyApproved(modelFile.value, read.state, place);
  const releases = loaded.releases.filter((release) => fresh.includes(release.version));
  const judgements = releases.map((release) => judgeLoaded(run, loaded, release, governance, false));
  const found = releases.flatMap((release, index) => [
    ...release.diagnostics,
    ...(judgements[index]?.diagnostics ?? []),
  ]);
  if (found.some(isError)) return refuse(...found);
  const judged = judgements.flatMap((judgement) => judgement.judged ?? []);
  if (judged.length !== fresh.length)
    return refuse(
      ...fresh.map(
        (version): Diagnostic => ({
          code: 'plan/release-missing',
          file: `releases/${model}/${version}`,
          facts: { version },
        }),
      ),
    );
  const counting = keysFor(target, [...governance.trust, ...(governance.keyless?.identities ?? [])]);
  const samples = judged.flatMap(({ folder, signers }) =>
    signers
      .filter(({ key }) => !counting.some(({ entry }) => entry.id === key))
      .map(
        ({ document, key }): Diagnostic => ({
          code: 'signature/sample-key',
          file: `${folder}/${document}`,
          facts: { observed: key, target: target.name },
        }),
      ),
  );
  if (samples.length > 0) return refuse(...samples);
  const { compiled, diagnostics: compileFaults } = compileJudged(run, judged);
  if (compileFaults.length > 0) return refuse(...compileFaults);

  const byVersion = new Map(compiled.map((release) => [release.version, release]));
  const { criticality, sector } = modelFile.value;
  const planned = plan({
    ...place,
    model,
    modelFile: modelFile.file,
    desired: modelFile.value,
    releases: new Map(loaded.releases.flatMap((release) => knownRelease(release))),
    compiled: byVersion,
    gates: run.evaluator.gates,
    timedGates: run.evaluator.timedGates,
    graceDays: governance.thresholds.value.revalidation_grace_days,
    today: dayOf(run.at),
    observed,
    keys,
    state: read.state,
    required: (facts) =>
      requiredApprovals(run.evaluator, {
        ...facts,
        target: target.name,
        criticality,
        sector,
        rules: governance.approvals.value.rules,
      }),
  });
  if (planned.value === undefined) return refuse(...planned.diagnostics);
  const body = planned.value;
  const goesLive = loaded.releases.filter(({ version }) => byVersion.has(version) || version === body.serving.next);
  const change = {
    class: body.class,
    target: target.name,
    approves: Object.keys(body.releases),
    serving: body.serving,
    windows: [...new Set(goesLive.flatMap(({ release }) => release?.value.change.window ?? []))],
  };
  return {
    value: {
      body,
      digest: planDigest(body),
      compiled: byVersion,
      state: read.state,
      tickets: judged.map((release) => release.release.change.ticket),
      warnings: found,
      held: heldBack(change, governance.calendar, run.evaluator, run.at),
    },
    diagnostics: planned.diagnostics,
  };
}

/** Whether the registry's state, or model.yaml, makes the model relc's to change. What was only imported may wait for its words. */
const isManaged = (desired: Model, { state }: Observed): boolean =>
  state !== null || Object.values(desired.versions).some((stage) => stage !== 'Staging');

const isNoPlaceholder = ({ code }: Diagnostic): boolean => code !== 'load/placeholder';

/** Where a target stands in the order of promotion. */
function placeOf(target: Target, targets: readonly Target[]) {
  const index = targets.findIndex(({ name }) => name === target.name);
  return { target, earlier: targets[index - 1], isLast: index === targets.length - 1 };
}

/** Versions whose model must be shown to be the one that was signed, before `planModel` is asked. */
export function versionsToProve(run: Run, target: Target, model: string, observed: Observed): readonly string[] {
  const governance = loadGovernance(run.tree, run.shape).value;
  const desired = readDocument<Model>(run.tree, `releases/${model}/model.yaml`, 'model', run.shape).value?.value;
  if (governance === undefined || desired === undefined) return [];
  const state = observed.state && readState(observed.state, keysFor(target, governance.trust), dayOf(run.at));
  const applied = state && 'state' in state ? state.state : null;
  const place = placeOf(target, governance.targets.value.targets);
  return newlyApproved(desired, applied, place).filter((version) => observed.versions[version] !== undefined);
}

function requiredApprovals(evaluator: PolicyEvaluator, input: unknown): Readonly<Record<string, number>> | undefined {
  const answer = evaluator.evaluate('relc/required', input);
  if (!('result' in answer) || !isObject(answer.result)) return undefined;
  return Object.fromEntries(sortedEntries(Object.entries(answer.result as Record<string, number>)));
}

function knownRelease(loaded: LoadedRelease): [string, KnownRelease][] {
  const { release, evidence, files, profile } = loaded;
  if (!release || !evidence.registry) return [];
  const sources = Object.fromEntries([...files].map(([path, bytes]) => [path, digestOf(bytes)]));
  const known = {
    release: release.value,
    registry: evidence.registry.value,
    personalData: profile?.value.privacy.personal_data ?? true,
    sourceDigest: folderDigest(files),
    sources,
  };
  return [[loaded.version, known]];
}
