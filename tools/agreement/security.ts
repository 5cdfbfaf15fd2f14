/**
 * Each row of tools/agreement/security.yaml names a check, how to delete it and the test that then fails. This deletes
 * each in turn, in a copy of the repository, and expects that test to fail.
 *
 *     npm run security                 tries every row
 *     npm run security -- N18 F2       tries the rows of these findings
 *     npm run security -- 1/4          tries the first quarter of the rows
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { check, inParallel } from '../../testing/checks.ts';
import { type Row, readAttacks } from '../build/docs_security.ts';
import { ownTestsPass } from '../build/opa.ts';
import { openTests, type Tests } from './vitest.ts';

const root = join(import.meta.dirname, '../..');
const { findings, checks } = readAttacks();

const wanted = process.argv.slice(2);
const tried = checks.filter(
  ({ finding }, index) => wanted.length === 0 || wanted.some((one) => one === finding || holds(one, index)),
);
/** Files of Rego tests, by whether they pass without those of other files. */
const alone = new Map<string, Promise<boolean>>();
const scratch = mkdtempSync(join(tmpdir(), 'relc-security-'));
try {
  const opened: Promise<Tests>[] = [];
  try {
    const faults = await inParallel(tried, async (row, worker) => {
      opened[worker] ??= openTests(copyOfRepository(join(scratch, String(worker))));
      const fault = await unnoticed(row, await opened[worker]);
      check(`${row.finding}: without its check in ${row.delete.file}, "${row.test.title}" fails`, fault);
      return fault;
    });
    // vitest takes the tests that fail, as they should, for a failure of this process.
    process.exitCode = faults.every((fault) => fault === undefined) ? 0 : 1;
  } finally {
    for (const tests of opened) await (await tests).close();
  }
} finally {
  rmSync(scratch, { recursive: true });
}
check(`${tried.length} rows are tried`, tried.length === 0 ? `no row is meant by ${wanted.join(' ')}` : undefined);
const unanswered = Object.keys(findings).filter((name) => !checks.some(({ finding }) => finding === name));
check('every finding has a row', unanswered.join('\n') || undefined);
const unknown = checks.filter(({ finding }) => !Object.hasOwn(findings, finding)).map(({ finding }) => finding);
check('every row has a finding', unknown.join('\n') || undefined);

/** Whether a row is in the part that `1/4` names: the first of four. */
function holds(part: string, index: number): boolean {
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(part) ?? [];
  return number !== undefined && Math.floor((index * Number(of)) / checks.length) === Number(number) - 1;
}

/** Copies the files that git knows, and links the packages. */
function copyOfRepository(folder: string): string {
  const files = execFileSync('git', ['-C', root, 'ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  for (const file of files.filter((name) => name !== '' && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Deletes the check. Returns what is wrong when its test passes anyway. */
async function unnoticed({ delete: { file, text, by }, test }: Row, tests: Tests): Promise<string | undefined> {
  const path = join(tests.folder, file);
  const before = readFileSync(path, 'utf8');
  const places = before.split(text).length - 1;
  if (places !== 1) return `${file} holds the check ${places} times:\n${text}`;
  writeFileSync(
    path,
    before.replace(text, () => by),
  );
  try {
    tests.changed(path);
    return test.file.endsWith('.rego') ? await passes(test, tests.folder) : await tests.unnoticed(test);
  } finally {
    writeFileSync(path, before);
    tests.changed(path);
  }
}

async function passes({ file, title }: Row['test'], copy: string): Promise<string | undefined> {
  if (!(await passesAlone(file))) return 'the tests of this file do not pass alone, so they would notice anything';
  return (await ownTestsPass(join(copy, dirname(file)), basename(file), `\\.${title}$`))
    ? 'the test passes without the check'
    : undefined;
}

/** As long as nothing is deleted. */
function passesAlone(file: string): Promise<boolean> {
  const passing = alone.get(file) ?? ownTestsPass(join(root, dirname(file)), basename(file));
  alone.set(file, passing);
  return passing;
}
