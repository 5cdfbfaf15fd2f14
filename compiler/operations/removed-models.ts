// Models that serve, and that HEAD knows no more. Whoever removes a model.yaml, or all of `releases/`, must not stop what
// keeps or brings back what serves.
import type { Result } from '../diagnostics/diagnostic.ts';
import { byBytes } from '../lib/bytes.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import { keysFor } from '../model/target.ts';
import { placeOnTarget, trustedState } from '../trust/state.ts';
import { Unreadable } from '../world/port.ts';
import type { Judged } from './judge/judged.ts';
import type { States } from './states.ts';

/** Models in the target's registry, or those of some names, whose signed state this repository's releases made. */
export async function removedModels(
  states: States,
  { run, target }: Pick<Judged, 'run' | 'target'>,
  { known, named }: { readonly known: readonly string[]; readonly named: readonly string[] },
): Promise<readonly string[]> {
  const keys = keysFor(target, run.governance.value?.trust ?? []);
  const { history } = run.repository;
  const isOurs = async (model: string, bytes: Uint8Array | null): Promise<boolean> => {
    const state = trustedState(bytes, keys, dayOf(run.at), placeOnTarget(target, model));
    // Another repository may release to the same registry with the same key.
    return own(state?.aliases, target.alias) !== undefined && (await history.isAncestor(state?.commit ?? '', 'HEAD'));
  };
  const asked = named.length > 0 ? named : orThrow(await states.models());
  const unknown = [...new Set(asked)].filter((model) => !known.includes(model)).sort(byBytes);
  const removed: string[] = [];
  for (const { model, read } of await states.of(unknown)) if (await isOurs(model, orThrow(read))) removed.push(model);
  return removed;
}

function orThrow<T>({ value, diagnostics }: Result<T>): T {
  if (value === undefined) throw new Unreadable(...diagnostics);
  return value;
}
