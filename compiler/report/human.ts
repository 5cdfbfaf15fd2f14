// Findings for people: what, where, why and how to fix it. The last lines sum up, and say what is to be done next.
import { styleText } from 'node:util';
import type { Language } from '../diagnostics/entry.ts';
import { wording, wordingOfMany } from '../diagnostics/wording.ts';
import type { Located } from '../document/locate.ts';
import { nextOf, summaryOf } from './ending.ts';
import { placeOf } from './finding.ts';
import { kindOf } from './outcome.ts';
import type { Line, Report, Style } from './report.ts';
import { visible } from './visible.ts';

/** Colours text for a terminal, or returns it unchanged. */
export type Paint = (style: Style, text: string) => string;

export const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;

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
    more: (count: number) => `and ${count} more`,
  },
  'pt-BR': {
    error: 'erro',
    warning: 'aviso',
    at: 'em',
    lines: 'linha',
    fix: 'correção',
    waiting: 'aguardando',
    waits: (model: string, target: string) => `${model} em ${target}`,
    since: (moment: string) => `desde ${moment}`,
    for: 'por',
    who: 'quem',
    how: 'fim',
    more: (count: number) => `e mais ${count}`,
  },
} as const;

export function human(report: Report, colour: boolean): string {
  const paint = painter(colour);
  const { language } = report;
  const blocks = alike(report).map((some) => `${blockOf(some, language, paint)}\n`);
  const summary = summaryOf(report);
  const worst = report.diagnostics.some((one) => kindOf(one) === 'error') ? 'red' : 'bold';
  const end = [
    ...(summary === '' ? [] : [paint(worst, visible(summary))]),
    ...nextOf(report).map(({ label, command }, index, all) => {
      const isSame = label === all[index - 1]?.label;
      return `${isSame ? ' '.repeat(label.length + 1) : paint('bold', `${label}:`)} ${visible(command)}`;
    }),
  ];
  const lines = report.lines.length === 0 ? [] : [report.lines.map((line) => `${lineText(line, paint)}\n`).join('')];
  const body = report.linesFirst ? [...lines, ...blocks] : [...blocks, ...lines];
  const ending = end.length === 0 ? [] : [end.map((line) => `${line}\n`).join('')];
  return [...body, ...ending].join(blocks.length > 0 ? '\n' : '');
}

function blockOf(some: readonly Located[], language: Language, paint: Paint): string {
  if (some.some(({ waits }) => waits !== undefined)) return waitingBlock(some, language, paint);
  return some.length < few
    ? some.map((one) => block(one, language, paint)).join('\n\n')
    : manyBlock(some, language, paint);
}

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

const lineText = (line: Line, paint: Paint): string =>
  (typeof line === 'string' ? [line] : line)
    .map((part) => (typeof part === 'string' ? visible(part) : paint(part.style, visible(part.text))))
    .join('');

function block(diagnostic: Located, language: Language, paint: Paint): string {
  const { summary, reason, fix } = wording(diagnostic, language);
  const { line, column, pointer, excerpt } = diagnostic;
  const severity = kindOf(diagnostic);
  const colour = severity === 'error' ? 'red' : 'yellow';
  const place = placeOf(diagnostic);
  const pointed =
    pointer === undefined || pointer === '' ? '' : paint('dim', ` ${words[language].at} ${visible(pointer)}`);
  return [
    `${paint(colour, `${words[language][severity]}[${diagnostic.code}]`)}: ${paint('bold', visible(summary))}`,
    ...(place === '' ? [] : [`  ${paint('cyan', `--> ${place}`)}${pointed}`]),
    ...quote(line, column, excerpt, colour, paint),
    ...reason.split('\n').map((part) => `  ${visible(part)}`),
    `  ${paint('green', `${words[language].fix}:`)} ${visible(fix)}`,
  ].join('\n');
}

/** A change that waits: for what, since when, and who can end it. Nothing is wrong. */
function waitingBlock(some: readonly Located[], language: Language, paint: Paint): string {
  const said = words[language];
  const { model = '', target = '', since } = some[0]?.waits ?? {};
  const wide = Math.max(...[said.for, said.who, said.how].map((word) => word.length));
  const row = (label: string, text: string) => `  ${paint('dim', label.padEnd(wide))}  ${visible(text)}`;
  const byCode = [...Map.groupBy(some, ({ code }) => code)];
  return [
    `${paint('yellow', said.waiting)}: ${paint('bold', visible(said.waits(model, target)))}${since === undefined ? '' : `, ${said.since(since)}`}`,
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
  ].join('\n');
}

/** Of several findings of one file, their lines. */
function manyBlock(some: readonly Located[], language: Language, paint: Paint): string {
  const [first, ...others] = some;
  const told = first && wordingOfMany([first, ...others], language);
  if (first === undefined || told === undefined) return some.map((one) => block(one, language, paint)).join('\n\n');
  const severity = kindOf(first);
  const byFile = [...Map.groupBy(some, ({ file = '' }) => file)];
  const width = Math.max(...byFile.map(([file]) => visible(file).length));
  const places = byFile.map(([file, found]) => {
    const lines = linesText(found.flatMap(({ line }) => line ?? []));
    const said = [lines === '' ? '' : `${words[language].lines} ${lines}`, told.eachOf(found[0] ?? first)];
    const place = paint('cyan', `--> ${visible(file).padEnd(width)}`);
    return `  ${place}  ${said.filter((part) => part !== '').join('  ')}`.trimEnd();
  });
  return [
    `${paint(severity === 'error' ? 'red' : 'yellow', `${words[language][severity]}[${first.code}]`)}: ${paint('bold', visible(told.summary))}`,
    ...places,
    `  ${paint('green', `${words[language].fix}:`)} ${visible(told.fix)}`,
  ].join('\n');
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

function quote(
  line: number | undefined,
  column: number | undefined,
  excerpt: string | undefined,
  colour: 'red' | 'yellow',
  paint: Paint,
): string[] {
  if (line === undefined || column === undefined || excerpt === undefined) return [];
  const gutter = `${line} | `;
  const indent = gutter.length + visible(excerpt.slice(0, column - 1)).length;
  return [`  ${paint('dim', gutter)}${visible(excerpt)}`, `  ${' '.repeat(indent)}${paint(colour, '^')}`];
}
