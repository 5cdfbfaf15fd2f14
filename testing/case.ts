// A golden case is a folder: files that replace those of the repository's own releases, command lines, and their whole
// output.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type Ran, runCommandLine } from '../compiler/commands/run.ts';
import { once } from '../compiler/lib/once.ts';
import { openMachine } from '../compiler/world/machine.ts';
import { openReport } from '../compiler/world/write.ts';
import { applyEdits, readEdits } from './edit.ts';
import { commit, edit, git } from './scratch.ts';

const here = join(import.meta.dirname, 'cases');
const root = join(import.meta.dirname, '..');

export interface Case {
  readonly name: string;
  /** The case's title, from the comment on the first line of command.txt. */
  readonly title: string;
  /** Arguments of relc, one command line each. */
  readonly commands: readonly string[];
}

export const caseFile = (name: string, ...path: readonly string[]): string => join(here, name, ...path);

/** Every case folder, by name. A folder without commands is a mistake, not a case. */
export function listCases(): readonly Case[] {
  const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }): Case => {
    const [first = '', ...commands] = readFileSync(caseFile(name, 'command.txt'), 'utf8').trim().split('\n');
    if (!first.startsWith('# ') || commands.length === 0)
      throw new Error(`${name}/command.txt: title or command missing`);
    return { name, title: first.slice(2), commands };
  });
}

/** A folder for cases, one after another. Copying all of it for each would take longer than most cases. */
export interface CaseTree {
  readonly folder: string;
  /** Makes it what it was before anything was changed. */
  readonly putBack: () => void;
  /** Makes it a repository with one commit of what it was then, and returns its id. */
  readonly commitAll: () => string;
}

/** An exception of a sample that cases are made without. */
const ofAnotherSample =
  /^ {2}- id: \S+\n.*\n {4}subject: \{release: (?!risk-default|credit-assistant).*\n(?: {4}.*\n)*/gm;

/** A folder with the repository's credit samples, policies and templates. A case that needs another sample brings it. */
export function makeTree(): CaseTree {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'relc-case-')));
  const parts = ['releases/risk-default', 'releases/credit-assistant', 'policies', 'templates'];
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  edit(folder, 'policies/governance/exceptions.yaml', (ledger) => ledger.replace(ofAnotherSample, ''));
  const contents = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) contents.set(path, readFileSync(path));
  }
  const committed = once(() => commitOf(folder));
  const commitAll = () => {
    const { git, head } = committed();
    cpSync(git, join(folder, '.git'), { recursive: true });
    return head;
  };
  let since = Date.now();
  const putBackAll = () => {
    putBack(folder, contents, since);
    since = Date.now();
  };
  return { folder, putBack: putBackAll, commitAll };
}

/** What git keeps of a folder that is committed: made once, in one pack, since a file for each object takes longer than most cases. */
function commitOf(folder: string): { readonly git: string; readonly head: string } {
  const kept = join(mkdtempSync(join(tmpdir(), 'relc-case-git-')), '.git');
  git(folder, 'init', '--quiet');
  commit(folder, 'As approved');
  git(folder, 'gc', '--quiet');
  const head = git(folder, 'rev-parse', 'HEAD').trim();
  cpSync(join(folder, '.git'), kept, { recursive: true });
  rmSync(join(folder, '.git'), { recursive: true });
  return { git: kept, head };
}

/** The system's clock for files is behind by a few of them. */
const milliseconds = 50;

/** Removes what is not one of these files, or not as it was at a time, and writes what is missing. */
function putBack(folder: string, contents: ReadonlyMap<string, Buffer>, since: number): void {
  const folders = new Set([...contents.keys()].flatMap((path) => foldersOf(path)));
  const remove = (path: string) => rmSync(path, { recursive: true, force: true });
  const clean = (within: string): void => {
    for (const entry of readdirSync(within, { withFileTypes: true })) {
      const path = join(within, entry.name);
      const bytes = contents.get(path);
      // To read all of them takes longer than most cases.
      const isUntouched = () => lstatSync(path).ctimeMs < since - milliseconds;
      if (entry.isDirectory() && folders.has(path)) clean(path);
      else if (!entry.isFile() || bytes === undefined || !(isUntouched() || bytes.equals(readFileSync(path))))
        remove(path);
    }
  };
  clean(folder);
  for (const [path, bytes] of contents) {
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** Every folder above a path. */
function foldersOf(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersOf(folder)];
}

/** Runs a case in a tree. Returns the current `output.txt` and each file of `expected/`, by path in the case. */
export async function runCase(
  { folder: tree, putBack, commitAll }: CaseTree,
  { name, commands }: Case,
  run: Runner = inThisProcess,
): Promise<ReadonlyMap<string, string | undefined>> {
  try {
    const head = existsSync(caseFile(name, 'git')) ? commitAll() : undefined;
    applyEdits(tree, readEdits(caseFile(name, 'edit.yaml')));
    if (existsSync(caseFile(name, 'input'))) cpSync(caseFile(name, 'input'), tree, { recursive: true });
    let output = '';
    for (const command of commands) {
      const { stdout, stderr, exitCode } = await run(tree, command.split(' '));
      output += `$ relc ${command}\n${stdout}${stderr}exit ${exitCode}\n\n`;
    }
    // A commit's id changes with every sample; the output about it does not.
    const said = head === undefined ? output : output.replaceAll(head, '<commit>');
    const written = globSync('expected/**/*', { cwd: caseFile(name) })
      .filter((path) => statSync(caseFile(name, path)).isFile())
      .map((path) => [path, readIfThere(join(tree, relative('expected', path)))] as const);
    return new Map([['output.txt', said], ...written]);
  } finally {
    putBack();
  }
}

const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Runs a command line in a tree, and returns its whole output. */
export type Runner = (tree: string, args: readonly string[]) => Promise<Ran>;

/** In this process, which stands in the tree meanwhile: so one at a time. */
export const inThisProcess: Runner = async (tree, args) => {
  const folder = process.cwd();
  process.chdir(tree);
  // A repository around the temporary folder does not belong to the case.
  process.env['GIT_CEILING_DIRECTORIES'] = tmpdir();
  try {
    return await runCommandLine(args, {
      open: async (whereabouts) => openMachine(whereabouts),
      openReport,
      colour: false,
    });
  } finally {
    process.chdir(folder);
    delete process.env['GIT_CEILING_DIRECTORIES'];
  }
};

/** Runs `relc` as its callers do. */
export const inAProcess: Runner = async (tree, args) => {
  const ended = spawnSync(process.execPath, [join(root, 'compiler/relc.js'), ...args], {
    cwd: tree,
    env: { PATH: process.env['PATH'], NO_COLOR: '1', GIT_CEILING_DIRECTORIES: tmpdir() },
    encoding: 'utf8',
  });
  return { exitCode: ended.status ?? -1, stdout: ended.stdout, stderr: ended.stderr };
};
