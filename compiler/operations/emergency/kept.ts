// The plan of an emergency that is not ratified, as a file that the others approve: beside the plan that takes its place,
// and on machines that did not apply it.

import { relative } from 'node:path';
import type { Target } from '../../../schemas/generated/documents.ts';
import { digestOf } from '../../lib/digest.ts';
import { type Json, pretty } from '../../lib/json.ts';
import { dayOf } from '../../lib/time.ts';
import { type AppliedEmergency, type PlanDocument, storedPlanPath, unratified } from '../../model/plan.ts';
import { keysFor } from '../../model/target.ts';
import { both, type Said } from '../../report/said.ts';
import { trustedState } from '../../trust/state.ts';
import type { World } from '../../world/port.ts';
import { orUnreachable, placeIn, type ShownModel, storedPlan } from '../observing.ts';
import type { OpenedRun } from '../opened-run.ts';
import { approvalsFolder, planDocument, planIn, unratifiedPath } from '../plan-file.ts';

/** A model on a target where somebody plans. */
export interface Planning extends ShownModel {
  readonly run: OpenedRun;
  readonly target: Target;
  readonly model: string;
}

/** Writes the plan of each emergency that waits for a ratification, with what was signed of it; says where it is. */
export async function keepUnratified(world: World, planning: Planning, file: string): Promise<readonly Said[]> {
  const lines: Said[] = [];
  for (const emergency of waiting(planning)) {
    const kept = unratifiedPath(file, emergency.plan_digest);
    const isKept = await keepOne(world, planning, emergency, file);
    const path = relative(planning.run.repository.root, kept);
    const { model, target } = planning;
    lines.push(
      both(
        `${model} on ${target.name}: what was applied for ${emergency.incident} and is not ratified ${isKept ? `is now ${path}` : 'is not in the registry any more'}`,
        `${model} em ${target.name}: o que foi aplicado por ${emergency.incident} e não está ratificado ${isKept ? `está agora em ${path}` : 'não está mais no registry'}`,
      ),
    );
  }
  return lines;
}

/** A refused one waits for nobody. */
function waiting({ run, target, model, observed }: Planning): readonly AppliedEmergency[] {
  const trust = keysFor(target, run.governance.value?.trust ?? []);
  const state = trustedState(observed.state, trust, dayOf(run.at), placeIn(run, target, model));
  return unratified(state).filter(({ refused }) => refused === undefined);
}

/** From the file that the next plan replaces, or from the registry; false where neither has it. */
async function keepOne(
  { files }: World,
  planning: Planning,
  emergency: AppliedEmergency,
  file: string,
): Promise<boolean> {
  const kept = unratifiedPath(file, emergency.plan_digest);
  const bytes = files.read(file);
  if (bytes !== undefined && planIn(file, bytes).value?.plan_digest === emergency.plan_digest) {
    files.write(kept, bytes);
    const folder = approvalsFolder(kept);
    const approvals = files.folder(approvalsFolder(file));
    if (approvals.size > 0) files.writeFolder(folder, new Map([...files.folder(folder), ...approvals]));
    return true;
  }
  if (files.read(kept) !== undefined) return true;
  const { value: stored } = await orUnreachable(() => appliedPlan(planning, emergency));
  if (stored !== undefined) files.write(kept, pretty(stored));
  return stored !== undefined;
}

/** The applied plan as the registry holds it. The signed state names its digest, so other bytes are not taken for it. */
async function appliedPlan(
  { registry, observed, model, run }: Planning,
  { plan_digest: digest, commit = run.tree.origin, applied_at }: AppliedEmergency,
): Promise<PlanDocument | undefined> {
  const bytes = await storedPlan(registry, model, Object.keys(observed.versions), digest);
  if (bytes === undefined) return undefined;
  const whole = (body: Json): Json => planDocument({ body, digest: digestOf(bytes) }, commit, applied_at);
  return planIn(storedPlanPath(digest), bytes, whole).value;
}
