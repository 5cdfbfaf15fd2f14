// The phases in their order. They never import each other: what one hands to the
// next is handed over here.

import type { Model, Target } from '../../schemas/generated/documents.ts';
import type { Recomputed } from '../apply/index.ts';
import { compile } from '../compile/index.ts';
import { asWarning, type Diagnostic, isError, type Result } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { heldBack, type Judgement, judge, notYetEnforced } from '../gate/index.ts';
import { sortedEntries } from '../lib/bytes.ts';
import { digestOf, digestsOf, folderDigest } from '../lib/digest.ts';
import { canonical, isObject } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import { type Frozen, frozenAt, frozenFaults } from '../load/frozen.ts';
import { loadGovernance } from '../load/governance.ts';
import { type Loaded, load, loadRelease, type Selection } from '../load/index.ts';
import { scopeFaults } from '../load/scope.ts';
import type { Change, Observed, PlanBody, Shown, State, StateContent } from '../model/plan.ts';
import type { CompiledRelease, Governance, JudgedRelease, LoadedRelease } from '../model/release.ts';
import { keysFor } from '../model/target.ts';
import { filesUnder, modelOf, releaseFolders, type Tree } from '../model/tree.ts';
import { drift, type KnownRelease, newlyApproved, outdated, plan, planDigest, stateContent } from '../plan/index.ts';
import type { PolicyEvaluator } from '../policy/port.ts';
import { countingState, placeOnTarget, trustedState } from '../trust/state.ts';

/** What every run of the pipeline needs. */
export interface Run {
  readonly tree: Tree;
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

/** load and gate. `reference` is where approved releases are frozen; undefined outside git. */
export function check(run: Run, reference: Tree | undefined, selected: Selection): Checked {
  const frozen = reference && frozenAt(reference, run.tree, run.shape, reference);
  const changed = frozen ? frozenFaults(run.tree, frozen, run.shape, selected) : [];
  const { loaded, judged, diagnostics } = checkSelected(run, frozen, selected);
  const none: readonly Diagnostic[] = loaded.releases.length === 0 ? [{ code: 'load/nothing-selected' }] : [];
  return { loaded, judged, diagnostics: [...changed, ...diagnostics, ...none] };
}

function checkSelected(run: Run, frozen: Frozen | undefined, selected: Selection): Checked {
  const { loaded, diagnostics } = load(run.tree, run.shape, selected, run.at);
  const isApproved: IsApproved = ({ model, version }) => frozen?.versions.get(model)?.has(version) ?? false;
  const judgements = loaded.releases.map((release) =>
    loaded.governance
      ? judgeLoaded(run, loaded, release, loaded.governance, isApproved(release))
      : { judged: undefined, diagnostics: [] },
  );
  const found = loaded.releases.flatMap((release, index) => [
    ...release.diagnostics,
    ...(judgements[index]?.diagnostics ?? []),
  ]);
  const judged = judgements.flatMap((judgement) => judgement.judged ?? []);
  const coming = judged.filter((release) => !isApproved(release));
  const waiting = loaded.governance ? heldBackNow(run, loaded.governance, coming) : [];
  const orphans = loaded.governance ? withoutRelease(loaded, selected, loaded.governance.exceptions) : [];
  return { loaded, judged, diagnostics: [...diagnostics, ...found, ...orphans, ...waiting] };
}

type IsApproved = (release: Pick<LoadedRelease, 'model' | 'version'>) => boolean;

/** What people see of a check while gates have not taken force. Nothing else is decided by it. */
export function enforced(run: Run, { loaded, diagnostics }: Checked): readonly Diagnostic[] {
  const { governance } = loaded;
  return governance ? notYetEnforced(diagnostics, governance.enforcement, dayOf(run.at)) : diagnostics;
}

/** Exceptions for versions that do not exist, where the model was looked at or the version asked for. */
function withoutRelease(
  { models }: Loaded,
  selected: Selection,
  { file, value }: Governance['exceptions'],
): readonly Diagnostic[] {
  return value.exceptions.flatMap((exception, index): Diagnostic[] => {
    const [model = '', version = ''] = exception.subject.release.split('/');
    const known = models.find(({ name }) => name === model);
    if (known ? known.versions.includes(version) : !selected(model, version)) return [];
    const facts = { ...exception, subject: exception.subject.release };
    return [asWarning({ code: 'exception/not-needed', file, pointer: `/exceptions/${index}`, facts })];
  });
}

/** What would hold back the releases still to be approved, were they applied now. */
function heldBackNow(run: Run, governance: Governance, coming: readonly JudgedRelease[]): readonly Diagnostic[] {
  const { targets, calendar } = governance;
  const { exempt_targets: exempt } = calendar.value;
  const target = targets.value.targets.find(({ name }) => !exempt.includes(name)) ?? targets.value.targets[0];
  const found = coming.flatMap(({ version, release: { change } }) => {
    const serving = { now: null, next: version };
    const going = { class: change.class, target: target?.name ?? '', approves: [version], serving };
    return heldBack({ ...going, windows: [change.window] }, calendar, run.evaluator, run.at);
  });
  return [...new Map(found.map((one) => [canonical(one), asWarning(one)])).values()];
}

/** Judges what a merge request changes, given the paths that differ from the commit it began at, and model.yaml there. */
export function checkProposed(
  run: Run,
  reference: Tree | undefined,
  before: Tree | undefined,
  changed: readonly string[],
): Checked {
  const folders = releaseFolders(changed);
  const models = new Set(changed.flatMap((path) => modelOf(path) ?? []));
  const frozen = reference && frozenAt(reference, run.tree, run.shape, before);
  const approved = new Set([...models].flatMap((model) => newlyWanted(run, frozen, model)));
  const touched = new Set([...folders, ...approved]);
  const selected: Selection = (model, version) =>
    version === undefined ? models.has(model) : touched.has(`releases/${model}/${version}`);
  const faults = frozen ? frozenFaults(run.tree, frozen, run.shape, () => true) : [];
  // A release that came to the target branch meanwhile is not there in the merge request, which does not change it.
  const own = faults.filter(({ file }) => changed.includes(file ?? ''));
  const scope = scopeFaults(run.tree, reference, changed);
  const { loaded, judged, diagnostics } = checkSelected(run, frozen, selected);
  const none: readonly Diagnostic[] =
    folders.size > 0 && loaded.releases.length === 0 ? [{ code: 'load/nothing-selected' }] : [];
  return { loaded, judged, diagnostics: [...scope, ...own, ...diagnostics, ...none] };
}

/** Folders of releases that are Approved now, and were not: nothing in them need have changed. */
function newlyWanted({ tree, shape }: Run, frozen: Frozen | undefined, model: string): readonly string[] {
  const desired = readDocument<Model>(tree, `releases/${model}/model.yaml`, 'model', shape).value?.value;
  return Object.entries(desired?.versions ?? {}).flatMap(([version, stage]) =>
    stage === 'Approved' && !frozen?.versions.get(model)?.has(version) ? [`releases/${model}/${version}`] : [],
  );
}

/** compile, after check. */
export function compileJudged(
  run: Run,
  judged: readonly JudgedRelease[],
): { readonly compiled: readonly CompiledRelease[]; readonly diagnostics: readonly Diagnostic[] } {
  const results = judged.map((release) => compile(release, run.tree.files, run.evaluator.controls));
  return {
    compiled: results.flatMap((result) => result.value ?? []),
    diagnostics: results.flatMap((result) => result.diagnostics),
  };
}

/** A version as it lies in the repository; undefined where there is none, and for `none`. */
function versionOf({ tree, shape }: Run, model: string, version: string): LoadedRelease | undefined {
  const exists = version !== 'none' && filesUnder(tree, `releases/${model}/${version}`).size > 0;
  return exists ? loadRelease(tree, model, version, undefined, shape) : undefined;
}

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
export const governanceOf = (run: Run): Result<Governance> => loadGovernance(run.tree, run.shape, run.at);

/** load, gate, compile and plan for one model and one target, against a registry as shown. */
export function planModel(run: Run, target: Target, model: string, observed: Observed): Result<Planned> {
  const refuse = (...diagnostics: readonly Diagnostic[]) => ({ value: undefined, diagnostics });
  const { loaded, diagnostics } = load(run.tree, run.shape, (name) => name === model, run.at);
  const { governance } = loaded;
  const modelFile = loaded.models[0]?.document;
  const faults = modelFile && isManaged(modelFile.value, observed) ? diagnostics : diagnostics.filter(isNoPlaceholder);
  if (faults.length > 0 || !governance || !modelFile)
    return refuse(
      ...faults,
      ...(faults.length === 0
        ? [{ code: 'load/nothing-selected' as const, file: `releases/${model}/model.yaml` }]
        : []),
    );
  const keys = keysFor(target, governance.trust);
  const current = countingState(observed, keys, dayOf(run.at), placeOnTarget(target, model));
  if (current.value === undefined) return refuse(...current.diagnostics);
  const state = current.value;
  const place = placeOf(target, governance.targets.value.targets);
  const fresh = newlyApproved(modelFile.value, state, place);
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
    state,
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
      state,
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

/** What a registry must be asked for before `planModel` is: it may hold hundreds of versions that nothing names. */
export interface Looks {
  /** Versions that model.yaml, an alias or the signed state names. */
  readonly examine: ReadonlySet<string>;
  /** Of these, versions whose model and facts must be shown to be those that were judged: the new, and what begins to serve. */
  readonly prove: ReadonlySet<string>;
  /** Of the signed state; 0 where none can be trusted. */
  readonly serial: number;
}

export function versionsToLookAt(run: Run, target: Target, model: string, shown: Shown): Looks {
  const governance = loadGovernance(run.tree, run.shape, run.at).value;
  const desired = readDocument<Model>(run.tree, `releases/${model}/model.yaml`, 'model', run.shape).value?.value;
  if (governance === undefined || desired === undefined) return { examine: new Set(), prove: new Set(), serial: 0 };
  const keys = keysFor(target, governance.trust);
  const applied = trustedState(shown.state, keys, dayOf(run.at), placeOnTarget(target, model));
  const place = placeOf(target, governance.targets.value.targets);
  const next = own(desired.aliases, target.name);
  const moves = next !== undefined && next !== own(applied?.aliases, target.alias)?.version;
  const known = (versions: Iterable<string>) =>
    new Set([...versions].filter((version) => own(shown.versions, version) !== undefined));
  return {
    examine: known([
      ...Object.keys(desired.versions),
      ...Object.values(shown.aliases),
      ...Object.keys(applied?.versions ?? {}),
    ]),
    prove: known([...newlyApproved(desired, applied, place), ...(moves ? [next] : [])]),
    serial: applied?.serial ?? 0,
  };
}

/** Why a state must not be signed for longer, by what model.yaml says. Whoever puts an old one back wants just that. */
export function renewalFaults(run: Run, target: Target, model: string, state: State): readonly Diagnostic[] {
  const document = readDocument<Model>(run.tree, `releases/${model}/model.yaml`, 'model', run.shape);
  return document.value === undefined ? document.diagnostics : outdated(state, document.value, target, run.at);
}

/** Whether model.yaml wants just the state that a plan leaves behind. */
export function wants(run: Run, target: Target, model: string, { changes }: PlanBody): boolean {
  const content = changes.find(({ resource }) => resource.type === 'state')?.after as StateContent | undefined;
  return content ? agrees(desiredOf(run, model), target, content) : false;
}

/** Whether a state says what model.yaml wants: then no change waits, whatever else is wrong. */
export function isReached(run: Run, target: Target, model: string, state: State | null): boolean {
  const content = stateContent({ state });
  const desired = desiredOf(run, model);
  const isApplied = ([version, stage]: [string, string]) => stage !== 'Approved' || own(content?.versions, version);
  return (
    content !== null && agrees(desired, target, content) && Object.entries(desired?.versions ?? {}).every(isApplied)
  );
}

const desiredOf = (run: Run, model: string): Model | undefined =>
  readDocument<Model>(run.tree, `releases/${model}/model.yaml`, 'model', run.shape).value?.value;

function agrees(desired: Model | undefined, target: Target, content: StateContent): boolean {
  if (desired === undefined) return false;
  return (
    own(desired.aliases, target.name) === own(content.aliases, target.alias) &&
    Object.entries(content.versions).every(([version, { stage }]) => own(desired.versions, version) === stage)
  );
}

export interface Drift {
  readonly changes: readonly Change[];
  /** Of versions whose folder is not the one that the state names: their tags that the state does not hold are left. */
  readonly warnings: readonly Diagnostic[];
}

/** What a registry shows otherwise than a verified state says; what the state does not hold is the frozen release's word. */
export function driftFrom(run: Run, target: Target, state: State, observed: Observed): Drift {
  const versions = Object.entries(state.versions).map(([version, { source_digest: expected }]) => {
    const loaded = versionOf(run, state.model, version);
    const release = loaded && knownRelease(loaded)[0]?.[1];
    return { version, release, facts: { version, observed: release?.sourceDigest ?? 'none', expected } };
  });
  const isFrozen = ({ facts }: (typeof versions)[number]) => facts.observed === facts.expected;
  const releases = new Map(
    versions.filter(isFrozen).flatMap(({ version, release }) => (release ? [[version, release] as const] : [])),
  );
  return {
    changes: drift({ target, observed, state, releases }),
    warnings: versions
      .filter((one) => !isFrozen(one))
      .map(({ version, facts }) =>
        asWarning({ code: 'plan/frozen-release-changed', file: `releases/${state.model}/${version}`, facts }),
      ),
  };
}

function requiredApprovals(evaluator: PolicyEvaluator, input: unknown): Readonly<Record<string, number>> | undefined {
  const answer = evaluator.evaluate('relc/required', input);
  if (!('result' in answer) || !isObject(answer.result)) return undefined;
  return Object.fromEntries(sortedEntries(Object.entries(answer.result as Record<string, number>)));
}

function knownRelease(loaded: LoadedRelease): [string, KnownRelease][] {
  const { release, evidence, files, modelFiles, profile } = loaded;
  if (!release || !evidence.registry) return [];
  const digests = new Map([...digestsOf(files), ...modelFiles]);
  const known = {
    release: release.value,
    registry: evidence.registry.value,
    personalData: profile?.value.privacy.personal_data ?? true,
    sourceDigest: folderDigest(digests),
    profileDigest: profile ? digestOf(canonical(profile.value)) : ('none' as const),
    sources: Object.fromEntries(digests),
    modelSums: files.get(evidenceFiles.model_sums.file),
  };
  return [[loaded.version, known]];
}
