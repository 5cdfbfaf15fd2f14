// What a repository must answer alike: one of git on this machine, and the one in memory that tests use.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { machine } from '../../testing/machine.ts';
import { MemoryGit, type Person } from '../../testing/repository.ts';
import { git, initialise } from '../../testing/scratch.ts';
import { memoryWorld } from '../../testing/world.ts';
import { textOf, utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import type { Tree } from '../model/tree.ts';
import type { Repository } from './port.ts';

const ana: Person = { name: 'Ana', email: 'ana@example.com' };
const bia: Person = { name: 'Bia', email: 'bia@example.com' };

/** What people do to a repository. */
interface Hands {
  repository(): Repository;
  /** Writes files, or removes them where there is no text. */
  put(files: Readonly<Record<string, string | undefined>>): void;
  /** Commits everything; hands back the commit. */
  commit(author: Person, message?: string, amend?: boolean): Promise<string>;
  /** Goes to a branch, which is made from here where it is new. */
  switchTo(branch: string, isNew?: boolean): void;
  merge(branch: string, by: Person): void;
}

function inGit(): Hands {
  const root = mkdtempSync(join(tmpdir(), 'relc-contract-'));
  initialise(root);
  const as = ({ name, email }: Person, ...args: readonly string[]) =>
    git(root, '-c', `user.name=${name}`, '-c', `user.email=${email}`, ...args);
  const repository = () => {
    const { value } = machine({ repo: root }).repository;
    if (value === undefined) throw new Error('no repository');
    return value;
  };
  return {
    repository,
    put: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        if (text === undefined) rmSync(join(root, path));
        else writeFileSync(join(root, path), text);
      }
    },
    commit: async (author, message = 'Commit', amend = false) => {
      git(root, 'add', '--all');
      as(author, 'commit', '--quiet', '--allow-empty', '-m', message, ...(amend ? ['--amend', '--reset-author'] : []));
      return repository().history.head();
    },
    switchTo: (branch, isNew = false) => git(root, 'switch', '--quiet', ...(isNew ? ['--create'] : []), branch),
    merge: (branch, by) => as(by, 'merge', '--quiet', '--no-ff', '--no-edit', branch),
  };
}

function inMemory(): Hands {
  const memory = new MemoryGit();
  const repository = () => {
    const { value } = memoryWorld({ git: memory }).repository;
    if (value === undefined) throw new Error('no repository');
    return value;
  };
  return {
    repository,
    put: (files) => {
      for (const [path, text] of Object.entries(files))
        if (text === undefined) memory.disk.delete(path);
        else memory.disk.set(path, utf8(text));
    },
    commit: async (author, message = 'Commit', amend = false) =>
      memory.commit(message, { author, committer: author, amend }).id,
    switchTo: (branch, isNew = false) => memory.switch(branch, isNew ? 'HEAD' : undefined),
    merge: (branch, by) => {
      memory.merge(branch, `Merge ${branch}`, by);
    },
  };
}

const shown = ({ files, models, faults }: Tree) => ({
  files: Object.fromEntries([...files].map(([path, bytes]) => [path, textOf(bytes)])),
  models: Object.fromEntries(models),
  faults,
});

describe.each([
  ['of git', inGit],
  ['in memory', inMemory],
])('a repository %s', (_, open) => {
  let hands: Hands;
  let first: string;
  beforeEach(async () => {
    hands = open();
    hands.put({ 'releases/m/model.yaml': 'm', 'releases/m/1/a': '1', 'releases/m/1/model/w': 'weights', other: 'o' });
    first = await hands.commit(ana);
  });
  const history = () => hands.repository().history;
  const authors = (path: string, since: string | null = null) => history().authors([path], since);

  test('when nothing was committed, says so', async () => {
    expect(hands.repository().hasNoCommit()).toBe(false);
    const fresh = open();
    fresh.put({ 'releases/m/model.yaml': 'm' });
    expect(fresh.repository().hasNoCommit()).toBe(true);
    const tree = await fresh.repository().tree(['releases']);
    expect(fresh.repository().uncommitted(tree.value as Tree, ['releases'])).toEqual([]);
    const { diagnostics } = await fresh.repository().tree(['releases'], 'HEAD');
    expect(diagnostics).toEqual([{ code: 'usage/no-commit', facts: { observed: 'HEAD' } }]);
  });

  test('when a tree is read, holds what lies below the paths, models as digests, of the work tree or of a commit', async () => {
    hands.put({ 'releases/m/1/a': '2', 'releases/n/model.yaml': 'n', 'releases/m/1/b': 'b' });
    const repository = hands.repository();
    const work = await repository.tree(['releases/m', 'nowhere']);
    const models = { 'releases/m/1/model/w': digestOf('weights') };
    const files = { 'releases/m/1/a': '1', 'releases/m/model.yaml': 'm' };
    expect(work.value?.origin).toBe('work tree');
    expect(shown(work.value as Tree)).toEqual({
      files: { ...files, 'releases/m/1/a': '2', 'releases/m/1/b': 'b' },
      models,
      faults: [],
    });
    const head = await repository.tree(['releases/m'], 'HEAD');
    expect(head.value?.origin).toBe(first);
    expect(shown(head.value as Tree)).toEqual({ files, models, faults: [] });
    expect(repository.models()).toEqual(['m', 'n']);
    expect(repository.uncommitted(work.value as Tree, ['releases/m'])).toEqual(['releases/m/1/a', 'releases/m/1/b']);
  });

  test('when somebody wrote below a path, names them, by name and by address, since a commit or ever', async () => {
    hands.put({ 'releases/m/1/a': '2' });
    await hands.commit(bia, 'Change\n\nCo-authored-by: Caio <caio@example.com>');
    expect(await authors('releases/m/1')).toEqual(
      ['Ana', 'Bia', 'Caio', 'ana@example.com', 'bia@example.com', 'caio@example.com'].sort(),
    );
    expect(await authors('releases/m/1', first)).toEqual(['Bia', 'Caio', 'bia@example.com', 'caio@example.com'].sort());
    expect(await authors('other')).toEqual(['Ana', 'ana@example.com']);
    expect(await history().authors([], null)).toEqual([]);
  });

  test('when the past of a line is asked for, names the commits that changed a path, and has their files', async () => {
    hands.put({ 'releases/m/model.yaml': '2' });
    const second = await hands.commit(ana);
    hands.switchTo('change', true);
    hands.put({ 'releases/m/model.yaml': 'unseen' });
    await hands.commit(bia);
    hands.put({ 'releases/m/model.yaml': '3', 'releases/m/1/a': undefined });
    const aside = await hands.commit(bia);
    hands.switchTo('main');
    hands.put({ other: 'p' });
    const beside = await hands.commit(ana);
    hands.merge('change', bia);
    const merge = await history().head();
    const model = ['releases/m/model.yaml', 'releases/m/2'];
    expect(await history().changing('HEAD', model, null)).toEqual([merge, second, first]);
    expect(await history().changing('HEAD', model, first)).toEqual([merge, second]);
    expect(await history().changing(beside, model, second)).toEqual([]);
    expect(await history().changing('HEAD', ['releases/m/1'], second)).toEqual([merge]);
    expect(await history().isAncestor(aside, 'HEAD')).toBe(true);
    expect(await history().isAncestor(aside, beside)).toBe(false);
    expect(await history().isAncestor('1'.repeat(40), 'HEAD')).toBe(false);
    const paths = ['releases/m/model.yaml', 'releases/m/1/a', 'releases/n'];
    const asked = new Map([first, second].map((commit) => [commit, paths]));
    const found = hands.repository().contents(asked.set(merge, [...paths, 'releases/m/1']));
    expect(Object.fromEntries([...found].map(([path, bytes]) => [path, textOf(bytes)]))).toEqual({
      [`${first}:releases/m/model.yaml`]: 'm',
      [`${first}:releases/m/1/a`]: '1',
      [`${second}:releases/m/model.yaml`]: '2',
      [`${second}:releases/m/1/a`]: '1',
      [`${merge}:releases/m/model.yaml`]: '3',
      [`${merge}:releases/m/1`]: '',
    });
    expect(hands.repository().contents(new Map([[first, []]]))).toEqual(new Map());
  });

  test('when a commit is amended, whoever made the one before it is no author', async () => {
    await hands.commit(bia, 'Anew', true);
    expect(await authors('releases')).toEqual(['Bia', 'bia@example.com']);
  });

  test('when branches are merged, whoever merges wrote nothing, and both commits are known', async () => {
    hands.switchTo('change', true);
    hands.put({ 'releases/m/1/a': '2' });
    const second = await hands.commit(bia);
    hands.switchTo('main');
    hands.put({ other: undefined, 'releases/m/1/z': 'z' });
    const third = await hands.commit(ana);
    expect(await history().mergeBase('change', 'main')).toBe(first);
    expect(await history().changed(first, 'change')).toEqual(['releases/m/1/a']);
    expect(await history().changed(first, third)).toEqual(['other', 'releases/m/1/z']);
    hands.merge('change', { name: 'Dora', email: 'dora@example.com' });
    expect(await authors('releases', first)).toEqual(['Ana', 'Bia', 'ana@example.com', 'bia@example.com']);
    expect(await history().lastChange('releases/m/1/a')).toBe(await history().head());
    expect(await history().lastChange('releases/m/model.yaml')).toBe(first);
    expect(await history().lastChange('releases/m', ['releases/m/1'])).toBe(first);
    expect(await history().lastChange('releases/m', ['releases/m/1/z'])).toBe(await history().head());
    expect(await history().changed('HEAD', second)).toEqual(['other', 'releases/m/1/z']);
    expect(await history().changed('HEAD', '1'.repeat(40))).toBeUndefined();
    expect(await history().mergeBase('HEAD', 'nowhere')).toBeUndefined();
    expect(await history().isShallow()).toBe(false);
  });

  test('when a branch is made, it has one commit of these files, and neither work tree, index nor HEAD know of it', async () => {
    hands.put({ 'releases/m/1/a': 'unsaved', 'releases/m/1/c': 'new' });
    const repository = hands.repository();
    const files = new Map(
      Object.entries({ 'releases/m/model.yaml': 'n', 'releases/m/incidents/i.md': '# é' }).map(([path, text]) => [
        path,
        utf8(text),
      ]),
    );
    const made = {
      name: 'rollback/m',
      parent: first,
      files,
      message: 'Go back\n\nCo-authored-by: C <c@x.org>\n',
      by: bia,
    };
    const { value: commit = '' } = repository.branch(made);
    expect(await history().find('refs/heads/rollback/m')).toBe(commit);
    expect(await history().changed(first, commit)).toEqual([...files.keys()].sort());
    const text = shown((await repository.tree(['releases', 'other'], commit)).value as Tree).files;
    expect(text).toMatchObject({ 'releases/m/incidents/i.md': '# é', 'releases/m/1/a': '1', other: 'o' });
    expect(await history().authors(['releases'], first, commit)).toEqual(['Bia', 'C', 'bia@example.com', 'c@x.org']);
    expect(await history().head()).toBe(first);
    const work = (await repository.tree(['releases'])).value as Tree;
    expect(repository.uncommitted(work, ['releases'])).toEqual(['releases/m/1/a', 'releases/m/1/c']);
    const again = repository.branch({ ...made, message: 'Another' });
    expect(again.diagnostics.map(({ code }) => code)).toEqual(['usage/git-failed']);
    expect(await history().find('refs/heads/rollback/m')).toBe(commit);
  });
});
