import { beforeAll, expect, test } from 'vitest';
import { codes, ok, ready1, type Scenario } from '../../testing/scenario.ts';
import type { PolicyEvaluator } from '../policy/port.ts';
import { approvalsAmong } from '../trust/approval.ts';
import { applyOpened } from './apply.ts';
import { approvalsFolder, openPlan } from './plan-file.ts';

let ready: Scenario;
beforeAll(async () => {
  ready = await ready1();
});

/** Applies the plan by the real policy, but for what it says of the quorum. */
async function apply({ world, planFile }: Scenario, answer?: ReturnType<PolicyEvaluator['evaluate']>) {
  const { value: opened, diagnostics } = await openPlan(world, planFile);
  if (opened === undefined) throw new Error(JSON.stringify(diagnostics));
  const { run } = opened;
  const evaluate: PolicyEvaluator['evaluate'] = (entrypoint, input) =>
    entrypoint === 'relc/quorum' && answer ? answer : run.evaluator.evaluate(entrypoint, input);
  const changed = { ...opened, run: { ...run, evaluator: { ...run.evaluator, evaluate } } };
  return applyOpened(world, changed, approvalsAmong(world.files.folder(approvalsFolder(planFile))));
}

test('when the quorum answers, the plan is applied', async () => {
  ok(await apply(ready.copy()));
});

test.each([
  ['cannot be evaluated', { fault: 'opa_malloc' }, 'gate/evaluation-failed'],
  ['is undefined', { result: undefined }, 'gate/no-answer'],
  ['is no set', { result: {} }, 'gate/no-answer'],
  ['denies with a code that nobody knows', { result: [{ code: 'approve/mood' }] }, 'gate/unknown-code'],
])('when the quorum %s, apply refuses and writes nothing', async (_, answer, code) => {
  const scenario = ready.copy();
  const before = scenario.registryDigest;
  expect(codes(await apply(scenario, answer))).toEqual([code]);
  expect(scenario.registryDigest).toBe(before);
});
