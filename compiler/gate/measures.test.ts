// Measures that residual risks name, in version 2 of the sample.
import { expect, test } from 'vitest';
import { judgedSample } from '../../testing/judged-sample.ts';
import { textIn } from '../../testing/sample.ts';
import type { About } from './index.ts';

const file = 'releases/risk-default/2/release.yaml';

function said(measure: string, about: About = {}, without?: string) {
  const text = textIn(file).replace(/measure: .*/, `measure: ${measure}`);
  const { diagnostics } = judgedSample({ [file]: text, ...(without && { [without]: undefined }) }, about);
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
  expect(said('nothing', { frozen: true })).toEqual([]);
  expect(said('nothing', { previous: undefined })).toEqual([]);
});

test('when the document that it names is still missing, says nothing of the measure', () => {
  const fairness = 'releases/risk-default/2/fairness.json';
  expect(said('fairness/attributes/ago', {}, fairness)).toEqual([]);
  expect(said('staging_report/ago', {}, fairness)).toHaveLength(1);
});
