// A release repository whose target is a real MLflow server behind a proxy, and the command line on it.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../../compiler/lib/digest.ts';
import { canonical } from '../../../compiler/lib/json.ts';
import type { PlanDocument } from '../../../compiler/model/plan.ts';
import { verifyModel } from '../../../compiler/operations/verify.ts';
import { openHome, runningRuns } from '../../../compiler/registry/mlflow/calls.ts';
import { mlflowHttp } from '../../../compiler/registry/mlflow/http.ts';
import { mlflowRegistry } from '../../../compiler/registry/mlflow/registry.ts';
import { ownSettings } from '../../../compiler/world/http.ts';
import { check } from '../../../testing/checks.ts';
import { machine } from '../../../testing/machine.ts';
import {
  anchorFile,
  anchorHere,
  approvers,
  commit,
  countSampleKeys,
  edit,
  keyFile,
  makeRepository,
  model,
  planFile,
  releaseKeyFile,
  target,
  times,
  useMlflow,
  type Version,
  want,
} from '../../../testing/scratch.ts';
import { FaultyProxy } from './proxy.ts';
import { MlflowServer } from './server.ts';

const root = join(import.meta.dirname, '../../..');
const clock = join(import.meta.dirname, 'clock.fixture.js');

/** The version that serving would load. */
export type Loads = Version | 'both' | 'none';

export interface Answer {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly text: string;
}

export class Site {
  readonly repository: string;
  readonly keys: string;
  readonly server: MlflowServer;
  readonly proxy: FaultyProxy;
  version: Version = '1';
  readonly #loads = new Map<string, Loads>();
  readonly #examined = new Map<string, unknown>();

  private constructor(repository: string, keys: string, server: MlflowServer, proxy: FaultyProxy) {
    this.repository = repository;
    this.keys = keys;
    this.server = server;
    this.proxy = proxy;
  }

  /** Both releases of the credit sample in the repository and in MLflow; nothing approved. */
  static async open(folder: string, auth = false): Promise<Site> {
    const server = await MlflowServer.start(join(folder, 'mlflow'), { auth });
    const proxy = new FaultyProxy(server.port);
    const site = new Site(join(folder, 'repository'), join(folder, 'keys'), server, proxy);
    const { repository } = site;
    makeRepository(repository, site.keys, `releases/${model}`);
    countSampleKeys(repository);
    useMlflow(repository, `mlflow+http://127.0.0.1:${await proxy.listen()}`);
    const targets = 'policies/governance/targets.yaml';
    edit(repository, targets, (text) =>
      text.replace('alias: approved', 'alias: approved\n    mirror_production: true'),
    );
    want(repository, {});
    commit(repository, 'Start');
    site.anchor();
    return site;
  }

  /** What judges at HEAD counts from now on. */
  anchor(): void {
    anchorHere(this.repository, this.keys);
  }

  /** Another clone of the repository, with the same keys and the same server. */
  copy(): Site {
    const repository = `${this.repository}-copy`;
    cpSync(this.repository, repository, { recursive: true });
    return new Site(repository, this.keys, this.server, this.proxy);
  }

  close(): void {
    this.proxy.close();
    this.server.stop();
  }

  /** Starts relc; `started` receives the process. */
  relc(
    args: readonly string[],
    started: (child: ChildProcess) => void = () => undefined,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const argv = ['--import', clock, join(root, 'compiler/relc.js'), '--repo', this.repository, ...args];
    const child = spawn(process.execPath, argv, {
      env: {
        ...process.env,
        NO_COLOR: '1',
        RELC_TEST_TIME: times[this.version],
        RELC_SIGNING_KEY: releaseKeyFile(this.keys),
        RELC_CHAIN: anchorFile(this.keys),
        MLFLOW_TRACKING_TOKEN: token,
        MLFLOW_HTTP_REQUEST_TIMEOUT: '3',
        ...environment,
      },
    });
    started(child);
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += String(data)));
    return new Promise((resolve) => child.on('close', (exitCode, signal) => resolve({ exitCode, signal, text })));
  }

  async ok(...args: readonly string[]): Promise<string> {
    const { exitCode, text } = await this.relc(args);
    if (exitCode !== 0) throw new Error(`relc ${args.join(' ')} exits with ${exitCode}\n${text}`);
    return text;
  }

  apply = (started?: (child: ChildProcess) => void): Promise<Answer> =>
    this.relc(['apply', planFile(this.repository)], started);

  verify(modelFiles: string, environment: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const trust = join(this.repository, 'policies/trust');
    const args = ['verify', '--target', target, '--model', model, '--trust', trust, '--model-files', modelFiles];
    return this.relc(args, undefined, environment);
  }

  /** The version that serving would load now. Equal registries give equal answers, so each `shown` is asked once. */
  async loads(shown: string): Promise<Loads> {
    const known = this.#loads.get(shown);
    if (known !== undefined) return known;
    const trust = join(this.repository, 'policies/trust');
    const world = machine({ repo: this.repository, at: times[this.version] });
    const passing: Version[] = [];
    for (const version of ['1', '2'] as const) {
      const options = { target, model, trust, modelFiles: this.modelFiles(version) };
      const { diagnostics } = await verifyModel(world, options);
      if (diagnostics.length === 0) passing.push(version);
    }
    const [one, another] = passing;
    const loads = one === undefined ? 'none' : another === undefined ? one : 'both';
    this.#loads.set(shown, loads);
    return loads;
  }

  /** The files of a version's model in the repository, which MLflow also holds. */
  modelFiles = (version: Version): string => join(this.repository, 'releases', model, version, 'model');

  /**
   * Changes model.yaml so that a version is approved and serves, or another keeps serving; plans that and has it
   * approved.
   */
  async prepare(version: Version, serving = version): Promise<void> {
    this.version = version;
    want(this.repository, version === '1' ? { '1': 'Approved' } : { '1': 'Approved', '2': 'Approved' }, serving);
    commit(this.repository, `Release ${version}`);
    await this.ok('plan', model);
    for (const { id } of approvers)
      await this.ok('approve', planFile(this.repository), '--key', keyFile(this.keys, id));
  }

  get planned(): PlanDocument {
    return JSON.parse(readFileSync(planFile(this.repository), 'utf8'));
  }

  /** The number of unfinished applies that MLflow shows. */
  async applies(): Promise<number> {
    const http = mlflowHttp(this.server.url, ownSettings);
    const { experiment } = await openHome(http);
    return (await runningRuns(http, experiment, 'relc.model', model)).length;
  }

  /** Everything that MLflow shows of the model, asked without the proxy. */
  async shown(): Promise<string> {
    const registry = mlflowRegistry(this.server.url);
    const { state, ...rest } = await registry.observe(model);
    // Equal files of equal versions give equal answers, to a hundred calls: each set of them is asked for once.
    const key = digestOf(Buffer.from(canonical([rest.versions, this.server.artifacts()])));
    const examined = this.#examined.get(key) ?? (await registry.examine(rest.versions));
    this.#examined.set(key, examined);
    return canonical({ ...rest, examined, state: state && Buffer.from(state).toString('base64') });
  }
}

/** This text must never appear in relc's output. */
export const token = 'hush-hush-token';

export function passes(title: string, { exitCode, text }: { readonly exitCode: number | null; readonly text: string }) {
  check(title, exitCode === 0 ? undefined : `exit code ${exitCode}\n${text}`);
}
