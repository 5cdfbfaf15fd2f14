// The registry of a real MLflow server, through its REST API.
//
//   experiment `relc`                     what the registry is, in its tag `relc.registry_id`; an operator makes
//                                         both once, and training never touches them
//     states/<model>/<digest>             signed states, none ever overwritten; an unusual name is `=` and its sha256
//     proofs/<model>/<name>             what drills and audits found, none ever overwritten
//     restored/<model>/<run id>           what was put back without an approval
//   registered model, tag `relc.state`    the digest of the state that counts
//     tag `relc.told.<receiver>`          how far a receiver was told what happened
//   model version, tags                   tags
//   model version, description            what people wrote, with relc's part between two marks
//   registered model, aliases             aliases
//   model version, stage                  legacy stages, where a target mirrors them
//   run, relc/…                           artifacts of the run's version
//   experiment `relc`, a run per apply    running while it is under way; others see it and keep away
//
// The state is a file because a tag holds 100,000 characters at most, and 5,000 in
// older servers; it is named by a tag because a tag changes in one transaction, while
// a reader may see a file of a local store half written.
import { textOf, utf8 } from '../../lib/bytes.ts';
import { digestOf, hexOf, type ModelFiles } from '../../lib/digest.ts';
import type { Json } from '../../lib/json.ts';
import { own } from '../../lib/own.ts';
import { ownFiles } from '../../model/download.ts';
import type { Resource, Shown, ShownFacts, ShownVersion } from '../../model/plan.ts';
import { type HttpSettings, ownSettings } from '../../world/http.ts';
import { ownBytes, withOwnBytes } from '../description.ts';
import { takeHold } from '../hold.ts';
import { type Registry, RegistryUnreachable, type Written } from '../port.ts';
import type { RegisteredModel, Texts } from './answers.ts';
import {
  attachFiles,
  digestsBelow,
  filesIn,
  proxiedPath,
  readArtifact,
  readArtifacts,
  readFiles,
  readNamed,
  writeArtifact,
} from './artifacts.ts';
import { applyBoard, restoredFolder } from './board.ts';
import {
  allModels,
  allVersions,
  type Home,
  modelUri,
  oneVersion,
  openHome,
  originOf,
  ownFolder,
  registeredModel,
} from './calls.ts';
import { datasetFacts } from './dataset.ts';
import { artifactsOf, examine } from './examine.ts';
import { type MlflowHttp, mlflowHttp } from './http.ts';
import { refusals } from './refusals.ts';

const stateTag = 'relc.state';
const toldTag = 'relc.told.';

interface Server {
  readonly http: MlflowHttp;
  /** Folders by model and version. A version's artifacts never move. */
  readonly folders: Map<string, string>;
}

/** Opens the registry at an `mlflow+http:` or `mlflow+https:` address, with the credentials of the target of that name. */
export function mlflowRegistry(url: string, settings: HttpSettings = ownSettings, target?: string): Registry {
  const address = url.replace(/^mlflow\+/, '').replace(/\/+$/, '');
  let opened: Server | undefined;
  // Opened on first use, so that unusable credentials are a `RegistryUnreachable`.
  const server = () => {
    opened ??= { http: mlflowHttp(address, settings, target), folders: new Map() };
    return opened;
  };
  return {
    observe: async (model) => observe(server().http, model),
    examine: async (versions) => examine(server().http, versions),
    refusals: async (model, writes) => refusals(server().http, model, writes),
    models: async () => allModels(server().http),
    read: async (model, resource) => read(server(), model, resource),
    write: async (model, resource, value) => write(server(), model, resource, value),
    attach: async (model, version, files) =>
      attachFiles(server().http, await folderOf(server(), model, version), files),
    states: async (model, known) => kept(server().http, 'states', model, /^[0-9a-f]{64}$/, known),
    keptState: async (model, digest) => {
      const { folder } = await openHome(server().http);
      // Not looked for among the others: there may be thousands.
      return readNamed(server().http, folder, statePath(model, digest));
    },
    told: async (model) => told(server().http, model),
    tell: async (model, receiver, text) => {
      const path = 'mlflow/registered-models/set-tag';
      const tag = { name: model, key: `${toldTag}${receiver}`, value: text };
      await changed(server().http.json('POST', path, tag), path);
    },
    proofs: async (model) => filesIn(server().http, await proofsOf(server().http, model)),
    proof: async (model, name) => readArtifact(server().http, await proofsOf(server().http, model), name),
    keepProof: async (model, name, bytes) =>
      writeArtifact(server().http, await proofsOf(server().http, model), name, bytes),
    restorations: async (model) => kept(server().http, restoredFolder, model, /^[0-9a-z-]+$/),
    files: async (model, version, folder) => files(server().http, model, version, folder),
    modelFiles: async (model, version) => modelFiles(server().http, model, version),
    mlmodel: async (model, version) => mlmodel(server().http, model, version),
    facts: async (model, version) => facts(server().http, address, model, version),
    hold: async (model, plan) => takeHold(await applyBoard(server().http, model, plan), settings.wait),
  };
}

/** Lists all versions in one call. Only some of them are examined later. */
async function observe(http: MlflowHttp, model: string): Promise<Shown> {
  const [home, registered] = await Promise.all([openHome(http), registeredModel(http, model)]);
  if (registered === undefined) return { registry_id: home.id, versions: {}, aliases: {}, state: null };
  const [versions, state] = await Promise.all([allVersions(http, model), readState(http, home, model, registered)]);
  const shown = versions.map(({ version, ...rest }): [string, ShownVersion] => [version, rest]);
  return { registry_id: home.id, versions: Object.fromEntries(shown), aliases: registered.aliases, state };
}

async function read(server: Server, model: string, resource: Resource): Promise<Uint8Array | null> {
  const { http } = server;
  const textBytes = (text: string | undefined) => (text === undefined ? null : utf8(text));
  switch (resource.type) {
    case 'artifact':
      return readArtifact(http, await folderOf(server, model, resource.version), resource.path);
    case 'tag':
      return textBytes(own((await oneVersion(http, model, resource.version))?.tags, resource.name));
    case 'description': {
      const found = await oneVersion(http, model, resource.version);
      return found === undefined ? null : ownBytes(utf8(found.description));
    }
    case 'alias':
      return textBytes(own((await registeredModel(http, model))?.aliases, resource.name));
    case 'stage':
      return textBytes((await oneVersion(http, model, resource.version))?.stage);
    case 'state': {
      // Asked together: a state is absent only when the registry also says who it is.
      const [home, registered] = await Promise.all([openHome(http), registeredModel(http, model)]);
      return registered === undefined ? null : readState(http, home, model, registered);
    }
  }
}

async function told(http: MlflowHttp, model: string): Promise<Readonly<Record<string, string>>> {
  const { tags = {} } = (await registeredModel(http, model)) ?? {};
  const found = Object.entries(tags).filter(([key]) => key.startsWith(toldTag));
  return Object.fromEntries(found.map(([key, text]) => [key.slice(toldTag.length), text]));
}

async function files(http: MlflowHttp, model: string, version: string, folder: string) {
  const found = await oneVersion(http, model, version);
  const place = found && (await artifactsOf(http, found));
  if (place === undefined || !('folder' in place)) return new Map();
  const named = (path: string, bytes: Uint8Array): [string, Uint8Array] => [path.slice(folder.length + 1), bytes];
  return new Map(await readArtifacts(http, place.folder, folder, named));
}

async function write({ http }: Server, model: string, resource: Written, value: Uint8Array | null): Promise<void> {
  const set = (path: string, values: Readonly<Record<string, string | boolean>>) =>
    changed(http.json('POST', path, { name: model, ...values }), path);
  const unset = async (path: string, values: Readonly<Record<string, string>>) => {
    await http.json('DELETE', path, { name: model, ...values });
  };
  const text = textOf(value ?? new Uint8Array()) ?? '';
  switch (resource.type) {
    case 'tag': {
      const tag = { version: resource.version, key: resource.name };
      return value === null
        ? unset('mlflow/model-versions/delete-tag', tag)
        : set('mlflow/model-versions/set-tag', { ...tag, value: text });
    }
    case 'description':
      return describeVersion(http, model, resource.version, value);
    case 'alias':
      return value === null
        ? unset('mlflow/registered-models/alias', { alias: resource.name })
        : set('mlflow/registered-models/alias', { alias: resource.name, version: text });
    case 'stage': {
      const { version } = resource;
      const values = { version, stage: text, archive_existing_versions: false };
      return set('mlflow/model-versions/transition-stage', values);
    }
    case 'state': {
      if (value === null) return unset('mlflow/registered-models/delete-tag', { key: stateTag });
      const digest = digestOf(value);
      const { folder } = await openHome(http);
      await writeArtifact(http, folder, statePath(model, digest), value);
      return set('mlflow/registered-models/set-tag', { key: stateTag, value: digest });
    }
  }
}

/** Leaves alone what people wrote. MLflow cannot compare and swap: what they write in between is lost. */
async function describeVersion(
  http: MlflowHttp,
  model: string,
  version: string,
  value: Uint8Array | null,
): Promise<void> {
  const path = 'mlflow/model-versions/update';
  const shown = (await oneVersion(http, model, version))?.description ?? '';
  const description = textOf(withOwnBytes(utf8(shown), value)) ?? '';
  await changed(http.json('PATCH', path, { name: model, version, description }), path);
}

async function modelFiles(http: MlflowHttp, model: string, version: string): Promise<ModelFiles> {
  const uri = await modelUri(http, model, version);
  const folder = uri === undefined ? undefined : proxiedPath(uri);
  return folder === undefined ? new Map() : ownFiles(await digestsBelow(http, folder));
}

async function mlmodel(http: MlflowHttp, model: string, version: string): Promise<Uint8Array | null> {
  const uri = await modelUri(http, model, version);
  const folder = uri === undefined ? undefined : proxiedPath(uri);
  return folder === undefined ? null : readArtifact(http, folder, 'MLmodel');
}

/** The content of `registry.json`, from the run, or from the logged model when there is no run. */
async function facts(http: MlflowHttp, address: string, model: string, version: string): Promise<ShownFacts | null> {
  const found = await oneVersion(http, model, version);
  if (found === undefined) return null;
  const made = await originOf(http, found);
  return {
    apiVersion: 'relc/v1',
    kind: 'RegistryFacts',
    registry_uri: address,
    model,
    version: found.version,
    ...(found.run_id === null ? {} : { run_id: found.run_id }),
    ...(found.model_id === null ? {} : { model_id: found.model_id }),
    source: found.source,
    stage: found.stage,
    status: found.status,
    ...(made && datasetFacts(made)),
    metrics: Object.fromEntries(Object.entries(made?.metrics ?? {}).map(([name, value]) => [name, metricFact(value)])),
    params: made?.params ?? {},
    ...trainerFact(made?.tags ?? {}),
  };
}

/** The client sets it: the login of whoever trained, or an address. */
const trainerFact = ({ 'mlflow.user': user }: Texts) => (user ? { trainer: user } : {});

/** A number that every reader of JSON reads alike, otherwise its text. MLflow stores infinity as the largest number. */
function metricFact(value: Json): Json {
  if (typeof value !== 'number') return value;
  if (Math.abs(value) === Number.MAX_VALUE) return value > 0 ? 'Infinity' : '-Infinity';
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? String(value) : value;
}

async function folderOf({ http, folders }: Server, model: string, version: string): Promise<string> {
  const key = `${model} ${version}`;
  const known = folders.get(key);
  if (known !== undefined) return known;
  const found = await oneVersion(http, model, version);
  if (found === undefined) throw new RegistryUnreachable(`no version ${version} of ${model} in the registry`);
  const place = await artifactsOf(http, found);
  if ('unwritable' in place)
    throw new RegistryUnreachable(
      `the artifacts of version ${version} lie at ${place.unwritable}, not behind the server`,
    );
  folders.set(key, place.folder);
  return place.folder;
}

/** relc's own files. Others may have put files beside them, with names that cannot be read. */
async function kept(http: MlflowHttp, kind: string, model: string, name: RegExp, known = 0) {
  const { folder } = await openHome(http);
  return readFiles(http, `${folder}/${kind}/${ownFolder(model)}`, name, known);
}

const proofsOf = async (http: MlflowHttp, model: string): Promise<string> =>
  `${(await openHome(http)).folder}/proofs/${ownFolder(model)}`;

const statePath = (model: string, digest: string): string => `states/${ownFolder(model)}/${hexOf(digest)}`;

/** The bytes that the tag names; their signature is verified later. A missing file must not look like no state. */
async function readState(
  http: MlflowHttp,
  { folder }: Home,
  model: string,
  { tags }: RegisteredModel,
): Promise<Uint8Array | null> {
  const digest = own(tags, stateTag);
  if (digest === undefined) return null;
  const bytes = /^sha256:[0-9a-f]{64}$/.test(digest) ? await readNamed(http, folder, statePath(model, digest)) : null;
  if (bytes === null)
    throw new RegistryUnreachable(
      `the tag \`${stateTag}\` of ${model} names a signed state that is not there; once the tag is deleted, \`relc restore ${model}\` sets it again`,
    );
  return bytes;
}

/** A write to something that does not exist. */
async function changed(answer: Promise<unknown>, path: string): Promise<void> {
  if ((await answer) === undefined) throw new RegistryUnreachable(`${path}: there is nothing by that name`);
}
