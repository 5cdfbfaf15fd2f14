// Opens what an operation judges: the releases of some models, the policy that judges them, and what they are compared
// with.
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { shape } from '../document/validators.ts';
import { type Source, sourceOf } from '../load/source.ts';
import { joined, modelOf, type Tree } from '../model/tree.ts';
import { loadEvaluator } from '../policy/evaluator.ts';
import type { PolicyEvaluator } from '../policy/port.ts';
import { doing } from '../report/doing.ts';
import type { Progress, Repository, World } from '../world/port.ts';

/** What every judgement needs. */
export interface Run extends Source {
  readonly evaluator: PolicyEvaluator;
  readonly progress: Progress;
}

/** A revision of a repository as it was read, before its policy runs. */
export interface OpenedSource extends Source {
  readonly repository: Repository;
  readonly progress: Progress;
  /** The revision whose first-parent line is the past of what is read. */
  readonly line: string;
}

/** A commit, or the work tree at HEAD. No policy is needed: that of the tip may be broken. */
export type JudgedTree = Pick<OpenedSource, 'repository' | 'tree' | 'at'>;

/** A run with its repository. */
export interface OpenedRun extends Run, OpenedSource {}

export const policyFolders = ['policies', 'templates'];

/**
 * Reads a commit or the work tree, with the releases of some models (all when empty). The policy may come from another
 * commit.
 */
export async function openRun(
  world: World,
  models: readonly string[],
  revision?: string,
  policyRevision?: string,
): Promise<Result<OpenedRun>> {
  const source = await openSource(world, models, revision, policyRevision);
  return source.value === undefined ? source : withPolicy(source.value);
}

/** The same without its compiled policy, which may be damaged. */
export async function openSource(
  world: World,
  models: readonly string[],
  revision?: string,
  policyRevision?: string,
): Promise<Result<OpenedSource>> {
  if (world.repository.value === undefined) return world.repository;
  const repository = world.repository.value;
  world.progress.tell(doing.reading());
  const prefixes = policyRevision === undefined ? prefixesOf(models) : foldersOf(models);
  const proposed = await repository.tree(prefixes, revision);
  if (proposed.value === undefined) return proposed;
  const judge = policyRevision === undefined ? undefined : await repository.tree(policyFolders, policyRevision);
  if (judge !== undefined && judge.value === undefined) return judge;
  const tree = judge?.value ? joined(proposed.value, judge.value) : proposed.value;
  const line = revision === undefined ? 'HEAD' : proposed.value.origin;
  const { progress } = world;
  return { value: { ...sourceOf(tree, shape, world.clock.now()), repository, progress, line }, diagnostics: [] };
}

export async function withPolicy(source: OpenedSource): Promise<Result<OpenedRun>> {
  const evaluator = await loadEvaluator(source.tree);
  if (evaluator.value === undefined) return evaluator;
  return { value: { ...source, evaluator: evaluator.value }, diagnostics: [] };
}

/**
 * Where the releases of some models (all when empty) are frozen: at the named commit, otherwise at HEAD. Null only
 * without a name, outside git and before the first commit.
 */
export async function openReference(
  repository: Repository,
  models: readonly string[],
  revision?: string,
): Promise<Result<Tree | null>> {
  if (revision === undefined && repository.hasNoCommit()) return { value: null, diagnostics: [] };
  return repository.tree(foldersOf(models), revision ?? 'HEAD');
}

/** What model.yaml said at a commit, for the models of some paths. */
export async function openModelFiles(
  repository: Repository,
  paths: readonly string[],
  revision: string,
): Promise<Result<Tree | null>> {
  const models = new Set(paths.flatMap((path) => modelOf(path) ?? []));
  // Asking for no path would mean asking for all.
  if (models.size === 0) return { value: null, diagnostics: [] };
  return repository.tree(
    [...models].map((model) => `releases/${model}/model.yaml`),
    revision,
  );
}

const foldersOf = (models: readonly string[]): readonly string[] =>
  models.length === 0 ? ['releases'] : models.map((model) => `releases/${model}`);

/** Everything that a run of some models reads of one revision. */
const prefixesOf = (models: readonly string[]): readonly string[] => [...foldersOf(models), ...policyFolders];

/** What a run has read from the work tree that differs from HEAD. */
export const uncommittedIn = ({ repository, tree }: OpenedRun, models: readonly string[]): readonly string[] =>
  repository.uncommitted(tree, prefixesOf(models));

export interface Changes {
  /** The common ancestor of both. */
  readonly base: string;
  readonly paths: readonly string[];
}

/** What a commit changes relative to a branch, since their common ancestor. */
export async function openChanges({ history }: Repository, branch: string, commit: string): Promise<Result<Changes>> {
  const base = await history.mergeBase(branch, commit);
  const paths = base === undefined ? undefined : await history.changed(base, commit);
  return base === undefined || paths === undefined
    ? failed({ code: 'usage/no-common-commit', facts: { observed: commit, expected: branch } })
    : { value: { base, paths }, diagnostics: [] };
}
