// Stories through the whole command line, each with its transcript in `stories/`; `…` stands for digests. BLESS=1 writes the
// current one: read the diff before committing it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine } from '../compiler/commands/run.ts';
import { night, onCall, urgent } from './emergency.ts';
import type { Scenario } from './scenario.ts';
import { approvers, keyFile, model } from './scratch.ts';

/** A run of relc in a scenario, as a transcript shows it. */
async function relc(scenario: Scenario, command: string): Promise<string> {
  const { stdout, stderr, exitCode } = await runCommandLine(command.split(' '), {
    open: async () => ({ value: scenario.world, diagnostics: [] }),
    openReport: () => () => undefined,
    colour: false,
  });
  const text = `$ relc ${command}\n${stdout}${stderr}exit ${exitCode}\n\n`;
  return text
    .replaceAll(/(sha256:)?[0-9a-f]{40,64}|[0-9a-f]{8,}…/g, '…')
    .replaceAll(`${scenario.repository}/`, '')
    .replaceAll(`${scenario.keys}/`, '');
}

function expectTranscript(name: string, text: string): void {
  const file = join(import.meta.dirname, 'stories', name);
  if (process.env['BLESS']) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

const calendar = 'policies/governance/calendar.yaml';

test('when scores are wrong on Sunday at 03:00, people on call roll out the repair, and the others ratify it late', async () => {
  const scenario = await urgent();
  scenario.edit(calendar, (text) => `${text}stopped: {ticket: INC-1, reason: Scores are wrong, models: [${model}]}\n`);
  const plan = `plan/local/${model}.json`;
  let told = '';
  const say = (text: string) => {
    told += `# ${text}\n\n`;
  };
  const run = async (command: string) => {
    told += await relc(scenario, command);
  };
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
  expectTranscript('emergency.txt', told);
});
