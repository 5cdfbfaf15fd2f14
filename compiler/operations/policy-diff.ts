// relc policy diff REF: what another judge would change, over all releases. REF's policies and those of the work tree, or
// of a commit, judge the same releases. It shows, and decides nothing.
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import type { JudgeFiles, PolicyDiff } from '../model/policy-diff.ts';
import type { Outcome } from '../report/outcome.ts';
import { policyDiffLines, unreadLines } from '../report/policy-diff.ts';
import type { World } from '../world/port.ts';
import { judgeFiles } from './judge-files.ts';
import { openReference, openRun } from './opened-run.ts';
import { judgeQuorumChange, quorumChanges } from './quorum-changes.ts';
import { ruleChanges } from './rule-changes.ts';
import { keyChanges, valueChanges } from './value-changes.ts';
import { type Compared, type Judge, verdictChanges } from './verdict-changes.ts';

export interface PolicyDiffOptions {
  readonly ref?: string;
}

/** `revision` names the commit of the old judge. */
export async function diffPolicy(
  world: World,
  revision: string,
  { ref }: PolicyDiffOptions = {},
  language: Language = 'en',
): Promise<Outcome> {
  if (world.repository.value === undefined) return world.repository;
  const repository = world.repository.value;
  const earlier = await repository.tree(['releases'], revision);
  if (earlier.value === undefined) return earlier;
  const files = await judgeFiles(world, repository, earlier.value.origin, ref);
  if (files.value === undefined) return files;
  const reference = await openReference(repository, [], ref && 'HEAD');
  if (reference.value === undefined) return reference;
  const compared = { reference: reference.value ?? undefined, earlier: earlier.value };
  const after = await openJudge(world, ref);
  if (after.value === undefined) return unread(after, files.value, ref ?? 'work tree');
  const before = await openJudge(world, ref, revision);
  if (before.value === undefined) return unread(before, files.value, revision);
  // Both judge at the same moment.
  const one = { ...before.value, run: { ...before.value.run, at: after.value.run.at } };
  const diff = compare(one, after.value, compared, files.value);
  if (diff.value === undefined) return diff;
  return { diagnostics: [], lines: policyDiffLines(diff.value, revision, language), result: diff.value };

  function unread(opened: Outcome, found: JudgeFiles, judge: string): Outcome {
    return { ...opened, lines: unreadLines(found, judge, revision, language), result: found };
  }
}

interface OpenedJudge extends Outcome {
  /** Undefined where its policies cannot be read. */
  readonly value: Judge | undefined;
}

async function openJudge(world: World, ref: string | undefined, policyRevision?: string): Promise<OpenedJudge> {
  const run = await openRun(world, [], ref, policyRevision);
  if (run.value === undefined) return run;
  const { tree, governance } = run.value;
  if (governance.value === undefined) return { value: undefined, diagnostics: governance.diagnostics, tree };
  return { value: { run: run.value, governance: governance.value }, diagnostics: [] };
}

function compare(before: Judge, after: Judge, compared: Compared, files: JudgeFiles): Result<PolicyDiff> {
  const quorums = quorumChanges(before, after);
  if (quorums.value === undefined) return failed(...quorums.diagnostics);
  const { count, changes } = verdictChanges(before, after, compared);
  return {
    value: {
      ...files,
      releases: count,
      verdicts: changes,
      quorums: quorums.value,
      judge_quorum: judgeQuorumChange(before, after),
      rules: ruleChanges(before.run.evaluator, after.run.evaluator),
      keys: keyChanges(before, after),
      values: valueChanges(before, after),
    },
    diagnostics: [],
  };
}
