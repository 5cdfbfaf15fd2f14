import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commit, git } from '../../tools/scratch.ts';
import { textOf } from '../lib/bytes.ts';
import { readCommit } from './commit.ts';
import { gitHistory } from './history.ts';

/** A repository in which `git replace` shows another author and other bytes than those that were committed. */
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'git-'));
  git(root, 'init', '--quiet', '--initial-branch=main');
  writeFileSync(join(root, 'file.txt'), 'committed');
  commit(root, 'Commit');
  writeFileSync(join(root, 'other.txt'), 'other');
  const other = git(root, 'hash-object', '-w', 'other.txt').trim();
  git(root, 'replace', git(root, 'rev-parse', 'HEAD:file.txt').trim(), other);
  const tree = git(root, 'rev-parse', 'HEAD^{tree}').trim();
  const somebody = git(root, '-c', 'user.email=somebody@example.com', 'commit-tree', '-m', 'Commit', tree).trim();
  git(root, 'replace', 'HEAD', somebody);
});

describe('git', () => {
  test('when an object is replaced, reads what was committed', async () => {
    expect(git(root, 'show', 'HEAD:file.txt')).toBe('other');
    expect(
      textOf((await readCommit(root, 'HEAD', ['file.txt'])).value?.files.get('file.txt') ?? new Uint8Array()),
    ).toBe('committed');
  });

  test('when a commit is replaced, names who committed it', async () => {
    expect(git(root, 'log', '--format=%ae')).toContain('somebody@example.com');
    expect(await gitHistory(root).authors(['file.txt'], null)).toEqual(['engineer@example.com']);
  });
});
