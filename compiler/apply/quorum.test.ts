// What the policy is told of a plan whose approvals are counted.
import { expect, test } from 'vitest';
import { passedAgain, wholeInput } from '../../testing/plan-input.ts';
import { documentOf, planned, rollout } from '../../testing/proposal.ts';
import { at, sampleEvaluator } from '../../testing/sample.ts';
import type { PlanBody } from '../model/plan.ts';
import { quorumFaults } from './quorum.ts';

const evaluator = await sampleEvaluator();
const document = documentOf(planned(wholeInput(rollout)));
const facts = { units: ['of nobody'], acted: [], excluded: [] };
const ana = {
  ...{ key: 'ana-1', person: 'Ana', emails: ['ana@bank.example'], role: 'mlops', roles: ['mlops'], held: [] },
  ...{ bound_to: document.plan_digest, not_after: '2099-01-01T00:00:00Z' },
};

const found = (plan: Partial<PlanBody>) => {
  const changed = { ...document, plan: { ...document.plan, class: 'normal' as const, ...plan } };
  const input = { document: changed, approvals: [ana], evaluator, at, facts };
  return quorumFaults(input, [], { mlops: 1 }).map((one) => [one.code, one.facts?.['subject']]);
};

test('when a normal change carries a revalidation, one person is too few, as alone; without one, enough', () => {
  expect(found({ revalidations: { '1': passedAgain() } })).toEqual([['approve/second-person', 'revalidation']]);
  expect(found({ revalidations: {} })).toEqual([]);
  expect(found({})).toEqual([]);
});
