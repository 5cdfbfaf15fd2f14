// What completion looks at while somebody types: no git, and nothing that takes long to load.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { governanceFolder } from '../model/policies.ts';
import type { Surroundings } from './port.ts';

/** More than this is no list of targets that anybody wrote. */
const mostBytes = 2 ** 20;

export const surroundings: Surroundings = {
  names: (repository, folder) =>
    orNothing(() => {
      const entries = readdirSync(join(rootOf(repository), folder), { withFileTypes: true });
      return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
    }) ?? [],
  text: (repository, path) =>
    orNothing(() => {
      const file = join(rootOf(repository), path);
      const { size } = statSync(file);
      return size > mostBytes ? undefined : readFileSync(file, 'utf8');
    }),
};

/** The named repository, or the one around, as commands find it. */
function rootOf(named: string | undefined): string {
  if (named !== undefined) return named;
  for (let folder = resolve('.'); ; folder = dirname(folder))
    if (['releases', governanceFolder].some((part) => existsSync(join(folder, part))) || dirname(folder) === folder)
      return folder;
}

/** Whoever types sees no error. */
function orNothing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
