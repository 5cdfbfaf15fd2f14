// What real registries contain and the sample does not: unusual file names, metrics that are not numbers, stages by
// alias, deleted runs.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Digest, digestOf } from '../../../compiler/lib/digest.ts';
import { canonical, type Json } from '../../../compiler/lib/json.ts';
import { downloadMark, withoutMark } from '../../../compiler/model/download.ts';
import { mlflowHttp } from '../../../compiler/registry/mlflow/http.ts';
import { mlflowRegistry } from '../../../compiler/registry/mlflow/registry.ts';
import { ownSettings } from '../../../compiler/world/http.ts';
import { check } from '../../../testing/checks.ts';
import { commit, edit, model } from '../../../testing/scratch.ts';

import { passes, type Site } from './site.ts';

/**
 * Gives such metrics to version 2's run, and its version an alias instead of MLflow's stage. Then fetches its facts
 * again.
 */
export async function fetchedAgain(site: Site): Promise<void> {
  const facts = join(site.repository, 'releases', model, '2/registry.json');
  const { run_id } = JSON.parse(readFileSync(facts, 'utf8'));
  for (const [key, value] of Object.entries({ nan: 'NaN', infinite: 'Infinity', large: 1e300 }))
    await call(site, 'POST', 'runs/log-metric', { run_id, key, value, timestamp: 1, step: 0 });
  await call(site, 'POST', 'model-versions/transition-stage', {
    ...{ name: model, version: '2', stage: 'None', archive_existing_versions: false },
  });
  edit(
    site.repository,
    'policies/governance/targets.yaml',
    (text) => `${text.trimEnd()}\n    staging: alias:candidate\n`,
  );
  rmSync(facts);
  passes('relc new fetches the facts of a version that no alias calls staged', await site.relc(['new', model, '2']));
  await refused(site, 'a version that neither a stage nor the alias calls staged', 'promote/stage');
  await call(site, 'POST', 'registered-models/alias', { name: model, alias: 'candidate', version: '2' });
  rmSync(facts);
  passes('relc new fetches metrics that are no numbers', await site.relc(['new', model, '2']));
  const { metrics, staging } = JSON.parse(readFileSync(facts, 'utf8'));
  const said = canonical([metrics.nan, metrics.infinite, metrics.large, staging]);
  const expected = canonical(['NaN', 'Infinity', '1e+300', 'alias:candidate']);
  check('registry.json says them, and which alias', said === expected ? undefined : said);
  commit(site.repository, 'Fetch the facts again');
  site.anchor();
}

/** Version 2 is planned and approved, version 1 serves, and the server keeps a copy of that. */
export async function deletedChecks(site: Site): Promise<void> {
  const read = (version: string) =>
    JSON.parse(readFileSync(join(site.repository, 'releases', model, version, 'registry.json'), 'utf8'));
  const { run_id, model_id } = read('2');
  for (const [what, method, path, values] of [
    [`run ${run_id}`, 'POST', 'runs/delete', { run_id }],
    [`logged model ${model_id}`, 'DELETE', `logged-models/${model_id}`, {}],
    ['experiment 1', 'POST', 'experiments/delete', { experiment_id: '1' }],
  ] as const) {
    await call(site, method, path, values);
    await refused(site, `a version of a deleted ${what.replace(/ \S+$/, '')}`, 'registry/deleted', what);
    await site.server.restore();
  }
  await call(site, 'POST', 'runs/delete', { run_id: read('1').run_id });
  const status = await site.relc(['status']);
  const warned = status.text.includes('warning[registry/deleted]') && status.text.includes(read('1').run_id);
  check('relc status warns of a deleted run of what serves', warned ? undefined : status.text);
  passes('relc verify of what serves, whose run was deleted', await site.verify(site.modelFiles('1')));
  await site.server.restore();
}

/** The model's files have equal names and content; `downloaded` is what MLflow's client fetched. */
export async function namesChecks(site: Site, downloaded: Readonly<Record<string, Digest>>): Promise<void> {
  const files = await mlflowRegistry(site.server.url).modelFiles('names', '1');
  const fetched = new Map(Object.entries(downloaded));
  const differs = [...files].flatMap(([path, digest]) => (path !== 'MLmodel' && digest !== digestOf(path) ? path : []));
  check("files of a model are read by all of their names' characters", differs.join('\n') || undefined);
  check("MLflow's client adds a file", fetched.has(downloadMark) ? undefined : [...fetched.keys()].join('\n'));
  const [one, other] = [files, withoutMark(fetched, 'names', '1')].map((all) => canonical(Object.fromEntries(all)));
  check('without it, it fetches just the files of the model', one === other ? undefined : `${one}\n${other}`);
}

async function refused(site: Site, what: string, code: string, named = ''): Promise<void> {
  const { exitCode, text } = await site.relc(['plan', model, '--out', join(site.repository, '../refused')]);
  const isSaid = exitCode === 1 && text.includes(`error[${code}]`) && text.includes(named);
  check(`relc plan refuses ${what}: ${code}`, isSaid ? undefined : `exit code ${exitCode}\n${text}`);
}

async function call(site: Site, method: 'POST' | 'DELETE', path: string, values: Readonly<Record<string, Json>>) {
  await mlflowHttp(site.server.url, ownSettings).json(method, `mlflow/${path}`, values);
}
