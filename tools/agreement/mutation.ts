/**
 * Stryker changes gate/ and load/ in every way it knows, one change at a time, and their tests must notice. What they do
 * not notice is stated in mutation/survivors.txt: one more, or one that is noticed by now, is an error. With `--write`
 * the list is written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../testing/checks.ts';

const root = join(import.meta.dirname, '../..');
const own = join(import.meta.dirname, 'mutation');
const listed = join(own, 'survivors.txt');

/** Of a report by the schema of mutation-testing-elements, what is used here. */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

if (!existsSync(join(own, 'node_modules'))) run('npm', ['ci', '--silent'], own);
run(
  process.execPath,
  [join(own, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', join(own, 'stryker.config.json')],
  root,
);
const report: Report = JSON.parse(readFileSync(join(root, '.relc/mutation.json'), 'utf8'));
const mutants = Object.entries(report.files).flatMap(([file, { source, mutants: all }]) =>
  all.map((mutant) => ({ text: textOf(file, source, mutant), status: mutant.status })),
);
const survivors = mutants
  .filter(({ status }) => !['Killed', 'Timeout', 'Ignored'].includes(status))
  .map(({ text }) => text);
const page = `${survivors.sort().join('\n')}\n`;
if (process.argv.includes('--write')) writeFileSync(listed, page);
const known = readFileSync(listed, 'utf8')
  .split('\n')
  .filter((line) => line !== '');
check(`${mutants.length} changes are tried`, mutants.length < 500 ? 'so few cannot be all of them' : undefined);
say('no change passes unnoticed but those that are listed', without(survivors, known));
say(
  'every change that is listed still passes unnoticed: what is noticed by now leaves the list',
  without(known, survivors),
);

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} exits with ${status}\n${stdout}${stderr}`);
}

function say(title: string, lines: readonly string[]): void {
  check(title, lines.join('\n') || undefined);
}

/** What is in one list more often than in the other. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** Without line numbers, which move with every edit. */
function textOf(file: string, source: string, { mutatorName, replacement, location: { start, end } }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  const flat = (text: string) => text.replace(/\s+/g, ' ').slice(0, 160);
  return `${file}  ${mutatorName}  ${flat(lines.join('\n'))}  →  ${flat(replacement)}`;
}
