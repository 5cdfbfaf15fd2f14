// relc policy diff REF: what another judge would change, over all releases. REF's policies and those of the work tree, or
// of a commit, judge the same releases. It shows, and decides nothing.
import type { Language } from '../../diagnostics/entry.ts';
import type { Outcome } from '../../report/outcome.ts';
import { eachLines, policyDiffLines, unreadLines } from '../../report/policy-diff.ts';
import type { World } from '../../world/port.ts';
import { judgeFiles } from '../judge/files.ts';
import { openRun } from '../opened-run.ts';
import { eachJudges } from './each.ts';
import { judgeQuorumChange, quorumChanges, quorumsOf } from './quorum-changes.ts';
import { ruleChanges } from './rule-changes.ts';
import { keyChanges, limitChanges, valueChanges } from './value-changes.ts';
import { type Compared, type JudgingRun, verdictChanges } from './verdict-changes.ts';

export interface PolicyDiffOptions {
  readonly ref?: string;
  /** The installed relc that judged before, for judges that this one cannot read. */
  readonly former?: string;
}

/** `revision` names the commit of the old judge. */
export async function diffPolicy(
  world: World,
  revision: string,
  { ref, former }: PolicyDiffOptions = {},
  language: Language = 'en',
): Promise<Outcome> {
  if (world.repository.value === undefined) return world.repository;
  const repository = world.repository.value;
  const earlier = await repository.tree(['releases'], revision);
  if (earlier.value === undefined) return earlier;
  const { origin } = earlier.value;
  const files = await judgeFiles(world, repository, origin, ref);
  if (files.value === undefined) return files;
  const reference = await repository.tree(['releases'], 'HEAD');
  if (reference.value === undefined) return reference;
  const judges = await openJudges(world, origin, ref);
  if (judges.value === undefined) {
    const each =
      judges.isOld && former !== undefined
        ? await eachJudges(world, { root: repository.root, former, revision, ref })
        : undefined;
    if (each !== undefined) {
      const { value, ...found } = each;
      const diff = { ...files.value, each: value };
      return { ...found, lines: eachLines(diff, revision, language), result: diff };
    }
    const judge = judges.isOld ? revision : (ref ?? 'work tree');
    return { ...judges, lines: unreadLines(files.value, judge, revision, language), result: files.value };
  }
  const compared = { reference: reference.value, earlier: earlier.value };
  const diff = { ...files.value, ...compare(...judges.value, compared) };
  return { diagnostics: [], lines: policyDiffLines(diff, revision, language), result: diff };
}

interface Unread extends Outcome {
  readonly value: undefined;
  readonly isOld: boolean;
}

/** The old judge and the new one, or why one of them cannot be read. Both judge at the same moment. */
async function openJudges(
  world: World,
  commit: string,
  ref: string | undefined,
): Promise<{ readonly value: readonly [JudgingRun, JudgingRun] } | Unread> {
  const after = await openJudge(world, ref);
  if (after.value === undefined) return { ...after, value: undefined, isOld: false };
  const before = await openJudge(world, ref, commit);
  if (before.value === undefined) return { ...before, value: undefined, isOld: true };
  const { at } = after.value.run;
  return { value: [{ ...before.value, run: { ...before.value.run, at } }, after.value] };
}

async function openJudge(
  world: World,
  ref: string | undefined,
  commit?: string,
): Promise<Outcome & { readonly value: JudgingRun | undefined }> {
  const run = await openRun(world, [], ref, commit);
  if (run.value === undefined) return run;
  const { tree, governance } = run.value;
  if (governance.value === undefined) return { value: undefined, diagnostics: governance.diagnostics, tree };
  const quorums = quorumsOf(run.value, governance.value);
  if (quorums.value === undefined) return quorums;
  return { value: { run: run.value, governance: governance.value, quorums: quorums.value }, diagnostics: [] };
}

function compare(before: JudgingRun, after: JudgingRun, compared: Compared) {
  const { count, changes } = verdictChanges(before, after, compared);
  return {
    releases: count,
    verdicts: changes,
    quorums: quorumChanges(before.quorums, after.quorums),
    judge_quorum: judgeQuorumChange(before.run, after.run),
    rules: ruleChanges(before.run.evaluator, after.run.evaluator),
    limits: limitChanges(before, after),
    keys: keyChanges(before, after),
    values: valueChanges(before, after),
  };
}
