// relc's calls to an MLflow server, with narrowed answers.
import { sha256Hex } from '../../lib/digest.ts';
import { own } from '../../lib/own.ts';
import type { ShownVersion } from '../../model/plan.ts';
import { RegistryUnreachable } from '../port.ts';
import {
  type ModelVersion,
  narrowDownloadUri,
  narrowExperiment,
  narrowLoggedModel,
  narrowModelNames,
  narrowOneVersion,
  narrowRegisteredModel,
  narrowRun,
  narrowRuns,
  narrowVersions,
  type Origin,
  type Page,
  type RegisteredModel,
  type Run,
} from './answers.ts';
import { proxiedPath, shownUri } from './artifacts.ts';
import type { MlflowHttp } from './http.ts';

const experimentName = 'relc';
const identityTag = 'relc.registry_id';

/** The registry's identity, and relc's own folder. */
export interface Home {
  readonly id: string;
  readonly experiment: string;
  readonly folder: string;
}

export async function openHome(http: MlflowHttp): Promise<Home> {
  const answer = await http.json('GET', 'mlflow/experiments/get-by-name', { experiment_name: experimentName });
  const experiment = answer === undefined ? undefined : narrowExperiment(answer);
  const id = own(experiment?.tags, identityTag);
  if (!experiment?.active || id === undefined)
    throw new RegistryUnreachable(
      `the registry does not say what it is: it has no experiment \`${experimentName}\` with the tag \`${identityTag}\``,
    );
  const folder = proxiedPath(experiment.artifactUri);
  if (folder === undefined)
    throw new RegistryUnreachable(
      `the experiment \`${experimentName}\` keeps its artifacts at ${shownUri(experiment.artifactUri)}, which the server does not proxy`,
    );
  return { id, experiment: experiment.id, folder };
}

/** Undefined when the registry does not have the model. */
export async function registeredModel(http: MlflowHttp, model: string): Promise<RegisteredModel | undefined> {
  const answer = await http.json('GET', 'mlflow/registered-models/get', { name: model });
  return answer === undefined ? undefined : narrowRegisteredModel(answer, model);
}

export const allModels = (http: MlflowHttp): Promise<readonly string[]> =>
  allPages(async (page) =>
    narrowModelNames(await http.json('GET', 'mlflow/registered-models/search', { max_results: 200, ...page })),
  );

export function allVersions(http: MlflowHttp, model: string): Promise<readonly ModelVersion[]> {
  const query = { filter: `name=${quoted(model)}`, max_results: 200 };
  return allPages(async (page) =>
    narrowVersions(await http.json('GET', 'mlflow/model-versions/search', { ...query, ...page }), model),
  );
}

/** Unfinished runs of an experiment with a given tag. */
export function runningRuns(http: MlflowHttp, experiment: string, tag: string, value: string): Promise<readonly Run[]> {
  const query = {
    experiment_ids: [experiment],
    filter: `attributes.status = 'RUNNING' and tags."${tag}" = ${quoted(value)}`,
    max_results: 1000,
  };
  return allPages(async (page) => narrowRuns(await http.json('POST', 'mlflow/runs/search', { ...query, ...page })));
}

/** A text in a filter. MLflow takes either quote, and has no way to write both. */
function quoted(name: string): string {
  const quote = name.includes("'") ? '"' : "'";
  if (name.includes(quote)) throw new RegistryUnreachable(`MLflow cannot be asked for ${name}: it has both quotes`);
  return `${quote}${name}${quote}`;
}

/** The folder of a model among relc's own files. */
export const ownFolder = (model: string): string =>
  /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(model) ? model : `=${sha256Hex(model)}`;

async function allPages<T>(read: (page: { readonly page_token?: string }) => Promise<Page<T>>): Promise<readonly T[]> {
  const found: T[] = [];
  const seen = new Set<string>();
  for (let token = ''; ; ) {
    const page = await read(token === '' ? {} : { page_token: token });
    found.push(...page.items);
    if (page.next === '') return found;
    if (seen.has(page.next)) throw new RegistryUnreachable('the registry answers with the same page again and again');
    token = page.next;
    seen.add(token);
  }
}

export async function oneVersion(http: MlflowHttp, model: string, version: string): Promise<ModelVersion | undefined> {
  const answer = await http.json('GET', 'mlflow/model-versions/get', { name: model, version });
  return answer === undefined ? undefined : narrowOneVersion(answer, model);
}

/** Where the model's files are, as the server resolves the version's source. */
export async function modelUri(http: MlflowHttp, model: string, version: string): Promise<string | undefined> {
  const answer = await http.json('GET', 'mlflow/model-versions/get-download-uri', { name: model, version });
  return answer === undefined ? undefined : narrowDownloadUri(answer);
}

/** What made a version; undefined when it no longer exists. */
export async function originOf(
  http: MlflowHttp,
  { run_id, model_id }: Pick<ShownVersion, 'run_id' | 'model_id'>,
): Promise<Origin | undefined> {
  if (run_id !== null) return runOf(http, run_id);
  return model_id === null ? undefined : loggedModelOf(http, model_id);
}

export async function runOf(http: MlflowHttp, id: string): Promise<Origin | undefined> {
  const answer = await http.json('GET', 'mlflow/runs/get', { run_id: id });
  return answer === undefined ? undefined : narrowRun(answer);
}

/** Undefined also when it was deleted. */
export async function loggedModelOf(http: MlflowHttp, id: string): Promise<Origin | undefined> {
  const answer = await http.json('GET', `mlflow/logged-models/${encodeURIComponent(id)}`);
  return answer === undefined ? undefined : narrowLoggedModel(answer);
}

export async function isActiveExperiment(http: MlflowHttp, id: string): Promise<boolean> {
  const answer = await http.json('GET', 'mlflow/experiments/get', { experiment_id: id });
  return answer !== undefined && narrowExperiment(answer).active;
}
