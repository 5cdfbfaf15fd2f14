/**
 * An archive years later: of what `npm start` left, both versions are archived, and then there is nothing but that folder and the
 * public keys. relc must prove it. The commands of its README must too, in bash with sha256sum, cosign, jq and openssl. One byte in
 * each file, a file more or fewer, a link and exchanged keys must be refused by relc, which names the file, and be noticed by one of the
 * commands. `cosign` is looked up in PATH.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { runCommandLine } from '../../compiler/commands/run.ts';
import { openMachine } from '../../compiler/world/machine.ts';
import { openReport } from '../../compiler/world/write.ts';
import { commandsIn } from '../../testing/archives.ts';
import { check } from '../../testing/checks.ts';
import { model, releaseKeyFile } from '../../testing/scratch.ts';

const root = join(import.meta.dirname, '../..');
const demo = join(root, '.relc/demo');
const scratch = mkdtempSync(join(tmpdir(), 'relc-archive-'));
const repository = join(scratch, 'repository');
const keys = join(scratch, 'keys');
const kept = (version: string) => join(scratch, 'kept', version);
const applied = '2026-11-25T12:00:00Z';
/** The keys of the demo have ended by then. */
const later = '2037-03-01T00:00:00Z';

interface Report {
  readonly exit_code: number;
  readonly diagnostics: readonly { readonly code: string; readonly file?: string }[];
}

/** In this process: hundreds of runs would each load relc anew. */
async function relc(at: string, ...args: readonly string[]): Promise<Report> {
  const environment = { ...process.env, RELC_SIGNING_KEY: releaseKeyFile(join(root, '.relc/keys')) };
  const { exitCode, stdout, stderr } = await runCommandLine(['--at', at, '--format', 'json', ...args], {
    open: async (whereabouts) => openMachine(whereabouts, environment),
    openReport,
    colour: false,
  });
  try {
    return { ...JSON.parse(stdout), exit_code: exitCode };
  } catch {
    throw new Error(`relc ${args.join(' ')} gave no report (exit code ${exitCode}):\n${stdout}${stderr}`);
  }
}

const checked = (folder: string): Promise<Report> => relc(later, 'archive', '--check', folder, '--trust', keys);

const faultOf = ({ exit_code: code, diagnostics }: Report): string | undefined =>
  code === 0 ? undefined : `exit code ${code}: ${JSON.stringify(diagnostics).slice(0, 2000)}`;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

/** The commands of the README that was written, as whoever has the folder runs them. */
const commands = (folder: string): readonly string[] =>
  commandsIn({ files: new Map([['README.md', readFileSync(join(folder, 'README.md'))]]) }).filter(
    (command) => !command.startsWith('relc '),
  );

/** What one of them said of the folder; undefined where all print nothing and end with 0. cosign always warns beside that. */
function noticed(folder: string, all: readonly string[]): string | undefined {
  for (const command of all) {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
    if (status !== 0 || stdout !== '') return `${command}\nexit code ${status}\n${stdout}${stderr}`;
  }
  return undefined;
}

interface Tampering {
  readonly title: string;
  /** May return how to undo it; otherwise the folder is copied anew. */
  readonly change: (folder: string) => unknown;
  /** What relc must name. */
  readonly named: string;
}

const byte = (file: string): Tampering => ({
  title: `one byte changed in ${file}`,
  change: (folder) => {
    const original = readFileSync(join(folder, file));
    const changed = Buffer.from(original);
    const place = Math.floor(changed.length / 2);
    changed[place] = (changed[place] ?? 0) ^ 1;
    writeFileSync(join(folder, file), changed);
    return () => writeFileSync(join(folder, file), original);
  },
  named: file,
});

/** Each file, and of what judged and of relc's own templates one of each folder. */
function tried(): readonly string[] {
  const alike = (file: string) => /^applied\/(?:templates|schemas|policies\/gates)\//.test(file);
  const files = filesIn(kept('2'));
  const folders = new Map(files.filter(alike).map((file) => [dirname(file), file]));
  return [...files.filter((file) => !alike(file)), ...folders.values()];
}

const tamperings = (): readonly Tampering[] => [
  ...tried().map(byte),
  ...['more.json', 'release/more.json', 'applied/policies/trust/more.pub'].map((file) => ({
    title: `${file} added`,
    change: (folder: string) => writeFileSync(join(folder, file), ''),
    named: file,
  })),
  ...['README.md', 'SHA256SUMS', 'archive.sigstore.json', 'states/before.sigstore.json'].map((file) => ({
    title: `${file} removed`,
    change: (folder: string) => rmSync(join(folder, file)),
    named: file,
  })),
  {
    title: 'a link in the place of a file, to the same bytes',
    change: (folder) => {
      renameSync(join(folder, 'commits.json'), join(folder, '../commits.json'));
      symlinkSync('../commits.json', join(folder, 'commits.json'));
    },
    named: 'commits.json',
  },
  {
    title: 'a link added',
    change: (folder) => symlinkSync('/dev/null', join(folder, 'release/more')),
    named: 'release/more',
  },
  {
    title: 'the public key of the release exchanged',
    change: (folder) => {
      const trust = (name: string) => join(folder, 'archived/policies/trust', name);
      cpSync(trust('demo-mlops.pub'), trust('demo-release.pub'));
    },
    named: 'archived/policies/trust/demo-release.pub',
  },
  {
    title: 'the release of another archive',
    change: (folder) => {
      rmSync(join(folder, 'release'), { recursive: true });
      cpSync(join(kept('1'), 'release'), join(folder, 'release'), { recursive: true });
    },
    named: 'release/SHA256SUMS',
  },
  {
    title: 'the seal of another archive',
    change: (folder) => cpSync(join(kept('1'), 'archive.sigstore.json'), join(folder, 'archive.sigstore.json')),
    named: 'SHA256SUMS',
  },
];

try {
  cpSync(demo, repository, { recursive: true });
  cpSync(join(demo, 'policies/trust'), keys, { recursive: true });
  for (const version of ['1', '2']) {
    const args = ['--repo', repository, 'archive', model, version, '--out', kept(version)];
    check(`relc archive writes version ${version}`, faultOf(await relc(applied, ...args)));
    check('written again, there is nothing to do', faultOf(await relc(applied, ...args)));
  }
  rmSync(repository, { recursive: true });
  process.chdir(scratch);
  const told = commands(kept('2'));
  check('its README has commands', told.length > 10 ? undefined : told.join('\n'));
  for (const version of ['1', '2']) {
    check(
      `relc proves version ${version}, with registry, forge and repository gone`,
      faultOf(await checked(kept(version))),
    );
    check(`so do the commands of its README`, noticed(kept(version), commands(kept(version))));
  }
  const folder = join(scratch, 'tampered/archive');
  const anew = () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(kept('2'), folder, { recursive: true });
  };
  anew();
  for (const { title, change, named } of tamperings()) {
    const undo = change(folder);
    const { exit_code: code, diagnostics } = await checked(folder);
    const isNamed = diagnostics.some(({ file }) => file === named || file?.endsWith(`/${named}`));
    const refused = code !== 0 && isNamed;
    const said = `exit code ${code}, ${JSON.stringify(diagnostics).slice(0, 2000)}`;
    check(`relc refuses ${title}, and names it`, refused ? undefined : said);
    const isNoticed = noticed(folder, told) !== undefined;
    check(`a command of its README notices ${title}`, isNoticed ? undefined : 'every command passes');
    if (typeof undo === 'function') undo();
    else anew();
  }
} finally {
  process.chdir(root);
  rmSync(scratch, { recursive: true });
}
