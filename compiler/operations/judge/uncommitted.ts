// What the work tree changes in the judge, and approvals in it, that no commit has: they count for nobody.
import type { Result } from '../../diagnostics/diagnostic.ts';
import { byBytes } from '../../lib/bytes.ts';
import { approvalsOfJudge } from '../../model/judge.ts';
import type { Repository } from '../../world/port.ts';
import { policyFolders } from '../opened-run.ts';

/** Paths that differ from HEAD, sorted. Files that git does not know count where relc or its approvals read them. */
export async function uncommittedJudge(repository: Repository): Promise<Result<readonly string[]>> {
  const { history } = repository;
  const [judge] = await history.judges([await history.head()]);
  const known = [...(judge?.files ?? [])].filter(([path]) => !path.startsWith('../'));
  const read = [...policyFolders, approvalsOfJudge];
  const prefixes = [...new Set([...read, ...known.flatMap(([path]) => path.split('/')[0] ?? [])])];
  const tree = await repository.tree(prefixes);
  if (tree.value === undefined) return tree;
  // A link is no document, and would look as if it were gone.
  const isPlain = new Map(known.map(([path, content]) => [path, content.startsWith('100')]));
  const counts = (path: string): boolean => isPlain.get(path) ?? read.some((folder) => path.startsWith(`${folder}/`));
  return { value: repository.uncommitted(tree.value, prefixes).filter(counts).sort(byBytes), diagnostics: [] };
}
