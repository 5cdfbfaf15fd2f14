// The repository's own gates. They are compiled apart from the package's policy, which runs as it is: what the package
// refuses, who must approve and what is promoted are never asked of them. All that they can do is to refuse more.
import type { OwnGatesLock } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { digestOf } from '../lib/digest.ts';
import { isOwnGate, ownGatesLock, ownGatesWasm } from '../model/policies.ts';
import type { Tree } from '../model/tree.ts';
import { type Caps, keptInstance, limited } from './instance.ts';
import { readLock, sourceFaults } from './lock.ts';
import type { GateControls, OwnGates } from './port.ts';

/** The one thing that they are asked: each package `own.<name>` with a `deny`, by that name. */
export const ownEntrypoint = 'own_gates/verdicts';
export const ownEntry =
  'package own_gates\n\nverdicts[concat(".", ["own", name])] := gate.deny if some name, gate in data.own\n';

const instanceOf = keptInstance();

/** Null where there are none. `packageDigest` is that of the package's lock. */
export function loadOwnGates(tree: Tree, packageDigest: string, caps: Caps): Result<OwnGates | null> {
  const { files } = tree;
  const sources = [...files.keys()].filter(isOwnGate);
  const [wasm, locked] = [files.get(ownGatesWasm), files.get(ownGatesLock)];
  if (sources.length === 0 && wasm === undefined && locked === undefined) return { value: null, diagnostics: [] };
  const lock = locked && readLock(locked, 'own_gates_lock');
  // A lock without gates would tie nothing; one with names of others would speak for them.
  if (lock === undefined || lock.controls.length === 0 || !lock.controls.every(({ gate }) => /^own[.]\w+$/.test(gate)))
    return failed({ code: 'policy/own-gates-not-built', file: ownGatesLock });
  const faults = staleIn(tree, sources, wasm, lock, packageDigest);
  if (faults.length > 0) return failed(...faults);
  const instance = wasm && instanceOf(wasm, lock.wasm, caps);
  if (instance === undefined) return failed({ code: 'policy/own-gates-not-built', file: ownGatesWasm });
  const { evaluate } = limited(instance, caps.milliseconds);
  const { words } = lock;
  const gates = lock.controls.map(({ gate }) => gate);
  const controls = lock.controls.map(declared);
  return { value: { gates, controls, words, evaluate: (input) => evaluate(ownEntrypoint, input) }, diagnostics: [] };
}

/** What they show is the word of whoever wrote them: it must not make a control of the package verified. */
const declared = ({ rules, ...gate }: GateControls): GateControls => ({
  ...gate,
  rules: rules.map((rule) => ({ ...rule, evidence: 'declared' })),
});

function staleIn(
  tree: Tree,
  sources: readonly string[],
  wasm: Uint8Array | undefined,
  lock: OwnGatesLock,
  packageDigest: string,
): readonly Diagnostic[] {
  // They may read what the package's gates define, which another package defines differently.
  if (lock.built_with !== packageDigest) return [{ code: 'policy/own-gates-of-other-relc', file: ownGatesLock }];
  const faults = sourceFaults(tree, sources, lock.sources, 'policy/own-gates-stale');
  if (faults.length > 0 || wasm === undefined || digestOf(wasm) === lock.wasm) return faults;
  return [{ code: 'policy/own-gates-stale', file: ownGatesWasm }];
}
