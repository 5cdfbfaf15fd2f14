// A snapshot of the repository's files in memory: the core reads nothing else.

export interface Tree {
  /** `work tree`, or the commit that the files were read from. */
  readonly origin: string;
  /** Content by path from the repository's root, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Paths that are neither file nor folder (links, devices): never followed, always refused. */
  readonly irregular: readonly string[];
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

/** The model whose folder a path lies in, if it lies in a place that has a meaning. */
export const modelOf = (path: string): string | undefined =>
  /^releases\/([a-z0-9][a-z0-9_.-]*)\/(?:model\.yaml$|profiles\/|[1-9][0-9]{0,8}\/)/.exec(path)?.[1];

/** The release folders that paths lie in, each once. */
export const releaseFolders = (paths: Iterable<string>): ReadonlySet<string> =>
  new Set([...paths].flatMap((path) => folderOf(releaseOf(path))));

const folderOf = (release: ReleasePath | undefined): string[] =>
  release === undefined ? [] : [`releases/${release.model}/${release.version}`];

/** The files below a folder, by path relative to it. */
export function filesUnder(tree: Tree, folder: string): ReadonlyMap<string, Uint8Array> {
  const folders = foldersOf.get(tree.files) ?? indexed(tree.files);
  foldersOf.set(tree.files, folders);
  return folders.get(folder) ?? new Map();
}

type Files = Tree['files'];

/** Every release asks for its folder: to look through the whole tree each time takes the square of their number. */
const foldersOf = new WeakMap<Files, ReadonlyMap<string, Files>>();

function indexed(files: Files): ReadonlyMap<string, Files> {
  const folders = new Map<string, Map<string, Uint8Array>>();
  for (const [path, bytes] of files)
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end);
      const below = folders.get(folder) ?? new Map<string, Uint8Array>();
      folders.set(folder, below.set(path.slice(end + 1), bytes));
    }
  return folders;
}
