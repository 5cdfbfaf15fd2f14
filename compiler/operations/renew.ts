// Renews the signed state of a model before it ends.
import { adopt, renew } from '../apply/renewal.ts';
import { dayOf } from '../lib/time.ts';
import { describe } from '../model/plan.ts';
import type { Outcome } from '../report/outcome.ts';
import { summaries } from '../report/summaries.ts';
import type { World } from '../world/port.ts';
import { namesServing, renewalFaults } from './desired.ts';
import { verifiedJudge } from './judge/judged.ts';
import { orUnreachable } from './observing.ts';
import { countingOf, type OpenedModel } from './opened-model.ts';
import { openReleaseKey, renewedFrom, stateTimes } from './release-key.ts';

/** Renews the signed state of a model when half of its days are over: an expired state stops every start of serving. */
export async function renewOpened(world: World, opened: OpenedModel): Promise<Outcome> {
  const { model, run, governance, target, observed, registry } = opened;
  const counting = countingOf(opened);
  // Signing an old state would make it the newest.
  if (counting.value === undefined) return { diagnostics: counting.diagnostics };
  const state = counting.value;
  const bytes = observed.state;
  if (state === null || bytes === null) return { diagnostics: [] };
  // What one person signed counts until model.yaml says so too, and a way back that is over ends.
  const adopts = state.rolled_back !== undefined && namesServing(run, target, state);
  const isOver = state.way_back !== undefined && run.at >= state.way_back.until;
  if (!adopts && !isOver && run.at < renewedFrom(state, governance)) return { diagnostics: [] };
  // A plan is refused for another registry, and a state must not be renewed for one either.
  if (observed.registry_id !== target.registry_id) return { diagnostics: [] };
  const faults = await renewalFaults(run, target, model, state);
  if (faults.length > 0) return { diagnostics: faults };
  const key = openReleaseKey(world, governance.trust, dayOf(run.at));
  if (key.value === undefined) return key;
  const judge = await verifiedJudge(opened, state);
  const renewal = {
    ...(judge && { judge }),
    model,
    state,
    bytes,
    at: run.at,
    ...stateTimes(governance),
    key: key.value,
    registry,
  };
  const renewed = await orUnreachable(() => (adopts ? adopt : renew)(renewal));
  if (renewed.value === undefined) return renewed;
  const { diagnostics, written } = renewed.value;
  const done = written.length === 0 ? [] : [summaries.renewed(model, target.name, adopts)];
  return { diagnostics, done, result: written.map(describe) };
}
