// load and gate, of the whole repository, of some releases, or of what a merge request changes.
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { heldBack, notYetEnforced } from '../gate/index.ts';
import { canonical } from '../lib/json.ts';
import { dayOf } from '../lib/time.ts';
import { type Frozen, frozenAt, frozenFaults } from '../load/frozen.ts';
import { type Loaded, load, type Selection } from '../load/index.ts';
import { scopeFaults } from '../load/scope.ts';
import type { Governance, JudgedRelease, LoadedRelease } from '../model/release.ts';
import { modelOf, releaseFolders, type Tree } from '../model/tree.ts';

import { judgeLoaded, type Run } from './judging.ts';

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
  const desired = readDocument(tree, `releases/${model}/model.yaml`, 'model', shape).value?.value;
  return Object.entries(desired?.versions ?? {}).flatMap(([version, stage]) =>
    stage === 'Approved' && !frozen?.versions.get(model)?.has(version) ? [`releases/${model}/${version}`] : [],
  );
}
