// The environment of MLflow that checks share, in a cache outside of the tree.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const requirements = join(import.meta.dirname, '../../samples/requirements-tools.txt');

export const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');

/** The folder of MLflow's programs: that of `mlflow` in PATH, otherwise an environment in the cache, made once. */
export function mlflowBin(): string {
  const found = execFileSync('sh', ['-c', 'command -v mlflow || true'], { encoding: 'utf8' }).trim();
  return found === '' ? toolsBin() : join(found, '..');
}

/** The folder of the programs that requirements-tools.txt pins, MLflow's among them. */
export function toolsBin(): string {
  const folder = join(process.env['RELC_SAMPLE_CACHE'] ?? join(cache, 'relc-sample'), 'tools');
  if (!existsSync(join(folder, 'bin/mlflow'))) {
    execFileSync('python3', ['-m', 'venv', folder]);
    execFileSync(join(folder, 'bin/pip'), ['install', '--quiet', '-r', requirements], { stdio: 'inherit' });
  }
  return join(folder, 'bin');
}
