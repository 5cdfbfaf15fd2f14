// For tools: a bare repository of git behind a double of GitLab.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServedRepository } from './gitlab-double-project.ts';
import type { Person } from './repository.ts';
import { git } from './scratch.ts';

export function bareRepository(repository: string): ServedRepository {
  const ask = (...args: readonly string[]) => git(repository, ...args).trim();
  const as = ({ name, email }: Person, folder: string, ...args: readonly string[]) =>
    git(folder, '-c', `user.name=${name}`, '-c', `user.email=${email}`, ...args);

  function inWorktree(branch: string, action: (folder: string) => void): void {
    const folder = mkdtempSync(join(tmpdir(), 'relc-gitlab-'));
    ask('worktree', 'add', '--quiet', '--force', folder, branch);
    try {
      action(folder);
    } finally {
      ask('worktree', 'remove', '--force', folder);
      rmSync(folder, { recursive: true, force: true });
    }
  }

  return {
    tip: (branch) => ask('rev-parse', `refs/heads/${branch}`),
    mergeBase: (one, other) => ask('merge-base', one, other),
    between: (base, head) => ask('rev-list', `${base}..${head}`).split('\n').filter(Boolean),
    show: (commit) => {
      const format = ['%s', '%B', '%an', '%ae', '%aI', '%cn', '%ce', '%cI'].join('%x00');
      const shown = ask('show', '--no-patch', `--format=${format}`, commit).split('\0');
      const [title = '', message = '', name = '', email = '', authored_date = '', ...committed] = shown;
      const [by = '', address = '', committed_date = ''] = committed;
      const people = { author: { name, email }, committer: { name: by, email: address } };
      return { title, message, ...people, authored_date, committed_date };
    },
    patchId: (base, head) => {
      const diff = execFileSync('git', ['-C', repository, 'diff', base, head]);
      const id = execFileSync('git', ['patch-id', '--stable'], { input: diff, encoding: 'utf8' });
      return id.split(' ')[0] ?? '';
    },
    parents: (commit) => ask('rev-parse', `${commit}^@`).split('\n').filter(Boolean),
    refer: (reference, commit) => {
      ask('update-ref', reference, commit);
    },
    mergedResult: (branch, head, message, by) => {
      let result = '';
      inWorktree(ask('rev-parse', branch), (folder) => {
        as(by, folder, 'merge', '--quiet', '--no-ff', '-m', message, head);
        result = git(folder, 'rev-parse', 'HEAD').trim();
      });
      return result;
    },
    rebase: (branch, onto, by) => inWorktree(branch, (folder) => as(by, folder, 'rebase', '--quiet', onto)),
    merge: (branch, head, how, message, by, { name, email }) =>
      inWorktree(branch, (folder) => {
        if (how === 'fast-forward') as(by, folder, 'merge', '--quiet', '--ff-only', head);
        if (how === 'merge') as(by, folder, 'merge', '--quiet', '--no-ff', '-m', message, head);
        if (how !== 'squash') return;
        as(by, folder, 'merge', '--quiet', '--squash', head);
        as(by, folder, 'commit', '--quiet', '-m', message, `--author=${name} <${email}>`);
      }),
  };
}
