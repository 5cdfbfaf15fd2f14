// The real World: files, git, servers and the time of this machine.
import { randomBytes } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Target } from '../../schemas/generated/documents.ts';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { gitlab } from '../forge/gitlab/forge.ts';
import { byBytes } from '../lib/bytes.ts';
import { once } from '../lib/once.ts';
import { isDay, parseInstant } from '../lib/time.ts';
import { governanceFolder } from '../model/policies.ts';
import { isEmbedded } from '../model/target.ts';
import type { Tree } from '../model/tree.ts';
import { fileRegistry } from '../registry/file/registry.ts';
import { mlflowRegistry } from '../registry/mlflow/registry.ts';
import type { Registry } from '../registry/port.ts';
import { makeBranch } from './branch.ts';
import { now } from './clock.ts';
import { hasNoCommit, placesReader, readCommit, readPlaces } from './commit.ts';
import { courier } from './courier.ts';
import { digestFolder, isFolder, namesIn, readFolder, readMounted, readWorkTree, workTreeOrigin } from './files.ts';
import { gitTooOld, repositoryAround } from './git.ts';
import { gitHistory } from './history.ts';
import { ownSettings } from './http.ts';
import { keysIn } from './keys.ts';
import { listen } from './listener.ts';
import {
  concernsLent,
  isLent,
  packageIn,
  packageRoot,
  type RunningPackage,
  runningPackage,
  withPackage,
} from './package.ts';
import {
  type Clock,
  type Files,
  noFolder,
  pastPath,
  type Repository,
  unwatched,
  type Whereabouts,
  type World,
} from './port.ts';
import { readFile, readInside } from './read.ts';
import { openScratch } from './scratch.ts';
import { uncommitted } from './uncommitted.ts';
import { isThere, remove, stage, writeFile, writeFolder } from './write.ts';

/** This machine, or why the time is invalid. The environment names the release key and holds the token of the forge. */
export function openMachine(
  { repo, at, formerRelc }: Whereabouts = {},
  environment = process.env,
  progress = unwatched,
): Result<World> {
  // Checked first: otherwise git would report a deleted folder in words of its own.
  process.cwd();
  const clock = clockAt(at);
  if (clock === undefined) return failed({ code: 'usage/bad-time', facts: { observed: at ?? '' } });
  let repository: Result<Repository> | undefined;
  const world: World = {
    clock,
    host: hostname(),
    get repository() {
      repository ??= openRepository(repo, packagesWith(formerRelc));
      return repository;
    },
    files,
    keys: keysIn(files, environment['RELC_SIGNING_KEY']),
    job: {
      chain: environment['RELC_CHAIN'] || undefined,
      breakGlass: environment['RELC_BREAK_GLASS'] || undefined,
      running: runningJob(environment),
    },
    progress,
    courier: courier({ ...ownSettings, environment }),
    listen,
    scratch: openScratch,
    registry: (target) => registryOf(world.repository.value?.root ?? '.', target),
    forge: (policy) => {
      const token = environment['RELC_GITLAB_TOKEN'];
      return token ? gitlab(policy, token) : undefined;
    },
  };
  return { value: world, diagnostics: [] };
}

/** The job that GitLab's runner says this is. */
function runningJob({ GITLAB_CI, CI_JOB_ID, GITLAB_USER_NAME, GITLAB_USER_EMAIL }: NodeJS.ProcessEnv) {
  if (GITLAB_CI !== 'true' || !/^[1-9][0-9]*$/.test(CI_JOB_ID ?? '')) return undefined;
  const [name, email] = [GITLAB_USER_NAME, GITLAB_USER_EMAIL].map((one) => one?.replace(/[\p{Cc}<>]/gu, ' ').trim());
  const unforeseen = randomBytes(6).toString('hex');
  return { id: CI_JOB_ID ?? '', unforeseen, startedBy: name && email ? { name, email } : undefined };
}

function clockAt(at: string | undefined): Clock | undefined {
  if (at === undefined) return { now, isChosen: false };
  const chosen = parseInstant(isDay(at) ? `${at}T00:00:00Z` : at);
  return chosen === undefined ? undefined : { now: () => chosen, isChosen: true };
}

const files: Files = {
  read: readFile,
  own: (path) => readFile(join(packageRoot, path)),
  isFolder,
  isThere,
  folder: readFolder,
  digests: digestFolder,
  mounted: readMounted,
  write: writeFile,
  writeFolder,
  stage,
  remove,
};

type Packages = () => readonly RunningPackage[];

/** Those that may lend: the one that runs, and the one that judged before. */
const packagesWith = (formerRelc: string | undefined): Packages =>
  once(() => [runningPackage(), ...(formerRelc === undefined ? [] : [packageIn(resolve(formerRelc))])]);

/** The named folder, or the nearest one upwards that holds releases, or what judges them: git keeps no empty folder. */
function openRepository(named: string | undefined, packages: Packages): Result<Repository> {
  const start = resolve(named ?? '.');
  if (!isFolder(start)) return failed(noFolder('--repo', start));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'releases')) || existsSync(join(folder, governanceFolder))) {
      const tooOld = repositoryAround(folder) === undefined ? undefined : gitTooOld();
      return tooOld === undefined
        ? { value: repositoryIn(folder, process.cwd(), packages), diagnostics: [] }
        : failed(tooOld);
    }
    if (named !== undefined || dirname(folder) === folder)
      return failed({ code: 'usage/no-repository', facts: { observed: start } });
  }
}

/** The repository of a folder that holds `releases`. Paths from the caller are relative to `here`. */
export const repositoryIn = (root: string, here = process.cwd(), packages?: Packages): Repository => ({
  root,
  fromRoot: (path) => relative(realpathSync(root), resolve(here, path)).split(sep).join('/'),
  tree: async (prefixes, revision) => {
    const read = revision === undefined ? workTree(root, prefixes) : await readCommit(root, revision, prefixes);
    if (read.value === undefined || !concernsLent(prefixes)) return read;
    return {
      ...read,
      value: withPackage(read.value, prefixes, readerOf(root, read.value), packages),
    };
  },
  models: () =>
    namesIn(join(root, 'releases'))
      .filter((name) => existsSync(join(root, 'releases', name, 'model.yaml')))
      .sort(byBytes),
  hasNoCommit: () => hasNoCommit(root),
  uncommitted: (tree, prefixes) =>
    hasNoCommit(root) ? [] : uncommitted(root, tree, prefixes, (path) => isLent(path) && !isThere(join(root, path))),
  contents: placesReader(root),
  history: gitHistory(root),
  branch: (made) => makeBranch(root, made),
});

const workTree = (root: string, prefixes: readonly string[]): Result<Tree> => ({
  value: readWorkTree(root, prefixes),
  diagnostics: [],
});

/** Reads single files of the revision that a tree is of. */
const readerOf =
  (root: string, { origin }: Tree) =>
  (path: string): Uint8Array | undefined =>
    origin === workTreeOrigin
      ? readInside(join(root, path))
      : readPlaces(root, new Map([[origin, [path]]])).get(pastPath(origin, path));

/** The schema of targets allows no third kind. */
const registryOf = (root: string, target: Target): Registry =>
  isEmbedded(target)
    ? fileRegistry(realFolder(root, target.url.replace(/^file:/, '')))
    : mlflowRegistry(target.url, ownSettings, target.name);

/** Several repositories may share a folder through a link. Writes do not follow links. */
function realFolder(root: string, path: string): string {
  const folder = resolve(root, path);
  return existsSync(folder) ? realpathSync(folder) : folder;
}
