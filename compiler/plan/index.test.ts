import { describe, expect, test } from 'vitest';
import { evaluator, planInput } from '../../testing/plan-input.ts';
import type { PolicyEvaluator } from '../policy/port.ts';
import { plan } from './index.ts';

describe('who must approve', () => {
  const asked = (answer: ReturnType<PolicyEvaluator['evaluate']>) =>
    plan({ ...planInput({}), evaluator: { ...evaluator, evaluate: () => answer } });

  test('when the policy says who, the plan says so', () => {
    const { value, diagnostics } = asked({ result: { security: 1, mlops: 2 } });
    expect(diagnostics).toEqual([]);
    expect(value?.approvals_required).toEqual({ mlops: 2, security: 1 });
  });

  test('when no rule applies, refuses with plan/no-approval-rule', () => {
    expect(asked({ result: {} })).toEqual({
      value: undefined,
      diagnostics: [{ code: 'plan/no-approval-rule', facts: { observed: 'normal' } }],
    });
  });

  test.each([
    ['gate/evaluation-failed', { fault: 'opa_malloc' }],
    ['gate/no-answer', { result: undefined }],
    ['gate/no-answer', { result: { mlops: 0 } }],
  ])('when the policy cannot say who, refuses with %s', (code, answer) => {
    const { value, diagnostics } = asked(answer);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, facts: { entrypoint: 'relc/required' } }]);
  });
});
