/**
 * Stryker changes code in every way it knows, one change at a time, and a test in the same folder must fail.
 *
 *     npm run mutation                  files that differ, or whose own tests differ, from when they were tried last
 *     npm run mutation -- PATH…         these files, and all below these folders
 *     npm run mutation -- … --write     records that they were tried, and what no test notices
 *
 * What no test notices is listed in mutation/survivors.txt. A change that survives and is not listed is an error, and so
 * is a listed one that a test notices by now. mutation/tried.txt has the digest of each file that was tried, with its
 * own tests, so that the whole can be tried in parts.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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

/** More of them take longer than `.ci/run` has. */
const mostFiles = 10;

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

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = options.filter((option) => option !== '--write');
if (unknown.length > 0) throw new Error(`unknown option ${unknown.join(' ')}`);
const all = globSync(
  rooms.map((room) => (room.endsWith('.ts') ? room : `${room}/**/*.ts`)),
  { cwd: root },
)
  .filter((file) => !file.endsWith('.test.ts'))
  .sort();
const nowhere = named.filter((path) => !all.some((file) => isIn(path, file)));
if (nowhere.length > 0) throw new Error(`nothing is mutated in ${nowhere.join(' ')}`);
const files = all.filter((file) => (named.length > 0 ? named.some((path) => isIn(path, file)) : !isTried(file)));

if (files.length === 0) check('every file of the mutated rooms was tried as it is');
else if (named.length === 0 && files.length > mostFiles)
  check('few files differ from when they were tried last', `${files.length} do; name some:\n${files.join('\n')}`);
else compare(mutate(files));

const gone = lines(listed).filter((line) => !all.includes(fileOf(line)));
say('every listed change is in a file that is there', gone);

/** Compares the survivors in `files` with the list, or writes them there. */
function compare(mutants: readonly { readonly text: string; readonly status: string }[]): void {
  const survivors = mutants
    .filter(({ status }) => !['Killed', 'Timeout', 'Ignored'].includes(status))
    .map(({ text }) => text);
  if (options.includes('--write')) {
    const isOther = (line: string) => all.includes(fileOf(line)) && !files.includes(fileOf(line));
    write(listed, [...lines(listed).filter(isOther), ...survivors]);
    write(tried, [...lines(tried).filter(isOther), ...files.map(stamp)]);
  }
  const known = lines(listed).filter((line) => files.includes(fileOf(line)));
  check(
    `${mutants.length} changes are tried in ${files.length} files`,
    mutants.length === 0 ? 'there must be some' : undefined,
  );
  say('a test fails for every change but those that are listed', without(survivors, known));
  say('no test fails for a listed change: otherwise it leaves the list', without(known, survivors));
}

/** Mutates these files, and runs the tests in their folders. */
function mutate(paths: readonly string[]): readonly { readonly text: string; readonly status: string }[] {
  if (!existsSync(join(own, 'node_modules'))) run('npm', ['ci', '--silent'], own);
  const tests = [...new Set(paths.map((path) => `${dirname(path)}/**/*.test.ts`))];
  const stryker = join(own, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const settings = join(own, 'stryker.config.json');
  run(process.execPath, [stryker, 'run', settings, '--mutate', paths.join(',')], root, {
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

function isTried(file: string): boolean {
  return lines(tried).includes(stamp(file));
}

/** A file with the digest of it and its own tests. */
function stamp(file: string): string {
  const hash = createHash('sha256');
  for (const path of [file, file.replace(/\.ts$/, '.test.ts')])
    if (existsSync(join(root, path))) hash.update(readFileSync(join(root, path)));
  return `${file}  ${hash.digest('hex')}`;
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
