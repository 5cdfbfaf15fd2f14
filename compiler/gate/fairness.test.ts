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
    const path = `${folder}/${file}`;
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
