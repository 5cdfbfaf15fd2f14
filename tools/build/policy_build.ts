/**
 * Builds `policies/policy.wasm` from `policies/gates/*.rego` with real OPA, and `policy.lock.json`: the OPA version,
 * the digests of all inputs and outputs, and the controls of each gate. The compiler refuses a source or a wasm that
 * does not match the lock. With `--check` nothing is written: files that differ are named, and the exit code is 1.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOrCheck } from './generated.ts';
import { metadataFaults, readGates } from './metadata.ts';
import { buildWasm, codesOf, controlsUnder, opaVersion, readMetadata, sharedBuiltins } from './opa.ts';
import { documentsFile, documentsRego } from './policy_documents.ts';
import { citationFaults, readCitedSources } from './sources.ts';

const ENTRYPOINTS = [
  'registry/promote/allow',
  'relc/admission',
  'relc/promote_allow',
  'relc/quorum',
  'relc/required',
  'relc/revalidation',
  'relc/timed',
  'relc/verdicts',
];

const root = join(import.meta.dirname, '../..');

/** The Rego files that judge, by path in the repository: all but the tests. */
function readSources(): Map<string, string> {
  const names = readdirSync(join(root, 'policies/gates'), { recursive: true, encoding: 'utf8' }).sort();
  const paths = names.filter((name) => name.endsWith('.rego') && !name.endsWith('_test.rego'));
  return new Map(
    paths.map((name) => [`policies/gates/${name}`, readFileSync(join(root, 'policies/gates', name), 'utf8')]),
  );
}

/** The packages `relc.<parent>.<name>`, so that a caller can tell a gate without findings from a missing one. */
function packagesUnder(parent: string, sources: ReadonlyMap<string, string>): Map<string, string> {
  const head = new RegExp(`^package relc[.]${parent}[.](\\w+)$`, 'm');
  return new Map([...sources.values()].flatMap((text) => ofPackage(head.exec(text)?.[1], text)).sort());
}

const ofPackage = (name: string | undefined, text: string): [string, string][] =>
  name === undefined ? [] : [[name, text]];

function digest(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

function build(scratch: string): Map<string, Uint8Array> {
  const sources = readSources();
  const wasm = buildWasm(ENTRYPOINTS, scratch);
  const gates = packagesUnder('gates', sources);
  const timed = packagesUnder('timed_gates', sources);
  const metadata = readMetadata();
  const lock = {
    // What gates may call, the repository's own ones too.
    builtins: sharedBuiltins(),
    codes: codesOf(metadata, sources),
    controls: [...controlsUnder('gates', metadata, gates), ...controlsUnder('timed_gates', metadata, timed)],
    entrypoints: ENTRYPOINTS,
    gates: [...gates.keys()],
    opa: opaVersion(),
    sources: Object.fromEntries([...sources].map(([path, text]) => [path, digest(text)])),
    timed: [...timed.keys()],
    wasm: digest(wasm),
  };
  return new Map([
    ['policies/policy.wasm', wasm],
    ['policies/policy.lock.json', Buffer.from(`${JSON.stringify(lock, null, 2)}\n`)],
  ]);
}

const faults = [...metadataFaults(readGates()), ...citationFaults(readGates(), readCitedSources())];
if (faults.length > 0) {
  console.error(['The METADATA of these rules is wrong:', ...faults].join('\n'));
  process.exit(1);
}

// A source like any other, so it is there before OPA reads them.
writeOrCheck(new Map([[documentsFile, documentsRego()]]), 'npm run policy:build');
const scratch = mkdtempSync(join(tmpdir(), 'relc-policy-'));
try {
  writeOrCheck(build(scratch), 'npm run policy:build');
} finally {
  rmSync(scratch, { recursive: true });
}
