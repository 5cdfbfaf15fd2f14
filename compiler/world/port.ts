// What operations ask of the machine that relc runs on: `machine.ts` answers with real files, git, servers and time, and
// tests answer from memory.
import type { GitLab, Target } from '../../schemas/generated/documents.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { ApprovalSource } from '../forge/port.ts';
import type { Digest } from '../lib/digest.ts';
import type { Instant } from '../lib/time.ts';
import type { Tree } from '../model/tree.ts';
import type { Registry } from '../registry/port.ts';
import type { SigningKey } from '../trust/envelope.ts';

export interface World {
  readonly clock: Clock;
  /** The release repository that was named, or that is around, or why there is none. */
  readonly repository: Result<Repository>;
  readonly files: Files;
  readonly keys: Keys;
  /** The registry that a target names, by its own version numbers. */
  registry(target: Target): Registry;
  /** The forge that policy pins; undefined without a token for it. */
  forge(policy: GitLab): ApprovalSource | undefined;
}

export interface Clock {
  /** Read afresh at each call: a window may close while relc runs. */
  now(): Instant;
  /** Whether somebody chose the time, which stands still then. */
  readonly isChosen: boolean;
}

export interface Repository {
  readonly root: string;
  /** A path that somebody named from where they stand, as it is called from the root; `../…` outside it. */
  fromRoot(path: string): string;
  /** The files below some paths, of a revision, or else of the work tree. */
  tree(prefixes: readonly string[], revision?: string): Promise<Result<Tree>>;
  /** The models that have a `model.yaml` in the work tree, sorted. */
  models(): readonly string[];
  /** Whether git has no part in it, or nothing was ever committed. */
  hasNoCommit(): boolean;
  /** The documents below some paths that a work tree has otherwise than HEAD; none before the first commit. */
  uncommitted(tree: Tree, prefixes: readonly string[]): readonly string[];
  readonly history: History;
}

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

/**
 * Files that people name, or that relc writes for them. What cannot be read is thrown as `Unreadable`, what cannot be
 * written as `Unwritable`.
 */
export interface Files {
  /** The bytes of a file; undefined when there is none. */
  read(file: string): Uint8Array | undefined;
  /** A file that comes with the compiler, by its path there; undefined when there is none. */
  own(path: string): Uint8Array | undefined;
  isFolder(path: string): boolean;
  /** Whether something is there, a link that leads nowhere included. */
  isThere(path: string): boolean;
  /** Every file below a folder, by path inside it. */
  folder(folder: string): ReadonlyMap<string, Uint8Array>;
  /** The digest of every file below a folder, by path inside it. */
  digests(folder: string): ReadonlyMap<string, Digest>;
  /** The files right in a folder that its reader chose: links are followed, as Kubernetes mounts each as one. */
  mounted(folder: string): ReadonlyMap<string, Uint8Array>;
  /** Writes one file: a reader sees the old content or the new. */
  write(file: string, bytes: Uint8Array | string): void;
  /** Replaces a folder by these files. */
  writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void;
  /** Removes a file, or a folder with all that is in it; nothing where there is none. */
  remove(path: string): void;
}

/** An option that names no folder: one that was mistyped must not pass for an empty one. */
export const noFolder = (option: string, folder: string): Diagnostic => ({
  code: 'usage/no-such-folder',
  facts: { observed: `${option} ${folder}` },
});

export interface Keys {
  /** The private key in a file that somebody named. */
  signing(file: string): Result<SigningKey>;
  /** The key that signs releases; whether policy trusts it is for others to say. */
  release(): Result<SigningKey>;
}

/** Something is there that cannot be read, or must not be. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly diagnostics: readonly Diagnostic[];
  constructor(...diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ code, file }) => `${code}: ${file}`).join('\n'));
    this.diagnostics = diagnostics;
  }
}

/** Something cannot be written: a full disk, no permission, or a link in a repository. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
  readonly file: string;
  constructor(file: string, reason: string) {
    super(reason);
    this.file = file;
  }
}
