// MLflow's answers, narrowed once. The registry is not trusted: an answer of another shape is refused, and names are
// checked before they become paths.
import { isObject, type Json, parseJson } from '../../lib/json.ts';
import { own } from '../../lib/own.ts';
import type { ShownVersion } from '../../model/plan.ts';
import { RegistryUnreachable } from '../port.ts';

export interface Experiment {
  readonly id: string;
  readonly tags: Texts;
  readonly artifactUri: string;
  readonly active: boolean;
}

export interface RegisteredModel {
  readonly aliases: Texts;
  readonly tags: Texts;
}

export interface ModelVersion extends ShownVersion {
  readonly version: string;
}

/** What made a version: a run or a logged model. */
export interface Origin {
  readonly experiment: string;
  /** MLflow still shows a deleted run. */
  readonly deleted: boolean;
  readonly artifactUri: string;
  readonly tags: Texts;
  readonly params: Texts;
  /** Numbers, except values that JSON cannot express: MLflow writes "NaN". */
  readonly metrics: Readonly<Record<string, Json>>;
  readonly inputs: readonly DataInput[];
}

/** A data set that a run logged by `mlflow.log_input`. */
export interface DataInput {
  readonly name: string;
  readonly digest: string;
  /** What it was for: `training`, `evaluation`; empty where training did not say. */
  readonly context: string;
  /** JSON, of whatever form the kind of data set has. */
  readonly source: Json | undefined;
  readonly profile: Json | undefined;
}

export interface Run {
  readonly id: string;
  readonly tags: Texts;
}

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Empty on the last page. */
  readonly next: string;
}

export interface FileEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

export type Texts = Readonly<Record<string, string>>;

export function narrowExperiment(answer: Json | undefined): Experiment {
  const experiment = object(field(answer, 'experiment'), 'experiment');
  return {
    id: text(experiment, 'experiment_id'),
    tags: pairs(experiment['tags'], 'key', 'value'),
    artifactUri: text(experiment, 'artifact_location'),
    active: experiment['lifecycle_stage'] === 'active',
  };
}

export function narrowRegisteredModel(answer: Json | undefined, model: string): RegisteredModel {
  const registered = object(field(answer, 'registered_model'), 'registered_model');
  if (text(registered, 'name') !== model) throw malformed('registered_model');
  return {
    aliases: pairs(registered['aliases'], 'alias', 'version'),
    tags: pairs(registered['tags'], 'key', 'value'),
  };
}

export const narrowVersions = (answer: Json | undefined, model: string): Page<ModelVersion> =>
  page(answer, 'model_versions', (version) => narrowVersion(version, model));

export const narrowModelNames = (answer: Json | undefined): Page<string> =>
  page(answer, 'registered_models', (model) => text(object(model, 'registered_model'), 'name'));

export const narrowRuns = (answer: Json | undefined): Page<Run> =>
  page(answer, 'runs', (value) => {
    const run = object(value, 'run');
    return { id: text(object(run['info'], 'info'), 'run_id'), tags: pairs(field(run['data'], 'tags'), 'key', 'value') };
  });

function page<T>(answer: Json | undefined, what: string, narrow: (item: Json | undefined) => T): Page<T> {
  const token = field(answer, 'next_page_token');
  return { items: list(field(answer, what), what).map(narrow), next: typeof token === 'string' ? token : '' };
}

export const narrowOneVersion = (answer: Json | undefined, model: string): ModelVersion =>
  narrowVersion(field(answer, 'model_version'), model);

function narrowVersion(value: Json | undefined, model: string): ModelVersion {
  const version = object(value, 'model_version');
  const number = text(version, 'version');
  if (text(version, 'name') !== model || !/^[1-9][0-9]{0,17}$/.test(number)) throw malformed('model_version');
  const source = optional(version, 'source');
  return {
    version: number,
    run_id: optional(version, 'run_id') || null,
    // The open-source server names the logged model only in the source.
    model_id: optional(version, 'model_id') || (/^models:\/(m-[0-9a-f]+)$/.exec(source)?.[1] ?? null),
    source,
    stage: optional(version, 'current_stage') || 'None',
    status: text(version, 'status'),
    description: optional(version, 'description'),
    tags: pairs(version['tags'], 'key', 'value'),
  };
}

export const narrowDownloadUri = (answer: Json | undefined): string => text(object(answer, 'answer'), 'artifact_uri');

export function narrowRun(answer: Json | undefined): Origin {
  const run = object(field(answer, 'run'), 'run');
  const inputs = list(field(run['inputs'], 'dataset_inputs'), 'dataset_inputs').map(narrowInput);
  return { ...origin(run['info'], run['data'], field(run['data'], 'tags')), inputs };
}

function narrowInput(value: Json | undefined): DataInput {
  const input = object(value, 'dataset_input');
  const dataset = object(input['dataset'], 'dataset');
  return {
    name: text(dataset, 'name'),
    digest: text(dataset, 'digest'),
    context: pairs(input['tags'], 'key', 'value')['mlflow.data.context'] ?? '',
    source: parseJson(optional(dataset, 'source')),
    profile: parseJson(optional(dataset, 'profile')),
  };
}

export function narrowLoggedModel(answer: Json | undefined): Origin {
  const model = object(field(answer, 'model'), 'model');
  return origin(model['info'], model['data'], field(model['info'], 'tags'));
}

function origin(info: Json | undefined, data: Json | undefined, tags: Json | undefined): Origin {
  const metrics = list(field(data, 'metrics'), 'metrics').flatMap((one): [string, Json][] => {
    const metric = object(one, 'metric');
    const { value } = metric;
    return value === undefined ? [] : [[text(metric, 'key'), value]];
  });
  const about = object(info, 'info');
  return {
    experiment: text(about, 'experiment_id'),
    deleted: about['lifecycle_stage'] === 'deleted',
    artifactUri: text(about, 'artifact_uri'),
    tags: pairs(tags, 'key', 'value'),
    params: pairs(field(data, 'params'), 'key', 'value'),
    metrics: Object.fromEntries(metrics),
    inputs: [],
  };
}

export function narrowFiles(answer: Json | undefined): readonly FileEntry[] {
  return list(field(answer, 'files'), 'files').map((value) => {
    const file = object(value, 'file');
    const name = text(file, 'path');
    if (name === '.' || name === '..' || name.includes('/') || name.includes('\\')) throw malformed('file');
    return { name, isFolder: file['is_dir'] === true };
  });
}

const malformed = (what: string): RegistryUnreachable =>
  new RegistryUnreachable(`the registry answers with a ${what} that no MLflow writes`);

function object(value: Json | undefined, what: string): Readonly<Record<string, Json>> {
  if (!isObject(value)) throw malformed(what);
  return value;
}

/** A field of an object that may be absent. */
const field = (value: Json | undefined, name: string): Json | undefined =>
  value === undefined ? value : own(object(value, name), name);

/** MLflow leaves out empty lists. */
function list(value: Json | undefined, what: string): readonly Json[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw malformed(what);
  return value;
}

function text(value: Readonly<Record<string, Json>>, name: string): string {
  const found = own(value, name);
  if (typeof found !== 'string' || found === '') throw malformed(name);
  return found;
}

function optional(value: Readonly<Record<string, Json>>, name: string): string {
  const found = own(value, name) ?? '';
  if (typeof found !== 'string') throw malformed(name);
  return found;
}

function pairs(value: Json | undefined, key: string, content: string): Texts {
  const entries = list(value, key).map((item): [string, string] => {
    const pair = object(item, key);
    return [text(pair, key), optional(pair, content)];
  });
  return Object.fromEntries(entries);
}
