// Who wrote what a plan applies: no author approves it.
import type { State } from '../model/plan.ts';
import type { Repository } from '../world/port.ts';

/**
 * All authors of what a plan applies: of the versions that it brings, ever, and of model.yaml, of what consumers
 * declare and of revalidations since the last apply. With `until`, what people wrote after that commit is left out, if it is here.
 */
export async function readAuthors(
  { history }: Repository,
  model: string,
  versions: readonly string[],
  state: Pick<State, 'commit'> | null,
  until?: string,
): Promise<readonly string[]> {
  const folder = `releases/${model}`;
  const releases = versions.map((version) => `${folder}/${version}`);
  const tip = until !== undefined && (await history.isAncestor(until, 'HEAD')) ? until : undefined;
  const wrote = await history.authors(releases.length === 0 ? [] : [...releases, `${folder}/profiles`], null, tip);
  const moved = await history.authors(
    [`${folder}/model.yaml`, `${folder}/consumers`, `${folder}/revalidations`],
    state?.commit ?? null,
    tip,
  );
  return [...new Set([...wrote, ...moved])].sort();
}
