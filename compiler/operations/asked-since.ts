// Releases that were approved before the last change of what judges: newer demands refuse only later releases. A check
// cannot tell a new rule from an old one. So every finding counts as new in a release that was already approved at the
// commit before the last change outside the releases, and that has not changed since.
import { asWarning, type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { maybeAskedSince } from '../diagnostics/waivable.ts';
import { frozenAt, frozenBeside, frozenRelease } from '../load/frozen.ts';
import { partOf, type Tree } from '../model/tree.ts';
import { type OpenedRun, policyFolders } from './opened-run.ts';

/** A release that was approved at the reference, and what a check finds in it. */
export interface ApprovedFindings {
  readonly model: string;
  readonly version: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The releases before the last change of what judges; undefined when that is not known. */
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

/** The findings, with those that no longer refuse a release as warnings, and the releases that they are about. */
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
    ...found.map(({ model, version, younger: own }) =>
      asWarning({
        code: 'frozen/asked-since',
        file: `releases/${model}/${version}`,
        facts: { version, observed: [...new Set(own.map(({ code }) => code))], reference: earlier.origin },
      }),
    ),
  ];
}

/** What an exception waived until it ended is not a new demand. */
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
