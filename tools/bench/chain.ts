// The walk along a long history, beside `git log --first-parent` over the same.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { approvalsOfStep, type JudgeStep, stepDigest } from '../../compiler/model/judge.ts';
import { signJudgeApproval } from '../../compiler/trust/judge-approval.ts';
import { gitHistory } from '../../compiler/world/history.ts';
import { keysIn } from '../../compiler/world/keys.ts';
import { readFile } from '../../compiler/world/read.ts';
import { commit, countSampleKeys, git, keyFile, makeRepository, placeAt, useMlflow } from '../../testing/scratch.ts';
import { compare, type Measured } from './compare.ts';

const root = join(import.meta.dirname, '../..');
/** One commit of so many is a step. */
const each = 100;
const approvers = [
  ['demo-mlops', 'mlops'],
  ['demo-security', 'security'],
] as const;

export interface Walks {
  readonly commits: number;
  readonly steps: number;
  readonly measured: readonly Measured[];
}

export async function walks(folder: string, commits: number, rounds: number): Promise<Walks> {
  const repository = join(folder, 'repository');
  const keys = join(folder, 'keys');
  const start = makeHistory(repository, keys, commits);
  const steps = await approve(repository, keys);
  const last = steps.at(-2) ?? start;
  const anchors = { [start]: join(folder, 'all.yaml'), [last]: join(folder, 'last.yaml') };
  for (const [at, file] of Object.entries(anchors))
    writeFileSync(file, JSON.stringify({ apiVersion: 'relc/v1', kind: 'ChainAnchor', start: at, targets: {} }));
  const judge = (from: string) => () => {
    const env = { ...process.env, RELC_CHAIN: anchors[from] };
    const args = [join(root, 'compiler/relc.js'), '--repo', repository, 'judge'];
    const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    const tip = git(repository, 'rev-parse', 'HEAD').trim();
    if (status !== 0 || !stdout.includes(`approved up to ${tip}`)) throw new Error(stdout);
  };
  const log = ['-C', repository, 'log', '--first-parent', '--format=%H'];
  const measured = await compare(rounds, [
    { name: '`relc judge` from the first commit', run: judge(start) },
    { name: '`relc judge` from the last step but one', run: judge(last) },
    { name: '`git log --first-parent`', run: () => void execFileSync('git', log, { maxBuffer: 1 << 30 }) },
    {
      name: '`relc --version`',
      run: () => void execFileSync(process.execPath, [join(root, 'compiler/relc.js'), '--version']),
    },
  ]);
  return { commits, steps: steps.length - 1, measured };
}

/** A line of commits that change releases, and sometimes what judges; hands back the first. */
function makeHistory(repository: string, keys: string, commits: number): string {
  mkdirSync(repository, { recursive: true });
  makeRepository(repository, keys, 'releases/risk-default');
  countSampleKeys(repository);
  useMlflow(repository, 'mlflow+http://127.0.0.1:1');
  appendFileSync(
    join(repository, 'policies/governance/approvals.yaml'),
    'judge:\n  require: {mlops: 1, security: 1}\n',
  );
  commit(repository, 'Start');
  const start = git(repository, 'rev-parse', 'HEAD').trim();
  const blob = (path: string, text: string) => `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`;
  const stream = Array.from({ length: commits - 1 }, (_, index) => {
    const path =
      index % each === 0 ? 'policies/notes.md' : `releases/risk-default/incidents/2026-01-01-${index % 50}.md`;
    const made = `commit refs/heads/main\ncommitter Release engineer <engineer@example.com> ${1_795_000_000 + index} +0000\ndata 1\nx\n`;
    return `${made}${index === 0 ? `from ${start}\n` : ''}${blob(path, `${index}\n`)}`;
  });
  execFileSync('git', ['-C', repository, 'fast-import', '--quiet', '--force'], { input: stream.join('') });
  git(repository, 'reset', '--quiet', '--hard', 'main');
  return start;
}

/** Has everybody approve every step, and hands back the steps. */
async function approve(repository: string, keys: string): Promise<readonly string[]> {
  const history = gitHistory(repository);
  const line = await history.line('HEAD', '2099-01-01T00:00:00Z');
  const steps = line.flatMap(({ id, isStep }) => (isStep ? [id] : []));
  const judges = await history.judges(steps);
  const place = placeAt(repository);
  judges.slice(1).forEach(({ digest: after }, index) => {
    const step: JudgeStep = { before: judges[index]?.digest ?? after, after, steps: index + 1 };
    for (const [id, role] of approvers) {
      const key = keysIn({ read: readFile }, undefined).signing(keyFile(keys, id)).value;
      if (key === undefined) throw new Error(`no key of ${id}`);
      place.write(`${approvalsOfStep(stepDigest(step))}/${id}.sigstore.json`, signJudgeApproval(step, role, key));
    }
  });
  commit(repository, 'Approve the judge');
  return steps;
}
