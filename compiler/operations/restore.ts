// relc restore [MODEL…]: reverts to what the signed state says, without a new approval. apply --pending does the same when
// the target allows it.

import { type Applied, type Prepared, whileHeld } from '../apply/held.ts';
import { olderState, registryFaults, stateBack, valuesBack } from '../apply/restore.ts';
import { asWarning, type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { resourceInPortuguese } from '../diagnostics/values-in-portuguese.ts';
import { own } from '../lib/own.ts';
import type { State } from '../model/plan.ts';
import type { Restoration } from '../registry/port.ts';
import type { Outcome } from '../report/outcome.ts';
import { both, type Said } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import type { World } from '../world/port.ts';
import { desiredOf } from './desired.ts';
import { disputed, movedToApproved } from './disputed.ts';
import { drifted, driftOpened, stoppedMidway } from './drift.ts';
import { each, type PlacesOptions } from './each.ts';
import { orUnreachable } from './observing.ts';
import { countingOf, type OpenedModel, writingTo } from './opened-model.ts';
import { type Choose, restorableIn, restorePlace } from './restorable.ts';
import { resume } from './resume.ts';

/** All of them where none is named. */
export const restoreModels = (world: World, models: readonly string[], options: PlacesOptions = {}): Promise<Outcome> =>
  each(world, models, options, (place) =>
    withStateBack(place, async (now) => {
      // A later approval comes first: restoring would undo the half of it that is written.
      const resumed = (await resume(world, now)) ?? { diagnostics: [] };
      const {
        diagnostics,
        lines = [],
        done = [],
        isChanged = false,
      } = await restoreOpened(now, async (chosen) => chosen);
      // The reason why an apply cannot be finished says more than that it was stopped.
      const found =
        resumed.diagnostics.length === 0 ? diagnostics : diagnostics.filter(({ code }) => code !== stoppedMidway);
      return {
        diagnostics: [...resumed.diagnostics, ...found],
        lines: [...(resumed.lines ?? []), ...lines],
        done: [...(resumed.done ?? []), ...done],
        isChanged: isChanged || (resumed.done ?? []).length > 0,
      };
    }),
  );

/** What was reverted, if anything. */
export interface Healed extends Outcome {
  readonly healed: boolean;
}

/** Reverts drift when the target allows it; otherwise reports it. */
export async function healOpened(place: OpenedModel): Promise<Healed> {
  const { file, value } = place.governance.calendar;
  if (place.target.self_heal !== true) return { diagnostics: await driftOpened(place), healed: false };
  if (value.stopped === undefined) return restoreOpened(place, (chosen, state) => disputed(place, chosen, state));
  const { reason: observed, ticket: expected } = value.stopped;
  const stopped: Diagnostic = { code: 'change/stopped', file, pointer: '/stopped', facts: { observed, expected } };
  return { diagnostics: [...(await driftOpened(place)), asWarning(stopped)], healed: false };
}

/**
 * Reverts drift beside a change that is not applied, since that may wait for ever; undefined where there is nothing to revert. What
 * people moved to an approved version by hand, and model.yaml says since, is left to its plan.
 */
export async function healWaiting(place: OpenedModel): Promise<Healed | undefined> {
  const { run, target, model } = place;
  const state = target.self_heal === true ? countingOf(place).value : undefined;
  const wanted = desiredOf(run, model);
  // Without model.yaml nobody knows which of the registry's versions is which release.
  if (!state || wanted === undefined) return undefined;
  const { changes } = await drifted(place, state);
  const moved = movedToApproved(changes, state);
  const isWanted = moved !== undefined && moved.before === own(wanted.aliases, target.name);
  return changes.length === 0 || isWanted ? undefined : healOpened(place);
}

/** As `healOpened`, and an older state that was put back: nothing where the target does not allow it. */
export const healWhole = (place: OpenedModel): Promise<Outcome> =>
  place.target.self_heal === true && place.governance.calendar.value.stopped === undefined
    ? withStateBack(place, healOpened)
    : healOpened(place);

/** Puts the newest kept state back first, and goes on from what the registry shows then. */
async function withStateBack(place: OpenedModel, goOn: (now: OpenedModel) => Promise<Outcome>): Promise<Outcome> {
  const { restoration, diagnostics } = await restoreState(place);
  const lines = linesOf(place, restoration);
  if (diagnostics.length > 0) return { diagnostics, lines };
  const outcome = await goOn(restoration ? { ...place, observed: await place.observe() } : place);
  return { ...outcome, ...(restoration && { isChanged: true }), lines: [...lines, ...(outcome.lines ?? [])] };
}

/** Makes the newest kept state count again. */
async function restoreState(opened: OpenedModel): Promise<Applied> {
  const { model, registry, observe } = opened;
  const place = restorePlace(opened);
  const look = async () => {
    const observed = await observe();
    // What follows refuses another registry.
    if (registryFaults(place, observed).length > 0) return undefined;
    return olderState(place, observed, await registry.states(model));
  };
  const found = await look();
  if (found === undefined) return { written: [], diagnostics: [] };
  return whileHeld(registry, model, `restore of state ${found.newest.state.serial}`, async () => {
    // Until the hold, an apply may have finished.
    const now = await look();
    return now === undefined ? { writes: [], diagnostics: [] } : stateBack(place, now);
  });
}

/** Puts back what the signed state says. */
async function restoreOpened(opened: OpenedModel, choose: Choose): Promise<Healed> {
  const restored = await orUnreachable(() => putBack(opened, choose));
  if (restored.value === undefined) return { ...restored, healed: false };
  const { state, restoration, diagnostics } = restored.value;
  if (restoration !== undefined || diagnostics.some(isError))
    return { diagnostics, lines: linesOf(opened, restoration), ...changed(restoration !== undefined) };
  const done = [summaries.nothingToPutBack(opened.model, opened.target.name, state?.serial)];
  return { diagnostics, done, ...changed(false) };
}

const changed = (healed: boolean) => ({ healed, isChanged: healed });

/** What was put back, of which state; undefined when relc has applied nothing yet. */
interface Back extends Pick<Applied, 'diagnostics' | 'restoration'> {
  readonly state: State | undefined;
}

async function putBack(opened: OpenedModel, choose: Choose): Promise<Back> {
  const look = restorableIn(opened, choose);
  const { value: found, diagnostics } = await look();
  if (!found || found.changes.length === 0) return { state: found?.kept.state, diagnostics };
  const { state } = found.kept;
  // Until the hold, others may have written.
  const prepared = async (): Promise<Prepared> => {
    const { value: now, ...rest } = await look();
    return now
      ? valuesBack(restorePlace(opened), now.kept, { changes: now.changes, ...rest })
      : { writes: [], ...rest };
  };
  const applied = await whileHeld(
    opened.registry,
    opened.model,
    `restore of state ${state.serial}`,
    prepared,
    writingTo(opened),
  );
  return { ...applied, state };
}

function linesOf({ model, target, run }: OpenedModel, restoration: Restoration | undefined): readonly Said[] {
  if (restoration === undefined) return [];
  const [en, portuguese] = [`${model} on ${target.name}`, `${model} em ${target.name}`];
  const { values, by, state: signed } = restoration;
  return [
    ...values.map(({ resource, found, put_back }) =>
      both(
        `${en}: ${resource} put back to ${put_back ?? 'absent'}; it was ${found ?? 'absent'}`,
        `${portuguese}: ${resourceInPortuguese(resource)} reposto para ${put_back ?? 'ausente'}; estava ${found ?? 'ausente'}`,
      ),
    ),
    both(
      `${en}: ${values.length} put back at ${run.at} by process ${by.process} on ${by.host}, as state ${signed.serial} says, signed by ${signed.signed_by}`,
      `${portuguese}: ${values.length} ${values.length === 1 ? 'reposto' : 'repostos'} em ${run.at} pelo processo ${by.process} em ${by.host}, como diz o estado ${signed.serial}, assinado por ${signed.signed_by}`,
    ),
  ];
}
