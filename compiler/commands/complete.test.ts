import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Surroundings } from '../world/port.ts';
import { surroundings } from '../world/surroundings.ts';
import { complete } from './complete.ts';
import { runCommandLine } from './run.ts';

const folders: Readonly<Record<string, readonly string[]>> = {
  releases: ['--read-only', '.judge', 'churn', 'fraud', '$(reboot)', 'a b', 'x\ny'],
  'releases/churn': ['10', '2', '9', 'consumers', 'profiles'],
  'releases/fraud': ['1'],
};
const around: Surroundings = {
  names: (repository, folder) => (repository === undefined ? (folders[folder] ?? []) : ['elsewhere']),
  text: (_, path) =>
    path.endsWith('targets.yaml') ? 'targets:\n  - name: staging\n  - name: production\n' : undefined,
};
/** The words that may stand in place of the last one. */
const words = (line: string): readonly string[] =>
  complete(line.split(' ').slice(1), around)
    .split('\n')
    .slice(0, -1)
    .map((found) => found.split('\t')[0] ?? '');

describe('completion', () => {
  test.each([
    ['relc ch', ['check']],
    ['relc --lang pt-BR ch', ['check']],
    ['relc help ro', ['rollback', 'roster']],
    ['relc policy ', ['diff', 'build', 'help']],
    ['relc status ', ['churn', 'fraud']],
    ['relc status churn ', ['fraud']],
    ['relc plan f', ['fraud']],
    ['relc check releases/churn/', ['releases/churn/10', 'releases/churn/9', 'releases/churn/2']],
    ['relc check --repo elsewhere ', ['releases/elsewhere']],
    ['relc status --target ', ['staging', 'production']],
    ['relc status --target=pr', ['--target=production']],
    ['relc verify --model churn --version ', ['10', '9', '2']],
    ['relc verify --minimum-serial ', []],
    ['relc --lang ', ['en', 'pt-BR']],
    ['relc --lang=p', ['--lang=pt-BR']],
    ['relc check --format s', ['sarif']],
    ['relc check --format json --form', ['--format']],
    ['relc check --all --pol', ['--policy-ref']],
    ['relc explain slo/latency-p9', ['slo/latency-p95', 'slo/latency-p99']],
    ['relc explain ev', ['evidence']],
    ['relc explain evidence fair', ['fairness.json']],
    ['relc explain evidence fairness.json ', []],
    ['relc completion ', ['bash', 'zsh', 'fish']],
    ['relc show ', [':file']],
    ['relc apply --approvals ', [':folder']],
    ['relc rollback churn --now --key ', [':file']],
    ['relc init ', [':folder']],
    ['relc nonsense ', []],
    ['relc check --nonsense ', ['releases/churn']],
  ])('%s offers %j', (line, expected) => {
    expect(words(line).slice(0, expected.length || 1)).toEqual(expected);
  });

  test('when a word may be a command or an option, each is told with what it means, in the language that was asked for', () => {
    expect(complete(['chec'], around)).toBe('check\tvalidate releases and judge them by every gate\n');
    expect(complete(['--lang', 'pt-BR', 'chec'], around)).toBe(
      'check\tvalida os releases e os julga por todos os gates\n',
    );
    expect(complete(['check', '--al'], around)).toBe(
      '--all\ttell people each finding by itself, also where many are alike\n',
    );
    expect(complete(['--lang', 'pt-BR', 'explain', 'change/froz'], around)).toMatch(/^change\/frozen\tHá um /);
  });

  test('when a folder has a name that a shell would run, it is never offered', () => {
    expect(words('relc status ').join()).toBe('churn,fraud');
    expect(words('relc check ').join()).not.toMatch(/reboot|a b|x/);
  });

  test('when an option was given, it is not offered again', () => {
    expect(words('relc status --target staging --')).not.toContain('--target');
    expect(words('relc status --')).toContain('--target');
  });

  test('when nothing can be read, it says nothing and ends well', async () => {
    const host = { open: () => Promise.reject(new Error('opened')), openReport: () => () => {}, colour: false };
    const broken = { ...host, surroundings: () => Promise.reject(new Error('no access')) };
    const silent = { exitCode: 0, stdout: '', stderr: '' };
    expect(await runCommandLine(['complete', '--', 'status', ''], broken)).toEqual(silent);
    expect(await runCommandLine(['complete', '--', 'status', ''], host)).toEqual(silent);
    const nowhere = { ...host, surroundings: async () => surroundings };
    expect(await runCommandLine(['complete', '--', 'status', '--repo', '/nowhere', ''], nowhere)).toEqual(silent);
    expect(await runCommandLine(['complete', '--', 'status', '--repo', '/nowhere', '--target', ''], nowhere)).toEqual(
      silent,
    );
  });

  test('when it runs in a folder of a repository, it reads that one', () => {
    const root = mkdtempSync(join(tmpdir(), 'relc-complete-'));
    mkdirSync(join(root, 'releases/churn/1'), { recursive: true });
    mkdirSync(join(root, 'policies/governance'), { recursive: true });
    writeFileSync(join(root, 'policies/governance/targets.yaml'), 'targets: [{name: local}]\n');
    const said = (...line: readonly string[]) => complete([...line, '--repo', root, ''], surroundings);
    expect(said('plan')).toBe('churn\t\n');
    expect(complete(['plan', '--repo', root, '--target', ''], surroundings)).toBe('local\t\n');
  });
});
