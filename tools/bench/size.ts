// Time and memory of relc for large inputs, beside a stock tool that only reads them.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { largeSbom } from '../../testing/large-sbom.ts';
import { commit, edit, git, makeRegistry, makeRepository, model, want } from '../../testing/scratch.ts';
import { goTool } from '../build/go.ts';
import { compare, type Measured, median } from './compare.ts';
import { generate } from './releases.ts';

const root = join(import.meta.dirname, '../..');
const at = '2026-11-25T12:00:00Z';
const release = `releases/${model}/2`;
const sums = 'model.SHA256SUMS';

export interface Large {
  readonly what: string;
  readonly measured: readonly Measured[];
  /** The peak resident memory of relc's process in MB, without git's processes. */
  readonly peak: number;
}

/** `scale` makes all inputs smaller, to try it out. */
export async function large(folder: string, scale: number): Promise<readonly Large[]> {
  const made = (name: string): string => {
    const repository = join(folder, name);
    mkdirSync(repository, { recursive: true });
    makeRepository(repository, join(folder, `${name}-keys`), `releases/${model}`);
    return repository;
  };
  return [
    await oneFile(made('file'), scale * 3e9),
    await committed(made('committed'), scale * 7e8),
    await sbom(made('sbom'), scale * 20_000, scale * 2000),
    await text(made('text'), scale * 1e6),
    await registry(made('registry'), scale * 600),
    await releases(join(folder, 'thousand'), scale * 1000),
    await releases(join(folder, 'ten-thousand'), scale * 10_000),
  ];
}

export const largeTable = (rows: readonly Large[]): string =>
  [
    '|  | seconds | peak | beside it | seconds |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(({ what, measured: [own, peer], peak }) => {
      const seconds = (one: Measured | undefined) => median(one?.seconds ?? []).toFixed(2);
      return `| ${what} | ${seconds(own)} | ${peak} MB | ${peer?.name} | ${seconds(peer)} |`;
    }),
  ].join('\n');

/** As .gitlab-ci.yml runs Node. */
const NODE_OPTIONS = '--max-semi-space-size=8';

/** Runs relc with a hook that records its memory. Findings are expected, a bug is not. */
function relc(repository: string, ...args: readonly string[]): number {
  const note = join(repository, '.relc-memory');
  const hook = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.RELC_NOTE,String(process.resourceUsage().maxRSS)))`;
  const argv = ['--import', hook, join(root, 'compiler/relc.js'), '--repo', repository, '--at', at, ...args];
  const run = spawnSync(process.execPath, argv, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NODE_OPTIONS, RELC_NOTE: note },
  });
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`relc exits with ${run.status}\n${run.stdout}${run.stderr}`);
  const kilobytes = Number(readFileSync(note, 'utf8'));
  execFileSync('rm', [note]);
  return Math.round(kilobytes / 1024);
}

async function beside(
  what: string,
  repository: string,
  args: readonly string[],
  name: string,
  peer: () => void,
): Promise<Large> {
  let peak = 0;
  const run = () => {
    peak = Math.max(peak, relc(repository, ...args));
  };
  return {
    what,
    measured: await compare(1, [
      { name: `\`relc ${args[0]}\``, run },
      { name, run: peer },
    ]),
    peak,
  };
}

const sha256sum = (files: readonly string[]): void => {
  execFileSync('sha256sum', files);
};

/** A repository of many releases, which are compared with HEAD as well. The peer only reads them. */
function releases(folder: string, count: number): Promise<Large> {
  const repository = join(folder, 'repository');
  mkdirSync(repository, { recursive: true });
  const models = Math.min(100, count);
  generate(repository, join(folder, 'keys'), models, Math.ceil(count / models));
  return beside(`${count} releases`, repository, ['check'], '`sha256sum` of their files', () => {
    execFileSync('sh', ['-c', 'find releases -type f -print0 | xargs -0 sha256sum'], {
      cwd: repository,
      stdio: 'ignore',
    });
  });
}

/** A file of zeros in the model's list. The signature then covers another list, which is the only finding. */
function weights(repository: string, name: string, size: number): string {
  const file = join(repository, release, 'model', name);
  writeFileSync(file, '');
  truncateSync(file, size);
  const listed = execFileSync('sha256sum', [file], { encoding: 'utf8' }).slice(0, 64);
  appendFileSync(join(repository, release, sums), `${listed}  ${name}\n`);
  return file;
}

function oneFile(repository: string, size: number): Promise<Large> {
  const file = weights(repository, 'weights.bin', size);
  commit(repository, 'Start');
  git(repository, 'rm', '--quiet', '--cached', '--', file);
  return beside(
    `a model file of ${gigabytes(size)} in the work tree`,
    repository,
    ['check', release],
    '`sha256sum`',
    () => sha256sum([file]),
  );
}

function committed(repository: string, size: number): Promise<Large> {
  const files = ['weights-1.bin', 'weights-2.bin'].map((name) => weights(repository, name, size));
  commit(repository, 'Start');
  const what = `two model files of ${gigabytes(size)} in a commit`;
  return beside(what, repository, ['check', release, '--ref', 'HEAD'], '`sha256sum` of the same in the work tree', () =>
    sha256sum(files),
  );
}

function sbom(repository: string, components: number, vulnerabilities: number): Promise<Large> {
  const path = join(repository, release, 'sbom.cdx.json');
  const document = { ...JSON.parse(readFileSync(path, 'utf8')), ...largeSbom(components, vulnerabilities) };
  writeFileSync(path, JSON.stringify(document));
  commit(repository, 'Start');
  const cue = goTool('cue');
  const what = `an SBOM of ${components} components with ${vulnerabilities} vulnerabilities`;
  return beside(what, repository, ['check', release], '`cue vet` of that SBOM', () => {
    execFileSync(cue, ['vet', '-c', '-d', '#Sbom', join(root, 'schemas'), 'json:', path]);
  });
}

function text(repository: string, bytes: number): Promise<Large> {
  edit(repository, `${release}/model_card.md`, () => 'TODO '.repeat(bytes / 5));
  commit(repository, 'Start');
  const path = join(repository, release, 'model_card.md');
  return beside(
    `a model card of ${bytes / 1e6} MB of \`TODO\``,
    repository,
    ['check', release],
    '`grep -c TODO`',
    () => {
      execFileSync('grep', ['-c', 'TODO', path]);
    },
  );
}

/** Versions of the model without a release: a registry keeps everything that training made. */
function registry(repository: string, versions: number): Promise<Large> {
  makeRegistry(repository);
  const few = `${repository}-few`;
  want(repository, { '1': 'Approved' }, '1');
  commit(repository, 'Start');
  cpSync(repository, few, { recursive: true });
  const folder = join(repository, 'registry/models', model, 'versions');
  const facts = JSON.parse(readFileSync(join(folder, '2.json'), 'utf8'));
  for (let version = 3; version <= versions; version += 1) {
    const run_id = createHash('md5').update(String(version)).digest('hex');
    writeFileSync(join(folder, `${version}.json`), JSON.stringify({ ...facts, version: String(version), run_id }));
  }
  return beside(
    `a \`file:\` registry of ${versions} versions`,
    repository,
    ['plan', '--out', join(repository, 'plan')],
    '`relc plan` with 2 versions',
    () => {
      relc(few, 'plan', '--out', join(few, 'plan'));
    },
  );
}

const gigabytes = (bytes: number): string => `${bytes / 1e9} GB`;
