// The environments in which relc-evidence is tried, kept in a cache, the newest above that of MLflow.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, toolsBin } from './mlflow/environment.ts';

export const folder: string = join(import.meta.dirname, '../../python');

export type Age = 'oldest' | 'newest';

/** The folder of an environment of these requirements; another one than before is made anew. */
export function environment(age: Age): string {
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

export function packagesOf(bin: string): string {
  const ask = 'import sysconfig; print(sysconfig.get_path("purelib"))';
  return execFileSync(join(bin, 'python'), ['-c', ask], { encoding: 'utf8' }).trim();
}
