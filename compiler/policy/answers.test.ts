import { describe, expect, test } from 'vitest';
import {
  admissionDenials,
  gateDenials,
  promotionAllowed,
  quorumDenials,
  requiredApprovals,
  revalidationDenials,
  timedGateDenials,
} from './answers.ts';
import type { Entrypoint, PolicyEvaluator } from './port.ts';

const gates = ['privacy', 'slo'];
const silence = { privacy: [], slo: [] };
const denial = { code: 'slo/cost', document: 'staging_report', pointer: '/cost', observed: 2, expected: 1 };
const fileOf = (document: string) => `file of ${document}`;

type Answer = ReturnType<PolicyEvaluator['evaluate']>;

/** A policy that answers this to whatever is asked; `names` are the gates that it was built with. */
const answering = (answer: Answer, names: readonly string[] = gates): PolicyEvaluator => ({
  gates: names,
  timedGates: names,
  controls: [],
  evaluate: () => answer,
  together: (action) => action(),
});

const said = (answer: Answer, names: readonly string[] = gates) => gateDenials(answering(answer, names), {}, fileOf);

const entrypoint = 'relc/verdicts';

/** What each entry point's reader finds. */
const found: Readonly<Record<Entrypoint, (policy: PolicyEvaluator) => readonly { readonly code: string }[]>> = {
  'relc/verdicts': (policy) => gateDenials(policy, {}, fileOf),
  'relc/timed': (policy) => timedGateDenials(policy, {}, fileOf),
  'relc/admission': (policy) => admissionDenials(policy, {}, fileOf),
  'relc/revalidation': (policy) => revalidationDenials(policy, {}, fileOf),
  'relc/promote_allow': (policy) => promotionAllowed(policy, {}).diagnostics,
  'relc/required': (policy) => requiredApprovals(policy, {}).diagnostics,
  'relc/quorum': (policy) => quorumDenials(policy, {}),
};
const entrypoints = Object.keys(found) as Entrypoint[];

describe.each(entrypoints)('the answer of %s', (asked) => {
  test('when it is asked, the policy is asked for it alone, with the input as it is', () => {
    const questions: unknown[] = [];
    const policy = answering({ result: undefined });
    found[asked]({
      ...policy,
      evaluate: (...question) => {
        questions.push(question);
        return policy.evaluate(...question);
      },
    });
    expect(questions).toEqual([[asked, {}]]);
  });

  test('when the evaluation faults, refuses with gate/evaluation-failed and says why', () => {
    expect(found[asked](answering({ fault: 'opa_malloc: out of memory' }))).toEqual([
      { code: 'gate/evaluation-failed', facts: { entrypoint: asked, observed: 'opa_malloc: out of memory' } },
    ]);
  });

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['text', 'ok'],
    ['a number', 1],
    ['true in a list', [[true]]],
  ])('when it is %s, refuses instead of passing', (_, result) => {
    expect(found[asked](answering({ result }))).toMatchObject([
      asked === 'relc/quorum' && Array.isArray(result)
        ? { code: 'gate/unknown-code', facts: { gate: asked } }
        : { code: 'gate/no-answer', facts: { entrypoint: asked } },
    ]);
  });
});

describe('verdicts of the gates', () => {
  test('when every gate answers and none denies, finds nothing', () => {
    expect(said({ result: silence })).toEqual([]);
  });

  test.each([true, [], [denial]])('when the answer is %j, refuses with gate/no-answer', (result) => {
    expect(said({ result })).toEqual([{ code: 'gate/no-answer', facts: { entrypoint } }]);
  });

  test('when the answer is empty, refuses for each gate that is missing', () => {
    expect(said({ result: {} })).toEqual(
      gates.map((gate) => ({ code: 'gate/set-differs', facts: { gate, entrypoint } })),
    );
  });

  test.each([
    ['is missing', { slo: [] }, 'privacy'],
    ['is no list', { privacy: {}, slo: [] }, 'privacy'],
    ['is null', { privacy: null, slo: [] }, 'privacy'],
    ['is unexpected', { ...silence, other: [] }, 'other'],
  ])('when a gate %s, refuses with gate/set-differs', (_, result, gate) => {
    expect(said({ result })).toEqual([{ code: 'gate/set-differs', facts: { gate, entrypoint } }]);
  });

  test('when an unexpected gate denies, refuses the set and does not take its word', () => {
    expect(said({ result: { ...silence, other: [denial] } }).map(({ code }) => code)).toEqual(['gate/set-differs']);
  });

  test('when one gate is missing, still says what the others deny', () => {
    expect(said({ result: { slo: [denial] } }).map(({ code }) => code)).toEqual(['gate/set-differs', 'slo/cost']);
  });

  test('when the policy was built from no gates at all, refuses with gate/no-answer', () => {
    expect(said({ result: {} }, [])).toEqual([{ code: 'gate/no-answer', facts: { entrypoint } }]);
  });
});

describe('denials of a gate', () => {
  test('when a gate denies, hands on its code, place and facts', () => {
    expect(said({ result: { ...silence, slo: [denial] } })).toEqual([
      { code: 'slo/cost', file: 'file of staging_report', pointer: '/cost', facts: { observed: 2, expected: 1 } },
    ]);
  });

  test.each([
    ['an unknown code', { ...denial, code: 'slo/unheard-of' }],
    ['the name of a method as its code', { ...denial, code: 'toString' }],
    ['no code', { document: 'release' }],
    ['a number as its code', { ...denial, code: 1 }],
    ['no document', { ...denial, document: undefined }],
    ['a pointer that is no text', { ...denial, pointer: null }],
    ['text', 'no'],
    ['null', null],
    ['a list', [denial]],
  ])('when a gate denies with %s, refuses with gate/unknown-code instead of dropping it', (_, value) => {
    expect(said({ result: { ...silence, slo: [value] } })).toEqual([
      { code: 'gate/unknown-code', facts: { gate: 'slo', observed: JSON.stringify(value) } },
    ]);
  });

  test('when several gates deny, orders by file, pointer and code, not by gate', () => {
    const at = (document: string, pointer: string, code: string) => ({ ...denial, document, pointer, code });
    const result = {
      privacy: [at('b', '/a', 'slo/cost'), at('a', '/b', 'slo/cost')],
      slo: [at('a', '/a', 'slo/guardrail'), at('a', '/a', 'slo/cost'), at('a', '/B', 'slo/cost')],
    };
    expect(said({ result }).map(({ file, pointer, code }) => `${file} ${pointer} ${code}`)).toEqual([
      'file of a /B slo/cost',
      'file of a /a slo/cost',
      'file of a /a slo/guardrail',
      'file of a /b slo/cost',
      'file of b /a slo/cost',
    ]);
  });
});

describe('the gates that are expected', () => {
  const named = (asked: Entrypoint, result: unknown) => found[asked](answering({ result })).map(({ code }) => code);

  test('when timed gates are asked, only those with a verdict on time are expected', () => {
    const policy: PolicyEvaluator = { ...answering({ result: { lifecycle: [] } }), timedGates: ['lifecycle'] };
    expect(timedGateDenials(policy, {}, fileOf)).toEqual([]);
    expect(gateDenials(policy, {}, fileOf).map(({ code }) => code)).toEqual(Array(3).fill('gate/set-differs'));
  });

  test('when it is asked whether a change may go live, the one gate must answer', () => {
    expect(named('relc/admission', { admission: [] })).toEqual([]);
    expect(named('relc/admission', { admission: [{ ...denial, code: 'change/frozen' }] })).toEqual(['change/frozen']);
    expect(named('relc/admission', {})).toEqual(['gate/set-differs']);
    expect(named('relc/admission', { admission: {} })).toEqual(['gate/set-differs']);
  });
});

describe('the rule of promotion', () => {
  test.each([true, false])('when it answers %j, that is its answer', (result) => {
    expect(promotionAllowed(answering({ result }), {})).toEqual({ value: result, diagnostics: [] });
  });

  test.each(['true', 1, {}, []])('when it answers %j, reports gate/no-answer', (result) => {
    const facts = { entrypoint: 'relc/promote_allow' };
    expect(promotionAllowed(answering({ result }), {})).toEqual({
      value: undefined,
      diagnostics: [{ code: 'gate/no-answer', facts }],
    });
  });
});

describe('who must approve', () => {
  test('when roles have numbers, hands them on in the order of their names', () => {
    const { value = {} } = requiredApprovals(answering({ result: { security: 1, mlops: 2 } }), {});
    expect(Object.entries(value)).toEqual([
      ['mlops', 2],
      ['security', 1],
    ]);
  });

  test('when no rule applies, the answer is empty', () => {
    expect(requiredApprovals(answering({ result: {} }), {})).toEqual({ value: {}, diagnostics: [] });
  });

  test.each([
    ['nobody', 0],
    ['less than nobody', -1],
    ['half a person', 0.5],
    ['text', '1'],
    ['true', true],
    ['null', null],
    ['a list', [1]],
  ])('when one role asks for %s, there is no answer: the other roles are not all', (_, people) => {
    const facts = { entrypoint: 'relc/required' };
    expect(requiredApprovals(answering({ result: { mlops: 1, security: people } }), {})).toEqual({
      value: undefined,
      diagnostics: [{ code: 'gate/no-answer', facts }],
    });
  });
});

describe('the quorum', () => {
  const missing = { code: 'approve/missing-role', subject: 'mlops', observed: 0, expected: 1 };
  const denied = (...result: readonly unknown[]) => quorumDenials(answering({ result }), {});

  test('when nothing is denied, says nothing', () => {
    expect(denied()).toEqual([]);
  });

  test('when it denies, hands on code and facts, whatever the order of the set', () => {
    const facts = { subject: 'mlops', observed: 0, expected: 1 };
    const first = { code: 'approve/author', facts: { subject: 'ana', observed: [], expected: [] } };
    expect(denied(missing, { code: 'approve/author', subject: 'ana', observed: [], expected: [] })).toEqual([
      first,
      { code: 'approve/missing-role', facts },
    ]);
  });

  test.each([
    ['a code that nobody knows', { ...missing, code: 'approve/mood' }],
    ['the name of a method as its code', { ...missing, code: 'toString' }],
    ['no code', { subject: 'mlops' }],
    ['no subject', { ...missing, subject: undefined }],
    ['text', 'no'],
    ['null', null],
  ])('when it denies with %s, refuses with gate/unknown-code instead of dropping it', (_, value) => {
    expect(denied(value)).toEqual([
      { code: 'gate/unknown-code', facts: { gate: 'relc/quorum', observed: JSON.stringify(value) } },
    ]);
  });

  test.each([{}, true, { missing }])('when it is %j and no set, there is no answer', (result) => {
    const facts = { entrypoint: 'relc/quorum' };
    expect(quorumDenials(answering({ result }), {})).toEqual([{ code: 'gate/no-answer', facts }]);
  });
});
