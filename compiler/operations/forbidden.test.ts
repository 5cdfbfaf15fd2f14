// A registry that does not let whoever runs relc write: said before people approve, and before the first write.
import { expect, test } from 'vitest';
import { acted, codes, textsOf } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { wording } from '../diagnostics/wording.ts';
import { describe } from '../model/plan.ts';
import { type Asked, CredentialsRefused, type Registry, RegistryForbidden } from '../registry/port.ts';
import { exitCode } from '../report/outcome.ts';
import type { World } from '../world/port.ts';
import { applyPlan } from './apply.ts';
import { planModels } from './plan.ts';

const refused = { user: 'bob', places: [`registered model ${model}`] };

/** Its registry answers these calls otherwise. */
const withRegistry = ({ world }: Scenario, calls: Partial<Registry>): World => ({
  ...world,
  registry: (target) => ({ ...world.registry(target), ...calls }),
});

test('when the user may only read, plan and apply refuse, write nothing, and leave what was approved', async () => {
  const scenario = await ready2();
  const reader = withRegistry(scenario, { refusals: async () => refused });
  const before = scenario.registryDigest;
  const applied = await applyPlan(reader, scenario.planFile);
  expect(applied.diagnostics).toMatchObject([
    { code: 'registry/forbidden', facts: { user: 'bob', observed: refused.places } },
  ]);
  expect(acted(applied)).toBe(3);
  const planned = await planModels(reader, [model]);
  expect(planned.diagnostics).toEqual([
    { code: 'plan/may-not-apply', facts: { model, user: 'bob', observed: refused.places } },
  ]);
  expect(exitCode(planned.diagnostics, false)).toBe(1);
  expect(scenario.registryDigest).toBe(before);
  expect(codes(await scenario.apply())).toEqual([]);
});

test('when the user may only read and says that another applies, the same plan is made, and says so', async () => {
  const scenario = await ready2();
  const asked: string[] = [];
  const refusals = async (name: string) => {
    asked.push(name);
    return refused;
  };
  const before = scenario.planned.plan_digest;
  const planned = await planModels(withRegistry(scenario, { refusals }), [model], { readOnly: true });
  expect(planned.diagnostics).toEqual([]);
  expect(textsOf(planned).join('\n')).toContain('another user of the registry applies this');
  expect([asked, scenario.planned.plan_digest]).toEqual([[], before]);
  expect(codes(await scenario.apply())).toEqual([]);
  const quiet = await planModels(withRegistry(scenario, { refusals }), [model], { readOnly: true });
  expect(textsOf(quiet).join('\n')).not.toContain('another user');
});

test('when nothing is to be applied, nobody is asked whether they may', async () => {
  const scenario = await ready2();
  expect(codes(await scenario.apply())).toEqual([]);
  const reader = withRegistry(scenario, { refusals: async () => refused });
  expect(codes(await planModels(reader, [model]))).toEqual([]);
});

test.each([
  ['does not know the password', CredentialsRefused, 'registry/credentials-refused', 'MLFLOW_TRACKING_PASSWORD'],
  ['does not let the user read', RegistryForbidden, 'registry/forbidden', 'READ'],
] as const)('when the registry %s, plan says which of them it is', async (_, Kind, code, named) => {
  const scenario = await ready2();
  const observe = async () => {
    throw new Kind({ user: null, places: ['GET mlflow/registered-models/get'] });
  };
  const { diagnostics } = await planModels(withRegistry(scenario, { observe }), [model]);
  expect(diagnostics).toEqual([{ code, facts: { user: null, observed: ['GET mlflow/registered-models/get'] } }]);
  const [found = { code }] = diagnostics;
  expect(wording(found, 'en').fix).toContain(named);
  expect(wording(found, 'en').reason).toContain('nobody (MLFLOW_TRACKING_USERNAME');
  expect(wording(found, 'pt-BR').reason).toContain('ninguém (MLFLOW_TRACKING_USERNAME');
});

test('when an alias goes, plan and apply ask for just that deletion, and for all that is written', async () => {
  const scenario = await ready2();
  const targets = 'policies/governance/targets.yaml';
  scenario.edit(targets, (text) => text.replace('alias: approved', 'alias: champion'));
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
  const asked: Asked[] = [];
  const refusals = async (_: string, writes: readonly Asked[]) => {
    asked.push(...writes);
    return refused;
  };
  const world = withRegistry(scenario, { refusals });
  const deleted = () => asked.flatMap(({ resource, deletes }) => (deletes ? [describe(resource)] : []));
  expect(codes(await planModels(world, [model]))).toContain('plan/may-not-apply');
  expect([deleted(), asked.some(({ deletes }) => !deletes)]).toEqual([['alias approved'], true]);
  asked.length = 0;
  expect(codes(await planModels(world, [model], { readOnly: true }))).toEqual([]);
  await scenario.approveAll();
  expect(codes(await applyPlan(world, scenario.planFile))).toEqual(['registry/forbidden']);
  expect([deleted(), asked.some(({ deletes }) => !deletes)]).toEqual([['alias approved'], true]);
});
