/**
 * One changed byte in anything that was approved must be refused, and the file named. In what `npm start` left, each
 * file of the release, its profile and its runtime policies is changed in turn under `relc check`, and each file of the
 * compiled folder and of the model under `relc verify`. An added or removed file must be refused as well. Works on
 * copies.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runCommandLine } from '../../compiler/commands/run.ts';
import { parseDocument } from '../../compiler/document/parse.ts';
import { openMachine } from '../../compiler/world/machine.ts';
import { openReport } from '../../compiler/world/write.ts';
import type { Profile, Release } from '../../schemas/generated/documents.ts';
import { check, inParallel } from '../../testing/checks.ts';

const root = join(import.meta.dirname, '../..');
const demo = join(root, '.relc/demo');
const model = 'releases/risk-default';
const build = 'build/risk-default/2';
const at = '2026-11-25T12:00:00Z';

interface Report {
  readonly exit_code: number;
  readonly diagnostics: readonly { readonly code: string; readonly file?: string }[];
}

/** Changes a copy, and returns how to undo it. */
type FileChange = (folder: string) => () => void;

interface Tampering {
  readonly title: string;
  /** Each change is tried alone. */
  readonly changes: readonly FileChange[];
  readonly command: Command;
  /** What the report must name; absent when a refusal is enough. */
  readonly named?: string;
}

interface Command {
  readonly name: string;
  /** The exit code of a refusal. */
  readonly exitCode: number;
  readonly args: (folder: string) => readonly string[];
}

const filesBelow = (folder: string): string[] =>
  readdirSync(join(demo, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(demo.length + 1))
    .sort();

function read<T>(file: string): T {
  const { value } = parseDocument(file, readFileSync(join(demo, file)), 'yaml');
  if (value === undefined) throw new Error(`${file} cannot be read`);
  return value.value as T;
}

/** In this process: hundreds of runs would each load relc anew. */
async function relc(folder: string, args: readonly string[]): Promise<Report> {
  const { exitCode, stdout, stderr } = await runCommandLine(
    ['--repo', folder, '--at', at, '--format', 'json', ...args],
    { open: async (whereabouts) => openMachine(whereabouts), openReport, colour: false },
  );
  try {
    return { ...JSON.parse(stdout), exit_code: exitCode };
  } catch {
    throw new Error(`relc ${args.join(' ')} gave no report (exit code ${exitCode}):\n${stdout}${stderr}`);
  }
}

const checked: Command = { name: 'check', exitCode: 1, args: () => ['check', `${model}/2`] };

const modelFiles = (): string => {
  const { run_id: run } = JSON.parse(readFileSync(join(demo, model, '2/registry.json'), 'utf8'));
  return join('registry/artifacts', run, 'model');
};

const verified: Command = {
  name: 'verify',
  exitCode: 3,
  args: (folder) => [
    ...['verify', '--bundle', join(folder, build)],
    ...['--trust', join(folder, 'policies/trust')],
    ...['--model-files', join(folder, modelFiles())],
  ],
};

/** One bit of one byte. */
const byte =
  (file: string, place: number): FileChange =>
  (folder) => {
    const path = join(folder, file);
    const original = readFileSync(path);
    const changed = Buffer.from(original);
    changed[place] = (changed[place] ?? 0) ^ 1;
    writeFileSync(path, changed);
    return () => writeFileSync(path, original);
  };

const added =
  (file: string, add: (path: string) => void): FileChange =>
  (folder) => {
    add(join(folder, file));
    return () => rmSync(join(folder, file));
  };

const removed =
  (file: string): FileChange =>
  (folder) => {
    const path = join(folder, file);
    const original = readFileSync(path);
    rmSync(path);
    return () => writeFileSync(path, original);
  };

/** The first, the middle and the last byte of a file. */
function bytes(file: string, command: Command, named?: string): Tampering {
  const { size } = statSync(join(demo, file));
  const places = [...new Set([0, Math.floor(size / 2), size - 1])];
  return {
    title: `one byte changed in ${file}`,
    changes: places.map((place) => byte(file, place)),
    command,
    ...(named === undefined ? {} : { named }),
  };
}

/** Another set of files: one more, a link, one fewer. Reports name files from `base` on. */
function fileSet(folder: string, gone: string, command: Command, base: string): Tampering[] {
  const more = join(folder, 'more.py');
  const named = (file: string): string => relative(base, file);
  const add = (path: string): void => writeFileSync(path, '');
  const link = (path: string): void => symlinkSync('/dev/null', path);
  return [
    { title: `a file added to ${folder}`, changes: [added(more, add)], command, named: named(more) },
    { title: `a link added to ${folder}`, changes: [added(more, link)], command, named: named(more) },
    { title: `${gone} removed`, changes: [removed(gone)], command, named: named(gone) },
  ];
}

function tamperings(): Tampering[] {
  const release = `${model}/2`;
  const profile = `${model}/profiles/${read<Release>(`${release}/release.yaml`).profile}.yaml`;
  const policies = read<Profile>(profile).policies.map(({ path }) => path);
  const records = ['state.sigstore.json', 'cab.sigstore.json'].map((name) => `${build}/${name}`);
  return [
    ...[...filesBelow(release), profile, ...policies].map((file) => bytes(file, checked, file)),
    ...filesBelow(build).map((file) =>
      bytes(file, verified, records.includes(file) ? undefined : relative(build, file)),
    ),
    ...filesBelow(modelFiles()).map((file) => bytes(file, verified, relative(modelFiles(), file))),
    ...fileSet(`${release}/model/code`, `${release}/model_card.md`, checked, ''),
    ...fileSet(`${build}/policy_snapshot`, `${build}/release_notes.md`, verified, build),
    ...fileSet(`${modelFiles()}/code`, `${modelFiles()}/MLmodel`, verified, modelFiles()),
  ];
}

/** What was wrong with the answers. */
async function tamper(folder: string, { changes, command, named }: Tampering): Promise<string | undefined> {
  const faults: string[] = [];
  for (const [index, change] of changes.entries()) {
    const undo = change(folder);
    const { exit_code: code, diagnostics } = await relc(folder, command.args(folder));
    undo();
    // A file that was never read is reported by its path below the given folder.
    const isNamed = diagnostics.some(({ file }) => file === named || file?.endsWith(`/${named}`));
    if (code !== command.exitCode || (named !== undefined && !isNamed))
      faults.push(`change ${index + 1}: exit code ${code}, ${JSON.stringify(diagnostics).slice(0, 2000)}`);
  }
  return faults.length === 0 ? undefined : faults.join('\n');
}

const scratch = mkdtempSync(join(tmpdir(), 'relc-tamper-'));
try {
  const copies = Array.from({ length: availableParallelism() }, (_, index) => join(scratch, String(index)));
  for (const copy of copies) cpSync(demo, copy, { recursive: true });
  const untouched = copies[0] ?? '';
  for (const { name, args } of [checked, verified]) {
    const { exit_code: code, diagnostics } = await relc(untouched, args(untouched));
    const fault = code === 0 ? undefined : `exit code ${code}, ${JSON.stringify(diagnostics)}`;
    check(`relc ${name} passes while nothing is changed`, fault);
  }
  const results = await inParallel(
    tamperings(),
    async (one, worker) => [one, await tamper(copies[worker] ?? '', one)] as const,
  );
  for (const [{ title, command, named }, fault] of results)
    check(`relc ${command.name} refuses ${title}${named === undefined ? '' : ', and names it'}`, fault);
} finally {
  rmSync(scratch, { recursive: true });
}
