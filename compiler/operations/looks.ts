// Which versions of a registry a plan looks into.

import type { Target } from '../../schemas/generated/documents.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import type { Shown } from '../model/plan.ts';
import { keysFor, servedIn } from '../model/target.ts';
import { newlyApproved, positionOf } from '../plan/index.ts';
import { statesUpTo, trustedState } from '../trust/state.ts';
import { placeIn } from './observing.ts';
import type { Run } from './opened-run.ts';

/** What to ask a registry for before `planModel`: it may hold hundreds of versions that nothing names. */
export interface Looks {
  /** Versions that model.yaml, an alias or the signed state names. */
  readonly examine: ReadonlySet<string>;
  /**
   * Of these, the new ones and the one that begins to serve: the registry must prove that it has their model and facts.
   */
  readonly prove: ReadonlySet<string>;
  /** How many signed states lead up to the one that is shown; 0 when none can be trusted. */
  readonly states: number;
}

export function versionsToLookAt(run: Run, target: Target, model: string, shown: Shown): Looks {
  const governance = run.governance.value;
  const desired = run.modelFile(model).value?.value;
  if (governance === undefined || desired === undefined) return { examine: new Set(), prove: new Set(), states: 0 };
  const keys = keysFor(target, governance.trust);
  const applied = trustedState(shown.state, keys, dayOf(run.at), placeIn(run, target, model));
  const position = positionOf(target, governance.targets.value.targets);
  const next = own(desired.aliases, target.name);
  const moves = next !== undefined && next !== servedIn(applied, target)?.version;
  const known = (versions: Iterable<string>) =>
    new Set([...versions].filter((version) => own(shown.versions, version) !== undefined));
  return {
    examine: known([
      ...Object.keys(desired.versions),
      ...Object.values(shown.aliases),
      ...Object.keys(applied?.versions ?? {}),
    ]),
    prove: known([...newlyApproved(desired, applied, position), ...(moves ? [next] : [])]),
    states: statesUpTo(applied),
  };
}
