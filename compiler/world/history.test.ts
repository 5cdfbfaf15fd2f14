import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { git, headOf, initialise } from '../../testing/scratch.ts';
import { gitHistory } from './history.ts';
import { Unreadable } from './port.ts';

/** A repository with one commit, and a copy of it for each test. */
let first: string;
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  initialise(root);
  write('ana', { 'release/a': '1', 'release/b': '1', 'release/c': '1' });
  first = root;
});
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  cpSync(first, root, { recursive: true });
});

const as = (who: string, ...args: readonly string[]) =>
  git(root, '-c', `user.name=${who}`, '-c', `user.email=${who}@example.com`, ...args);

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Commits files; hands back the commit. */
function write(who: string, files: Readonly<Record<string, string>>, message = who): string {
  put(files);
  git(root, 'add', '--all');
  as(who, 'commit', '--quiet', '--allow-empty', '--message', message);
  return headOf(root);
}

/** Commits files on a branch of its own, and goes back to main. */
function aside(who: string, files: Readonly<Record<string, string>>, from = 'HEAD'): string {
  git(root, 'checkout', '--quiet', '-b', who, from);
  const commit = write(who, files);
  git(root, 'checkout', '--quiet', 'main');
  return commit;
}

/** Merges a branch, and puts other files into the merge itself. */
function mergeWith(who: string, branch: string, change: () => void): void {
  as(who, 'merge', '--quiet', '--no-edit', branch);
  change();
  git(root, 'add', '--all');
  as(who, 'commit', '--quiet', '--amend', '--no-edit');
}

const authors = async (path = 'release', since: string | null = null) =>
  [...new Set((await gitHistory(root).authors([path], since)).map((one) => one.replace('@example.com', '')))].sort();

describe('authors', () => {
  test.each(['GIT_AUTHOR_EMAIL', 'GIT_COMMITTER_EMAIL'])(
    'when %s was empty, refuses and names the commit: nobody can tell who wrote it',
    async (variable) => {
      put({ 'release/a': '2' });
      git(root, 'add', '--all');
      const identity = ['-c', 'user.name=bia', '-c', 'user.email=bia@example.com'];
      execFileSync('git', ['-C', root, ...identity, 'commit', '--quiet', '--message', 'x'], {
        env: { ...process.env, [variable]: '' },
      });
      const facts = { commit: headOf(root) };
      await expect(authors()).rejects.toMatchObject({ diagnostics: [{ code: 'approve/unknown-author', facts }] });
      expect(await authors('other')).toEqual([]);
    },
  );

  test('when somebody wrote elsewhere, or before the commit that was applied, leaves them out', async () => {
    const applied = write('bia', { 'release/a': '2' });
    write('caio', { other: '1' });
    write('dora', { 'release/a': '3' });
    expect(await authors()).toEqual(['ana', 'bia', 'dora']);
    expect(await authors('release', applied)).toEqual(['dora']);
  });

  test('when the applied commit is not here, or not behind HEAD, names everyone who ever wrote', async () => {
    write('bia', { 'release/a': '2' });
    expect(await authors('release', '0'.repeat(40))).toEqual(['ana', 'bia']);
    expect(await authors('release', aside('caio', { other: '1' }))).toEqual(['ana', 'bia']);
  });

  test('when somebody else committed it, names both', async () => {
    put({ 'release/a': '2' });
    git(root, 'add', '--all');
    as('bia', 'commit', '--quiet', '--author', 'caio <caio@example.com>', '--message', 'x');
    expect(await authors()).toEqual(['ana', 'bia', 'caio']);
  });

  test('when a side branch had the same bytes before, names who wrote them on main as well', async () => {
    const start = headOf(root);
    write('bia', { 'release/a': 'weak' });
    aside('caio', { 'release/a': 'weak' }, start);
    as('dora', 'merge', '--quiet', '--no-edit', 'caio');
    expect(git(root, 'log', '--format=%an', '--', 'release').trim().split('\n')).not.toContain('caio');
    expect(await authors()).toEqual(['ana', 'bia', 'caio']);
  });

  test.each([
    ['one', 'Change\n\nCo-authored-by: bia <bia@example.com>\n', ['ana', 'bia', 'eva']],
    ['one by name alone', 'Change\n\nCo-authored-by: bia costa\n', ['ana', 'bia costa', 'eva']],
    ['one with another address', 'Change\n\nCo-authored-by: "bia" <b@x.org>\n', ['ana', 'b@x.org', 'bia', 'eva']],
    [
      'a list',
      'Change\n\n* Co-authored-by: <bia@example.com>\n- Co-authored-by: caio\n',
      ['ana', 'bia', 'caio', 'eva'],
    ],
    ['a link to mail', 'Change\n\nCo-authored-by: bia <mailto:bia@example.com>\n', ['ana', 'bia', 'eva']],
    ['Co-developed-by', 'Change\n\nCo-developed-by: bia <bia@example.com>\n', ['ana', 'bia', 'eva']],
    ['Signed-off-by, which names who takes it in', 'Change\n\nSigned-off-by: bia <bia@example.com>\n', ['ana', 'eva']],
    ['any case', 'Change\n\nCO-AUTHORED-BY: bia <bia@example.com>\n', ['ana', 'bia', 'eva']],
    ['a space before the colon', 'Change\n\nCo-authored-by : bia <bia@example.com>\n', ['ana', 'bia', 'eva']],
    ['a folded line', 'Change\n\nCo-authored-by: bia\n  <bia@example.com>\n', ['ana', 'bia', 'eva']],
    [
      'several, with CRLF',
      'Change\n\nCo-authored-by: bia <bia@example.com>\r\nCo-authored-by: caio <caio@example.com>\r\n',
      ['ana', 'bia', 'caio', 'eva'],
    ],
    ['no last paragraph', 'Change\n\nCo-authored-by: bia@example.com\n\nAnd more.\n', ['ana', 'bia', 'eva']],
    ['a line that only speaks of one', 'Change\n\nNot Co-authored-by: bia@example.com\n', ['ana', 'eva']],
  ])('when the message names co-authors in %s, names them', async (_, message, expected) => {
    write('eva', { 'release/a': '2' }, message);
    expect(await authors()).toEqual(expected);
  });

  test('when a folder has a name like a pattern, asks for that folder', async () => {
    write('bia', { 're[l]ease/a': '1' });
    expect(await authors('re[l]ease')).toEqual(['bia']);
  });
});

describe('authors of merges', () => {
  test('when a merge only brings together what others wrote, leaves out whoever pressed Merge', async () => {
    aside('bia', { 'release/a': '2' });
    aside('caio', { 'release/b': '2' });
    write('dora', { 'release/c': '2' });
    as('presser', 'merge', '--quiet', '--no-edit', 'bia', 'caio');
    expect(git(root, 'log', '-1', '--format=%P').trim().split(' ')).toHaveLength(3);
    expect(await authors()).toEqual(['ana', 'bia', 'caio', 'dora']);
  });

  test.each([
    ['changes a file that no side had so', () => put({ 'release/a': 'evil' })],
    ['adds a file', () => put({ 'release/d': 'evil' })],
    ['removes a file', () => rmSync(join(root, 'release/c'))],
  ])('when a merge %s, names whoever merged', async (_, change) => {
    aside('bia', { 'release/a': '2' });
    write('caio', { 'release/b': '2' });
    mergeWith('presser', 'bia', change);
    expect(await authors()).toEqual(['ana', 'bia', 'caio', 'presser']);
  });

  test('when only one of two merges holds something new, names whoever made that one', async () => {
    aside('bia', { 'release/a': '2' });
    write('caio', { 'release/b': '2' });
    mergeWith('evil', 'bia', () => put({ 'release/e': 'evil' }));
    aside('dora', { 'release/c': '2' });
    write('eva', { 'release/d': '2' });
    as('presser', 'merge', '--quiet', '--no-edit', 'dora');
    expect(await authors()).toEqual(['ana', 'bia', 'caio', 'dora', 'eva', 'evil']);
  });

  test('when the releases lie below the repository, names whoever made a merge there', async () => {
    aside('bia', { 'release/a': '2' });
    write('caio', { 'release/b': '2' });
    mergeWith('evil', 'bia', () => put({ 'release/c': 'evil' }));
    const below = await gitHistory(join(root, 'release')).authors(['a', 'b', 'c'], null);
    expect(below.filter((one) => one.includes('@'))).toHaveLength(4);
    expect(await gitHistory(join(root, 'release')).authors(['c'], null)).toEqual([
      ...['ana', 'ana@example.com', 'evil', 'evil@example.com'],
    ]);
  });

  test('when a branch was squashed, names who squashed it and the co-authors', async () => {
    aside('bia', { 'release/a': '2' });
    git(root, 'merge', '--quiet', '--squash', 'bia');
    write('caio', {}, 'Squash\n\nCo-authored-by: bia <bia@example.com>');
    expect(await authors()).toEqual(['ana', 'bia', 'caio']);
  });
});

describe('a repository that would hide an author', () => {
  let hidden: string;
  beforeEach(() => {
    hidden = write('bia', { 'release/a': '2' });
    write('caio', { 'release/a': '3' });
  });
  const revision = (name: string) => git(root, 'rev-parse', name).trim();

  test('when grafts cut it out, names everyone', async () => {
    mkdirSync(join(root, '.git/info'), { recursive: true });
    writeFileSync(join(root, '.git/info/grafts'), `${revision('HEAD')} ${revision('HEAD~2')}\n`);
    const shown = ['-c', 'advice.graftFileDeprecated=false', 'log', '--format=%H'];
    expect(git(root, ...shown)).not.toContain(hidden);
    expect(await authors()).toEqual(['ana', 'bia', 'caio']);
  });

  test('when a commit graph skips it, names everyone', async () => {
    git(root, 'commit-graph', 'write', '--reachable');
    skipInGraph(join(root, '.git/objects/info/commit-graph'), revision('HEAD'), revision('HEAD~2'));
    expect(git(root, 'log', '--format=%H')).not.toContain(hidden);
    expect(await authors()).toEqual(['ana', 'bia', 'caio']);
  });

  test('when a commit is replaced, names everyone', async () => {
    git(root, 'replace', '--graft', revision('HEAD'), revision('HEAD~2'));
    expect(git(root, 'log', '--format=%H')).not.toContain(hidden);
    expect(await authors()).toEqual(['ana', 'bia', 'caio']);
  });

  test('when a mailmap gives somebody the address of another, names who is in the commit', async () => {
    write('dora', { '.mailmap': 'Ana <ana@example.com> <bia@example.com>\n' });
    git(root, 'config', 'log.mailmap', 'true');
    expect(await authors()).toEqual(['ana', 'bia', 'caio']);
  });

  test('when configuration shows commits and trailers otherwise, names everyone', async () => {
    write('dora', { 'release/a': '4' }, 'Change\n\nCo-authored-by: eva <eva@example.com>');
    const settings = { 'i18n.logOutputEncoding': 'UTF-16', 'trailer.separators': '=', 'format.pretty': 'oneline' };
    for (const [name, value] of Object.entries(settings)) git(root, 'config', name, value);
    expect(await authors()).toEqual(['ana', 'bia', 'caio', 'dora', 'eva']);
  });

  test('when commits are cut off, is shallow', async () => {
    expect(await gitHistory(root).isShallow()).toBe(false);
    writeFileSync(join(root, '.git/shallow'), `${revision('HEAD')}\n`);
    expect(await gitHistory(root).isShallow()).toBe(true);
  });

  test('when git fails, throws instead of returning no authors', async () => {
    rmSync(join(root, '.git/objects'), { recursive: true });
    await expect(authors()).rejects.toThrow(Unreadable);
  });
});

/** Makes one commit the parent of another in a commit graph: https://git-scm.com/docs/gitformat-commit-graph. */
function skipInGraph(file: string, commit: string, parent: string): void {
  const graph = readFileSync(file);
  const chunk = (name: string) => Number(graph.readBigUInt64BE(graph.indexOf(name) + 4));
  const ids = chunk('OIDL');
  const position = (id: string) => (graph.indexOf(Buffer.from(id, 'hex'), ids) - ids) / 20;
  graph.writeUInt32BE(position(parent), chunk('CDAT') + position(commit) * 36 + 20);
  rmSync(file);
  writeFileSync(file, graph);
}
