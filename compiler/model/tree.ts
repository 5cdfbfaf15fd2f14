// A snapshot of the repository's files in memory: the core reads nothing else.

export interface Tree {
  /** `work tree`, or the commit that the files were read from. */
  readonly origin: string;
  /** Content by path from the repository's root, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Paths that are neither file nor folder (links, devices): never followed, always refused. */
  readonly irregular: readonly string[];
}

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
