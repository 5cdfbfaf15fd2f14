// The repository's files: the core reads nothing else.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { modelFolder } from '../evidence/table.ts';
import type { Digest } from '../lib/digest.ts';
import { LazyMap } from '../lib/lazy.ts';

/** Paths are from the repository's root, with `/`. */
export interface Tree {
  /** `work tree`, or the commit that the files were read from. */
  readonly origin: string;
  /** The content of each file but the models' own. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The digest of each file in the `model/` of a release, which may be larger than memory. */
  readonly models: ReadonlyMap<string, Digest>;
  /** What is there and neither of both: links and devices, names that are no text, files beyond a limit. Never followed, always refused. */
  readonly faults: readonly Diagnostic[];
}

export interface ReleasePath {
  readonly model: string;
  readonly version: string;
  /** Inside the release's folder. */
  readonly file: string;
}

/** What a path says of the release whose folder it lies in; undefined where it lies in none. */
export function releaseOf(path: string): ReleasePath | undefined {
  const { groups } =
    /^releases\/(?<model>[a-z0-9][a-z0-9_.-]*)\/(?<version>[1-9][0-9]{0,8})\/(?<file>.+)$/s.exec(path) ?? {};
  return groups as ReleasePath | undefined;
}

/** Whether a path is one of a model's own files, in the folder of its release. */
export const isModelFile = (path: string): boolean => releaseOf(path)?.file.startsWith(modelFolder) ?? false;

/** The model whose folder a path lies in, if it lies in a place that has a meaning. */
export const modelOf = (path: string): string | undefined =>
  /^releases\/([a-z0-9][a-z0-9_.-]*)\/(?:model\.yaml$|profiles\/|[1-9][0-9]{0,8}\/)/.exec(path)?.[1];

/** The release folders that paths lie in, each once. */
export const releaseFolders = (paths: Iterable<string>): ReadonlySet<string> =>
  new Set([...paths].flatMap((path) => folderOf(releaseOf(path))));

const folderOf = (release: ReleasePath | undefined): string[] =>
  release === undefined ? [] : [`releases/${release.model}/${release.version}`];

/** Every path that a tree has. */
export const pathsOf = ({ files, models }: Tree): readonly string[] => [...files.keys(), ...models.keys()];

/** Two trees as one, read from the first. */
export const joined = (one: Tree, other: Tree): Tree => ({
  origin: one.origin,
  files: either(one.files, other.files),
  models: either(one.models, other.models),
  faults: [...one.faults, ...other.faults],
});

const either = <V>(one: ReadonlyMap<string, V>, other: ReadonlyMap<string, V>): ReadonlyMap<string, V> =>
  new LazyMap([...one.keys(), ...other.keys()], (path) => other.get(path) ?? one.get(path));

/** The documents below a folder, by path relative to it. */
export const filesUnder = ({ files }: Tree, folder: string): ReadonlyMap<string, Uint8Array> => under(files, folder);

/** The digests of the models' files below a folder, by path relative to it. */
export const modelsUnder = ({ models }: Tree, folder: string): ReadonlyMap<string, Digest> => under(models, folder);

/** The paths of everything below a folder, relative to it. */
export const pathsUnder = (tree: Tree, folder: string): ReadonlySet<string> =>
  new Set([...filesUnder(tree, folder).keys(), ...modelsUnder(tree, folder).keys()]);

function under<V>(map: ReadonlyMap<string, V>, folder: string): ReadonlyMap<string, V> {
  const folders = foldersOf.get(map) ?? indexed(map);
  foldersOf.set(map, folders);
  return new LazyMap(folders.get(folder) ?? [], (path) => map.get(`${folder}/${path}`));
}

/** Every release asks for its folder: to look through the whole tree each time takes the square of their number. */
const foldersOf = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, readonly string[]>>();

function indexed(map: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of map.keys())
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end);
      const below = folders.get(folder);
      const rest = path.slice(end + 1);
      if (below === undefined) folders.set(folder, [rest]);
      else below.push(rest);
    }
  return folders;
}
