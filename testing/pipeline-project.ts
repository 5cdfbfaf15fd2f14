// A project with a pipeline file, whose jobs run as a runner runs them. npm is the test's; of the network there is only a
// curl that takes archives from `stored/`, and notes uploads.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { git } from './scratch.ts';

export interface Job {
  readonly extends?: string;
  readonly needs?: readonly (string | { readonly artifacts?: boolean })[];
  readonly environment?: { readonly name: string; readonly action?: string };
  readonly parallel?: { readonly matrix: readonly Readonly<Record<string, readonly string[]>>[] };
  readonly resource_group?: string;
  readonly before_script?: readonly string[];
  readonly script?: readonly string[];
  readonly rules?: readonly unknown[];
  readonly artifacts?: Readonly<Record<string, unknown>>;
}

/** The jobs and the variables of a pipeline file. A job has what it extends, which begins with a dot. */
export function jobsIn(pipeline: string) {
  const read = load(pipeline) as Readonly<Record<string, Job>>;
  const whole = (job: Job): Job => ({ ...(job.extends && whole(read[job.extends] ?? {})), ...job });
  const jobs = Object.fromEntries(Object.entries(read).map(([name, job]) => [name, whole(job)]));
  return { jobs, variables: (load(pipeline) as { readonly variables: Readonly<Record<string, string>> }).variables };
}

const curl = `#!/bin/sh
while [ $# -gt 1 ]; do
  case $1 in --output) output=$2 ;; --upload-file) echo "upload $3" >>"$LOG" && exit ;; esac
  shift
done
cp "$STORED/$(basename "$(dirname "$1")")" "$output" 2>/dev/null
`;

/** An empty project. `clone/` is its work tree, and what its jobs did stands in `log`. */
export function pipelineProject(pipeline: string, npm: string) {
  const { jobs, variables } = jobsIn(pipeline);
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-'));
  const at = (...parts: readonly string[]) => join(folder, ...parts);
  const write = (path: string, text: string, mode = 0o644) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
    chmodSync(at(path), mode);
  };
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin');
  git(folder, 'clone', '--quiet', 'origin', 'clone');
  git(at('clone'), 'checkout', '--quiet', '-B', 'main');
  write('clone/policies/governance/approvals.yaml', 'gitlab:\n');
  write('clone/policies/governance/targets.yaml', 'targets:\n  - name: production\n    url: mlflow+https://mlflow\n');
  mkdirSync(at('stored'));
  write('bin/curl', curl, 0o755);
  write('bin/npm', npm, 0o755);
  return {
    ...{ folder, at, write },
    commit() {
      git(at('clone'), 'add', '--all');
      git(at('clone'), 'commit', '--quiet', '--allow-empty', '-m', 'Commit');
      git(at('clone'), 'push', '--quiet', 'origin', 'main');
    },
    /** Runs a job: one script, which ends at the first command that fails. `more` are variables of the job. */
    run(name: string, more: Readonly<Record<string, string>>) {
      writeFileSync(at('log'), '');
      const job = jobs[name];
      const lines = [...(job?.before_script ?? []), ...(job?.script ?? [])];
      const env = {
        ...process.env,
        ...{
          ...variables,
          BRANCH: 'main',
          RELC_TARGET: 'production',
          ARCHIVES: 'http://gitlab/relc',
          CI_JOB_TOKEN: 'token',
        },
        ...{ PATH: `${at('bin')}:${dirname(process.execPath)}:${process.env['PATH']}`, LOG: at('log') },
        ...{ STORED: at('stored'), VERDICT: '0', RELC_CHAIN: 'chain.yaml', ...more },
      };
      const ran = spawnSync('bash', ['-eo', 'pipefail', '-c', lines.join('\n')], { cwd: at('clone'), env });
      const log = readFileSync(at('log'), 'utf8').split('\n').filter(Boolean);
      return { status: ran.status, log, text: `${ran.stdout}${ran.stderr}` };
    },
  };
}

export type PipelineProject = ReturnType<typeof pipelineProject>;
