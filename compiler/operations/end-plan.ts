// The plan of what has reached its end of life: the day was approved with the release, so nobody approves it again.
import type { Target } from '../../schemas/generated/documents.ts';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { type Day, dayOf } from '../lib/time.ts';
import type { Observed, PlanBody, State } from '../model/plan.ts';
import { keysFor } from '../model/target.ts';
import { type Ended, endedIn, endingPlan, mayServe, planDigest } from '../plan/index.ts';
import { countingState } from '../trust/state.ts';
import { placeIn } from './observing.ts';
import { type Planned, planModel } from './plan-model.ts';
import type { ReadModel } from './read-model.ts';

/** What a state has that is past its end. */
interface Endings {
  /** May be retired. */
  readonly free: readonly Ended[];
  /** Callers still get it, and nothing shows that they need it no more. */
  readonly held: readonly Ended[];
}

/** Of what callers still get nothing says that they need it no more: only something else that serves does. */
export function endingsOf(state: State, today: Day): Endings {
  // Until model.yaml says so too, what one person went back to stays as they signed it.
  if (state.rolled_back !== undefined) return { free: [], held: [] };
  const ended = endedIn(state, today);
  const isHeld = ({ version }: Ended): boolean => mayServe(state, version, today);
  return { free: ended.filter((one) => !isHeld(one)), held: ended.filter(isHeld) };
}

/** The plan again that a file names: by its class, what people approve or what needs nobody. */
export const planAgain = (
  { class: kind }: Pick<PlanBody, 'class'>,
  read: ReadModel,
  target: Target,
  observed: Observed,
): Promise<Result<Planned>> =>
  kind === 'end_of_life' ? planEnding(read, target, observed) : planModel(read, target, observed);

/** The plan that retires what has reached its end; without changes where there is nothing of the kind. */
export async function planEnding({ run, name: model, known }: ReadModel, target: Target, observed: Observed) {
  const { value: governance, diagnostics } = run.governance;
  if (governance === undefined) return failed(...diagnostics);
  const today = dayOf(run.at);
  const counting = countingState(observed, keysFor(target, governance.trust), today, placeIn(run, target, model));
  if (counting.value === undefined) return counting;
  const state = counting.value;
  if (state === null || observed.registry_id !== target.registry_id) return failed({ code: 'apply/nothing-to-do' });
  const { free } = endingsOf(state, today);
  const body = endingPlan({ target, model, observed, releases: known, today, state }, free);
  const value: Planned = {
    ...{ body, digest: planDigest(body), state, compiled: new Map(), judged: [], tickets: [] },
    ...{ held: [], skipped: [], warnings: [], approverFacts: { units: [], acted: [], excluded: [] } },
  };
  return { value, diagnostics: [] };
}
