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
import { numbersOf } from './observing.ts';
import { countingOf, type OpenedModel } from './opened-model.ts';
import { healWhole } from './restore.ts';
import { branchOn } from './rollback/branch.ts';
import { shownBy } from './shown.ts';

export const answerRefusal = (
  world: World,
  model: string,
  { target }: { readonly target: string },
  language: Language = 'en',
): Promise<Outcome> => each(world, [model], { target }, (place) => answer(world, place, language));

async function answer(world: World, place: OpenedModel, language: Language): Promise<Outcome> {
  const { model, target, run } = place;
  const state = countingOf(place).value;
  if (state === null) return { diagnostics: [], done: [summaries.nothingToPutBack(model, target.name, undefined)] };
  const refused = await refusedBy(place);
  if (refused.length === 0) return { diagnostics: [], done: [summaries.startsHere(model, target.name, state?.serial)] };
  const applying = state === undefined ? [] : await underWay(place, state);
  if (applying.length > 0) return { diagnostics: applying };
  const healed = await healWhole(place);
  const now = { ...place, observed: await place.observe() };
  const left = await refusedBy(now);
  if (left.length === 0) return healed;
  // Another version would end with it: the scheduled job signs the state again.
  if (state === undefined || endFaults(state, run.at).length > 0) return { ...healed, diagnostics: left };
  const proposed = await branchOn(world, now, {}, language);
  const said = { ...proposed, lines: [...(healed.lines ?? []), ...(proposed.lines ?? [])] };
  const branch = textIn(proposed.result, 'branch');
  return branch === undefined
    ? { ...said, diagnostics: [...left, ...proposed.diagnostics] }
    : { ...said, diagnostics: [asked(place, branch), ...left.map(asWarning), ...proposed.diagnostics] };
}

const asked = ({ model, target }: OpenedModel, branch: string): Diagnostic => ({
  code: 'restore/rollback-proposed',
  facts: { model, target: target.name, branch },
  waits: { model, target: target.name },
});

/** Why no host may start what serves, by the registry alone. */
async function refusedBy(place: OpenedModel): Promise<readonly Diagnostic[]> {
  const { model, run, target, registry, governance } = place;
  const counting = countingOf(place);
  if (counting.value === undefined) return counting.diagnostics;
  const wanted = { target, model, registered: run.registeredName(model), version: undefined, today: dayOf(run.at) };
  const { version, ...shown } = await shownBy(registry, governance.trust, wanted);
  const number = numbersOf(run, target, model).get(version);
  const { diagnostics } = verify({
    ...shown,
    ...(number !== undefined && { number }),
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
