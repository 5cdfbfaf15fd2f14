import { describe, expect, test } from 'vitest';
import { codes, linesOf, ok } from '../../testing/outcome.ts';
import type { Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { few, folderOf, nextWeek, recipeFile, reviewed } from '../../testing/weekly.ts';
import { approvalsFile } from '../model/policies.ts';
import { checkReleases } from './check.ts';
import { scaffoldRecipe } from './scaffold-recipe.ts';

/** Version 1 serves, and there is no recipe yet. */
const without = async (): Promise<Scenario> => {
  const scenario = await reviewed();
  scenario.remove(recipeFile);
  scenario.commit('No recipe yet');
  return scenario;
};

const begin = (scenario: Scenario) => scaffoldRecipe(scenario.world, 'weekly', model);

describe('when `relc new --recipe` begins a recipe', () => {
  test('it is what the last approved version is, and says what each measure was', async () => {
    const scenario = await without();
    expect(ok(await begin(scenario))).toMatchObject({ result: [recipeFile] });
    expect(scenario.read(recipeFile)).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../node_modules/relc/schemas/recipe.schema.json
      # What version 1 is. Where it says TODO, people decide.
      apiVersion: relc/v1
      kind: Recipe
      model: risk-default
      until: TODO # the last day on which such a release may go live, in UTC
      most: TODO # how many releases may name it
      build: # as the signed provenance says it
        key: sample-builder
        builder: "https://example.com/relc/tools/sample"
        type: "https://example.com/relc/tools/sample/train.py"
        code:
          "train.py": "sha256:6082d9815b3889df14dc74d1bbb78fe23b9c58d136b6bc6922e004f291934169"
          "data.py": "sha256:1eec696f37234af43a55b94e8721f8f2e75d6a1ac379157da35104adf11c2c99"
          "estimators.py": "sha256:7a2ec84abdf48c7de74a7aa5e3236c5c449b9229a764f73802845f831d37f628"
          "score.py": "sha256:d2594c77aac2d681ae63c1803c7886ce8c10424a6116863d879285f9290c5c54"
          "requirements-model.txt": "sha256:459743b1140a03ba43d49b7fcadfc6157afa9294bdf5c27d895cabf91c30cc5f"
      data: # \`<number>\` stands for any number; what the build used and is not here is code
        - "german-credit-<number>" # "german-credit-360"
        - "german-credit-<number>.csv" # "german-credit-360.csv"
        - "germancredit.csv" # "germancredit.csv"
      features: ["checking_account","duration_months","amount","savings","installment_rate","other_plans","housing","score"]
      contract_input: sha256:893fa8fd9004228413ddc933edab499354f2e99e4f2a9dff25679176229721a8
      contract_output: sha256:e6018ae871d677839a94bb8462208a89c1051e7cc0aa6028e6a735d26016b973
      profile: sha256:14c8d89bfc7d4a85e1baac764aba19368ffa6a38033853b27e672253c6b03a1d
      measures: # each that thresholds.yaml compares, with the values of version 1
        # 0.7537
        - {measure: shadow_eval/candidate/auc, at_least: TODO, worse_by: TODO}
        # 0.4119
        - {measure: shadow_eval/candidate/ks, at_least: TODO, worse_by: TODO}
        # 0.1732
        - {measure: shadow_eval/candidate/brier, at_most: TODO, worse_by: TODO}
        # 23.26
        - {measure: staging_report/latency_ms/p95, at_most: TODO, worse_by: TODO}
        # 55.08
        - {measure: staging_report/latency_ms/p99, at_most: TODO, worse_by: TODO}
        # 0
        - {measure: staging_report/error_rate, at_most: TODO, worse_by: TODO}
        # 0.000632
        - {measure: staging_report/cost_per_1000_calls/amount, at_most: TODO, worse_by: TODO}
        # sex 0.9587, age 0.9601
        - {measure: fairness/attributes/*/disparate_impact, at_least: TODO, worse_by: TODO}
        # sex -0.0825, age -0.0325
        - {measure: fairness/attributes/*/equal_opportunity_difference, at_least: TODO, at_most: TODO, worse_by: TODO}
      "
    `);
  });

  test('check asks for what people decide and for nothing else; with that, the next release is inside it', async () => {
    const scenario = await without();
    ok(await begin(scenario));
    expect(new Set(codes(await checkReleases(scenario.world, [])))).toEqual(new Set(['load/placeholder']));
    scenario.edit(recipeFile, (text) =>
      text
        // Another build trains the next one.
        .replace('key: sample-builder', 'key: demo-builder')
        .replace('until: TODO', 'until: 2027-11-30')
        .replace('most: TODO', 'most: 52')
        .replaceAll('at_least: TODO', 'at_least: -1')
        .replaceAll('at_most: TODO', 'at_most: 1000')
        .replaceAll('worse_by: TODO', 'worse_by: 0.01'),
    );
    nextWeek(scenario, 2);
    ok(await scenario.plan());
    expect(scenario.planned.plan).toMatchObject({ class: 'standard', approvals_required: { mlops: 1 } });
  });

  test('it says what else a standard release needs, as far as that is missing', async () => {
    const scenario = await without();
    const said = linesOf(ok(await begin(scenario.copy()))) ?? [];
    expect(said).toContain('  staging_report.json, shadow_eval.json, fairness.json, drift_baseline.json');
    expect(said.join('\n')).not.toContain('approvals.yaml');
    scenario.change(approvalsFile, (text) => text.replace(few, 'rules:\n'));
    expect((linesOf(ok(await begin(scenario))) ?? []).join('\n')).toContain('approvals.yaml');
  });

  test.each<readonly [string, (scenario: Scenario) => void, string]>([
    ['the recipe is there', (one) => one.write(recipeFile, 'most: TODO\n'), 'usage/recipe-exists'],
    [
      'nobody signed the provenance',
      (one) => one.remove(`${folderOf(1)}/provenance.sigstore.json`),
      'load/missing-evidence',
    ],
    ['no version is Approved', (one) => one.want({ '1': 'Staging' }, '1'), 'usage/nothing-approved'],
    [
      'the one that is was no normal change',
      (one) => one.edit(`${folderOf(1)}/release.yaml`, (text) => text.replace('class: normal', 'class: emergency')),
      'usage/nothing-approved',
    ],
  ])('where %s, it writes nothing', async (_, change, expected) => {
    const scenario = await without();
    change(scenario);
    expect(codes(await begin(scenario))).toEqual([expected]);
  });
});
