// relc apply --pending: continues everything that is merged, approved and due, and what a killed run left.
import type { Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';
import { applyOpened } from './apply.ts';
import { each, type PlacesOptions } from './each.ts';
import { ratifyPending } from './emergency/ratify.ts';
import { endPending } from './ending.ts';
import { type Act, onlyMends, propose } from './propose.ts';
import { renewOpened } from './renew.ts';
import { healOpened } from './restore.ts';
import { resume } from './resume.ts';

export const applyPending = (
  world: World,
  models: readonly string[] = [],
  options: PlacesOptions = {},
): Promise<Outcome> =>
  each(world, models, options, async (place, plans) => {
    const outcome = (await resume(world, place)) ?? (await propose(world, place, plans, applyOrHeal));
    if (outcome.committed) return outcome;
    const ended = await endPending(world, place, outcome);
    if (ended.committed) return both(outcome, ended);
    const ratified = await ratifyPending(world, place, plans);
    const all = both(both(outcome, ended), ratified);
    // What was signed just now is as good as renewed.
    return ratified.done?.length ? all : both(all, await renewOpened(world, place));
  });

/** Reverting changes by hand was approved before. */
const applyOrHeal: Act = async (world, opened, approvals) =>
  onlyMends(opened.document) ? healOpened(opened) : applyOpened(world, opened, approvals);

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
