// relc apply --pending: continues everything that is merged, approved and due, and what a killed run left.
import type { Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';
import { type ApplyOutcome, applyOpened } from './apply.ts';
import { each, type PlacesOptions } from './each.ts';
import { ratifyPending } from './emergency/ratify.ts';
import { endPending } from './ending.ts';
import type { OpenedModel } from './opened-model.ts';
import { type Act, onlyMends, propose } from './propose.ts';
import { renewOpened } from './renew.ts';
import { healFirst, healOpened } from './restore.ts';
import { resume } from './resume.ts';

export const applyPending = (
  world: World,
  models: readonly string[] = [],
  options: PlacesOptions = {},
): Promise<Outcome> =>
  each(world, models, options, async (place, plans) => {
    const outcome = (await resume(world, place)) ?? (await healOrPropose(world, place, plans));
    if (outcome.committed) return outcome;
    const ended = await endPending(world, place, outcome);
    if (ended.committed) return both(outcome, ended);
    const ratified = await ratifyPending(world, place, plans);
    const all = both(both(outcome, ended), ratified);
    // What was signed just now is as good as renewed.
    return ratified.done?.length ? all : both(all, await renewOpened(world, place));
  });

/** Reverting changes by hand was approved before, and waits for nothing. */
async function healOrPropose(world: World, place: OpenedModel, plans: string): Promise<ApplyOutcome> {
  const healed = await healFirst(place);
  const now = healed === undefined ? place : { ...place, observed: await place.observe() };
  const act: Act = async (_, opened, approvals) => {
    if (!onlyMends(opened.document)) return applyOpened(world, opened, approvals);
    return healed === undefined ? healOpened(opened) : { diagnostics: [] };
  };
  const proposed = await propose(world, now, plans, act);
  return healed === undefined ? proposed : { ...proposed, ...both(healed, proposed) };
}

/**
 * What waits or is refused, perhaps for ever, and the renewal that must not wait for it. Findings of both are reported
 * once.
 */
const both = (proposed: Outcome, renewed: Outcome): Outcome => ({
  diagnostics: [
    ...proposed.diagnostics,
    ...renewed.diagnostics.filter(({ code }) => proposed.diagnostics.every((one) => one.code !== code)),
  ],
  lines: [...(proposed.lines ?? []), ...(renewed.lines ?? [])],
  done: [...(proposed.done ?? []), ...(renewed.done ?? [])],
});
