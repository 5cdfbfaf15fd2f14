// Opens what a command works on: the repository, its policy, its registries.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Target } from '../../schemas/generated/documents.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { type ShapeCheck, shapeCheck } from '../document/shape.ts';
import { validators } from '../document/validators.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { byBytes } from '../lib/bytes.ts';
import { own } from '../lib/own.ts';
import { dayOf, type Instant, parseInstant } from '../lib/time.ts';
import type { Examined, Observed, ObservedVersion, State } from '../model/plan.ts';
import { isEmbedded, keysFor } from '../model/target.ts';
import { joined, modelOf, releaseOf, type Tree } from '../model/tree.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { loadEvaluator } from '../policy/evaluator.ts';
import { fileRegistry } from '../registry/file/registry.ts';
import { mlflowRegistry } from '../registry/mlflow/registry.ts';
import { type Registry, RegistryUnreachable } from '../registry/port.ts';
import { renumberedRegistry } from '../registry/renumbered.ts';
import { countingState, placeOnTarget, trustedState } from '../trust/state.ts';
import { now } from '../world/clock.ts';
import { hasNoCommit, readCommit } from '../world/commit.ts';
import { isFolder, namesIn, readWorkTree } from '../world/files.ts';
import { gitHistory } from '../world/history.ts';
import { Unreadable } from '../world/read.ts';
import { uncommitted } from '../world/uncommitted.ts';
import { versionsToLookAt } from './desired.ts';
import type { Run } from './judging.ts';

export interface GlobalOptions {
  readonly repo?: string;
  readonly at?: string;
}

/** A value, or why there is none. */
export type Opened<T> = { readonly value: T } | { readonly diagnostics: readonly Diagnostic[] };

/** An option that names no folder: one that was mistyped must not pass for an empty one. */
export const noFolder = (option: string, folder: string): Diagnostic => ({
  code: 'usage/no-such-folder',
  facts: { observed: `${option} ${folder}` },
});

/** The nearest folder upwards that holds `releases`, or the one that was named. */
export function openRepository(options: GlobalOptions): Opened<string> {
  const start = resolve(options.repo ?? '.');
  if (!isFolder(start)) return { diagnostics: [noFolder('--repo', start)] };
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'releases'))) return { value: folder };
    if (options.repo !== undefined || dirname(folder) === folder)
      return { diagnostics: [{ code: 'usage/no-repository', facts: { observed: start } }] };
  }
}

export function openTime(options: GlobalOptions): Opened<Instant> {
  if (options.at === undefined) return { value: now() };
  const at = parseInstant(options.at);
  return at === undefined
    ? { diagnostics: [{ code: 'usage/bad-time', facts: { observed: options.at } }] }
    : { value: at };
}

const judging = ['policies', 'templates'];

/**
 * Reads the repository, from a commit or from the work tree, with the releases of some models (all when empty).
 * What judges may come from another commit.
 */
export async function openRun(
  options: GlobalOptions,
  models: readonly string[],
  revision?: string,
  policyRevision?: string,
): Promise<Opened<Run & { readonly root: string }>> {
  const repository = openRepository(options);
  if ('diagnostics' in repository) return repository;
  const at = openTime(options);
  if ('diagnostics' in at) return at;
  const root = repository.value;
  const prefixes = policyRevision === undefined ? prefixesOf(models) : foldersOf(models);
  const proposed = await readTree(root, revision, prefixes);
  if ('diagnostics' in proposed) return proposed;
  const judge = policyRevision === undefined ? undefined : await readTree(root, policyRevision, judging);
  if (judge && 'diagnostics' in judge) return judge;
  const tree = judge ? joined(proposed.value, judge.value) : proposed.value;
  const evaluator = await loadEvaluator(tree);
  if (evaluator.value === undefined) return { diagnostics: evaluator.diagnostics };
  return { value: { root, tree, shape: openShape(), evaluator: evaluator.value, at: at.value } };
}

async function readTree(
  root: string,
  revision: string | undefined,
  prefixes: readonly string[],
): Promise<Opened<Tree>> {
  if (revision === undefined) return { value: readWorkTree(root, prefixes) };
  const { value, diagnostics } = await readCommit(root, revision, prefixes);
  return value === undefined ? { diagnostics } : { value };
}

/**
 * Where the releases of some models (all when empty) are frozen: at the commit that was named, or else at HEAD. Undefined
 * only without a name, outside git and before the first commit.
 */
export async function openReference(
  root: string,
  models: readonly string[],
  revision?: string,
): Promise<Opened<Tree | undefined>> {
  if (revision === undefined && hasNoCommit(root)) return { value: undefined };
  return readTree(root, revision ?? 'HEAD', foldersOf(models));
}

/** What model.yaml said at a commit, of the models that some paths are about. */
export async function openModelFiles(
  root: string,
  paths: readonly string[],
  revision: string,
): Promise<Opened<Tree | undefined>> {
  const models = new Set(paths.flatMap((path) => modelOf(path) ?? []));
  // To ask for no path would be to ask for all.
  if (models.size === 0) return { value: undefined };
  return readTree(
    root,
    revision,
    [...models].map((model) => `releases/${model}/model.yaml`),
  );
}

const foldersOf = (models: readonly string[]): readonly string[] =>
  models.length === 0 ? ['releases'] : models.map((model) => `releases/${model}`);

/** Everything that a run of some models reads, of one revision. */
const prefixesOf = (models: readonly string[]): readonly string[] => [...foldersOf(models), ...judging];

/** What a run has read of the work tree that HEAD has otherwise; nothing outside git, and before the first commit. */
export const openUncommitted = (root: string, tree: Tree, models: readonly string[]): readonly string[] =>
  hasNoCommit(root) ? [] : uncommitted(root, tree, prefixesOf(models));

export const openShape = (): ShapeCheck => shapeCheck(validators);

export const targetsFile = 'policies/governance/targets.yaml';

/** The targets of a tree, or the one that was named. */
export function openTargets(tree: Tree, name?: string): Opened<readonly Target[]> {
  // What is there and is no plain file, such as a link of a mounted ConfigMap, is not missing.
  const faults = tree.faults.filter(({ file }) => `${targetsFile}/`.startsWith(`${file}/`));
  if (faults.length > 0) return { diagnostics: faults };
  const document = readDocument(tree, targetsFile, 'targets', openShape());
  if (document.value === undefined) return { diagnostics: document.diagnostics };
  const { targets } = document.value.value;
  const wanted = targets.filter((target) => name === undefined || target.name === name);
  if (wanted.length > 0) return { value: wanted };
  return {
    diagnostics: [
      { code: 'usage/no-such-target', facts: { observed: name ?? '', expected: targets.map((target) => target.name) } },
    ],
  };
}

/** The models of a tree, or those that were named. */
export function openModels(
  { root, tree }: Pick<Run, 'tree'> & { readonly root: string },
  named: readonly string[],
): Opened<readonly string[]> {
  const paths = [...tree.files.keys()].flatMap((path) => /^releases\/([^/]+)\/model\.yaml$/.exec(path)?.[1] ?? []);
  const models = [...new Set(paths)].sort(byBytes);
  const absent = named.filter((model) => !models.includes(model));
  if (absent.length === 0) return { value: models };
  return { diagnostics: absent.map((model) => noModel(root, model)) };
}

/** A name that no folder of the work tree bears, with those that do. */
export const noModel = (root: string, model: string): Diagnostic => ({
  code: 'usage/no-such-model',
  facts: { observed: model, expected: fewOf(modelsIn(root)) },
});

/** The models of the work tree. Others cost too much to read where one was named. */
export const modelsIn = (root: string): readonly string[] =>
  namesIn(join(root, 'releases'))
    .filter((name) => existsSync(join(root, 'releases', name, 'model.yaml')))
    .sort(byBytes);

/** The first of many names, and how many more there are. */
export const fewOf = (names: readonly string[], most = 10): readonly string[] =>
  names.length <= most ? names : [...names.slice(0, most), `+ ${names.length - most}`];

export interface Changes {
  /** The commit that both had in common. */
  readonly base: string;
  readonly paths: readonly string[];
}

/** What a commit changes beside a branch, since both had a commit in common. */
export async function openChanges(root: string, branch: string, commit: string): Promise<Opened<Changes>> {
  const history = gitHistory(root);
  const base = await history.mergeBase(branch, commit);
  const paths = base === undefined ? undefined : await history.changed(base, commit);
  return base === undefined || paths === undefined
    ? { diagnostics: [{ code: 'usage/no-common-commit', facts: { observed: commit, expected: branch } }] }
    : { value: { base, paths } };
}

/** The registry that a target names, by its own version numbers. Its schema admits no third kind. */
export const openRegistry = (root: string, target: Target): Registry =>
  isEmbedded(target) ? fileRegistry(realFolder(root, target.url.replace(/^file:/, ''))) : mlflowRegistry(target.url);

/** Several repositories may share one by a link, which is not followed when something is written. */
function realFolder(root: string, path: string): string {
  const folder = resolve(root, path);
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/** The same by the numbers of the releases in `tree`, which are read once for each model. */
export function openReleases(root: string, target: Target, tree: Tree): Registry {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return renumberedRegistry(openRegistry(root, target), (model) => {
    const numbers = known.get(model) ?? numbersOf(tree, target, model);
    known.set(model, numbers);
    return numbers;
  });
}

/** By release, the version of the target's registry that model.yaml or else `registry.json` names. */
export function numbersOf(tree: Tree, target: Target, model: string): ReadonlyMap<string, string> {
  const shape = openShape();
  const desired = readDocument(tree, `releases/${model}/model.yaml`, 'model', shape).value?.value;
  const later = own(desired?.copies, target.name);
  return new Map(
    [...tree.files.keys()].flatMap((file): [string, string][] => {
      const release = releaseOf(file);
      if (release?.model !== model || release.file !== evidenceFiles.registry.file) return [];
      const { version } = release;
      const facts = readDocument(tree, file, 'registry', shape).value?.value;
      return [[version, own(later, version) ?? own(facts?.copies, target.name)?.version ?? version]];
    }),
  );
}

export interface ShownModel {
  readonly registry: Registry;
  readonly observed: Observed;
  /** Looks again. */
  readonly observe: () => Promise<Observed>;
}

/** What a registry shows of a model, with files and facts of each version that is yet to be approved. */
export async function observeModel(
  run: Run & { readonly root: string },
  target: Target,
  model: string,
): Promise<Opened<ShownModel>> {
  const registry = openReleases(run.root, target, run.tree);
  const observe = async (): Promise<Observed> => {
    const shown = await registry.observe(model);
    const { examine, prove, serial } = versionsToLookAt(run, target, model, shown);
    const states = await registry.states(model, serial);
    const named = Object.entries(shown.versions).filter(([version]) => examine.has(version));
    const examined = await registry.examine(Object.fromEntries(named));
    const proven = [...prove].map(async (version) => {
      const [files, facts] = await Promise.all([registry.modelFiles(model, version), registry.facts(model, version)]);
      return [version, { model_files: files, facts }] as const;
    });
    const proofs = Object.fromEntries(await Promise.all(proven));
    const versions = Object.entries(shown.versions).map(([version, known]): [string, ObservedVersion] => [
      version,
      { ...known, ...(own(examined, version) ?? unexamined), ...own(proofs, version) },
    ]);
    return { ...shown, versions: Object.fromEntries(versions), states };
  };
  const observed = await reaching(observe);
  return 'diagnostics' in observed ? observed : { value: { registry, observed: observed.value, observe } };
}

/** The signed state to go by, where nothing else of the model is looked at. */
export async function readState(
  run: Run & { readonly root: string },
  target: Target,
  model: string,
  trust: readonly TrustedSigner[],
): Promise<Result<State | null>> {
  const registry = openRegistry(run.root, target);
  const place = [keysFor(target, trust), dayOf(run.at), placeOnTarget(target, model)] as const;
  const state = await registry.read(model, { type: 'state' });
  const states = await registry.states(model, trustedState(state, ...place)?.serial ?? 0);
  return countingState({ state, states }, ...place);
}

const unexamined: Examined = { artifacts: {}, contents: {}, deleted: [] };

/** Runs what talks to a registry; one that cannot be reached, or read, is a diagnostic. */
export async function reaching<T>(action: () => Promise<T>): Promise<Opened<T>> {
  try {
    return { value: await action() };
  } catch (error) {
    if (error instanceof Unreadable) return { diagnostics: error.diagnostics };
    if (!(error instanceof RegistryUnreachable)) throw error;
    return { diagnostics: [{ code: 'registry/unreachable', facts: { observed: error.message } }] };
  }
}
