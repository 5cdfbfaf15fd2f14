/** Real OPA, at the version in go.mod, as the tools of this folder call it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Annotated, controlsOf, type References, versionIn, wasmIn } from '../../compiler/policy/metadata.ts';
import type { GateControls } from '../../compiler/policy/port.ts';
import { answersOf, goTool } from './go.ts';

// The compiled policy contains the paths of the gates, so they are always relative to this folder.
const tools = join(import.meta.dirname, '..');
const GATES = '../policies/gates';
const program = goTool('opa');

/** Builtins of the npm SDK that are not allowed: one is random, the other throws where OPA does not. */
const REFUSED = ['rand.intn', 'sprintf'];

const inTools = { cwd: tools, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;

export const opa = (...args: readonly string[]): string => execFileSync(program, args, inTools);

/** Runs `opa test` of the gates and shows its output. Throws when a test fails. */
export function testGates(): void {
  execFileSync(program, ['test', GATES], { cwd: tools, stdio: 'inherit' });
}

/** A file of the gates with another text, and the tests that judge it: those of one file, or of one title there. */
export interface Change {
  readonly file?: string;
  readonly text?: string;
  /** The file whose tests run, without those of other files; all of them where it is absent. */
  readonly tests?: string;
  /** The pattern of the full names of those that run. */
  readonly names?: string;
}

export interface Verdict {
  readonly passes: boolean;
  /** Why the text is no Rego: then no test has noticed anything. */
  readonly fault?: string;
}

/** Whether tests of the gates pass with each of these changes, one by one. What does not compile does not pass. */
export const judgeChanges = async (changes: readonly Change[]): Promise<readonly Verdict[]> =>
  (await answersOf('passes', [GATES], changes)).map((line): Verdict => JSON.parse(line));

export function opaVersion(): string {
  const version = versionIn(opa('version'));
  if (version === undefined) throw new Error('opa does not say its version');
  return version;
}

/**
 * Compiles the wasm module. Only builtins of the npm SDK are allowed: a missing one would be noticed only when a
 * release is judged.
 */
export function buildWasm(entrypoints: readonly string[], scratch: string): Uint8Array {
  const capabilities = join(scratch, 'capabilities.json');
  const bundle = join(scratch, 'bundle.tar.gz');
  writeFileSync(capabilities, JSON.stringify(sharedCapabilities()));
  const named = entrypoints.flatMap((entrypoint) => ['-e', entrypoint]);
  const flags = ['-t', 'wasm', '--prune-unused', '--ignore', '*_test.rego', '--capabilities', capabilities];
  opa('build', ...flags, ...named, '-o', bundle, GATES);
  const wasm = wasmIn(readFileSync(bundle));
  if (wasm === undefined) throw new Error('the bundle has no /policy.wasm');
  return wasm;
}

/** What OPA at this version and the npm SDK both have. */
export const sharedBuiltins = (): readonly string[] =>
  sharedCapabilities().builtins.map(({ name }: { readonly name: string }) => name);

function sharedCapabilities() {
  const here = JSON.parse(opa('capabilities', '--current'));
  const path = '../../node_modules/@open-policy-agent/opa-wasm/capabilities.json';
  const sdk = JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'));
  const names = new Set(sdk.builtins.map((builtin: { name: string }) => builtin.name));
  for (const name of REFUSED) names.delete(name);
  const builtins = here.builtins.filter((builtin: { name: string }) => names.has(builtin.name));
  return { ...here, builtins, wasm_abi_versions: sdk.wasm_abi_versions };
}

/** The METADATA of all gates. */
export const readMetadata = (): readonly Annotated[] =>
  JSON.parse(opa('inspect', '-a', '-f', 'json', GATES)).annotations;

/** What the packages below `data.relc.<parent>` stand for, from their METADATA, their texts, and what they read. */
export function controlsUnder(
  parent: string,
  annotations: readonly Annotated[],
  packages: ReadonlyMap<string, string>,
): readonly GateControls[] {
  const ruleOf = (gate: string) => `data.relc.${parent}.${gate}.deny`;
  const references = referencesOf([...packages.keys()].map(ruleOf));
  return [...packages].map(([gate, source]) => {
    const read = references[ruleOf(gate)];
    if (read === undefined) throw new Error('OPA does not say what a rule refers to');
    return controlsOf(gate, `data.relc.${parent}.${gate}`, annotations, source, read);
  });
}

/** What rules refer to, by rule. */
const referencesOf = (rules: readonly string[]): Readonly<Record<string, References>> =>
  JSON.parse(execFileSync('go', ['-C', 'build', 'run', './reads', `../${GATES}`, ...rules], inTools));

/** Every code that a gate can deny with. Each deny rule names all of its codes in its METADATA. */
export function codesOf(annotations: readonly Annotated[], sources: ReadonlyMap<string, string>): string[] {
  const text = [...sources.values()].join('\n');
  const written = new Set([...text.matchAll(/"([a-z]+\/[a-z0-9-]+)"/g)].map((match) => match[1] as string));
  const rules = annotations.map((entry) => entry.annotations).filter(({ scope }) => scope === 'rule');
  const annotated = new Set(rules.flatMap((rule) => rule.custom?.codes ?? []));
  const silent = (text.match(/^deny contains/gm) ?? []).length - rules.length;
  const different = [...written.symmetricDifference(annotated)];
  if (silent !== 0 || different.length > 0) {
    throw new Error(`METADATA is missing for ${silent} deny rules and wrong about these codes: ${different.join(' ')}`);
  }
  return [...written].sort();
}
