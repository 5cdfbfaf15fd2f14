// Runs policies/policy.wasm in the SDK's runtime, with limits on memory and time. The lock ties the compiled policy to
// the sources that people reviewed.

import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type * as Sdk from '@open-policy-agent/opa-wasm';
import type { PolicyLock } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { hasShape } from '../document/validators.ts';
import { textOf } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { codeOf, messageOf } from '../lib/fault.ts';
import { isObject, parseJson } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { packageLock } from '../model/policies.ts';
import type { Tree } from '../model/tree.ts';
import type { Answer, Entrypoint, PolicyEvaluator } from './port.ts';

export const lockFile = 'policies/policy.lock.json';
const wasmFile = 'policies/policy.wasm';

// The SDK's other loader uses `Response`, so Node would load all of fetch: a tenth of a check. Of a CommonJS module
// that exports one object, import finds only the first name.
const sdk: typeof Sdk = createRequire(import.meta.url)('@open-policy-agent/opa-wasm');

/** The limits of an evaluation that would not end by itself. */
export interface Caps {
  /** Memory, in pages of 64 KiB. */
  readonly pages: number;
  readonly milliseconds: number;
}

/**
 * Ten times what a release within document/limits.ts needs, and all the memory that WebAssembly has: what passes here
 * passes anywhere. On two busy cores the largest SBOM and VEX took 110 MiB and 7 s, a release with every other document
 * at its limits 510 MiB and 12 s.
 */
const ample: Caps = { pages: 65_536, milliseconds: 120_000 };

export async function loadEvaluator(tree: Tree, caps: Caps = ample): Promise<Result<PolicyEvaluator>> {
  // Another relc than the pinned one: its policy is not there, and no other may stand in for it.
  const unlent = tree.faults.filter(({ file }) => file === packageLock);
  if (unlent.length > 0) return failed(...unlent);
  const wasm = tree.files.get(wasmFile);
  const locked = tree.files.get(lockFile);
  if (wasm === undefined || locked === undefined)
    return failed({ code: 'load/missing-file', file: wasm === undefined ? wasmFile : lockFile });
  const lock = readLock(locked);
  if (lock === undefined) return failed({ code: 'policy/not-built', file: lockFile });
  const faults = lockFaults(tree, wasm, lock);
  if (faults.length > 0) return failed(...faults);
  const instance = instanceOf(wasm, lock.wasm, caps);
  if (instance === undefined) return failed({ code: 'policy/not-built', file: wasmFile });
  const evaluations = limited(instance, caps.milliseconds);
  return {
    value: { gates: lock.gates, timedGates: lock.timed, controls: lock.controls, ...evaluations },
    diagnostics: [],
  };
}

type Policy = ReturnType<typeof sdk.loadPolicySync>;

/** A policy in memory. */
interface Instance {
  readonly policy: Policy;
  /** Why it never answers again. */
  stopped?: string;
}

function limited(instance: Instance, milliseconds: number): Pick<PolicyEvaluator, 'evaluate' | 'together'> {
  const within = timed(milliseconds);
  let isWatched = false;
  const together: PolicyEvaluator['together'] = (action) => {
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

function answerOf(policy: Policy, entrypoint: Entrypoint, input: unknown): Answer {
  try {
    const results = policy.evaluate(input, entrypoint);
    const [only] = Array.isArray(results) && results.length === 1 ? results : [];
    return { result: isObject(only) ? only['result'] : undefined };
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

let last: (Instance & { readonly digest: string; readonly pages: number }) | undefined;

/** One for all revisions of a repository that a run opens: they often have the same policy. */
function instanceOf(wasm: Uint8Array, digest: string, { pages }: Caps): Instance | undefined {
  if (last?.digest === digest && last.pages === pages && last.stopped === undefined) return last;
  const policy = loadPolicy(wasm, pages);
  last = policy && { policy, digest, pages };
  return last;
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

/** Runs actions with a time limit. Only node:vm can end a loop inside WebAssembly. */
function timed(milliseconds: number): (action: () => void) => void {
  const nothing = (): void => undefined;
  const job = { action: nothing };
  const context = createContext({ job });
  const script = new Script('job.action()');
  return (action) => {
    job.action = action;
    try {
      script.runInContext(context, { timeout: milliseconds });
    } finally {
      // What it refers to may be a whole release.
      job.action = nothing;
    }
  };
}

/** The lock, if all of it has the shape that the build writes: later readers rely on that. */
function readLock(bytes: Uint8Array): PolicyLock | undefined {
  const lock = parseJson(textOf(bytes) ?? '');
  return lock !== undefined && hasShape(lock, 'policy_lock') ? lock : undefined;
}

function lockFaults(tree: Tree, wasm: Uint8Array, lock: PolicyLock): Diagnostic[] {
  const sources = [...tree.files.keys()].filter(
    (path) => /^policies\/gates\/.*\.rego$/.test(path) && !path.endsWith('_test.rego'),
  );
  const paths = [...new Set([...sources, ...Object.keys(lock.sources)])].sort();
  const changed = paths.filter((path) => {
    const bytes = tree.files.get(path);
    return bytes === undefined || digestOf(bytes) !== own(lock.sources, path);
  });
  // Building the policy again would lock what a checkout altered.
  const converted = changed.filter((path) => {
    const bytes = tree.files.get(path);
    return bytes !== undefined && digestOf(withoutCarriageReturns(bytes)) === own(lock.sources, path);
  });
  const [first] = converted;
  if (first !== undefined) return [{ code: 'policy/line-endings', file: first, facts: { observed: converted.length } }];
  const stale = changed.map((file): Diagnostic => ({ code: 'policy/lock-stale', file }));
  return digestOf(wasm) === lock.wasm ? stale : [...stale, { code: 'policy/lock-stale', file: wasmFile }];
}

/** The committed bytes, when the checkout converted line ends. */
const withoutCarriageReturns = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
