// What `relc import` made, what its models lack with the least effort first, and how the proposal becomes a change of its
// own.
import { entryOf } from '../diagnostics/catalogue.ts';
import type { Language } from '../diagnostics/entry.ts';
import { wording } from '../diagnostics/wording.ts';
import { efforts } from '../evidence/table.ts';
import { columnsOf, padded } from '../lib/columns.ts';
import { own } from '../lib/own.ts';
import type { Imported, Lack, MissingOf, Proposal } from '../model/imported.ts';
import { type ImportWords, importWords } from './import-words.ts';
import { exact, type Fitted, type Line } from './report.ts';

interface Import {
  readonly target: string;
  readonly imported: readonly Imported[];
  readonly missing: readonly MissingOf[];
  readonly proposal: Proposal | undefined;
}

interface Asked {
  readonly all?: boolean;
  readonly full?: boolean;
}

export function importLines({ target, imported, missing, proposal }: Import, asked: Asked, language: Language) {
  const words = importWords[language];
  const { all = false, full = false } = asked;
  const written = imported.flatMap(({ versions }) => versions.flatMap((one) => one.written)).length;
  const command = ['relc import', ...(all ? ['--all'] : missing.map(({ model }) => model)), '--full'].join(' ');
  const lines = full ? missing.flatMap((one) => fullLines(one, language)) : [table(missing, words)];
  return [
    ...(all ? summaryLines(target, imported, words) : imported.flatMap((one) => versionLines(one, words))),
    ...(written === 0 ? [] : [words.follows, words.unchanged]),
    ...(missing.length === 0 ? [] : ['', words.missing, ...lines]),
    ...(missing.length === 0 || full ? [] : [words.full(command)]),
    ...(proposal === undefined ? [] : proposalLines(proposal, words)),
  ] satisfies readonly (Line | Fitted)[];
}

const versionLines = ({ model, versions }: Imported, words: ImportWords): readonly string[] =>
  versions.map(
    ({ version, names, written }) =>
      `${model} ${version} (${names.join(', ')}): ${written.length === 0 ? words.isHere : words.written(written.length)}`,
  );

function summaryLines(target: string, imported: readonly Imported[], words: ImportWords): readonly string[] {
  const versions = imported.flatMap((one) => one.versions);
  const files = versions.reduce((sum, { written }) => sum + written.length, 0);
  const serving = imported.filter((one) => one.versions.length > 0).length;
  const isIdle = ({ diagnostics }: Imported) => diagnostics.some(({ code }) => code === 'import/nothing-served');
  const none = imported.filter((one) => one.versions.length === 0);
  const named = (title: string, some: readonly Imported[]) =>
    some.length === 0 ? [] : [`${title}: ${some.map(({ model }) => model).join(', ')}`];
  return [
    `${target}: ${words.models(serving)} ${words.versions(versions.length)}; ${files === 0 && serving > 0 ? words.allHere : words.written(files)}`,
    ...named(words.idle, none.filter(isIdle)),
    ...named(
      words.failed,
      none.filter((one) => !isIdle(one)),
    ),
  ];
}

/** How many findings there are of each effort: a row for each model, or a list where a terminal has no room for rows. */
function table(missing: readonly MissingOf[], words: ImportWords): Fitted {
  const name = ({ model, versions }: MissingOf) => `${model} ${versions.join(', ')}`;
  const width = Math.max(...missing.map((one) => columnsOf(name(one))));
  const row = (first: string, cells: readonly string[]) =>
    ['', padded(first, width), ...cells.map((cell, index) => cell.padStart(headings[index]?.length ?? 0))].join('  ');
  const headings = efforts.map((effort) => words.efforts[effort]);
  const counts = ({ lacks }: MissingOf) =>
    efforts.map((effort) => lacks.filter((lack) => lack.effort === effort).reduce((sum, one) => sum + one.count, 0));
  const cells = (one: MissingOf) => counts(one).map((count) => (count === 0 ? '–' : String(count)));
  const rows = [row('', headings), ...missing.map((one) => row(name(one), cells(one)))];
  const listed = (one: MissingOf) =>
    counts(one).flatMap((count, index) => (count === 0 ? [] : [`${headings[index]} ${count}`]));
  const lists = missing.map((one) => `  ${name(one)}: ${listed(one).join(', ')}`);
  const fits = (columns: number) => rows.every((line) => columnsOf(line) <= columns);
  return { lines: (columns, isTerminal) => (!isTerminal || fits(columns) ? rows : lists) };
}

function fullLines({ model, versions, lacks }: MissingOf, language: Language): readonly Line[] {
  const words = importWords[language];
  const width = Math.max(...Object.values(words.efforts).map((word) => word.length));
  const files = Math.max(0, ...lacks.map(({ file }) => columnsOf(file)));
  const lines = lacks.map((lack, index) => {
    const isFirst = lacks[index - 1]?.effort !== lack.effort;
    const effort = (isFirst ? words.efforts[lack.effort] : '').padEnd(width);
    return `  ${effort}  ${padded(lack.file, files)}  ${lackText(lack, language)}`;
  });
  const name = `${model} ${versions.join(', ')}`;
  return [[{ style: 'bold', text: name }, lacks.length === 0 ? `: ${words.nothing}` : ''], ...lines];
}

/** Of a file, where it comes from; of several findings, what they are. */
function lackText({ count, found }: Lack, language: Language): string {
  const { code } = found;
  if (code === 'load/missing-evidence') {
    const origin = String(found.facts?.['origin']);
    return own(entryOf(code)[language].words?.['origin'], origin) ?? origin;
  }
  const { summary, reason } = wording(found, language);
  return count === 1 ? `${summary}: ${reason}` : `${summary} (× ${count})`;
}

function proposalLines({ file, from, toBeAdded, remaining }: Proposal, words: ImportWords): readonly Line[] {
  return [
    '',
    ...(toBeAdded === undefined
      ? [words.proposed(file, from)]
      : [words.toBeAdded(file, from), ...toBeAdded.trimEnd().split('\n').map(exact)]),
    words.two,
    ...[
      `  git switch --create strict-from-${from}`,
      `  git commit --message "${words.message(from)}" -- ${file}`,
      `  git push --set-upstream origin HEAD   # ${words.judge}: relc judge --since HEAD~1`,
      `  git switch -                          # ${words.merged}: git pull`,
      '  git switch --create import',
      '  git add releases',
      `  git commit --message "${words.imported}"`,
      '  git push --set-upstream origin HEAD',
    ].map(exact),
    ...(remaining.length === 0 ? [] : ['', `${words.remaining}: ${remaining.join(', ')}`]),
  ];
}
