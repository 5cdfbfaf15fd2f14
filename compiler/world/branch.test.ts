// What only a repository on this machine does.
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { git, initialise } from '../../testing/scratch.ts';
import { utf8 } from '../lib/bytes.ts';
import { makeBranch } from './branch.ts';

const ana = { name: 'Ana', email: 'ana@example.com' };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'relc-branch-test-'));
  initialise(root);
  mkdirSync(join(root, 'inside/releases'), { recursive: true });
  writeFileSync(join(root, 'inside/releases/model.yaml'), 'a: "2" # why\r\n');
  chmodSync(join(root, 'inside/releases/model.yaml'), 0o755);
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=Bia', '-c', 'user.email=b@x.org', 'commit', '--quiet', '-m', 'Start');
});

const inside = () => join(root, 'inside');
const made = (changes = {}) => ({
  ...{ name: 'back', parent: git(root, 'rev-parse', 'HEAD').trim(), message: 'Go back' },
  ...{ files: new Map([['releases/model.yaml', utf8('a: "1" # why\r\n')]]), by: ana, ...changes },
});
/** Everything that git and people see but for objects that nothing names. */
const seen = () => [git(root, 'for-each-ref'), git(root, 'status', '--porcelain'), git(root, 'ls-files', '--stage')];

test('when the releases lie in a folder of the repository, in a mode of their own, with hooks and line ends, only the bytes change', () => {
  mkdirSync(join(root, '.git/hooks'));
  writeFileSync(join(root, '.git/hooks/reference-transaction'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  writeFileSync(join(root, '.gitattributes'), '* text eol=lf\n');
  git(root, 'config', 'core.autocrlf', 'input');
  git(root, 'config', 'commit.gpgSign', 'true');
  const { value: commit = '' } = makeBranch(inside(), made());
  const changed = git(root, 'diff-tree', '-r', '--no-commit-id', commit).trim();
  expect(changed).toMatch(/^:100755 100755 \w+ \w+ M\tinside\/releases\/model\.yaml$/);
  expect(git(root, 'cat-file', 'blob', `${commit}:inside/releases/model.yaml`)).toBe('a: "1" # why\r\n');
});

test.each([
  ['its name is none', { name: 'a..b' }],
  ['its name would be an option', { name: '--force' }],
  ['a branch is called like its folder', { name: 'main/back' }],
  ['the commit is not here', { parent: '1'.repeat(40) }],
  ['nothing may be written there', { files: new Map([['../../outside', utf8('x')]]) }],
])('when %s, nothing is there that was not there before', (_, changes) => {
  git(root, 'branch', '-M', 'main');
  const before = seen();
  const { value, diagnostics } = makeBranch(inside(), made(changes));
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['usage/git-failed']]);
  expect(seen()).toEqual(before);
});

test('when git does not know who commits, it says so, and nothing is there', () => {
  git(root, 'config', 'user.name', '');
  const before = seen();
  const { diagnostics } = makeBranch(inside(), made({ by: undefined }));
  expect(String(diagnostics[0]?.facts?.['observed'])).toContain('ident');
  expect(seen()).toEqual(before);
});
