import { afterEach, beforeAll, test, vi } from 'vitest';
import { ready1, refuses, type Scenario } from '../../testing/scenario.ts';

const quorum: { answer: { readonly result: unknown } | { readonly fault: string } | undefined } = { answer: undefined };

// The real policy, but for what it says of the quorum.
vi.mock('../policy/evaluator.ts', async (original) => {
  const rego = await original<typeof import('../policy/evaluator.ts')>();
  const loadEvaluator: typeof rego.loadEvaluator = async (tree) => {
    const { value, diagnostics } = await rego.loadEvaluator(tree);
    if (value === undefined) return { value, diagnostics };
    const evaluate: typeof value.evaluate = (entrypoint, input) =>
      entrypoint === 'relc/quorum' && quorum.answer ? quorum.answer : value.evaluate(entrypoint, input);
    return { value: { ...value, evaluate }, diagnostics };
  };
  return { ...rego, loadEvaluator };
});

let ready: Scenario;
beforeAll(async () => {
  ready = await ready1();
});
afterEach(() => {
  quorum.answer = undefined;
});

test.each([
  ['cannot be evaluated', { fault: 'opa_malloc' }, 'gate/evaluation-failed'],
  ['is undefined', { result: undefined }, 'gate/no-answer'],
  ['is no set', { result: {} }, 'gate/no-answer'],
  ['denies with a code that nobody knows', { result: [{ code: 'approve/mood' }] }, 'gate/unknown-code'],
])('when the quorum %s, apply refuses and writes nothing', async (_, answer, code) => {
  const scenario = ready.copy();
  quorum.answer = answer;
  await refuses(scenario, [code]);
});
