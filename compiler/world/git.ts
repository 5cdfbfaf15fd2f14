// The one way in which relc calls git. The repository, its own configuration and the
// caller's GIT_* variables may come from a stranger: they run no command, and do not change what is answered.
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SimpleGit } from 'simple-git';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What no configuration may say otherwise, neither the repository's nor the user's. */
const settings: Readonly<Record<string, string>> = {
  // Each of these names a program, or makes git call one.
  'core.sshCommand': 'false',
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'gpg.program': 'false',
  'gpg.openpgp.program': 'false',
  'gpg.x509.program': 'false',
  'gpg.ssh.program': 'false',
  'diff.external': '',
  // A folder of committed files is no repository.
  'safe.bareRepository': 'explicit',
  // Each of these changes what an answer looks like, or whom it leaves out.
  'log.showSignature': 'false',
  'log.mailmap': 'false',
  'log.follow': 'false',
  'diff.renames': 'false',
  'diff.relative': 'false',
  'diff.ignoreSubmodules': 'none',
  'color.ui': 'false',
  'i18n.logOutputEncoding': 'UTF-8',
  // What is larger goes through git as a stream, and packs are looked at through small windows: a model may be larger than memory.
  'core.bigFileThreshold': '1m',
  'core.packedGitWindowSize': '1m',
  'core.packedGitLimit': '32m',
  // A cache of who is whose parent, which nobody compares with the commits.
  'core.commitGraph': 'false',
};

const own: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  // Where blobs are left out of a clone, git fetches them by whatever its configuration names. Older ones only obey the first.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // `git replace` and grafts show another history, and other bytes, than were committed.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  // A path is a path, whatever characters are in it.
  GIT_LITERAL_PATHSPECS: '1',
};

// Git runs what these name, but for the last, which is simple-git's objection.
const dropped = new Set(['EDITOR', 'VISUAL', 'PAGER', 'SSH_ASKPASS', 'PREFIX']);

// These say where the user's own configuration lies, which may call a folder safe, and that a mounted folder may belong to
// the repository around it.
const kept = new Set([
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
]);

/** The variables that git is called with. Others of its own, as its hooks have them, would show another repository. */
export function gitEnvironment(from: NodeJS.ProcessEnv = process.env): Record<string, string | undefined> {
  const isForeign = (name: string) => dropped.has(name) || (name.startsWith('GIT_') && !kept.has(name));
  const others = Object.entries(from).filter(([name]) => !isForeign(name.toUpperCase()));
  return { ...Object.fromEntries(others), ...own, ...configured([...Object.entries(settings), ...safeFolders(from)]) };
}

type Setting = readonly [key: string, value: string];

/** As git takes settings from its environment. */
const configured = (all: readonly Setting[]): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(all.length)],
    ...all.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ]);

/** The folders that the caller's environment calls safe, as containers do. Of its other settings none is taken over. */
function safeFolders(from: NodeJS.ProcessEnv): readonly Setting[] {
  const folders: Setting[] = [];
  for (let index = 0; index < Number(from['GIT_CONFIG_COUNT'] ?? 0); index += 1) {
    const key = from[`GIT_CONFIG_KEY_${index}`];
    const value = from[`GIT_CONFIG_VALUE_${index}`];
    // Git refuses a count that is too high.
    if (key === undefined || value === undefined) break;
    if (key.toLowerCase() === 'safe.directory') folders.push([key, value]);
  }
  return folders;
}

/** What git answers, or its own words on why it does not. */
export type GitAnswer =
  | { readonly output: Buffer /** Warnings beside it. */; readonly words: string }
  | { readonly fault: string; readonly status: number | null };

/** Why the repository of a folder cannot be judged. That is never the same as having none. */
export const gitFault = (folder: string, observed: string): Diagnostic => ({
  code: 'usage/git-failed',
  file: folder,
  facts: { observed },
});

/** Asks git in a folder, whose paths its arguments are relative to. */
export function askGit(folder: string, args: readonly string[], input?: string): GitAnswer {
  const options = { env: gitEnvironment(), input, maxBuffer: 1 << 30 };
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], options);
  const absent = error !== undefined && 'code' in error && error.code === 'ENOENT';
  const words = stderr?.toString().trim() || (absent ? 'git: not found in PATH' : (error?.message ?? ''));
  return status === 0 && error === undefined ? { output: stdout, words } : { fault: words, status };
}

// simple-git objects to variables and settings that could run a program. These keep programs from being run.
const unsafe = {
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeGpgProgram: true,
  allowUnsafeHooksPath: true,
  allowUnsafeSshCommand: true,
};

/** simple-git in a folder, with the same environment. Loaded when it is asked: a check reads blobs alone. */
export async function simpleGitIn(folder: string): Promise<SimpleGit> {
  const { simpleGit } = await import('simple-git');
  const environment = gitEnvironment();
  return simpleGit({ baseDir: folder, unsafe, allowEnvironment: Object.keys(environment) }).env(environment);
}

/** Asks git what may be larger than memory. */
export const streamGit = (folder: string, args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn('git', ['-C', folder, ...args], { env: gitEnvironment() });

/**
 * The nearest folder upwards that holds `.git`, from where a link leads, as git goes, or else from where it stands.
 * Without one, git has no part in it; any other failure of git is one.
 */
export const repositoryAround = (folder: string): string | undefined =>
  repositoryAbove(realpathSync(folder)) ?? repositoryAbove(resolve(folder));

function repositoryAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (lstatSync(join(at, '.git'), { throwIfNoEntry: false }) !== undefined) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The same where a failure says nothing more. */
export function git(root: string, args: readonly string[], input?: string): Buffer | undefined {
  const answer = askGit(root, args, input);
  return 'output' in answer ? answer.output : undefined;
}
