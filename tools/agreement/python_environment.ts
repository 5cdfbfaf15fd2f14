// Environments of Python for checks, kept in a cache outside of the tree.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './mlflow/environment.ts';

/** The folder of an environment of pinned requirements; one of others than before is made anew, and `prepare` sees it empty. */
export function pythonEnvironment(
  name: string,
  requirements: string,
  python: () => string = () => 'python3',
  prepare: (bin: string) => void = () => undefined,
): string {
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  const kept = join(cache, 'relc-ci', name);
  const made = join(kept, 'made-of');
  if (existsSync(made) && readFileSync(made, 'utf8') === digest) return kept;
  rmSync(kept, { recursive: true, force: true });
  execFileSync(python(), ['-m', 'venv', kept]);
  const bin = join(kept, 'bin');
  prepare(bin);
  // Wheels alone take no cache, and the pins no solver.
  const options = ['--quiet', '--no-cache-dir', '--no-deps', '-r', requirements];
  execFileSync(join(bin, 'pip'), ['install', ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(`${made}.new`, digest);
  renameSync(`${made}.new`, made);
  return kept;
}
