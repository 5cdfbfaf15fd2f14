import { expect, test } from 'vitest';
import { sampleGovernance } from '../../testing/sample.ts';
import type { Json } from '../lib/json.ts';
import { became } from './worse.ts';

const limits = sampleGovernance().thresholds.value.regressions;

test.each<[string, Json, Json, string | undefined]>([
  ['quality.auc', 0.8, 0.79, 'worse'],
  ['quality.auc', 0.79, 0.8, 'better'],
  ['quality.brier', 0.16, 0.17, 'worse'],
  ['latency_ms.p95', 80, 120, 'worse'],
  ['cost_per_1000_calls.amount', 1, 0.5, 'better'],
  ['answers.groundedness', 0.99, 0.9, 'worse'],
  ['fairness.age.disparate_impact', 0.9, 0.8, 'worse'],
  ['fairness.age.equal_opportunity_difference', -0.1, 0.05, 'better'],
  ['fairness.age.equal_opportunity_difference', 0.05, -0.1, 'worse'],
  ['quality.auc', 0.8, null, 'worse'],
  ['quality.auc', null, 0.8, undefined],
  ['quality.psi', 0.1, 0.2, undefined],
  ['cost_per_1000_calls.currency', 'BRL', 'USD', undefined],
])('when %s goes from %j to %j, it is %s', (measure, before, after, wanted) => {
  expect(became(limits, measure, before, after)).toBe(wanted);
});
