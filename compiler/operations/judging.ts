// What every run needs, and how one release is judged beside the version that it replaces.
import { compile } from '../compile/index.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { type Judgement, judge } from '../gate/index.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import { comparedWith } from '../load/approved.ts';
import { type Loaded, loadRelease } from '../load/index.ts';
import type { Source } from '../load/source.ts';
import type { State } from '../model/plan.ts';
import type { CompiledRelease, Governance, JudgedRelease, LoadedRelease } from '../model/release.ts';
import { filesUnder } from '../model/tree.ts';
import type { PolicyEvaluator } from '../policy/port.ts';

/** What every run of the pipeline needs. */
export interface Run extends Source {
  readonly evaluator: PolicyEvaluator;
}

/** compile, after check. */
export const compileOne = (run: Run, release: JudgedRelease): Result<CompiledRelease> =>
  compile(release, run.tree.files, run.evaluator.controls);

/** The same for several releases. */
export function compileJudged(
  run: Run,
  judged: readonly JudgedRelease[],
): { readonly compiled: readonly CompiledRelease[]; readonly diagnostics: readonly Diagnostic[] } {
  const results = judged.map((release) => compileOne(run, release));
  return {
    compiled: results.flatMap((result) => result.value ?? []),
    diagnostics: results.flatMap((result) => result.diagnostics),
  };
}

/** A version in the repository; undefined when it does not exist, and for `none`. */
export function versionOf({ tree, shape, at }: Run, model: string, version: string): LoadedRelease | undefined {
  const exists = version !== 'none' && filesUnder(tree, `releases/${model}/${version}`).size > 0;
  return exists ? loadRelease(tree, model, version, undefined, shape, dayOf(at)) : undefined;
}

/** A release that the state has not approved yet, with the version that it replaces. */
export function judgeLoaded(
  run: Run,
  { releases }: Loaded,
  release: LoadedRelease,
  governance: Governance,
  state: State | null,
): Judgement {
  const replaces = release.release?.value.replaces ?? 'none';
  const replaced =
    releases.find(({ model, version }) => model === release.model && version === replaces) ??
    versionOf(run, release.model, replaces);
  const previous = replaced && comparedWith(run.tree, replaced, own(state?.versions, replaces) !== undefined);
  return judge(release, governance, run.evaluator, run.at, run.shape, { previous });
}
