// The page on a terminal: what everybody reads on one screen, or all of it.
import type { Line, Style } from '../report/report.ts';
import type { Item, Page, Row, Section, Tone } from './page.ts';
import { wordsOf } from './words/index.ts';

const columns = 100;
const mostLines = 45;
const indent = 15;

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

/** What everybody reads: at most 45 lines. */
export function firstScreen(page: Page): readonly Line[] {
  const { head, foot } = frame(page);
  const rooms = new Map<string, Room>();
  const shown = () => page.first.flatMap((one) => sectionLines(page, one, rooms.get(one.id) ?? whole));
  // The next command follows it.
  const most = mostLines - head.length - foot.length - (page.next === undefined ? 0 : 1);
  for (const [id, room] of shortened) {
    if (shown().length <= most) break;
    rooms.set(id, room);
  }
  return [...head, ...shown(), ...foot];
}

/** The whole page. */
export function allLines(page: Page): readonly Line[] {
  const { head, foot } = frame(page);
  const all = [...page.first, ...page.more].flatMap((section) => sectionLines(page, section));
  return [...head, ...all, ...foot.slice(1)];
}

/** What stands above and below the sections. */
function frame(page: Page) {
  const operations = page.more.find(({ isFolded }) => isFolded);
  const words = wordsOf(page.language);
  const count = operations?.rows[0]?.items[0]?.text.split(':')[0];
  const head: readonly Line[] = [[{ style: 'bold', text: page.title }]];
  const foot: readonly Line[] = [
    ...(count === undefined
      ? []
      : [cut(`${words.operations.label.registry}: ${count} (${words.operations.all})`, columns)]),
    `${page.digest.label} ${page.digest.items[0]?.text ?? ''}`,
  ];
  return { head, foot };
}

function sectionLines(page: Page, { title, rows }: Section, room?: Room): readonly Line[] {
  const most = room?.rows ?? Infinity;
  const shown = rows.length > most ? rows.slice(0, most - 1) : rows;
  const left = rows.slice(shown.length).map(({ label }) => label);
  const more =
    left.length === 0
      ? []
      : [`  ${cut(`${wordsOf(page.language).more(left.length)}: ${left.join(', ')}`, columns - 2)}`];
  return [
    [{ style: 'bold', text: title.toLocaleUpperCase(page.language) }],
    ...shown.flatMap((row) => rowLines(page, row, room)),
    ...more,
  ];
}

function rowLines(page: Page, { label, items }: Row, room?: Room): readonly Line[] {
  const most = room?.items ?? Infinity;
  const shown = items.slice(0, most);
  const left = items.length - shown.length;
  const texts = shown.map((one, index) => ({
    tone: one.tone,
    lines: wrapped(
      one,
      room?.lines ?? Infinity,
      index === shown.length - 1 && left > 0 ? wordsOf(page.language).more(left) : '',
    ),
  }));
  const lines = texts.flatMap(({ tone, lines }) => lines.map((text) => ({ tone, text })));
  return lines.map(({ tone, text }, index): Line => {
    const start = `  ${(index === 0 ? label : '').padEnd(indent - 3)} `;
    const style = styles[tone];
    return style === undefined ? `${start}${text}` : [start, { style, text }];
  });
}

const styles: Readonly<Partial<Record<Tone, Style>>> = { good: 'green', notice: 'yellow', bad: 'red' };

/** An item in lines of the screen; `more` follows it on its last line. */
function wrapped({ text }: Item, most: number, more: string): readonly string[] {
  const width = columns - indent;
  const after = more === '' ? '' : ` (${more})`;
  const lines = broken(text, width);
  const kept = lines.slice(0, most);
  const last = kept.at(-1) ?? '';
  const isCut = kept.length < lines.length;
  const end =
    isCut || last.length + after.length > width ? `${cut(isCut ? `${last}…` : last, width - after.length)}` : last;
  if (more !== '' && !isCut && last.length + after.length > width && kept.length < most) return [...kept, after.trim()];
  return [...kept.slice(0, -1), `${end}${after}`];
}

/** Lines of at most so many characters, broken between words where that can be. */
function broken(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length > width) {
      lines.push(line);
      line = '';
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  return [...lines, line];
}

const cut = (text: string, width: number): string =>
  text.length <= width
    ? text
    : `${text
        .slice(0, width - 1)
        .replace(/…$/, '')
        .trimEnd()}…`;
