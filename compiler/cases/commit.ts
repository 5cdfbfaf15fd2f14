// A repository with one commit that holds a whole tree.
import { execFileSync } from 'node:child_process';

/** Makes `tree` a repository, commits everything in it, and returns the commit's id. */
export function commitAll(tree: string): string {
  const identity = ['-c', 'user.name=Case', '-c', 'user.email=case@example.com', '-c', 'commit.gpgsign=false'];
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', tree, '-c', 'core.hooksPath=/dev/null', ...identity, ...args], { encoding: 'utf8' });
  git('init', '--quiet');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message', 'as approved');
  return git('rev-parse', 'HEAD').trim();
}
