// Stories through the whole command line, each with its transcript in `stories/`; `…` stands for digests. BLESS=1 writes the
// current one: read the diff before committing it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreModels } from '../compiler/operations/restore.ts';
import { rollBackNow } from '../compiler/operations/rollback/now.ts';
import { signState } from '../compiler/trust/records.ts';
import { stateBack } from '../compiler/trust/way-back.ts';
import { night, onCall, urgent } from './emergency.ts';
import { ok } from './outcome.ts';
import type { Scenario } from './scenario.ts';
import { approvers, edit, keyFile, model, modelFiles, runFile, times } from './scratch.ts';
import { stateIn } from './signed.ts';
import { relc } from './story.ts';
import { conditions, say, secondLine } from './validation.ts';
import { onCall as goesBack, wantedWithWayBack } from './way-back.ts';
import { folderOf, nextWeek, recipeFile, reviewed as weeklyReviewed } from './weekly.ts';
import { bankWithUnits, directory, whoMay } from './who-may-approve.ts';

function expectTranscript(name: string, text: string): void {
  const file = join(import.meta.dirname, 'stories', name);
  if (process.env['BLESS']) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** A story as it is told: what people say in between, and what they run. */
function storyOf(scenario: Scenario) {
  let told = '';
  return {
    say: (text: string) => {
      told += `# ${text}\n\n`;
    },
    run: async (command: string) => {
      told += await relc(scenario, command);
    },
    end: (name: string) => expectTranscript(name, told),
  };
}

const plan = `plan/local/${model}.json`;
const calendar = 'policies/governance/calendar.yaml';
const stateFile = `registry/models/${model}/state.sigstore.json`;

test('when scores are wrong on Sunday at 03:00, people on call roll out the repair, and the others ratify it late', async () => {
  const scenario = await urgent();
  scenario.edit(calendar, (text) => `${text}stopped: {ticket: INC-1, reason: Scores are wrong, models: [${model}]}\n`);
  const { say, run, end } = storyOf(scenario);
  say('Sunday, 20 December, 03:00 in São Paulo: the year-end freeze and the stop switch for INC-1 are on.');
  scenario.at = night;
  await run(`plan ${model}`);
  for (const { id } of onCall) await run(`approve ${plan} --key ${keyFile(scenario.keys, id)}`);
  await run(`apply ${plan}`);
  say('Monday: others must ratify it, and the model takes nothing else.');
  scenario.at = '2026-12-21T12:00:00Z';
  await run('status');
  await run('due --within 10');
  scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
  await run(`plan ${model}`);
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
  say('Saturday: the five days are over.');
  scenario.at = '2026-12-26T12:00:00Z';
  await run('status --lang pt-BR');
  await run('apply --pending');
  for (const { id } of approvers) await run(`approve ${plan} --key ${keyFile(scenario.keys, id)}`);
  await run('apply --pending');
  await run('status');
  end('emergency.txt');
});

test('when people are of another unit, away, gone or trained the model, they do not approve; an old list of people holds rollouts back', async () => {
  const scenario = bankWithUnits();
  const { say, run, end } = storyOf(scenario);
  const exportFile = '/people.csv';
  const approve = async (ids: readonly string[]) => {
    for (const id of ids) await run(`approve ${plan} --key ${keyFile(scenario.keys, id)}`);
  };
  const everybody = async () => {
    await scenario.plan();
    for (const id of whoMay) ok(await scenario.approve(id));
  };
  say('Tuesday: the export of the directory was cut off. The whole one says that Rafael Nunes has left.');
  scenario.write(exportFile, directory().split('\n').slice(0, -3).join('\n'));
  await run(`roster import ${exportFile} --as-of 2026-11-23`);
  scenario.write(exportFile, directory());
  await run(`roster import ${exportFile} --as-of 2026-11-23`);
  scenario.commit('Who is still there');
  say('The first release of a model of Mortgage, which Diego Ramos trained.');
  scenario.want({ '1': 'Approved' }, '1');
  await run(`plan ${model}`);
  say('Of Cards; a day late for somebody who is back; gone; trained it.');
  await approve(['cecilia', 'tomas', 'demo-security', 'diego']);
  await run(`apply ${plan}`);
  await approve(whoMay);
  await run(`apply ${plan}`);
  say('Wednesday: everybody approves version 2 as well.');
  scenario.at = times['2'];
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
  await everybody();
  await run(`apply ${plan}`);
  say('Ten days later nobody has read the directory again. The way back is open.');
  scenario.at = '2026-12-05T12:00:00Z';
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
  await run(`plan ${model}`);
  await approve(['demo-mlops', 'ines']);
  await run(`apply ${plan}`);
  say('The way forward, which everybody approves, waits for the directory.');
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
  await everybody();
  await run(`apply ${plan}`);
  await run(`roster import ${exportFile} --as-of 2026-12-05`);
  scenario.commit('Who is still there');
  await run(`apply ${plan}`);
  end('who-may-approve.txt');
});

test('when a version turns down everybody at night and the forge is down, one person goes back, and model.yaml follows on Monday', async () => {
  const scenario = await wantedWithWayBack(14);
  edit(scenario, 'policies/governance/approvals.yaml', (text) =>
    text.replace('rules:\n', 'gitlab: {url: "http://127.0.0.1:1", project_id: 7, plan_job: plan}\nrules:\n'),
  );
  scenario.commit('Approvals in a forge that is down');
  const { say, run, end } = storyOf(scenario);
  const key = keyFile(scenario.keys, goesBack.id);
  const release = scenario.signingKey;
  const verify = `verify --target local --model ${model} --trust policies/trust --model-files`;
  const now = `rollback ${model} --target local --now --key`;
  say('Version 2 is to replace version 1. Whoever approves that also approves the way back, for fourteen days.');
  await run(`plan ${model}`);
  for (const { id } of approvers) await run(`approve ${plan} --key ${keyFile(scenario.keys, id)}`);
  await run(`apply ${plan}`);
  await run('status');
  say(
    'Sunday, 6 December, 03:00 in São Paulo: it turns down everybody. The forge is down, and nobody there has the release key.',
  );
  Object.assign(scenario, { at: '2026-12-06T06:00:00Z', signingKey: undefined });
  await run(`rollback ${model}`);
  await run(`${now} ${keyFile(scenario.keys, 'demo-mlops')}`);
  say(
    'Somebody changed bytes of version 1 in the registry: nobody rolls back into an outage. Then they are as they were signed.',
  );
  const [changed = ''] = scenario.glob(`${modelFiles(scenario, '1')}/**`);
  const bytes = scenario.bytes(changed);
  scenario.write(changed, 'other bytes');
  await run(`${now} ${key}`);
  scenario.write(changed, bytes);
  await run(`${now} ${key}`);
  await run(`${verify} ${modelFiles(scenario, '1')}`);
  await run('status');
  say('The pipeline runs, with the release key and with the forge: nothing goes forward by itself.');
  Object.assign(scenario, { at: '2026-12-06T12:00:00Z', signingKey: release });
  await run('apply --pending');
  await run('apply --pending --lang pt-BR');
  await run('due --within 0');
  say('Monday: model.yaml says it too. The next run signs it with the release key, without approvals.');
  scenario.at = '2026-12-07T12:00:00Z';
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
  await run('apply --pending');
  await run('status');
  say('Version 2 again is a rollout like any other.');
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
  await scenario.rollOut();
  await run('status');
  say(
    'Somebody on call signs a way back by hand that never ends: serving does not take it, and relc tells how what was signed counts again.',
  );
  const signing = scenario.world.keys.signing(key).value;
  if (signing === undefined) throw new Error('no key');
  const state = stateIn(scenario);
  const forged = stateBack(state, scenario.bytes(stateFile), scenario.at);
  scenario.write(stateFile, signState({ ...(forged ?? state), not_after: '2036-01-01T00:00:00Z' }, signing));
  await run(`${verify} ${modelFiles(scenario, '1')}`);
  await run('status');
  ok(await restoreModels(scenario.world, [model]));
  say('Fifteen days later it is too late for one person.');
  scenario.at = '2026-12-22T12:00:00Z';
  await run(`${now} ${key}`);
  end('rollback-now.txt');
});

test('when a condition of the second line is overdue, nothing is rolled out until it says that it is settled', async () => {
  const scenario = secondLine({});
  const { say: tell, run, end } = storyOf(scenario);
  const everybody = async () => {
    await scenario.plan();
    await scenario.approveAll();
  };
  tell('Nobody of the second line has looked at the model.');
  scenario.want({ '1': 'Approved' }, '1');
  await run(`plan ${model}`);
  tell('It did, and lets the model serve on a condition.');
  say(scenario, { '1': { opinion: 'approved-with-conditions', conditions } });
  await run(`plan ${model}`);
  for (const { id } of approvers) await run(`approve ${plan} --key ${keyFile(scenario.keys, id)}`);
  await run(`apply ${plan}`);
  await run('due --within 10');
  tell('The end of November passes. Version 2 rests on the same opinion.');
  scenario.at = '2026-12-01T12:00:00Z';
  await run('due --within 10 --lang pt-BR');
  await run('status');
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
  await everybody();
  await run(`apply ${plan}`);
  tell('The second line forgets what it asked for; then it says what settled it.');
  say(scenario, { '2': { validated_at: '2026-12-01T09:00:00Z' } });
  await run(`plan ${model}`);
  const settled = { 'IV-7.1': { ...conditions['IV-7.1'], settled: 'Report 12 of 30 November' } };
  say(scenario, { '2': { validated_at: '2026-12-01T09:00:00Z', conditions: settled } });
  await everybody();
  await run(`show ${plan}`);
  await run(`apply ${plan}`);
  await run('due --within 10');
  await run('status --lang pt-BR');
  end('second-line.txt');
});

test('when a model is trained anew each week inside a recipe, MLOps alone approves it, until it creeps, is another, or the recipe ends', async () => {
  const scenario = await weeklyReviewed();
  const { say, run, end } = storyOf(scenario);
  const mlops = `approve ${plan} --key ${keyFile(scenario.keys, 'demo-mlops')}`;
  const worse = (version: number) => (text: string) =>
    text.replaceAll(/0\.7537\b/g, (0.7537 - 0.004 * (version - 3)).toFixed(4));
  say('Everybody approved version 1, and a recipe for 52 releases after it. A week later the model is trained anew.');
  nextWeek(scenario, 2);
  await run(`plan ${model}`);
  await run(mlops);
  await run(`apply ${plan}`);
  say('A week later again. (compiler/operations/recipe-year.test.ts judges all 52 of a year.)');
  nextWeek(scenario, 3);
  ok(await scenario.plan());
  await run(mlops);
  await run(`apply ${plan}`);
  say('From now on its AUC falls by 0.004 a week, of which the thresholds allow 0.01.');
  for (const version of [4, 5]) {
    nextWeek(scenario, version, worse(version));
    ok(await scenario.plan());
    ok(await scenario.approve('demo-mlops'));
    await run(`apply ${plan}`);
  }
  nextWeek(scenario, 6, worse(6));
  await run(`plan ${model}`);
  say('It is mended, but with other code, on other data, and with an item that is said not to apply.');
  scenario.remove(folderOf(6));
  nextWeek(scenario, 6, (text) =>
    text
      .replaceAll('6082d9815b3889df', '0'.repeat(16))
      .replaceAll('"name": "german-credit-366"', '"name": "cards"')
      .replace(/(id: no-pickle\n.*\n {2}status: )done/, '$1not_applicable'),
  );
  await run(`plan ${model} --lang pt-BR`);
  say('As it should be. But had the recipe been for four releases, or until Christmas, it would be at its end.');
  scenario.remove(folderOf(6));
  nextWeek(scenario, 6);
  scenario.edit(recipeFile, (text) =>
    text.replace('most: 52', 'most: 4').replace('until: 2027-11-30', 'until: 2026-12-25'),
  );
  await run(`plan ${model}`);
  scenario.edit(recipeFile, (text) =>
    text.replace('most: 4', 'most: 52').replace('until: 2026-12-25', 'until: 2027-11-30'),
  );
  ok(await scenario.plan());
  await run(mlops);
  await run(`apply ${plan}`);
  end('recipe.txt');
});

test('when an auditor asks what served on a day, who approved it and what else there is, relc tells it, and says what is missing', async () => {
  const scenario = await wantedWithWayBack(14);
  await scenario.rollOut();
  const { say, run, end } = storyOf(scenario);
  Object.assign(scenario, { at: '2026-12-06T06:00:00Z', signingKey: undefined });
  ok(await rollBackNow(scenario.world, model, { target: 'local', key: keyFile(scenario.keys, goesBack.id) }));
  Object.assign(scenario, { at: '2027-01-15T12:00:00Z', isNow: true });
  say(
    'Version 1 served, then version 2; on 6 December one person went back. In January an auditor asks for all of it.',
  );
  await run(`history ${model}`);
  await run(`history ${model} --lang pt-BR`);
  say('And for one day: what served when the customer was turned down?');
  Object.assign(scenario, { at: '2026-12-01T15:00:00Z', isNow: false });
  await run(`history ${model} --at ${scenario.at}`);
  await run(`history ${model} --at ${scenario.at} --format csv`);
  say(
    'The inventory of the end of the year, to sample from. Somebody registered a model by hand, and one is only planned.',
  );
  scenario.at = '2026-12-31T23:59:59Z';
  const at = `--at ${scenario.at}`;
  const known = JSON.parse(scenario.read(`registry/models/${model}/versions/1.json`));
  const byHand = { ...known, model: '=limits', run_id: 'by-hand' };
  scenario.write('registry/models/=limits/versions/1.json', JSON.stringify(byHand));
  scenario.write('registry/models/=limits/aliases/approved', '1');
  scenario.write(
    'releases/churn/model.yaml',
    scenario.read(`releases/${model}/model.yaml`).replace(/^versions:[\s\S]*/m, 'versions: {}\naliases: {}\n'),
  );
  scenario.commit('A model that is planned');
  await run(`inventory ${at}`);
  await run(`inventory ${at} --lang pt-BR`);
  await run(`inventory ${at} --format csv`);
  say(
    'A record was deleted, the key of an approver was revoked, and production does not answer: it is said, and the rest is told.',
  );
  for (const file of scenario.glob(runFile(scenario, '2', 'relc/cab/**'))) scenario.remove(file);
  edit(scenario, 'policies/trust/keys.yaml', (text) =>
    text.replace('id: demo-mlops\n', 'id: demo-mlops\n    revoked: 2026-12-20\n'),
  );
  edit(
    scenario,
    'policies/governance/targets.yaml',
    (text) =>
      `${text}  - name: production\n    url: file:nowhere\n    registry_id: relc-production\n    alias: champion\n`,
  );
  scenario.commit('Production');
  Object.assign(scenario, { at: '2027-01-15T12:00:00Z', isNow: true });
  await run(`history ${model} --version 2`);
  await run(`history ${model} --version 2 --lang pt-BR`);
  await run('inventory');
  end('history.txt');
});
