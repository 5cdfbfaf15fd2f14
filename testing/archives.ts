// For tests: archives of the sample's versions, made by the operation, and archives that somebody who holds the release key
// sealed anew after a change.
import { type Archived, type CheckedArchive, checkArchive } from '../compiler/archive/check/index.ts';
import { readmeFile, sealFile } from '../compiler/archive/layout.ts';
import { shape } from '../compiler/document/validators.ts';
import { textOf, utf8 } from '../compiler/lib/bytes.ts';
import { type Digest, sumsFile, sumsText } from '../compiler/lib/digest.ts';
import type { TrustedSigner } from '../compiler/model/trust.ts';
import { archiveVersion } from '../compiler/operations/archive/index.ts';
import { sealed } from '../compiler/trust/archive.ts';
import { type SigningKey, signStatement } from '../compiler/trust/envelope.ts';
import { loadTrust } from '../compiler/trust/trust.ts';
import { keysIn } from '../compiler/world/keys.ts';
import type { Archive } from '../schemas/generated/documents.ts';
import { copies } from './copies.ts';
import { ok } from './outcome.ts';
import { digestOnce } from './registry.ts';
import { ready2, type Scenario } from './scenario.ts';
import { keyFile, model, type Version } from './scratch.ts';
import { statementIn } from './signed.ts';

/** Outside of the repository. */
export const archiveFolder = (version: Version): string => `/archives/${version}`;

export interface Pack {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Whom the reader trusts. */
  readonly keys: readonly TrustedSigner[];
  readonly at: string;
}

/** Both versions are applied, version 2 serves, and each is archived. */
export const archived = copies(async (): Promise<Scenario> => {
  const scenario = await ready2();
  ok(await scenario.apply());
  for (const version of ['1', '2'] as const)
    ok(await archiveVersion(scenario.world, model, version, { out: archiveFolder(version) }));
  return scenario;
});

/** An archive as its reader has it. */
export const packOf = (scenario: Scenario, version: Version): Pack => packIn(scenario, archiveFolder(version));

export function packIn(scenario: Scenario, folder: string): Pack {
  const { files } = scenario.world;
  const keys = loadTrust(files.mounted('policies/trust'), '', shape).value?.signers ?? [];
  return { files: new Map(files.folder(folder)), keys, at: scenario.at };
}

export const checkPack = ({ files, keys, at }: Pack, more: Partial<Archived> = {}): CheckedArchive =>
  checkArchive({
    files,
    digests: new Map([...files].map(([path, bytes]) => [path, digestOnce(bytes)])),
    keys,
    at,
    ...more,
  });

/** The same with files changed, added, or taken out. Nobody sealed that. */
export function withFiles(pack: Pack, changes: Readonly<Record<string, Uint8Array | string | undefined>>): Pack {
  const files = new Map(pack.files);
  for (const [path, content] of Object.entries(changes))
    if (content === undefined) files.delete(path);
    else files.set(path, typeof content === 'string' ? utf8(content) : content);
  return { ...pack, files };
}

/** A private key of the scenario. */
export function signingKey({ world, keys }: Scenario, id = 'demo-release'): SigningKey {
  const key = keysIn(world.files, undefined).signing(keyFile(keys, id));
  if (key.value === undefined) throw new Error(`no key ${id}`);
  return key.value;
}

/** A signed file whose statement is changed and signed again. */
export function signedAnew(
  bytes: Uint8Array | undefined,
  key: SigningKey,
  change: (statement: ReturnType<typeof statementIn>) => void,
): Uint8Array {
  const { _type, ...statement } = statementIn(bytes);
  change(statement);
  return signStatement(statement, key);
}

/** The list made anew, and sealed by the release key: all that is wrong with it is what was changed. */
export function resealed(pack: Pack, key: SigningKey, change: (archive: Archive) => Archive = (same) => same): Pack {
  const listed = [...pack.files].filter(([path]) => path !== sumsFile && path !== sealFile);
  const sums = utf8(sumsText(listed.map(([path, bytes]): [string, Digest] => [path, digestOnce(bytes)])));
  const { predicate } = statementIn(pack.files.get(sealFile));
  const files = new Map([
    ...listed,
    [sumsFile, sums] as const,
    [sealFile, sealed(sums, change(predicate), key)] as const,
  ]);
  return { ...pack, files };
}

/** The commands of its README, without their prompts. */
export function commandsIn(pack: Pick<Pack, 'files'>): readonly string[] {
  const text = textOf(pack.files.get(readmeFile) ?? new Uint8Array()) ?? '';
  const blocks = [...text.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block = '']) => block);
  return blocks.flatMap((block) => block.split(/^\$ /m).filter((one) => one !== ''));
}
