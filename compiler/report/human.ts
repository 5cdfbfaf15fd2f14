// Findings for people: what, where, why and how to fix it. The last lines sum up, and say what is to be done next.
import { styleText } from 'node:util';
import type { Language } from '../diagnostics/entry.ts';
import { resourceInPortuguese } from '../diagnostics/values-in-portuguese.ts';
import { wording, wordingOfMany } from '../diagnostics/wording.ts';
import type { Located } from '../document/locate.ts';
import { columnsOf, cutTo, padded } from '../lib/columns.ts';
import { nextOf, summaryOf } from './ending.ts';
import { placeOf } from './finding.ts';
import { fitLines } from './fit.ts';
import { kindOf } from './outcome.ts';
import type { Line, Report, Style, Styled } from './report.ts';
import { visible } from './visible.ts';

export const words = {
  en: {
    error: 'error',
    warning: 'warning',
    at: 'at',
    lines: 'line',
    fix: 'fix',
    waiting: 'waiting',
    waits: (model: string, target: string) => `${model} on ${target}`,
    since: (moment: string) => `since ${moment}`,
    for: 'for',
    who: 'who',
    how: 'ends',
  },
  'pt-BR': {
    error: 'erro',
    warning: 'aviso',
    at: 'em',
    lines: 'linha',
    fix: 'solução',
    waiting: 'aguardando',
    waits: (model: string, target: string) => `${model} em ${target}`,
    since: (moment: string) => `desde ${moment}`,
    for: 'por',
    who: 'quem',
    how: 'fim',
  },
} as const;

export function human(report: Report, colour: boolean, columns?: number): string {
  const shown = (lines: readonly Line[]) => shownLines(lines, colour, columns);
  const blocks = alike(report).map((some) => shown(blockOf(some, report.language, columns)));
  const lines = report.lines.length === 0 ? [] : [shown(report.lines)];
  const body = report.linesFirst ? [...lines, ...blocks] : [...blocks, ...lines];
  const end = endLines(report);
  const ending = end.length === 0 ? [] : [shown(end)];
  return [...body, ...ending].join(blocks.length > 0 ? '\n' : '');
}

/** Anybody's text becomes visible before it is measured, and has colours last. */
function shownLines(lines: readonly Line[], colour: boolean, columns: number | undefined): string {
  const seen = lines.map((line): Line => (typeof line === 'string' ? visible(line) : line.map(visiblePart)));
  const fitting = columns === undefined ? seen : fitLines(seen, columns);
  return fitting.map((line) => `${painted(line, colour)}\n`).join('');
}

const visiblePart = (part: string | Styled): string | Styled =>
  typeof part === 'string' ? visible(part) : { ...part, text: visible(part.text) };

const painted = (line: Line, colour: boolean): string =>
  (typeof line === 'string' ? [line] : line)
    .map((part) => {
      if (typeof part === 'string') return part;
      const { style, text } = part;
      return colour && style !== 'exact' ? styleText(style, text, { validateStream: false }) : text;
    })
    .join('');

function endLines(report: Report): readonly Line[] {
  const summary = summaryOf(report);
  const worst = report.diagnostics.some((one) => kindOf(one) === 'error') ? 'red' : 'bold';
  return [
    ...(summary === '' ? [] : [[styled(worst, summary)]]),
    ...nextOf(report).map(({ label, command }, index, all): Line => {
      const isSame = label === all[index - 1]?.label;
      const start = isSame ? ' '.repeat(columnsOf(label) + 1) : styled('bold', `${label}:`);
      return [start, ' ', styled('exact', command)];
    }),
  ];
}

const styled = (style: Style, text: string): Styled => ({ style, text });

function blockOf(some: readonly Located[], language: Language, columns: number | undefined): readonly Line[] {
  if (some.some(({ waits }) => waits !== undefined)) return waitingBlock(some, language);
  return some.length < few ? oneByOne(some, language, columns) : manyBlock(some, language, columns);
}

const oneByOne = (some: readonly Located[], language: Language, columns: number | undefined): readonly Line[] =>
  some.flatMap((one, index) => [...(index === 0 ? [] : ['']), ...block(one, language, columns)]);

/** So many are still told one by one. */
const few = 4;

/**
 * Findings that are told together: what is worded for many, and is there often, stands where its first finding does; and
 * all that a change waits for.
 */
function alike({ diagnostics, language, each }: Report): readonly (readonly Located[])[] {
  const isTogether = (some: readonly Located[]): boolean => {
    const [first, ...others] = some;
    return first !== undefined && some.length >= few && wordingOfMany([first, ...others], language) !== undefined;
  };
  const kind = ({ code, severity, waits }: Located) =>
    waits === undefined ? `${code} ${severity}` : `${waits.model} ${waits.target}`;
  const groups = Map.groupBy(diagnostics, kind);
  return diagnostics.flatMap((one): (readonly Located[])[] => {
    const group = groups.get(kind(one)) ?? [];
    if (one.waits === undefined && (each || !isTogether(group))) return [[one]];
    return group[0] === one ? [group] : [];
  });
}

function block(diagnostic: Located, language: Language, columns: number | undefined): readonly Line[] {
  const { summary, reason, fix } = wording(diagnostic, language);
  const { pointer } = diagnostic;
  const severity = kindOf(diagnostic);
  const colour = severity === 'error' ? 'red' : 'yellow';
  const named = placeOf(diagnostic);
  const place = language === 'pt-BR' ? resourceInPortuguese(named) : named;
  const pointed = pointer === undefined || pointer === '' ? [] : [styled('dim', ` ${words[language].at} ${pointer}`)];
  return [
    [styled(colour, `${words[language][severity]}[${diagnostic.code}]`), ': ', styled('bold', summary)],
    ...(place === '' ? [] : [['  ', styled('cyan', `--> ${place}`), ...pointed]]),
    ...quote(diagnostic, colour, columns),
    ...reason.split('\n').map((part) => `  ${part}`),
    ['  ', styled('green', `${words[language].fix}:`), ` ${fix}`],
  ];
}

/** A change that waits: for what, since when, and who can end it. Nothing is wrong. */
function waitingBlock(some: readonly Located[], language: Language): readonly Line[] {
  const said = words[language];
  const { model = '', target = '', since } = some[0]?.waits ?? {};
  const wide = Math.max(...[said.for, said.who, said.how].map((word) => word.length));
  const row = (label: string, text: string): Line => ['  ', styled('dim', label.padEnd(wide)), `  ${text}`];
  const byCode = [...Map.groupBy(some, ({ code }) => code)];
  return [
    [
      ...[styled('yellow', said.waiting), ': ', styled('bold', said.waits(model, target))],
      since === undefined ? '' : `, ${said.since(since)}`,
    ],
    ...byCode.flatMap(([code, found]) => {
      const told = found.map((one) => wording(one, language));
      const who = found.flatMap(({ waits, facts }) =>
        waits?.who === undefined ? [] : [`${facts?.['subject']}: ${waits.who.join(', ') || '–'}`],
      );
      const reasons = told.map(({ reason }) => reason.replace(/\.$/, ''));
      return [
        row(said.for, `${told[0]?.summary}: ${reasons.join('; ')} [${code}]`),
        ...(who.length === 0 ? [] : [row(said.who, who.join('; '))]),
        row(said.how, told[0]?.fix ?? ''),
      ];
    }),
  ];
}

/** Of several findings of one file, their lines. */
function manyBlock(some: readonly Located[], language: Language, columns: number | undefined): readonly Line[] {
  const [first, ...others] = some;
  const told = first && wordingOfMany([first, ...others], language);
  if (first === undefined || told === undefined) return oneByOne(some, language, columns);
  const severity = kindOf(first);
  const byFile = [...Map.groupBy(some, ({ file = '' }) => visible(file))];
  const width = Math.max(...byFile.map(([file]) => columnsOf(file)));
  const places = byFile.map(([file, found]): Line => {
    const lines = linesText(found.flatMap(({ line }) => line ?? []));
    const said = [lines === '' ? '' : `${words[language].lines} ${lines}`, told.eachOf(found[0] ?? first)];
    const text = said.filter((part) => part !== '').join('  ');
    return ['  ', styled('cyan', `--> ${text === '' ? file : padded(file, width)}`), text === '' ? '' : `  ${text}`];
  });
  return [
    [
      styled(severity === 'error' ? 'red' : 'yellow', `${words[language][severity]}[${first.code}]`),
      ...[': ', styled('bold', told.summary)],
    ],
    ...places,
    ['  ', styled('green', `${words[language].fix}:`), ` ${told.fix}`],
  ];
}

/** `6, 8–11`. */
function linesText(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((one, other) => one - other);
  const starts = sorted.filter((line) => !sorted.includes(line - 1));
  return starts
    .map((start) => {
      const end = sorted.find((line) => line >= start && !sorted.includes(line + 1)) ?? start;
      return start === end ? `${start}` : `${start}–${end}`;
    })
    .join(', ');
}

/** The line of the file, with a mark below where it is; on a terminal, as much around that as there is room for. */
function quote(
  { line, column, excerpt }: Located,
  colour: 'red' | 'yellow',
  columns: number | undefined,
): readonly Line[] {
  if (line === undefined || column === undefined || excerpt === undefined) return [];
  const gutter = `${line} | `;
  const [before, after] = [visible(excerpt.slice(0, column - 1)), visible(excerpt.slice(column - 1))];
  const [left, right] = around(before, after, columns === undefined ? Infinity : columns - gutter.length - 2);
  return [
    ['  ', styled('dim', gutter), left, right],
    [' '.repeat(2 + gutter.length + columnsOf(left)), styled(colour, '^')],
  ];
}

/** What fits of a text to the left and right of a place in it; `…` stands for the rest. */
function around(before: string, after: string, columns: number): readonly [string, string] {
  if (columnsOf(before + after) <= columns) return [before, after];
  // The first characters after the place say what it is.
  const right = Math.min(columnsOf(after), Math.max(columns - columnsOf(before), Math.floor(columns / 2)));
  const left = [...before].reverse().join('');
  const cutLeft = [...cutTo(left, columns - right)].reverse().join('');
  return [cutLeft, cutTo(after, columns - columnsOf(cutLeft))];
}
