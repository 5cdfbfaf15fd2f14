// Models that serve, and that HEAD knows no more. Whoever removes a model.yaml, or all of `releases/`, must not stop what
// keeps or brings back what serves.
import type { Result } from '../diagnostics/diagnostic.ts';
import { byBytes } from '../lib/bytes.ts';
import { dayOf } from '../lib/time.ts';
import { keysFor, servedIn } from '../model/target.ts';
import { stateOfRegistered } from '../trust/state.ts';
import { Unreadable } from '../world/port.ts';
import type { Judged } from './judge/judged.ts';
import type { States } from './states.ts';

/** A model that was removed, and what the registry calls it. */
export interface Removed {
  readonly model: string;
  readonly registered: string;
}

/** Models in the target's registry, or those of some names, whose signed state this repository's releases made. */
export async function removedModels(
  states: States,
  { run, target }: Pick<Judged, 'run' | 'target'>,
  { known, named }: { readonly known: readonly string[]; readonly named: readonly string[] },
): Promise<readonly Removed[]> {
  const keys = keysFor(target, run.governance.value?.trust ?? []);
  const { history } = run.repository;
  const registered = new Set(known.map(run.registeredName));
  const isNamed = ({ model, registered: name }: Removed) =>
    named.length === 0 || named.includes(model) || named.includes(name);
  const unknown = orThrow(await states.models()).filter((name) => !registered.has(name));
  const removed: Removed[] = [];
  for (const { model: name, read } of await states.of([...new Set(unknown)].sort(byBytes))) {
    const shown = stateOfRegistered(orThrow(read), keys, dayOf(run.at), target, name);
    const state = 'state' in shown ? shown.state : null;
    // Another repository may release to the same registry with the same key.
    if (servedIn(state, target) === undefined || !(await history.isAncestor(state?.commit ?? '', 'HEAD'))) continue;
    const found = { model: state?.model ?? name, registered: name };
    if (isNamed(found)) removed.push(found);
  }
  return removed;
}

function orThrow<T>({ value, diagnostics }: Result<T>): T {
  if (value === undefined) throw new Unreadable(...diagnostics);
  return value;
}
