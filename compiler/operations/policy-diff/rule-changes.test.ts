// Rules that no release of a repository shows: each judge is asked about a change that breaks all of them.
import { describe, expect, test } from 'vitest';
import { sampleEvaluator } from '../../../testing/sample.ts';
import type { PolicyEvaluator } from '../../policy/port.ts';
import { ruleChanges } from './rule-changes.ts';

const evaluator = await sampleEvaluator();

/** The sample's policy without the denials of a code. */
const without = (code: string, inClass?: string): PolicyEvaluator => ({
  ...evaluator,
  evaluate: (entrypoint, input) => {
    const answer = evaluator.evaluate(entrypoint, input);
    const isAsked = inClass === undefined || (input as { class?: string }).class === inClass;
    if (!isAsked || 'fault' in answer) return answer;
    const kept = (denials: unknown) => (denials as { code: string }[]).filter((one) => one.code !== code);
    if (entrypoint === 'relc/quorum') return { result: kept(answer.result) };
    if (entrypoint !== 'relc/admission') return answer;
    return { result: { admission: kept((answer.result as { admission: unknown }).admission) } };
  },
});

const every = ['withdrawal', 'rollback', 'extension', 'revalidation', 'standard', 'normal', 'emergency'];

describe('rules', () => {
  test('when both policies refuse the same, none changes', () => {
    expect(ruleChanges(evaluator, evaluator)).toEqual([]);
  });

  test.each([
    ['approve/no-rule', every],
    ['approve/missing-role', every],
    ['approve/second-person', ['withdrawal', 'rollback', 'extension', 'revalidation', 'emergency']],
    ['approve/author', every],
    ['approve/person-twice', every],
    ['approve/expired', every],
    ['approve/other-plan', every],
    ['approve/role-not-held', every],
    ['change/window-closed', ['withdrawal', 'standard', 'normal']],
    ['change/frozen', ['withdrawal', 'standard', 'normal']],
    ['change/stopped', ['withdrawal', 'standard', 'normal', 'emergency']],
  ])('when %s refuses nothing any more, or again, says so with the classes', (code, classes) => {
    expect(ruleChanges(evaluator, without(code))).toEqual([{ code, refuses: 'less', classes }]);
    expect(ruleChanges(without(code), evaluator)).toEqual([{ code, refuses: 'more', classes }]);
  });

  test('when one class is let off a rule, names that class', () => {
    expect(ruleChanges(evaluator, without('approve/author', 'normal'))).toEqual([
      { code: 'approve/author', refuses: 'less', classes: ['normal'] },
    ]);
  });

  /** The sample's policy, with other denials of who counts. */
  const denying = (change: (denials: Denial[]) => Denial[]): PolicyEvaluator => ({
    ...evaluator,
    evaluate: (entrypoint, input) => {
      const answer = evaluator.evaluate(entrypoint, input);
      return entrypoint !== 'relc/quorum' || 'fault' in answer ? answer : { result: change(answer.result as Denial[]) };
    },
  });
  type Denial = { readonly code: string; readonly subject: string; readonly expected: unknown };

  test('when a rule still refuses, but not all that it did, says so', () => {
    const lets = denying((denials) => denials.filter(({ subject }) => subject !== 'unknown'));
    expect(ruleChanges(evaluator, lets)).toEqual([{ code: 'approve/author', refuses: 'less', classes: every }]);
  });

  test('when a rule asks for another number, says that it refuses less', () => {
    const one = denying((denials) =>
      denials.map((denial) => (denial.code === 'approve/second-person' ? { ...denial, expected: 1 } : denial)),
    );
    expect(ruleChanges(evaluator, one)).toEqual([
      {
        code: 'approve/second-person',
        refuses: 'less',
        classes: ['withdrawal', 'rollback', 'extension', 'revalidation', 'emergency'],
      },
    ]);
  });

  test('when the policy answers no more, says what then refuses', () => {
    const silent: PolicyEvaluator = { ...evaluator, evaluate: () => ({ result: undefined }) };
    const found = ruleChanges(evaluator, silent);
    expect(found).toContainEqual({ code: 'gate/no-answer', refuses: 'more', classes: every });
    expect(found).toContainEqual({ code: 'approve/author', refuses: 'less', classes: every });
  });
});
