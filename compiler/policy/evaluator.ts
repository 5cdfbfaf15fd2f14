// Runs policies/policy.wasm, and the repository's own gates beside it. The lock ties the compiled policy to the sources
// that people reviewed.

import type { PolicyLock } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { digestOf } from '../lib/digest.ts';
import { isOwnGate, lockFile, packageLock, wasmFile } from '../model/policies.ts';
import type { Tree } from '../model/tree.ts';
import { type Caps, keptInstance, limited } from './instance.ts';
import { readLock, sourceFaults } from './lock.ts';
import { loadOwnGates } from './own-gates.ts';
import type { PolicyEvaluator } from './port.ts';

/**
 * Ten times what a release within document/limits.ts needs, and all the memory that WebAssembly has: what passes here
 * passes anywhere. On two busy cores the largest SBOM and VEX took 110 MiB and 7 s, a release with every other document
 * at its limits 510 MiB and 12 s.
 */
const ample: Caps = { pages: 65_536, milliseconds: 120_000 };

export async function loadEvaluator(tree: Tree, caps: Caps = ample): Promise<Result<PolicyEvaluator>> {
  // The pinned package's policy is not there, or something lies in its place: no other may stand in for it.
  const unlent = tree.faults.filter(({ code, file }) => file === packageLock || code === 'policy/replaces-package');
  if (unlent.length > 0) return failed(...unlent);
  const wasm = tree.files.get(wasmFile);
  const locked = tree.files.get(lockFile);
  if (wasm === undefined || locked === undefined)
    return failed({ code: 'load/missing-file', file: wasm === undefined ? wasmFile : lockFile });
  const lock = readLock(locked, 'policy_lock');
  if (lock === undefined) return failed({ code: 'policy/not-built', file: lockFile });
  const faults = lockFaults(tree, wasm, lock);
  if (faults.length > 0) return failed(...faults);
  const instance = instanceOf(wasm, lock.wasm, caps);
  if (instance === undefined) return failed({ code: 'policy/not-built', file: wasmFile });
  const ownGates = loadOwnGates(tree, digestOf(locked), caps);
  if (ownGates.value === undefined) return ownGates;
  return {
    value: {
      gates: lock.gates,
      timedGates: lock.timed,
      controls: [...lock.controls, ...(ownGates.value?.controls ?? [])],
      ...(ownGates.value && { ownGates: ownGates.value }),
      ...limited(instance, caps.milliseconds),
    },
    diagnostics: [],
  };
}

const instanceOf = keptInstance();

function lockFaults(tree: Tree, wasm: Uint8Array, lock: PolicyLock): readonly Diagnostic[] {
  const sources = [...tree.files.keys()].filter(
    (path) => /^policies\/gates\/.*\.rego$/.test(path) && !path.endsWith('_test.rego') && !isOwnGate(path),
  );
  const faults = sourceFaults(tree, sources, lock.sources, 'policy/lock-stale');
  if (digestOf(wasm) === lock.wasm || faults.some(({ code }) => code === 'policy/line-endings')) return faults;
  return [...faults, { code: 'policy/lock-stale', file: wasmFile }];
}
