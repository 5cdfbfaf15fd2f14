import { describe, expect, test } from 'vitest';
import { ending, killed, never } from '../../testing/killed.ts';
import { acted, codes, linesOf, ok } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { stateIn } from '../../testing/signed.ts';
import { few, folderOf, nextWeek, recipeFile, retrain, reviewed, wanted, weekOf } from '../../testing/weekly.ts';
import { isObject } from '../lib/json.ts';
import { approvalsFile } from '../model/policies.ts';
import { applyPlan } from './apply.ts';
import { listDue } from './due.ts';
import { scaffoldReleases } from './new.ts';

/** Version 2 is trained inside the recipe. */
const trained = async (told?: (text: string) => string): Promise<Scenario> => {
  const scenario = await reviewed();
  nextWeek(scenario, 2, told);
  return scenario;
};

const release = `${folderOf(2)}/release.yaml`;

/** An edit of one text, wherever it stands. */
const put = (from: string | RegExp, to: string) => (text: string) => text.replaceAll(from, to);

const goesLive = async (scenario: Scenario): Promise<void> => {
  ok(await scenario.plan());
  ok(await scenario.approve('demo-mlops'));
  ok(await scenario.apply());
};

describe('when a release is inside its recipe', () => {
  test('one approval of MLOps lets it go live', async () => {
    const scenario = await trained();
    ok(await scenario.plan());
    expect(scenario.planned.plan).toMatchObject({ class: 'standard', approvals_required: { mlops: 1 } });
    expect(codes(await scenario.apply())).toEqual(['approve/missing-role']);
    await goesLive(scenario);
  });

  test('facts that are lowered with it count as they did before it', async () => {
    const scenario = await trained();
    const before = stateIn(scenario).commit;
    scenario.edit(
      `releases/${model}/model.yaml`,
      put(/criticality: high\nsector: banking/g, 'criticality: low\nsector: other'),
    );
    await goesLive(scenario);
    expect(stateIn(scenario).facts_since).toBe(before);
    nextWeek(scenario, 3);
    scenario.edit(`${folderOf(3)}/release.yaml`, put('class: standard\n  recipe: weekly', 'class: normal'));
    expect(codes(await scenario.plan())).toContain('plan/earlier-value');
    expect(scenario.planned.plan.approvals_required).toMatchObject({ business: 1 });
  });

  test('where the approval policy says nothing of standard releases, everybody is asked, and the plan says why', async () => {
    const scenario = await trained();
    expect(codes(await scenario.plan())).toEqual([]);
    scenario.edit(approvalsFile, put(few, 'rules:\n'));
    expect(codes(await scenario.plan())).toEqual(['plan/no-standard-rule']);
    expect(scenario.planned.plan.approvals_required).toEqual({ business: 1, mlops: 1, privacy: 1, security: 1 });
  });

  test('when other stages move with it, everybody is asked', async () => {
    const scenario = await trained();
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    expect(codes(await scenario.plan())).toEqual(['plan/no-standard']);
    expect(scenario.planned.plan).toMatchObject({ class: 'normal', approvals_required: { business: 1, security: 1 } });
  });

  test('when it is the first release of all, everybody is asked, whatever the unsigned alias names', async () => {
    const scenario = await reviewed();
    scenario.remove('registry');
    scenario.take(untouched(), 'registry');
    scenario.remove(`registry/models/${model}/versions/2.json`);
    scenario.write(`registry/models/${model}/aliases/approved`, '1');
    nextWeek(scenario, 2);
    scenario.want({ '1': 'Staging', '2': 'Approved' }, '2');
    expect(codes(await scenario.plan())).toEqual(['plan/no-standard']);
    expect(scenario.planned.plan.approvals_required).toMatchObject({ business: 1, privacy: 1, security: 1 });
  });

  test('when it is compared with a version that nobody approved, everybody is asked, also where it does not serve', async () => {
    const scenario = await trained();
    scenario.edit(release, put('class: standard\n  recipe: weekly', 'class: normal'));
    scenario.at = weekOf(3);
    retrain(scenario, 3);
    scenario.want({ '1': 'Approved', '3': 'Approved' }, '1');
    expect(codes(await scenario.plan())).toEqual(['plan/no-standard']);
    expect(scenario.planned.plan.approvals_required).toMatchObject({ business: 1, privacy: 1, security: 1 });
  });

  test('when everybody approved another version since, it is compared with that one, or everybody is asked', async () => {
    const scenario = await trained();
    scenario.edit(release, put('class: standard\n  recipe: weekly', 'class: normal'));
    await scenario.rollOut();
    const other = scenario.copy();
    nextWeek(scenario, 3);
    ok(await scenario.plan());
    expect(scenario.planned.plan.approvals_required).toEqual({ mlops: 1 });
    other.at = weekOf(3);
    retrain(other, 3, undefined, 1);
    other.want(wanted(3), '2');
    expect(codes(await other.plan())).toEqual(['plan/no-standard']);
  });

  test('after a rollback, the next one replaces what serves then', async () => {
    const scenario = await trained();
    await goesLive(scenario);
    scenario.want(wanted(2), '1');
    await scenario.rollOut();
    scenario.at = weekOf(3);
    retrain(scenario, 3, undefined, 1);
    scenario.want(wanted(3), '3');
    await goesLive(scenario);
  });

  test('when the type of the model changes with it, everybody is asked', async () => {
    const scenario = await trained();
    scenario.edit(`releases/${model}/model.yaml`, put('type: predictive', 'type: llm'));
    scenario.edit(`releases/${model}/model.yaml`, put('type: llm', 'type: predictive'));
    await scenario.plan();
    expect(scenario.planned.plan.approvals_required).toMatchObject({ business: 1, privacy: 1, security: 1 });
  });
});

/** What the plan finds, by code and what it says of it. */
async function found(scenario: Scenario): Promise<readonly string[]> {
  const { diagnostics } = await scenario.plan();
  return diagnostics.flatMap(({ code, facts = {} }) => {
    const said = facts['change'] ?? facts['measure'] ?? facts['observed'];
    return code.startsWith('recipe/')
      ? [isObject(said) || String(said).startsWith('sha256:') ? code : `${code} ${said}`]
      : [];
  });
}

test('when the build is started with the day until which data count, the recipe says what it may be', async () => {
  const cutoff = (day: string) => put(/("version": ?"2")(\n? *\},)/g, `$1,"cutoff":"${day}"$2`);
  const scenario = await trained(cutoff('2026-11-29'));
  scenario.edit(recipeFile, put('  code:\n', '  varying: {cutoff: [<number>-<number>-<number>]}\n  code:\n'));
  await goesLive(scenario);
  const other = await trained(cutoff('2026-11-29 --debug'));
  other.edit(recipeFile, put('  code:\n', '  varying: {cutoff: [<number>-<number>-<number>]}\n  code:\n'));
  expect(await found(other)).toEqual(['recipe/differs parameters']);
});

describe('when a release is outside its recipe, the plan refuses and says by what', () => {
  test.each<readonly [string, (text: string) => string]>([
    ['recipe/differs builder', put(/("id": ?)"[^"]*sample"/g, '$1"https://example.com/other"')],
    ['recipe/differs type', put('sample/train.py', 'sample/other.py')],
    ['recipe/differs parameters', put(/"version": ?"2"\n? *\},/g, '"version":"2","debug":true},')],
    ['recipe/differs code', put('6082d9815b3889df', '0'.repeat(16))],
    ['recipe/differs data', put('"name": "german-credit-362"', '"name": "cards"')],
    ['recipe/differs features', put('"housing": {', '"rent": {')],
    ['recipe/beyond shadow_eval/candidate/auc', put(/0\.7537\b/g, '0.73')],
    ['recipe/crept shadow_eval/candidate/brier', put(/0\.1732\b/g, '0.1792')],
  ])('%s', async (expected, told) => {
    const scenario = await trained(told);
    expect(await found(scenario)).toContain(expected);
  });

  test.each<readonly [string, string, (text: string) => string]>([
    ['recipe/unknown null', release, put('\n  recipe: weekly', '')],
    ['recipe/unknown monthly', release, put('recipe: weekly', 'recipe: monthly')],
    [
      'recipe/carries not_applicable',
      `${folderOf(2)}/hygiene.yaml`,
      put(/(id: no-pickle\n.*\n {2}status: )done/g, '$1not_applicable'),
    ],
    ['recipe/unsigned', `${folderOf(2)}/fairness.json`, (text) => `${text}\n`],
    ['recipe/unsigned', `${folderOf(2)}/drift_baseline.json`, (text) => `${text}\n`],
    ['recipe/carries risk', release, put('29 held-out rows', '28 held-out rows')],
    ['recipe/carries risk', release, put('until: 2027-11-23', 'until: 2027-11-24')],
    [
      'recipe/carries vex',
      `${folderOf(2)}/vex.cdx.json`,
      put(
        '"vulnerabilities": []',
        '"vulnerabilities": [{"id": "CVE-1", "analysis": {"state": "not_affected", "justification": "code_not_reachable"}}]',
      ),
    ],
    ['recipe/not-reviewed 1', `${folderOf(1)}/release.yaml`, put('class: normal', 'class: standard')],
    ['recipe/other-model weekly', recipeFile, put(`model: ${model}`, 'model: cards')],
    ['recipe/over 2026-12-01', recipeFile, put('until: 2027-11-30', 'until: 2026-11-30')],
    ['recipe/differs key', recipeFile, put('key: demo-builder', 'key: sample-builder')],
    [
      'recipe/unlimited shadow_eval/candidate/ks',
      recipeFile,
      put(/ {2}- \{measure: shadow_eval\/candidate\/ks.*\n/g, ''),
    ],
    ['recipe/not-measured shadow_eval/candidate/f1', recipeFile, put('candidate/auc', 'candidate/f1')],
    [
      'recipe/differs contract_output',
      `${folderOf(2)}/contract.output.schema.json`,
      put(/"title": "[^"]*"/g, '"title": "Another"'),
    ],
  ])('%s, by %s', async (expected, file, change) => {
    const scenario = await trained();
    scenario.edit(file, change);
    expect(await found(scenario)).toContain(expected);
  });

  test('a profile that others were approved with, and an exception', async () => {
    const scenario = await trained();
    const profiles = `releases/${model}/profiles`;
    scenario.copyTo(`${profiles}/credit-standard-1.yaml`, `${profiles}/credit-standard-2.yaml`);
    scenario.edit(`${profiles}/credit-standard-2.yaml`, put(/p95: \d+/g, 'p95: 119'));
    scenario.edit(release, put('profile: credit-standard-1', 'profile: credit-standard-2'));
    scenario.edit(
      'policies/governance/exceptions.yaml',
      put(
        'exceptions: []',
        `exceptions:\n  - {id: E-1, rule: slo/cost, subject: {release: ${model}/2}, owner: caio.mendes@example.com, ticket: RISK-1, reason: It is dearer this week than it should be, from: 2026-11-23, until: 2026-12-20}`,
      ),
    );
    expect(await found(scenario)).toEqual(['recipe/carries exception', 'recipe/differs profile']);
  });

  test('more releases than the recipe is for', async () => {
    const scenario = await trained();
    scenario.edit(recipeFile, put('most: 52', 'most: 1'));
    await goesLive(scenario);
    nextWeek(scenario, 3);
    expect(await found(scenario)).toEqual(['recipe/used-up 2']);
  });

  test('the recipe ends between the approval and the apply', async () => {
    const scenario = await trained();
    ok(await scenario.plan());
    ok(await scenario.approve('demo-mlops'));
    scenario.at = '2027-12-01T12:00:00Z';
    const outcome = await scenario.apply();
    expect(codes(outcome)).toContain('recipe/over');
    expect(acted(outcome)).not.toBe(0);
  });

  test('the recipe ends while an apply lies killed: once the alias has moved it is finished, before that nothing serves', async () => {
    const scenario = await trained();
    scenario.edit(recipeFile, put('until: 2027-11-30', 'until: 2026-12-01'));
    ok(await scenario.plan());
    ok(await scenario.approve('demo-mlops'));
    const whole = ending(scenario.copy().world, never);
    ok(await applyPlan(whole, scenario.planFile));
    // The last two writes are the alias and the state.
    const killedAt = async (write: number) => {
      const cut = scenario.copy();
      await killed(applyPlan(ending(cut.world, write), cut.planFile));
      cut.at = '2026-12-02T12:00:00Z';
      return { cut, refused: codes(await cut.apply()) };
    };
    const before = await killedAt(whole.writes - 1);
    expect(before.refused).toContain('recipe/over');
    ok(await before.cut.verify('1'));
    const after = await killedAt(whole.writes);
    expect(after.refused).toEqual([]);
    ok(await after.cut.verify('2'));
  });

  test('what was approved once serves on, and goes back, when its recipe is gone', async () => {
    const scenario = await trained();
    await goesLive(scenario);
    scenario.remove(recipeFile);
    scenario.commit('No recipe any more');
    ok(await scenario.verify('2'));
    scenario.want(wanted(2), '1');
    ok(await scenario.plan());
    expect(scenario.planned.plan.class).toBe('rollback');
  });
});

test('when each week is a little worse, it is refused in the week in which too much has come together', async () => {
  const scenario = await reviewed();
  const crept: number[] = [];
  for (let version = 2; version <= 8 && crept.length === 0; version += 1) {
    // Each step is within what the thresholds allow from one version to the next.
    nextWeek(scenario, version, put(/0\.7537\b/g, (0.7537 - 0.002 * (version - 1)).toFixed(4)));
    if ((await found(scenario)).length > 0) crept.push(version);
    else await goesLive(scenario);
  }
  expect(crept).toEqual([7]);
  expect(await found(scenario)).toEqual(['recipe/crept shadow_eval/candidate/auc']);
});

test('before a recipe is over, `relc due` says so; afterwards it asks for nothing', async () => {
  const scenario = await reviewed();
  const said = async (at: string) => linesOf(await listDue(scenario.worldAt(at), [], { within: 20 })) ?? [];
  const line = `2027-11-30  ${model} on local: last day of recipe weekly for standard releases`;
  expect(await said('2027-11-20T12:00:00Z')).toContain(line);
  expect(await said('2027-12-01T12:00:00Z')).not.toContain(line);
});

describe('when somebody changes what releases are counted or compared with', () => {
  const live = async (): Promise<Scenario> => {
    const scenario = await trained();
    await goesLive(scenario);
    nextWeek(scenario, 3);
    return scenario;
  };

  test.each<readonly [string, string, (text: string) => string]>([
    ['the class of a standard release', release, put('class: standard', 'class: normal')],
    [
      'a measure of the version that everybody approved',
      `${folderOf(1)}/shadow_eval.json`,
      put(/0\.7537\b/g, '0.7337'),
    ],
  ])('%s, the plan refuses', async (_, file, change) => {
    const scenario = await live();
    scenario.edit(file, change);
    expect(codes(await scenario.plan())).toEqual(['plan/frozen-release-changed']);
  });

  test('a release that named the recipe is deleted, the plan refuses', async () => {
    const scenario = await live();
    scenario.remove(folderOf(2));
    scenario.commit('Clean up');
    expect(codes(await scenario.plan())).toContain('model/no-such-release');
    scenario.want({ '1': 'Approved', '3': 'Approved' }, '3');
    expect(codes(await scenario.plan())).toContain('recipe/not-reviewed');
  });
});

describe('when `relc new` begins a release', () => {
  const begun = async (change: (scenario: Scenario) => void): Promise<string> => {
    const scenario = await reviewed();
    change(scenario);
    ok(await scaffoldReleases(scenario.world, [model, '2']));
    return scenario.read(release);
  };

  test('of a model with one recipe, proposes it', async () => {
    expect(await begun(() => undefined)).toContain('\n  class: standard\n  recipe: weekly\n  ticket:');
  });

  test.each<readonly [string, (scenario: Scenario) => void]>([
    ['whose recipe is over', (one) => one.change(recipeFile, put('until: 2027-11-30', 'until: 2026-11-23'))],
    ['with two recipes', (one) => one.copyTo(recipeFile, recipeFile.replace('weekly', 'daily'))],
    ['with a recipe of another model', (one) => one.change(recipeFile, put(`model: ${model}`, 'model: cards'))],
  ])('of a model %s, proposes a normal change', async (_, change) => {
    expect(await begun(change)).toContain('\n  class: normal\n  ticket:');
  });
});
