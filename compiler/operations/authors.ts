// Who wrote what a plan applies: no author approves it.
import type { PlanBody, State } from '../model/plan.ts';
import type { Repository } from '../world/port.ts';

/**
 * All authors of what the plan applies: of the releases that it approves, ever, and of model.yaml and of what consumers
 * declare since the last apply.
 */
export async function readAuthors(
  { history }: Repository,
  { plan }: { readonly plan: Pick<PlanBody, 'model'> & { readonly releases: Readonly<Record<string, unknown>> } },
  state: Pick<State, 'commit'> | null,
): Promise<readonly string[]> {
  const folder = `releases/${plan.model}`;
  const releases = Object.keys(plan.releases).map((version) => `${folder}/${version}`);
  const wrote = await history.authors(releases.length === 0 ? [] : [...releases, `${folder}/profiles`], null);
  const moved = await history.authors([`${folder}/model.yaml`, `${folder}/consumers`], state?.commit ?? null);
  return [...new Set([...wrote, ...moved])].sort();
}
