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
  const prefix = `${folder}/`;
  const below = [...tree.files].filter(([path]) => path.startsWith(prefix));
  return new Map(below.map(([path, bytes]) => [path.slice(prefix.length), bytes]));
}
