// A compiled policy in memory, run by the SDK with limits on memory and time.

import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type * as Sdk from '@open-policy-agent/opa-wasm';
import { codeOf, messageOf } from '../lib/fault.ts';
import { isObject } from '../lib/json.ts';
import { once } from '../lib/once.ts';
import type { Answer } from './port.ts';

// The SDK's other loader uses `Response`, so Node would load all of fetch: a tenth of a check. Of a CommonJS module
// that exports one object, import finds only the first name.
const sdk: typeof Sdk = createRequire(import.meta.url)('@open-policy-agent/opa-wasm');

/** The limits of an evaluation that would not end by itself. */
export interface Caps {
  /** Memory, in pages of 64 KiB. */
  readonly pages: number;
  readonly milliseconds: number;
}

type Policy = ReturnType<typeof sdk.loadPolicySync>;

export interface Instance {
  readonly policy: Policy;
  /** Why it never answers again. */
  stopped?: string;
}

export interface Evaluations {
  evaluate(entrypoint: string, input: unknown): Answer;
  together<T>(action: () => T): T;
}

export function limited(instance: Instance, milliseconds: number): Evaluations {
  const within = timed(milliseconds);
  let isWatched = false;
  const together: Evaluations['together'] = (action) => {
    if (isWatched || instance.stopped !== undefined) return action();
    let done: { readonly value: ReturnType<typeof action> } | undefined;
    isWatched = true;
    try {
      within(() => {
        done = { value: action() };
      });
    } catch (error) {
      if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      // An evaluation that was stopped may have left any state behind.
      instance.stopped = messageOf(error);
    } finally {
      isWatched = false;
    }
    return done === undefined ? action() : done.value;
  };
  return {
    together,
    evaluate: (entrypoint, input) =>
      together(() =>
        instance.stopped === undefined ? answerOf(instance.policy, entrypoint, input) : { fault: instance.stopped },
      ),
  };
}

function answerOf(policy: Policy, entrypoint: string, input: unknown): Answer {
  try {
    const results = policy.evaluate(input, entrypoint);
    const [only] = Array.isArray(results) && results.length === 1 ? results : [];
    return { result: isObject(only) ? only['result'] : undefined };
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

/** Keeps the last policy, since all revisions of a repository that a run opens often have the same one. */
export function keptInstance(): (wasm: Uint8Array, digest: string, caps: Caps) => Instance | undefined {
  let last: (Instance & { readonly digest: string; readonly pages: number }) | undefined;
  return (wasm, digest, { pages }) => {
    if (last?.digest === digest && last.pages === pages && last.stopped === undefined) return last;
    const policy = loadPolicy(wasm, pages);
    last = policy && { policy, digest, pages };
    return last;
  };
}

/** Undefined when the bytes are not a policy that OPA compiled. */
function loadPolicy(wasm: Uint8Array, pages: number): Policy | undefined {
  try {
    // A Buffer may be a view of a larger pool, which the SDK would read completely.
    return sdk.loadPolicySync(new Uint8Array(wasm), { initial: 5, maximum: pages });
  } catch {
    return undefined;
  }
}

const nothing = (): void => undefined;
const job = { action: nothing };
const watched = once(() => ({ context: createContext({ job }), script: new Script('job.action()') }));

/** Runs actions with a time limit. Only node:vm can end a loop inside WebAssembly. */
const timed = (milliseconds: number) => (action: () => void) => {
  const { context, script } = watched();
  job.action = action;
  try {
    script.runInContext(context, { timeout: milliseconds });
  } finally {
    // What it refers to may be a whole release.
    job.action = nothing;
  }
};
