// relc policy build: compiles the repository's own gates beside those of the package, by OPA at the version that compiled
// these, and locks them. What was compiled denies what its sources say; it is never asked anything else.

import { join } from 'node:path';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { sameBytes, sortedEntries, textOf } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { pretty } from '../lib/json.ts';
import { isOwnGate, lockFile, ownGatesFolder, ownGatesLock, ownGatesWasm } from '../model/policies.ts';
import type { Tree } from '../model/tree.ts';
import { readLock } from '../policy/lock.ts';
import { controlsOf, versionIn, wasmIn } from '../policy/metadata.ts';
import { ownEntry, ownEntrypoint } from '../policy/own-gates.ts';
import { type Inspected, ownMetadataFaults, ownRules } from '../policy/own-metadata.ts';
import type { Outcome } from '../report/outcome.ts';
import type { Next } from '../report/report.ts';
import { both, wroteLine } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import type { Ran, Scratch, World } from '../world/port.ts';

export interface PolicyBuildOptions {
  /** Writes nothing, and refuses where what is there differs. */
  readonly check?: boolean;
}

export async function buildOwnGates(world: World, { check = false }: PolicyBuildOptions): Promise<Outcome> {
  if (world.repository.value === undefined) return world.repository;
  const { root, tree: read } = world.repository.value;
  const tree = await read(['policies']);
  if (tree.value === undefined) return tree;
  if (tree.value.faults.length > 0) return { diagnostics: tree.value.faults, tree: tree.value };
  const scratch = world.scratch();
  try {
    const built = compile(tree.value, scratch);
    if (built.value === undefined) return { ...built, tree: tree.value };
    const { files, opa, gates } = built.value;
    const stale = [...files]
      .filter(([path, bytes]) => !sameBytes(tree.value.files.get(path), bytes))
      .map(([path]) => path);
    if (check) return { diagnostics: stale.map((file) => ({ code: 'policy/own-gates-stale', file })) };
    for (const path of stale) world.files.write(join(root, path), files.get(path) ?? '');
    const next: readonly Next[] = stale.length === 0 ? [] : [{ command: 'relc policy diff HEAD' }];
    const named = gates.join(', ');
    const compiled = both(`Compiled by OPA ${opa}: ${named}`, `Compilado pelo OPA ${opa}: ${named}`);
    const lines = [compiled, ...stale.map(wroteLine)];
    const done = [summaries.written(stale.length)];
    return { diagnostics: [], lines, done, next, result: { opa, gates: [...gates], written: stale } };
  } finally {
    scratch.drop();
  }
}

interface Built {
  readonly opa: string;
  readonly gates: readonly string[];
  /** What to write, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

function compile({ files }: Tree, scratch: Scratch): Result<Built> {
  const sources = new Map(sortedEntries([...files].filter(([path]) => isOwnGate(path))));
  if (sources.size === 0) return failed({ code: 'policy/no-own-gates', file: ownGatesFolder });
  const locked = files.get(lockFile);
  const lock = locked && readLock(locked, 'policy_lock');
  if (locked === undefined || lock?.opa === undefined) return failed({ code: 'policy/not-built', file: lockFile });
  for (const path of Object.keys(lock.sources)) scratch.write(path, files.get(path) ?? '');
  for (const [path, bytes] of sources) scratch.write(path, bytes);
  const fault = opaFault(scratch, lock.opa);
  if (fault !== undefined) return failed(fault);
  const wasm = wasmOf(scratch, lock.builtins ?? []);
  if (wasm.value === undefined) return wasm;
  const inspected: Inspected = JSON.parse(opa(scratch, 'inspect', '-a', '-f', 'json', ownGatesFolder).stdout);
  const faults = ownMetadataFaults(inspected, sources);
  if (faults.length > 0) return failed(...faults);
  const own = {
    built_with: digestOf(locked),
    controls: controlsIn(inspected, sources, scratch),
    opa: lock.opa,
    sources: Object.fromEntries([...sources].map(([path, bytes]) => [path, digestOf(bytes)])),
    wasm: digestOf(wasm.value),
    words: Object.fromEntries(sortedEntries(ownRules(inspected).map(({ code, words }) => [code, words]))),
  };
  const written = new Map([
    [ownGatesWasm, wasm.value],
    [ownGatesLock, Buffer.from(pretty(own))],
  ]);
  return { value: { opa: lock.opa, gates: own.controls.map(({ gate }) => gate), files: written }, diagnostics: [] };
}

const opa = (scratch: Scratch, ...args: readonly string[]): Ran =>
  scratch.run('opa', args) ?? { code: null, stdout: '', stderr: '' };

/** Whoever compiles them again must get the same bytes. */
function opaFault(scratch: Scratch, expected: string): Diagnostic | undefined {
  const said = scratch.run('opa', ['version']);
  const observed = versionIn(said?.stdout ?? '');
  if (observed === expected) return undefined;
  const change = said === undefined ? 'missing' : 'other';
  return { code: 'policy/no-opa', facts: { change, observed: observed ?? '?', expected } };
}

function wasmOf(scratch: Scratch, builtins: readonly string[]): Result<Uint8Array> {
  const current = JSON.parse(opa(scratch, 'capabilities', '--current').stdout);
  const allowed = current.builtins.filter(({ name }: { readonly name: string }) => builtins.includes(name));
  scratch.write('capabilities.json', JSON.stringify({ ...current, builtins: allowed }));
  scratch.write('entry.rego', ownEntry);
  const flags = ['-t', 'wasm', '--prune-unused', '--capabilities', 'capabilities.json', '-e', ownEntrypoint];
  const { code, stdout, stderr } = opa(
    scratch,
    'build',
    ...flags,
    '-o',
    'bundle.tar.gz',
    'policies/gates',
    'entry.rego',
  );
  const bundle = scratch.read('bundle.tar.gz');
  const wasm = bundle && wasmIn(bundle);
  if (code === 0 && wasm !== undefined) return { value: wasm, diagnostics: [] };
  return failed(...opaFaults(`${stderr}${stdout}`));
}

/** OPA says each fault behind its place, and may count them before. */
function opaFaults(text: string): readonly Diagnostic[] {
  const found = [...text.matchAll(/(policies\/gates\/\S+\.rego):\d+: (.+)/g)].map(([, file = '', said = '']) => ({
    file,
    said,
  }));
  const faults = found.length > 0 ? found : [{ file: ownGatesFolder, said: text.trim() }];
  return faults.map(({ file, said }) => ({
    code: 'policy/own-gates-wrong',
    file,
    facts: { observed: said, expected: null },
  }));
}

function controlsIn(inspected: Inspected, sources: ReadonlyMap<string, Uint8Array>, scratch: Scratch) {
  const rules = ownRules(inspected);
  return [...new Set(rules.map(({ gate }) => gate))].sort().map((gate) => {
    const mine = rules
      .filter((rule) => rule.gate === gate)
      .map(({ file }) => textOf(sources.get(file) ?? new Uint8Array()) ?? '');
    const read = opa(scratch, 'deps', '-f', 'json', '-d', 'policies/gates', `data.${gate}.deny`).stdout;
    return controlsOf(gate, `data.${gate}`, inspected.annotations ?? [], mine.join('\n'), JSON.parse(read));
  });
}
