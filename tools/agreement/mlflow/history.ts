// What served, and the whole population, read from a real MLflow server.
import { csvRows } from '../../../compiler/lib/csv.ts';
import { check } from '../../../testing/checks.ts';
import { model, times } from '../../../testing/scratch.ts';
import { passes, type Site } from './site.ts';

/** The adapter asks for 200 on a page. */
const others = 205;

/** Both releases were applied, and nothing else. */
export async function historyChecks(site: Site): Promise<void> {
  const told = await site.relc(['history', model]);
  passes('relc history of both releases', told);
  const periods = [`${times['1']} to ${times['2']}  version 1 serves`, `since ${times['2']}  version 2 serves`];
  check(
    'it tells from when to when each served',
    periods.every((one) => told.text.includes(one)) ? undefined : told.text,
  );
  const then = await site.relc(['history', model, '--at', times['1']]);
  check('at a moment, what served then', /version 1 served, since /.test(then.text) ? undefined : then.text);
}

/** Beside the sample stand hundreds of models that relc does not manage, so that the server's list has several pages. */
export async function populationChecks(site: Site): Promise<void> {
  for (let index = 0; index < others; index += 1) await registerModel(site, `other-${String(index).padStart(3, '0')}`);
  const started = performance.now();
  const listed = await site.relc(['inventory', '--format', 'csv']);
  const seconds = (performance.now() - started) / 1000;
  passes('relc inventory', listed);
  const [head = [], ...rows] = csvRows(listed.text);
  const cell = (row: readonly string[], name: string) => row[head.indexOf(name)];
  const names = rows.map((row) => cell(row, 'registry_name'));
  const isWhole = names.length === others + 1 && new Set(names).size === others + 1;
  check(`it lists each of ${others + 1} models once`, isWhole ? undefined : `${names.length} rows`);
  const own = rows.find((row) => cell(row, 'model') === model) ?? [];
  check(
    'relc manages the sample, and no other',
    cell(own, 'managed') === 'true' && rows.filter((row) => cell(row, 'managed') === 'true').length === 1
      ? undefined
      : own.join(','),
  );
  check('it takes seconds', seconds < 60 ? undefined : `${seconds.toFixed(1)} s`);
}

async function registerModel({ server }: Site, name: string): Promise<void> {
  const url = `http://127.0.0.1:${server.port}/api/2.0/mlflow/registered-models/create`;
  const headers = { 'content-type': 'application/json' };
  const { status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ name }) });
  if (status !== 200) throw new Error(`MLflow answers ${status}`);
}
