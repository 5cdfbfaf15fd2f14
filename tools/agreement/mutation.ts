/**
 * Stryker changes code in every way it knows, one change at a time, and a test in the same folder must fail.
 *
 *     npm run mutation                  the lines that differ from when their file was tried last
 *     npm run mutation -- PATH…         the same in these files, and all below these folders
 *     npm run mutation -- --all PATH…   all lines of them
 *     npm run mutation -- … --write     records that they were tried, and what no test notices
 *
 * What no test notices is listed in mutation/survivors.txt. A change that survives and is not listed is an error, and so
 * is a listed one that a test notices by now: of whole files, and of changed lines the latter is not asked. mutation/tried.txt
 * has git's id of each file as it was tried. A test that became weaker is only noticed by `--all`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from '../../testing/checks.ts';

/**
 * The code in which a mistake lets something pass or writes something wrong. Not `contract/`: its properties are held to
 * ajv on many values, so a change there takes seconds.
 */
const rooms = ['chain', 'gate', 'load', 'plan', 'apply', 'verify', 'policy', 'trust/state.ts'].map(
  (room) => `compiler/${room}`,
);

/** A change with which the files of tests cannot even be loaded is noticed, too. */
const noticed = ['Killed', 'Timeout', 'RuntimeError', 'Ignored'];

/** More of them take longer than `.ci/run` has: a line takes a second. */
const mostLines = 100;

const root = join(import.meta.dirname, '../..');
const own = join(import.meta.dirname, 'mutation');
const tried = join(own, 'tried.txt');
const listed = join(own, 'survivors.txt');

/** The parts of a report by the schema of mutation-testing-elements that are used here. */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a file from the first to the last, counted from 1. */
interface Lines {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = options.filter((option) => option !== '--write' && option !== '--all');
if (unknown.length > 0) throw new Error(`unknown option ${unknown.join(' ')}`);
const all = globSync(
  rooms.map((room) => (room.endsWith('.ts') ? room : `${room}/**/*.ts`)),
  { cwd: root },
)
  .filter((file) => !file.endsWith('.test.ts'))
  .sort();
const nowhere = named.filter((path) => !all.some((file) => isIn(path, file)));
if (nowhere.length > 0) throw new Error(`nothing is mutated in ${nowhere.join(' ')}`);
const isWhole = options.includes('--all');
const meant = all.filter((file) => named.length === 0 || named.some((path) => isIn(path, file)));
const wanted = meant.flatMap((file) => (isWhole ? [{ file, first: 1, last: countLines(file) }] : changedLines(file)));
const count = wanted.reduce((sum, { first, last }) => sum + last - first + 1, 0);

if (wanted.length === 0) check('every line of the mutated rooms was tried as it is');
else if (named.length === 0 && !isWhole && count > mostLines)
  check(
    'few lines differ from when they were tried last',
    `${count} do; name some files:\n${filesOf(wanted).join('\n')}`,
  );
else compare(mutate(wanted));

const gone = lines(listed).filter((line) => !all.includes(fileOf(line)));
say('every listed change is in a file that is there', gone);

/** Compares the survivors in `wanted` with the list, or adds them to it. */
function compare(mutants: readonly { readonly text: string; readonly status: string }[]): void {
  const files = filesOf(wanted);
  const survivors = mutants.filter(({ status }) => !noticed.includes(status)).map(({ text }) => text);
  const known = lines(listed).filter((line) => files.includes(fileOf(line)));
  if (options.includes('--write')) {
    const others = lines(listed).filter(
      (line) => all.includes(fileOf(line)) && !(isWhole && files.includes(fileOf(line))),
    );
    write(listed, [...others, ...(isWhole ? survivors : without(survivors, known))]);
    recordTried();
  }
  const expected = lines(listed).filter((line) => files.includes(fileOf(line)));
  check(
    `${mutants.length} changes are tried in ${count} lines of ${files.length} files`,
    isWhole && mutants.length === 0 ? 'there must be some' : undefined,
  );
  say('a test fails for every change but those that are listed', without(survivors, expected));
  if (isWhole) say('no test fails for a listed change: otherwise it leaves the list', without(expected, survivors));
}

/** Every file that is meant is recorded as it is now; what is no longer there leaves the list. */
function recordTried(): void {
  const others = lines(tried).filter((line) => all.includes(fileOf(line)) && !meant.includes(fileOf(line)));
  write(tried, [...others, ...meant.map((file) => `${file}  ${idOf(file)}`)]);
}

/** Mutates these lines, and runs the tests in the folders of their files. */
function mutate(parts: readonly Lines[]): readonly { readonly text: string; readonly status: string }[] {
  if (!existsSync(join(own, 'node_modules'))) run('npm', ['ci', '--silent'], own);
  const tests = [...new Set(parts.map(({ file }) => `${dirname(file)}/**/*.test.ts`))];
  const places = parts.map(({ file, first, last }) => `${file}:${first}-${last}`);
  const stryker = join(own, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const settings = join(own, 'stryker.config.json');
  run(process.execPath, [stryker, 'run', settings, '--mutate', places.join(',')], root, {
    RELC_MUTATION_TESTS: tests.join(','),
  });
  const report: Report = JSON.parse(readFileSync(join(root, '.relc/mutation.json'), 'utf8'));
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ text: textOf(file, source, mutant), status: mutant.status })),
  );
}

function isIn(path: string, file: string): boolean {
  const clean = path.replace(/\/$/, '');
  return file === clean || file.startsWith(`${clean}/`);
}

/** The lines of a file that differ from when it was tried last; all of them when it never was. */
function changedLines(file: string): readonly Lines[] {
  const [, before] =
    lines(tried)
      .find((line) => fileOf(line) === file)
      ?.split('  ') ?? [];
  const whole = [{ file, first: 1, last: countLines(file) }];
  if (before === undefined || !isStored(before)) return whole;
  const now = run('git', ['hash-object', '-w', file], root).trim();
  const changes = run('git', ['diff', '--no-ext-diff', '--no-color', '-U0', before, now], root);
  return [...changes.matchAll(/^@@ \S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, length = '1']) =>
    length === '0' ? [] : [{ file, first: Number(start), last: Number(start) + Number(length) - 1 }],
  );
}

/** A shallow clone has not every blob. */
function isStored(id: string): boolean {
  return spawnSync('git', ['cat-file', '-e', id], { cwd: root }).status === 0;
}

function idOf(file: string): string {
  return run('git', ['hash-object', file], root).trim();
}

function countLines(file: string): number {
  return readFileSync(join(root, file), 'utf8').split('\n').length;
}

function filesOf(parts: readonly Lines[]): readonly string[] {
  return [...new Set(parts.map(({ file }) => file))];
}

function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} exits with ${status}\n${stdout}${stderr}`);
  return stdout;
}

function lines(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function write(file: string, all: readonly string[]): void {
  writeFileSync(
    file,
    all
      .map((line) => `${line}\n`)
      .sort()
      .join(''),
  );
}

function say(title: string, found: readonly string[]): void {
  check(title, found.join('\n') || undefined);
}

/** The lines that occur more often in one list than in the other. */
function without(wanted: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return wanted.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** Without line numbers, which change with every edit. */
function textOf(file: string, source: string, { mutatorName, replacement, location: { start, end } }: Mutant): string {
  const changed = source.split('\n').slice(start.line - 1, end.line);
  const last = changed.length - 1;
  changed[last] = (changed[last] ?? '').slice(0, end.column - 1);
  changed[0] = (changed[0] ?? '').slice(start.column - 1);
  const flat = (text: string) => text.replace(/\s+/g, ' ').slice(0, 160);
  return `${file}  ${mutatorName}  ${flat(changed.join('\n'))}  →  ${flat(replacement)}`;
}

function fileOf(line: string): string {
  return line.split('  ', 1)[0] ?? '';
}
