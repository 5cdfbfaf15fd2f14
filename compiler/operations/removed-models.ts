// Models that serve, and that HEAD knows no more. Whoever removes a model.yaml, or all of `releases/`, must not stop what
// keeps or brings back what serves.
import { byBytes } from '../lib/bytes.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import { keysFor } from '../model/target.ts';
import { placeOnTarget, trustedState } from '../trust/state.ts';
import type { World } from '../world/port.ts';
import type { Judged } from './judged.ts';

/** As many states are read at once. */
const together = 8;

/** Models in the target's registry, or those of some names, whose signed state this repository's releases made. */
export async function removedModels(
  world: World,
  { run, target }: Pick<Judged, 'run' | 'target'>,
  { known, named }: { readonly known: readonly string[]; readonly named: readonly string[] },
): Promise<readonly string[]> {
  const registry = world.registry(target);
  const keys = keysFor(target, run.governance.value?.trust ?? []);
  const { history } = run.repository;
  const isOurs = async (model: string): Promise<boolean> => {
    const bytes = await registry.read(model, { type: 'state' });
    const state = trustedState(bytes, keys, dayOf(run.at), placeOnTarget(target, model));
    // Another repository may release to the same registry with the same key.
    return own(state?.aliases, target.alias) !== undefined && (await history.isAncestor(state?.commit ?? '', 'HEAD'));
  };
  const asked = named.length > 0 ? named : await registry.models();
  const unknown = [...new Set(asked)].filter((model) => !known.includes(model)).sort(byBytes);
  const removed: string[] = [];
  for (let index = 0; index < unknown.length; index += together) {
    const some = unknown.slice(index, index + together);
    const ours = await Promise.all(some.map(isOurs));
    removed.push(...some.filter((_, place) => ours[place]));
  }
  return removed;
}
