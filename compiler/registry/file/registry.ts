// A registry in a folder: the embedded one of the demo and the tests, and a model
// of what an adapter must do. One file per resource, each written atomically.
//
//   registry.json                                      {"id": …}
//   models/<model>/versions/<version>.json             what training registered
//   models/<model>/tags/<version>/<name>               text
//   models/<model>/descriptions/<version>              text
//   models/<model>/aliases/<name>                      text
//   models/<model>/state.sigstore.json                 the signed state that counts
//   models/<model>/states/<digest>.sigstore.json       every signed state, none ever overwritten
//   models/<model>/proofs/<name>                       what drills and audits found, none ever overwritten
//   models/<model>/told/<receiver>                     how far a receiver was told what happened
//   artifacts/<run id>/model/…                         the model's files
//   artifacts/<run id>/relc/…                          files of the run, or of the logged model where there is none
//   artifacts/<run id>/deleted                         somebody deleted the run; its files wait to be removed
//   applies/<model>/<who>                              applies under way; not part of what it shows
//   restored/<model>/<who>.json                        what was put back without an approval; neither
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { textOf, utf8 } from '../../lib/bytes.ts';
import { digestOf, hexOf } from '../../lib/digest.ts';
import { pretty } from '../../lib/json.ts';
import { LazyMap } from '../../lib/lazy.ts';
import { ownFiles } from '../../model/download.ts';
import { describe, type Examined, type Resource, type Shown, type ShownVersion } from '../../model/plan.ts';
import { digestFolder, readFolder } from '../../world/files.ts';
import { readInside } from '../../world/read.ts';
import { remove, writeFile } from '../../world/write.ts';
import { artifactsShown, observeArtifact } from '../artifacts.ts';
import { ownBytes, withOwnBytes } from '../description.ts';
import { takeHold } from '../hold.ts';
import { type Registry, RegistryUnreachable, type Written } from '../port.ts';
import { board } from './board.ts';
import { contents, names, reached, readJson, texts } from './disk.ts';
import { artifactsOf, modelFolder, ownerOf, readVersion, registered, versionFile } from './versions.ts';

/** Opens the registry that lies in `folder`. */
export function fileRegistry(folder: string): Registry {
  const registry = registryIn(placeOf(folder));
  return {
    observe: (model) => reached(() => registry.observe(model)),
    examine: (versions) => reached(() => registry.examine(versions)),
    write: (model, resource, value) => reached(() => registry.write(model, resource, value)),
    attach: (model, version, files) => reached(() => registry.attach(model, version, files)),
    refusals: (model, writes) => registry.refusals(model, writes),
    read: (model, resource) => reached(() => registry.read(model, resource)),
    files: (model, version, path) => reached(() => registry.files(model, version, path)),
    modelFiles: (model, version) => reached(() => registry.modelFiles(model, version)),
    states: (model, known) => reached(() => registry.states(model, known)),
    keptState: (model, digest) => reached(() => registry.keptState(model, digest)),
    told: (model) => reached(() => registry.told(model)),
    tell: (model, receiver, text) => reached(() => registry.tell(model, receiver, text)),
    proofs: (model) => reached(() => registry.proofs(model)),
    proof: (model, name) => reached(() => registry.proof(model, name)),
    keepProof: (model, name, bytes) => reached(() => registry.keepProof(model, name, bytes)),
    restorations: (model) => reached(() => registry.restorations(model)),
    models: () => reached(() => registry.models()),
    mlmodel: (model, version) => reached(() => registry.mlmodel(model, version)),
    facts: (model, version) => reached(() => registry.facts(model, version)),
    hold: (model, plan) => registry.hold(model, plan),
  };
}

/** The path comes from the target, and may be a link to a larger disk. */
function placeOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

const statesOf = (folder: string, model: string): string => join(modelFolder(folder, model), 'states');
const stateFile = (digest: string): string => `${hexOf(digest)}.sigstore.json`;
const proofsOf = (folder: string, model: string): string => join(modelFolder(folder, model), 'proofs');
const toldIn = (folder: string, model: string): string => join(modelFolder(folder, model), 'told');

/** The file of a resource. */
function fileOf(folder: string, model: string, resource: Resource): string {
  const root = modelFolder(folder, model);
  switch (resource.type) {
    case 'artifact': {
      const place = artifactsOf(folder, readVersion(folder, model, resource.version)) ?? nowhere(resource);
      return join(place, resource.path);
    }
    case 'tag':
      return join(root, 'tags', resource.version, resource.name);
    case 'description':
      return join(root, 'descriptions', resource.version);
    case 'alias':
      return join(root, 'aliases', resource.name);
    case 'stage':
      return versionFile(folder, model, resource.version);
    case 'state':
      return join(root, 'state.sigstore.json');
  }
}

function registryIn(folder: string): Registry {
  return {
    observe: async (model) => observe(folder, model),
    examine: async (versions) => examine(folder, versions),
    models: async () => {
      identityOf(folder);
      return names(join(folder, 'models'));
    },
    read: async (model, resource) => {
      // A state is absent only when there is a registry.
      if (resource.type === 'state') identityOf(folder);
      if (resource.type === 'stage') return utf8(readVersion(folder, model, resource.version).stage);
      const bytes = readInside(fileOf(folder, model, resource)) ?? null;
      return resource.type === 'description' ? ownBytes(bytes) : bytes;
    },
    files: async (model, version, path) => {
      const isHere = existsSync(versionFile(folder, model, version));
      const place = isHere ? artifactsOf(folder, readVersion(folder, model, version)) : undefined;
      return place === undefined ? new Map() : finished(join(place, path));
    },
    modelFiles: async (model, version) => {
      const artifacts = artifactsOf(folder, readVersion(folder, model, version));
      return artifacts === undefined ? new Map() : ownFiles(digestFolder(join(artifacts, 'model')));
    },
    mlmodel: async (model, version) => {
      if (!existsSync(versionFile(folder, model, version))) return null;
      const artifacts = artifactsOf(folder, readVersion(folder, model, version));
      return artifacts === undefined ? null : (readInside(join(artifacts, 'model/MLmodel')) ?? null);
    },
    facts: async (model, version) => readJson(versionFile(folder, model, version)) ?? null,
    // Whoever may not write to the folder cannot make a hold in it either.
    refusals: async () => null,
    write: async (model, resource, value) => write(folder, model, resource, value),
    attach: async (model, version, files) => attach(folder, model, version, files),
    states: async (model, known = 0) => {
      identityOf(folder);
      const states = statesOf(folder, model);
      return names(states).length > known ? contents(states) : [];
    },
    keptState: async (model, digest) => readInside(join(statesOf(folder, model), stateFile(digest))) ?? null,
    told: async (model) => texts(toldIn(folder, model)),
    tell: async (model, receiver, text) => writeFile(join(toldIn(folder, model), receiver), text),
    proofs: async (model) => {
      identityOf(folder);
      return names(proofsOf(folder, model));
    },
    proof: async (model, name) => readInside(join(proofsOf(folder, model), name)) ?? null,
    keepProof: async (model, name, bytes) => {
      const file = join(proofsOf(folder, model), name);
      if (readInside(file) === undefined) writeFile(file, bytes);
    },
    restorations: async (model) => contents(join(folder, 'restored', model)),
    hold: (model) => takeHold(board(join(folder, 'applies', model), join(folder, 'restored', model)), sleep),
  };
}

function attach(folder: string, model: string, version: string, files: ReadonlyMap<string, Uint8Array>) {
  const there = [...files].map(([path, bytes]): [string, Uint8Array] => {
    const file = fileOf(folder, model, { type: 'artifact', version, path });
    const before = readInside(file);
    if (before === undefined) writeFile(file, bytes);
    return [path, before ?? readInside(file) ?? new Uint8Array()];
  });
  return new Map(there);
}

function write(folder: string, model: string, resource: Written, value: Uint8Array | null): void {
  const path = fileOf(folder, model, resource);
  if (resource.type === 'description') writeFile(path, withOwnBytes(readInside(path) ?? null, value));
  else if (value === null) remove(path);
  else if (resource.type === 'stage')
    writeFile(path, utf8(pretty({ ...registered(folder, model, resource.version), stage: textOf(value) })));
  else {
    // Kept before it counts, so that every state that ever counted is kept.
    if (resource.type === 'state') writeFile(join(statesOf(folder, model), stateFile(digestOf(value))), value);
    writeFile(path, value);
  }
}

function observe(folder: string, model: string): Shown {
  const id = identityOf(folder);
  const root = modelFolder(folder, model);
  const versions = names(join(root, 'versions')).map((file) => file.replace(/\.json$/, ''));
  return {
    registry_id: id,
    versions: Object.fromEntries(
      versions.map((version): [string, ShownVersion] => {
        const tags = texts(join(root, 'tags', version));
        const description = textOf(readInside(join(root, 'descriptions', version)) ?? new Uint8Array()) ?? '';
        return [version, { ...readVersion(folder, model, version), description, tags }];
      }),
    ),
    aliases: texts(join(root, 'aliases')),
    state: readInside(join(root, 'state.sigstore.json')) ?? null,
  };
}

function identityOf(folder: string): string {
  const id = readJson(join(folder, 'registry.json'))?.['id'];
  if (typeof id !== 'string')
    throw new RegistryUnreachable(
      `no registry at ${folder}: it takes a folder with a file registry.json that holds {"id": "<registry_id of the target>"}`,
    );
  return id;
}

function examine(folder: string, versions: Readonly<Record<string, ShownVersion>>): Readonly<Record<string, Examined>> {
  const examined = Object.entries(versions).map(([name, version]): [string, Examined] => {
    const place = artifactsOf(folder, version);
    const files = place === undefined ? [] : [...finished(join(place, 'relc'))];
    return [
      name,
      {
        ...artifactsShown(files.map(([path, bytes]) => observeArtifact(`relc/${path}`, bytes))),
        deleted: place !== undefined && existsSync(join(place, 'deleted')) ? [ownerOf(version)] : [],
        ...(place === undefined ? { unwritable: 'nowhere: it has neither a run nor a logged model' } : {}),
      },
    ];
  });
  return Object.fromEntries(examined);
}

/** Leaves out files that a killed run did not finish. */
function finished(folder: string): ReadonlyMap<string, Uint8Array> {
  const all = readFolder(folder);
  return new LazyMap(
    [...all.keys()].filter((path) => !path.endsWith('.partial')),
    (path) => all.get(path),
  );
}

/** The plan refuses such a version before anything is written. */
function nowhere(resource: Resource): never {
  throw new Error(`there is no place for the ${describe(resource)}`);
}
