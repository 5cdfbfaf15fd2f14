// What a change of the judge would change, for those who approve it: a summary, what becomes weaker, then the rest.
import type { Language } from '../diagnostics/entry.ts';
import { quoted } from '../lib/bytes.ts';
import { canonical, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import {
  type BeforeAndAfter,
  type Count,
  fileGroups,
  isLower,
  type JudgeFiles,
  type KeyChange,
  type PolicyDiff,
  type Quorum,
  type QuorumChange,
  type RuleChange,
  type ValueChange,
  type VerdictChange,
} from '../model/policy-diff.ts';
import { short } from './plan.ts';
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

/** What a change makes weaker, or stricter. */
interface Side {
  readonly quorums: readonly QuorumChange[];
  readonly judge: BeforeAndAfter<Quorum> | null;
  readonly verdicts: readonly VerdictChange[];
  readonly rules: readonly RuleChange[];
  readonly isWeaker: boolean;
}

function sides({ quorums, judge_quorum: judge, verdicts, rules }: PolicyDiff) {
  const isLowerJudge = judge !== null && isLower(judge);
  const weaker: Side = {
    quorums: quorums.filter(isLower),
    judge: isLowerJudge ? judge : null,
    verdicts: verdicts.filter(({ before, after }) => before === 'refused' && after === 'pass'),
    rules: rules.filter(({ refuses }) => refuses === 'less'),
    isWeaker: true,
  };
  const stricter: Side = {
    quorums: quorums.filter((one) => !isLower(one)),
    judge: isLowerJudge ? null : judge,
    verdicts: verdicts.filter(({ before, after }) => before === 'pass' && after === 'refused'),
    rules: rules.filter(({ refuses }) => refuses === 'more'),
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
    [refused, (count: number) => words.refused(count, releases)],
    [models, words.models],
    [quorums(stricter), words.higher],
    [stricter.rules.length, words.more],
  ] as const;
  const said = parts.flatMap(([count, say]) => (count === 0 ? [] : [say(count)]));
  return said.length === 0 ? words.same(releases) : said.join(', ');
}

type Heading = string | { readonly style: 'red'; readonly text: string };

const section = (heading: Heading, lines: readonly Line[]): readonly Line[] =>
  lines.length === 0 ? [] : [[heading], ...lines];

function sideLines({ quorums, judge, verdicts, rules, isWeaker }: Side, words: DiffWords): readonly Line[] {
  const refuses = isWeaker ? words.refusesLess : words.refusesMore;
  return [
    ...(judge === null ? [] : [`  ${quorumText(judge, words)}`, `    ${words.judge}`]),
    ...quorumLines(quorums, words),
    ...verdictLines(verdicts, isWeaker ? words.passes : words.isRefused, words),
    ...rules.map(({ code, classes }) => `  ${code} ${refuses}: ${classes.join(', ')}`),
  ];
}

/** Models and classes with the same change share it. */
function quorumLines(quorums: readonly QuorumChange[], words: DiffWords): readonly Line[] {
  const alike = Map.groupBy(quorums, (change) => quorumText(change, words));
  return [...alike].flatMap(([text, changes]) => {
    const places = Map.groupBy(changes, ({ model, target }) => `${model} ${words.on} ${target}`);
    const byClasses = Map.groupBy(places, ([, some]) => some.map((one) => one.class).join(', '));
    return [
      `  ${text}`,
      ...[...byClasses].map(([classes, some]) => `    ${classes}: ${few(some.map(([place]) => place))}`),
    ];
  });
}

/** The roles that change, those with fewer people first, and what is asked then. */
function quorumText({ before, after }: BeforeAndAfter<Quorum>, words: DiffWords): string {
  const [one, other] = [rolesText(before, words), rolesText(after, words)];
  if (Object.keys(before).length === 0 || Object.keys(after).length === 0) return `${one} → ${other}`;
  const roles = [...new Set([...Object.keys(before), ...Object.keys(after)])].map((role) => {
    const [was, is] = [own(before, role) ?? 0, own(after, role) ?? 0];
    return { by: is - was, text: `${role} ${was} → ${is}` };
  });
  const changed = roles.filter(({ by }) => by !== 0).sort((a, b) => a.by - b.by);
  return `${changed.map(({ text }) => text).join(', ')} (${words.inAll} ${other})`;
}

function rolesText(quorum: Quorum, words: DiffWords): string {
  const roles = Object.entries(quorum).map(([role, people]) => `${people} × ${role}`);
  return roles.length === 0 ? words.noRule : roles.join(', ');
}

/** Releases with the same change share it. */
function verdictLines(
  verdicts: readonly VerdictChange[],
  verdict: string | undefined,
  words: DiffWords,
): readonly Line[] {
  const alike = Map.groupBy(verdicts, ({ findings }) => canonical(findings));
  return [...alike.values()].flatMap((some) => {
    const names = some.map(({ model, version }) => `${model}/${version ?? 'model.yaml'}`);
    const findings = some[0]?.findings ?? [];
    return [
      `  ${verdict === undefined ? '' : `${verdict}: `}${few(names)}`,
      ...findings.map(
        ({ code, before, after }) => `    ${code}: ${countText(before, words)} → ${countText(after, words)}`,
      ),
    ];
  });
}

function countText({ errors, warnings }: Count, words: DiffWords): string {
  const said = [...(errors > 0 ? [words.errors(errors)] : []), ...(warnings > 0 ? [words.warnings(warnings)] : [])];
  return said.length === 0 ? words.none : said.join(', ');
}

function keyLines({ id, person, gains, loses, values }: KeyChange, words: DiffWords): readonly Line[] {
  const roles = [
    ...(gains.length > 0 ? [`${words.gains} ${gains.join(', ')}`] : []),
    ...(loses.length > 0 ? [`${words.loses} ${loses.join(', ')}`] : []),
  ];
  const said = roles.length === 0 ? '' : `: ${roles.join('; ')}`;
  return [
    ['  ', { style: gains.length > 0 ? 'yellow' : 'bold', text: `${id} (${person})${said}` }],
    ...values.map((value) => `    ${changeText(value, words)}`),
  ];
}

const valueText = (value: ValueChange, words: DiffWords): string =>
  `${value.file.split('/').at(-1)} ${changeText(value, words)}`;

function changeText({ path, before, after }: ValueChange, words: DiffWords): string {
  const [removed, added] = [without(before, after), without(after, before)];
  if (removed.length + added.length > 0)
    return `${path}: ${[...removed.map((item) => `− ${item}`), ...added.map((item) => `+ ${item}`)].join(', ')}`;
  const text = (value: Json | undefined) => (value === undefined ? words.absent : shortText(value));
  return `${path}: ${text(before)} → ${text(after)}`;
}

/** The items of a list that another list lacks; none when one of them is no list. */
function without(list: Json | undefined, other: Json | undefined): readonly string[] {
  if (!Array.isArray(list) || !Array.isArray(other)) return [];
  const known = new Set(other.map(canonical));
  return list.filter((item) => !known.has(canonical(item))).map(shortText);
}

const shortText = (value: Json): string => short(quoted(typeof value === 'string' ? value : JSON.stringify(value)));

function fileLines(diff: JudgeFiles, revision: string, words: DiffWords): readonly Line[] {
  const groups = fileGroups.flatMap((group) => {
    const paths = diff.files[group];
    return paths.length === 0 ? [] : [`  ${words.groups[group]} ${paths.length}: ${few(paths)}`];
  });
  return [
    ...(groups.length === 0 ? [words.noFiles] : section(words.files, groups)),
    ...(diff.is_other_code ? [[{ style: 'yellow' as const, text: words.otherCode }]] : []),
    ...(diff.is_behind ? [[{ style: 'yellow' as const, text: words.behind(revision) }]] : []),
    ...(groups.length === 0 ? [] : [words.approve(revision)]),
  ];
}

const most = 10;

const few = (names: readonly string[]): string =>
  [...names.slice(0, most), ...(names.length > most ? [`+ ${names.length - most}`] : [])].join(', ');
