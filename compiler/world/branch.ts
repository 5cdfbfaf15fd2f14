// A branch with one commit, made beside the work tree: files, index and HEAD stay as they are. The branch is made last, and
// only where there is none of its name, so nobody finds half of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { askGit, gitFault } from './git.ts';
import { type NewBranch, Unreadable } from './port.ts';

/** The id of the commit, or git's words about why there is no branch. */
export function makeBranch(root: string, { name, parent, files, message, by }: NewBranch): Result<string> {
  const folder = mkdtempSync(join(tmpdir(), 'relc-branch-'));
  const environment = {
    GIT_INDEX_FILE: join(folder, 'index'),
    ...(by && { GIT_AUTHOR_NAME: by.name, GIT_AUTHOR_EMAIL: by.email }),
    ...(by && { GIT_COMMITTER_NAME: by.name, GIT_COMMITTER_EMAIL: by.email }),
  };
  const ask = (args: readonly string[], input: string | Uint8Array = ''): string => {
    const answer = askGit(root, args, input, environment);
    if ('fault' in answer) throw new Unreadable(gitFault(root, answer.fault || `git ${args[0]}: ${answer.status}`));
    return answer.output.toString().trimEnd();
  };
  try {
    ask(['check-ref-format', '--branch', name]);
    ask(['read-tree', parent]);
    const prefix = ask(['rev-parse', '--show-prefix']);
    const modes = modesIn(ask(['ls-tree', parent, '--', ...files.keys()]));
    const entries = [...files].map(([path, bytes]) => {
      const blob = ask(['hash-object', '-w', '--no-filters', '--stdin'], bytes);
      return `${modes.get(path) ?? '100644'} ${blob}\t${prefix}${path}\n`;
    });
    ask(['update-index', '--add', '--index-info'], entries.join(''));
    const commit = ask(['commit-tree', ask(['write-tree']), '-p', parent], message);
    ask(['update-ref', `refs/heads/${name}`, commit, '0'.repeat(commit.length)]);
    return { value: commit, diagnostics: [] };
  } catch (error) {
    if (error instanceof Unreadable) return failed(...error.diagnostics);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file keeps its mode. */
const modesIn = (listing: string): ReadonlyMap<string, string> =>
  new Map(
    listing.split('\n').map((line): [string, string] => [line.split('\t')[1] ?? '', line.split(' ', 1)[0] ?? '']),
  );
