/**
 * One changed byte in anything that was approved must be refused, and the file named: in what `npm start` left, each
 * file of the release, its profile and the runtime policies it binds is changed in turn under `relc check`, and each
 * file of the compiled folder and of the model under `relc verify`. Works on copies.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from '../compiler/document/parse.ts';
import type { Profile, Release } from '../compiler/model/documents.ts';
import { check, inParallel } from './checks.ts';

const root = join(import.meta.dirname, '..');
const demo = join(root, '.relc/demo');
const model = 'releases/risk-default';
const build = 'build/risk-default/2';
const at = '2026-11-25T12:00:00Z';

interface Report {
  readonly exit_code: number;
  readonly diagnostics: readonly { readonly code: string; readonly file?: string }[];
}

interface Tampering {
  /** The file whose byte changes, from the demo's root. */
  readonly file: string;
  readonly exitCode: number;
  /** What the report must name; absent where it is enough to refuse. */
  readonly named?: string;
  readonly command: (folder: string) => readonly string[];
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

function relc(folder: string, args: readonly string[]): Promise<Report> {
  const argv = [join(root, 'compiler/relc.js'), '--repo', folder, '--at', at, '--format', 'json', ...args];
  return new Promise((done, fail) =>
    execFile(process.execPath, argv, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const exit_code = error === null ? 0 : Number(error.code);
      try {
        done({ ...JSON.parse(stdout), exit_code });
      } catch {
        fail(new Error(`relc ${args.join(' ')} gave no report (exit code ${exit_code}):\n${stdout}${stderr}`));
      }
    }),
  );
}

const runChecked = (): readonly string[] => ['check', `${model}/2`];

const runVerified = (folder: string): readonly string[] => {
  const run = JSON.parse(readFileSync(join(demo, model, '2/registry.json'), 'utf8')).run_id;
  const files = join(folder, 'registry/artifacts', run, 'model');
  return ['verify', '--bundle', join(folder, build), '--trust', join(folder, 'policies/trust'), '--model-files', files];
};

function tamperings(): Tampering[] {
  const profile = `${model}/profiles/${read<Release>(`${model}/2/release.yaml`).profile}.yaml`;
  const policies = read<Profile>(profile).policies.map(({ path }) => path);
  const modelFiles = runVerified('').at(-1) ?? '';
  const records = ['state.sigstore.json', 'cab.sigstore.json'].map((name) => `${build}/${name}`);
  return [
    ...[...filesBelow(`${model}/2`), profile, ...policies].map((file) => ({
      file,
      exitCode: 1,
      named: file,
      command: runChecked,
    })),
    ...filesBelow(build).map((file) => ({
      file,
      exitCode: 3,
      ...(records.includes(file) ? {} : { named: file.slice(build.length + 1) }),
      command: runVerified,
    })),
    ...filesBelow(modelFiles).map((file) => ({
      file,
      exitCode: 3,
      named: file.slice(modelFiles.length + 1),
      command: runVerified,
    })),
  ];
}

/** Changes the first, the middle and the last byte in turn, and says what was wrong with the answers. */
async function tamper(folder: string, { file, exitCode, named, command }: Tampering): Promise<string | undefined> {
  const path = join(folder, file);
  const original = readFileSync(path);
  const faults: string[] = [];
  for (const place of new Set([0, Math.floor(original.length / 2), original.length - 1])) {
    const changed = Buffer.from(original);
    changed[place] = (changed[place] ?? 0) ^ 1;
    writeFileSync(path, changed);
    const report = await relc(folder, command(folder));
    const files = report.diagnostics.map((diagnostic) => diagnostic.file);
    if (report.exit_code !== exitCode || (named !== undefined && !files.includes(named)))
      faults.push(
        `byte ${place + 1}: exit code ${report.exit_code}, ${JSON.stringify(report.diagnostics).slice(0, 2000)}`,
      );
  }
  writeFileSync(path, original);
  return faults.length === 0 ? undefined : faults.join('\n');
}

const scratch = mkdtempSync(join(tmpdir(), 'relc-tamper-'));
try {
  const copies = Array.from({ length: availableParallelism() }, (_, index) => join(scratch, String(index)));
  for (const copy of copies) cpSync(demo, copy, { recursive: true });
  const untouched = copies[0] ?? '';
  for (const command of [runChecked, runVerified]) {
    const { exit_code: code, diagnostics } = await relc(untouched, command(untouched));
    const fault = code === 0 ? undefined : `exit code ${code}, ${JSON.stringify(diagnostics)}`;
    check(`relc ${command(untouched)[0]} passes while nothing is changed`, fault);
  }
  const results = await inParallel(
    tamperings(),
    async (one, worker) => [one, await tamper(copies[worker] ?? '', one)] as const,
  );
  for (const [{ file, exitCode, named, command }, fault] of results) {
    const outcome = `exit code ${exitCode}${named === undefined ? '' : ', named'}`;
    check(`relc ${command('')[0]}, one byte changed in ${file}: ${outcome}`, fault);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
