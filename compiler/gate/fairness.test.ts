// The samples with fairness, or what answers for it, changed as somebody would who wants it to look better.
import { describe, expect, test } from 'vitest';
import { judgedSample } from '../../testing/judged-sample.ts';
import { textIn } from '../../testing/sample.ts';

const folder = 'releases/risk-default/2';

type Edit = readonly [file: string, find: RegExp | string, put: string];

/** What is said of version 2 with its evidence changed, by place. */
function said(...edits: readonly Edit[]) {
  const files: Record<string, string> = {};
  for (const [file, find, put] of edits) {
    const path = file.startsWith('../') ? file.replace('..', 'releases/risk-default') : `${folder}/${file}`;
    const before = files[path] ?? textIn(path);
    files[path] = before.replace(find, put);
    expect(files[path]).not.toBe(before);
  }
  const { diagnostics } = judgedSample(files);
  return diagnostics.filter(({ code }) => code !== 'exception/used').map(({ code, pointer }) => [code, pointer]);
}

const otherData: Edit = ['fairness.json', 'german-credit-held-out-400', 'german-credit-held-out'];

describe('fairness answers for itself', () => {
  test('when nothing is changed, or shadow ran on other data, the release passes', () => {
    expect(said()).toEqual([]);
    expect(said(otherData)).toEqual([]);
  });

  test('when a group has fewer people than were measured, the release is refused, on other data too', () => {
    const fewer: Edit = ['fairness.json', '"n": 80', '"n": 40'];
    const found = ['fairness/people', '/attributes/age/groups'];
    expect(said(fewer)).toContainEqual(found);
    expect(said(fewer, otherData)).toContainEqual(['fairness/people', '/attributes/sex/groups']);
  });

  test('when people without a group are counted as such, the release passes', () => {
    const without = '"reference_group": "male",\n"ungrouped": {"n": 4, "approval_rate": 0.5},';
    expect(
      said(
        ['fairness.json', '"reference_group": "male",', without],
        ['fairness.json', '"n": 121', '"n": 120'],
        ['fairness.json', '"n": 279', '"n": 276'],
        // As many are approved as before.
        ['fairness.json', '"approval_rate": 0.6487', '"approval_rate": 0.6508'],
        ['fairness.json', '"disparate_impact": 0.9682', '"disparate_impact": 0.9651'],
      ),
    ).toEqual([]);
  });

  test('when rates of groups are better than the whole, the release is refused', () => {
    const better: readonly Edit[] = [
      ['fairness.json', '"approval_rate": 0.575', '"approval_rate": 0.65'],
      ['fairness.json', '"disparate_impact": 0.876', '"disparate_impact": 0.9902'],
    ];
    expect(said(...better)).toEqual([['fairness/rate', '/attributes/age/groups']]);
    expect(said(...better, otherData)).toEqual([['fairness/rate', '/attributes/sex/groups']]);
  });

  test('when a group of the replaced version is merged into another, the release is refused, unless somebody accepted that', () => {
    const merged: readonly Edit[] = [
      ['fairness.json', /"60 and over": \{[^}]*\},\s*/, ''],
      ['fairness.json', '"26 to 59": {', '"26 and over": {'],
      ['fairness.json', '"reference_group": "26 to 59"', '"reference_group": "26 and over"'],
      ['fairness.json', '"n": 291', '"n": 320'],
      ['fairness.json', '"approval_rate": 0.6564', '"approval_rate": 0.6594'],
      ['fairness.json', '"disparate_impact": 0.876', '"disparate_impact": 0.872'],
      ['fairness.json', '"true_positive_rate": 0.784', '"true_positive_rate": 0.786'],
      ['fairness.json', '-0.0666', '-0.0686'],
    ];
    const lost = ['fairness/no-longer-measured', '/attributes/age/groups'];
    expect(said(...merged)).toEqual([lost, lost]);
    const risk = (group: string) =>
      `  - risk: Older applicants are compared together, since few of them are over 60\n    accepted_by: Helena Prado\n    until: 2027-02-20\n    measure: fairness/attributes/age/groups/${group}\n`;
    const accepted = `residual_risks:\n${risk('26 to 59')}${risk('60 and over')}`;
    expect(said(...merged, ['release.yaml', 'residual_risks:\n', accepted]).map(([code]) => code)).not.toContain(
      lost[0],
    );
  });

  test('when the group that fares worst becomes the reference, the release is refused', () => {
    expect(
      said(
        ['fairness.json', '"reference_group": "male"', '"reference_group": "female"'],
        ['fairness.json', '"disparate_impact": 0.9682', '"disparate_impact": 1'],
        ['fairness.json', '-0.1105', '0.1105'],
      ),
    ).toEqual([['fairness/no-longer-measured', '/attributes/sex/reference_group']]);
  });
});

test('when nobody of any group has a favourable outcome, or there is no group, the release is refused, and gates have an answer', () => {
  const nobody = said(['fairness.json', /"approval_rate": [0-9.]+/g, '"approval_rate": 0']);
  expect(nobody).toContainEqual(['evidence/incoherent', '/attributes/sex/disparate_impact']);
  const empty = said(['fairness.json', /"groups": \{[\s\S]*?\}\s*\}/g, '"groups": {}']);
  expect(empty).toContainEqual(['fairness/groups', '/attributes/sex/groups']);
});

describe('errors of a regression answer for themselves', () => {
  const model: Edit = ['../model.yaml', 'type: predictive', 'type: predictive\ntask: regression'];
  const profile = '../profiles/credit-standard-1.yaml';
  const metrics = [/disparate_impact/g, /equal_opportunity_difference/g] as const;
  const watched: readonly Edit[] = [
    [profile, metrics[0], 'mae_ratio'],
    [profile, metrics[1], 'mean_error_difference'],
  ];
  const groups = (...errors: readonly (readonly [name: string, n: number, mae: number, meanError: number])[]) =>
    Object.fromEntries(errors.map(([name, n, mae, mean_error]) => [name, { n, mae, rmse: mae, mean_error }]));
  const report = {
    overall: { n: 400, mae: 10, rmse: 10, mean_error: 0 },
    attributes: {
      sex: {
        reference_group: 'male',
        groups: groups(['female', 121, 10, 0], ['male', 279, 10, 0]),
        mae_ratio: 1,
        mean_error_difference: 0,
      },
      age: {
        reference_group: '26 to 59',
        groups: groups(['26 to 59', 291, 10, 0], ['60 and over', 29, 10, 0], ['up to 25', 80, 10, 0]),
        mae_ratio: 1,
        mean_error_difference: 0,
      },
    },
  };
  const measured = (overall = report.overall): Edit => [
    'fairness.json',
    /"attributes"[\s\S]*/,
    JSON.stringify({ ...report, overall }).slice(1),
  ];
  const ofFairness = (found: readonly (readonly (string | undefined)[])[]) =>
    found.filter(([code]) => code?.startsWith('fairness/'));

  test('when groups have the errors of all people, nothing is said of them', () => {
    expect(ofFairness(said(model, ...watched, measured()))).toEqual([]);
  });

  test('when groups have rates, or what is watched are rates, the release is refused', () => {
    const found = ofFairness(said(model));
    expect(found).toContainEqual(['fairness/not-of-task', '/attributes/sex']);
    expect(found).toContainEqual(['fairness/not-of-task', '/overall']);
    expect(found).toContainEqual(['fairness/watched-otherwise', '/fairness/watchlist/0/metric']);
  });

  test('when errors of all people are not those of the groups, the release is refused', () => {
    const found = ofFairness(said(model, ...watched, measured({ ...report.overall, mae: 9 })));
    expect(found).toContainEqual(['fairness/error', '/attributes/age/groups']);
  });
});

describe('a measure names its own metric', () => {
  test('when it names that of another, whatever its data, the release is refused', () => {
    const other: Edit = [
      'shadow_eval.json',
      /"metric": "held_out_ks",\s*"dataset": "[^"]*"/,
      '"metric": "cross_validated_auc", "dataset": "folds"',
    ];
    expect(said(other)).toEqual([['measure/other-metric', '/registry_metrics/ks/metric']]);
  });
});
