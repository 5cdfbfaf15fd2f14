// For tests: the part of an MLflow server that the adapter uses, as strict as the real one.
// tools/agreement/mlflow_agreement.ts checks the adapter against a real server.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isObject } from '../compiler/lib/json.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Closes the connection or keeps it open, instead of answering. */
  readonly instead?: 'drop' | 'silence';
}

/** A call as tests name it: `GET mlflow/runs/get`. */
type Fault = (call: string, count: number) => Answer | undefined;

interface Run {
  readonly id: string;
  status: string;
  readonly tags: Map<string, string>;
}

/** What training logged in a run. */
interface Trained {
  readonly metrics: readonly { readonly key: string; readonly value: unknown }[];
  readonly params: Readonly<Record<string, string>>;
  readonly tags: ReadonlyMap<string, string>;
}

/** The content of a release's registry.json that a server is filled from. */
export interface TrainedVersion {
  readonly version: string;
  readonly run_id: string;
  readonly model_id: string;
  readonly source: string;
  readonly stage: string;
  readonly dataset: Readonly<Record<string, string | number>>;
  readonly metrics: Readonly<Record<string, number>>;
  readonly params: Readonly<Record<string, string>>;
}

export class MlflowDouble {
  /** Runs of the experiment `relc`. */
  readonly runs: Run[] = [];
  readonly files = new Map<string, Uint8Array>();
  readonly modelTags = new Map<string, string>();
  readonly aliases = new Map<string, string>();
  readonly versionTags = new Map<string, Map<string, string>>();
  readonly calls: string[] = [];
  readonly headers: IncomingMessage['headers'][] = [];
  /** Answers instead of the server; the call is not carried out. */
  before: Fault = () => undefined;
  /** Answers instead of the server, after the call was carried out. */
  after: Fault = () => undefined;
  /** Ids of deleted runs, logged models and experiments. */
  readonly deleted = new Set<string>();
  readonly runIds = new Set(['run']);
  metrics: { readonly key: string; readonly value: unknown }[] = [{ key: 'auc', value: 0.5 }];
  readonly runTags = new Map([
    ['dataset.name', 'd'],
    ['dataset.digest', 'sha256:00'],
    ['dataset.rows', '600'],
  ]);
  /** What training logged by `mlflow.log_input`. */
  inputs: unknown[] = [];
  versions: Record<string, unknown>[] = [];
  artifactUri = 'mlflow-artifacts:/2/run/artifacts';
  modelUri = 'mlflow-artifacts:/2/models/m-1/artifacts';
  pageSize = 2;
  /** Other registered models, which have no versions, and how many models a page holds at most. */
  others: readonly string[] = ['Another model'];
  modelsOnPage = 1;
  /** The one registered model. */
  readonly #name: string;
  readonly #identity: string;
  /** By run; `metrics` and `runTags` are those of the others. */
  readonly #trained = new Map<string, Trained>();
  readonly #server: Server;

  constructor(name = 'm', identity = 'homolog') {
    this.#name = name;
    this.#identity = identity;
    this.#server = createServer((request, response) => {
      const chunks: Uint8Array[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const { status, body, headers = {}, instead } = this.#handle(request, Buffer.concat(chunks));
        if (instead === 'silence') return;
        if (instead === 'drop') {
          request.socket.destroy();
          return;
        }
        const bytes = body instanceof Uint8Array || typeof body === 'string' ? body : JSON.stringify(body ?? {});
        response.writeHead(status, headers).end(bytes);
      });
    });
  }

  /** Registers a version as training left it, with the files of its model. */
  register(made: TrainedVersion, files: ReadonlyMap<string, Uint8Array>): void {
    const { version, run_id, model_id, source, stage, metrics, params, dataset } = made;
    this.versions.push({ version, run_id, source, current_stage: stage, model_id });
    this.versionTags.set(version, new Map());
    this.runIds.add(run_id);
    this.#trained.set(run_id, {
      metrics: Object.entries(metrics).map(([key, value]) => ({ key, value })),
      params,
      tags: new Map(Object.entries(dataset).map(([key, value]) => [`dataset.${key}`, String(value)])),
    });
    for (const [path, bytes] of files) this.files.set(`2/models/${model_id}/artifacts/${path}`, bytes);
  }

  /** Remembers what clients can change. The result puts it back. */
  keep(): () => void {
    const maps = [this.files, this.modelTags, this.aliases, ...this.versionTags.values()] as Map<string, unknown>[];
    const kept = maps.map((map) => [map, new Map(map)] as const);
    const runs = [...this.runs];
    const versions = this.versions.map((version) => ({ ...version }));
    return () => {
      this.versions = versions.map((version) => ({ ...version }));
      for (const [map, before] of kept) {
        map.clear();
        for (const [key, value] of before) map.set(key, value);
      }
      this.runs.splice(0, this.runs.length, ...runs);
      this.calls.length = 0;
    };
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `mlflow+http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #handle(request: IncomingMessage, bytes: Uint8Array): Answer {
    const url = new URL(request.url ?? '', 'http://double');
    const path = url.pathname.replace(/^\/api\/2\.0\//, '');
    const file = /^mlflow-artifacts\/artifacts\/(.+)$/.exec(path)?.[1];
    const call = `${request.method} ${file === undefined ? path : 'mlflow-artifacts/artifacts/'}`;
    this.calls.push(call);
    this.headers.push(request.headers);
    const count = this.calls.filter((one) => one === call).length;
    const early = this.before(call, count);
    if (early) return early;
    const answer = file === undefined ? this.#api(call, valuesOf(url, bytes)) : this.#file(call, file, bytes);
    return this.after(call, count) ?? answer;
  }

  #file(call: string, encoded: string, bytes: Uint8Array): Answer {
    const sent = decodeURIComponent(encoded);
    if (sent.includes('#')) return refused;
    // The server decodes the path once more.
    const path = sent.replace(/(%[0-9a-f]{2})+/gi, decodeURIComponent);
    if (call.startsWith('PUT')) this.files.set(path, bytes);
    const found = this.files.get(path);
    return found === undefined ? absent : { status: 200, body: call.startsWith('PUT') ? '' : found };
  }

  #api(call: string, values: Readonly<Record<string, string>>): Answer {
    const run = this.runs.find(({ id }) => id === values['run_id']);
    const tags = this.versionTags.get(values['version'] ?? '');
    switch (call) {
      case 'GET mlflow/experiments/get-by-name':
        return values['experiment_name'] === 'relc' ? ok({ experiment: this.#home() }) : absent;
      case 'GET mlflow/registered-models/get':
        return values['name'] === this.#name ? ok({ registered_model: this.#registered() }) : absent;
      case 'GET mlflow/registered-models/search':
        return ok(this.#modelPage(values));
      case 'GET mlflow/model-versions/search':
        return values['filter'] === `name='${this.#name}'` ? ok(this.#versionPage(values['page_token'])) : refused;
      case 'GET mlflow/model-versions/get': {
        const found = this.versions.find(({ version }) => version === values['version']);
        return found === undefined ? absent : ok({ model_version: this.#shown(found) });
      }
      case 'GET mlflow/model-versions/get-download-uri':
        return this.versionTags.has(values['version'] ?? '')
          ? ok({ artifact_uri: this.#modelUri(values['version'] ?? '') })
          : absent;
      case 'GET mlflow/experiments/get':
        return values['experiment_id'] === training.experiment_id
          ? ok({ experiment: { ...training, lifecycle_stage: this.#stage(training.experiment_id) } })
          : absent;
      // MLflow shows a deleted run, and every run of a deleted experiment; it does not show a deleted logged model.
      case 'GET mlflow/runs/get':
        return this.runIds.has(values['run_id'] ?? '') ? ok({ run: this.#run(values['run_id'] ?? '') }) : absent;
      case 'POST mlflow/runs/create': {
        const tags = values['tags'] as unknown as { key: string; value: string }[];
        if (values['experiment_id'] !== '1') return absent;
        const made = { id: `run-${this.runs.length}`, status: 'RUNNING', tags: texts(tags) };
        this.runs.push(made);
        return ok({ run: shownRun(made) });
      }
      case 'POST mlflow/runs/search': {
        const filter = `attributes.status = 'RUNNING' and tags."relc.model" = '${this.#name}'`;
        if (values['filter'] !== filter || values['experiment_ids']?.[0] !== '1') return refused;
        const running = this.runs.filter(
          ({ status, tags }) => status === 'RUNNING' && tags.get('relc.model') === this.#name,
        );
        const { items, next } = this.#page(running, values['page_token']);
        return ok({ runs: items.map(shownRun), ...next });
      }
      case 'POST mlflow/runs/update':
        if (run) run.status = values['status'] as string;
        return run ? ok({}) : absent;
      case 'POST mlflow/runs/delete-tag':
      case 'POST mlflow/experiments/delete-experiment-tag':
        return absent;
      case 'DELETE mlflow/registered-models/delete-tag':
        return unset(this.modelTags, values['key']);
      case 'POST mlflow/runs/set-tag':
        return set(run?.tags, values['key'], values['value']);
      case 'GET mlflow-artifacts/artifacts':
        return ok({ files: this.#list(values['path'] as string) });
      case 'POST mlflow/model-versions/set-tag':
        return set(tags, values['key'], values['value']);
      case 'DELETE mlflow/model-versions/delete-tag':
        return unset(tags, values['key']);
      case 'POST mlflow/registered-models/set-tag':
        return set(this.modelTags, values['key'], values['value']);
      case 'POST mlflow/registered-models/alias':
        return this.versionTags.has(values['version'] ?? '')
          ? set(this.aliases, values['alias'], values['version'])
          : absent;
      case 'POST mlflow/model-versions/transition-stage': {
        const found = this.versions.find(({ version }) => version === values['version']);
        if (found === undefined) return absent;
        const isStage = ['None', 'Staging', 'Production', 'Archived'].includes(String(values['stage']));
        // The real server archives other versions on request, which relc never asks for.
        if (!isStage || (values['archive_existing_versions'] as unknown) !== false) return refused;
        found['current_stage'] = values['stage'];
        return ok({ model_version: this.#shown(found) });
      }
      case 'PATCH mlflow/model-versions/update': {
        const found = this.versions.find(({ version }) => version === values['version']);
        if (found === undefined) return absent;
        if (typeof values['description'] !== 'string') return refused;
        found['description'] = values['description'];
        return ok({ model_version: this.#shown(found) });
      }
      case 'DELETE mlflow/registered-models/alias':
        return unset(this.aliases, values['alias']);
    }
    // The real server sets the tags that are sent, which are none.
    if (/^PATCH mlflow\/logged-models\/[^/]+\/tags$/.test(call)) return values['tags']?.length === 0 ? ok({}) : refused;
    const logged = call.replace('GET mlflow/logged-models/', '');
    if (logged === call || !this.#loggedModels().has(logged)) return { status: 404, body: '<!doctype html>' };
    return this.deleted.has(logged)
      ? absent
      : ok({ model: { info: { experiment_id: '2', artifact_uri: filesOf(logged) } } });
  }

  #home() {
    return { ...home, tags: [{ key: 'relc.registry_id', value: this.#identity }] };
  }

  #loggedModels(): ReadonlySet<unknown> {
    return new Set(['m-1', ...this.versions.map(({ model_id }) => model_id)]);
  }

  #modelUri(version: string): string {
    const { model_id } = this.versions.find((one) => one['version'] === version) ?? {};
    return typeof model_id === 'string' ? filesOf(model_id) : this.modelUri;
  }

  #registered() {
    const aliases = [...this.aliases].map(([alias, version]) => ({ alias, version }));
    return { name: this.#name, tags: pairs(this.modelTags), ...(aliases.length > 0 ? { aliases } : {}) };
  }

  #versionPage(token: string | undefined) {
    const { items, next } = this.#page(this.versions, token);
    return { model_versions: items.map((version) => this.#shown(version)), ...next };
  }

  #modelPage(values: Readonly<Record<string, string>>) {
    const size = Math.min(Number(values['max_results']), this.modelsOnPage);
    const { items, next } = this.#page([...this.others, this.#name], values['page_token'], size);
    return { registered_models: items.map((name) => ({ name })), ...next };
  }

  #page<T>(items: readonly T[], token: string | undefined, size = this.pageSize) {
    const start = Number(token ?? 0);
    const end = start + size;
    return { items: items.slice(start, end), next: end < items.length ? { next_page_token: String(end) } : {} };
  }

  #shown = (version: Record<string, unknown>) => ({
    name: this.#name,
    current_stage: 'Staging',
    run_id: 'run',
    status: 'READY',
    source: 'models:/m-1',
    tags: pairs(this.versionTags.get(String(version['version'])) ?? new Map()),
    ...version,
  });

  #run(id: string) {
    const known = this.#trained.get(id);
    const metrics = (known?.metrics ?? this.metrics).map((metric) => ({ ...metric, timestamp: 1, step: 0 }));
    const params = Object.entries(known?.params ?? { p: 'x' }).map(([key, value]) => ({ key, value }));
    const { experiment_id } = training;
    const lifecycle_stage = this.#stage(id, experiment_id);
    return {
      info: {
        run_id: id,
        experiment_id,
        lifecycle_stage,
        artifact_uri: known ? `mlflow-artifacts:/2/${id}/artifacts` : this.artifactUri,
      },
      data: { metrics, params, tags: pairs(known?.tags ?? this.runTags) },
      inputs: this.inputs.length > 0 ? { dataset_inputs: this.inputs } : {},
    };
  }

  #stage(...ids: readonly string[]): string {
    return ids.some((id) => this.deleted.has(id)) ? 'deleted' : 'active';
  }

  #list(folder: string) {
    const names = [...this.files.keys()]
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1).split('/'));
    const entries = new Map(names.map(([name, ...rest]) => [name, rest.length > 0]));
    return [...entries].map(([path, is_dir]) => ({ path, is_dir }));
  }
}

const home = {
  experiment_id: '1',
  artifact_location: 'mlflow-artifacts:/1',
  lifecycle_stage: 'active',
};

const training = { experiment_id: '2', artifact_location: 'mlflow-artifacts:/2' };

const filesOf = (loggedModel: string): string => `mlflow-artifacts:/2/models/${loggedModel}/artifacts`;

const ok = (body: unknown): Answer => ({ status: 200, body });
const absent: Answer = { status: 404, body: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'not found' } };
const refused: Answer = { status: 400, body: { error_code: 'INVALID_PARAMETER_VALUE', message: 'no' } };

function set(map: Map<string, string> | undefined, key: string | undefined, value: string | undefined): Answer {
  if (map === undefined) return absent;
  if (key === undefined || value === undefined) return refused;
  map.set(key, value);
  return ok({});
}

function unset(map: Map<string, string> | undefined, key: string | undefined): Answer {
  map?.delete(key ?? '');
  return map === undefined ? absent : ok({});
}

const texts = (tags: readonly { readonly key: string; readonly value: string }[]) =>
  new Map(tags.map(({ key, value }) => [key, value]));

const shownRun = ({ id, tags }: Run) => ({ info: { run_id: id }, data: { tags: pairs(tags) } });

const pairs = (map: ReadonlyMap<string, string>) => [...map].map(([key, value]) => ({ key, value }));

function valuesOf(url: URL, bytes: Uint8Array): Readonly<Record<string, string>> {
  if (bytes.length === 0) return Object.fromEntries(url.searchParams);
  const body: unknown = JSON.parse(Buffer.from(bytes).toString());
  return isObject(body) ? (body as Record<string, string>) : {};
}
