import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { git } from './scratch.ts';

const pipeline = readFileSync(join(import.meta.dirname, '../.gitlab-ci.yml'), 'utf8');
const { variables } = load(pipeline) as { readonly variables: Readonly<Record<string, string>> };

test('when a runner keeps its workspace, the pipeline starts from a clone of its own', () => {
  expect(variables['GIT_STRATEGY']).toBe('clone');
});

test('when the job before left hooks, git runs none of them in the pipeline', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hooks-'));
  const ran = join(folder, 'ran');
  git(folder, 'init', '--quiet');
  writeFileSync(join(folder, '.git/hooks/reference-transaction'), `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
  const commit = git(folder, 'commit-tree', '-m', 'Commit', git(folder, 'mktree').trim()).trim();
  const branch = (name: string, env: Readonly<Record<string, string>>) =>
    execFileSync('git', ['-C', folder, 'branch', name, commit], { env: { ...process.env, ...env } });
  branch('in-the-pipeline', variables);
  expect(existsSync(ran)).toBe(false);
  branch('elsewhere', {});
  expect(existsSync(ran)).toBe(true);
});
