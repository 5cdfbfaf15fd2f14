// The only way in which relc calls git. The repository, its configuration and the caller's GIT_* variables may come
// from a stranger: they must not run a command or change an answer.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SimpleGit } from 'simple-git';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { recent } from '../lib/recent.ts';

/** Settings that no configuration may change, neither the repository's nor the user's. */
const settings: Readonly<Record<string, string>> = {
  // Each of these names a program, or makes git run one.
  'core.sshCommand': 'false',
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'gpg.program': 'false',
  'gpg.openpgp.program': 'false',
  'gpg.x509.program': 'false',
  'gpg.ssh.program': 'false',
  'diff.external': '',
  // A folder of committed files must not become a repository.
  'safe.bareRepository': 'explicit',
  // Each of these changes the form of an answer, or leaves something out.
  'log.showSignature': 'false',
  'advice.graftFileDeprecated': 'false',
  'log.mailmap': 'false',
  'log.follow': 'false',
  'diff.renames': 'false',
  'diff.relative': 'false',
  'diff.ignoreSubmodules': 'none',
  'color.ui': 'false',
  'i18n.logOutputEncoding': 'UTF-8',
  // Larger files are streamed, and packs are mapped in small windows: a model may be larger than memory.
  'core.bigFileThreshold': '1m',
  'core.packedGitWindowSize': '1m',
  'core.packedGitLimit': '32m',
  // A cache of parents that nobody compares with the commits.
  'core.commitGraph': 'false',
};

/** Whether a revision is the id of a commit: a name may be moved. */
export const isId = (revision: string): boolean => /^[0-9a-f]{40,64}$/.test(revision);

/** For `diff-tree`: a `.gitmodules` could otherwise call for a submodule to be passed over, whatever the settings say. */
export const everySubmodule = '--ignore-submodules=none';

const own: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  // In a partial clone, git fetches missing blobs in ways that its configuration names. Older versions obey only the
  // first of these.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // `git replace` and grafts would show another history and other bytes than were committed.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  // A path is a path, whatever characters it has.
  GIT_LITERAL_PATHSPECS: '1',
};

// git runs what these name. The last one is not used by git, but refused by simple-git.
const dropped = new Set(['EDITOR', 'VISUAL', 'PAGER', 'SSH_ASKPASS', 'PREFIX']);

// These name the user's own configuration, which may call a folder safe, and allow a mounted folder to belong to the
// repository around it.
const kept = new Set([
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
]);

/** The variables for git. Other GIT_* variables, such as hooks set, would show another repository. */
export function gitEnvironment(from: NodeJS.ProcessEnv = process.env): Record<string, string | undefined> {
  const isForeign = (name: string) => dropped.has(name) || (name.startsWith('GIT_') && !kept.has(name));
  const others = Object.entries(from).filter(([name]) => !isForeign(name.toUpperCase()));
  return { ...Object.fromEntries(others), ...own, ...configured([...Object.entries(settings), ...safeFolders(from)]) };
}

type Setting = readonly [key: string, value: string];

/** The form in which git reads settings from its environment. */
const configured = (all: readonly Setting[]): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(all.length)],
    ...all.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ]);

/** The folders that the caller's environment calls safe, as containers do. No other setting is kept. */
function safeFolders(from: NodeJS.ProcessEnv): readonly Setting[] {
  const folders: Setting[] = [];
  for (let index = 0; index < Number(from['GIT_CONFIG_COUNT'] ?? 0); index += 1) {
    const key = from[`GIT_CONFIG_KEY_${index}`];
    const value = from[`GIT_CONFIG_VALUE_${index}`];
    // git refuses a count that is too high.
    if (key === undefined || value === undefined) break;
    if (key.toLowerCase() === 'safe.directory') folders.push([key, value]);
  }
  return folders;
}

/** git's output, or its own words about a failure. */
export type GitAnswer =
  | { readonly output: Buffer /** Warnings beside it. */; readonly words: string }
  | { readonly fault: string; readonly status: number | null };

/** Why the repository of a folder cannot be judged. This is never the same as having no repository. */
export const gitFault = (folder: string, observed: string): Diagnostic => ({
  code: 'usage/git-failed',
  file: folder,
  facts: { observed: observed.replace(/\s*\n\s*/g, ' ') },
});

/** The first git that reads settings from its environment, and compares merges with their first parent. */
const leastGit = [2, 31] as const;

/** Why this git cannot be used; undefined where it can, or is not there. An older one passes over what keeps it safe. */
export const gitTooOld = (): Diagnostic | undefined => tooOldIn(process.env['PATH'] ?? '');

/** A process that opens many repositories asks once. */
const tooOldIn = recent((_path: string): Diagnostic | undefined => {
  const answer = askGit('.', ['version']);
  const [, version = '', major, minor] =
    ('output' in answer && /(([0-9]+)\.([0-9]+)[^ \n]*)/.exec(answer.output.toString())) || [];
  const [one, two] = [Number(major), Number(minor)];
  if (major === undefined || one > leastGit[0] || (one === leastGit[0] && two >= leastGit[1])) return undefined;
  return { code: 'usage/git-too-old', facts: { observed: version, expected: leastGit.join('.') } };
}, 1);

/** Runs git in a folder. Paths in the arguments are relative to it. `more`: variables of relc's own. */
export function askGit(
  folder: string,
  args: readonly string[],
  input?: string | Uint8Array,
  more: Readonly<Record<string, string>> = {},
): GitAnswer {
  const options = { env: { ...gitEnvironment(), ...more }, input, maxBuffer: 1 << 30 };
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], options);
  const absent = error !== undefined && 'code' in error && error.code === 'ENOENT';
  const words = stderr?.toString().trim() || (absent ? 'git: not found in PATH' : (error?.message ?? ''));
  return status === 0 && error === undefined ? { output: stdout, words } : { fault: words, status };
}

// simple-git refuses variables and settings that could run a program. These keep programs from running.
const unsafe = {
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeGpgProgram: true,
  allowUnsafeHooksPath: true,
  allowUnsafeSshCommand: true,
};

/** simple-git in a folder, with the same environment. Loaded on first use: a check only reads blobs. */
export async function simpleGitIn(folder: string): Promise<SimpleGit> {
  const { simpleGit } = await import('simple-git');
  const environment = gitEnvironment();
  return simpleGit({ baseDir: folder, unsafe, allowEnvironment: Object.keys(environment) }).env(environment);
}

/**
 * Hands on git's output as it arrives, as it may be larger than memory. `read` returns what is wrong with it: then git
 * is stopped. Returns why there is no good answer.
 */
export async function streamGit(
  folder: string,
  args: readonly string[],
  input: string,
  read: (chunks: AsyncIterable<Buffer>) => Promise<string | undefined>,
): Promise<string | undefined> {
  const child = spawn('git', ['-C', folder, ...args], { env: gitEnvironment() });
  const words: Buffer[] = [];
  child.stderr.on('data', (data: Buffer) => words.push(data));
  const ended = once(child, 'close').catch((error: Error) => [error.message]);
  // When git ends early, it does not read the rest. Its own words say why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const fault = await read(child.stdout);
  if (fault !== undefined) child.kill();
  const [status] = await ended;
  const said = Buffer.concat(words).toString().trim();
  return status === 0 && fault === undefined ? undefined : said || fault || String(status);
}

/**
 * The nearest folder upwards that holds `.git`: first from where a link leads, as git searches, then from where the
 * link is. Without one, a failure of git means that there is no repository; otherwise it is an error.
 */
export const repositoryAround = (folder: string): string | undefined =>
  repositoryAbove(realpathSync(folder)) ?? repositoryAbove(resolve(folder));

function repositoryAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (lstatSync(join(at, '.git'), { throwIfNoEntry: false }) !== undefined) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The same, for callers that need no reason for a failure. */
export function git(root: string, args: readonly string[], input?: string): Buffer | undefined {
  const answer = askGit(root, args, input);
  return 'output' in answer ? answer.output : undefined;
}
