// A golden case is a folder: files that replace those of the repository's own releases, command lines, and their whole
// output.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Ran, runCommandLine } from '../compiler/commands/run.ts';
import { openMachine } from '../compiler/world/machine.ts';
import { openReport } from '../compiler/world/write.ts';
import { applyEdits, readEdits } from './edit.ts';
import { commit, git } from './scratch.ts';

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

/** A folder with the repository's releases, policies and templates, copied once for all cases. */
export function makeBase(): string {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'relc-base-')));
  for (const part of ['releases', 'policies', 'templates'])
    cpSync(join(root, part), join(base, part), { recursive: true });
  return base;
}

/**
 * Runs a case in a tree of its own. Returns the current `output.txt` and each file of `expected/`, by path in the case.
 */
export async function runCase(
  base: string,
  { name, commands }: Case,
  run: Runner = inThisProcess,
): Promise<ReadonlyMap<string, string | undefined>> {
  const tree = realpathSync(mkdtempSync(join(tmpdir(), 'relc-case-')));
  try {
    cpSync(base, tree, { recursive: true });
    const head = existsSync(caseFile(name, 'git')) ? commitAll(tree) : undefined;
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
    rmSync(tree, { recursive: true, force: true });
  }
}

/** Makes the tree a repository with one commit, and returns its id. */
function commitAll(tree: string): string {
  git(tree, 'init', '--quiet');
  commit(tree, 'As approved');
  return git(tree, 'rev-parse', 'HEAD').trim();
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
