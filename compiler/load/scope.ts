// A merge request may change releases or policies, never both, and must not remove a release folder.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { byBytes } from '../lib/bytes.ts';
import { approvalsOfJudge } from '../model/judge.ts';
import { pathsUnder, releaseFolders, type Tree } from '../model/tree.ts';

/** An approval of what judges lies in the same merge request as what it approves. */
const isRelease = (path: string): boolean => path.startsWith('releases/') && !path.startsWith(`${approvalsOfJudge}/`);

/**
 * `changed`: every path that differs from the commit where the merge request began. `removed`: models that may be removed
 * whole.
 */
export function scopeFaults(
  tree: Tree,
  reference: Tree | undefined,
  changed: readonly string[],
  removed: ReadonlySet<string> = new Set(),
): readonly Diagnostic[] {
  const outside = changed.some(isRelease) ? changed.filter((path) => !path.startsWith('releases/')) : [];
  const deleted = [...releaseFolders(changed)].filter(
    (folder) =>
      !removed.has(folder.split('/')[1] ?? '') &&
      pathsUnder(tree, folder).size === 0 &&
      reference !== undefined &&
      pathsUnder(reference, folder).size > 0,
  );
  return [
    ...[...outside].sort(byBytes).map((file): Diagnostic => ({ code: 'change/outside-releases', file })),
    ...deleted.sort(byBytes).map((file): Diagnostic => ({ code: 'change/release-deleted', file })),
  ];
}
