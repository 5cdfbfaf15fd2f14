import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { commit, git, headOf, initialise } from '../../testing/scratch.ts';
import { textOf } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { hasNoCommit, readCommit, readPlaces } from './commit.ts';
import { gitEnvironment, repositoryAround } from './git.ts';
import { gitHistory } from './history.ts';
import { Unreadable } from './port.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'commit-'));
  initialise(root);
});

function put(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Commits files with their paths as content, unless told. */
function committed(...files: readonly (string | readonly [string, Uint8Array | string])[]): void {
  for (const file of files) put(...(typeof file === 'string' ? ([file, file] as const) : file));
  commit(root, 'Commit');
}

const everything = () => readCommit(root, 'HEAD', ['.']);

/** All documents of the commit as text, or what is said instead. */
async function texts(folder = root, prefixes: readonly string[] = ['.']): Promise<unknown> {
  const { value, diagnostics } = await readCommit(folder, 'HEAD', prefixes);
  if (value === undefined) return diagnostics;
  try {
    return Object.fromEntries([...value.files].map(([path, bytes]) => [path, textOf(bytes)]));
  } catch (error) {
    if (error instanceof Unreadable) return error.diagnostics;
    throw error;
  }
}

const said = (observed: unknown): readonly unknown[] => [{ code: 'usage/git-failed', facts: { observed } }];

/** Where git keeps an object by itself. */
function looseFile(revision: string): string {
  const id = git(root, 'rev-parse', revision).trim();
  return join(root, '.git/objects', id.slice(0, 2), id.slice(2));
}

function overwrite(file: string, bytes: Uint8Array | string): void {
  chmodSync(file, 0o644);
  writeFileSync(file, bytes);
}

describe('the files of a commit', () => {
  test('when names hold blanks, line ends or letters of other scripts, are read by them', async () => {
    committed('a b', 'a\nb', 'ação', '"quoted"', '-dash', ':(glob)x');
    expect(await texts()).toEqual(
      Object.fromEntries(['a b', 'a\nb', 'ação', '"quoted"', '-dash', ':(glob)x'].map((name) => [name, name])),
    );
  });

  test('when there are several batches, each has its own content, in whatever order they are asked for', async () => {
    const large = (letter: string) => letter.repeat(20_000_000);
    committed(['a', large('a')], ['b', large('b')], ['c', ''], ['d', large('d')]);
    const files = (await everything()).value?.files;
    for (const name of ['d', 'a', 'b', 'c'])
      expect(files?.get(name)?.length).toBe(name === 'c' ? 0 : large(name).length);
    expect(files?.get('b')?.[0]).toBe(98);
  });

  test("when they are a model's own, are digested and not read; of a pointer, the digest is what it stands for", async () => {
    const weights = Buffer.alloc(3_000_000, 'weights');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid ${digestOf('real')}\nsize 4\n`;
    const folder = 'releases/m/1/model';
    committed([`${folder}/a`, weights], [`${folder}/b`, ''], [`${folder}/c`, pointer], [`${folder}/d`, 'd\n'], 'z');
    const { value } = await readCommit(root, 'HEAD', ['.']);
    expect([...(value?.files.keys() ?? [])]).toEqual(['z']);
    expect(Object.fromEntries(value?.models ?? [])).toEqual({
      [`${folder}/a`]: digestOf(weights),
      [`${folder}/b`]: digestOf(''),
      [`${folder}/c`]: digestOf('real'),
      [`${folder}/d`]: digestOf('d\n'),
    });
  });

  test('when something is a link, a submodule, or has a name that is no text, it is a fault', async () => {
    committed('good');
    symlinkSync('good', join(root, 'link'));
    git(root, 'add', 'link');
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${headOf(root)},module`);
    const blob = git(root, 'rev-parse', 'HEAD:good').trim();
    const input = Buffer.concat([Buffer.from(`100644 ${blob}\t`), Buffer.from('\xe9vil\0', 'latin1')]);
    execFileSync('git', ['-C', root, 'update-index', '-z', '--index-info'], { input });
    git(root, 'commit', '--quiet', '-m', 'Commit');
    const { value } = await readCommit(root, 'HEAD', ['.']);
    expect([...(value?.files.keys() ?? [])]).toEqual(['good']);
    expect(value?.faults).toEqual([
      { code: 'load/not-a-file', file: 'link' },
      { code: 'load/not-a-file', file: 'module' },
      { code: 'load/name-not-text', file: '\\xe9vil' },
    ]);
  });

  test('when releases lie below the root, are those of that folder, and so is their history', async () => {
    committed('team/releases/a', 'releases/a', 'other');
    const sub = join(root, 'team');
    expect(await texts(sub, ['releases'])).toEqual({ 'releases/a': 'team/releases/a' });
    const first = headOf(root);
    committed(['other', 'x'], ['team/releases/b', 'x']);
    const history = gitHistory(sub);
    expect(await history.changed(first, 'HEAD')).toEqual(['../other', 'releases/b']);
    expect(await history.authors(['releases'], null)).toEqual(['Release engineer', 'engineer@example.com']);
    expect(await history.lastChange('releases/a')).toBe(first);
    committed(['team/policies/a', 'a']);
    const judged = headOf(root);
    committed(['team/releases/b', 'y'], ['other', 'y']);
    expect(await history.lastChangeBeside('releases', 'HEAD')).toBe(judged);
    expect(await history.lastChangeBeside('releases', first)).toBeUndefined();
  });
});

describe('documents of earlier commits', () => {
  const read = (folder: string, ...paths: readonly string[]) => {
    const id = headOf(root);
    const found = [...readPlaces(folder, new Map([[id, paths]]))];
    return Object.fromEntries(found.map(([path, bytes]) => [path.replace(`${id}:`, ''), textOf(bytes)]));
  };

  test('when releases lie below the root, are those of that folder', () => {
    committed('bank/a', 'a');
    expect(read(join(root, 'bank'), 'a', 'b')).toEqual({ a: 'bank/a' });
  });

  test('when one is larger than any document, has no bytes, and the others have theirs', () => {
    committed(['large', 'x'.repeat(1_000_001)], 'a');
    expect(read(root, 'large', 'a')).toEqual({ large: '', a: 'a' });
  });

  test('when a path could be another question, is not asked for', () => {
    committed('a', 'b');
    const id = headOf(root);
    expect(read(root, `x\n${id}:./b`, '../a', 'a')).toEqual({ a: 'a' });
  });

  test('when a blob is damaged, refuses and quotes git', () => {
    committed('a');
    overwrite(looseFile('HEAD:a'), 'damaged');
    expect(() => read(root, 'a')).toThrow(Unreadable);
  });
});

describe('outside git', () => {
  test('when there is no .git above, is outside git; when there is one, is not', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    expect(repositoryAround(outside)).toBeUndefined();
    mkdirSync(join(outside, '.git'));
    mkdirSync(join(outside, 'sub'));
    expect(repositoryAround(join(outside, 'sub'))).toBe(outside);
  });

  test('when a link leads into a repository, or out of one, is not', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    mkdirSync(join(root, 'sub'));
    symlinkSync(join(root, 'sub'), join(outside, 'link'));
    expect(repositoryAround(join(outside, 'link'))).toBe(root);
    symlinkSync(outside, join(root, 'out'));
    expect(repositoryAround(join(root, 'out'))).toBe(root);
  });

  test('when files were only added, nothing was ever committed', () => {
    put('a', 'a');
    git(root, 'add', 'a');
    expect(hasNoCommit(root)).toBe(true);
  });

  test('when a HEAD is detached and there is no ref, something was committed', () => {
    writeFileSync(join(root, '.git/HEAD'), `${'1'.repeat(40)}\n`);
    expect(hasNoCommit(root)).toBe(false);
  });

  test('when the only branch is gone and its commit is not, something was committed', () => {
    committed('a');
    rmSync(join(root, '.git/refs/heads/main'));
    expect(hasNoCommit(root)).toBe(false);
  });

  test('when there is no such commit, says so; only without any commit nothing is frozen', async () => {
    expect(hasNoCommit(root)).toBe(true);
    expect((await everything()).diagnostics).toEqual([{ code: 'usage/no-commit', facts: { observed: 'HEAD' } }]);
    committed('a');
    expect(hasNoCommit(root)).toBe(false);
    const { diagnostics } = await readCommit(root, 'nowhere', ['.']);
    expect(diagnostics).toEqual([{ code: 'usage/no-commit', facts: { observed: 'nowhere' } }]);
  });
});

describe('when git cannot read the repository', () => {
  beforeEach(() => committed('a', 'b', 'c'));

  test('because a blob is missing, refuses and names it', async () => {
    rmSync(looseFile('HEAD:b'));
    expect(await texts()).toMatchObject(said(expect.stringMatching(/missing or damaged, of b$/)));
  });

  test('because a blob is damaged, refuses and quotes git', async () => {
    committed(['b', randomBytes(100_000)]);
    overwrite(looseFile('HEAD:b'), readFileSync(looseFile('HEAD:b')).subarray(0, 50_000));
    expect(await texts()).toMatchObject(said(expect.stringMatching(/corrupt|loose object|unable/)));
  });

  test("because a model's file is damaged, refuses and quotes git", async () => {
    const file = 'releases/m/1/model/weights';
    committed([file, randomBytes(100_000)]);
    overwrite(looseFile(`HEAD:${file}`), readFileSync(looseFile(`HEAD:${file}`)).subarray(0, 50_000));
    expect(await texts()).toMatchObject(said(expect.stringMatching(/corrupt|loose object|unable|ended early/)));
  });

  test('because an id names something else than a blob, refuses', async () => {
    const tree = git(root, 'rev-parse', 'HEAD^{tree}').trim();
    // Only git's plumbing makes such a tree.
    const entry = Buffer.concat([Buffer.from('100644 b\0'), Buffer.from(tree, 'hex')]);
    const hash = ['-C', root, 'hash-object', '-t', 'tree', '-w', '--stdin', '--literally'];
    const broken = execFileSync('git', hash, { input: entry, encoding: 'utf8' }).trim();
    const made = git(root, 'commit-tree', '-m', 'Commit', broken).trim();
    git(root, 'update-ref', 'refs/heads/main', made);
    expect(await texts()).toMatchObject(said(expect.stringContaining('tree')));
  });

  test.each([
    ['two files', (id: string) => [`100644 a ${id}`, `100644 a ${id}`], 'a'],
    ['two folders', (_: string, folder: string) => [`40000 a ${folder}`, `40000 a ${folder}`], 'a'],
    ['a file and a folder', (id: string, folder: string) => [`100644 a ${id}`, `40000 a ${folder}`], 'a'],
  ])('because %s have one name, refuses and names it', async (_, entries, name) => {
    const [blob, folder] = ['HEAD:b', 'HEAD^{tree}'].map((one) => git(root, 'rev-parse', one).trim());
    const parts = entries(blob ?? '', folder ?? '').flatMap((entry) => {
      const [mode, path, id = ''] = entry.split(' ');
      return [Buffer.from(`${mode} ${path}\0`), Buffer.from(id, 'hex')];
    });
    const hash = ['-C', root, 'hash-object', '-t', 'tree', '-w', '--stdin', '--literally'];
    const broken = execFileSync('git', hash, { input: Buffer.concat(parts), encoding: 'utf8' }).trim();
    git(root, 'update-ref', 'refs/heads/main', git(root, 'commit-tree', '-m', 'Commit', broken).trim());
    expect(await texts()).toMatchObject(said(`${name} is there twice`));
    expect(await texts(root, ['a'])).toMatchObject(said(`${name} is there twice`));
  });

  test('because a branch is damaged, refuses instead of taking it for a repository without commits', async () => {
    rmSync(looseFile('HEAD'));
    overwrite(join(root, '.git/refs/heads/main'), '');
    expect(hasNoCommit(root)).toBe(false);
    overwrite(join(root, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`);
    expect(hasNoCommit(root)).toBe(false);
  });

  test('because .git is no repository, refuses, also below another', async () => {
    const inner = join(root, 'inner');
    mkdirSync(join(inner, '.git'), { recursive: true });
    expect(await texts(inner)).toMatchObject(said(expect.stringContaining('is not the repository of this folder')));
    rmSync(join(root, '.git'), { recursive: true });
    expect(await texts(inner)).toMatchObject(said(expect.stringContaining('not a git repository')));
  });

  test('because git is not installed, refuses', async () => {
    await withEnvironment({ PATH: '/nowhere' }, async () =>
      expect(await texts()).toMatchObject(said('git: not found in PATH')),
    );
  });

  test('because it belongs to somebody else, refuses and quotes git, unless the user calls it safe', async () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    await withEnvironment({ GIT_CONFIG_GLOBAL: join(home, 'config'), SUDO_UID: undefined }, async () => {
      writeFileSync(join(home, 'config'), '');
      expect(await texts()).toMatchObject({ a: 'a' });
      if (process.getuid?.() !== 0) return;
      execFileSync('chown', ['-R', '12345', root]);
      expect(await texts()).toMatchObject(said(expect.stringContaining('safe.directory')));
      writeFileSync(join(home, 'config'), `[safe]\n\tdirectory = ${root}\n`);
      expect(await texts()).toMatchObject({ a: 'a' });
    });
  });

  test('because it belongs to somebody else, but its caller’s environment calls it safe, reads it', () => {
    const asked = gitEnvironment({
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: 'bait',
      GIT_CONFIG_KEY_1: 'safe.directory',
      GIT_CONFIG_VALUE_1: root,
      GIT_CONFIG_KEY_2: 'Safe.Directory',
      GIT_CONFIG_VALUE_2: '/mounted',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_DISCOVERY_ACROSS_FILESYSTEM: '1',
      GIT_CEILING_DIRECTORIES: dirname(root),
    });
    const config = (...args: readonly string[]) =>
      execFileSync('git', ['config', ...args], { env: { ...asked, PATH: process.env['PATH'] }, encoding: 'utf8' });
    expect(config('--get-all', 'safe.directory')).toBe(`${root}\n/mounted\n`);
    expect(config('--get-all', 'core.fsmonitor')).toMatch(/(^|\n)false\n$/);
    expect(asked).toMatchObject({ GIT_DISCOVERY_ACROSS_FILESYSTEM: '1' });
    expect(asked).not.toHaveProperty('GIT_CEILING_DIRECTORIES');
  });
});

async function withEnvironment(
  changes: Readonly<Record<string, string | undefined>>,
  action: () => Promise<void>,
): Promise<void> {
  const before = { ...process.env };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  await action().finally(() => {
    for (const name of Object.keys(changes)) delete process.env[name];
    Object.assign(process.env, before);
  });
}

describe('a hostile repository', () => {
  let log: string;
  let bait: string;
  const called = (): readonly string[] => readFileSync(log, 'utf8').split('\n').filter(Boolean);

  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'bait-'));
    log = join(folder, 'log');
    writeFileSync(log, '');
    bait = program(folder, 'bait', 'exit 1');
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    program(folder, 'git', `exec ${real} "$@"`);
    for (const name of ['ssh', 'gpg', 'gpgsm', 'ssh-keygen', 'less', 'cat', 'false', 'sh', 'git-remote-bait'])
      program(folder, name, 'exit 1');
    path = folder;
  });
  let path: string;

  function program(folder: string, name: string, rest: string): string {
    const file = join(folder, name);
    writeFileSync(file, `#!/bin/sh\nprintf '%s %s\\n' ${name} "$*" >> ${log}\n${rest}\n`, { mode: 0o755 });
    return file;
  }

  /** Everything that relc asks git. Answers do not matter here. */
  async function askEverything(first: string): Promise<void> {
    await texts();
    await texts(root, ['a']);
    hasNoCommit(root);
    const history = gitHistory(root);
    for (const question of [
      () => history.head(),
      () => history.isShallow(),
      () => history.authors(['a'], null),
      () => history.authors(['a'], first),
      () => history.lastChange('a'),
      () => history.mergeBase(first, 'HEAD'),
      () => history.changed(first, 'HEAD'),
    ])
      await question().catch((error: unknown) => expect(error).toBeInstanceOf(Unreadable));
  }

  const asked = ['cat-file', 'diff-tree', 'for-each-ref', 'ls-tree', 'merge-base', 'rev-list', 'rev-parse'];

  test('when its configuration and attributes name programs everywhere, none runs but git, and only to read', async () => {
    committed('a', 'b', 'folder/c');
    // A signed commit, which `log.showSignature` would have checked.
    const signed = `${git(root, 'cat-file', 'commit', 'HEAD').replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----\n\n')}`;
    const hash = ['-C', root, 'hash-object', '-t', 'commit', '-w', '--stdin'];
    const made = execFileSync('git', hash, { input: signed, encoding: 'utf8' }).trim();
    git(root, 'update-ref', 'refs/heads/main', made);
    committed(['a', 'changed'], ['.gitattributes', '* diff=bait filter=bait merge=bait']);
    // What is missing, git would fetch: a folder, where it lists what is in it.
    rmSync(looseFile('HEAD:b'));
    rmSync(looseFile('HEAD:folder'));
    const settings = {
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'remote.origin.url': 'ssh://host/path',
      'remote.origin.uploadpack': bait,
      'remote.second.promisor': 'true',
      'remote.second.url': `ext::${bait} %S`,
      'remote.third.promisor': 'true',
      'remote.third.url': 'bait::anything',
      'remote.fourth.promisor': 'true',
      'remote.fourth.url': root,
      'remote.fourth.uploadpack': bait,
      'protocol.allow': 'always',
      'core.sshCommand': bait,
      'core.gitProxy': bait,
      'core.fsmonitor': bait,
      'core.hooksPath': dirname(bait),
      'core.pager': bait,
      'core.editor': bait,
      'core.askPass': bait,
      'core.alternateRefsCommand': bait,
      'credential.helper': bait,
      'gpg.program': bait,
      'gpg.ssh.program': bait,
      'log.showSignature': 'true',
      'diff.external': bait,
      'diff.bait.command': bait,
      'diff.bait.textconv': bait,
      'filter.bait.smudge': bait,
      'filter.bait.clean': bait,
      'filter.bait.process': bait,
      'merge.bait.driver': bait,
      'uploadpack.packObjectsHook': bait,
      'alias.ls-tree': `!${bait}`,
      'alias.cat-file': `!${bait}`,
      'pager.rev-list': bait,
    };
    for (const [name, value] of Object.entries(settings)) execFileSync('git', ['-C', root, 'config', name, value]);
    const first = git(root, 'rev-list', '--max-parents=0', 'HEAD').trim();
    await withEnvironment({ PATH: `${path}:${process.env['PATH']}` }, () => askEverything(first));
    const commands = called().map((line) => line.replace(/^git (?:-C \S+ )?([a-z-]+)(?: .*)?$/, '$1'));
    expect([...new Set(commands)].sort()).toEqual(asked);
  });

  test('when variables of git name programs, another repository or other answers, they count for nothing', async () => {
    committed('a');
    const other = mkdtempSync(join(tmpdir(), 'other-'));
    git(other, 'init', '--quiet');
    commit(other, 'Other');
    const variables = {
      PATH: `${path}:${process.env['PATH']}`,
      GIT_DIR: join(other, '.git'),
      GIT_WORK_TREE: other,
      GIT_COMMON_DIR: join(other, '.git'),
      GIT_OBJECT_DIRECTORY: join(other, '.git/objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: join(other, '.git/objects'),
      GIT_INDEX_FILE: join(other, '.git/index'),
      GIT_NAMESPACE: 'other',
      GIT_CEILING_DIRECTORIES: dirname(root),
      GIT_CONFIG_PARAMETERS: "'core.fsmonitor'='bait'",
      GIT_SSH_COMMAND: bait,
      GIT_EXTERNAL_DIFF: bait,
      GIT_PAGER: bait,
      GIT_EXEC_PATH: path,
      GIT_TRACE: join(other, 'trace'),
      GIT_NO_REPLACE_OBJECTS: undefined,
      GIT_ICASE_PATHSPECS: '1',
    };
    const head = headOf(root);
    await withEnvironment(variables, async () => {
      expect(await texts()).toEqual({ a: 'a' });
      expect(await gitHistory(root).head()).toBe(head);
    });
    expect(called().filter((line) => !/^git (-C \S+ )?(cat-file|ls-tree|rev-parse) /.test(line))).toEqual([]);
  });

  test('when core.worktree or files that look like a repository lead elsewhere, refuses', async () => {
    committed('sub/a', 'a');
    // Such files can be committed, as a repository's own configuration cannot.
    const bare = join(root, 'sub');
    for (const name of ['objects', 'refs']) mkdirSync(join(bare, name));
    writeFileSync(join(bare, 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(join(bare, 'config'), `[core]\n\tbare = true\n\tfsmonitor = ${bait}\n`);
    expect(await texts(bare)).toMatchObject(said(expect.stringContaining('bare repository')));
    git(root, 'config', 'core.worktree', dirname(bait));
    expect(await texts(join(root))).toMatchObject({ a: 'a' });
    expect(called()).toEqual([]);
  });
});

describe('a replaced object', () => {
  test('is read as it was committed', async () => {
    committed('a', 'b');
    git(root, 'replace', git(root, 'rev-parse', 'HEAD:a').trim(), git(root, 'rev-parse', 'HEAD:b').trim());
    expect(git(root, 'show', 'HEAD:a')).toBe('b');
    expect(await texts()).toEqual({ a: 'a', b: 'b' });
  });
});
