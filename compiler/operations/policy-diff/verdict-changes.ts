// The verdicts of two judges on the same releases, one model after the other, so that the findings of few releases are
// in memory.
import type { Code } from '../../diagnostics/catalogue.ts';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import { notYetEnforced } from '../../gate/index.ts';
import { byBytes } from '../../lib/bytes.ts';
import { dayOf } from '../../lib/time.ts';
import { versionsByModel } from '../../load/index.ts';
import type { Count, Verdict, VerdictChange } from '../../model/policy-diff.ts';
import type { Governance } from '../../model/release.ts';
import type { Tree } from '../../model/tree.ts';
import { askedSince } from '../asked-since.ts';
import { type CheckedRelease, checkModel } from '../check-model.ts';
import type { OpenedRun } from '../opened-run.ts';
import type { Quorums } from './quorum-changes.ts';

/** A run whose policies could be read, and answer. */
export interface JudgingRun {
  readonly run: OpenedRun;
  readonly governance: Governance;
  readonly quorums: Quorums;
}

export interface Compared {
  /** Where approved releases are frozen. */
  readonly reference: Tree | undefined;
  /** The releases before the change: what was approved there, and is unchanged, need not meet newer demands. */
  readonly earlier: Tree;
}

interface Verdicts {
  readonly count: number;
  readonly changes: readonly VerdictChange[];
}

export function verdictChanges(before: JudgingRun, after: JudgingRun, compared: Compared): Verdicts {
  let count = 0;
  const changes: VerdictChange[] = [];
  for (const [model, versions] of versionsByModel(after.run.tree)) {
    const [one, other] = [before, after].map((judge) => judgedModel(judge, model, versions, compared));
    count += versions.length;
    for (const version of [null, ...versions])
      changes.push(...changeOf(model, version, one?.get(version), other?.get(version)));
  }
  return { count, changes };
}

interface ReleaseVerdict {
  readonly verdict: Verdict;
  readonly counts: ReadonlyMap<Code, Count>;
}

/** By version; null for what concerns the model itself. */
function judgedModel(
  judge: JudgingRun,
  model: string,
  versions: readonly string[],
  compared: Compared,
): ReadonlyMap<string | null, ReleaseVerdict> {
  const { reference } = compared;
  // Differences from the frozen release are the same whoever judges.
  const scope = { selected: () => true, compared: () => false, takenBack: () => false, reference, before: reference };
  const checked = checkModel({ run: judge.run, model, versions, keep: () => null }, scope);
  return new Map([
    [null, shown(judge, checked.shared, checked.shared.some(isError))],
    ...checked.releases.map((release) => [release.version, judged(judge, model, release, compared)] as const),
  ]);
}

/**
 * As a plan judges: a gate that is not yet in effect refuses all the same. What was approved before the change is refused
 * by no newer demand.
 */
function judged(
  judge: JudgingRun,
  model: string,
  release: CheckedRelease<null>,
  { earlier }: Compared,
): ReleaseVerdict {
  const { version, diagnostics, isApproved, passed } = release;
  if (!isApproved) return shown(judge, diagnostics, passed.length === 0);
  const counting = askedSince(diagnostics, [{ model, version, diagnostics }], judge.run.tree, earlier);
  return shown(judge, counting, counting.some(isError));
}

/** The findings as `check` shows them. */
function shown(
  { run, governance }: JudgingRun,
  diagnostics: readonly Diagnostic[],
  isRefused: boolean,
): ReleaseVerdict {
  const counts = new Map<Code, Count>();
  for (const one of notYetEnforced(diagnostics, governance.enforcement, dayOf(run.at))) {
    const { errors, warnings } = counts.get(one.code) ?? none;
    counts.set(one.code, isError(one) ? { errors: errors + 1, warnings } : { errors, warnings: warnings + 1 });
  }
  return { verdict: isRefused ? 'refused' : 'pass', counts };
}

const none: Count = { errors: 0, warnings: 0 };

function changeOf(
  model: string,
  version: string | null,
  one: ReleaseVerdict | undefined,
  other: ReleaseVerdict | undefined,
): readonly VerdictChange[] {
  if (one === undefined || other === undefined) throw new Error(`judged once: ${model} ${version}`);
  const codes = [...new Set([...one.counts.keys(), ...other.counts.keys()])].sort(byBytes);
  const findings = codes
    .map((code) => ({ code, before: one.counts.get(code) ?? none, after: other.counts.get(code) ?? none }))
    .filter(({ before, after }) => before.errors !== after.errors || before.warnings !== after.warnings);
  if (findings.length === 0 && one.verdict === other.verdict) return [];
  return [{ model, version, before: one.verdict, after: other.verdict, findings }];
}
