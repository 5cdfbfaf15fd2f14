// Findings as Markdown, for the summary of a job or a note in a merge request.
import type { Language } from '../diagnostics/entry.ts';
import type { Located } from '../document/locate.ts';
import { nextOf, summaryOf } from './ending.ts';
import { placeOf, shownWords } from './finding.ts';
import { words } from './human.ts';
import { kindOf, kinds } from './outcome.ts';
import { andMore } from './phrases.ts';
import { type Line, type Report, textOfLine } from './report.ts';
import { visible } from './visible.ts';

/** A note that is longer is read by nobody, and a forge may refuse it. The rest is counted. */
const most = 50;

export function markdown(report: Report): string {
  const { command, diagnostics, language, lines } = report;
  const summary = summaryOf(report);
  const sorted = kinds.flatMap((kind) => diagnostics.filter((one) => kindOf(one) === kind));
  const next = nextOf(report).map(({ label, command: said }) => `${label}: ${asCode(visible(said))}\\`);
  const rest = sorted.length - most;
  return [
    ...[`### relc ${command}`, ''],
    ...(summary === '' ? [] : [`**${asText(visible(summary))}**`, '']),
    ...sorted.slice(0, most).map((one) => item(one, language)),
    ...(rest > 0 ? [`- ${andMore[language](rest)}`] : []),
    ...(sorted.length > 0 ? [''] : []),
    ...fenced(lines),
    ...(next.length === 0 ? [] : [next.join('\n').replace(/\\$/, ''), '']),
  ].join('\n');
}

function item(diagnostic: Located, language: Language): string {
  const { code } = diagnostic;
  const { summary, reason, fix } = shownWords(diagnostic, language);
  const place = placeOf(diagnostic);
  return [
    `- **${words[language][kindOf(diagnostic)]}: ${asText(summary)}** ${asCode(code)}${place === '' ? '' : ` ${asCode(place)}`}`,
    ...reason.split('\n').map(asText),
    `**${words[language].fix}:** ${asText(fix)}`,
  ].join('\\\n  ');
}

/**
 * What a command said, as it said it. A forge may look for its own commands before it looks for code blocks, and takes a
 * shorter fence within for the end of one: nothing of the kind begins a line.
 */
function fenced(lines: readonly Line[]): readonly string[] {
  if (lines.length === 0) return [];
  const text = lines.map((line) => visible(textOfLine(line)).replace(/^(?=[/`~>])/, ' '));
  const fence = fenceFor(text.join('\n'), 3);
  return [`${fence}text`, ...text, fence, ''];
}

/** Backticks in a row, more than there are anywhere in the text. */
const fenceFor = (text: string, least: number): string =>
  '`'.repeat(Math.max(least, 1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))));

export function asCode(text: string): string {
  const fence = fenceFor(text, 1);
  const needsSpace = text.startsWith('`') || text.endsWith('`');
  return needsSpace ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** What a forge makes a link of, or notifies somebody for. */
const linked = /((?:[a-z][a-z0-9+.-]{0,30}:\/\/|www\.|mailto:|xmpp:|@)[^\s`]+)/i;

/** Markup, references of a forge, and `:name:`, which would become a picture. */
const marked = /[\\`*_{}[\]<>#|~!&$%^]|:(?=[\w+-]{1,50}:)/g;

/** Anybody's text: no markup, no link, no picture, no command to the forge, and no name that it would notify. */
const asText = (text: string): string =>
  text
    .split(linked)
    .map((part, index) => (index % 2 === 1 ? asCode(part) : part.replace(marked, '\\$&')))
    .join('')
    // What would begin a list, a heading or a command.
    .replace(/^(\s*)([-+=/])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
