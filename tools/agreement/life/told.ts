// A story as a page: what was done, and of each answer what matters. What is to be quoted must be there, so whoever tells it
// checks it.
import { check } from '../../../testing/checks.ts';
import type { Ran, Verdict } from '../pipeline_site.ts';

/** How a job ends, and the lines of its log to show: each the first that has this text, a finding with all that it says. */
export type Expected = readonly [verdict: Verdict, ...quotes: string[]];

const words: Readonly<Record<Verdict, string>> = {
  PASS: 'passed',
  WARN: 'passed with a warning: exit code 5',
  FAIL: 'failed',
};

export class Told {
  readonly lines: string[] = [];

  /** Headings and paragraphs. */
  say(...paragraphs: readonly string[]): void {
    this.lines.push(...paragraphs.flatMap((one) => [one, '']));
  }

  /** What somebody typed, and what it answered. */
  command(typed: string, answered: string, ...quotes: readonly string[]): void {
    this.#block('console', [`$ ${typed}`, ...quoted(typed, answered.split('\n'), quotes)]);
  }

  /** A change as merge requests show it. */
  diff(lines: readonly string[]): void {
    this.#block('diff', lines);
  }

  /** Jobs of one pipeline. */
  jobs({ text, came }: Ran, expected: Readonly<Record<string, Expected>>): void {
    const shown = Object.entries(expected).flatMap(([job, [verdict, ...quotes]]) => {
      const is = came.get(job);
      check(`${job} ${words[verdict]}`, is === verdict ? undefined : `${is}:\n${text}`);
      return [
        `${job}: ${words[verdict]}`,
        ...quoted(job, logOf(text, job), quotes).map((line) => `    ${line}`.trimEnd()),
      ];
    });
    this.#block('text', shown);
  }

  #block(kind: string, lines: readonly string[]): void {
    this.lines.push(`\`\`\`${kind}`, ...lines, '```', '');
  }
}

/** What a job printed, without its commands. */
export function logOf(text: string, job: string): readonly string[] {
  const line = new RegExp(`^${RegExp.escape(job)} +> ?(.*)$`, 'gm');
  return [...text.matchAll(line)].map(([, said = '']) => said);
}

function quoted(title: string, log: readonly string[], quotes: readonly string[]): readonly string[] {
  return quotes.flatMap((quote) => {
    const at = log.findIndex((line) => line.includes(quote));
    check(`${title} says: ${quote}`, at >= 0 ? undefined : log.join('\n'));
    return at < 0 ? [] : passage(log, at);
  });
}

/** A line, or the finding or change that begins with it, without the place in a file. */
function passage(log: readonly string[], at: number): readonly string[] {
  const [first = '', ...rest] = log.slice(at);
  if (!/^(?:error|warning|waiting)\[|^waiting: /.test(first)) return [first];
  const end = rest.indexOf('');
  const said = rest.slice(0, end < 0 ? undefined : end);
  return [first, ...said.filter((line) => !/^ +(?:-->|\d* *\||\^|ends )|^ *\d+ \|/.test(line))];
}
