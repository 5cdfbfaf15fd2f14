// For tests: a registry in memory, with the paths of the one in a folder (compiler/registry/file), so that tests change
// and read both in the same way. One contract test compares it with that and with MLflow's.
import { setTimeout as sleep } from 'node:timers/promises';
import { textOf, utf8 } from '../compiler/lib/bytes.ts';
import { type Digest, digestOf, hexOf, sha256Hex } from '../compiler/lib/digest.ts';
import { pretty } from '../compiler/lib/json.ts';
import { ownFiles } from '../compiler/model/download.ts';
import type { Resource, ShownFacts, ShownVersion } from '../compiler/model/plan.ts';
import { artifactsShown, type ObservedArtifact, observeArtifact } from '../compiler/registry/artifacts.ts';
import { ownBytes, withOwnBytes } from '../compiler/registry/description.ts';
import { type Board, takeHold } from '../compiler/registry/hold.ts';
import { type Registry, RegistryUnreachable } from '../compiler/registry/port.ts';

/** Files by path. */
export type Disk = Map<string, Uint8Array>;

/** The files below a folder, by path inside it. */
export function below(disk: ReadonlyMap<string, Uint8Array>, folder: string): ReadonlyMap<string, Uint8Array> {
  const start = `${folder}/`;
  const found = new Map<string, Uint8Array>();
  for (const [path, bytes] of disk) if (path.startsWith(start)) found.set(path.slice(start.length), bytes);
  return found;
}

const digests = new WeakMap<Uint8Array, Digest>();

/** Files in memory never change in place, and all copies of a scenario have the same ones: each is digested once. */
export function digestOnce(bytes: Uint8Array): Digest {
  const digest = digests.get(bytes) ?? digestOf(bytes);
  digests.set(bytes, digest);
  return digest;
}

const observed = new WeakMap<Uint8Array, ObservedArtifact>();

function observeOnce(path: string, bytes: Uint8Array): ObservedArtifact {
  const known = observed.get(bytes);
  const artifact = known?.path === path ? known : observeArtifact(path, bytes);
  observed.set(bytes, artifact);
  return artifact;
}

type Registered = Omit<ShownVersion, 'tags' | 'description'>;

/** The registry at `registry` in `disk`. */
export function memoryRegistry(disk: Disk, registry: string): Registry {
  const modelAt = (model: string) => `${registry}/models/${model}`;
  const versionAt = (model: string, version: string) => `${modelAt(model)}/versions/${version}.json`;
  const text = (path: string) => textOf(disk.get(path) ?? new Uint8Array()) ?? '';
  const texts = (folder: string) =>
    Object.fromEntries([...below(disk, folder)].map(([name, bytes]) => [name, textOf(bytes) ?? '']));

  function identity(): string {
    const file = `${registry}/registry.json`;
    if (!disk.has(file)) throw new RegistryUnreachable(`no registry at ${registry}`);
    return JSON.parse(text(file)).id;
  }

  function facts(model: string, version: string): ShownFacts | null {
    const file = versionAt(model, version);
    return disk.has(file) ? JSON.parse(text(file)) : null;
  }

  function registered(model: string, version: string): Registered {
    const known = facts(model, version) as unknown as Registered | null;
    if (known === null) throw new RegistryUnreachable(`no version ${version} of ${model} in ${registry}`);
    const { run_id, model_id, source, stage, status } = known;
    return { run_id: run_id ?? null, model_id: model_id ?? null, source, stage, status };
  }

  const artifactsAt = ({ run_id, model_id }: Pick<Registered, 'run_id' | 'model_id'>): string =>
    `${registry}/artifacts/${run_id ?? model_id}`;

  function pathOf(model: string, resource: Resource): string {
    switch (resource.type) {
      case 'artifact':
        return `${artifactsAt(registered(model, resource.version))}/${resource.path}`;
      case 'tag':
        return `${modelAt(model)}/tags/${resource.version}/${resource.name}`;
      case 'description':
        return `${modelAt(model)}/descriptions/${resource.version}`;
      case 'alias':
        return `${modelAt(model)}/aliases/${resource.name}`;
      case 'stage':
        return versionAt(model, resource.version);
      case 'state':
        return `${modelAt(model)}/state.sigstore.json`;
    }
  }

  return {
    observe: async (model) => {
      const versions = [...below(disk, `${modelAt(model)}/versions`).keys()].map((file) => file.replace(/\.json$/, ''));
      return {
        registry_id: identity(),
        versions: Object.fromEntries(
          versions.map((version) => [
            version,
            {
              ...registered(model, version),
              description: text(`${modelAt(model)}/descriptions/${version}`),
              tags: texts(`${modelAt(model)}/tags/${version}`),
            },
          ]),
        ),
        aliases: texts(`${modelAt(model)}/aliases`),
        state: disk.get(pathOf(model, { type: 'state' })) ?? null,
      };
    },
    examine: async (versions) =>
      Object.fromEntries(
        Object.entries(versions).map(([name, version]) => {
          const place = artifactsAt(version);
          const files = [...below(disk, `${place}/relc`)].map(([path, bytes]) => observeOnce(`relc/${path}`, bytes));
          const owner = version.run_id === null ? `logged model ${version.model_id}` : `run ${version.run_id}`;
          const deleted = disk.has(`${place}/deleted`) ? [owner] : [];
          const nowhere = version.run_id === null && version.model_id === null;
          return [name, { ...artifactsShown(files), deleted, ...(nowhere && { unwritable: 'nowhere' }) }];
        }),
      ),
    read: async (model, resource) => {
      if (resource.type === 'state') identity();
      if (resource.type === 'stage') return utf8(registered(model, resource.version).stage);
      const bytes = disk.get(pathOf(model, resource)) ?? null;
      return resource.type === 'description' ? ownBytes(bytes) : bytes;
    },
    write: async (model, resource, value) => {
      const path = pathOf(model, resource);
      if (resource.type === 'description') disk.set(path, withOwnBytes(disk.get(path) ?? null, value));
      else if (value === null) disk.delete(path);
      else if (resource.type === 'stage') {
        registered(model, resource.version);
        disk.set(path, utf8(pretty({ ...facts(model, resource.version), stage: textOf(value) })));
      } else {
        if (resource.type === 'state') disk.set(`${modelAt(model)}/states/${sha256Hex(value)}.sigstore.json`, value);
        disk.set(path, value);
      }
    },
    attach: async (model, version, files) => {
      const there = [...files].map(([path, bytes]): [string, Uint8Array] => {
        const file = pathOf(model, { type: 'artifact', version, path });
        const kept = disk.get(file) ?? bytes;
        disk.set(file, kept);
        return [path, kept];
      });
      return new Map(there);
    },
    files: async (model, version, folder) =>
      facts(model, version) === null ? new Map() : below(disk, `${artifactsAt(registered(model, version))}/${folder}`),
    modelFiles: async (model, version) => {
      const files = [...below(disk, `${artifactsAt(registered(model, version))}/model`)];
      return ownFiles(new Map(files.map(([path, bytes]): [string, Digest] => [path, digestOnce(bytes)])));
    },
    states: async (model, known = 0) => {
      identity();
      const states = [...below(disk, `${modelAt(model)}/states`).values()];
      return states.length > known ? states : [];
    },
    keptState: async (model, digest) => disk.get(`${modelAt(model)}/states/${hexOf(digest)}.sigstore.json`) ?? null,
    told: async (model) => texts(`${modelAt(model)}/told`),
    tell: async (model, receiver, said) => {
      disk.set(`${modelAt(model)}/told/${receiver}`, utf8(said));
    },
    proofs: async (model) => {
      identity();
      return [...below(disk, `${modelAt(model)}/proofs`).keys()];
    },
    proof: async (model, name) => disk.get(`${modelAt(model)}/proofs/${name}`) ?? null,
    keepProof: async (model, name, bytes) => {
      const file = `${modelAt(model)}/proofs/${name}`;
      if (!disk.has(file)) disk.set(file, bytes);
    },
    restorations: async (model) => [...below(disk, `${registry}/restored/${model}`).values()],
    refusals: async () => null,
    models: async () => {
      identity();
      return [...new Set([...below(disk, `${registry}/models`).keys()].map((path) => path.split('/')[0] ?? ''))].sort();
    },
    mlmodel: async (model, version) =>
      facts(model, version) === null
        ? null
        : (disk.get(`${artifactsAt(registered(model, version))}/model/MLmodel`) ?? null),
    facts: async (model, version) => facts(model, version),
    hold: (model) => takeHold(board(disk, `${registry}/applies/${model}`, `${registry}/restored/${model}`), sleep),
  };
}

/** The process that applies is a file's name, as in a folder; the content is its beat. */
function board(disk: Disk, folder: string, restored: string): Board {
  return {
    enter: async (who) => {
      disk.set(`${folder}/${encodeURIComponent(who)}`, new Uint8Array());
    },
    present: async () =>
      [...below(disk, folder)].map(([id, beat]) => ({ id, who: decodeURIComponent(id), beat: textOf(beat) ?? '' })),
    beat: async (id, count) => {
      if (disk.has(`${folder}/${id}`)) disk.set(`${folder}/${id}`, utf8(String(count)));
    },
    record: async (id, restoration) => {
      disk.set(`${restored}/${id}.json`, utf8(pretty(restoration)));
    },
    leave: async (id) => {
      disk.delete(`${folder}/${id}`);
    },
  };
}
