// relc restore --if-refused: what a job does when somebody says that a start was refused. Whoever says so proves nothing: a host
// may be broken, and the call forged. So the registry itself is put through the start-up check, and only what that
// refuses is answered: restored from the signed state where the target allows it, and otherwise a rollback that people approve.
import { endFaults } from '../apply/restore.ts';
import { asWarning, type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { textIn } from '../lib/json.ts';
import { dayOf } from '../lib/time.ts';
import type { State } from '../model/plan.ts';
import type { Outcome } from '../report/outcome.ts';
import { summaries } from '../report/summaries.ts';
import { verify } from '../verify/index.ts';
import type { World } from '../world/port.ts';
import { drifted, stoppedMidway } from './drift.ts';
import { each } from './each.ts';
import { numbersOf, openNamed } from './observing.ts';
import { countingOf, type OpenedModel } from './opened-model.ts';
import { folderFaults } from './restorable.ts';
import { healWhole } from './restore.ts';
import { branchOn } from './rollback/branch.ts';
import { servingIn } from './shown.ts';

/** All models where none is named, also those that serve and were removed. */
export const answerRefusal = (
  world: World,
  models: readonly string[],
  { target }: { readonly target: string },
  language: Language = 'en',
): Promise<Outcome> => each(world, models, { target }, (place) => answer(world, place, language));

async function answer(world: World, place: OpenedModel, language: Language): Promise<Outcome> {
  const { model, target, run } = place;
  const state = countingOf(place).value;
  if (state === null)
    return { diagnostics: [], done: [summaries.nothingToPutBack(model, target.name, undefined)], isChanged: false };
  const refused = await refusedBy(world, place);
  if (refused.length === 0)
    return { diagnostics: [], done: [summaries.startsHere(model, target.name, state?.serial)], isChanged: false };
  const gone = state === undefined ? [] : folderFaults(place, state);
  if (gone.length > 0) return { diagnostics: [...gone, ...refused] };
  const applying = state === undefined ? [] : await underWay(place, state);
  if (applying.length > 0) return { diagnostics: applying };
  const healed = await healWhole(place);
  const now = { ...place, observed: await place.observe() };
  const left = await refusedBy(world, now);
  if (left.length === 0) return healed;
  // Another version would end with it: the scheduled job signs the state again.
  if (state === undefined || endFaults(state, run.at).length > 0) return { ...healed, diagnostics: left };
  const proposed = await branchOn(world, now, { unlessAsked: true }, language);
  const said = { ...proposed, lines: [...(healed.lines ?? []), ...(proposed.lines ?? [])] };
  const waits = waitsFor(place, textIn(proposed.result, 'branch'), textIn(proposed.result, 'merge_request'));
  return waits.length === 0
    ? { ...said, diagnostics: [...left, ...proposed.diagnostics] }
    : { ...said, diagnostics: [...waits, ...left.map(asWarning), ...proposed.diagnostics] };
}

/** What people are to approve, if there is anything. */
function waitsFor(
  { model, target: { name: target } }: OpenedModel,
  branch: string | undefined,
  request: string | undefined,
): readonly Diagnostic[] {
  const facts = { model, target };
  const waits = { model, target };
  if (request !== undefined) return [{ code: 'restore/rollback-asked', facts: { ...facts, request }, waits }];
  return branch === undefined ? [] : [{ code: 'restore/rollback-proposed', facts: { ...facts, branch }, waits }];
}

/** Why no host may start what serves, by the registry alone. */
async function refusedBy(world: World, place: OpenedModel): Promise<readonly Diagnostic[]> {
  const { model, run, target, governance } = place;
  const counting = countingOf(place);
  if (counting.value === undefined) return counting.diagnostics;
  const wanted = { target, model, registered: run.registeredName(model), version: undefined, today: dayOf(run.at) };
  // The releases may be gone: what the alias names is then what a host would load, and digests prove which that is.
  const { shown, version, registry } = await servingIn(
    openNamed(world, target, run),
    numbersOf(run, target, model),
    governance.trust,
    wanted,
  );
  const { diagnostics } = verify({
    ...shown,
    keys: governance.trust,
    at: run.at,
    modelFiles: await registry.modelFiles(model, version),
    minimumSerial: counting.value?.serial ?? 0,
  });
  return diagnostics.filter(isError);
}

/** While an apply that is wanted writes, or once it was stopped, hosts refuse too: it is to be finished. */
async function underWay(place: OpenedModel, state: State): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await drifted(place, state);
  return diagnostics.filter(({ code }) => code === stoppedMidway);
}
