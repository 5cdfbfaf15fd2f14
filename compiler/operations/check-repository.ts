// load and gate of the whole repository, of some releases, or of what a merge request changes.
import { asWarning, type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { notYetEnforced } from '../gate/index.ts';
import { byBytes } from '../lib/bytes.ts';
import { canonical } from '../lib/json.ts';
import { dayOf } from '../lib/time.ts';
import { frozenAt, modelsAt } from '../load/frozen.ts';
import { type Selection, strayFiles, versionsByModel } from '../load/index.ts';
import { removedWhole } from '../load/removed.ts';
import { scopeFaults } from '../load/scope.ts';
import type { Governance } from '../model/release.ts';
import { modelOf, releaseFolders, type Tree } from '../model/tree.ts';
import { doing } from '../report/doing.ts';
import { type ApprovedFindings, askedSince, openEarlier } from './asked-since.ts';
import type { Beside, Named } from './beside.ts';
import { checkModel, type Scope, type Subject } from './check-model.ts';
import type { OpenedRun, Run } from './opened-run.ts';

export interface Checked<T> {
  readonly governance: Governance | undefined;
  /** How many releases were judged. */
  readonly count: number;
  /** What was judged beside them, and of how many models. */
  readonly beside: Beside & { readonly models: number };
  /** What was kept of each release that passed every gate. */
  readonly passed: readonly T[];
  readonly diagnostics: readonly Diagnostic[];
  /** Of these, the findings in each release that was approved at the reference. */
  readonly approved: readonly ApprovedFindings[];
}

type Keep<T> = Subject<T>['keep'];

/** load and gate. `reference` is where approved releases are frozen; undefined outside git. */
export function check<T>(
  run: Run,
  reference: Tree | undefined,
  selected: Selection,
  keep: Keep<T>,
  isNamed?: Named,
): Checked<T> {
  const scope = { selected, compared: selected, takenBack: selected, reference, before: reference, isNamed };
  const { frozen, removed: _, diagnostics, ...checked } = checkModels(run, scope, keep);
  const none = checked.count === 0 && isNamed === undefined ? [nothingIn(run.tree)] : [];
  return { ...checked, diagnostics: [...frozen, ...diagnostics, ...none] };
}

/** Where there is no release at all, the next step is another than where none was named. */
function nothingIn(tree: Tree): Diagnostic {
  const models = versionsByModel(tree);
  const isEmpty = models.every(([, versions]) => versions.length === 0);
  const facts = { mend: isEmpty ? 'begun' : 'named', model: models[0]?.[0] ?? 'MODEL' };
  return { code: 'load/nothing-selected', facts };
}

interface CheckedModels<T> extends Checked<T> {
  /** Differences in frozen releases. */
  readonly frozen: readonly Diagnostic[];
  /** Models that are gone, and served nowhere. */
  readonly removed: ReadonlySet<string>;
}

/** One model after another. */
function checkModels<T>(run: Run, scope: Scope, keep: Keep<T>): CheckedModels<T> {
  const { value: governance, diagnostics } = run.governance;
  const there = new Map(versionsByModel(run.tree));
  const targets = governance?.targets.value.targets ?? [];
  const removed = new Set(scope.reference ? removedWhole(run.tree, scope.reference, targets) : []);
  const names = new Set([...there.keys(), ...(scope.reference ? modelsAt(scope.reference) : [])]).difference(removed);
  const begin = begins(run, there, scope);
  const models = [...names]
    .sort(byBytes)
    .map((model) => ({ model, ...checkModel({ run, model, versions: there.get(model), keep, begin }, scope) }));
  const releases = models.flatMap((one) => one.releases.map((release) => ({ model: one.model, ...release })));
  const waiting = releases.flatMap((release) => release.waiting);
  const beside = models.flatMap((one) => one.beside ?? []);
  return {
    governance,
    count: releases.length,
    beside: {
      models: beside.length,
      revalidations: beside.reduce((sum, one) => sum + one.revalidations, 0),
      reports: beside.reduce((sum, one) => sum + one.reports, 0),
      others: beside.reduce((sum, one) => sum + one.others, 0),
    },
    passed: releases.flatMap(({ passed }) => passed),
    approved: releases.filter(({ isApproved, diagnostics: found }) => isApproved && found.length > 0),
    frozen: models.flatMap(({ frozen }) => frozen),
    removed,
    diagnostics: [
      ...diagnostics,
      ...[...removed].filter((model) => scope.selected(model)).map(noticeOf),
      ...strayFiles(run.tree),
      ...models.flatMap(({ shared }) => shared),
      ...releases.flatMap((release) => release.diagnostics),
      ...(governance ? withoutRelease(there, scope.selected, governance.exceptions) : []),
      ...new Map(waiting.map((one) => [canonical(one), one])).values(),
    ],
  };
}

/** Tells whoever watches which of the releases to judge is begun. */
function begins({ progress }: Run, there: ReadonlyMap<string, readonly string[]>, { selected }: Scope) {
  const of = [...there].reduce(
    (sum, [model, versions]) => sum + versions.filter((version) => selected(model, version)).length,
    0,
  );
  let number = 0;
  return (release: string): void => {
    number += 1;
    progress.tell(doing.judging(release, { number, of }));
  };
}

const noticeOf = (model: string): Diagnostic =>
  asWarning({ code: 'change/model-removed', file: `releases/${model}`, facts: { model } });

/**
 * What people see of a check: demands that are younger than a release's approval, and gates that are not yet in effect,
 * are warnings. This decides nothing else.
 */
export async function enforced(
  run: OpenedRun,
  { governance, diagnostics, approved }: Pick<Checked<unknown>, 'governance' | 'diagnostics' | 'approved'>,
): Promise<readonly Diagnostic[]> {
  const isRefused = approved.some((release) => release.diagnostics.some(isError));
  const earlier = isRefused ? await openEarlier(run) : undefined;
  const counting = earlier ? askedSince(diagnostics, approved, run.tree, earlier) : diagnostics;
  return governance ? notYetEnforced(counting, governance.enforcement, dayOf(run.at)) : counting;
}

/** Exceptions for versions that do not exist, in models that were checked or versions that were named. */
function withoutRelease(
  models: ReadonlyMap<string, readonly string[]>,
  selected: Selection,
  { file, value }: Governance['exceptions'],
): readonly Diagnostic[] {
  return value.exceptions.flatMap((exception, index): Diagnostic[] => {
    const [model = '', version = ''] = exception.subject.release.split('/');
    const versions = models.get(model) ?? [];
    if (versions.includes(version)) return [];
    const isLookedAt = models.has(model) && (selected(model) || versions.some((one) => selected(model, one)));
    if (!isLookedAt && !selected(model, version)) return [];
    const facts = { ...exception, subject: exception.subject.release };
    return [asWarning({ code: 'exception/no-release', file, pointer: `/exceptions/${index}`, facts })];
  });
}

/**
 * Judges what a merge request changes, from the paths that differ from the commit where it began, and model.yaml there.
 */
export function checkProposed<T>(
  run: Run,
  reference: Tree | undefined,
  before: Tree | undefined,
  changed: readonly string[],
  keep: Keep<T>,
): Checked<T> {
  const folders = releaseFolders(changed);
  const models = new Set(changed.flatMap((path) => modelOf(path) ?? []));
  const approved = [...models].flatMap((model) => newlyWanted(run, reference, before, model));
  const touched = new Set([...folders, ...approved]);
  const profiles = new Set(changed.flatMap((path) => /^(releases\/[^/]+)\/profiles\//.exec(path)?.[1] ?? []));
  const selected: Selection = (model, version) =>
    version === undefined ? models.has(model) : touched.has(`releases/${model}/${version}`);
  // A profile is frozen with each release that names it.
  const compared: Selection = (model, version) =>
    profiles.has(`releases/${model}`) || folders.has(`releases/${model}/${version}`);
  const scope = { selected, compared, takenBack: () => true, reference, before };
  const { frozen, removed, diagnostics, ...checked } = checkModels(run, scope, keep);
  // The merge request lacks a release that reached the target branch later, and does not change it.
  const paths = new Set(changed);
  const own = frozen.filter(({ file }) => paths.has(file ?? ''));
  const left = [...folders].filter((folder) => !removed.has(folder.split('/')[1] ?? ''));
  const none = left.length > 0 && checked.count === 0 ? [nothingIn(run.tree)] : [];
  const found = [...scopeFaults(run.tree, reference, changed, removed), ...own, ...diagnostics, ...none];
  return { ...checked, diagnostics: found.map((one) => notMerged(one, paths)) };
}

/** The branch that judges has no policy that a merge request brings. */
const notMerged = (found: Diagnostic, changed: ReadonlySet<string>): Diagnostic =>
  found.code === 'policy/not-found' && changed.has(String(found.facts?.['observed']))
    ? { ...found, facts: { ...found.facts, change: 'not_merged', mend: 'not_merged' } }
    : found;

/** Folders of releases that are Approved now and were not before. Nothing else in them need have changed. */
function newlyWanted(
  { tree, modelFile }: Run,
  reference: Tree | undefined,
  before: Tree | undefined,
  model: string,
): readonly string[] {
  const frozen = reference && frozenAt(reference, tree, model, before);
  const desired = modelFile(model).value?.value;
  return Object.entries(desired?.versions ?? {}).flatMap(([version, stage]) =>
    stage === 'Approved' && !frozen?.versions.has(version) ? [`releases/${model}/${version}`] : [],
  );
}
