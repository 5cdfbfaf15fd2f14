// Measures that residual risks name, in version 2 of the sample.
import { expect, test } from 'vitest';
import {
  at,
  sampleEvaluator,
  sampleGovernance,
  sampleRelease,
  sampleTree,
  shape,
  textIn,
} from '../../testing/sample.ts';
import { judge } from './index.ts';

const governance = sampleGovernance();
const evaluator = await sampleEvaluator();
const previous = sampleRelease(undefined, '1');
const file = 'releases/risk-default/2/release.yaml';

function said(measure: string, about: Parameters<typeof judge>[5] = { previous }, without?: string) {
  const text = textIn(file).replace(/measure: .*/, `measure: ${measure}`);
  const tree = sampleTree({ [file]: text, ...(without && { [without]: undefined }) });
  const { diagnostics } = judge(sampleRelease(tree), governance, evaluator, at, shape, about);
  return diagnostics.filter(({ code }) => code === 'release/no-such-measure');
}

test.each([
  'fairness/attributes/age/disparate_impact',
  'fairness/attributes/age/groups/26 to 59',
  'shadow_eval/candidate/auc',
  'staging_report/latency_ms/p95',
  'contract_input/properties/duration_months/maximum',
  'consumers/whoever',
  'previous_version',
])('when a risk names %s, which there is, passes', (measure) => {
  expect(said(measure)).toEqual([]);
});

test.each([
  ['fairness/attributes/ago', 'fairness/attributes/age'],
  ['shadow_eval/candidate/acu', 'shadow_eval/candidate/auc'],
  ['staging_report/latency_ms/p59', 'staging_report/latency_ms/p95'],
])('when a risk names %s, refuses it and names %s', (measure, near) => {
  expect(said(measure)).toMatchObject([
    {
      file,
      pointer: expect.stringMatching(/measure$/),
      facts: { observed: measure, expected: expect.arrayContaining([near]) },
    },
  ]);
});

test('when nothing has a name like it, refuses without one', () => {
  for (const measure of ['nothing', 'fairness', 'release/replaces'])
    expect(said(measure)).toMatchObject([{ facts: { observed: measure } }]);
});

test('when the release was approved before, or what it replaces is not known, says nothing', () => {
  expect(said('nothing', { previous, frozen: true })).toEqual([]);
  expect(said('nothing', {})).toEqual([]);
});

test('when the document that it names is still missing, says nothing of the measure', () => {
  const fairness = 'releases/risk-default/2/fairness.json';
  expect(said('fairness/attributes/ago', { previous }, fairness)).toEqual([]);
  expect(said('staging_report/ago', { previous }, fairness)).toHaveLength(1);
});
