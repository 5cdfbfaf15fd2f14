// What a chain of approved judges that does not hold keeps back: only what newly goes live.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Chain } from '../model/chain.ts';
import { type PlanBody, stateChange } from '../model/plan.ts';

/**
 * Why a plan must not be applied now; empty when it may. What brings back or takes away what was approved goes on, and so
 * does what only puts back what somebody changed by hand. An end of life by which nothing serves any more needs a proof, and so
 * an approved judge who looked at it. An apply that is halfway began while the chain held: the
 * record that the release key signed proves it, if the keys are those of an approved judge. To stop there would leave
 * an alias that agrees with no state, so that nothing could start.
 */
export function chainFaults(chain: Chain | undefined, plan: PlanBody, isHalfway: boolean): readonly Diagnostic[] {
  if (chain === undefined || plan.class === 'rollback' || plan.class === 'withdrawal') return [];
  const goesOn = plan.serving.next === plan.serving.now || chain.verified !== undefined;
  if (plan.class === 'end_of_life' && goesOn) return [];
  if (stateChange(plan) === undefined || (isHalfway && chain.verified !== undefined)) return [];
  return chain.faults;
}
