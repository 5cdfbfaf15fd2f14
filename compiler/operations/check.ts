// relc check [PATH…]: load and gate. relc compile [PATH…]: the same, then the
// compiled folders, all of them or none.
import { join } from 'node:path';
import { isError, type Result } from '../diagnostics/diagnostic.ts';
import type { CompiledRelease, JudgedRelease } from '../model/release.ts';
import type { Outcome } from '../report/outcome.ts';
import { writeFolder } from '../world/write.ts';
import { type Checked, check, checkProposed, enforced } from './checking.ts';
import { compileOne, type Run } from './judging.ts';
import { selectReleases } from './selection.ts';
import {
  type GlobalOptions,
  type Opened,
  openChanges,
  openModelFiles,
  openReference,
  openRepository,
  openRun,
} from './workspace.ts';

export interface CheckOptions extends GlobalOptions {
  readonly ref?: string;
  /** Judges what a merge request changes, by what its target branch says. */
  readonly policyRef?: string;
}

export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<Outcome> {
  const opened = await openChecked(paths, options, () => ({ model, version, sourceDigest }) => ({
    model,
    version,
    source_digest: sourceDigest,
  }));
  if ('diagnostics' in opened) return opened;
  const { run, checked } = opened.value;
  const diagnostics = enforced(run, checked);
  const { count } = checked;
  const passed = checked.passed.length;
  const by = options.policyRef === undefined ? '' : `, by the policy of ${options.policyRef}`;
  const said = `every gate (${run.tree.origin}, at ${run.at}${by})`;
  // A warning makes no release pass: what a gate without force yet found is not counted in.
  const line =
    passed < count
      ? `${passed} of ${count} releases pass ${said}`
      : count === 0
        ? 'no release folder is changed'
        : `${count === 1 ? '1 release passes' : `${count} releases pass`} ${said}`;
  const lines = diagnostics.some(isError) ? [] : [line];
  return {
    diagnostics,
    tree: run.tree,
    lines,
    result: checked.passed,
  };
}

export async function compileCommand(
  paths: readonly string[],
  options: CheckOptions & { readonly out?: string },
): Promise<Outcome> {
  const opened = await openChecked(paths, options, compiler);
  if ('diagnostics' in opened) return opened;
  const { run, checked } = opened.value;
  if (checked.diagnostics.some(isError)) return { diagnostics: checked.diagnostics, tree: run.tree };
  const diagnostics = checked.passed.flatMap((one) => one.diagnostics);
  if (diagnostics.length > 0) return { diagnostics, tree: run.tree };
  const compiled = checked.passed.flatMap(({ value }) => value ?? []);
  const out = options.out ?? join(run.root, 'build');
  const written = compiled.map((release) => {
    const folder = join(out, release.model, release.version);
    writeFolder(folder, release.files);
    return { model: release.model, version: release.version, folder, release_digest: release.releaseDigest };
  });
  return {
    diagnostics: checked.diagnostics,
    tree: run.tree,
    lines: written.map((one) => `${one.model} ${one.version}: ${one.release_digest}`),
    result: written,
  };
}

/** What is done with each release that passes. */
type Keeping<T> = (run: Run) => (release: JudgedRelease) => T;

const compiler: Keeping<Result<CompiledRelease>> = (run) => (release) => compileOne(run, release);

async function openChecked<T>(
  paths: readonly string[],
  options: CheckOptions,
  keeping: Keeping<T>,
): Promise<Opened<{ readonly run: Run & { readonly root: string }; readonly checked: Checked<T> }>> {
  const repository = openRepository(options);
  if ('diagnostics' in repository) return repository;
  if (options.policyRef !== undefined)
    return openProposed(repository.value, { ...options, policyRef: options.policyRef }, keeping);
  const selection = selectReleases(repository.value, paths);
  const run = await openRun(options, selection.models, options.ref);
  if ('diagnostics' in run) return run;
  const { selected, faults } = selection.among(run.value.tree);
  if (faults.length > 0) return { diagnostics: faults };
  const reference = await openReference(run.value.root, selection.models, options.ref && 'HEAD');
  if ('diagnostics' in reference) return reference;
  return { value: { run: run.value, checked: check(run.value, reference.value, selected, keeping(run.value)) } };
}

/** A merge request: the release folders that it changes, by the policy of its target branch, and what it may change at all. */
async function openProposed<T>(
  root: string,
  options: CheckOptions & { readonly policyRef: string },
  keeping: Keeping<T>,
): Promise<Opened<{ readonly run: Run & { readonly root: string }; readonly checked: Checked<T> }>> {
  const { ref = 'HEAD', policyRef } = options;
  const run = await openRun(options, [], ref, policyRef);
  if ('diagnostics' in run) return run;
  const changed = await openChanges(root, policyRef, run.value.tree.origin);
  if ('diagnostics' in changed) return changed;
  const { base, paths } = changed.value;
  const reference = await openReference(root, [], policyRef);
  if ('diagnostics' in reference) return reference;
  const before = await openModelFiles(root, paths, base);
  if ('diagnostics' in before) return before;
  return {
    value: {
      run: run.value,
      checked: checkProposed(run.value, reference.value, before.value, paths, keeping(run.value)),
    },
  };
}
