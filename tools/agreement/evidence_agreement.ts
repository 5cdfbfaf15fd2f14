/**
 * relc-evidence against the real libraries that it reads, at the oldest and the newest version that it claims: types, lint
 * and tests in an environment for each, kept in a cache, the newest above that of MLflow. `cosign` is looked up in PATH.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { check } from '../../testing/checks.ts';
import { type Age, environment, folder } from './evidence_environment.ts';
import { removeOnInterrupt } from './interrupt.ts';
import { toolsBin } from './mlflow/environment.ts';

const temporary = mkdtempSync(join(tmpdir(), 'relc-evidence-'));
removeOnInterrupt(temporary);
const quiet = { DO_NOT_TRACK: 'true', MLFLOW_DISABLE_TELEMETRY: 'true', PYTHONDONTWRITEBYTECODE: '1' };

try {
  for (const age of ['oldest', 'newest'] as const) checkWith(age, environment(age));
} catch (error) {
  check('runs to its end', error instanceof Error ? error.stack : String(error));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function checkWith(age: Age, kept: string): void {
  const bin = join(kept, 'bin');
  const run = (program: string, args: readonly string[], python = '') => {
    const PATH = [bin, process.env['PATH'], toolsBin()].join(delimiter);
    const env = { ...process.env, ...quiet, PATH, PYTHONPATH: python };
    const { status, stdout, stderr } = spawnSync(join(bin, program), args, { cwd: folder, env, encoding: 'utf8' });
    return { said: `${stdout}${stderr}`, failed: status !== 0 };
  };
  const passes = (title: string, { said, failed }: { readonly said: string; readonly failed: boolean }) =>
    check(`${age}: ${title}`, failed ? said : undefined);
  passes('mypy --strict', run('mypy', ['--cache-dir', join(kept, 'mypy')]));
  passes('ruff check', run('ruff', ['check', '--no-cache']));
  passes('ruff format changes nothing', run('ruff', ['format', '--check', '--no-cache']));
  const { said, failed } = run('pytest', ['-q', '-rA', '-p', 'no:cacheprovider', '-W', 'ignore']);
  const ran = said.split('\n').flatMap((line) => /^(PASSED|FAILED|ERROR|SKIPPED) (.*)/.exec(line)?.slice(1) ?? []);
  let passed = 0;
  for (let at = 0; at < ran.length; at += 2) {
    const [outcome, title] = [ran[at], ran[at + 1] ?? ''];
    if (outcome === 'PASSED') passed += 1;
    check(`${age}: ${title.replace('tests/', '')}`, outcome === 'PASSED' ? undefined : said);
  }
  check(`${age}: tests ran`, passed > 0 && !failed ? undefined : said);
  const target = join(temporary, age);
  const install = ['install', '--quiet', '--no-deps', '--no-build-isolation', '--target', target, folder];
  passes('pip install ./python', run('pip', install));
  const ask =
    'import relc_evidence.document as d; [d._validator(name) for name in d.SCHEMAS.values()]; print(d.__file__)';
  const installed = run('python', ['-I', '-c', `import sys; sys.path.insert(0, ${JSON.stringify(target)}); ${ask}`]);
  passes('installed, it has the schemas that it needs', {
    ...installed,
    failed: installed.failed || !installed.said.startsWith(target),
  });
}
