// A model on a target: what the repository says of it, what its registry shows, and whose keys count there.
import type { Target } from '../../schemas/generated/documents.ts';
import type { Writing } from '../apply/held.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { once } from '../lib/once.ts';
import { dayOf } from '../lib/time.ts';
import type { Chain } from '../model/chain.ts';
import type { State } from '../model/plan.ts';
import type { Governance } from '../model/release.ts';
import { isEmbedded, keysFor } from '../model/target.ts';
import { doing } from '../report/doing.ts';
import { countingState, trustedState } from '../trust/state.ts';
import type { World } from '../world/port.ts';
import type { Judged } from './judge/judged.ts';
import { observeModel, placeIn, type ShownModel } from './observing.ts';
import type { OpenedRun } from './opened-run.ts';
import { type ReadModel, readModel } from './read-model.ts';

export interface OpenedModel extends ShownModel {
  readonly model: string;
  readonly run: OpenedRun;
  /** The model in the repository; read when it is first asked for, and once. */
  readonly read: () => ReadModel;
  /** With the keys and people that count for the target. Those of any target are only in `run`. */
  readonly governance: Governance;
  readonly target: Target;
  /** How far what judges here is approved; undefined for a `file:` target. */
  readonly chain: Chain | undefined;
}

/** Tells whoever watches which write it is. */
export const writingTo =
  ({ run, model }: Pick<OpenedModel, 'run' | 'model'>): Writing =>
  (number, of) =>
    run.progress.tell(doing.writing(model, { number, of }));

/** Of a real registry nobody acts as of another time. */
export const chosenTimeFaults = ({ clock }: World, target: Target): readonly Diagnostic[] =>
  clock.isChosen && !isEmbedded(target) ? [{ code: 'apply/at-not-allowed', facts: { target: target.name } }] : [];

export async function openModel(
  world: World,
  { run, target, chain }: Judged,
  model: string,
): Promise<Result<OpenedModel>> {
  const { governance } = run;
  if (governance.value === undefined) return governance;
  const chosen = chosenTimeFaults(world, target);
  if (chosen.length > 0) return failed(...chosen);
  const shown = await observeModel(world, run, target, model);
  if (shown.value === undefined) return shown;
  const trust = keysFor(target, governance.value.trust);
  const people = keysFor(target, governance.value.people);
  return {
    value: {
      model,
      run,
      read: once(() => readModel(run, model)),
      governance: { ...governance.value, trust, people },
      target,
      chain,
      ...shown.value,
    },
    diagnostics: [],
  };
}

/** The trusted signed state in the registry; null when there is none. It may be an older one, put back by hand. */
export const stateOf = ({ run, governance, target, observed, model }: OpenedModel): State | null =>
  trustedState(observed.state, governance.trust, dayOf(run.at), placeIn(run, target, model));

const counted = new WeakMap<OpenedModel, Result<State | null>>();

/** The signed state that counts, or why there is none. Many ask, and as many states as a registry keeps are verified for it. */
export function countingOf(place: OpenedModel): Result<State | null> {
  const { run, governance, target, observed, model } = place;
  const counting =
    counted.get(place) ?? countingState(observed, governance.trust, dayOf(run.at), placeIn(run, target, model));
  counted.set(place, counting);
  return counting;
}
