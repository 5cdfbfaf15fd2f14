// What operations ask of the machine. `machine.ts` answers with real files, git, servers and time; tests answer from
// memory.
import type { GitLab, Target } from '../../schemas/generated/documents.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import type { Forge } from '../forge/port.ts';
import type { Digest } from '../lib/digest.ts';
import type { Instant } from '../lib/time.ts';
import type { Authors, Judge, LineCommit } from '../model/judge.ts';
import type { Tree } from '../model/tree.ts';
import type { Registry } from '../registry/port.ts';
import type { SigningKey } from '../trust/envelope.ts';

export interface World {
  readonly clock: Clock;
  /** The name of this machine, for people. */
  readonly host: string;
  /** The named release repository, or the one around, or why there is none. */
  readonly repository: Result<Repository>;
  readonly files: Files;
  readonly keys: Keys;
  readonly job: JobFiles;
  readonly progress: Progress;
  readonly courier: Courier;
  readonly listen: Listen;
  /** A new folder for one use. Whoever asks for it drops it. */
  scratch(): Scratch;
  /** The registry of a target, with its own version numbers. */
  registry(target: Target): Registry;
  /** The forge in the policy; undefined without a token for it. */
  forge(policy: GitLab): Forge | undefined;
}

/** What is being done, for whoever watches. It is no part of what is said in the end. */
export interface Progress {
  /** `isLong`: it takes long, and nothing can be told until it ends. */
  tell(said: Readonly<Record<Language, string>>, isLong?: boolean): void;
}

/** Where nobody watches. */
export const unwatched: Progress = { tell: () => {} };

/** A folder for one use, and programs of PATH that run in it. Paths are from that folder. */
export interface Scratch {
  readonly folder: string;
  /** The bytes of a file; undefined when it does not exist. */
  read(path: string): Uint8Array | undefined;
  write(path: string, content: Uint8Array | string): void;
  /** Undefined when there is no such program. */
  run(program: string, args: readonly string[]): Ran | undefined;
  /** Removes it with all that lies in it. */
  drop(): void;
}

export interface Ran {
  /** The exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Takes messages to whoever a policy names. */
export interface Courier {
  /** What the environment holds under a name for receivers; undefined when it holds nothing. */
  secret(name: string): string | undefined;
  /** Tries several times where a failure may pass. Never throws for what a receiver does. */
  post(letter: Letter): Promise<Delivery>;
}

/** Answers messages at an address until the process is asked to end, or `stopped` resolves. */
export type Listen = (address: string, answer: Answering, stopped?: Promise<unknown>) => Promise<void>;

export type Answering = (message: Message) => Promise<Answered>;

export interface Message {
  readonly method: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Undefined when it is larger than a message may be. */
  readonly body: Uint8Array | undefined;
}

export interface Answered {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Letter {
  /** The name of the receiver: an address may be a secret. */
  readonly to: string;
  readonly url: string;
  /** The media type of the body. */
  readonly type: string;
  readonly body: string;
  /** A bearer token. */
  readonly token?: string;
}

export type Delivery =
  | { readonly fate: 'taken' }
  /** For good: nothing more is sent there. */
  | { readonly fate: 'gone' }
  | { readonly fate: 'later'; readonly seconds: number }
  /** The same message would be refused again. */
  | { readonly fate: 'refused' | 'unreachable'; readonly observed: string };

/** Files that the environment names. Whoever owns the job chooses them, never a commit. */
export interface JobFiles {
  /** `RELC_CHAIN`: where the chain of approved judges starts. */
  readonly chain: string | undefined;
  /** `RELC_BREAK_GLASS`: signed statements that break the glass. */
  readonly breakGlass: string | undefined;
  /** The job of GitLab that this runs in, as it says itself; undefined elsewhere. */
  readonly running?: RunningJob | undefined;
}

/** Whoever starts a job may give its variables other values: what they say only ever adds an author. */
export interface RunningJob {
  readonly id: string;
  /** What nobody can know before it runs: its id counts up. For names that nobody has taken. */
  readonly unforeseen: string;
  /** Who started it; undefined where it does not say. */
  readonly startedBy: Committer | undefined;
}

/** What is looked at while somebody types: in the named repository, or in the one around. */
export interface Surroundings {
  /** The folders directly in a folder, sorted; none where it does not exist. */
  names(repository: string | undefined, folder: string): readonly string[];
  text(repository: string | undefined, path: string): string | undefined;
}

/** Where and when a command runs, from the command line. */
export interface Whereabouts {
  /** The release repository; otherwise the nearest one upwards. */
  readonly repo?: string;
  /** The folder of another relc, which judges the commits that pin it. Only what shows a comparison takes one. */
  readonly formerRelc?: string;
  /** The moment to judge, RFC 3339; otherwise now. */
  readonly at?: string;
}

export interface Clock {
  /** Read anew at each call: a window may close while relc runs. */
  now(): Instant;
  /** Whether a time was chosen, which then stands still. */
  readonly isChosen: boolean;
}

export interface Repository {
  readonly root: string;
  /** A path relative to the caller's folder, as a path from the root; `../…` when it is outside. */
  fromRoot(path: string): string;
  /** The files below some paths, of a revision or of the work tree. */
  tree(prefixes: readonly string[], revision?: string): Promise<Result<Tree>>;
  /** The models that have a `model.yaml` in the work tree, sorted. */
  models(): readonly string[];
  /** Whether it is outside git, or nothing was ever committed. */
  hasNoCommit(): boolean;
  /** Documents below some paths that differ between work tree and HEAD; empty before the first commit. */
  uncommitted(tree: Tree, prefixes: readonly string[]): readonly string[];
  /**
   * The content of documents at commits, each commit with its paths, by `pastPath`. What does not exist there is left
   * out; a folder, and what is larger than any document, has no bytes.
   */
  contents(places: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Uint8Array>;
  readonly history: History;
  /** Makes a branch with one commit: its id, or why there is neither. Work tree, index and HEAD stay as they are. */
  branch(made: NewBranch): Result<string>;
}

/** A branch that does not exist yet, and its one commit. */
export interface NewBranch {
  readonly name: string;
  /** The commit that it follows. */
  readonly parent: string;
  /** What it adds or changes, by path from the root. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly message: string;
  /** Whose commit it is; otherwise whoever git says. */
  readonly by?: Committer | undefined;
}

export interface Committer {
  readonly name: string;
  readonly email: string;
}

/** The name of a path at a commit. */
export const pastPath = (commit: string, path: string): string => `${commit}:${path}`;

/** The repository's history. */
export interface History {
  /** The id of HEAD's commit, in hexadecimal. */
  head(): Promise<string>;
  /**
   * Names and e-mail addresses of authors, co-authors and committers of the commits after `since` (all commits when
   * null) up to `until` (HEAD by default) that touched any of the paths.
   */
  authors(paths: readonly string[], since: string | null, until?: string): Promise<readonly string[]>;
  /** Whether commits are missing: then the authors are not known. */
  isShallow(): Promise<boolean>;
  /** Whether a revision contains a commit; false when the commit is not here. */
  isAncestor(commit: string, revision: string): Promise<boolean>;
  /**
   * The commits on a revision's first-parent line after `since` (all when null) that changed something below any of the
   * paths, newest first.
   */
  changing(revision: string, paths: readonly string[], since: string | null): Promise<readonly string[]>;
  /** The commit on HEAD's first-parent line that last changed something below a path, and not below any of the others. */
  lastChange(path: string, without?: readonly string[]): Promise<string | undefined>;
  /** The commit on a revision's first-parent line that last changed something that lies beside a folder. */
  lastChangeBeside(folder: string, revision: string): Promise<string | undefined>;
  /** The common ancestor of two revisions; undefined when there is none here. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /**
   * Paths that differ between two commits, from the folder of the releases (`../` when they are outside); undefined
   * when a commit is missing here.
   */
  changed(from: string, to: string): Promise<readonly string[] | undefined>;
  /** The id of the commit that a revision names; undefined when there is none here. */
  find(revision: string): Promise<string | undefined>;
  /** The first-parent line of a commit, from the root on. Dates later than `now` are not believed. */
  line(tip: string, now: Instant): Promise<readonly LineCommit[]>;
  /**
   * The files below a folder that commits of a first-parent line after `since` (all when null) put there or changed, by
   * commit, the newest first; also those that a later one removed.
   */
  added(folder: string, since: string | null, tip: string): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The judges of some commits, in their order. */
  judges(commits: readonly string[]): Promise<readonly Judge[]>;
  /**
   * For each commit of a line but the first, who wrote what it brings to the judge since the one before it. Two commits
   * need not be on one line.
   */
  judgeAuthors(commits: readonly string[]): Promise<readonly Authors[]>;
}

/**
 * Files that people name, and files that relc writes for them. A read that fails throws `Unreadable`, a write that
 * fails `Unwritable`.
 */
export interface Files {
  /** The bytes of a file; undefined when it does not exist. */
  read(file: string): Uint8Array | undefined;
  /** A file that belongs to the compiler, by its path there; undefined when it does not exist. */
  own(path: string): Uint8Array | undefined;
  isFolder(path: string): boolean;
  /** Whether something exists, including a link that leads nowhere. */
  isThere(path: string): boolean;
  /** Every file below a folder, by path inside it. */
  folder(folder: string): ReadonlyMap<string, Uint8Array>;
  /** The digest of every file below a folder, by path inside it. `reading` is told how much of a file was read. */
  digests(folder: string, reading?: Reading): ReadonlyMap<string, Digest>;
  /** The files directly in a folder that its reader chose. Links are followed: Kubernetes mounts each file as one. */
  mounted(folder: string): ReadonlyMap<string, Uint8Array>;
  /** Writes one file: a reader sees the old content or the new. */
  write(file: string, bytes: Uint8Array | string): void;
  /** Replaces a folder by these files. */
  writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void;
  /** Folders that are put in place together, or not at all. */
  stage(): Staged;
  /** Removes a file, or a folder with all of its content. Does nothing when it does not exist. */
  remove(path: string): void;
}

/** Of a file by its path, so many bytes of all of them. */
export type Reading = (path: string, read: number, size: number) => void;

/** One of `place` and `drop` ends it. */
export interface Staged {
  /** Writes the files of a folder beside its place, so that they need no memory. What cannot be written is thrown by `place`. */
  add(folder: string, files: ReadonlyMap<string, Uint8Array>): void;
  /** Replaces each folder by its files. */
  place(): void;
  /** Leaves nothing behind. */
  drop(): void;
}

/** An option that names no existing folder: a typing mistake must not pass for an empty folder. */
export const noFolder = (option: string, folder: string): Diagnostic => ({
  code: 'usage/no-such-folder',
  facts: { observed: `${option} ${folder}` },
});

export interface Keys {
  /** The private key in a file. */
  signing(file: string): Result<SigningKey>;
  /** The key that signs releases. Whether the policy trusts it is decided elsewhere. */
  release(): Result<SigningKey>;
}

/** Something exists that cannot or must not be read. */
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
