import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { environmentsOfJobs } from '../compiler/operations/pipeline-targets.ts';
import { jobsIn, type PipelineProject, pipelineProject } from './pipeline-project.ts';
import { git } from './scratch.ts';

const pipeline = readFileSync(join(import.meta.dirname, '../.gitlab-ci.yml'), 'utf8');
const { workflow } = load(pipeline) as { readonly workflow: { readonly rules: readonly object[] } };
const { jobs, variables } = jobsIn(pipeline);

test('when a runner keeps its workspace, the pipeline starts from a clone of its own', () => {
  expect(variables['GIT_STRATEGY']).toBe('clone');
});

test('when a merge request comes from a fork, no job runs: no approval would count', () => {
  const [first] = workflow.rules;
  expect(first).toEqual({ if: '$CI_MERGE_REQUEST_SOURCE_PROJECT_ID != $CI_MERGE_REQUEST_PROJECT_ID', when: 'never' });
});

test('when a job plans with a token that only reads, it says that another applies; the job that writes plans nothing', () => {
  const planning = Object.entries(jobs).filter(([, { script }]) => script?.some((line) => line.includes('relc plan ')));
  expect(planning.map(([name]) => name)).toEqual(['plan']);
  for (const [name, { environment, script = [] }] of planning) {
    expect(environment, name).toBeUndefined();
    for (const line of script.filter((line) => line.includes('relc plan '))) expect(line).toContain(' --read-only ');
  }
});

test('when a job holds what writes to a target, it is of that target alone: its environment, its turn, its `--target`', () => {
  const writing = Object.entries(jobs).filter(
    ([name, { parallel }]) => parallel !== undefined && !name.startsWith('.'),
  );
  expect(writing.map(([name]) => name)).toEqual(['apply', 'restore', 'answer', 'drill', 'audit', 'notify']);
  for (const [name, { environment, resource_group: turn, script = [] }] of writing) {
    expect(environment?.name, name).toBe('$RELC_TARGET');
    expect(turn, name).toMatch(/-\$RELC_TARGET$/);
    const commands = script
      .flatMap((line) => line.split('\n'))
      .filter((line) => /^ *relc (apply|restore|drill|audit|notify) /.test(line));
    expect(commands, name).toHaveLength(1);
    for (const line of commands) expect(line).toContain(' --target "$RELC_TARGET"');
  }
  expect(jobs['apply']?.resource_group).toBe(jobs['restore']?.resource_group);
});

test('when the schedule is hourly, the way back is rehearsed and what serves audited once a day', () => {
  for (const name of ['drill', 'audit']) expect(jobs[name]?.script?.join('\n')).toContain(`relc ${name} --daily `);
});

test('when a job has an environment of its own, no target may be called like it', () => {
  const named = Object.values(jobs).flatMap(({ environment }) => environment?.name ?? []);
  expect(new Set(named.filter((name) => name !== '$RELC_TARGET'))).toEqual(new Set(environmentsOfJobs));
});

test('when nothing is to be applied, as after a change of README, GitLab counts no deployment', () => {
  const named = Object.values(jobs).flatMap(({ environment }) => environment ?? []);
  expect(new Set(named.map(({ action }) => action))).toEqual(new Set(['prepare']));
});

test('when the job before left hooks, git runs none of them in the pipeline', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hooks-'));
  const ran = join(folder, 'ran');
  git(folder, 'init', '--quiet');
  writeFileSync(join(folder, '.git/hooks/reference-transaction'), `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
  const commit = git(folder, 'commit-tree', '-m', 'Commit', git(folder, 'mktree').trim()).trim();
  const branch = (name: string, env: Readonly<Record<string, string>>) =>
    execFileSync('git', ['-C', folder, 'branch', name, commit], { env: { ...process.env, ...env } });
  branch('in-the-pipeline', variables);
  expect(existsSync(ran)).toBe(false);
  branch('elsewhere', {});
  expect(existsSync(ran)).toBe(true);
});

/** What stands in for relc: says whose it is and what it was asked, and exits for `judge` as it is told. */
const relc = (whose: string) =>
  `import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const [command, ...args] = process.argv.slice(2);
const { LOG, LOOK, DUE = '[]' } = process.env;
const after = (option) => args[args.indexOf(option) + 1];
const told = LOOK && command !== 'judge'
  ? [command, '--target', after('--target'), 'of', readFileSync(join(after('--repo'), LOOK), 'utf8')].join(' ')
  : command;
appendFileSync(LOG, '${whose} ' + told + '\\n');
const folder = after('--repo');
if (process.env.PROPOSES && command !== 'judge') {
  mkdirSync(join(folder, 'committed'));
  const said = (...args) => execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { encoding: 'utf8' }).trim();
  for (const name of process.env.PROPOSES.split(' ')) {
    const made = said('commit-tree', '-p', 'HEAD', '-m', name, 'HEAD^{tree}');
    said('branch', 'relc-rollback-' + name, made);
    writeFileSync(join(folder, 'committed', made), '');
  }
  process.exit(command === 'restore' ? 5 : 0);
}
if (command === 'due') writeFileSync(args.at(-1).replace('json:', ''), DUE);
const isThrough = process.env.RELC_BREAK_GLASS === 'lines of two people';
process.exitCode = command === 'judge' && !isThrough ? Number(process.env.VERDICT) : 0;
`;
const archiver = `import { writeFileSync } from 'node:fs';
writeFileSync(process.argv[2], 'packed');
console.log('${sha256('packed')}');
`;
const npm = '#!/bin/sh\necho "npm $1" >>"$LOG"\n';

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const token = { RELC_GITLAB_TOKEN: 'one that may read' };

describe('a job that holds a key or a token', () => {
  let project: PipelineProject;
  let verified: string;
  const at = (...parts: readonly string[]) => project.at(...parts);
  const write = (...args: Parameters<PipelineProject['write']>) => project.write(...args);
  const commit = () => project.commit();
  /** Packs what is committed, as the archive that was verified. */
  function pack(whose: string): string {
    const packed = at('package');
    mkdirSync(join(packed, 'compiler'), { recursive: true });
    writeFileSync(join(packed, 'compiler/relc.js'), relc(whose));
    writeFileSync(join(packed, 'package.json'), '{"type": "module"}');
    writeFileSync(join(packed, 'sources.txt'), git(at('clone'), 'ls-tree', 'HEAD', 'compiler', 'package.json'));
    execFileSync('tar', ['-czf', at('relc.tgz'), '-C', project.folder, 'package']);
    const sum = sha256(readFileSync(at('relc.tgz')));
    execFileSync('cp', [at('relc.tgz'), at('stored', sum)]);
    return sum;
  }

  beforeAll(() => {
    project = pipelineProject(pipeline, npm);
    write('clone/compiler/relc.js', relc('tip'));
    write('clone/package.json', '{"type": "module"}');
    write('clone/tools/build/archive.ts', archiver);
    commit();
    verified = pack('verified');
    // From here on the branch has another relc than the verified one.
    write('clone/compiler/other.ts', '');
    commit();
  });

  const run = (name: string, more: Readonly<Record<string, string>> = {}) =>
    project.run(name, { RELC_VERIFIED: verified, ...more });

  test('when the chain holds, goes on with the relc of the branch, which is judged before anything of it runs', () => {
    expect(run('apply')).toMatchObject({ status: 0, log: ['verified judge', 'npm ci', 'tip apply'] });
  });

  test.each([
    ['is broken', '3'],
    ['cannot be told, because the forge is down', '4'],
    ['cannot be told, because relc has a bug', '70'],
  ])('when the chain %s, the verified relc goes on, and nothing of the branch runs', (_, verdict) => {
    expect(run('apply', { VERDICT: verdict })).toMatchObject({
      status: 5,
      log: ['verified judge', 'verified apply', 'verified judge'],
    });
    expect(run('status', { ...token, VERDICT: verdict })).toMatchObject({
      status: 0,
      log: ['verified judge', 'verified status'],
    });
  });

  test('when people let the branch through, the job passes, and still nothing of the branch runs', () => {
    expect(run('apply', { VERDICT: '3', RELC_BREAK_GLASS: 'lines of two people' })).toMatchObject({
      status: 0,
      log: ['verified judge', 'verified apply', 'verified judge'],
    });
  });

  test('when nobody approved a branch that names no server, what stops or mends is applied all the same', () => {
    const targets = 'clone/policies/governance/targets.yaml';
    const before = readFileSync(at(targets), 'utf8');
    write(targets, '{');
    commit();
    expect(run('apply', { VERDICT: '3' }).log).toContain('verified apply');
    expect(run('status', { VERDICT: '3' }).log).toContain('verified status');
    const approved = run('apply');
    expect(approved).toMatchObject({ status: 5, log: ['verified judge', 'npm ci'] });
    expect(approved.text).toContain('names no MLflow server');
    write(targets, before);
    commit();
  });

  test.each([
    ['first in its entry', '- url: mlflow+https://mlflow\n    name: production'],
    ['in quotes', '- name: production\n    "url":  "mlflow+https://mlflow"'],
    ['in braces', "- {name: production, url: 'mlflow+https://mlflow'}"],
  ])('when targets.yaml names its server %s, it is released to', (_, entry) => {
    const targets = 'clone/policies/governance/targets.yaml';
    const before = readFileSync(at(targets), 'utf8');
    write(targets, `targets:\n  ${entry}\n`);
    commit();
    expect(run('apply')).toMatchObject({ status: 0, log: ['verified judge', 'npm ci', 'tip apply'] });
    write(targets, before);
    commit();
  });

  test('when a link or a file is in the place of the releases, the tests run; when only releases change, they need not', () => {
    const clone = at('clone');
    const ranFor = (change: () => void) => {
      change();
      git(clone, 'add', '--all');
      git(clone, 'commit', '--quiet', '-m', 'Proposed');
      const { log } = run('test', { CI_COMMIT_SHA: git(clone, 'rev-parse', 'HEAD').trim() });
      git(clone, 'reset', '--quiet', '--hard', 'origin/main');
      return log;
    };
    expect(ranFor(() => write('clone/releases/churn/model.yaml', ''))).toEqual([]);
    expect(ranFor(() => symlinkSync('compiler', join(clone, 'releases')))).toEqual(['npm cit']);
    expect(ranFor(() => write('clone/releases', ''))).toEqual(['npm cit']);
  });

  test('when somebody calls a branch as the head of a merge request is called here, the jobs still run', () => {
    git(at('clone'), 'push', '--quiet', 'origin', 'HEAD:refs/merge-requests/1/head');
    git(at('clone'), 'push', '--quiet', 'origin', 'HEAD:refs/heads/merge-requests/1/x');
    git(at('clone'), 'fetch', '--quiet', 'origin');
    const { status, text } = run('apply');
    expect({ status, text }).toMatchObject({ status: 0 });
    git(at('clone'), 'push', '--quiet', 'origin', ':refs/heads/merge-requests/1/x', ':refs/merge-requests/1/head');
  });

  test('when the verified relc is that of the branch, nothing waits for npm', () => {
    const same = pack('same');
    expect(run('apply', { RELC_VERIFIED: same })).toMatchObject({ status: 0, log: ['same judge', 'same apply'] });
  });

  test('when npm gives nothing, the verified relc goes on, and nothing of the branch runs or is kept', () => {
    write('bin/npm', `${npm}exit 1\n`, 0o755);
    expect(run('apply')).toMatchObject({ status: 0, log: ['verified judge', 'npm ci', 'verified apply'] });
    expect(run('keep')).toMatchObject({ status: 4, log: ['verified judge', 'npm ci'] });
    expect(run('apply', { RELC_VERIFIED: '' })).toMatchObject({ status: 1, log: ['npm ci'] });
    write('bin/npm', npm, 0o755);
  });

  test('when the pipeline is of an older commit, what the branch says now is applied: nothing that waits is left behind', () => {
    write('clone/releases/churn/model.yaml', 'newest');
    commit();
    const newest = git(at('clone'), 'rev-parse', 'HEAD').trim();
    git(at('clone'), 'reset', '--quiet', '--hard', 'HEAD~1');
    const ran = run('apply', { LOOK: 'releases/churn/model.yaml' });
    git(at('clone'), 'reset', '--quiet', '--hard', newest);
    expect(ran.log).toEqual(['verified judge', 'npm ci', 'tip apply --target production of newest']);
  });

  test('when nobody can ask GitLab whether a schedule runs, the job that looks says so', () => {
    expect(run('status', token)).toMatchObject({ status: 0, log: ['verified judge', 'npm ci', 'tip status'] });
    const blind = run('status');
    expect(blind).toMatchObject({ status: 5, log: ['verified judge', 'npm ci', 'tip status'] });
    expect(blind.text).toContain("environment\n'watch'");
  });

  test('when somebody puts back by hand what was changed, nothing but the registry is asked', () => {
    const same = pack('same');
    expect(run('restore', { RELC_VERIFIED: same })).toMatchObject({ status: 0, log: ['same judge', 'same restore'] });
    expect(run('restore', { VERDICT: '4' })).toMatchObject({ status: 0, log: ['verified judge', 'verified restore'] });
  });

  describe('when a job proposes a rollback', () => {
    const asked = { MODEL: 'churn', TARGET: 'production' };
    /** GitLab's address leads to the project. */
    const reachable = () => {
      write('gitconfig', `[url "file://${at('origin')}"]\n  insteadOf = https://relc@gitlab/bank/releases.git\n`);
      git(at('origin'), 'config', 'receive.advertisePushOptions', 'true');
      const server = { CI_SERVER_PROTOCOL: 'https', CI_SERVER_FQDN: 'gitlab', CI_PROJECT_PATH: 'bank/releases' };
      return { ...asked, ...server, CI_DEFAULT_BRANCH: 'main', GIT_CONFIG_GLOBAL: at('gitconfig') };
    };
    const pushed = (branch: string) => git(at('origin'), 'for-each-ref', '--format=%(objectname)', branch).trim();

    test.each([
      ['rollback', 0],
      ['answer', 5],
    ])('%s pushes its commit, and leaves the artifact by which GitLab shows who started it', (job, status) => {
      write('clone/committed/forged', '');
      commit();
      const ran = run(job, { ...reachable(), RELC_PUSH_TOKEN: 'may push', PROPOSES: job });
      expect(ran, ran.text).toMatchObject({ status });
      expect(readdirSync(at('clone/committed'))).toEqual([pushed(`refs/heads/relc-rollback-${job}`)]);
      expect(ran.text).not.toContain('may push');
    });

    test.each(['rollback', 'answer'])('%s without a token that pushes says what is missing', (job) => {
      const ran = run(job, { ...reachable(), PROPOSES: `${job}-again` });
      expect(ran).toMatchObject({ status: 1 });
      expect(ran.text).toContain('RELC_PUSH_TOKEN');
      expect(pushed(`refs/heads/relc-rollback-${job}-again`)).toBe('');
    });

    test('rollback without a model or a target asks for both, and runs nothing', () => {
      const asking = run('rollback', { ...reachable(), MODEL: '' });
      expect(asking).toMatchObject({ status: 2, log: ['verified judge', 'npm ci'] });
    });

    test.each(['taken-1 free-1', 'free-2 taken-2'])(
      'when GitLab takes one of %s not, it takes the other, and the job fails',
      (names) => {
        const [taken = '', free = ''] = names.split(' ').toSorted().toReversed();
        const others = git(at('clone'), 'commit-tree', '-m', 'Somebody was faster', 'HEAD^{tree}').trim();
        git(at('clone'), 'push', '--quiet', 'origin', `${others}:refs/heads/relc-rollback-${taken}`);
        const ran = run('answer', { ...reachable(), RELC_PUSH_TOKEN: 'may push', PROPOSES: names });
        expect(ran, ran.text).toMatchObject({ status: 1 });
        expect(pushed(`refs/heads/relc-rollback-${taken}`)).toBe(others);
        expect(readdirSync(at('clone/committed'))).toContain(pushed(`refs/heads/relc-rollback-${free}`));
      },
    );

    test.each(['rollback', 'answer'])('%s leaves what shows who started it for as long as somebody may ask', (job) => {
      expect(jobs[job]?.artifacts).toMatchObject({ when: 'always', expire_in: 'never' });
    });

    test('answer takes nothing that a trigger says: it looks at every model', () => {
      rmSync(at('clone/releases'), { recursive: true, force: true });
      commit();
      expect(run('answer').log).toEqual(['verified judge', 'npm ci', 'tip restore']);
      expect(jobs['answer']?.script?.join('\n')).not.toMatch(/\$(MODEL|TARGET|VERSION)\b/);
      expect(jobs['answer']?.environment?.name).toBe('$RELC_TARGET');
    });

    test('and finds nothing to do, nothing is pushed', () => {
      expect(run('answer', { ...reachable(), RELC_PUSH_TOKEN: 'may push' })).toMatchObject({ status: 0 });
      expect(existsSync(at('clone/committed'))).toBe(false);
    });
  });

  test.each([
    ['nothing ends soon', '[]', 0],
    ['something ends soon', '[{"day": "2026-11-28"}]', 5],
  ])('when %s, every pipeline shows it', (_, result, status) => {
    expect(run('due', { DUE: result })).toMatchObject({ status, log: ['npm ci', 'tip due'] });
  });

  test.each([
    ['another file', (sum: string) => writeFileSync(at('stored', sum), readFileSync(at('stored', verified)))],
    ['none', () => undefined],
  ])('when the archive is %s, nothing runs, and the job says where it looked', (_, store) => {
    const sum = sha256('what was verified');
    store(sum);
    const ran = run('apply', { RELC_VERIFIED: sum });
    expect(ran).toMatchObject({ status: 1, log: [] });
    expect(ran.text).toContain(`http://gitlab/relc/${sum}/relc.tgz`);
  });

  test('when no relc was verified yet, says so and where that is set, and goes on with the relc of the branch', () => {
    const ran = run('apply', { RELC_VERIFIED: '' });
    expect(ran).toMatchObject({ status: 0, log: ['npm ci', 'tip apply'] });
    expect(ran.text).toContain('RELC_VERIFIED is not set');
    expect(ran.text).toContain('docs/gitlab.md');
  });

  test('when nothing says where the chain starts, says so, and nothing of the branch runs', () => {
    const ran = run('apply', { RELC_CHAIN: '' });
    expect(ran).toMatchObject({ status: 5, log: ['verified apply'] });
    expect(ran.text).toContain('RELC_CHAIN is not set');
  });

  test('when the branch is approved, its relc is kept once, and the job says what to set', () => {
    const ran = run('keep');
    const sum = sha256('packed');
    expect(ran).toMatchObject({
      status: 0,
      log: ['verified judge', 'npm ci', `upload http://gitlab/relc/${sum}/relc.tgz`],
    });
    expect(ran.text).toContain(`RELC_VERIFIED to ${sum}`);
    writeFileSync(at('stored', sum), 'packed');
    expect(run('keep').log).toEqual(['verified judge', 'npm ci']);
    expect(run('keep', { RELC_VERIFIED: pack('same') })).toMatchObject({ status: 0, log: ['same judge'] });
  });

  test('when the branch is not approved, its relc is not kept', () => {
    expect(run('keep', { VERDICT: '3' })).toMatchObject({ status: 3, log: ['verified judge'] });
  });

  test('when something was applied, and when what judges is not approved, receivers are told by the relc that judges', () => {
    expect(run('notify')).toMatchObject({ status: 0, log: ['verified judge', 'npm ci', 'tip notify'] });
    expect(run('notify', { VERDICT: '3' })).toMatchObject({ status: 0, log: ['verified judge', 'verified notify'] });
  });

  test('when something is merged, each plan has its documents rendered to be sent; a folder that was committed is not among them', () => {
    project.write('clone/plan/production/churn.json', '{}');
    project.write('clone/sending/production/churn/1/notice.md', 'Forged');
    const proposed = run('plan', { CI_PIPELINE_SOURCE: 'merge_request_event' });
    expect(proposed).toMatchObject({ status: 0, log: ['npm ci', 'tip plan'] });
    project.write('clone/sending/production/churn/1/notice.md', 'Forged');
    expect(run('plan', { CI_PIPELINE_SOURCE: 'push' })).toMatchObject({
      status: 0,
      log: ['npm ci', 'tip plan', 'tip show'],
    });
    expect(existsSync(project.at('clone/sending'))).toBe(false);
    rmSync(project.at('clone/plan'), { recursive: true });
    expect(run('plan', { CI_PIPELINE_SOURCE: 'push' }).log).toEqual(['npm ci', 'tip plan']);
  });

  test('when notes can be written, the relc that judges writes them; otherwise the job says what is missing, and passes', () => {
    const policy = 'clone/policies/governance/approvals.yaml';
    const before = readFileSync(at(policy), 'utf8');
    expect(run('note', token)).toMatchObject({ status: 0, log: ['verified judge', 'npm ci', 'tip note'] });
    expect(run('note', { ...token, VERDICT: '3' })).toMatchObject({ status: 5, log: ['verified judge'] });
    const tokenless = run('note');
    expect(tokenless).toMatchObject({ status: 0, log: ['verified judge', 'npm ci'] });
    expect(tokenless.text).toContain("environment 'note'");
    write(policy, 'roles: []\n');
    commit();
    expect(run('note', token)).toMatchObject({ status: 0, log: ['verified judge', 'npm ci'] });
    write(policy, before);
    commit();
  });

  test('when a token may write to GitLab, no job of a merge request has it, and no other job is in its environment', () => {
    const writing = Object.entries(jobs).filter(([, { environment }]) => environment?.name === 'note');
    expect(writing.map(([name, { rules }]) => [name, rules])).toEqual([
      ['note', [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE == "schedule"' }]],
    ]);
  });

  test('takes nothing that another job left', () => {
    const holding = Object.entries(jobs).filter(
      ([name, job]) => job.environment !== undefined && !name.startsWith('.'),
    );
    expect(holding.map(([name]) => name)).toEqual([
      'apply',
      'restore',
      'rollback',
      'answer',
      'drill',
      'audit',
      'notify',
      'status',
      'note',
      'keep',
    ]);
    for (const [name, job] of holding) {
      expect(job.before_script, name).toEqual(jobs['.protected']?.before_script);
      expect(job, name).not.toHaveProperty('cache');
      const needs = job.needs ?? jobs['.protected']?.needs ?? ['every job before'];
      expect(
        needs.every((need) => typeof need === 'object' && need.artifacts === false),
        name,
      ).toBe(true);
    }
  });
});
