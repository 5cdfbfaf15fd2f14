import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ok } from '../../testing/outcome.ts';
import { untouched } from '../../testing/scenario.ts';
import { approvers, keyFile } from '../../testing/scratch.ts';
import { applyPlan } from './apply.ts';
import { approvePlan } from './approve.ts';
import { planModels } from './plan.ts';
import { verifyModel } from './verify.ts';

const model = 'credit-assistant';

test('when the release is an LLM, it is planned, approved, applied and verified as any other', async () => {
  const scenario = untouched(model);
  const plan = scenario.path('plan/local', `${model}.json`);
  const { run_id } = JSON.parse(scenario.read('releases', model, '1/registry.json'));
  const modelFiles = scenario.path('registry/artifacts', run_id, 'model');
  ok(await planModels(scenario.world, [model]));
  expect(scenario.list(scenario.path('plan/local'))).toEqual([`${model}.json`, `${model}.md`, `${model}.html`]);
  for (const { id } of approvers) ok(await approvePlan(scenario.world, plan, { key: keyFile(scenario.keys, id) }));
  ok(await applyPlan(scenario.world, plan));
  const trust = scenario.path('policies/trust');
  ok(await verifyModel(scenario.world, { target: 'local', model, trust, modelFiles }));
  const { releases } = JSON.parse(scenario.read(plan)).plan;
  const stored = join('registry/artifacts', run_id, 'relc', releases['1'].release_digest.replace('sha256:', ''));
  const manifest = JSON.parse(scenario.read(stored, 'release_manifest.json'));
  expect(manifest).toMatchObject({
    type: 'llm',
    answers: { measured: { groundedness: 1 } },
    components: { base_model: { revision: expect.stringMatching(/^sha256:/) } },
  });
});
