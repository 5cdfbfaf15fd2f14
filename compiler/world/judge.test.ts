// The judge in real git: what is part of it, when it changes, and who wrote that.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { MemoryGit } from '../../testing/repository.ts';
import { git, headOf, initialise } from '../../testing/scratch.ts';
import { utf8 } from '../lib/bytes.ts';
import { gitHistory } from './history.ts';

const now = '2030-01-01T00:00:00Z';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'judge-'));
  initialise(root);
});

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Commits files as somebody; hands back the commit. */
function write(files: Readonly<Record<string, string>>, who = 'ana', at = '2026-11-01T00:00:00Z'): string {
  put(files);
  git(root, 'add', '--all');
  const identity = ['-c', `user.name=${who}`, '-c', `user.email=${who}@example.com`, '-c', 'maintenance.auto=false'];
  const env = { ...process.env, GIT_COMMITTER_DATE: at };
  execFileSync('git', ['-C', root, ...identity, 'commit', '--quiet', '--allow-empty', '-m', who], { env });
  return head();
}

const head = () => headOf(root);
const lineOf = async (folder = root) => (await gitHistory(folder).line('HEAD', now)).map(({ isStep }) => isStep);
const judgeAt = async (commit = 'HEAD', folder = root) => {
  const [judge] = await gitHistory(folder).judges([commit]);
  if (judge === undefined) throw new Error('no judge');
  return judge;
};
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the judge of a commit', () => {
  test('when stock tools recompute its digest, they get the same', async () => {
    write({ 'policies/b': '2', 'policies/a': '1', 'releases/m/model.yaml': 'x', 'relc.txt': '3' });
    const lines = [
      `100644 ${sha256('1')}  policies/a`,
      `100644 ${sha256('2')}  policies/b`,
      `100644 ${sha256('3')}  relc.txt`,
    ];
    const judge = await judgeAt();
    expect(judge.digest).toBe(`sha256:${sha256(`${lines.join('\n')}\n`)}`);
    expect([...judge.files].map(([path]) => path)).toEqual(['policies/a', 'policies/b', 'relc.txt']);
  });

  test('when only releases, approvals of the judge among them, differ, it is the same', async () => {
    const one = write({ 'policies/a': '1', 'releases/m/1/x': '1' });
    const other = write({ 'releases/m/1/x': '2', 'releases/.judge/00/k.sigstore.json': '{}' });
    expect((await judgeAt(one)).digest).toBe((await judgeAt(other)).digest);
    expect(await lineOf()).toEqual([true, false]);
  });

  test.each([
    ['content', () => put({ 'policies/a': '2' })],
    ['a mode', () => chmodSync(join(root, 'policies/a'), 0o755)],
    ['a name', () => git(root, 'mv', 'policies/a', 'policies/b')],
    ['a link in the place of a file', () => relink('policies/a', 'x')],
    ['where a link leads', () => relink('link', 'policies/b')],
    ['a link in the place of the releases', () => relink('releases', 'policies')],
    ['a hidden file', () => put({ '.npmrc': 'registry=x' })],
    ['a folder that only ends in releases', () => put({ 'old-releases/x': '1', 'tools/releases/x': '1' })],
    ['another case of releases', () => put({ 'Releases/x': '1' })],
    ['a file whose name holds a line feed', () => put({ 'policies/a\nb': '1' })],
  ])('when %s changes, it differs, and the commit is a step', async (_, change) => {
    put({ 'policies/a': '1', 'releases/m/x': '1' });
    symlinkSync('policies/a', join(root, 'link'));
    const before = write({});
    change();
    const after = write({});
    expect((await judgeAt(before)).digest).not.toBe((await judgeAt(after)).digest);
    expect(await lineOf()).toEqual([true, true]);
    // The same from one call as from two.
    const both = await gitHistory(root).judges([before, after]);
    expect(both.map(({ digest }) => digest)).toEqual([(await judgeAt(before)).digest, (await judgeAt(after)).digest]);
    expect(both[1]?.files).toEqual((await judgeAt(after)).files);
  });

  const relink = (path: string, to: string) => {
    rmSync(join(root, path), { recursive: true });
    symlinkSync(to, join(root, path));
  };

  test('when a name imitates the line of another file, it is not taken for that', async () => {
    write({ 'policies/a': '1', 'policies/b': '2' });
    const two = await judgeAt();
    rmSync(join(root, 'policies'), { recursive: true });
    write({ [`policies/a\n100644 ${sha256('2')}  policies/b`]: '1' });
    expect((await judgeAt()).digest).not.toBe(two.digest);
  });

  test('when a submodule moves, its commit is the content', async () => {
    write({ 'policies/a': '1' });
    const at = (id: string) => {
      git(root, 'update-index', '--add', '--cacheinfo', `160000,${id},vendor/lib`);
      git(root, '-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '--quiet', '-m', 'x');
      return head();
    };
    const [one, other] = [at('1'.repeat(40)), at('2'.repeat(40))];
    expect((await judgeAt(one)).files.get('vendor/lib')).toBe(`160000 ${'1'.repeat(40)}`);
    expect((await judgeAt(one)).digest).not.toBe((await judgeAt(other)).digest);
    expect(await lineOf()).toEqual([true, true, true]);
  });

  test('when .gitmodules calls for a submodule to be passed over, it still counts', async () => {
    write({ '.gitmodules': '[submodule "lib"]\n\tpath = vendor/lib\n\turl = x\n\tignore = all\n' });
    const at = (id: string) => {
      git(root, 'update-index', '--add', '--cacheinfo', `160000,${id},vendor/lib`);
      git(root, '-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '--quiet', '-m', 'x');
      return head();
    };
    const [one, other] = [at('1'.repeat(40)), at('2'.repeat(40))];
    const [first, second] = await gitHistory(root).judges([one, other]);
    expect(first?.files.get('vendor/lib')).toBe(`160000 ${'1'.repeat(40)}`);
    expect(second?.files.get('vendor/lib')).toBe(`160000 ${'2'.repeat(40)}`);
    expect(await gitHistory(root).changed(one, other)).toEqual(['vendor/lib']);
  });

  test('when the releases lie in a subfolder, all of the repository but those is the judge', async () => {
    write({ 'models/releases/m/x': '1', 'models/policies/a': '1', 'ci.yml': '1', 'releases/x': '1' });
    write({ 'models/releases/m/x': '2' });
    write({ 'releases/x': '2' });
    write({ 'ci.yml': '2' });
    const folder = join(root, 'models');
    expect(await lineOf(folder)).toEqual([true, false, true, true]);
    expect([...(await judgeAt('HEAD', folder)).files].map(([path]) => path)).toEqual([
      ...['../ci.yml', '../releases/x', 'policies/a'],
    ]);
  });

  test('when the repository uses sha256, it has the same digest', async () => {
    const files = { 'policies/a': '1', 'releases/m/x': '1' };
    write(files);
    const { digest } = await judgeAt();
    root = mkdtempSync(join(tmpdir(), 'judge-'));
    git(root, 'init', '--quiet', '--initial-branch=main', '--template=', '--object-format=sha256');
    write(files);
    expect(head()).toHaveLength(64);
    expect((await judgeAt()).digest).toBe(digest);
    expect(await lineOf()).toEqual([true]);
  });

  test('when a tree names a file twice, it is refused', async () => {
    write({ 'policies/a': '1' });
    const blob = git(root, 'rev-parse', 'HEAD:policies/a').trim();
    const entry = Buffer.concat([Buffer.from('100644 a\0'), Buffer.from(blob, 'hex')]);
    const hash = (type: string, input: Buffer) =>
      execFileSync('git', ['-C', root, 'hash-object', '-w', '--literally', '-t', type, '--stdin'], { input })
        .toString()
        .trim();
    const tree = hash('tree', Buffer.concat([entry, entry]));
    const commit = git(root, '-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit-tree', '-m', 'x', tree).trim();
    await expect(judgeAt(commit)).rejects.toMatchObject({ diagnostics: [{ code: 'usage/git-failed' }] });
  });

  test('when a blob is missing, it is refused', async () => {
    write({ 'policies/only-here': 'no other blob of this process' });
    const blob = git(root, 'rev-parse', 'HEAD:policies/only-here').trim();
    rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    await expect(judgeAt()).rejects.toMatchObject({ diagnostics: [{ code: 'usage/git-failed' }] });
  });
});

describe('the first-parent line', () => {
  test('when branches are merged, has the merge alone, a step where it brings one', async () => {
    write({ 'policies/a': '1', 'releases/m/x': '1' });
    for (const [branch, files] of Object.entries({
      policy: { 'policies/a': '2' },
      release: { 'releases/m/x': '2' },
      both: { 'policies/a': '3' },
    })) {
      git(root, 'checkout', '--quiet', '-b', branch, 'main');
      write(files, 'bia');
      if (branch === 'both') write({ 'policies/a': '2' }, 'bia');
      git(root, 'checkout', '--quiet', 'main');
      git(root, 'merge', '--quiet', '--no-ff', '--no-edit', branch);
    }
    expect(await lineOf()).toEqual([true, true, false, false]);
  });

  test('when a commit is dated before the one that it follows, it counts as made no earlier', async () => {
    write({ 'policies/a': '1' }, 'ana', '2026-11-01T00:00:00Z');
    write({ 'policies/a': '2' }, 'ana', '2020-01-01T00:00:00Z');
    write({ 'policies/a': '3' }, 'ana', '2099-01-01T00:00:00Z');
    write({ 'policies/a': '4' }, 'ana', '2026-11-05T00:00:00Z');
    const line = await gitHistory(root).line('HEAD', now);
    expect(line.map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-01', '2026-11-01', '2026-11-01', '2026-11-05']);
  });

  test.each([
    ['one clock is ahead', ['01', '29', '05', '06'], ['01', '01', '05', '06']],
    ['the first clock is ahead, or two are', ['29', '05', '28', '28', '06'], ['29', '29', '29', '29', '29']],
    [
      'somebody dates back further than to the commit before',
      ['01', '10', '11', '02', '02'],
      ['01', '10', '11', '11', '11'],
    ],
  ])('when %s, keys are valid as of these days', async (_, committed, days) => {
    for (const [index, day] of committed.entries())
      write({ 'policies/a': String(index) }, 'ana', `2026-11-${day}T00:00:00Z`);
    const line = await gitHistory(root).line('HEAD', now);
    expect(line.map(({ validAt }) => validAt.slice(8, 10))).toEqual(days);
    const latest = committed.map((_, index) =>
      committed
        .slice(0, index + 1)
        .toSorted()
        .at(-1),
    );
    expect(line.map(({ at }) => at.slice(8, 10))).toEqual(latest);
  });

  test.each(['replace', 'graft'])('when a %s cuts a step out, it is there', async (how) => {
    const ids = ['1', '2', '3'].map((text) => write({ 'policies/a': text }));
    if (how === 'replace') git(root, 'replace', '--graft', ids[2] ?? '', ids[0] ?? '');
    else put({ '.git/info/grafts': `${ids[2]} ${ids[0]}\n` });
    expect((await gitHistory(root).line('HEAD', now)).map(({ id }) => id)).toEqual(ids);
  });

  test('when a name looks like a pattern, it hides nothing', async () => {
    write({ 'policies/a': '1' });
    write({ ':(exclude)policies/a': '1', '*': '1' });
    expect(await lineOf()).toEqual([true, true]);
    expect([...(await judgeAt()).files]).toHaveLength(3);
  });
});

test('when a branch that began long ago is merged, what was put there meanwhile is not named again', async () => {
  const since = write({ 'releases/.judge/a': '1' });
  git(root, 'checkout', '--quiet', '-b', 'old');
  write({ 'releases/.judge/old': '1' });
  git(root, 'checkout', '--quiet', 'main');
  const meanwhile = write({ 'releases/.judge/new': '1' });
  git(root, 'merge', '--quiet', '--no-ff', '--no-edit', 'old');
  expect(await gitHistory(root).added('releases/.judge', since, head())).toEqual(
    new Map([
      [head(), ['releases/.judge/old']],
      [meanwhile, ['releases/.judge/new']],
    ]),
  );
});

test('when files below a folder were put there, changed and removed, all that were there are named', async () => {
  const folder = 'models/releases/.judge';
  const start = write({ [`${folder}/a`]: '1', 'models/policies/x': '1' });
  const changed = write({ [`${folder}/a`]: '2', [`${folder}/b`]: '1', other: '1' });
  rmSync(join(root, folder), { recursive: true });
  write({});
  git(root, 'checkout', '--quiet', '-b', 'work', start);
  write({ [`${folder}/c`]: '1' }, 'bia');
  git(root, 'checkout', '--quiet', 'main');
  git(root, 'merge', '--quiet', '--no-ff', '--no-edit', '-s', 'ours', 'work');
  git(root, 'checkout', '--quiet', 'work', '--', '.');
  const merged = write({});
  const found = await gitHistory(join(root, 'models')).added('releases/.judge', start, 'HEAD');
  expect([...found].map(([id, paths]) => [id, paths.toSorted()])).toEqual([
    [merged, ['releases/.judge/a', 'releases/.judge/c']],
    [changed, ['releases/.judge/a', 'releases/.judge/b']],
  ]);
});

describe('authors of the judge', () => {
  const authors = async (from: string) =>
    (await gitHistory(root).judgeAuthors([from, head()]))[0]?.people.filter((name) => !name.includes('@'));

  test('when they wrote on the branch that a merge brought, or before, names those of the step alone', async () => {
    const from = write({ 'policies/a': '1', 'releases/m/x': '1' });
    git(root, 'checkout', '--quiet', '-b', 'work');
    write({ 'policies/a': '2' }, 'bia');
    write({ 'releases/m/x': '2' }, 'caio');
    git(root, 'checkout', '--quiet', 'main');
    git(root, 'merge', '--quiet', '--no-ff', '--no-edit', 'work');
    expect(await authors(from)).toEqual(['bia']);
  });

  test('when a line has several steps, each has its own, also of a branch that began before an earlier one', async () => {
    const ids = [write({ 'policies/a': '1' })];
    git(root, 'checkout', '--quiet', '-b', 'old');
    write({ 'policies/c': '1' }, 'caio');
    git(root, 'checkout', '--quiet', 'main');
    ids.push(write({ 'policies/a': '2' }, 'bia'), write({ 'releases/m/x': '1' }, 'dora'));
    git(root, 'merge', '--quiet', '--no-ff', '--no-edit', 'old');
    ids.push(head());
    const wrote = await gitHistory(root).judgeAuthors(ids);
    expect(wrote.map(({ people }) => people.filter((name) => !name.includes('@')))).toEqual([
      ['bia'],
      ['dora'],
      ['caio'],
    ]);
    expect(await gitHistory(root).judgeAuthors(ids.slice(0, 1))).toEqual([]);
  });

  test('when a merge brings back an old version, names whoever merged', async () => {
    const old = write({ 'policies/a': '1', 'releases/m/x': '1' });
    const from = write({ 'policies/a': '2' }, 'bia');
    git(root, 'checkout', '--quiet', '-b', 'old', old);
    write({ 'releases/m/x': '2' }, 'caio');
    git(root, 'checkout', '--quiet', 'main');
    git(root, 'merge', '--quiet', '--no-ff', '--no-commit', 'old');
    write({ 'policies/a': '1' }, 'evil');
    expect(await lineOf()).toEqual([true, true, true]);
    expect(await authors(from)).toEqual(['evil']);
  });

  test.each(['ours', 'by hand', 'clean'])(
    'when a branch of somebody else takes in main (%s), names who left out what was there',
    async (how) => {
      const old = write({ 'policies/a': '1', 'releases/m/x': '1' });
      const from = write({ 'policies/a': '2' }, 'ana');
      git(root, 'checkout', '--quiet', '-b', 'work', old);
      write({ 'README.md': '1' }, 'bia');
      const strategy = how === 'ours' ? ['-s', 'ours'] : [];
      git(root, 'merge', '--quiet', '--no-ff', '--no-commit', ...strategy, 'main');
      write(how === 'by hand' ? { 'policies/a': '1' } : {}, 'evil');
      git(root, 'checkout', '--quiet', 'main');
      git(root, 'merge', '--quiet', '--no-ff', '--no-edit', 'work');
      expect((await judgeAt()).files.get('policies/a')).toContain(sha256(how === 'clean' ? '2' : '1'));
      expect(await authors(from)).toEqual(how === 'clean' ? ['bia'] : ['bia', 'evil']);
    },
  );

  test('when whoever merges a branch takes an old file as well, names whoever merged', async () => {
    const old = write({ 'policies/a': '1' });
    const from = write({ 'policies/a': '2' }, 'ana');
    git(root, 'checkout', '--quiet', '-b', 'work', old);
    write({ 'README.md': '1' }, 'bia');
    git(root, 'checkout', '--quiet', 'main');
    git(root, 'merge', '--quiet', '--no-ff', '--no-commit', 'work');
    write({ 'policies/a': '1' }, 'evil');
    expect(await authors(from)).toEqual(['bia', 'evil']);
  });

  test('when a commit has no address, names it, and the others have their authors', async () => {
    const ids = [write({ 'policies/a': '1' }), write({ 'policies/a': '2' }, 'bia')];
    put({ 'policies/a': '3' });
    git(root, 'add', '--all');
    const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.com'];
    execFileSync('git', ['-C', root, ...identity, 'commit', '--quiet', '--message', 'x'], {
      env: { ...process.env, GIT_AUTHOR_EMAIL: '' },
    });
    const wrote = await gitHistory(root).judgeAuthors([...ids, head()]);
    expect(wrote.map(({ unknown }) => unknown)).toEqual([undefined, head()]);
  });

  test('when the merge itself changes what judges, names whoever merged', async () => {
    const from = write({ 'policies/a': '1', 'policies/b': '1' });
    git(root, 'checkout', '--quiet', '-b', 'work');
    write({ 'policies/a': '2' }, 'bia');
    git(root, 'checkout', '--quiet', 'main');
    git(root, 'merge', '--quiet', '--no-ff', '--no-commit', 'work');
    write({ 'policies/b': '2' }, 'dora');
    expect(await authors(from)).toEqual(['bia', 'dora']);
  });
});

test('when the repository is in memory, its line, judges and authors are as in git', async () => {
  const memory = new MemoryGit();
  memory.at = '2026-11-01T00:00:00Z';
  const person = (name: string) => ({ name, email: `${name}@example.com` });
  const both = (files: Readonly<Record<string, string>>, who: string) => {
    for (const [path, text] of Object.entries(files)) memory.disk.set(path, utf8(text));
    memory.commit(who, { author: person(who), committer: person(who) });
    write(files, who);
  };
  both({ 'policies/a': '1', 'releases/m/x': '1' }, 'ana');
  both({ 'releases/m/x': '2' }, 'bia');
  memory.switch('work', 'main');
  git(root, 'checkout', '--quiet', '-b', 'work');
  both({ 'policies/a': '2', 'policies/b': '1' }, 'caio');
  memory.switch('main');
  git(root, 'checkout', '--quiet', 'main');
  memory.merge('work');
  execFileSync(
    'git',
    ['-C', root, '-c', 'user.name=m', '-c', 'user.email=m@b.c', 'merge', '--quiet', '--no-ff', '--no-edit', 'work'],
    {
      env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-01T00:00:00Z' },
    },
  );
  const told = async (history: ReturnType<typeof gitHistory>) => {
    const line = await history.line('HEAD', now);
    const ids = line.map(({ id }) => id);
    return {
      line: line.map(({ at, isStep }) => ({ at, isStep })),
      judges: (await history.judges(ids)).map(({ digest, files }) => ({ digest, files: [...files] })),
      authors: await history.judgeAuthors(ids),
      added: await Promise.all(
        [ids[0] ?? '', null].map(async (since) =>
          [...(await history.added('releases', since, 'HEAD'))].map(([id, paths]) => [ids.indexOf(id), paths]),
        ),
      ),
      isHere: [await history.find('main'), await history.find('absent')].map((id) => id !== undefined),
    };
  };
  expect(await told(memory.history)).toEqual(await told(gitHistory(root)));
});
