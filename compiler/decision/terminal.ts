// The page on a terminal: what everybody reads on one screen, or all of it.
import { isDeepStrictEqual } from 'node:util';
import { columnsOf, linesOf, padded } from '../lib/columns.ts';
import type { Fitted, Line, Style } from '../report/report.ts';
import type { Item, Page, Row, Section, Tone } from './page.ts';
import { wordsOf } from './words/index.ts';

const indent = 15;

/** On a narrower terminal there are more of them: what decides is not cut because a window is small. */
const mostLines = ({ columns }: Screen): number => Math.ceil((45 * 100) / Math.min(columns, 100));

/** What the page is laid out for. */
interface Screen {
  readonly columns: number;
  /** What is copied from a terminal is never cut: it may be wider than a line. */
  readonly isTerminal: boolean;
}

/** How much of a section is shown. */
interface Room {
  readonly items: number;
  readonly lines: number;
  readonly rows: number;
}

const whole: Room = { items: 3, lines: 2, rows: Infinity };
const two: Room = { ...whole, items: 2 };
const oneLine: Room = { ...two, lines: 1 };
const least: Room = { ...oneLine, items: 1 };

/** Where not all of it fits: what is told shorter, one after another. What is worse, and what is asked, comes last. */
const shortened: readonly (readonly [string, Room])[] = [
  ...(['wrong', 'allowed', 'callers', 'accepted'] as const).map((id) => [id, oneLine] as const),
  ['better', two],
  ['wrong', least],
  ['callers', least],
  ['when', oneLine],
  ['accepted', least],
  ...(['better', 'asked'] as const).map((id) => [id, oneLine] as const),
  ...(['when', 'allowed', 'better', 'asked'] as const).map((id) => [id, least] as const),
  ...(['wrong', 'allowed', 'when', 'callers', 'accepted', 'better', 'asked'] as const).map(
    (id) => [id, { ...least, rows: 4 }] as const,
  ),
];

/** What everybody reads: at most 45 lines of 100 columns. */
export const firstScreen = (page: Page): Fitted => ({
  lines: (columns, isTerminal) => firstLines(page, { columns, isTerminal }),
});

/** The whole page. */
export const wholePage = (page: Page): Fitted => ({
  lines: (columns, isTerminal) => allLines(page, { columns, isTerminal }),
});

function firstLines(page: Page, screen: Screen): readonly Line[] {
  const { head, foot } = frame(page, screen);
  const rooms = new Map<string, Room>();
  const shown = () => {
    const told = page.first.map((one) => sectionLines(page, one, screen, rooms.get(one.id) ?? whole));
    const first = told.findIndex((lines, index) => isShorter(lines, page.first[index], page, screen));
    return told.flatMap((lines, index) => (index === first ? withHint(lines, page, screen) : lines));
  };
  // The next command follows it.
  const most = mostLines(screen) - head.length - foot.length - (page.next === undefined ? 0 : 1);
  for (const [id, room] of shortened) {
    if (shown().length <= most) break;
    rooms.set(id, room);
  }
  return [...head, ...shown(), ...foot];
}

/** Whether something of a section is left out. */
const isShorter = (lines: readonly Line[], section: Section | undefined, page: Page, screen: Screen): boolean =>
  section !== undefined && !isDeepStrictEqual(lines, sectionLines(page, section, screen));

/** Where something is cut for the first time, it is told how to see it; on a narrow screen in a line of its own. */
function withHint([title, ...lines]: readonly Line[], page: Page, { columns }: Screen): readonly Line[] {
  const hint = `(${wordsOf(page.language).cut})`;
  if (title === undefined) return [];
  const parts = typeof title === 'string' ? [title] : title;
  const wide = columnsOf(parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''));
  return wide + 1 + columnsOf(hint) > columns ? [title, `  ${hint}`, ...lines] : [[...parts, ` ${hint}`], ...lines];
}

function allLines(page: Page, screen: Screen): readonly Line[] {
  const { head, foot } = frame(page, screen);
  const all = [...page.first, ...page.more].flatMap((section) => sectionLines(page, section, screen));
  return [...head, ...all, ...foot.slice(1)];
}

/** What stands above and below the sections. */
function frame(page: Page, screen: Screen) {
  const operations = page.more.find(({ isFolded }) => isFolded);
  const words = wordsOf(page.language);
  const count = operations?.rows[0]?.items[0]?.text.split(':')[0];
  const head: readonly Line[] = [[{ style: 'bold', text: page.title }]];
  const registry = `${words.operations.label.registry}: ${count} (${words.operations.all})`;
  const foot: readonly Line[] = [
    ...(count === undefined ? [] : [screen.isTerminal ? registry : cut(registry, screen.columns, screen)]),
    `${page.digest.label} ${page.digest.items[0]?.text ?? ''}`,
  ];
  return { head, foot };
}

function sectionLines(page: Page, { title, rows }: Section, screen: Screen, room?: Room): readonly Line[] {
  const most = room?.rows ?? Infinity;
  const shown = rows.length > most ? rows.slice(0, most - 1) : rows;
  const left = rows.slice(shown.length).map(({ label }) => label);
  const more =
    left.length === 0
      ? []
      : [`  ${cut(`${wordsOf(page.language).more(left.length)}: ${left.join(', ')}`, screen.columns - 2, screen)}`];
  return [
    [{ style: 'bold', text: title.toLocaleUpperCase(page.language) }],
    ...shown.flatMap((row) => rowLines(page, row, screen, room)),
    ...more,
  ];
}

function rowLines(page: Page, { label, items, order }: Row, screen: Screen, room?: Room): readonly Line[] {
  const most = room?.items ?? Infinity;
  const shown = items.filter(({ least = 0 }, index) => index < most || least === Infinity);
  const left = items.length - shown.length;
  const more = wordsOf(page.language).more(left);
  const texts = shown.map((one, index) => ({
    tone: one.tone,
    lines: wrapped(
      one,
      room?.lines ?? Infinity,
      index === shown.length - 1 && left > 0 ? [`${more}${order ?? ''}`, more] : [],
      screen,
    ),
  }));
  const lines = texts.flatMap(({ tone, lines }) => lines.map((text) => ({ tone, text })));
  return lines.map(({ tone, text }, index): Line => {
    const start = `  ${padded(index === 0 ? label : '', indent - 3)} `;
    const style = styles[tone];
    return style === undefined ? `${start}${text}` : [start, { style, text }];
  });
}

const styles: Readonly<Partial<Record<Tone, Style>>> = { good: 'green', notice: 'yellow', bad: 'red' };

/** An item in lines of the screen; the first of `ends` for which nothing is cut follows it, or the last of them. */
function wrapped({ text, least = 0 }: Item, room: number, ends: readonly string[], screen: Screen): readonly string[] {
  const width = screen.columns - indent;
  const most = Math.max(room, least);
  const lines = broken(text, width, screen);
  const kept = lines.slice(0, most);
  const fits = (end: string) =>
    kept.length === lines.length && columnsOf(kept.at(-1) ?? '') + columnsOf(` (${end})`) <= width;
  const more = ends.find(fits) ?? ends.at(-1) ?? '';
  const after = more === '' ? '' : ` (${more})`;
  const last = kept.at(-1) ?? '';
  const isCut = kept.length < lines.length;
  const isWide = columnsOf(last) + columnsOf(after) > width;
  const end = isCut || isWide ? cut(isCut ? `${last}…` : last, width - columnsOf(after), screen) : last;
  if (more !== '' && !isCut && isWide && kept.length < most) return [...kept, after.trim()];
  return [...kept.slice(0, -1), `${end}${after}`];
}

/** Lines of so many columns, broken between words; in files, where that is not enough, within them. */
function broken(text: string, columns: number, { isTerminal }: Screen): readonly string[] {
  const lines = linesOf(text, columns).map(({ start, end }) => text.slice(start, end));
  return isTerminal ? lines : lines.flatMap((line) => chopped(line, columns));
}

const chopped = (line: string, columns: number): readonly string[] =>
  line.length <= columns ? [line] : [line.slice(0, columns), ...chopped(line.slice(columns), columns)];

/** As much of a text as there is room for; on a terminal, whole words. */
function cut(text: string, columns: number, { isTerminal }: Screen): string {
  if (columnsOf(text) <= columns) return text;
  const [first] = isTerminal ? linesOf(text, columns - 1) : [];
  const kept = text.slice(0, first === undefined ? columns - 1 : first.end).replace(/…$/, '');
  // A word that is wider than a line is copied without it.
  return `${kept.trimEnd()}${columnsOf(kept) > columns ? ' ' : ''}…`;
}
