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
import { judgeChanges } from '../build/opa.ts';
import { openTests, type Tests } from './vitest.ts';

const root = join(import.meta.dirname, '../..');
const { findings, checks } = readAttacks();

const wanted = process.argv.slice(2);
const tried = checks.filter(
  ({ finding }, index) => wanted.length === 0 || wanted.some((one) => one === finding || holds(one, index)),
);
const scratch = mkdtempSync(join(tmpdir(), 'relc-security-'));
try {
  const faults = [
    ...(await tryGates(tried.filter(({ test }) => test.file.endsWith('.rego')))),
    ...(await tryCode(tried.filter(({ test }) => !test.file.endsWith('.rego')))),
  ];
  // vitest takes the tests that fail, as they should, for a failure of this process.
  process.exitCode = faults.every((fault) => fault === undefined) ? 0 : 1;
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

/** Says what is wrong with a row: its test passes without the check, say. Returns that. */
function report(row: Row, fault: string | undefined): string | undefined {
  check(`${row.finding}: without its check in ${row.delete.file}, "${row.test.title}" fails`, fault);
  return fault;
}

/** The check's file without it; undefined where the check is not in it once. */
function withoutCheck({ delete: { file, text, by } }: Row): string | undefined {
  const [before, after, ...more] = readFileSync(join(root, file), 'utf8').split(text);
  return after === undefined || more.length > 0 ? undefined : `${before}${by}${after}`;
}

const notOnce = ({ delete: { file, text } }: Row): string => `${file} does not hold the check once:\n${text}`;

/** All at once, by OPA alone. */
async function tryGates(rows: readonly Row[]): Promise<readonly (string | undefined)[]> {
  const files = [...new Set(rows.map(({ test }) => basename(test.file)))];
  const [alone, verdicts] = await Promise.all([
    judgeChanges(files.map((tests) => ({ tests }))),
    judgeChanges(
      rows.map((row) => ({
        file: basename(row.delete.file),
        text: withoutCheck(row) ?? '',
        tests: basename(row.test.file),
        names: `\\.${row.test.title}$`,
      })),
    ),
  ]);
  return rows.map((row, index) => {
    const { passes, fault } = verdicts[index] ?? {};
    if (withoutCheck(row) === undefined) return report(row, notOnce(row));
    if (!alone[files.indexOf(basename(row.test.file))]?.passes)
      return report(row, 'the tests of this file do not pass alone, so they would notice anything');
    return report(row, passes ? 'the test passes without the check' : fault);
  });
}

async function tryCode(rows: readonly Row[]): Promise<readonly (string | undefined)[]> {
  const opened: Promise<Tests>[] = [];
  try {
    return await inParallel(rows, async (row, worker) => {
      opened[worker] ??= openTests(copyOfRepository(join(scratch, String(worker))));
      return report(row, await unnoticed(row, await opened[worker]));
    });
  } finally {
    for (const tests of opened) await (await tests).close();
  }
}

/** Deletes the check. Returns what is wrong when its test passes anyway. */
async function unnoticed(row: Row, tests: Tests): Promise<string | undefined> {
  const text = withoutCheck(row);
  if (text === undefined) return notOnce(row);
  const path = join(tests.folder, row.delete.file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, text);
  try {
    tests.changed(path);
    return await tests.unnoticed(row.test);
  } finally {
    writeFileSync(path, before);
    tests.changed(path);
  }
}
