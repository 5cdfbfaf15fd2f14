// What a killed run left: the plans and approvals that it stored in the registry.

import { keptRecord } from '../apply/record.ts';
import { digestOf } from '../lib/digest.ts';
import { equalJson, type Json } from '../lib/json.ts';
import { dayOf } from '../lib/time.ts';
import { type PlanBody, type PlanDocument, storedApprovals, storedPlan } from '../model/plan.ts';
import { servedIn } from '../model/target.ts';
import { exitCode, exitCodes, isUnapproved } from '../report/outcome.ts';
import { readApprovals } from '../trust/approval.ts';
import type { World } from '../world/port.ts';
import { type ApplyOutcome, applyOpened } from './apply.ts';
import { orUnreachable } from './observing.ts';
import { type OpenedModel, stateOf } from './opened-model.ts';
import { planDocument, planIn } from './plan-file.ts';

/** Finishes the plan that a killed run left half applied; undefined when there is none. */
export async function resume(world: World, place: OpenedModel): Promise<ApplyOutcome | undefined> {
  const found = await orUnreachable(() => interrupted(place));
  if (found.value === undefined) return found;
  for (const { document, approvals } of found.value) {
    const counting = await orUnreachable(() => stillCounting(place, document, approvals));
    if (counting.value === undefined) return counting;
    const outcome = await applyOpened(world, { ...place, document }, counting.value);
    const code = exitCode(outcome.diagnostics, true);
    // A stored plan that is finished, replaced or names something that is not here is no longer wanted. relc never
    // began one without approvals, because it stores those first.
    if (code !== exitCodes.refused && code !== exitCodes.usage && !isUnapproved(outcome.diagnostics)) return outcome;
  }
  return undefined;
}

/**
 * Once the release key has signed who approved, an apply is finished, whoever has left since. Where the alias has not
 * moved yet, those who are left must be enough.
 */
async function stillCounting(
  { registry, governance: { trust }, run }: OpenedModel,
  document: PlanDocument,
  approvals: Stored['approvals'],
): Promise<Stored['approvals']> {
  const isRecorded = (await keptRecord(registry, document, trust, run.at)) !== undefined;
  const counts = ([file, bundle]: readonly [string, Uint8Array]) =>
    readApprovals(new Map([[file, bundle]]), trust, dayOf(run.at)).value !== undefined;
  return isRecorded ? new Map([...approvals].filter(counts)) : approvals;
}

export interface Stored {
  readonly document: PlanDocument;
  readonly approvals: ReadonlyMap<string, Uint8Array>;
}

/** The stored plans that were made against the current signed state. */
export async function interrupted(place: OpenedModel): Promise<readonly Stored[]> {
  const { registry, observed, target, run, model } = place;
  const serving = servedIn(stateOf(place), target);
  const found: Stored[] = [];
  for (const [version, { artifacts }] of Object.entries(observed.versions))
    for (const path of Object.keys(artifacts)) {
      const digest = storedPlan(path);
      const bytes = digest && (await registry.read(model, { type: 'artifact', version, path }));
      if (!digest || !bytes || digestOf(bytes) !== digest) continue;
      // Training code writes there too: only plans for this target, registry and model are read.
      const whole = (body: Json): Json => planDocument({ body, digest }, run.tree.origin, run.at);
      const document = planIn(path, bytes, whole).value;
      if (document === undefined || !isPlanFor(place, document.plan)) continue;
      const { now, since } = document.plan.serving;
      if (!equalJson([now, since], [serving?.version ?? null, serving?.since ?? null])) continue;
      const approvals = new Map<string, Uint8Array>();
      for (const approval of Object.keys(artifacts).filter((one) => storedApprovals(digest, one))) {
        const bundle = await registry.read(model, { type: 'artifact', version, path: approval });
        if (bundle) approvals.set(approval, bundle);
      }
      found.push({ document, approvals });
    }
  return found;
}

/** Two models may share a run, and the files in it. */
const isPlanFor = ({ target, observed, model }: OpenedModel, plan: PlanBody): boolean =>
  plan.target === target.name &&
  plan.model === model &&
  plan.changes.every(
    ({ resource }) =>
      resource.type === 'state' || resource.type === 'alias' || Object.hasOwn(observed.versions, resource.version),
  );
