// Commands of the runbooks: relc takes each as it stands there, and whoever follows them in order is led out. Which
// documents are read: those in `notes/`, which `notes.test.ts` holds equal to what is compiled.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allCommands, parse, relcProgram } from '../compiler/commands/program.ts';
import { compileReleases } from '../compiler/operations/check.ts';
import { ok } from './outcome.ts';
import { ready1, ready2, type Scenario } from './scenario.ts';
import { keyFile, model, modelFiles, type Version } from './scratch.ts';
import { relc } from './story.ts';

const notes = join(import.meta.dirname, 'notes');
const runbooks = globSync('*/documents/{runbooks/*,incident_dossier*}.md', { cwd: notes }).sort();

/** Whether they stand alone on their line, or inside a sentence. */
const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ *(relc .*)$|`(relc [^`\n]*)`/gm)].map(([, line, said]) => line ?? said ?? '');

/** The command that relc would run; undefined where it refuses the line. */
async function called(line: string): Promise<string | undefined> {
  let name: string | undefined;
  const program = relcProgram(async ({ command }) => {
    name = command;
  });
  for (const one of allCommands(program)) one.configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
  const exit = await parse(program, line.split(' ').slice(1));
  return exit === undefined ? name : undefined;
}

describe('commands of the runbooks', () => {
  test('when a line has an option or argument that relc does not have, it is found', async () => {
    expect(await called('relc restore risk-default --target local')).toBe('restore');
    expect(await called('relc restore risk-default --only local')).toBeUndefined();
    expect(await called('relc revalidate risk-default')).toBeUndefined();
    expect(await called('relc rollback risk-default --now')).toBeUndefined();
    expect(await called('relc recalibrate risk-default')).toBeUndefined();
  });

  test.each(runbooks)('when %s names a command, relc takes it as it stands', async (path) => {
    const commands = commandsIn(readFileSync(join(notes, path), 'utf8'));
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) expect.soft(await called(command), command).toBe(command.split(' ')[1]);
  });
});

/** The commands of a runbook of a release, as it is compiled. */
async function compiledCommands(scenario: Scenario, version: Version, name: string): Promise<readonly string[]> {
  ok(await compileReleases(scenario.world, [`releases/${model}/${version}`], { out: scenario.path('build') }));
  return commandsIn(scenario.read(`build/${model}/${version}/documents/runbooks/${name}.md`));
}

/** Runs commands in their order, each by everybody whose key it takes. */
async function follow(scenario: Scenario, commands: readonly string[], serves: Version): Promise<string> {
  const said: string[] = [];
  for (const command of commands) {
    const keys = command.includes(' --key KEY') ? ['demo-mlops', 'demo-security'] : [''];
    for (const id of keys)
      said.push(
        await relc(
          scenario,
          command
            .replace(/^relc /, '')
            .replace('TARGET', 'local')
            .replace('KEY', keyFile(scenario.keys, id))
            .replace('DIR', modelFiles(scenario, serves)),
        ),
      );
  }
  return said.join('');
}

describe('whoever follows a runbook', () => {
  const served2 = async () => {
    const scenario = await ready2();
    ok(await scenario.apply());
    return scenario;
  };

  test.each([
    ['serving_refuses_to_start', '2'],
    ['consumer_breaks', '1'],
    ['drift', '2'],
  ] as const)('when nothing is wrong, each command of %s that changes nothing says so', async (name, files) => {
    const scenario = await served2();
    const all = await compiledCommands(scenario, '2', name);
    const harmless = all.filter((command) => !/^relc (new|apply) /.test(command));
    expect(harmless.length).toBeGreaterThan(1);
    const said = await follow(scenario, harmless, files);
    expect(said.match(/^exit \d+$/gm)).toEqual(harmless.map(() => 'exit 0'));
  });

  test('when an alias was moved by hand, serving_refuses_to_start puts it back', async () => {
    const scenario = await served2();
    const [check = '', ...rest] = await compiledCommands(scenario, '2', 'serving_refuses_to_start');
    scenario.write(`registry/models/${model}/aliases/approved`, '1');
    expect(await follow(scenario, [check], '1')).toMatch(/verify\/alias-differs[\s\S]*\nexit 3\n/);
    const restore = rest.filter((command) => command.startsWith('relc restore '));
    expect(await follow(scenario, [...restore, check], '2')).toMatch(/\nexit 0\n[\s\S]*\nexit 0\n/);
  });

  test('when version 2 does harm, incident leads back to version 1', async () => {
    const scenario = await served2();
    const commands = await compiledCommands(scenario, '2', 'incident');
    const [status = '', look = '', now = '', ...rest] = commands;
    expect(await follow(scenario, [status, look], '2')).toContain('-   local: "2"\n  +   local: "1"');
    expect(now).toContain('--now');
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    const said = await follow(scenario, rest, '1');
    expect(said.match(/^exit [1-9]\d*$/gm)).toBeNull();
    expect(said).toContain('risk-default on local: callers get 1, as approved');
  });

  test('when the first version does harm, incident takes it out of use', async () => {
    const scenario = await ready1();
    ok(await scenario.apply());
    const [status = '', ...rest] = await compiledCommands(scenario, '1', 'incident');
    expect(await follow(scenario, [status], '1')).toContain('callers get 1');
    scenario.want({ '1': 'Revoked' });
    const said = await follow(scenario, rest, '1');
    expect(said.match(/^exit [1-9]\d*$/gm)).toBeNull();
    expect(said).toContain('callers get nothing');
  });
});
