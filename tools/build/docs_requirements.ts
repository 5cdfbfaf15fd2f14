/** `docs/requirements.md`: what relc must do, where each of it lives and which test shows it, from requirements.yaml. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

export interface Requirement {
  readonly id: string;
  /** What is asked for, in few words. */
  readonly says: string;
  /** Files and folders that do it. */
  readonly where?: readonly string[];
  /** Titles of tests and names of checks, by file; a golden case is its folder, without a title. */
  readonly shown?: Readonly<Record<string, readonly string[] | null>>;
  /** The open issue that brings it, or the rest of it. */
  readonly issue?: number;
}

export interface Part {
  readonly title: string;
  readonly rows: readonly Requirement[];
}

export const requirementsFile = 'tools/build/requirements.yaml';

/** Issues that are open: their rows may still be empty. The one that closes an issue takes it out. */
export const openIssues: readonly number[] = [20, 21];

const root = join(import.meta.dirname, '../..');

export const readRequirements = (): readonly Part[] =>
  load(readFileSync(join(root, requirementsFile), 'utf8')) as readonly Part[];

/** The text of a file; undefined where there is none. A folder has an empty text. */
type Read = (path: string) => string | undefined;

export const readProject: Read = (path) => {
  const whole = join(root, path);
  if (!existsSync(whole)) return undefined;
  return statSync(whole).isDirectory() ? '' : readFileSync(whole, 'utf8');
};

/** What is wrong with the rows, a line for each: an empty one, a file that is not there, a title that no test has. */
export function requirementFaults(parts: readonly Part[], read: Read): readonly string[] {
  const rows = parts.flatMap((part) => part.rows);
  const twice = rows.filter(({ id }, index) => rows.findIndex((one) => one.id === id) !== index);
  return [
    ...twice.map(({ id }) => `${id} is there twice`),
    ...rows.flatMap((row) => rowFaults(row, read).map((fault) => `${row.id}: ${fault}`)),
  ];
}

function rowFaults({ where = [], shown = {}, issue, says }: Requirement, read: Read): readonly string[] {
  const isEmpty = where.length === 0 || Object.keys(shown).length === 0;
  return [
    ...(says ? [] : ['it says nothing']),
    ...(isEmpty && issue === undefined ? ['nothing says where it lives and which test shows it'] : []),
    ...(issue === undefined || openIssues.includes(issue) ? [] : [`issue ${issue} is not open`]),
    ...where.filter((path) => read(path) === undefined).map((path) => `there is no ${path}`),
    ...Object.entries(shown).flatMap(([file, titles]) => shownFaults(file, titles, read(file))),
  ];
}

function shownFaults(file: string, titles: readonly string[] | null, text: string | undefined): readonly string[] {
  if (text === undefined) return [`there is no ${file}`];
  if (titles === null) return isCase(file) ? [] : [`${file} is no golden case: say which of its tests`];
  return titles.filter((title) => !hasTest(file, text, title)).map((title) => `${file} has no test "${title}"`);
}

const isCase = (path: string): boolean => /^testing\/cases\/[^/]+$/.test(path);

/** Whether a test, or a check of a tool or of .ci/run, has this title: a whole text, the first that it is called with. */
function hasTest(file: string, text: string, title: string): boolean {
  const escaped = RegExp.escape(title);
  if (file.endsWith('.rego')) return new RegExp(`^${escaped}\\b`, 'm').test(text);
  const calls = file.endsWith('.ts') ? String.raw`(?<!\b(?:skip|todo))\(\s*` : String.raw`\bchecks? `;
  return new RegExp(`${calls}(['"\`])${escaped}\\1[, ]`).test(text);
}

const introduction = `\
What relc must do, where that lives, and what shows it. \`npm run docs\` writes this page from \`${requirementsFile}\`, and fails where a row is
empty, a file is not there or no test has the title. Rows S are the sentences of the source document that relc was made from, by its
sections; rows A to F are the requirements that follow from it. An italic issue is still open, and brings what the row lacks.

\`registry.promote\` and others in \`policies/gates\` are shown by Rego tests, \`testing/cases\` are golden cases, and \`tools/agreement\` are
checks against real tools, which \`.ci/run\` runs.`;

export const requirementsPage = (parts: readonly Part[]): string =>
  `${['# Requirements', introduction, ...parts.map(section)].join('\n\n')}\n`;

const section = ({ title, rows }: Part): string =>
  [`## ${title}\n`, '| | what | lives in | shown by |', '| --- | --- | --- | --- |', ...rows.map(line)].join('\n');

const line = ({ id, says, where = [], shown = {}, issue }: Requirement): string => {
  const tests = Object.entries(shown).map(([file, titles]) => [link(file), ...(titles ?? [])].join('<br>'));
  const open = issue === undefined ? [] : [`*issue ${issue}*`];
  return `| ${id} | ${cell(says)} | ${where.map(link).join('<br>')} | ${[...tests.map(cell), ...open].join('<br>')} |`;
};

const link = (path: string): string => `[${path}](../${path})`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
