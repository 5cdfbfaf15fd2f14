// What a change of the judge would change, for those who approve it: a summary, what becomes weaker, then the rest.
import type { Language } from '../diagnostics/entry.ts';
import {
  type BeforeAndAfter,
  type EachVerdicts,
  fileGroups,
  isLower,
  type JudgeFiles,
  type LimitChange,
  type PolicyDiff,
  type Quorum,
  type QuorumChange,
  type RuleChange,
  type VerdictChange,
} from '../model/policy-diff.ts';
import { few, keyLines, limitLines, quorumLines, quorumText, valueText, verdictLines } from './policy-diff-lines.ts';
import { type DiffWords, diffWords } from './policy-diff-words.ts';
import type { Line } from './report.ts';

/** `revision` is the old judge as it was named. */
export function policyDiffLines(diff: PolicyDiff, revision: string, language: Language): readonly Line[] {
  const words = diffWords[language];
  const { weaker, stricter, others } = sides(diff);
  const summary = summaryOf(diff, weaker, stricter, words);
  return [
    [{ style: 'bold', text: summary }],
    ...section({ style: 'red', text: words.weaker }, sideLines(weaker, words)),
    ...section(words.stricter, sideLines(stricter, words)),
    ...section(words.findings, verdictLines(others, undefined, words)),
    ...section(
      words.keys,
      diff.keys.flatMap((key) => keyLines(key, words)),
    ),
    ...section(
      words.values,
      diff.values.map((value) => `  ${valueText(value, words)}`),
    ),
    ...fileLines(diff, revision, words),
  ];
}

/** Where one of the judges cannot be read. */
export function unreadLines(diff: JudgeFiles, unread: string, revision: string, language: Language): readonly Line[] {
  const words = diffWords[language];
  return [[{ style: 'bold', text: words.unread(unread) }], ...fileLines(diff, revision, words)];
}

/** Where only the former relc can read the old judge, and each judged by what it reads. */
export function eachLines(
  diff: JudgeFiles & { readonly each: EachVerdicts },
  revision: string,
  language: Language,
): readonly Line[] {
  const words = diffWords[language];
  const { passed, lost, gained } = diff.each;
  const changed = [
    ...(gained.length === 0 ? [] : [words.passing(gained.length)]),
    ...(lost.length === 0 ? [] : [words.refused(lost.length, passed)]),
  ];
  return [
    [{ style: 'bold', text: changed.length === 0 ? words.sameVerdicts(passed) : changed.join('; ') }],
    ...(gained.length === 0 ? [] : [`  ${words.passes}: ${few(gained)}`]),
    ...(lost.length === 0 ? [] : [`  ${words.isRefused}: ${few(lost)}`]),
    words.each(revision),
    ...fileLines({ ...diff, is_other_code: false }, revision, words),
  ];
}

/** What a change makes weaker, or stricter. */
interface Side {
  readonly quorums: readonly QuorumChange[];
  readonly judge: BeforeAndAfter<Quorum> | null;
  readonly verdicts: readonly VerdictChange[];
  readonly rules: readonly RuleChange[];
  readonly limits: readonly LimitChange[];
  readonly isWeaker: boolean;
}

function sides({ quorums, judge_quorum: judge, verdicts, rules, limits }: PolicyDiff) {
  const isLowerJudge = judge !== null && isLower(judge);
  const weaker: Side = {
    quorums: quorums.filter(isLower),
    judge: isLowerJudge ? judge : null,
    verdicts: verdicts.filter(({ before, after }) => before === 'refused' && after === 'pass'),
    rules: rules.filter(({ refuses }) => refuses === 'less'),
    limits: limits.filter(({ admits }) => admits === 'more'),
    isWeaker: true,
  };
  const stricter: Side = {
    quorums: quorums.filter((one) => !isLower(one)),
    judge: isLowerJudge ? null : judge,
    verdicts: verdicts.filter(({ before, after }) => before === 'pass' && after === 'refused'),
    rules: rules.filter(({ refuses }) => refuses === 'more'),
    limits: limits.filter(({ admits }) => admits === 'less'),
    isWeaker: false,
  };
  return { weaker, stricter, others: verdicts.filter(({ before, after }) => before === after) };
}

function summaryOf({ releases }: PolicyDiff, weaker: Side, stricter: Side, words: DiffWords): string {
  const quorums = (side: Side) => side.quorums.length + (side.judge === null ? 0 : 1);
  const [refused, models] = [
    stricter.verdicts.filter(({ version }) => version !== null).length,
    stricter.verdicts.filter(({ version }) => version === null).length,
  ];
  const parts = [
    [quorums(weaker), words.lower],
    [weaker.verdicts.length, words.passing],
    [weaker.rules.length, words.less],
    [weaker.limits.length, words.looser],
    [refused, (count: number) => words.refused(count, releases)],
    [models, words.models],
    [quorums(stricter), words.higher],
    [stricter.rules.length, words.more],
    [stricter.limits.length, words.tighter],
  ] as const;
  const said = parts.flatMap(([count, say]) => (count === 0 ? [] : [say(count)]));
  return said.length === 0 ? words.same(releases) : said.join(', ');
}

type Heading = string | { readonly style: 'red'; readonly text: string };

const section = (heading: Heading, lines: readonly Line[]): readonly Line[] =>
  lines.length === 0 ? [] : [[heading], ...lines];

function sideLines({ quorums, judge, verdicts, rules, limits, isWeaker }: Side, words: DiffWords): readonly Line[] {
  const refuses = isWeaker ? words.refusesLess : words.refusesMore;
  return [
    ...(judge === null ? [] : [`  ${quorumText(judge, words)}`, `    ${words.judge}`]),
    ...quorumLines(quorums, words),
    ...verdictLines(verdicts, isWeaker ? words.passes : words.isRefused, words),
    ...rules.map(({ code, classes }) => `  ${code} ${refuses}: ${classes.join(', ')}`),
    ...limits.flatMap((limit) => limitLines(limit, words)),
  ];
}

function fileLines(diff: JudgeFiles, revision: string, words: DiffWords): readonly Line[] {
  const groups = fileGroups.flatMap((group) => {
    const paths = diff.files[group];
    return paths.length === 0 ? [] : [`  ${words.groups[group]} (${paths.length}): ${few(paths)}`];
  });
  return [
    ...(groups.length === 0 ? [words.noFiles] : section(words.files, groups)),
    ...(diff.is_other_code ? [[{ style: 'yellow' as const, text: words.otherCode }]] : []),
    ...(diff.is_behind ? [[{ style: 'yellow' as const, text: words.behind(revision) }]] : []),
    ...(groups.length === 0 ? [] : [words.approve(revision)]),
  ];
}
