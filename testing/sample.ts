// The repository's own sample in memory, for tests that change one thing in it, and new keys: those that signed the
// sample were thrown away.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { join } from 'node:path';
import { bundleToJSON, toMessageSignatureBundle } from '@sigstore/bundle';
import { shapeCheck } from '../compiler/document/shape.ts';
import { validators } from '../compiler/document/validators.ts';
import { evidenceFiles } from '../compiler/evidence/table.ts';
import { textOf, utf8 } from '../compiler/lib/bytes.ts';
import { digestOf, sha256Hex } from '../compiler/lib/digest.ts';
import { loadGovernance } from '../compiler/load/governance.ts';
import { load } from '../compiler/load/index.ts';
import { digestsIn } from '../compiler/load/release.ts';
import { modelFilesIn } from '../compiler/load/source.ts';
import { keysFile, trustFolder } from '../compiler/model/policies.ts';
import type { Governance, LoadedRelease } from '../compiler/model/release.ts';
import { isModelFile, type Tree } from '../compiler/model/tree.ts';
import type { TrustedSigner } from '../compiler/model/trust.ts';
import { loadEvaluator } from '../compiler/policy/evaluator.ts';
import { hintOf, type SigningKey, type Statement, signStatement } from '../compiler/trust/envelope.ts';
import { readWorkTree } from '../compiler/world/files.ts';
import type { TrustedKey } from '../schemas/generated/documents.ts';
import { scanFile, signScan, withoutExceptions } from './scan.ts';

export const at = '2026-11-24T12:00:00Z';
export const today = '2026-11-24';
export const shape = shapeCheck(validators);

const read = readWorkTree(join(import.meta.dirname, '..'), ['releases/risk-default', 'policies', 'templates']);
const scanner = makeKey('sample-scanner', ['builder'], {
  person: 'Sample build service',
  emails: ['build@example.com'],
  valid: { from: '2026-11-01', until: '2036-11-01' },
});
const repository: Tree = { ...read, files: scanned(new Map(read.files)) };

/** The sample's build could make no scan, and exceptions stand in for it. Here it made them. */
function scanned(files: Map<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  for (const [path, sbom] of [...files])
    if (path.endsWith(`/${evidenceFiles.sbom.file}`)) files.set(join(path, '..', scanFile), signScan(scanner, sbom));
  const { file: name = '', ...entry } = scanner.signer.entry;
  const text = (path: string) => textOf(files.get(path) ?? new Uint8Array()) ?? '';
  const ledger = 'policies/governance/exceptions.yaml';
  files.set(ledger, utf8(withoutExceptions(text(ledger))));
  files.set(`${trustFolder}/${name}`, utf8(scanner.pem));
  // JSON is YAML.
  files.set(keysFile, utf8(`${text(keysFile)}  - ${JSON.stringify({ file: name, ...entry })}\n`));
  return files;
}

/** The sample with some files replaced or removed. */
export function sampleTree(changes: Readonly<Record<string, Uint8Array | string | undefined>> = {}): Tree {
  const files = new Map(repository.files);
  const models = new Map(repository.models);
  for (const [path, content] of Object.entries(changes)) {
    files.delete(path);
    models.delete(path);
    const bytes = typeof content === 'string' ? utf8(content) : content;
    if (bytes === undefined) continue;
    if (isModelFile(path)) models.set(path, digestOf(bytes));
    else files.set(path, bytes);
  }
  return { ...repository, files, models };
}

export const textIn = (path: string): string => new TextDecoder().decode(sampleTree().files.get(path));

/** A release says the same whatever the policies are: those of the unchanged sample are read once. */
const governance = loadGovernance(repository, shape, at);

/** These versions in their order, as load returns them. */
function loaded(tree: Tree, ...wanted: readonly string[]): readonly LoadedRelease[] {
  const source = {
    tree,
    shape,
    at,
    governance,
    modelFile: modelFilesIn(tree, shape),
    registeredName: (model: string) => model,
    claimedTwice: () => new Map(),
  };
  return load(source, (_, version) => version !== undefined && wanted.includes(version)).loaded.releases;
}

const unchanged = new Map<string, LoadedRelease>();

/** A version of the sample as load returns it; 2 by default. */
export function sampleRelease(tree?: Tree, wanted = '2'): LoadedRelease {
  const release = (tree === undefined && unchanged.get(wanted)) || loaded(tree ?? repository, wanted)[0];
  if (release === undefined) throw new Error(`the sample has no version ${wanted}`);
  if (tree === undefined) unchanged.set(wanted, release);
  return release;
}

/** Version 2 beside version 1, which it replaces. */
export function sampleAndPrevious(tree: Tree): { readonly release: LoadedRelease; readonly previous: LoadedRelease } {
  const [previous, release] = loaded(tree, '1', '2');
  if (previous === undefined || release === undefined) throw new Error('the sample has no versions 1 and 2');
  return { release, previous };
}

export function sampleGovernance(): Governance {
  if (governance.value === undefined) throw new Error("the sample's policies do not load");
  return governance.value;
}

export async function sampleEvaluator() {
  const { value } = await loadEvaluator(sampleTree());
  if (value === undefined) throw new Error("the sample's policy does not load");
  return value;
}

export interface TestKey extends SigningKey {
  readonly pem: string;
  readonly signer: TrustedSigner;
}

/** A key as in a trust file: Ed25519 for statements, P-256 (as cosign makes them) for blobs. */
export function makeKey(
  id: string,
  roles: readonly string[],
  { type = 'ed25519', ...rest }: Partial<TrustedKey> & { readonly type?: 'ed25519' | 'ec' } = {},
): TestKey {
  const { publicKey, privateKey } =
    type === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  const hint = hintOf(publicKey);
  const entry = {
    id,
    file: `${id}.pub`,
    roles,
    person: id,
    emails: [`${id}@example.com`],
    valid: { from: '2026-01-01', until: '2027-01-01' },
    ...rest,
  } as TrustedKey;
  const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string;
  return { hint, privateKey, pem, signer: { hint, publicKey, entry } };
}

/** The output of cosign sign-blob, without a transparency log. */
export function signBlob(blob: Uint8Array, key: SigningKey): Uint8Array {
  const bundle = toMessageSignatureBundle({
    digest: createHash('sha256').update(blob).digest(),
    signature: sign('sha256', blob, key.privateKey),
    keyHint: key.hint,
  });
  return utf8(JSON.stringify(bundleToJSON(bundle)));
}

type Unsigned = Omit<Statement, '_type'>;

/** A valid statement over version 2's model, with the changes of a test. */
export function sampleStatement(
  name: 'provenance' | 'security_decision',
  change: { readonly [K in keyof Unsigned]?: unknown } = {},
): Unsigned {
  const sums = sampleTree().files.get('releases/risk-default/2/model.SHA256SUMS') ?? new Uint8Array();
  const bundle = JSON.parse(textIn(`releases/risk-default/2/${name}.sigstore.json`));
  const { predicate } = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()) as Statement;
  const subject = [{ name: 'model.SHA256SUMS', digest: { sha256: sha256Hex(sums) } }];
  return { subject, predicateType: evidenceFiles[name].predicateType, predicate, ...change } as Unsigned;
}

/** Version 2 with files of its folder replaced or removed. */
export function withFiles(changes: Readonly<Record<string, Uint8Array | undefined>>): LoadedRelease {
  const release = sampleRelease();
  const files = [...release.files, ...Object.entries(changes)];
  const kept = new Map(
    files.filter((entry): entry is [string, Uint8Array] => changes[entry[0]] !== undefined || !(entry[0] in changes)),
  );
  return { ...release, files: kept, digests: digestsIn(kept, release.modelFiles) };
}

export const signSample = (
  name: 'provenance' | 'security_decision',
  key: SigningKey,
  change: { readonly [K in keyof Unsigned]?: unknown } = {},
): Uint8Array => signStatement(sampleStatement(name, change), key);

/** A bundle whose JSON is changed after signing. */
export function tampered(bundle: Uint8Array, change: (text: string) => string): Uint8Array {
  return utf8(change(Buffer.from(bundle).toString()));
}
