// Opens what a command works on: the repository, its policy, its registries.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { now } from '../adapters/clock.ts';
import { fileRegistry } from '../adapters/file-registry.ts';
import { readWorkTree } from '../adapters/files.ts';
import { readCommit } from '../adapters/git.ts';
import { mlflowRegistry } from '../adapters/mlflow-registry.ts';
import { loadEvaluator } from '../adapters/rego.ts';
import { schemas } from '../adapters/schemas.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { type ShapeCheck, shapeCheck } from '../document/shape.ts';
import { type Instant, parseInstant } from '../lib/time.ts';
import type { Target, Targets } from '../model/documents.ts';
import { isEmbedded } from '../model/target.ts';
import type { Tree } from '../model/tree.ts';
import type { Run } from '../pipeline.ts';
import { type Registry, RegistryUnreachable } from '../ports.ts';

export interface GlobalOptions {
  readonly repo?: string;
  readonly at?: string;
}

/** A value, or why there is none. */
export type Opened<T> = { readonly value: T } | { readonly diagnostics: readonly Diagnostic[] };

/** The nearest folder upwards that holds `releases`, or the one that was named. */
export function openRepository(options: GlobalOptions): Opened<string> {
  const start = resolve(options.repo ?? '.');
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

/** Reads the repository, from a commit or from the work tree, with the releases of some models (all when empty). */
export async function openRun(
  options: GlobalOptions,
  models: readonly string[],
  revision?: string,
): Promise<Opened<Run & { readonly root: string }>> {
  const repository = openRepository(options);
  if ('diagnostics' in repository) return repository;
  const at = openTime(options);
  if ('diagnostics' in at) return at;
  const root = repository.value;
  const releases = models.length === 0 ? ['releases'] : models.map((model) => `releases/${model}`);
  const tree =
    revision === undefined
      ? readWorkTree(root, [...releases, ...judging])
      : readCommit(root, revision, [...releases, ...judging]);
  if (tree === undefined) return { diagnostics: [{ code: 'usage/no-commit', facts: { observed: revision ?? '' } }] };
  const reference = readCommit(root, 'HEAD', releases);
  const evaluator = await loadEvaluator(tree);
  if (evaluator.value === undefined) return { diagnostics: evaluator.diagnostics };
  return { value: { root, tree, reference, shape: openShape(), evaluator: evaluator.value, at: at.value } };
}

export const openShape = (): ShapeCheck => shapeCheck(schemas);

/** The targets of a tree, or the one that was named. */
export function openTargets(tree: Tree, name?: string): Opened<readonly Target[]> {
  const document = readDocument<Targets>(tree, 'policies/governance/targets.yaml', 'targets', openShape());
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

/** The registry that a target names. Its schema admits no third kind. */
export const openRegistry = (root: string, target: Target): Registry =>
  isEmbedded(target) ? fileRegistry(resolve(root, target.url.replace(/^file:/, ''))) : mlflowRegistry(target.url);

/** Runs what talks to a registry; a registry that cannot be reached is a diagnostic. */
export async function reaching<T>(action: () => Promise<T>): Promise<Opened<T>> {
  try {
    return { value: await action() };
  } catch (error) {
    if (!(error instanceof RegistryUnreachable)) throw error;
    return { diagnostics: [{ code: 'registry/unreachable', facts: { observed: error.message } }] };
  }
}
