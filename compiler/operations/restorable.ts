// What of a signed state may be put back, and the reasons why not.

import { type Chosen, endFaults, type RestorePlace, registryFaults, restorable } from '../apply/restore.ts';
import { type Diagnostic, failed, isError, type Result } from '../diagnostics/diagnostic.ts';
import { digestOf, type ModelFiles } from '../lib/digest.ts';
import { dayOf } from '../lib/time.ts';
import type { State } from '../model/plan.ts';
import { servedIn } from '../model/target.ts';
import { filesUnder } from '../model/tree.ts';
import type { KeptState } from '../trust/state.ts';
import { verify } from '../verify/index.ts';
import { restoreFaults } from './desired.ts';
import { drifted } from './drift.ts';
import { placeIn } from './observing.ts';
import type { OpenedModel } from './opened-model.ts';
import { shownBy } from './shown.ts';

export const restorePlace = ({ model, target, governance, run }: OpenedModel): RestorePlace => ({
  ...{ target, model, registered: run.registeredName(model), keys: governance.trust, at: run.at },
});

/** Which of the changes by hand are reverted. */
export type Choose = (chosen: Chosen, state: State) => Promise<Chosen>;

export interface ToRestore extends Pick<Chosen, 'changes'> {
  readonly kept: KeptState;
}

/** Looks for what to restore, as often as it is called. */
export function restorableIn(opened: OpenedModel, choose: Choose): () => Promise<Result<ToRestore | null>> {
  const files = new Map<string, Promise<ModelFiles>>();
  return () => toRestore(opened, choose, files);
}

/** The values to restore, or why nothing may be restored; null when relc has applied nothing yet. Reads only. */
async function toRestore(
  opened: OpenedModel,
  choose: Choose,
  files: Map<string, Promise<ModelFiles>>,
): Promise<Result<ToRestore | null>> {
  const { model, run, target, registry } = opened;
  const place = restorePlace(opened);
  const observed = await opened.observe();
  const others = registryFaults(place, observed);
  if (others.length > 0) return failed(...others);
  const found = restorable(place, observed, await registry.states(model));
  if (!found.value) return found.value === null ? { value: null, diagnostics: [] } : failed(...found.diagnostics);
  const { state, bytes } = found.value;
  const { changes, diagnostics } = await choose(await drifted({ ...opened, observed }, state), state);
  const chosen = { value: { kept: found.value, changes }, diagnostics };
  if (changes.length === 0) return chosen;
  const faults = [
    ...[...endFaults(state, run.at), ...folderFaults(opened, state)],
    ...restoreFaults(run, target, model, state),
  ];
  if (faults.length > 0) return failed(...faults);
  const start = await startUpFaults(opened, state, bytes, files);
  return start.length > 0 ? failed(...start) : chosen;
}

/** Without its folder nobody knows which version of the registry a release is, and so what an alias would name. */
export function folderFaults({ run, target, model }: OpenedModel, state: State): readonly Diagnostic[] {
  const version = servedIn(state, target)?.version;
  if (version === undefined || filesUnder(run.tree, `releases/${model}/${version}`).size > 0) return [];
  return [{ code: 'restore/no-folder', facts: { target: target.name, model, version, commit: state.commit } }];
}

/** The start-up check of what the registry holds. A model may be large, so its files are read once. */
export async function startUpFaults(
  { run, target, registry, governance }: OpenedModel,
  state: State,
  bytes: Uint8Array,
  known: Map<string, Promise<ModelFiles>>,
): Promise<readonly Diagnostic[]> {
  const { model } = state;
  const version = servedIn(state, target)?.version;
  if (version === undefined) return [];
  const registered = run.registeredName(model);
  const wanted = { target, model, registered, version, today: dayOf(run.at) };
  const { compiled, cab } = await shownBy(registry, governance.trust, wanted);
  const files = known.get(version) ?? registry.modelFiles(model, version);
  known.set(version, files);
  const { diagnostics } = verify({
    ...{ keys: governance.trust, at: run.at, state: bytes, compiled, cab, minimumSerial: 0 },
    ...{ expected: placeIn(run, target, model), modelFiles: await files },
    // As hosts do that know it: they start by what is put back.
    remembered: { serial: state.serial, state: digestOf(bytes), verified_at: run.at },
  });
  return diagnostics.filter(isError);
}
