// Findings for people: what, where, why and how to fix it. The last line counts them.
import { styleText } from 'node:util';
import { isError } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { wording, wordingOfMany } from '../diagnostics/wording.ts';
import type { Located } from '../document/locate.ts';
import { placeOf } from './finding.ts';
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
    found: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
    more: (count: number) => `and ${count} more`,
  },
  'pt-BR': {
    error: 'erro',
    warning: 'aviso',
    at: 'em',
    lines: 'linha',
    fix: 'correção',
    found: (count: number) => (count === 1 ? '1 achado' : `${count} achados`),
    more: (count: number) => `e mais ${count}`,
  },
} as const;

export function human(report: Report, colour: boolean): string {
  const paint = painter(colour);
  const { language } = report;
  const blocks = alike(report).map(
    (some) =>
      `${some.length < few ? some.map((one) => block(one, language, paint)).join('\n\n') : manyBlock(some, language, paint)}\n`,
  );
  const errors = report.diagnostics.filter(isError);
  const found = words[language].found(errors.length);
  const summary = errors.length === 0 ? [] : [`${paint('red', found)}${ofEachCode(errors)}\n`];
  const lines = report.lines.length === 0 ? [] : [report.lines.map((line) => `${lineText(line, paint)}\n`).join('')];
  const body = report.linesFirst ? [...lines, ...blocks] : [...blocks, ...lines];
  return [...body, ...summary].join(blocks.length > 0 ? '\n' : '');
}

/** So many are still told one by one. */
const few = 4;

/** Findings that are told together. What is worded for many, and is there often, stands where its first finding does. */
function alike({ diagnostics, language, each }: Report): readonly (readonly Located[])[] {
  const isTogether = (some: readonly Located[]): boolean => {
    const [first, ...others] = some;
    return first !== undefined && some.length >= few && wordingOfMany([first, ...others], language) !== undefined;
  };
  const groups = Map.groupBy(diagnostics, ({ code, severity }) => `${code} ${severity}`);
  return diagnostics.flatMap((one): (readonly Located[])[] => {
    const group = groups.get(`${one.code} ${one.severity}`) ?? [];
    if (each || !isTogether(group)) return [[one]];
    return group[0] === one ? [group] : [];
  });
}

/** Nobody reads more without asking what there is; it is counted in the order of the report. */
const many = 20;

function ofEachCode(errors: readonly Located[]): string {
  if (errors.length <= many) return '';
  const counts = [...Map.groupBy(errors, ({ code }) => code)].map(([code, all]) => `${all.length} × ${code}`);
  return `: ${counts.join(', ')}`;
}

const lineText = (line: Line, paint: Paint): string =>
  (typeof line === 'string' ? [line] : line)
    .map((part) => (typeof part === 'string' ? visible(part) : paint(part.style, visible(part.text))))
    .join('');

function block(diagnostic: Located, language: Language, paint: Paint): string {
  const { summary, reason, fix } = wording(diagnostic, language);
  const { severity = 'error', line, column, pointer, excerpt } = diagnostic;
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

/** Of several findings of one file, their lines. */
function manyBlock(some: readonly Located[], language: Language, paint: Paint): string {
  const [first, ...others] = some;
  const told = first && wordingOfMany([first, ...others], language);
  if (first === undefined || told === undefined) return some.map((one) => block(one, language, paint)).join('\n\n');
  const { severity = 'error' } = first;
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
