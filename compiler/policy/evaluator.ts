// policies/policy.wasm in the SDK's runtime, with a cap on its memory and on its time. The lock
// ties the compiled policy to its sources: what people reviewed is what judges.

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
import type { Tree } from '../model/tree.ts';
import type { PolicyEvaluator } from './port.ts';

export const lockFile = 'policies/policy.lock.json';
const wasmFile = 'policies/policy.wasm';

// Its other loader asks for `Response`, and with it Node loads all of fetch: a tenth of a check. Of a CommonJS module that
// is exported as one object, import finds the first name alone.
const sdk: typeof Sdk = createRequire(import.meta.url)('@open-policy-agent/opa-wasm');

/** What an evaluation may take before it is ended, instead of going on without end. */
export interface Caps {
  /** Of memory, 64 KiB each. */
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
  const wasm = tree.files.get(wasmFile);
  const locked = tree.files.get(lockFile);
  if (wasm === undefined || locked === undefined)
    return failed({ code: 'load/missing-file', file: wasm === undefined ? wasmFile : lockFile });
  const lock = readLock(locked);
  if (lock === undefined) return failed({ code: 'policy/not-built', file: lockFile });
  const faults = lockFaults(tree, wasm, lock);
  if (faults.length > 0) return failed(...faults);
  const policy = loadPolicy(wasm, caps);
  if (policy === undefined) return failed({ code: 'policy/not-built', file: wasmFile });
  const within = timed(caps.milliseconds);
  let stopped: string | undefined;
  const evaluate: PolicyEvaluator['evaluate'] = (entrypoint, input) => {
    // What was stopped in the midst of it may have left anything behind.
    if (stopped !== undefined) return { fault: stopped };
    try {
      const results = within(() => policy.evaluate(input, entrypoint));
      const [only] = Array.isArray(results) && results.length === 1 ? results : [];
      return { result: isObject(only) ? only['result'] : undefined };
    } catch (error) {
      const fault = messageOf(error);
      if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') stopped = fault;
      return { fault };
    }
  };
  return { value: { gates: lock.gates, timedGates: lock.timed, controls: lock.controls, evaluate }, diagnostics: [] };
}

/** Undefined where the bytes are no policy that OPA compiled. */
function loadPolicy(wasm: Uint8Array, { pages }: Caps) {
  try {
    // A Buffer may be a view of a larger pool, which the SDK would read whole.
    return sdk.loadPolicySync(new Uint8Array(wasm), { initial: 5, maximum: pages });
  } catch {
    return undefined;
  }
}

/** Runs actions, each of which is ended after some time, WebAssembly in the midst of a loop too: only node:vm can. */
function timed(milliseconds: number): (action: () => unknown) => unknown {
  const job = { action: (): unknown => undefined };
  const context = createContext({ job });
  const script = new Script('job.action()');
  return (action) => {
    job.action = action;
    return script.runInContext(context, { timeout: milliseconds });
  };
}

/** The lock, where all of it has the shape that the build wrote: what reads it later relies on that. */
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
  // To build the policy again would lock what a checkout altered.
  const converted = changed.filter((path) => {
    const bytes = tree.files.get(path);
    return bytes !== undefined && digestOf(withoutCarriageReturns(bytes)) === own(lock.sources, path);
  });
  const [first] = converted;
  if (first !== undefined) return [{ code: 'policy/line-endings', file: first, facts: { observed: converted.length } }];
  const stale = changed.map((file): Diagnostic => ({ code: 'policy/lock-stale', file }));
  return digestOf(wasm) === lock.wasm ? stale : [...stale, { code: 'policy/lock-stale', file: wasmFile }];
}

/** What git committed, where it converted line ends on checkout. */
const withoutCarriageReturns = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
