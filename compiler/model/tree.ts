// The repository's files, the only input of the core. A tree is an index; contents are read on request.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { modelFolder } from '../evidence/table.ts';
import type { Digest } from '../lib/digest.ts';
import { LazyMap } from '../lib/lazy.ts';

/** Paths are from the repository's root, with `/`. */
export interface Tree {
  /** `work tree`, or the commit that the files were read from. */
  readonly origin: string;
  /** The content of each file except the models' own. Contents of whole repositories are not kept: see `partOf`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The digest of each file in the `model/` of a release, which may be larger than memory. */
  readonly models: ReadonlyMap<string, Digest>;
  /**
   * Everything else that exists: links, devices, names that are not text, files beyond a limit. Never followed, always
   * refused.
   */
  readonly faults: readonly Diagnostic[];
}

export interface ReleasePath {
  readonly model: string;
  readonly version: string;
  /** Inside the release's folder. */
  readonly file: string;
}

/** The release whose folder contains a path; undefined when none does. */
export function releaseOf(path: string): ReleasePath | undefined {
  const [, model, version, file] = /^releases\/([a-z0-9][a-z0-9_.-]*)\/([1-9][0-9]{0,8})\/(.+)$/s.exec(path) ?? [];
  return model === undefined || version === undefined || file === undefined ? undefined : { model, version, file };
}

/** Whether a path is one of a model's own files in its release's folder. */
export const isModelFile = (path: string): boolean => releaseOf(path)?.file.startsWith(modelFolder) ?? false;

/**
 * Whether a tree keeps the content of a path: every release needs the policies. A release's own files are kept only by
 * whoever reads them.
 */
export const isKept = (path: string): boolean => !path.startsWith('releases/');

/** The model whose folder contains a path, when the path is expected there. */
export const modelOf = (path: string): string | undefined =>
  /^releases\/([a-z0-9][a-z0-9_.-]*)\/(?:model\.yaml$|profiles\/|consumers\/|[1-9][0-9]{0,8}\/)/.exec(path)?.[1];

/** The release folders of some paths, without repetitions. */
export const releaseFolders = (paths: Iterable<string>): ReadonlySet<string> =>
  new Set([...paths].flatMap((path) => folderOf(releaseOf(path))));

const folderOf = (release: ReleasePath | undefined): string[] =>
  release === undefined ? [] : [`releases/${release.model}/${release.version}`];

/** Every path of a tree, one after another: together they may take more memory than the tree. */
export function* pathsOf({ files, models }: Tree): Iterable<string> {
  yield* files.keys();
  yield* models.keys();
}

/** Two trees as one, read from the first. */
export const joined = (one: Tree, other: Tree): Tree => ({
  origin: one.origin,
  files: either(one.files, other.files),
  models: either(one.models, other.models),
  faults: [...one.faults, ...other.faults],
});

/** The same tree with another content of a file that it has. */
export const withFile = (tree: Tree, path: string, bytes: Uint8Array): Tree => ({
  ...tree,
  files: new LazyMap(LazyMap.pathsOf(tree.files), (one) => (one === path ? bytes : tree.files.get(one)), isKept),
});

// Each part keeps what it kept before.
const either = <V>(one: ReadonlyMap<string, V>, other: ReadonlyMap<string, V>): ReadonlyMap<string, V> =>
  new LazyMap(
    [...one.keys(), ...other.keys()],
    (path) => other.get(path) ?? one.get(path),
    () => false,
  );

/** Some folders of a tree. Each content is read once, and let go with this part. */
export const partOf = ({ origin, files, models }: Tree, folders: readonly string[]): Tree => ({
  origin,
  files: part(files, folders),
  models: part(models, folders),
  faults: [],
});

const part = <V>(map: ReadonlyMap<string, V>, folders: readonly string[]): ReadonlyMap<string, V> =>
  new LazyMap(LazyMap.pathsOf(map).within(folders), (path) => map.get(path));

/** The documents below a folder, by path relative to it. */
export const filesUnder = ({ files }: Pick<Tree, 'files'>, folder: string): ReadonlyMap<string, Uint8Array> =>
  under(files, folder);

/** The digests of the models' files below a folder, by path relative to it. */
export const modelsUnder = ({ models }: Tree, folder: string): ReadonlyMap<string, Digest> => under(models, folder);

/** All paths below a folder, relative to it. */
export const pathsUnder = (tree: Tree, folder: string): ReadonlySet<string> =>
  new Set([...filesUnder(tree, folder).keys(), ...modelsUnder(tree, folder).keys()]);

const under = <V>(map: ReadonlyMap<string, V>, folder: string): ReadonlyMap<string, V> =>
  new LazyMap(LazyMap.pathsOf(map).under(folder), (path) => map.get(`${folder}/${path}`));
