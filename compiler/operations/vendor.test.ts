import { describe, expect, test } from 'vitest';
import { acted, codes, ok } from '../../testing/outcome.ts';
import type { Scenario } from '../../testing/scenario.ts';
import { approvers, keyFile } from '../../testing/scratch.ts';
import { vendorModel as model, vendorService } from '../../testing/vendor.ts';
import { applyPlan } from './apply.ts';
import { approvePlan } from './approve.ts';
import { planModels } from './plan.ts';
import { verifyModel } from './verify.ts';

const service = {
  ...{ provider: 'Example AI', name: 'answerer', revision: 'answerer-2026-10-01' },
  ...{ region: 'sa-east-1', contract: 'PUR-2026-114', evaluated_on: '2026-11-23' },
};

const fileOf = (scenario: Scenario) => scenario.path('plan/local', `${model}.json`);

function modelFiles(scenario: Scenario): string {
  const { run_id } = JSON.parse(scenario.read('releases', model, '1/registry.json'));
  return scenario.path('registry/artifacts', run_id, 'model');
}

/** As serving asks. */
const verify = (scenario: Scenario) =>
  verifyModel(scenario.world, {
    ...{ target: 'local', model, trust: scenario.path('policies/trust') },
    modelFiles: modelFiles(scenario),
  });

async function applied(): Promise<Scenario> {
  const scenario = await vendorService();
  ok(await planModels(scenario.world, [model]));
  for (const { id } of approvers)
    ok(await approvePlan(scenario.world, fileOf(scenario), { key: keyFile(scenario.keys, id) }));
  ok(await applyPlan(scenario.world, fileOf(scenario)));
  return scenario;
}

describe('a model that a vendor keeps', () => {
  test('when it is planned, the plan names contract, revision and region, and whoever accepts that there is no SBOM', async () => {
    const scenario = await vendorService();
    ok(await planModels(scenario.world, [model]));
    const { plan } = JSON.parse(scenario.read(fileOf(scenario)));
    expect(plan.releases['1'].service).toEqual(service);
    expect(plan.not_applicable['1']).toMatchObject({
      'evidence/sbom': { accepted_by: 'security' },
      'evidence/vex': { accepted_by: 'security' },
    });
    expect(plan.approvals_required).toMatchObject({ security: 1 });
  });

  test('when it is applied, serving proves its files, and manifest and notes name the service', async () => {
    const scenario = await applied();
    ok(await verify(scenario));
    const [notes = ''] = scenario.glob('registry/artifacts/*/relc/*/release_notes.md');
    const [manifest = ''] = scenario.glob('registry/artifacts/*/relc/*/release_manifest.json');
    expect(JSON.parse(scenario.read(scenario.path(manifest)))).toMatchObject({
      components: { base_model: { revision: service.revision }, service: { region: service.region } },
      not_applicable: { 'evidence/sbom': {} },
    });
    const text = scenario.read(scenario.path(notes));
    expect(text).toContain('holds components.yaml and what the service is given');
    expect(text).toContain('There is no SBOM');
    for (const said of [service.revision, service.region, service.contract]) expect(text).toContain(`| \`${said}\` |`);
    expect(text).not.toContain('What the LLM is made of');
  });

  test('when something lies beside the file that serving loads, or that file says something else, it does not load', async () => {
    const beside = await applied();
    beside.write(`${modelFiles(beside)}/weights.bin`, 'weights');
    expect(acted(await verify(beside))).toBe(3);
    const other = await applied();
    other.change(`${modelFiles(other)}/components.yaml`, (text) => text.replace('sa-east-1', 'us-east-1'));
    expect(acted(await verify(other))).toBe(3);
  });

  test('when the registry holds something beside the file, it is not planned', async () => {
    const scenario = await vendorService();
    scenario.write(`${modelFiles(scenario)}/weights.bin`, 'weights');
    const outcome = await planModels(scenario.world, [model]);
    expect(codes(outcome)).toEqual(['plan/model-differs']);
    expect(outcome.diagnostics[0]?.facts).toMatchObject({ unlisted: ['weights.bin'] });
  });

  test('when the repository holds something beside the file that nobody signed, it is refused', async () => {
    const scenario = await vendorService();
    scenario.write(`releases/${model}/1/model/weights.bin`, 'weights');
    expect(codes(await planModels(scenario.world, [model]))).toContain('model/file-unlisted');
  });
});
