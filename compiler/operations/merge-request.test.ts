// What a merge request sees: its releases, judged as the target branch judges.
import { beforeAll, describe, expect, test } from 'vitest';
import { codes, doneBy, ok } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { limitTo, model } from '../../testing/scratch.ts';
import { checkReleases } from './check.ts';
import { planModels } from './plan.ts';

let start: Scenario;
beforeAll(() => {
  start = untouched();
});

/** A merge request of one commit. */
function proposing(change: (scenario: Scenario) => void): Scenario {
  const scenario = start.copy();
  scenario.git.switch('proposal', 'HEAD');
  change(scenario);
  scenario.commit('Propose');
  return scenario;
}

const check = (scenario: Scenario, ref = 'HEAD') => checkReleases(scenario.world, [], { ref, policyRef: 'main' });
const card = `releases/${model}/2/model_card.md`;

describe('check --policy-ref', () => {
  test('when one release is changed, judges that one', async () => {
    const scenario = proposing((one) => one.write(card, `${one.read(card)}\nMore.\n`));
    expect(doneBy(ok(await check(scenario)))[0]).toMatch(/^1 release passes .* by the policy of main\)$/);
  });

  test('when the merge request weakens the policy that would refuse it, the policy of the target branch still does', async () => {
    const scenario = proposing((one) => {
      one.change(`releases/${model}/2/staging_report.json`, (text) =>
        text.replace(/"requests": \d+/, '"requests": 10'),
      );
      one.change('policies/governance/limits.yaml', limitTo('staging_report/requests', 1));
    });
    const found = codes(await check(scenario));
    expect(found).toContain('limit/at-least');
    expect(found).toContain('change/outside-releases');
  });

  test('when it removes a sample, which served nowhere, passes and says so; of a model that serves, names every file', async () => {
    const scenario = proposing((one) => one.remove('releases'));
    const { diagnostics } = await check(scenario);
    expect(diagnostics.filter(({ code }) => !code.startsWith('exception/'))).toMatchObject([
      { code: 'change/model-removed', severity: 'warning', file: `releases/${model}` },
    ]);
    const server = start.copy();
    server.change('policies/governance/targets.yaml', (text) =>
      text.replace('file:registry', 'mlflow+https://mlflow.example.com'),
    );
    server.want({ '1': 'Approved' }, '1');
    server.git.switch('proposal', 'HEAD');
    server.remove('releases');
    server.commit('Propose');
    expect(new Set(codes(await check(server)))).toEqual(
      new Set(['change/release-deleted', 'frozen/file-removed', 'load/nothing-selected']),
    );
  });

  test('when it changes what judges and brings its approvals, or brings those alone, passes; also beside a release', async () => {
    const approval = (one: Scenario) => one.write(`releases/.judge/${'0'.repeat(64)}/ana.sigstore.json`, '{}');
    for (const change of [
      (one: Scenario) => one.write('docs/x.md', 'x'),
      () => undefined,
      (one: Scenario) => one.write(card, `${one.read(card)}\nMore.\n`),
    ]) {
      const scenario = proposing((one) => {
        approval(one);
        change(one);
      });
      ok(await check(scenario));
      ok(await planModels(scenario.world, [], { ref: 'HEAD', policyRef: 'main' }));
    }
  });

  test.each([
    ['a policy', 'policies/governance/targets.yaml'],
    ['the pipeline', '.gitlab-ci.yml'],
    ['the compiler', 'compiler/bin.ts'],
  ])('when it changes a release and %s, refuses and names the file', async (_, path) => {
    const scenario = proposing((one) => {
      one.write(card, `${one.read(card)}\nMore.\n`);
      one.write(path, '# other\n');
    });
    expect((await check(scenario)).diagnostics).toContainEqual({ code: 'change/outside-releases', file: path });
  });

  test('when it brings a policy and the profile that binds it, says that the policy is merged first', async () => {
    const quota = 'policies/runtime/quota/credit-2.yaml';
    const profile = `releases/${model}/profiles/${/^profile: (.*)$/m.exec(start.read(`releases/${model}/2/release.yaml`))?.[1]}.yaml`;
    const bind = (one: Scenario) =>
      one.change(profile, (text) => text.replace('policies/runtime/quota/credit-1.yaml', quota));
    const found = async (change: (scenario: Scenario) => void) =>
      (await check(proposing(change))).diagnostics.filter(({ code }) => code === 'policy/not-found');
    const brought = await found((one) => {
      one.write(quota, one.read('policies/runtime/quota/credit-1.yaml'));
      one.write(card, `${one.read(card)}\nMore.\n`);
      bind(one);
    });
    expect(brought).toMatchObject([{ facts: { observed: quota, mend: 'not_merged' } }]);
    const missing = await found((one) => {
      one.write(card, `${one.read(card)}\nMore.\n`);
      bind(one);
    });
    expect(missing).toMatchObject([{ facts: { observed: quota, mend: 'missing' } }]);
  });

  const modelFile = `releases/${model}/model.yaml`;
  test.each<[string, (scenario: Scenario) => void, string]>([
    ['cannot be read', (one) => one.write(modelFile, 'garbage: [\n'), 'parse/syntax'],
    ['is gone', (one) => one.remove(modelFile), 'load/missing-file'],
    ['names a version without a folder', (one) => one.want({ '77': 'Staging' }), 'model/no-such-release'],
    ['has an alias for what is not Approved', (one) => one.want({ '2': 'Staging' }, '2'), 'model/alias-not-approved'],
  ])('when it changes model.yaml alone, which %s, refuses', async (_, change, expected) => {
    expect(codes(await check(proposing(change)))).toEqual([expected]);
  });

  test('when it changes model.yaml alone to approve a release, judges that release', async () => {
    const scenario = proposing((one) => one.want({ '1': 'Approved' }, '1'));
    expect(doneBy(ok(await check(scenario)))[0]).toMatch(/^1 release passes /);
  });

  test('when it changes a profile that no release names yet, reads it', async () => {
    const scenario = proposing((one) => one.write(`releases/${model}/profiles/other.yaml`, 'a: [\n'));
    expect(codes(await check(scenario))).toEqual(['parse/syntax']);
  });

  test('when it changes policy alone, no release is judged', async () => {
    const scenario = proposing((one) => one.write('policies/README.md', 'More.\n'));
    expect(doneBy(ok(await check(scenario)))).toEqual(['no release folder is changed']);
  });

  test('when it deletes a release folder, refuses', async () => {
    const scenario = proposing((one) => one.remove(`releases/${model}/2`));
    expect(codes(await check(scenario))).toContain('change/release-deleted');
  });

  test('when the target branch approved the release meanwhile, the release is frozen', async () => {
    const scenario = proposing((one) => one.write(card, `${one.read(card)}\nMore.\n`));
    scenario.git.switch('main');
    scenario.want({ '2': 'Approved' });
    scenario.git.switch('proposal');
    expect(codes(await check(scenario))).toEqual(['frozen/file-changed']);
  });

  test('when it takes an approval back and corrects the release, it may', async () => {
    const scenario = start.copy();
    scenario.want({ '2': 'Approved' });
    scenario.git.switch('proposal', 'HEAD');
    scenario.write(card, `${scenario.read(card)}\nMore.\n`);
    scenario.want({});
    expect(codes(await check(scenario))).toEqual(['frozen/taken-back']);
  });

  test('when the target branch gained a release meanwhile, that is not a deletion', async () => {
    const scenario = proposing((one) => one.write(card, `${one.read(card)}\nMore.\n`));
    scenario.git.switch('main');
    scenario.write(`releases/${model}/3/release.yaml`, 'kind: Release\n');
    scenario.want({ '1': 'Approved', '3': 'Approved' });
    scenario.git.switch('proposal');
    expect(codes(await check(scenario))).toEqual([]);
  });

  test('when the branches have no commit in common, that is a usage error', async () => {
    const scenario = start.copy();
    scenario.git.orphan('other');
    scenario.write('releases/README.md', 'Nothing.\n');
    scenario.commit('Another history');
    expect(codes(await check(scenario))).toEqual(['usage/no-common-commit']);
  });

  test('when the target branch is not here, that is a usage error', async () => {
    expect(codes(await checkReleases(start.world, [], { policyRef: 'nowhere' }))).toEqual(['usage/no-commit']);
  });
});

test('when a plan takes its policy from the target branch, approvals follow that and not the merge request', async () => {
  const scenario = proposing((one) => {
    one.change('policies/governance/approvals.yaml', (text) => text.replace('security: 1', 'security: 3'));
    one.want({ '1': 'Approved' }, '1');
  });
  ok(await planModels(scenario.world, [model], { ref: 'HEAD', policyRef: 'main' }));
  expect(scenario.planned.plan.approvals_required).toHaveProperty('security', 1);
});

test('when a plan is asked for what a merge request changes, it plans those models and no other', async () => {
  const scenario = proposing((one) => one.want({ '1': 'Approved' }, '1'));
  const outcome = ok(await planModels(scenario.world, [], { ref: 'HEAD', policyRef: 'main' }));
  expect(outcome.result).toMatchObject([{ model }]);
  const other = proposing((one) => one.write('releases/README.md', 'More.\n'));
  const nothing = ok(await planModels(other.world, [], { ref: 'HEAD', policyRef: 'main' }));
  expect([doneBy(nothing), nothing.result]).toEqual([['no model is changed'], []]);
});
