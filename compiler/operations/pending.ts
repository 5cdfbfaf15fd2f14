// relc apply --pending: continues everything that is merged, approved and due, and what a killed run left. relc status:
// shows what waits for what.

import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { dayOf } from '../lib/time.ts';
import { describe, type PlanDocument } from '../model/plan.ts';
import type { Outcome } from '../report/outcome.ts';
import { approvalsAmong } from '../trust/approval.ts';
import type { World } from '../world/port.ts';
import { applyOpened, judgeOpened } from './apply.ts';
import { isReached } from './desired.ts';
import { driftOpened } from './drift.ts';
import { each, type PlacesOptions } from './each.ts';
import { countingOf, type OpenedModel } from './opened-model.ts';
import { approvalsFolder, type OpenedPlan, planDocument, planPath } from './plan-file.ts';
import { planModel } from './planning.ts';
import { renewOpened } from './renew.ts';
import { healOpened } from './restore.ts';
import { resume } from './resume.ts';
import { summary, wantedStages } from './summary.ts';

type Act = (
  world: World,
  opened: OpenedPlan,
  approvals: ReadonlyMap<string, Uint8Array>,
  /** Findings beside the plan. */
  found: readonly Diagnostic[],
) => Promise<Outcome>;

export const applyPending = (
  world: World,
  models: readonly string[] = [],
  options: PlacesOptions = {},
): Promise<Outcome> =>
  each(world, models, options, async (place, plans) => {
    const outcome = (await resume(world, place)) ?? (await propose(world, place, plans, applyOrHeal));
    return wroteState(outcome) ? outcome : both(outcome, await renewOpened(world, place));
  });

/** Reverting changes by hand was approved before. */
const applyOrHeal: Act = async (world, opened, approvals) =>
  onlyMends(opened.document) ? healOpened(opened) : applyOpened(world, opened, approvals);

const wroteState = ({ result }: Outcome): boolean =>
  Array.isArray(result) && result.includes(describe({ type: 'state' }));

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
});

export const listStatus = (
  world: World,
  models: readonly string[] = [],
  options: PlacesOptions = {},
): Promise<Outcome> =>
  each(world, models, options, async (place, plans) => {
    const drift = await driftOpened(place);
    const outcome = await propose(world, place, plans, async (_, opened, approvals, found) => {
      const { diagnostics } = onlyMends(opened.document)
        ? { diagnostics: [] }
        : await judgeOpened(world, opened, approvals);
      return { diagnostics: [...diagnostics, ...found.filter((one) => !isError(one))] };
    });
    const diagnostics = [...drift, ...outcome.diagnostics];
    return { ...outcome, diagnostics, lines: [summaryOf(place, outcome)] };
  });

/** Plans anew, and passes the plan on with the approvals where `relc plan` writes them. */
async function propose(world: World, place: OpenedModel, plans: string, act: Act): Promise<Outcome> {
  const { model, run, read, target, observed } = place;
  const planned = planModel(read(), target, observed);
  // A finding beside a plan does not hold it back, as it does not hold back its approval.
  if (planned.value === undefined || planned.value.body.changes.length === 0)
    return { diagnostics: planned.diagnostics };
  const document = planDocument(planned.value, run.tree.origin, run.at);
  const approvals = approvalsAmong(world.files.folder(approvalsFolder(planPath(plans, target.name, model))));
  return act(world, { ...place, document }, approvals, planned.diagnostics);
}

/** A plan that does not change the signed state only reverts changes by hand. */
const onlyMends = ({ plan }: PlanDocument): boolean => plan.changes.every(({ resource }) => resource.type !== 'state');

function summaryOf(place: OpenedModel, { diagnostics }: Outcome): string {
  const { model, target, run } = place;
  const state = countingOf(place).value;
  return summary({
    model,
    target: target.name,
    alias: target.alias,
    state,
    wanted: wantedStages(run, model),
    today: dayOf(run.at),
    waits: diagnostics.some(isError) && !isReached(run, target, model, state ?? null),
  });
}
