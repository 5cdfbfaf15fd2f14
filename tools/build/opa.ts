/** Real OPA, at the version in go.mod, as the tools of this folder call it. */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { contentNames } from '../../compiler/evidence/gates.ts';
import type { GateControls } from '../../compiler/policy/port.ts';
import { goTool } from './go.ts';
import { documentsBehind } from './policy_documents.ts';

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

/**
 * Whether `opa test` of that folder passes, or its tests whose full names match a pattern. A failure to compile is a
 * failure too.
 */
export function testsPass(gates: string, names?: string): Promise<boolean> {
  const only = names === undefined ? [] : ['--run', names];
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['test', gates, ...only], { stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', (code) => (code === null ? reject(new Error('opa was killed')) : resolve(code === 0)));
  });
}

export function opaVersion(): string {
  const version = /^Version: (\S+)$/m.exec(opa('version'))?.[1];
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
  return fileInTar(gunzipSync(readFileSync(bundle)), '/policy.wasm');
}

function sharedCapabilities(): object {
  const here = JSON.parse(opa('capabilities', '--current'));
  const path = '../../node_modules/@open-policy-agent/opa-wasm/capabilities.json';
  const sdk = JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'));
  const names = new Set(sdk.builtins.map((builtin: { name: string }) => builtin.name));
  for (const name of REFUSED) names.delete(name);
  const builtins = here.builtins.filter((builtin: { name: string }) => names.has(builtin.name));
  return { ...here, builtins, wasm_abi_versions: sdk.wasm_abi_versions };
}

/** POSIX ustar: a header of 512 bytes with name and octal size, then the content, padded to 512. */
function fileInTar(tar: Buffer, path: string): Uint8Array {
  for (let offset = 0; offset < tar.length; ) {
    const name = tar.toString('latin1', offset, offset + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', offset + 124, offset + 136), 8) || 0;
    const start = offset + 512;
    if (name === path) return tar.subarray(start, start + size);
    offset = start + Math.ceil(size / 512) * 512;
  }
  throw new Error(`the bundle has no ${path}`);
}

/** The METADATA of all gates. */
export const readMetadata = (): readonly Annotated[] =>
  JSON.parse(opa('inspect', '-a', '-f', 'json', GATES)).annotations;

/** The METADATA of the packages below `data.relc.<parent>`, from their texts, and what they read. */
export function controlsOf(
  annotations: readonly Annotated[],
  parent: string,
  packages: ReadonlyMap<string, string>,
): readonly GateControls[] {
  const at = (scope: string, path: string) =>
    annotations.filter((one) => one.annotations.scope === scope && dotted(one.path) === path);
  const ruleOf = (gate: string) => `data.relc.${parent}.${gate}.deny`;
  const read = referencesOf([...packages.keys()].map(ruleOf));
  return [...packages].map(([gate, source]) => {
    const path = `data.relc.${parent}.${gate}`;
    const appliesTo = at('package', path)[0]?.annotations.custom?.applies_to;
    return {
      gate,
      ...(appliesTo && { applies_to: appliesTo }),
      reads: readsOf(read[ruleOf(gate)], source),
      rules: at('rule', ruleOf(gate)).map(({ annotations: { title, custom } }) => ({
        title,
        codes: custom?.codes ?? [],
        ...(custom?.evidence && { evidence: custom.evidence }),
        controls: custom?.controls ?? [],
      })),
    };
  });
}

const dotted = (path: readonly Segment[]): string => path.map(({ value }) => value).join('.');

interface References {
  /** Paths into the input. */
  readonly base: readonly (readonly Segment[])[];
  /** Other rules. */
  readonly virtual: readonly (readonly Segment[])[];
}

/** What rules refer to, by rule. */
const referencesOf = (rules: readonly string[]): Readonly<Record<string, References>> =>
  JSON.parse(execFileSync('go', ['-C', 'build', 'run', './reads', `../${GATES}`, ...rules], inTools));

function readsOf(read: References | undefined, source: string): readonly string[] {
  if (read === undefined) throw new Error('OPA does not say what a rule refers to');
  const { base, virtual } = read;
  const listed = virtual.flatMap((path) => {
    const [, , parent, list = ''] = dotted(path).split('.');
    return parent === 'documents' ? (documentsBehind[list] ?? []) : [];
  });
  const parts = base.flatMap((path) => {
    const [, part, below] = dotted(path).split('.');
    if (part === 'facts') return [`facts.${below}`];
    if (part !== 'evidence') return part === undefined ? [] : [part];
    // When a rule chooses among documents, OPA sees only the choice: the rule names them in addition, or a list of all.
    const named = (document: string) => new RegExp(`["./]${document}\\b`).test(source) || listed.includes(document);
    return (below === undefined ? contentNames.filter(named) : [below]).map((document) => `evidence.${document}`);
  });
  return [...new Set<string>(parts)].sort();
}

interface Segment {
  readonly value: string;
}

interface Annotated {
  readonly path: readonly Segment[];
  readonly annotations: {
    readonly scope: string;
    readonly title: string;
    readonly custom?: {
      readonly codes?: readonly string[];
      readonly evidence?: 'verified' | 'declared';
      readonly controls?: readonly string[];
      readonly applies_to?: string;
    };
  };
}

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
