/**
 * relc-evidence against the real libraries that it reads, at the oldest and the newest version that it claims: types, lint
 * and tests in an environment for each, kept in a cache, the newest above that of MLflow. `cosign` is looked up in PATH.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { check } from '../../testing/checks.ts';
import { removeOnInterrupt } from './interrupt.ts';
import { cache, toolsBin } from './mlflow/environment.ts';

const folder = join(import.meta.dirname, '../../python');
const temporary = mkdtempSync(join(tmpdir(), 'relc-evidence-'));
removeOnInterrupt(temporary);
const quiet = { DO_NOT_TRACK: 'true', MLFLOW_DISABLE_TELEMETRY: 'true', PYTHONDONTWRITEBYTECODE: '1' };

type Age = 'oldest' | 'newest';

try {
  for (const age of ['oldest', 'newest'] as const) checkWith(age, environment(age));
} catch (error) {
  check('runs to its end', error instanceof Error ? error.stack : String(error));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** The folder of an environment of these requirements; another one than before is made anew. */
function environment(age: Age): string {
  const requirements = join(folder, 'tests', `requirements-${age}.txt`);
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  const kept = join(cache, 'relc-ci', `evidence-${age}`);
  const made = join(kept, 'made-of');
  if (existsSync(made) && readFileSync(made, 'utf8') === digest) return kept;
  rmSync(kept, { recursive: true, force: true });
  const python = age === 'oldest' ? olderPython() : join(toolsBin(), 'python');
  execFileSync(python, ['-m', 'venv', kept]);
  const bin = join(kept, 'bin');
  if (age === 'newest') writeFileSync(join(packagesOf(bin), 'tools.pth'), `${packagesOf(toolsBin())}\n`);
  // Wheels alone take no cache, and the pins no solver.
  const options = ['--quiet', '--no-cache-dir', '--no-deps', '-r', requirements];
  execFileSync(join(bin, 'pip'), ['install', ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(`${made}.new`, digest);
  renameSync(`${made}.new`, made);
  return kept;
}

/** The oldest Python that the package claims, where there is one that runs. */
function olderPython(): string {
  const ask = 'import sys; print(sys.executable)';
  return execFileSync('sh', ['-c', `python3.10 -c '${ask}' 2>&- || python3 -c '${ask}'`], { encoding: 'utf8' }).trim();
}

function packagesOf(bin: string): string {
  const ask = 'import sysconfig; print(sysconfig.get_path("purelib"))';
  return execFileSync(join(bin, 'python'), ['-c', ask], { encoding: 'utf8' }).trim();
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
