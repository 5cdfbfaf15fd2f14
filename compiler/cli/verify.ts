// relc verify: the start-up check, against a registry or a bundle on disk.
import { join } from 'node:path';
import { readFile, readFolder, readWorkTree } from '../adapters/files.ts';
import { loadTrust } from '../document/trust.ts';
import { cabPath, type Observed, type Resource, releasePath } from '../model/plan.ts';
import { type VerifyInput, verify } from '../verify/index.ts';
import type { Outcome } from './outcome.ts';
import {
  type GlobalOptions,
  openReleases,
  openRepository,
  openShape,
  openTargets,
  openTime,
  reaching,
} from './workspace.ts';

export interface VerifyOptions extends GlobalOptions {
  readonly target?: string;
  readonly model?: string;
  readonly bundle?: string;
  /** A folder with keys.yaml and public keys: chosen by who verifies, never taken from what is verified. */
  readonly trust: string;
  readonly modelFiles: string;
  readonly version?: string;
  readonly minimumSerial?: number;
}

type Shown = Pick<VerifyInput, 'state' | 'compiled' | 'cab' | 'expected' | 'shown'>;

export async function verifyCommand(options: VerifyOptions): Promise<Outcome> {
  const at = openTime(options);
  if ('diagnostics' in at) return at;
  const trust = loadTrust(readFolder(options.trust), '', openShape());
  if (trust.value === undefined)
    return {
      diagnostics: trust.diagnostics.map((fault) => ({ ...fault, file: join(options.trust, fault.file ?? '') })),
    };
  const shown = options.bundle === undefined ? await fromRegistry(options) : fromBundle(options.bundle);
  if ('diagnostics' in shown) return shown;
  const { verified, diagnostics } = verify({
    ...shown,
    keys: trust.value.signers,
    at: at.value,
    modelFiles: readFolder(options.modelFiles),
    minimumSerial: options.minimumSerial ?? 0,
    version: options.version,
  });
  if (verified === undefined) return { diagnostics };
  const lines = [
    `${verified.model} ${verified.model_version} may load: approved for ${verified.target}, state ${verified.serial} signed by ${verified.state_signed_by}`,
    `  policy ${verified.policy_digest}`,
  ];
  return { diagnostics, lines, result: { ...verified } };
}

const bundleRecords = { state: 'state.sigstore.json', cab: 'cab.sigstore.json' } as const;

/** A compiled folder with the state and the CAB record beside its files. */
function fromBundle(folder: string): Shown {
  const files = new Map(
    [...readFolder(folder)].filter(([path]) => path !== bundleRecords.state && path !== bundleRecords.cab),
  );
  const record = (name: keyof typeof bundleRecords) => readFile(join(folder, bundleRecords[name])) ?? null;
  return { state: record('state'), compiled: () => files, cab: () => record('cab') };
}

async function fromRegistry(options: VerifyOptions): Promise<Shown | Outcome> {
  const repository = openRepository(options);
  if ('diagnostics' in repository) return repository;
  const root = repository.value;
  if (options.target === undefined) return { diagnostics: [{ code: 'usage/nothing-to-verify' }] };
  const model = options.model;
  // The releases say only which numbers the registry gives them: a wrong one fails to verify.
  const tree = readWorkTree(root, ['policies/governance/targets.yaml', `releases/${model ?? ''}`]);
  const targets = openTargets(tree, options.target);
  if ('diagnostics' in targets) return targets;
  const target = targets.value[0];
  if (target === undefined || model === undefined)
    return { diagnostics: [{ code: 'usage/no-such-model', facts: { observed: model ?? '' } }] };
  const registry = openReleases(root, target, tree);
  const observed = await reaching(() => registry.observe(model));
  if ('diagnostics' in observed) return observed;
  // The version that would load: an alias that disagrees with the signed state is refused before any of this is looked at.
  const loading = options.version ?? observed.value.aliases[target.alias] ?? '';
  const contents = await reaching(() =>
    readArtifacts(observed.value, loading, (resource) => registry.read(model, resource)),
  );
  if ('diagnostics' in contents) return contents;
  const { versions, aliases, state } = observed.value;
  return {
    state,
    compiled: (_, { release_digest }) => {
      const prefix = releasePath(release_digest, '');
      const files = [...contents.value].filter(([path]) => path.startsWith(prefix));
      return new Map(files.map(([path, bytes]) => [path.slice(prefix.length), bytes]));
    },
    cab: (_, { approved_by_plan }) => contents.value.get(cabPath(approved_by_plan)) ?? null,
    expected: { target: target.name, registryId: target.registry_id, model, alias: target.alias },
    shown: { aliases, tags: (version) => versions[version]?.tags ?? {} },
  };
}

/** The relc artifacts of one version, by path; none when the registry has no such version. */
async function readArtifacts(
  observed: Observed,
  version: string,
  read: (resource: Resource) => Promise<Uint8Array | null>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  for (const path of Object.keys(observed.versions[version]?.artifacts ?? {}))
    contents.set(path, (await read({ type: 'artifact', version, path })) ?? new Uint8Array());
  return contents;
}
