import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { machine } from '../../testing/machine.ts';
import { codes, ok, textsOf } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario-on-disk.ts';
import { model } from '../../testing/scratch.ts';
import { allCodes } from '../diagnostics/catalogue.ts';
import { checkReleases } from '../operations/check.ts';
import { explain } from '../operations/explain.ts';
import { openReference } from '../operations/opened-run.ts';
import { planModels } from '../operations/plan.ts';
import { showFile } from '../operations/show.ts';
import { exitCode } from '../report/outcome.ts';
import { openMachine, repositoryIn } from '../world/machine.ts';
import { openReport } from '../world/write.ts';
import { runCommandLine } from './run.ts';

let base: Scenario;
beforeAll(() => {
  base = untouched();
});

const bin = join(import.meta.dirname, '../relc.js');
/** A command line in this process. What is about the process itself starts one. */
const relc = (...args: readonly string[]) =>
  runCommandLine(args, { open: async (whereabouts) => openMachine(whereabouts), openReport, colour: false });

describe('usage', () => {
  test('when there are neither releases nor what judges them, exits 2 with usage/no-repository', async () => {
    const empty = base.copy();
    for (const part of ['releases', 'policies']) rmSync(empty.path(part), { recursive: true });
    const outcome = await checkReleases(empty.world, []);
    expect(codes(outcome)).toEqual(['usage/no-repository']);
    expect(exitCode(outcome.diagnostics, false)).toBe(2);
  });

  test('when a path names no release, exits 2 with usage/no-such-path', async () => {
    expect(codes(await checkReleases(base.world, [base.path('releases/other')]))).toEqual(['usage/no-such-path']);
    expect(codes(await checkReleases(base.world, [base.path('policies')]))).toEqual(['usage/no-such-path']);
  });

  test('when the time is invalid, exits 2 with usage/bad-time', () => {
    expect(openMachine({ at: 'tomorrow' }).diagnostics.map(({ code }) => code)).toEqual(['usage/bad-time']);
  });

  test('when a revision does not exist, exits 2 with usage/no-commit', async () => {
    expect(codes(await checkReleases(base.world, [], { ref: 'nowhere' }))).toEqual(['usage/no-commit']);
  });

  test('when a revision is named where nothing was ever committed, exits 2; without one, nothing is frozen', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'relc-outside-'));
    expect(await openReference(repositoryIn(outside), [], 'HEAD')).toMatchObject({
      diagnostics: [{ code: 'usage/no-commit' }],
    });
    expect(await openReference(repositoryIn(outside), [])).toEqual({ value: null, diagnostics: [] });
  });

  test('when a target or a model does not exist, exits 2 and names those that do', async () => {
    const target = await planModels(base.world, [model], { target: 'moon' });
    expect(target.diagnostics).toMatchObject([{ code: 'usage/no-such-target', facts: { expected: ['local'] } }]);
    expect((await planModels(base.world, ['other'])).diagnostics).toMatchObject([
      { code: 'usage/no-such-model', facts: { observed: 'other', expected: [model] } },
    ]);
  });

  test('when a code does not exist, exits 2; every code that does has a page', () => {
    expect(codes(explain(machine({}), ['slo/none'], 'en'))).toEqual(['usage/no-such-code']);
    expect(codes(explain(machine({}), ['toString'], 'en'))).toEqual(['usage/no-such-code']);
    expect(explain(machine({}), ['limit/onyl'], 'en').diagnostics).toMatchObject([
      { code: 'usage/no-such-code', facts: { change: 'near', expected: ['limit/only'] } },
    ]);
    for (const code of allCodes()) expect(explain(machine({}), [code], 'pt-BR').lines?.[0], code).toContain(code);
  });

  test('when a page is asked for in one language, says nothing in the other', () => {
    const said = (lang: 'en' | 'pt-BR') => String(explain(machine({}), ['slo/latency-p95'], lang).result);
    expect(said('en')).toMatch(/^# slo\/latency-p95\n[\s\S]*## How to fix\n[\s\S]*## Gate: /);
    expect(said('en')).not.toContain('Como corrigir');
    expect(said('pt-BR')).toMatch(/^# slo\/latency-p95\n[\s\S]*\n## Como corrigir\n[\s\S]*## Gate: /);
    expect(said('pt-BR')).not.toMatch(/How to fix|^Risk: |^Rules, from|Severity|Evidence|Controls/m);
    expect(said('pt-BR')).toMatch(
      /\nRisco: .*\nRegras, de `policies\/gates\/slo.rego` \(o texto do gate e das regras está em inglês\):\n/,
    );
    expect(said('pt-BR')).toContain('Severidade: alta. Evidência: verificada. Controles: ');
  });

  test('when the repository is not a folder, exits 2 and says so', async () => {
    const outcome = await checkReleases(machine({ repo: base.path('nowhere') }), []);
    expect(codes(outcome)).toEqual(['usage/no-such-folder']);
  });

  test('when a plan is made by the policy of a branch, reads HEAD where no commit is named', async () => {
    expect(textsOf(ok(await planModels(base.world, [], { policyRef: 'main' })))).toEqual(['no model is changed']);
  });

  test('when a file to show is neither plan nor signed document, exits 2', async () => {
    const shown = (file: string) => showFile(base.world, base.path(file));
    expect(codes(await shown('policies/policy.lock.json'))).toContain('usage/unreadable-file');
    expect(codes(await shown(`releases/${model}/1/provenance.sigstore.json`))).toContain('usage/unreadable-file');
    expect(codes(await shown(`releases/${model}/1/model_card.md`))).toEqual(['usage/unreadable-file']);
    expect(codes(await shown('nowhere'))).toEqual(['usage/no-such-file']);
  });

  test('when arguments are wrong, exits 2 and says so, and so does the process', async () => {
    const exitOf = async (...args: readonly string[]) => (await relc(...args)).exitCode;
    expect(await exitOf('nonsense')).toBe(2);
    expect(await exitOf('check', '--nonsense')).toBe(2);
    expect(await exitOf('approve', 'plan.json')).toBe(2);
    expect(await relc('--format', 'xml', 'check')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('There is no such format'),
    });
    const verify = ['verify', '--bundle', '.', '--trust', '.', '--model-files', '.'];
    expect(await relc(...verify, '--minimum-serial', 'last')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Not a whole number'),
    });
    expect(await exitOf('--help')).toBe(0);
    const { status, stderr } = spawnSync(process.execPath, [bin, 'nonsense'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, (await relc('nonsense')).stderr]);
  });

  test('when the system refuses something, as in a folder that is gone, exits 2 and calls it no bug', () => {
    const folder = mkdtempSync(join(tmpdir(), 'relc-gone-'));
    const gone = `cd ${folder} && rmdir ${folder} && exec "$0" "$@"`;
    const command = [process.execPath, bin, '--repo', base.repository, 'status'];
    const { status, stdout, stderr } = spawnSync('sh', ['-c', gone, ...command], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, '']);
    expect(stdout).toContain('usage/no-access');
    expect(stdout).toContain('The folder that relc was started in is gone');
  });

  test('when another program listens at the address of a receiver, says that of the address', async () => {
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    const { port } = Object(taken.address());
    const outcome = await relc('events', '--listen', String(port), '--to', 'kept');
    await new Promise((closed) => taken.close(closed));
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stdout).toContain('usage/bad-address');
    expect(outcome.stdout).toContain(`EADDRINUSE: address already in use 127.0.0.1:${port}`);
  });

  test.each(['policies/policy.lock.json/report.json', ''])(
    'when a report cannot be written to “%s”, exits 2, names it and does nothing else',
    async (file) => {
      const scenario = base.copy();
      const place = scenario.path(file);
      const args = ['--repo', scenario.repository, '--format', `json:${place}`, 'new', 'churn', '1'];
      const { exitCode: status, stderr } = await relc(...args);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^error: the report .* cannot be written: .*\n$/);
      expect(stderr).toContain(place);
      expect(existsSync(scenario.path('releases/churn'))).toBe(false);
    },
  );

  test('when a link in the repository stands where a report or a folder would be written, exits 2 and does not follow it', async () => {
    const scenario = base.copy();
    const outside = scenario.path('..', 'outside');
    mkdirSync(outside);
    symlinkSync(outside, scenario.path('build'));
    const compiled = await relc('--repo', scenario.repository, '--at', scenario.at, '--format', 'json', 'compile');
    expect(compiled.exitCode).toBe(2);
    expect(JSON.parse(compiled.stdout).diagnostics).toMatchObject([{ code: 'usage/unwritable-file' }]);
    const reported = await relc(
      '--repo',
      scenario.repository,
      '--format',
      `json:${scenario.path('build/a.json')}`,
      'check',
    );
    expect([reported.exitCode, reported.stderr]).toEqual([2, expect.stringContaining('build is a link')]);
    expect(readdirSync(outside)).toEqual([]);
  });

  test.skipIf(!existsSync('/dev/full'))(
    'when a report or the output finds no room, exits 2: a verdict that nobody could read is none',
    async () => {
      const reported = await relc('--format', 'json:/dev/full', 'explain', 'slo/cost');
      expect([reported.exitCode, reported.stderr]).toEqual([
        2,
        expect.stringMatching(/^error: a report cannot be written: ENOSPC.*\n$/),
      ]);
      const said = spawnSync('sh', ['-c', '"$0" "$1" explain slo/cost > /dev/full', process.execPath, bin], {
        encoding: 'utf8',
      });
      expect([said.status, said.stderr]).toEqual([2, expect.stringContaining('output cannot be written')]);
    },
  );

  test('when npm runs it from the compiler’s folder, paths are those of the folder where its caller stands', () => {
    const folder = base.copy().path('..');
    const args = [bin, '--format', 'json:page.json', 'explain', 'slo/cost'];
    const env = { ...process.env, npm_lifecycle_event: 'relc', INIT_CWD: folder };
    expect(spawnSync(process.execPath, args, { env, cwd: dirname(bin) }).status).toBe(0);
    expect(existsSync(join(folder, 'page.json'))).toBe(true);
    const file = { ...env, INIT_CWD: bin };
    const { status, stderr } = spawnSync(process.execPath, args, { env: file, cwd: dirname(bin), encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^error: the folder that INIT_CWD names .*\n$/)]);
    const other = { ...env, npm_lifecycle_event: 'test', INIT_CWD: dirname(bin) };
    expect(spawnSync(process.execPath, args, { env: other, cwd: join(folder, 'repository') }).status).toBe(0);
    expect(existsSync(join(folder, 'repository/page.json'))).toBe(true);
  });

  test('when the folder for a report is not there, makes it', async () => {
    const file = base.copy().path('reports/today/page.json');
    expect((await relc('--format', `json:${file}`, 'explain', 'slo/cost')).exitCode).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ command: 'explain' });
  });
});

describe('a compiler whose own folder has a name with a blank and an accent', () => {
  const repository = join(import.meta.dirname, '../..');
  let home: string;
  const inHome = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(home, 'compiler/relc.js'), ...args], {
      // What Node compiled of this folder is of no use to another run.
      env: { ...process.env, NODE_COMPILE_CACHE: join(home, 'compiled') },
      encoding: 'utf8',
    });
  beforeAll(() => {
    home = join(base.path('..'), 'a compilação');
    const isNeeded = (path: string) => !/\.test\.ts$|\/cases$/.test(path);
    for (const folder of ['compiler', 'docs/diagnostics/load', 'schemas', 'templates', 'package.json'])
      cpSync(join(repository, folder), join(home, folder), { recursive: true, filter: isNeeded });
    symlinkSync(join(repository, 'node_modules'), join(home, 'node_modules'));
  });

  test('explains a code', () => {
    expect(inHome('explain', 'load/missing-file').status).toBe(0);
  });

  test('when the repository has no templates of its own, scaffolds by those of the compiler; without one, finds it missing', () => {
    const scenario = base.copy();
    rmSync(scenario.path('templates/new'), { recursive: true });
    const made = () => inHome('--repo', scenario.repository, 'new', 'churn', '1');
    rmSync(join(home, 'templates/new/hygiene.yaml.hbs'));
    expect(made().stdout).toMatch(/^error\[load\/missing-file\].*\n.*templates\/new\/hygiene.yaml.hbs/);
    expect(existsSync(scenario.path('releases/churn'))).toBe(false);
    cpSync(join(repository, 'templates/new/hygiene.yaml.hbs'), join(home, 'templates/new/hygiene.yaml.hbs'));
    expect(made().status).toBe(0);
    expect(scenario.read('releases/churn/1/release.yaml')).toContain('TODO');
  });
});

test('when a command finds something, json and human agree on the exit code', async () => {
  const scenario = base.copy();
  mkdirSync(scenario.path('releases/stray'), { recursive: true });
  scenario.write('releases/stray/notes.txt', 'x');
  const common = ['--repo', scenario.repository, '--at', scenario.at];
  const human = await relc(...common, 'check');
  const json = await relc(...common, '--format', 'json', 'check');
  expect([human.exitCode, json.exitCode]).toEqual([1, 1]);
  expect(JSON.parse(json.stdout)).toMatchObject({ exit_code: 1, diagnostics: [{ code: 'load/unknown-file' }] });
});
