// relc check [PATH…]: load and gate. relc compile [PATH…]: the same, then the compiled folders, all of them or none.
import { join } from 'node:path';
import { compile } from '../compile/index.ts';
import { failed, isError, type Result } from '../diagnostics/diagnostic.ts';
import type { JudgedRelease } from '../model/release.ts';
import type { Outcome } from '../report/outcome.ts';
import type { Next } from '../report/report.ts';
import { summaries } from '../report/summaries.ts';
import type { Repository, Staged, World } from '../world/port.ts';
import { emergencyLacks } from './approvers-left.ts';
import { type Checked, check, checkProposed, enforced } from './check-repository.ts';
import { type OpenedRun, openChanges, openModelFiles, openReference, openRun } from './opened-run.ts';
import { pipelineFaults } from './pipeline-targets.ts';
import { selectReleases } from './selection.ts';

export interface CheckOptions {
  readonly ref?: string;
  /** Judges what a merge request changes, by the policy of its target branch. */
  readonly policyRef?: string;
  /** What people call that branch, in a text that stays the same while nothing changes: then no moment is told. */
  readonly branch?: string;
}

export async function checkReleases(
  world: World,
  paths: readonly string[],
  options: CheckOptions = {},
): Promise<Outcome> {
  const opened = await openChecked(world, paths, options, () => ({ model, version, sourceDigest }) => ({
    model,
    version,
    source_digest: sourceDigest,
  }));
  if (opened.value === undefined) return opened;
  const { run, checked } = opened.value;
  const diagnostics = [
    ...(await enforced(run, checked)),
    ...emergencyLacks(run),
    ...(await pipelineFaults(run.repository, options.ref)),
  ];
  const { count, beside } = checked;
  const passed = checked.passed.length;
  const { origin } = run.tree;
  const isFine = !diagnostics.some(isError);
  const { branch, policyRef } = options;
  const told = branch === undefined ? { at: run.at, by: policyRef } : { at: undefined, by: branch };
  return {
    diagnostics,
    tree: run.tree,
    // A warning makes no release pass: findings of a gate that is not yet in effect are not counted.
    done: isFine ? [summaries.passes({ passed, count, beside }, { origin, ...told })] : [],
    next: nextOf(world, paths, options, isFine && count + beside.models > 0),
    result: checked.passed,
  };
}

/** To plan what passes, or to check again; the pipeline of a merge request does so by itself. */
function nextOf(
  { repository: { value: repository } }: Pick<World, 'repository'>,
  paths: readonly string[],
  { ref, policyRef }: CheckOptions,
  isFine: boolean,
): readonly Next[] {
  if (policyRef !== undefined) return [];
  const at = ref === undefined ? [] : ['--ref', ref];
  const { models } = repository === undefined ? { models: [] } : selectReleases(repository, paths);
  return isFine
    ? [{ command: ['relc plan', ...models, ...at].join(' ') }]
    : [{ command: ['relc check', ...paths, ...at].join(' '), once: 'fixed' }];
}

export async function compileReleases(
  world: World,
  paths: readonly string[],
  options: CheckOptions & { readonly out?: string } = {},
): Promise<Outcome> {
  const staged = world.files.stage();
  try {
    return await compileStaged(world, paths, options, staged);
  } catch (error) {
    staged.drop();
    throw error;
  }
}

async function compileStaged(
  world: World,
  paths: readonly string[],
  options: CheckOptions & { readonly out?: string },
  staged: Staged,
): Promise<Outcome> {
  const opened = await openChecked(world, paths, options, (run) => {
    const out = options.out ?? join(run.repository.root, 'build');
    return (release) => compileInto(out, staged, run, release);
  });
  if (opened.value === undefined) return opened;
  const { run, checked } = opened.value;
  const faults = checked.passed.flatMap((one) => one.diagnostics);
  const refused = checked.diagnostics.some(isError) ? checked.diagnostics : faults;
  if (refused.length > 0) {
    staged.drop();
    return { diagnostics: refused, tree: run.tree, next: nextOf(world, paths, options, false) };
  }
  staged.place();
  const written = checked.passed.flatMap(({ value }) => value ?? []);
  return {
    diagnostics: checked.diagnostics,
    tree: run.tree,
    lines: written.map((one) => `${one.model} ${one.version}: ${one.release_digest}`),
    done: [summaries.compiled(written.length)],
    next: written.length === 0 ? [] : nextOf(world, paths, options, true),
    result: written,
  };
}

/** Compiles one release, and keeps none of its files: all of them may be more than memory. */
function compileInto(out: string, staged: Staged, run: OpenedRun, release: JudgedRelease) {
  const compiled = compile(release, run.tree.files, run.evaluator.controls);
  if (compiled.value === undefined) return compiled;
  const { model, version, files, releaseDigest } = compiled.value;
  const folder = join(out, model, version);
  staged.add(folder, files);
  return { ...compiled, value: { model, version, folder, release_digest: releaseDigest } };
}

/** What is done with each release that passes. */
type Keeping<T> = (run: OpenedRun) => (release: JudgedRelease) => T;

interface OpenedCheck<T> {
  readonly run: OpenedRun;
  readonly checked: Checked<T>;
}

async function openChecked<T>(
  world: World,
  paths: readonly string[],
  { ref, policyRef }: CheckOptions,
  keeping: Keeping<T>,
): Promise<Result<OpenedCheck<T>>> {
  if (world.repository.value === undefined) return world.repository;
  const repository = world.repository.value;
  if (policyRef !== undefined) return openProposed(world, repository, { ref, policyRef }, keeping);
  const selection = selectReleases(repository, paths);
  const run = await openRun(world, selection.models, ref);
  if (run.value === undefined) return run;
  const { faults, selected, isNamed } = selection.among(run.value.tree);
  if (faults.length > 0) return failed(...faults);
  const reference = await openReference(repository, selection.models, ref && 'HEAD');
  if (reference.value === undefined) return reference;
  const checked = check(run.value, reference.value ?? undefined, selected, keeping(run.value), isNamed);
  return { value: { run: run.value, checked }, diagnostics: [] };
}

/**
 * A merge request: the release folders that it changes, by the policy of its target branch, and what it may change at
 * all.
 */
async function openProposed<T>(
  world: World,
  repository: Repository,
  { ref = 'HEAD', policyRef }: { readonly ref: string | undefined; readonly policyRef: string },
  keeping: Keeping<T>,
): Promise<Result<OpenedCheck<T>>> {
  const run = await openRun(world, [], ref, policyRef);
  if (run.value === undefined) return run;
  const changed = await openChanges(repository, policyRef, run.value.tree.origin);
  if (changed.value === undefined) return changed;
  const { base, paths } = changed.value;
  const reference = await openReference(repository, [], policyRef);
  if (reference.value === undefined) return reference;
  const before = await openModelFiles(repository, paths, base);
  if (before.value === undefined) return before;
  const trees = [reference.value ?? undefined, before.value ?? undefined] as const;
  const checked = checkProposed(run.value, ...trees, paths, keeping(run.value));
  return { value: { run: run.value, checked }, diagnostics: [] };
}
