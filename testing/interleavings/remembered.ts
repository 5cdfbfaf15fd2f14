// For tests: what is a pure function of what it is given, computed once for it. Ten thousand stories judge the same few releases by the
// same few policies again and again. What people are asked, signatures, and what is written are never taken from here.
import crypto from 'node:crypto';
import { sourceOf as readSource } from '../../compiler/load/source.ts';
import { readModel as readAnew } from '../../compiler/operations/read-model.ts';
import { loadEvaluator as load } from '../../compiler/policy/evaluator.ts';
import { type Evaluations, limited as unlimited } from '../../compiler/policy/instance.ts';
import type { Answer } from '../../compiler/policy/port.ts';

export * from '../../compiler/load/source.ts';
export * from '../../compiler/operations/read-model.ts';
export * from '../../compiler/policy/evaluator.ts';
export * from '../../compiler/policy/instance.ts';

/** By objects that never change in place, and a text; the oldest go first. */
export class Remembered<V> {
  readonly #of = new WeakMap<object, Map<string, V>>();
  readonly #most: number;
  constructor(most: number) {
    this.#most = most;
  }
  get(key: object, name: string, find: () => V): V {
    const known = this.#of.get(key) ?? new Map<string, V>();
    this.#of.set(key, known);
    const value = known.get(name) ?? find();
    known.delete(name);
    known.set(name, value);
    for (const oldest of known.keys()) {
      if (known.size <= this.#most) break;
      known.delete(oldest);
    }
    return value;
  }
}

const sources = new Remembered<ReturnType<typeof readSource>>(20);
export const sourceOf: typeof readSource = (tree, shape, at) => {
  const { governance, modelFile, registeredName, claimedTwice } = sources.get(tree.files, at, () =>
    readSource(tree, shape, at),
  );
  return { tree, shape, at, governance, modelFile, registeredName, claimedTwice };
};

const evaluators = new Remembered<ReturnType<typeof load>>(1);
export const loadEvaluator: typeof load = (tree) => evaluators.get(tree.files, '', () => load(tree));

const models = new Remembered<ReturnType<typeof readAnew>>(20);
export const readModel: typeof readAnew = (run, name) => {
  const governance = run.governance.value ?? run.governance;
  const read = models.get(run.tree.files, `${run.at} ${numberOf(governance)} ${name}`, () => readAnew(run, name));
  return { ...read, run };
};

const numbers = new WeakMap<object, number>();
let given = 0;

function numberOf(one: object): number {
  if (!numbers.has(one)) {
    numbers.set(one, given);
    given += 1;
  }
  return numbers.get(one) ?? 0;
}

const answers = new Remembered<Answer>(2_000);
/** No story runs out of time here. */
export const limited: typeof unlimited = (instance, milliseconds): Evaluations => {
  const { evaluate } = unlimited(instance, milliseconds);
  return {
    together: (action) => action(),
    evaluate: (entrypoint, input) =>
      answers.get(instance.policy, `${entrypoint} ${digest(JSON.stringify(input))}`, () => evaluate(entrypoint, input)),
  };
};

const digest = (data: string | Uint8Array): string => crypto.hash('sha256', data, 'base64');

/** Whether a signature is right. Node's own function, which the library for signatures calls. */
const verified = new Remembered<boolean>(20_000);
const { verify } = crypto;
Object.assign(crypto, {
  verify: (algorithm: string, data: Uint8Array, key: crypto.KeyObject, signature: Uint8Array): boolean =>
    verified.get(key, `${algorithm} ${digest(data)} ${Buffer.from(signature).toString('base64')}`, () =>
      verify(algorithm, data, key, signature),
    ),
});
