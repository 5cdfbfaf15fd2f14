// A registry that already serves: it is imported without a change, and taken over by a release of a version without a
// run.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../testing/checks.ts';
import { addScan, restate, withoutRun } from '../../../testing/restate.ts';
import {
  acceptUnknownPrevious,
  approvers,
  commit,
  countSampleKeys,
  keyFile,
  model,
  planFile,
  want,
} from '../../../testing/scratch.ts';

import { namesChecks } from './real_input.ts';
import { python } from './server.ts';
import { passes, type Site } from './site.ts';

export async function brownfieldChecks(site: Site): Promise<void> {
  const sample = join(site.repository, '../sample');
  const releases = join(site.repository, 'releases');
  cpSync(releases, sample, { recursive: true });
  const made = JSON.parse(await python('brownfield.py', `http://127.0.0.1:${site.server.port}`, sample));
  site.version = '2';
  await namesChecks(site, made.names);
  await importChecks(site, sample);
  await takeOver(site, sample, made.model_id);
}

async function importChecks(site: Site, sample: string): Promise<void> {
  const releases = join(site.repository, 'releases');
  rmSync(join(releases, model), { recursive: true });
  const before = site.server.content();
  const from = site.proxy.calls.length;
  const started = performance.now();
  const answer = await site.relc(['import', '--all']);
  const seconds = (performance.now() - started) / 1000;
  const calls = site.proxy.calls.length - from;
  check(
    'relc import --all leaves out what serves nothing, by the name that its folder would have, and imports the others',
    answer.exitCode === 0 && /Serving nothing, and left out: fraud-model, names$/m.test(answer.text)
      ? undefined
      : answer.text,
  );
  check(
    'with the 40 models of a registry it takes seconds, and at most 9 calls for each',
    calls <= 40 * 9 && seconds < 60 ? undefined : `${calls} calls, ${seconds.toFixed(1)} s`,
  );
  const saysOf = (name: string, text: string) =>
    readFileSync(join(releases, name, 'model.yaml'), 'utf8').includes(text);
  check(
    'model.yaml says what the registry surely knows of a model, and what asks for the most of all else',
    saysOf('chat-00', '\ntype: llm\ntask: generation\n') &&
      saysOf('photo-11', 'the model says ["confidence"]\n') &&
      saysOf('score-05', '# What it is for')
      ? undefined
      : 'it does not',
  );
  for (const folder of ['churn/2', 'fraud/1', `${model}/1`, `${model}/2`, `${model}/3`])
    check(
      `${folder} is imported`,
      existsSync(join(releases, folder, 'registry.json')) ? undefined : 'no registry.json',
    );
  for (const folder of ['churn/1', 'fraud/2'])
    check(`${folder}, which serves nothing, is not`, existsSync(join(releases, folder)) ? 'it is there' : undefined);
  const facts = (folder: string) => JSON.parse(readFileSync(join(folder, 'registry.json'), 'utf8'));
  const { registry_uri: _, ...imported } = facts(join(releases, model, '1'));
  const { registry_uri: __, ...known } = facts(join(sample, model, '1'));
  const same = JSON.stringify(sorted(imported)) === JSON.stringify(sorted(known));
  check("the imported facts are those of the sample's registry.json", same ? undefined : JSON.stringify(imported));
  // HEAD knows the sample, and what people said of it.
  const others = readdirSync(releases).filter(
    (name) => name !== model && existsSync(join(releases, name, 'model.yaml')),
  );
  const checked = await site.relc(['check', ...others.map((name) => join(releases, name))]);
  passes('relc check passes with the proposed rules', checked);
  const strict = await site.relc(['check', '--at', '2027-12-31T00:00:00Z']);
  check('from their day on it refuses what is imported', strict.exitCode === 1 ? undefined : strict.text);
  const planned = await site.relc(['plan', 'churn', 'fraud', model]);
  passes('relc plan of imported models', planned);
  const unmanaged = planned.text.match(/not managed yet, no changes/g)?.length;
  check('relc plan wants no change to any of them', unmanaged === 3 ? undefined : planned.text);
  const isKept = site.server.content() === before;
  check('import and plan leave MLflow as it was, byte for byte', isKept ? undefined : 'it changed');
}

/** The first release of the model replaces what MLflow serves. Neither MLflow nor the evidence names a run of it. */
async function takeOver(site: Site, sample: string, modelId: string): Promise<void> {
  const folder = join(site.repository, 'releases', model);
  rmSync(join(folder, '3'), { recursive: true });
  cpSync(join(sample, model, '2'), join(folder, '3'), { recursive: true });
  for (const part of ['profiles', 'consumers', 'model.yaml']) {
    rmSync(join(folder, part), { recursive: true, force: true });
    cpSync(join(sample, model, part), join(folder, part), { recursive: true });
  }
  restate(site.repository, site.keys, `releases/${model}/3`, withoutRun('3', modelId));
  addScan(site.repository, site.keys, `releases/${model}/3`);
  metricsAreNotLogged(join(folder, '3/shadow_eval.json'));
  countSampleKeys(site.repository);
  acceptUnknownPrevious(site.repository, `releases/${model}/3`);
  rmSync(join(folder, '3/registry.json'));
  passes('relc new fetches the facts of a version without a run', await site.relc(['new', model, '3']));
  const facts = JSON.parse(readFileSync(join(folder, '3/registry.json'), 'utf8'));
  check(
    'they name its logged model and no run',
    facts.model_id === modelId && !('run_id' in facts) ? undefined : facts,
  );
  want(site.repository, { '3': 'Approved' }, '3');
  commit(site.repository, 'Release a version without a run');
  site.anchor();
  passes('relc check of a version without a run', await site.relc(['check', `${folder}/3`]));
  await site.ok('plan', model);
  const { serving, rollback_target: back } = site.planned.plan;
  const says = `${serving.now} → ${serving.next}, back to ${back}`;
  check('the plan says what MLflow serves now', says === '1 → 3, back to null' ? undefined : says);
  for (const { id } of approvers) await site.ok('approve', planFile(site.repository), '--key', keyFile(site.keys, id));
  passes('relc apply of a version without a run', await site.apply());
  const verified = await site.verify(join(folder, '3/model'));
  passes('relc verify of a version without a run', verified);
}

/** MLflow logs metrics with a run, and this version has none. */
function metricsAreNotLogged(file: string): void {
  const { registry_metrics: named, ...shadow } = JSON.parse(readFileSync(file, 'utf8'));
  const missing = { measures: Object.keys(named), reason: 'The version has no run, and its logged model no metrics' };
  writeFileSync(file, JSON.stringify({ ...shadow, registry_metrics: {}, not_in_registry: missing }, null, 2));
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => [key, sorted(item)])
    : value;
