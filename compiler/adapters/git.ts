// The one way in which relc calls git, and the files of a commit. The repository, its own configuration and the
// caller's GIT_* variables may come from a stranger: they run no command, and do not change what is answered.
import { spawnSync } from 'node:child_process';
import type { Tree } from '../model/tree.ts';

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
  // A cache of who is whose parent, which nobody compares with the commits.
  'core.commitGraph': 'false',
};

const own: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_CONFIG_COUNT: String(Object.keys(settings).length),
  ...Object.fromEntries(
    Object.entries(settings).flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ),
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

// Git runs what these name.
const dropped = new Set(['EDITOR', 'VISUAL', 'PAGER', 'SSH_ASKPASS']);

// These say where the user's own configuration lies, which may call a folder safe.
const kept = new Set(['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM']);

/** The variables that git is called with. Others of its own, as its hooks have them, would show another repository. */
export function gitEnvironment(from: NodeJS.ProcessEnv = process.env): Record<string, string | undefined> {
  const isForeign = (name: string) => dropped.has(name) || (name.startsWith('GIT_') && !kept.has(name));
  const others = Object.entries(from).filter(([name]) => !isForeign(name.toUpperCase()));
  return { ...Object.fromEntries(others), ...own };
}

/** What git answers, or its own words on why it does not. */
export type GitAnswer = { readonly output: Buffer } | { readonly fault: string; readonly status: number | null };

/** Asks git in a folder, whose paths its arguments are relative to. */
export function askGit(folder: string, args: readonly string[], input?: string): GitAnswer {
  const options = { env: gitEnvironment(), input, maxBuffer: 1 << 30 };
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], options);
  if (status === 0) return { output: stdout };
  return { fault: error?.message ?? stderr.toString().trim(), status };
}

/** The same where a failure says nothing more. */
export function git(root: string, args: readonly string[], input?: string): Buffer | undefined {
  const answer = askGit(root, args, input);
  return 'output' in answer ? answer.output : undefined;
}

/** The files of a commit below some paths; undefined when there is no such commit, or no repository whose root is `root`. */
export function readCommit(root: string, revision: string, prefixes: readonly string[]): Tree | undefined {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    ?.toString()
    .trim();
  const listing = commit && git(root, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...prefixes]);
  if (!commit || listing === undefined || listing === '') return undefined;
  const entries = listing
    .toString()
    .split('\0')
    .flatMap((line) => {
      const match = /^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line);
      return match ? [{ regular: match[1]?.startsWith('100') ?? false, id: match[3] ?? '', path: match[4] ?? '' }] : [];
    });
  const regular = entries.filter((entry) => entry.regular);
  const batch = git(root, ['cat-file', '--batch', '--buffer'], regular.map((entry) => `${entry.id}\n`).join(''));
  if (batch === undefined) return undefined;
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const { path } of regular) {
    const end = batch.indexOf(10, at);
    const size = Number(batch.subarray(at, end).toString().split(' ')[2]);
    files.set(path, batch.subarray(end + 1, end + 1 + size));
    at = end + 2 + size;
  }
  return { origin: commit, files, irregular: entries.filter((entry) => !entry.regular).map((entry) => entry.path) };
}
