// relc apply --pending: continues everything that is merged, approved and due, and what a killed run left.
import type { Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';
import { type ApplyOutcome, applyOpened } from './apply.ts';
import { each, hasChanged, type PlacesOptions } from './each.ts';
import { ratifyPending } from './emergency/ratify.ts';
import { endPending } from './ending.ts';
import type { OpenedModel } from './opened-model.ts';
import { type Act, onlyMends, propose } from './propose.ts';
import { renewOpened } from './renew.ts';
import { healOpened, healWaiting } from './restore.ts';
import { resume } from './resume.ts';

export const applyPending = (
  world: World,
  models: readonly string[] = [],
  options: PlacesOptions = {},
): Promise<Outcome> =>
  each(world, models, options, async (place, plans) => {
    const outcome = (await resume(world, place)) ?? (await proposeOrHeal(world, place, plans));
    if (outcome.committed) return outcome;
    const ended = await endPending(world, place, outcome);
    if (ended.committed) return both(outcome, ended);
    const ratified = await ratifyPending(world, place, plans);
    const all = both(both(outcome, ended), ratified);
    // What was signed just now is as good as renewed.
    return ratified.done?.length ? all : both(all, await renewOpened(world, place));
  });

/**
 * What people approved as the registry shows it is applied as they approved it: healing first would make it another plan, and in an
 * incident bring back what they leave. Whatever is not applied, perhaps for ever, holds back no healing, which was approved before.
 */
async function proposeOrHeal(world: World, place: OpenedModel, plans: string): Promise<ApplyOutcome> {
  const first: Act = (_, opened, approvals) =>
    onlyMends(opened.document) ? healOpened(opened) : applyOpened(world, opened, approvals);
  const proposed = await propose(world, place, plans, first);
  if (proposed.committed || proposed.healed !== undefined) return proposed;
  const healed = await healWaiting(place);
  if (healed === undefined) return proposed;
  const then: Act = async (_, opened, approvals) =>
    onlyMends(opened.document) ? { diagnostics: [] } : applyOpened(world, opened, approvals);
  const next = healed.healed
    ? await propose(world, { ...place, observed: await place.observe() }, plans, then)
    : proposed;
  return { ...next, ...both(healed, next), healed: healed.healed };
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
  isChanged: hasChanged(proposed) || hasChanged(renewed),
});
