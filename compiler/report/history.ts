// The history of a model on a target, for people: of each entry from when to when, what happened, who let it, and what proves it.
import type { Language } from '../diagnostics/entry.ts';
import { proseFor } from '../diagnostics/prose.ts';
import { columnsOf, padded } from '../lib/columns.ts';
import { own } from '../lib/own.ts';
import type { Instant } from '../lib/time.ts';
import type { ApprovedVersion, Happened, History, ToldEntry } from '../model/history.ts';
import { type HistoryWords, historyWords } from './history-words.ts';
import type { Line } from './report.ts';

/** Of a moment, what counted then comes first. */
export function historyLines(history: History, at: Instant | undefined, language: Language): readonly Line[] {
  const words = historyWords[language];
  const { model, target, entries, left_out: leftOut, restored } = history;
  const name = words.on(model, target);
  if (at === undefined && entries.length === 0) return [`${name}: ${words.nothing}`];
  const head: Line = [{ style: 'bold', text: name }, at === undefined ? '' : `, ${answerAt(entries, at, words)}`];
  const label = (text: string) => padded(text, Math.max(...Object.values(words.label).map(columnsOf)));
  const puts = restored.map((one) => words.putBack(one.at, one.resources.join(', ')));
  return [
    head,
    ...entries.flatMap((entry) => ['', ...entryLines(entry, words, language, label)]),
    ...(leftOut === 0 ? [] : ['', [{ style: 'dim', text: words.leftOut(leftOut) } as const]]),
    ...(puts.length === 0 ? [] : ['', ...rows(words.label.restored, puts, label)]),
    '',
  ];
}

function answerAt(entries: readonly ToldEntry[], at: Instant, words: HistoryWords): string {
  const counted = entries.at(-1);
  if (counted === undefined) return words.nothingYet(at);
  const { serves, not_after: until, starts_until: starts, until_known: isKnown } = counted;
  return [
    serves === null ? words.noneAt(at) : words.at(at, serves.version, serves.since),
    ...(isKnown ? [] : [words.unsure]),
    ...(until <= at ? [starts <= at ? words.ended(until) : words.inGrace(until, starts)] : []),
  ].join('; ');
}

type Label = (text: string) => string;

/** Further lines of a row have no label. */
const rows = (label: string, lines: readonly string[], padded: Label): readonly Line[] =>
  lines.map((text, index) => [{ style: 'dim', text: `  ${padded(index === 0 ? label : '')}` }, `  ${text}`]);

function entryLines(entry: ToldEntry, words: HistoryWords, language: Language, label: Label): readonly Line[] {
  const { at, until, until_known: isKnown, serves } = entry;
  const time = until === null ? words.since(at) : words.from(at, isKnown ? until : words.upTo(until));
  const serving = serves === null ? words.servesNone : words.serves(serves.version);
  const named: readonly (readonly [string, readonly string[]])[] = [
    [words.label.what, entry.happened.map((one) => happenedText(one, words))],
    [words.label.change, [changeText(entry, words)]],
    [words.label.approved, approvedTexts(entry, words)],
    [words.label.judged, entry.record ? [judgedText(entry.record, words)] : []],
    [words.label.exceptions, entry.approved.flatMap((one) => exceptionTexts(one, words))],
    [words.label.declined, entry.approved.flatMap((one) => declinedTexts(one, words, language))],
    [words.label.written, entry.approved.flatMap((one) => writtenTexts(one, words))],
    [words.label.signed, [signedText(entry, words)]],
  ];
  return [
    [{ style: 'cyan', text: time }, `  ${serving}`],
    ...named.flatMap(([name, lines]) => rows(name, lines, label)),
  ];
}

/** In a closed union, each kind has its words. */
export function happenedText(one: Happened, { happened }: HistoryWords): string {
  switch (one.what) {
    case 'approved':
      return happened.approved(one);
    case 'serves':
      return happened.serves(one);
    case 'went-back':
      return happened['went-back'](one);
    case 'serves-nothing':
      return happened['serves-nothing'](one);
    case 'stage':
      return happened.stage(one);
    case 'day':
      return happened.day(one);
    case 'revalidated':
      return happened.revalidated(one);
    case 'ratified':
      return happened.ratified(one);
    case 'refused':
      return happened.refused(one);
    case 'let-serve':
      return happened['let-serve'](one);
    case 'broken-glass':
      return happened['broken-glass'](one);
    case 'adopted':
      return happened.adopted();
  }
}

function changeText(
  { plan, class: kind, commit, commit_here: isHere, record }: ToldEntry,
  words: HistoryWords,
): string {
  const { tickets = [], emergency = null } = record ?? {};
  return [
    ...(kind === null ? [] : [own<string>(words.classes, kind) ?? kind]),
    ...(tickets.length === 0 ? [] : [words.tickets(tickets)]),
    ...(emergency === null ? [] : [words.incident(emergency.incident)]),
    ...(emergency === null || emergency.calendar.length === 0 ? [] : [words.skipped(emergency.calendar)]),
    ...(plan === null ? [] : [words.plan(plan)]),
    `${words.applied(commit)}${isHere ? '' : `, ${words.notHere}`}`,
  ].join(', ');
}

function approvedTexts(entry: ToldEntry, words: HistoryWords): readonly string[] {
  const { plan, class: kind, record, approved, proof } = entry;
  if (record === null) {
    if (plan === null) return kind === 'rollback' ? [words.onePerson] : [];
    const said = proof === 'revoked-key' ? [] : approved.map((one) => words.stateSays(one.approved_by));
    return [words.noRecord, ...said];
  }
  const named = record.approvers.map(({ person, role, proof: how, merge_request: url }) => {
    const note = how === 'record' && url === null ? words.notGenuine : words.approver[how];
    return `${person} (${[role, ...(note === '' ? [] : [note]), ...(url === null ? [] : [url])].join(', ')})`;
  });
  return named.length === 0 ? [] : [named.join(', ')];
}

const judgedText = ({ policy, judge_commit: commit }: NonNullable<ToldEntry['record']>, words: HistoryWords): string =>
  [words.policy(policy), ...(commit === null ? [] : [words.judgeCommit(commit)])].join(', ');

/** The only version that an entry approves needs no name. */
function exceptionTexts({ version, exceptions }: ApprovedVersion, words: HistoryWords): readonly string[] {
  if (exceptions === null) return [words.ofVersion(version, words.unknownExceptions)];
  return exceptions.map(({ id, rule, until }) => words.ofVersion(version, words.exception(id, rule, until ?? '?')));
}

const declinedTexts = (
  { version, not_applicable: declined }: ApprovedVersion,
  words: HistoryWords,
  language: Language,
): readonly string[] =>
  Object.entries(declined).map(([item, { reason, accepted_by: role }]) =>
    words.ofVersion(version, words.accepted(item, proseFor(language, reason) ?? '', role)),
  );

const writtenTexts = ({ version, written_by: people }: ApprovedVersion, words: HistoryWords): readonly string[] =>
  people === null || people.length === 0 ? [] : [words.ofVersion(version, people.join(', '))];

function signedText(
  { serial, last_serial: last, signed_by: key, proof, record }: ToldEntry,
  words: HistoryWords,
): string {
  const by = proof === 'signature' ? words.by(key ?? '') : words.proof[proof];
  return [`${words.serial(serial, last)} ${by}`, ...(record === null ? [] : [words.record(record.digest)])].join(', ');
}
