import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ok, untouched } from '../../testing/scenario.ts';
import { approvers, keyFile, releaseKeyFile } from '../../testing/scratch.ts';
import { applyCommand } from './apply.ts';
import { approveCommand } from './approve.ts';
import { planCommand } from './plan.ts';
import { verifyCommand } from './verify.ts';

const model = 'credit-assistant';

test('when the release is an LLM, it is planned, approved, applied and verified as any other', async () => {
  const scenario = untouched(model);
  const plan = scenario.path('plan/local', `${model}.json`);
  const { run_id } = JSON.parse(scenario.read('releases', model, '1/registry.json'));
  const modelFiles = scenario.path('registry/artifacts', run_id, 'model');
  ok(await planCommand([model], scenario.options));
  expect(readdirSync(scenario.path('plan/local'))).toEqual([`${model}.json`]);
  for (const { id } of approvers)
    ok(await approveCommand(plan, { ...scenario.options, key: keyFile(scenario.keys, id) }));
  process.env['RELC_SIGNING_KEY'] = releaseKeyFile(scenario.keys);
  ok(await applyCommand(plan, scenario.options));
  const trust = scenario.path('policies/trust');
  ok(await verifyCommand({ ...scenario.options, target: 'local', model, trust, modelFiles }));
  const { releases } = JSON.parse(readFileSync(plan, 'utf8')).plan;
  const stored = join('registry/artifacts', run_id, 'relc', releases['1'].release_digest.replace('sha256:', ''));
  const manifest = JSON.parse(scenario.read(stored, 'release_manifest.json'));
  expect(manifest).toMatchObject({
    type: 'llm',
    answers: { measured: { groundedness: 1 } },
    components: { base_model: { revision: expect.stringMatching(/^sha256:/) } },
  });
});
