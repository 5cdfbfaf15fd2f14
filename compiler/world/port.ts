// What relc needs of the machine that it runs on.

/** The repository's history. */
export interface History {
  /** The commit that HEAD names, in hex. */
  head(): Promise<string>;
  /** Names and e-mail addresses of authors, co-authors and committers of the commits after `since` (all of them when null) that touched any of the paths. */
  authors(paths: readonly string[], since: string | null): Promise<readonly string[]>;
  /** Whether commits are cut off: then nobody can tell who the authors are. */
  isShallow(): Promise<boolean>;
  /** The commit of HEAD's first-parent line that last changed something below a path. */
  lastChange(path: string): Promise<string | undefined>;
  /** The commit that two revisions have in common; undefined when there is none here. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** Paths that differ between two commits, from the folder of the releases (`../` where they lie outside it); undefined when one of them is not here. */
  changed(from: string, to: string): Promise<readonly string[] | undefined>;
}
