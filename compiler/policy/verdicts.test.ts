import { describe, expect, test } from 'vitest';
import type { PolicyEvaluator } from './port.ts';
import { denials } from './verdicts.ts';

const gates = ['privacy', 'slo'];
const silence = { privacy: [], slo: [] };
const denial = { code: 'slo/cost', document: 'staging_report', pointer: '/cost', observed: 2, expected: 1 };

/** What is said when the policy answers this; `names` are the gates that it was built with. */
const said = (answer: { result: unknown } | { fault: string }, names: readonly string[] = gates) => {
  const evaluator = { gates: [], timedGates: [], controls: [], evaluate: () => answer } as PolicyEvaluator;
  return denials(evaluator, 'relc/verdicts', names, {}, (document) => `file of ${document}`);
};

const entrypoint = 'relc/verdicts';

describe('answers of the policy', () => {
  test('when every gate answers and none denies, says nothing', () => {
    expect(said({ result: silence })).toEqual([]);
  });

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['true', true],
    ['a list', []],
    ['text', 'ok'],
  ])('when the answer is %s, refuses with gate/no-answer', (_, result) => {
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

  test('when the evaluation faults, refuses with gate/evaluation-failed and says why', () => {
    expect(said({ fault: 'opa_malloc: out of memory' })).toEqual([
      { code: 'gate/evaluation-failed', facts: { entrypoint, observed: 'opa_malloc: out of memory' } },
    ]);
  });
});

describe('denials', () => {
  test('when a gate denies, hands on its code, place and facts', () => {
    expect(said({ result: { ...silence, slo: [denial] } })).toEqual([
      { code: 'slo/cost', file: 'file of staging_report', pointer: '/cost', facts: { observed: 2, expected: 1 } },
    ]);
  });

  test.each([
    ['an unknown code', { ...denial, code: 'slo/unheard-of' }],
    ['the name of a method as its code', { ...denial, code: 'toString' }],
    ['no code', { document: 'release' }],
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
