// Whether somebody looks: signed states are renewed, and the way goes on for what waits, only where something runs without
// being asked. What a state says of itself cannot be talked past, and is late; what GitLab started by schedule is seen at once.
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { ForgeUnreachable, unreachable } from '../forge/port.ts';
import { addHoursTo, dayOf } from '../lib/time.ts';
import type { World } from '../world/port.ts';
import { countingOf, type OpenedModel } from './opened-model.ts';
import { renewedFrom } from './release-key.ts';

/** A daily job may be late, or fail once. */
const patience = 48;

/** A state is renewed when half of its days are over: one that is older has nobody who does. */
export function unrenewedFindings(place: OpenedModel): readonly Diagnostic[] {
  const { run, governance, target } = place;
  const state = countingOf(place).value;
  if (!state) return [];
  const days = governance.approvals.value.state_expires_after_days;
  const renewedAt = renewedFrom(state, governance);
  const late = addHoursTo(renewedAt, Math.min(patience, 6 * days));
  if (run.at < late) return [];
  const facts = { observed: dayOf(renewedAt), expected: dayOf(state.not_after), target: target.name };
  return [{ code: 'pipeline/not-renewed', facts }];
}

/** Asked of the forge that the policy names, with the token that approvals are read with. */
export async function scheduleFindings(
  world: Pick<World, 'forge'>,
  { governance, run }: Pick<OpenedModel, 'governance' | 'run'>,
): Promise<readonly Diagnostic[]> {
  const { file, value } = governance.approvals;
  const forge = value.gitlab && world.forge(value.gitlab);
  if (forge === undefined) return [];
  try {
    const { branch, at } = await forge.lastScheduled();
    if (at !== undefined && run.at < addHoursTo(at, patience)) return [];
    const facts = { branch, ...(at === undefined ? { change: 'never' } : { observed: at }) };
    return [{ code: 'pipeline/not-scheduled', file, pointer: '/gitlab', facts }];
  } catch (error) {
    if (!(error instanceof ForgeUnreachable)) throw error;
    return [asWarning(unreachable(error))];
  }
}
