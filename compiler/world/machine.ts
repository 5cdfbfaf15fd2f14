// The real World: files, git, servers and the time of the machine that relc runs on.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Target } from '../../schemas/generated/documents.ts';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { gitlab } from '../forge/gitlab/forge.ts';
import { byBytes } from '../lib/bytes.ts';
import { parseInstant } from '../lib/time.ts';
import { isEmbedded } from '../model/target.ts';
import { fileRegistry } from '../registry/file/registry.ts';
import { mlflowRegistry } from '../registry/mlflow/registry.ts';
import type { Registry } from '../registry/port.ts';
import { now } from './clock.ts';
import { hasNoCommit, readCommit } from './commit.ts';
import { digestFolder, isFolder, namesIn, readFolder, readMounted, readWorkTree } from './files.ts';
import { gitHistory } from './history.ts';
import { keysIn } from './keys.ts';
import { type Clock, type Files, noFolder, type Repository, type World } from './port.ts';
import { readFile } from './read.ts';
import { uncommitted } from './uncommitted.ts';
import { isThere, remove, writeFile, writeFolder } from './write.ts';

/** What a command line says about where and when. */
export interface Whereabouts {
  /** The release repository; else the nearest one upwards. */
  readonly repo?: string;
  /** A moment to judge as of, RFC 3339; else now. */
  readonly at?: string;
}

/** This machine, or why a time is none. Keys and tokens are looked up in the environment when they are asked for. */
export function openMachine({ repo, at }: Whereabouts = {}, environment = process.env): Result<World> {
  // A folder that is gone is said as such: else what fails first, as git, would say something of its own about it.
  process.cwd();
  const clock = clockAt(at);
  if (clock === undefined) return failed({ code: 'usage/bad-time', facts: { observed: at ?? '' } });
  let repository: Result<Repository> | undefined;
  const world: World = {
    clock,
    get repository() {
      repository ??= openRepository(repo);
      return repository;
    },
    files,
    keys: keysIn(files, () => environment['RELC_SIGNING_KEY']),
    registry: (target) => registryOf(world.repository.value?.root ?? '.', target),
    forge: (policy) => {
      const token = environment['RELC_GITLAB_TOKEN'];
      return token ? gitlab(policy, token) : undefined;
    },
  };
  return { value: world, diagnostics: [] };
}

function clockAt(at: string | undefined): Clock | undefined {
  if (at === undefined) return { now, isChosen: false };
  const chosen = parseInstant(at);
  return chosen === undefined ? undefined : { now: () => chosen, isChosen: true };
}

const compiler = join(import.meta.dirname, '../..');

const files: Files = {
  read: readFile,
  own: (path) => readFile(join(compiler, path)),
  isFolder,
  isThere,
  folder: readFolder,
  digests: digestFolder,
  mounted: readMounted,
  write: writeFile,
  writeFolder,
  remove,
};

/** The nearest folder upwards that holds `releases`, or the one that was named. */
function openRepository(named: string | undefined): Result<Repository> {
  const start = resolve(named ?? '.');
  if (!isFolder(start)) return failed(noFolder('--repo', start));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'releases'))) return { value: repositoryIn(folder), diagnostics: [] };
    if (named !== undefined || dirname(folder) === folder)
      return failed({ code: 'usage/no-repository', facts: { observed: start } });
  }
}

/** The release repository of a folder that holds `releases`; `here` is where paths are named from. */
export const repositoryIn = (root: string, here = process.cwd()): Repository => ({
  root,
  fromRoot: (path) => relative(realpathSync(root), resolve(here, path)).split(sep).join('/'),
  tree: async (prefixes, revision) =>
    revision === undefined
      ? { value: readWorkTree(root, prefixes), diagnostics: [] }
      : readCommit(root, revision, prefixes),
  models: () =>
    namesIn(join(root, 'releases'))
      .filter((name) => existsSync(join(root, 'releases', name, 'model.yaml')))
      .sort(byBytes),
  hasNoCommit: () => hasNoCommit(root),
  uncommitted: (tree, prefixes) => (hasNoCommit(root) ? [] : uncommitted(root, tree, prefixes)),
  history: gitHistory(root),
});

/** The schema of targets admits no third kind. */
const registryOf = (root: string, target: Target): Registry =>
  isEmbedded(target) ? fileRegistry(realFolder(root, target.url.replace(/^file:/, ''))) : mlflowRegistry(target.url);

/** Several repositories may share one by a link, which is not followed when something is written. */
function realFolder(root: string, path: string): string {
  const folder = resolve(root, path);
  return existsSync(folder) ? realpathSync(folder) : folder;
}
