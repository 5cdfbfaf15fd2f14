import { describe, expect, test } from 'vitest';
import { evaluator, planInput, wholeInput } from '../../testing/plan-input.ts';
import { sampleEvaluator } from '../../testing/sample.ts';
import { isObject, valueIn } from '../lib/json.ts';
import type { PastValue } from '../model/past.ts';
import { approvalsRequired } from './approvals.ts';

/** Business approves what is or was critical, or unreadable; risk what is or was critical, or at least medium, in banking. */
function required(past: readonly PastValue[], now: object) {
  const evaluate = (_: string, question: unknown) => {
    const text = JSON.stringify(isObject(question) ? question['facts'] : '');
    const [high, banking] = [/high|null/.test(text), text.includes('banking')];
    const risky = banking && (high || text.includes('medium'));
    return { result: { mlops: 1, ...(high && { mlops: 2, business: 1 }), ...(risky && { risk: 1 }) } };
  };
  const input = planInput({});
  const rules = [{ name: 'all', when: { sector: ['banking'] as const }, require: {} }];
  const desired = { ...input.desired, type: 'llm', ...now } as never;
  return approvalsRequired(
    { ...input, past, approvalPolicy: { rules } as never, desired, evaluator: { ...evaluator, evaluate } },
    { class: 'normal', carries: [], touched: [], accepting: [] },
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

  test('when none does alone, all that a rule reads and that differ from today are named', () => {
    const together = [was('criticality', 'medium'), was('sector', 'banking')];
    const others = [was('criticality', 'low'), was('unit', 'high')];
    expect(required([...together, ...others], now)).toEqual({
      value: { mlops: 1, risk: 1 },
      diagnostics: [said('medium', 'criticality', ['1 × risk']), said('banking', 'sector', ['1 × risk'])],
    });
  });

  test('when one cannot be read, it is named as that', () => {
    const { diagnostics } = required([{ fact: 'criticality', value: null, commit: 'of unreadable' }], now);
    expect(diagnostics).toEqual([said('unreadable', 'criticality', ['1 × business', '2 × mlops'])]);
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

describe('personal data', () => {
  /** What the policy is told of the versions that a plan touches. */
  function told(touched: readonly string[], processing: readonly string[] = []): unknown {
    const questions: unknown[] = [];
    const evaluate = (_: string, question: unknown) => {
      questions.push(question);
      return { result: { mlops: 1 } };
    };
    const input = wholeInput({ replaces: { '1': 'none', '2': '1' } });
    const releases = [...input.releases].map(
      ([version, one]) => [version, { ...one, personalData: processing.includes(version) }] as const,
    );
    const asked = { ...input, releases: new Map(releases), evaluator: { ...evaluator, evaluate } };
    approvalsRequired(asked, { class: 'normal', carries: [], touched, accepting: [] });
    const [question] = questions;
    return isObject(question) ? valueIn(question['facts'] as never, 'personal_data') : undefined;
  }

  test('when no version that the plan touches processes any, none is processed', () => {
    expect(told(['1', '2'])).toEqual([false]);
    expect(told(['1'], ['2'])).toEqual([false]);
  });

  test('when one of them does, it is processed', () => {
    expect(told(['1', '2'], ['2'])).toEqual([true]);
  });

  test('when one of them cannot be read, it counts as processed', () => {
    expect(told(['1', '9'])).toEqual([true]);
  });
});

describe('the business unit', async () => {
  const policy = await sampleEvaluator();
  const rules = [
    { name: 'all', when: {}, require: { mlops: 1 } },
    { name: 'mortgage', when: { unit: ['mortgage'] }, require: { credit: 1 } },
    { name: 'this model', when: { model: ['m'] }, require: { risk: 1 } },
    { name: 'another model', when: { model: ['n'] }, require: { legal: 1 } },
  ];
  const units = ['cards', 'mortgage'];
  function asked(unit: string | undefined, approvalPolicy = { rules, units }, past: readonly PastValue[] = []) {
    const input = planInput({});
    const desired = { ...input.desired, type: 'llm', criticality: 'low', ...(unit && { unit }) };
    const counting = { ...input, past, approvalPolicy, desired, evaluator: policy };
    return approvalsRequired(counting as never, { class: 'normal', carries: [], touched: [], accepting: [] });
  }
  const all = { credit: 1, mlops: 1, risk: 1 };
  const anyUnit = (observed: string, expected: readonly string[]) => ({
    code: 'plan/any-unit',
    severity: 'warning',
    file: 'releases/m/model.yaml',
    pointer: '/unit',
    facts: { observed, expected },
  });

  test('when a rule is for a unit or a model, it asks for no other', () => {
    expect(asked('cards')).toEqual({ value: { mlops: 1, risk: 1 }, diagnostics: [] });
    expect(asked('mortgage')).toEqual({ value: all, diagnostics: [] });
  });

  test('when the model names none, or one that the policy does not list, every rule for a unit counts, and that is said', () => {
    expect(asked(undefined)).toEqual({ value: all, diagnostics: [anyUnit('none', units)] });
    expect(asked('card')).toEqual({ value: all, diagnostics: [anyUnit('card', units)] });
    const { units: _, ...withoutUnits } = { rules, units };
    expect(asked('cards', withoutUnits as never)).toEqual({ value: all, diagnostics: [anyUnit('cards', [])] });
  });

  test('when no rule is for a unit, a model needs none', () => {
    expect(asked(undefined, { rules: rules.slice(0, 1), units })).toEqual({ value: { mlops: 1 }, diagnostics: [] });
  });

  test('when the model was of another one since its last state, both count', () => {
    const { value, diagnostics } = asked('cards', { rules, units }, [was('unit', 'mortgage')]);
    expect(value).toEqual(all);
    expect(diagnostics).toEqual([said('mortgage', 'unit', ['1 × credit'])]);
  });
});
