// Releases that were approved before what judges changed: what is asked for since refuses only those that come after. A
// check cannot tell a new rule from one that was there. So it counts as new whatever is found in a release that was approved
// on the commit before the last one that changed anything beside the releases, and is as it was there.
import { asWarning, type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { maybeAskedSince } from '../diagnostics/waivable.ts';
import { frozenAt, frozenBeside, frozenRelease } from '../load/frozen.ts';
import { partOf, type Tree } from '../model/tree.ts';
import { type OpenedRun, policyFolders } from './run.ts';

/** A release that was approved at the reference, and what a check finds in it. */
export interface ApprovedFindings {
  readonly model: string;
  readonly version: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The releases as they were before what judges changed last; undefined where that is not known. */
export async function openEarlier({ repository, tree }: OpenedRun): Promise<Tree | undefined> {
  if (repository.hasNoCommit()) return undefined;
  const isWorkTree = tree.origin === 'work tree';
  const judges = partOf(tree, policyFolders);
  if (isWorkTree && repository.uncommitted(judges, policyFolders).length > 0) return at(repository, 'HEAD');
  const last = await repository.history.lastChangeBeside('releases', isWorkTree ? 'HEAD' : tree.origin);
  return last === undefined ? undefined : at(repository, `${last}^`);
}

const at = async (repository: OpenedRun['repository'], revision: string): Promise<Tree | undefined> =>
  (await repository.tree(['releases'], revision)).value;

/** The findings, those that refuse no release any more as warnings, and which releases they are of. */
export function askedSince(
  diagnostics: readonly Diagnostic[],
  approved: readonly ApprovedFindings[],
  tree: Tree,
  earlier: Tree,
): readonly Diagnostic[] {
  const found = approved
    .map((release) => ({ ...release, younger: youngerIn(release.diagnostics) }))
    .filter((release) => release.younger.length > 0 && isAsBefore(release, tree, earlier));
  const younger = new Set(found.flatMap((release) => release.younger));
  return [
    ...diagnostics.map((one) => (younger.has(one) ? asWarning(one) : one)),
    ...found.map(({ model, version, younger: { length: observed } }) =>
      asWarning({
        code: 'frozen/asked-since',
        file: `releases/${model}/${version}`,
        facts: { version, observed, reference: earlier.origin },
      }),
    ),
  ];
}

/** What an exception waived until it ended was asked for before. */
function youngerIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const ended = diagnostics.flatMap(({ code, facts }) => (code === 'exception/not-in-force' ? facts?.['rule'] : []));
  return diagnostics.filter((one) => isError(one) && maybeAskedSince(one.code) && !ended.includes(one.code));
}

function isAsBefore({ model, version }: ApprovedFindings, tree: Tree, earlier: Tree): boolean {
  const frozen = frozenAt(earlier, tree, model, undefined);
  if (!frozen.versions.has(version)) return false;
  const { diagnostics, profiles } = frozenRelease(tree, frozen, version);
  const beside = frozenBeside(tree, frozen, new Map([[version, profiles]]), () => false);
  return diagnostics.length === 0 && beside.length === 0;
}
