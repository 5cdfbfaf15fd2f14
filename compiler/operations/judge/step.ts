// The step that a piece of work makes: from the judge of a branch to that of HEAD.
import { failed, type Result } from '../../diagnostics/diagnostic.ts';
import type { Digest } from '../../lib/digest.ts';
import type { Instant } from '../../lib/time.ts';
import { changedBetween, type Judge, type JudgeStep, stepDigest } from '../../model/judge.ts';
import type { Repository } from '../../world/port.ts';

/** A step that a piece of work makes. */
export interface StepOfWork extends JudgeStep {
  /** What people approve. */
  readonly digest: Digest;
  /** The commits whose judges it compares. */
  readonly from: string;
  readonly to: string;
  readonly judges: { readonly before: Judge; readonly after: Judge };
  /** Paths that differ, from the folder of the releases; never empty. */
  readonly changed: readonly string[];
  /** Its commits that change the judge: not those that only approve it. */
  readonly commits: readonly string[];
}

/** What git says when the remote's default branch is known. */
const defaultBranch = 'refs/remotes/origin/HEAD';

/**
 * The step from a branch to a commit; null where the judge stays the same. The branch must still have the judge that the
 * work began with: what people approve would otherwise undo what was merged since.
 */
export async function openStep(
  { history }: Pick<Repository, 'history'>,
  since: string | undefined,
  tip: string,
  now: Instant,
): Promise<Result<StepOfWork | null>> {
  if (await history.isShallow()) return failed({ code: 'apply/shallow-history' });
  const from = await history.find(since ?? defaultBranch);
  if (from === undefined)
    return failed(
      since === undefined
        ? { code: 'usage/no-default-branch' }
        : { code: 'usage/no-commit', facts: { observed: since } },
    );
  const to = await history.find(tip);
  if (to === undefined) return failed({ code: 'usage/no-commit', facts: { observed: tip } });
  const base = await history.mergeBase(from, to);
  if (base === undefined)
    return failed({ code: 'usage/no-common-commit', facts: { observed: to, expected: since ?? defaultBranch } });
  const [begun, before, after] = await history.judges([base, from, to]);
  if (begun === undefined || before === undefined || after === undefined) return { value: null, diagnostics: [] };
  if (begun.digest !== before.digest) {
    const facts = { since: since ?? defaultBranch, base, observed: changedBetween(begun, before).slice(0, 10) };
    return failed({ code: 'judge/not-rebased', facts });
  }
  if (before.digest === after.digest) return { value: null, diagnostics: [] };
  const known = await history.line(from, now);
  const merged = new Set(known.map(({ id }) => id));
  const commits = (await history.line(to, now)).flatMap(({ id, isStep }) => (isStep && !merged.has(id) ? [id] : []));
  const step = { before: before.digest, after: after.digest, steps: known.filter(({ isStep }) => isStep).length };
  const changed = changedBetween(before, after);
  const value = { ...step, digest: stepDigest(step), from, to, judges: { before, after }, changed, commits };
  return { value, diagnostics: [] };
}
