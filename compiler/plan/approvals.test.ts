import { describe, expect, test } from 'vitest';
import { evaluator, planInput } from '../../testing/plan-input.ts';
import { isObject } from '../lib/json.ts';
import type { PastValue } from '../model/past.ts';
import { approvalsRequired } from './approvals.ts';

/** Business approves what is or was critical, risk what is or was critical in banking. */
function required(past: readonly PastValue[], now: object) {
  const evaluate = (_: string, question: unknown) => {
    const text = JSON.stringify(isObject(question) ? question['facts'] : '');
    const [high, banking] = [text.includes('high'), text.includes('banking')];
    return { result: { mlops: 1, ...(high && { mlops: 2, business: 1 }), ...(high && banking && { risk: 1 }) } };
  };
  const input = planInput({});
  const approvalRules = [{ name: 'all', when: { sector: ['banking'] as const }, require: {} }] as never;
  const desired = { ...input.desired, type: 'llm', ...now } as never;
  return approvalsRequired(
    { ...input, past, approvalRules, desired, evaluator: { ...evaluator, evaluate } },
    'normal',
    [],
  );
}

const was = (fact: string, value: PastValue['value']): PastValue => ({ fact, value, commit: `of ${value}` });
const said = (observed: string, fact: string, expected: readonly string[]) => ({
  code: 'plan/earlier-value',
  severity: 'warning',
  facts: { fact, observed, commit: `of ${observed}`, expected },
});

describe('earlier values', () => {
  const now = { criticality: 'low', sector: 'other' };

  test('when one asks for more people, it is named with what it adds', () => {
    expect(required([was('criticality', 'high'), was('sector', 'health')], now)).toEqual({
      value: { business: 1, mlops: 2 },
      diagnostics: [said('high', 'criticality', ['1 × business', '2 × mlops'])],
    });
  });

  test('when only several together do, all of them are named', () => {
    const past = [was('sector', 'banking'), was('sector', 'health')];
    expect(required(past, { criticality: 'high', sector: 'other' }).diagnostics).toEqual([
      said('banking', 'sector', ['1 × risk']),
    ]);
    const { value, diagnostics } = required([was('criticality', 'high'), was('sector', 'banking')], now);
    expect(value).toEqual({ business: 1, mlops: 2, risk: 1 });
    expect(diagnostics).toEqual([said('high', 'criticality', ['1 × business', '2 × mlops'])]);
  });

  test.each([
    ['are as today', [was('criticality', 'low'), was('sector', 'other')]],
    ['ask for no more', [was('criticality', 'medium')]],
    ['are of no fact that a rule reads', [was('unit', 'high')]],
    ['are not there', []],
  ])('when they %s, nothing is said', (_, past) => {
    expect(required(past, now)).toEqual({ value: { mlops: 1 }, diagnostics: [] });
  });
});
