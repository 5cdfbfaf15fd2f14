// What the previous target serves: a rollout waits for it.
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import type { Prerequisite, State } from '../model/plan.ts';
import type { World } from '../world/port.ts';
import { readState } from './observing.ts';
import type { OpenedModel } from './opened-model.ts';
import { targetOf } from './places.ts';

/** The verified state of the previous target. One that has ended may have been put back. */
export async function earlierState(
  world: World,
  { run, model }: Pick<OpenedModel, 'run' | 'model'>,
  prerequisite: Prerequisite,
): Promise<Result<State | null>> {
  // Judged with every key of the repository: the earlier target says which of them count there.
  if (run.governance.value === undefined) return run.governance;
  const earlier = targetOf(run, prerequisite.target);
  if (earlier.value === undefined) return earlier;
  const target = earlier.value;
  const read = await readState(world, run, target, model, run.governance.value.trust);
  if (read.value && read.value.not_after <= run.at)
    return failed({ code: 'plan/state-not-trusted', facts: { target: target.name, model, observed: 'expired' } });
  return read;
}
