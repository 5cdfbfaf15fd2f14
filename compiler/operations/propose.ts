// The plan of a model on a target as the repository gives it now: apply --pending applies it, status judges it.
import { stale } from '../apply/stale.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { type PlanDocument, stateChange } from '../model/plan.ts';
import { planDigest } from '../plan/index.ts';
import { approvalsAmong } from '../trust/approval.ts';
import type { World } from '../world/port.ts';
import type { ApplyOutcome } from './apply.ts';
import { judgesAtHead } from './judge/judged.ts';
import type { OpenedModel } from './opened-model.ts';
import { openRun } from './opened-run.ts';
import { approvalsFolder, type OpenedPlan, planDocument, planIn, planPath } from './plan-file.ts';
import { type Planned, planModel } from './plan-model.ts';
import { readModel } from './read-model.ts';

export type Act = (
  world: World,
  opened: OpenedPlan,
  approvals: ReadonlyMap<string, Uint8Array>,
  /** Findings beside the plan. */
  found: readonly Diagnostic[],
) => Promise<ApplyOutcome>;

/** Plans anew, and passes the plan on with the approvals where `relc plan` writes them. */
export async function propose(world: World, place: OpenedModel, plans: string, act: Act): Promise<ApplyOutcome> {
  const { model, run, target } = place;
  const planned = await planOf(world, place);
  // A finding beside a plan does not hold it back, as it does not hold back its approval.
  if (planned.value === undefined || planned.value.body.changes.length === 0)
    return { diagnostics: planned.diagnostics };
  const file = planPath(plans, target.name, model);
  const approvals = approvalsAmong(world.files.folder(approvalsFolder(file)));
  const stored = approvals.size > 0 ? storedPlan(world, file, planned.value) : undefined;
  const document = stored ?? planDocument(planned.value, run.tree.origin, run.at);
  return act(world, { ...place, document }, approvals, planned.diagnostics);
}

/**
 * The plan that somebody approved where `relc plan` writes it, if apply takes it for the computed one: what was settled
 * since is judged anew, and asks nobody to approve again.
 */
function storedPlan(world: World, file: string, { body, digest }: Planned): PlanDocument | undefined {
  const bytes = world.files.read(file);
  const stored = bytes && planIn(file, bytes).value;
  if (stored === undefined || stored.plan_digest === digest) return undefined;
  return planDigest(stored.plan) === stored.plan_digest && stale(stored.plan, body).length === 0 ? stored : undefined;
}

/**
 * The plan that people approve is that of HEAD. Where something else judges, it counts if that gives the same plan, but
 * for who must approve it.
 */
async function planOf(world: World, place: OpenedModel): Promise<Result<Planned>> {
  const { model, run, read, target, observed } = place;
  const judged = await planModel(read(), target, observed);
  if (judged.value === undefined || judgesAtHead(place)) return judged;
  const head = await openRun(world, [model], run.tree.origin);
  if (head.value === undefined) return judged;
  const proposed = await planModel(readModel({ ...head.value, at: run.at }, model), target, observed);
  const isSame = proposed.value !== undefined && stale(proposed.value.body, judged.value.body).length === 0;
  return isSame ? proposed : judged;
}

/** A plan that does not change the signed state only reverts changes by hand. */
export const onlyMends = ({ plan }: PlanDocument): boolean => stateChange(plan) === undefined;
