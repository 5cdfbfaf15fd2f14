// `relc apply` of many releases to a real MLflow server, beside a bare loop that sends the same HTTP calls to the same
// server, restored to the same moment.
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { approvePlan } from '../../compiler/operations/approve.ts';
import { planModels } from '../../compiler/operations/plan.ts';
import { planPath } from '../../compiler/operations/plan-file.ts';
import type { Outcome } from '../../compiler/report/outcome.ts';
import { machine } from '../../testing/machine.ts';
import {
  anchorFile,
  anchorHere,
  approvers,
  commit,
  countSampleKeys,
  edit,
  keyFile,
  releaseKeyFile,
  target,
  times,
  useMlflow,
} from '../../testing/scratch.ts';
import { type Exchange, FaultyProxy } from '../agreement/mlflow/proxy.ts';
import { MlflowServer } from '../agreement/mlflow/server.ts';
import { compare } from './compare.ts';
import { generate } from './releases.ts';

const root = join(import.meta.dirname, '../..');
const clock = join(import.meta.dirname, '../agreement/mlflow/clock.fixture.js');

/** One release of each of `count` models, planned and approved beforehand. */
export async function applies(folder: string, count: number, rounds: number) {
  const repository = join(folder, 'repository');
  const keys = join(folder, 'keys');
  mkdirSync(repository, { recursive: true });
  const { models, releases } = generate(repository, keys, count, 1, true);
  const server = await MlflowServer.start(join(folder, 'mlflow'), {
    releases: join(repository, 'releases'),
    versions: releases.map((release) => release.replace('releases/', '')),
  });
  const proxy = new FaultyProxy(server.port);
  try {
    // In this process and all that it starts, the time is that of the releases.
    process.env['RELC_TEST_TIME'] = times['1'];
    process.env['RELC_SIGNING_KEY'] = releaseKeyFile(keys);
    process.env['RELC_CHAIN'] = anchorFile(keys);
    await import(clock);
    await prepare(repository, keys, models, await proxy.listen());
    await server.keep();
    let exchanges: Exchange[] = [];
    const measured = await compare(rounds, [
      {
        name: '`relc apply`, a process for each release',
        before: async () => {
          await server.restore();
          exchanges = [];
          proxy.heard = (exchange) => exchanges.push(exchange);
        },
        run: async () => {
          for (const plan of models.map((model) => planOf(repository, model)))
            await relc('--repo', repository, 'apply', plan);
        },
      },
      {
        name: 'a loop of the same HTTP calls',
        before: async () => {
          await server.restore();
          proxy.heard = () => undefined;
        },
        run: () => replay(exchanges, `http://127.0.0.1:${proxy.port}`),
      },
    ]);
    return { releases: count, calls: exchanges.length, measured };
  } finally {
    proxy.close();
    server.stop();
  }
}

const planOf = (repository: string, model: string): string => planPath(join(repository, 'plan'), target, model);

/** Changes model.yaml so that every release serves from this server; plans that and has it approved. */
async function prepare(repository: string, keys: string, models: readonly string[], port: number): Promise<void> {
  countSampleKeys(repository);
  useMlflow(repository, `mlflow+http://127.0.0.1:${port}`);
  for (const model of models)
    edit(repository, `releases/${model}/model.yaml`, (text) =>
      text.replace('aliases: {}', `aliases: {${target}: "1"}`),
    );
  commit(repository, 'Serve');
  anchorHere(repository, keys);
  passes(await planModels(machine({ repo: repository }), []));
  for (const model of models)
    for (const { id } of approvers)
      passes(await approvePlan(machine({ repo: repository }), planOf(repository, model), { key: keyFile(keys, id) }));
}

function passes({ diagnostics }: Outcome): void {
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
}

/** The proxy runs in this process, so relc must run in another. */
async function relc(...args: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, ['--import', clock, join(root, 'compiler/relc.js'), ...args]);
}

/** MLflow draws new run ids: later calls use the id that was drawn this time. */
async function replay(exchanges: readonly Exchange[], server: string): Promise<void> {
  const drawn = new Map<string, string>();
  const now = (text: string) => text.replace(/[0-9a-f]{32}/g, (id) => drawn.get(id) ?? id);
  for (const { method, url, type, body, status, answer } of exchanges) {
    const isText = type === undefined || type.startsWith('application/json');
    const response = await fetch(`${server}${now(url)}`, {
      method,
      ...(type === undefined ? {} : { headers: { 'content-type': type } }),
      ...(body.length === 0 ? {} : { body: isText ? now(body.toString()) : new Uint8Array(body) }),
    });
    const text = await response.text();
    if (response.status !== status) throw new Error(`${method} ${url} answers ${response.status}: ${text}`);
    if (url.endsWith('/runs/create')) drawn.set(runOf(answer.toString()), runOf(text));
  }
}

const runOf = (answer: string): string => JSON.parse(answer).run.info.run_id;
