// For tests: a World in memory. Its repository is at `/repository`, where the caller is; keys are beside it. Trees have
// no faults, since everything is a plain file: links and devices are for tests of world/.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { failed } from '../compiler/diagnostics/diagnostic.ts';
import { gitlab } from '../compiler/forge/gitlab/forge.ts';
import { byBytes, utf8 } from '../compiler/lib/bytes.ts';
import { type Digest, digestOf } from '../compiler/lib/digest.ts';
import { LazyMap } from '../compiler/lib/lazy.ts';
import { pointedDigest } from '../compiler/lib/lfs.ts';
import { isEmbedded } from '../compiler/model/target.ts';
import { isModelFile, type Tree } from '../compiler/model/tree.ts';
import { mlflowRegistry } from '../compiler/registry/mlflow/registry.ts';
import { now } from '../compiler/world/clock.ts';
import { type HttpSettings, ownSettings } from '../compiler/world/http.ts';
import { keysIn } from '../compiler/world/keys.ts';
import {
  type Courier,
  type Files,
  type JobFiles,
  type Progress,
  pastPath,
  type Repository,
  Unreadable,
  unwatched,
  type World,
} from '../compiler/world/port.ts';
import { below, type Disk, digestOnce, memoryRegistry } from './registry.ts';
import type { MemoryGit } from './repository.ts';

export const root = '/repository';

/** A path relative to the caller, as a path from the repository's root; `../…` when it is outside. */
export const fromRoot = (path: string): string => posix.relative(root, posix.resolve(root, path));

/** Before a folder: the address of a registry in memory that does not pass for a `file:` one. */
export const inMemory = 'mlflow+https://memory.example.com/';

/** Whoever asks a server again does so at once: how long relc waits is for the tests of that. */
const atOnce: HttpSettings = { ...ownSettings, wait: async () => undefined };

export interface Surroundings {
  readonly git: MemoryGit;
  /** The chosen time; otherwise the real one. */
  readonly at?: string;
  /** Whether that time is taken for the real one: where a target is not `file:`, none may be chosen. */
  readonly isNow?: boolean;
  /** The keys and token that `RELC_SIGNING_KEY` and `RELC_GITLAB_TOKEN` would name. */
  readonly signingKey?: string | undefined;
  readonly token?: string | undefined;
  /** The files that `RELC_CHAIN` and `RELC_BREAK_GLASS` would name. */
  readonly job?: Partial<JobFiles>;
  /** Whether relc was started outside any repository. */
  readonly isOutside?: boolean;
  readonly progress?: Progress;
  readonly courier?: Courier;
}

/** Where no receiver is expected. */
const noCourier: Courier = {
  secret: () => undefined,
  post: ({ url }) => {
    throw new Error(`nobody is at ${url}`);
  },
};

export function memoryWorld({
  git,
  at,
  isNow = false,
  signingKey,
  token,
  job,
  isOutside,
  progress = unwatched,
  courier = noCourier,
}: Surroundings): World {
  const files = filesIn(git.disk);
  return {
    clock: { now: () => at ?? now(), isChosen: at !== undefined && !isNow },
    host: 'serving-1',
    repository: isOutside
      ? failed({ code: 'usage/no-repository', facts: { observed: '/' } })
      : { value: repositoryOf(git), diagnostics: [] },
    files,
    keys: keysIn(files, signingKey),
    job: { chain: undefined, breakGlass: undefined, ...job },
    progress,
    courier,
    listen: async () => undefined,
    scratch: () => {
      throw new Error('there are no programs in memory');
    },
    registry: ({ url }) =>
      isEmbedded({ url }) || url.startsWith(inMemory)
        ? memoryRegistry(git.disk, fromRoot(url.replace(inMemory, '').replace(/^file:/, '')))
        : mlflowRegistry(url, atOnce),
    forge: (policy) => (token ? gitlab(policy, token, atOnce) : undefined),
  };
}

function repositoryOf(git: MemoryGit): Repository {
  const { disk } = git;
  return {
    root,
    fromRoot,
    tree: async (prefixes, revision) => {
      if (revision === undefined) return { value: treeOf(disk, prefixes, 'work tree'), diagnostics: [] };
      const commit = git.find(revision);
      if (commit === undefined) return failed({ code: 'usage/no-commit', facts: { observed: revision } });
      return { value: treeOf(commit.files, prefixes, commit.id), diagnostics: [] };
    },
    models: () =>
      [...disk.keys()].flatMap((path) => /^releases\/([^/]+)\/model\.yaml$/.exec(path)?.[1] ?? []).sort(byBytes),
    hasNoCommit: () => git.references.size === 0,
    uncommitted: (tree, prefixes) => {
      const committed = treeOf(git.find('HEAD')?.files ?? new Map(), prefixes, 'HEAD').files;
      if (git.references.size === 0) return [];
      const paths = new Set([...tree.files.keys(), ...committed.keys()]);
      return [...paths].filter((path) => !isSame(tree.files.get(path), committed.get(path))).sort(byBytes);
    },
    contents: (places) =>
      new Map(
        [...places].flatMap(([commit, paths]) =>
          paths.flatMap((path): [string, Uint8Array][] => {
            const files = git.find(commit)?.files;
            const isFolder = () => [...(files?.keys() ?? [])].some((file) => file.startsWith(`${path}/`));
            const bytes = files?.get(path) ?? (isFolder() ? new Uint8Array() : undefined);
            return bytes === undefined ? [] : [[pastPath(commit, path), bytes]];
          }),
        ),
      ),
    history: git.history,
    branch: (made) => git.makeBranch(made),
  };
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;

/** Trees of the same files, newest last. */
const trees = new Map<string, Pick<Tree, 'files' | 'models'>>();
const mostTrees = 200;

function treeOf(disk: ReadonlyMap<string, Uint8Array>, prefixes: readonly string[], origin: string): Tree {
  const found = [...disk]
    .filter(([path]) => prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)))
    .sort(([one], [other]) => byBytes(one, other));
  const name = digestOf(found.map(([path, bytes]) => `${digestOnce(bytes)} ${path}\n`).join(''));
  const { files, models } = trees.get(name) ?? indexes(found);
  trees.delete(name);
  trees.set(name, { files, models });
  for (const oldest of trees.keys()) {
    if (trees.size <= mostTrees) break;
    trees.delete(oldest);
  }
  return { origin, files, models, faults: [] };
}

const indexes = (found: readonly (readonly [string, Uint8Array])[]): Pick<Tree, 'files' | 'models'> => ({
  files: indexed(
    found.filter(([path]) => !isModelFile(path)),
    (bytes) => bytes,
  ),
  models: indexed(
    found.filter(([path]) => isModelFile(path)),
    modelDigest,
  ),
});

/** By path, as trees of this machine are: whoever asks for a folder finds it without looking at each file. */
function indexed<V>(found: readonly (readonly [string, Uint8Array])[], of: (bytes: Uint8Array) => V): LazyMap<V> {
  const contents = new Map(found);
  return new LazyMap(contents.keys(), (path) => {
    const bytes = contents.get(path);
    return bytes && of(bytes);
  });
}

const modelDigests = new WeakMap<Uint8Array, Digest>();

/** Files of the memory never change in place, and every copy of a scenario has the same ones. */
function modelDigest(bytes: Uint8Array): Digest {
  const digest = modelDigests.get(bytes) ?? pointedDigest(bytes) ?? digestOnce(bytes);
  modelDigests.set(bytes, digest);
  return digest;
}

const compiler = join(import.meta.dirname, '..');

const gone = (folder: string, name: string): never => {
  throw new Unreadable({ code: 'usage/file-gone', file: `${folder}/${name}` });
};

function filesIn(disk: Disk): Files {
  // Contents are read on request, as on a machine: what was removed meanwhile is gone.
  const folder = (path: string) =>
    new LazyMap(
      below(disk, fromRoot(path)).keys(),
      (name) => disk.get(`${fromRoot(path)}/${name}`) ?? gone(path, name),
    );
  const isFolder = (path: string) => folder(path).size > 0;
  const remove = (path: string) => {
    disk.delete(fromRoot(path));
    for (const name of folder(path).keys()) disk.delete(`${fromRoot(path)}/${name}`);
  };
  const write = (path: string, content: Uint8Array | string) => {
    disk.set(fromRoot(path), typeof content === 'string' ? utf8(content) : content);
  };
  const writeFolder: Files['writeFolder'] = (path, files) => {
    remove(path);
    for (const [name, bytes] of files) write(`${path}/${name}`, bytes);
  };
  return {
    read: (path) => disk.get(fromRoot(path)),
    own: (path) => readFileSync(join(compiler, path)),
    isFolder,
    isThere: (path) => disk.has(fromRoot(path)) || isFolder(path),
    folder,
    digests: (path) => new Map([...folder(path)].map(([name, bytes]) => [name, digestOnce(bytes)])),
    mounted: (path) => new Map([...folder(path)].filter(([name]) => !name.includes('/'))),
    write,
    writeFolder,
    stage: () => {
      const folders: Parameters<typeof writeFolder>[] = [];
      return {
        add: (...folder) => void folders.push(folder),
        place: () => {
          for (const folder of folders) writeFolder(...folder);
        },
        drop: () => undefined,
      };
    },
    remove,
  };
}
