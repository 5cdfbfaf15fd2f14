// The environments in which relc-evidence is tried, kept in a cache, the newest above that of MLflow.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolsBin } from './mlflow/environment.ts';
import { pythonEnvironment } from './python_environment.ts';

export const folder: string = join(import.meta.dirname, '../../python');

export type Age = 'oldest' | 'newest';

/** The folder of an environment of these requirements; another one than before is made anew. */
export function environment(age: Age): string {
  const requirements = join(folder, 'tests', `requirements-${age}.txt`);
  if (age === 'oldest') return pythonEnvironment(`evidence-${age}`, requirements, olderPython);
  const tools = join(toolsBin(), 'python');
  const above = (bin: string) => writeFileSync(join(packagesOf(bin), 'tools.pth'), `${packagesOf(toolsBin())}\n`);
  return pythonEnvironment(`evidence-${age}`, requirements, () => tools, above);
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
