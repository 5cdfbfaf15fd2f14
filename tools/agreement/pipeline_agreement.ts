/**
 * Runs `.gitlab-ci.yml` with gitlab-ci-local, against a real MLflow server and our GitLab double. A copy of this
 * repository is pushed as it is. A merge request is checked, planned, approved and merged; the default branch applies
 * exactly that; the schedule finds nothing left to do, then a change by hand, and keeps a note on a merge request. Then somebody changes what judges.
 * A second repository releases to two servers, each by the job that holds its account.
 * `gitlab-ci-local` is looked up in PATH and needs rsync; Go is needed to build the policy again.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../compiler/lib/digest.ts';
import { mlflowRegistry } from '../../compiler/registry/mlflow/registry.ts';
import { check } from '../../testing/checks.ts';
import { approvers, commit, edit, limitTo, model, releaseKeyFile, target, want } from '../../testing/scratch.ts';
import { releaseFirst } from './life/release.ts';
import { TwoTargets } from './life/targets.ts';
import { Told } from './life/told.ts';
import { MlflowServer } from './mlflow/server.ts';
import { PipelineSite } from './pipeline_site.ts';

const all = approvers.map(({ id }) => id);
const site = new PipelineSite();
const { repository, gitlab } = site;
let server: MlflowServer | undefined;
try {
  await gitlab.listen();
  const verified = await firstPush();
  server = await MlflowServer.start(join(site.folder, 'mlflow'));
  site.setUp(`mlflow+http://127.0.0.1:${server.port}`);
  site.settings = {
    RELC_SIGNING_KEY: releaseKeyFile(site.keys),
    RELC_GITLAB_TOKEN: gitlab.token,
    ...anchored(verified),
  };
  await releases();
  await mergeRequestsThatAreRefused();
  await forgeDown();
  await unapprovedJudge();
  await twoTargets(verified);
  const left = site.left();
  check(
    "the jobs leave nothing behind on the runner but Node's compile cache",
    left.length === 0 ? undefined : left.join(' '),
  );
} catch (error) {
  check('runs to its end', error instanceof Error ? error.stack : String(error));
} finally {
  server?.stop();
  site.close();
}

/** A copy of this repository as it is, without any setting. Gives the sha256 of the relc that the pipeline kept. */
async function firstPush(): Promise<string> {
  // The samples were made one after the other: on this day all of them are there.
  site.settings = { RELC_TEST_TIME: '2026-11-27T12:00:00Z' };
  const text = await site.pipeline('default branch', {
    baseline: 'PASS',
    rebuild: 'PASS',
    plan: 'WARN',
    apply: 'WARN',
    notify: 'WARN',
    keep: 'PASS',
  });
  shows('the first push of a copy says that there is no target yet', text, 'targets.yaml names no MLflow server');
  shows('and that no relc was verified yet', text, 'RELC_VERIFIED is not set');
  const kept = /RELC_VERIFIED to ([0-9a-f]{64})/.exec(text)?.[1] ?? '';
  const archive = gitlab.packages.get(`relc/${kept}/relc.tgz`);
  check('keeps relc under its sha256', archive && sha256Hex(archive) === kept ? undefined : text);
  return kept;
}

/** What a protected variable holds from here on: the relc that judges first, and where the chain starts. */
function anchored(verified: string): Readonly<Record<string, string>> {
  const chain = join(site.folder, 'chain.yaml');
  writeFileSync(chain, site.relc('judge', '--anchor'));
  return { RELC_VERIFIED: verified, RELC_CHAIN: chain };
}

async function releases(): Promise<void> {
  const iid = site.propose('version-1', () => want(repository, { '1': 'Approved' }, '1'));
  const proposed = await site.pipeline('merge request', { check: 'PASS', judge: 'PASS', test: 'PASS', plan: 'PASS' });
  shows('the merge request plans what it proposes', proposed, ': nothing → version 1');
  const report = JSON.parse(readFileSync(join(repository, 'plan/terraform.json'), 'utf8'));
  check("GitLab's report counts the changes", report.create > 0 ? undefined : JSON.stringify(report));
  const quality = qualityReport().filter(({ check_name: code }) => code !== 'exception/used');
  check('the Code Quality report names exceptions alone', quality.length === 0 ? undefined : JSON.stringify(quality));
  const notes = join(repository, 'build', model, '1', 'release_notes.md');
  check('the release that it approves is compiled, for people to read', existsSync(notes) ? undefined : notes);

  site.merge(iid, []);
  const unapproved = await site.pipeline('default branch', { plan: 'PASS', apply: 'WARN' });
  shows('merged without approvals, apply waits and says for whom', unapproved, 'approve/missing-role');
  await serves('and writes nothing', undefined);

  const again = site.propose('version-1-again', () =>
    edit(repository, `releases/${model}/model.yaml`, (text) =>
      text.replace('description: ', 'description: For consumers. '),
    ),
  );
  site.relc('plan', '--out', join(repository, 'plan'));
  site.merge(again, all);
  const applied = await site.pipeline('default branch', { apply: 'PASS', notify: 'PASS' });
  shows('approved and merged, apply does exactly that', applied, `${model} on ${target} serves version 1`);
  shows('with the verified relc, without npm', applied, 'relc is the verified one');
  await serves('MLflow serves it', '1');

  const alone = await site.pipeline('default branch', { status: 'FAIL' });
  shows('where no schedule runs, status says so', alone, 'pipeline/not-scheduled');
  const quiet = await site.pipeline('schedule', { apply: 'PASS', status: 'PASS', due: 'PASS' });
  shows(
    'by schedule nothing is left to do, and status says what serves',
    quiet,
    `${model} on ${target}: callers get 1, as approved`,
  );
  await registry().write(model, { type: 'tag', version: '1', name: 'stage' }, Buffer.from('Production'));
  const drifted = await site.pipeline('default branch', { status: 'FAIL' });
  shows('a change by hand is found by any pipeline', drifted, 'registry/drift');
  await site.pipeline('default branch', { restore: 'PASS' });
  const restored = await site.pipeline('default branch', { status: 'PASS' });
  shows('and a person puts it back by one job', restored, `${model} on ${target}: callers get 1, as approved`);
}

async function mergeRequestsThatAreRefused(): Promise<void> {
  const iid = site.propose('weaker', () => {
    edit(repository, `releases/${model}/2/staging_report.json`, (text) =>
      text.replace(/"requests": \d+/, '"requests": 10'),
    );
    edit(repository, 'policies/governance/limits.yaml', limitTo('staging_report/requests', 1));
  });
  const weaker = await site.pipeline('merge request', { check: 'FAIL', judge: 'WARN' });
  const title = 'a merge request that weakens its policy is judged by the policy before it';
  shows(title, weaker, 'limit/at-least');
  shows('and told to keep them apart', weaker, 'change/outside-releases');
  shows('and shows what would change for whom', weaker, 'staging_report/requests');
  shows('and what approves the change', weaker, '/relc approve sha256:');
  const quality = qualityReport();
  check('the Code Quality report has its findings', quality.length >= 2 ? undefined : JSON.stringify(quality));
  await note(iid);
}

/** The schedule says on the merge request what its own jobs said, once, by the default branch's relc. */
async function note(iid: number): Promise<void> {
  site.pull();
  const bodies = () => gitlab.notesOn(iid).map(({ body }) => body);
  const job = () => site.pipeline('schedule', { note: 'PASS' });
  shows('by schedule the merge request gets its note', await job(), `!${iid}: note written`);
  const [text = ''] = bodies();
  shows('with what the default branch finds', text, 'limit/at-least');
  const again = await job();
  shows('where nothing changed, the note stays as it is', again, `!${iid}: note is up to date`);
  check('and there is one', bodies().length === 1 ? undefined : bodies().join('\n'));
}

/** Version 2 serves once GitLab answers. */
async function forgeDown(): Promise<void> {
  const iid = site.propose('version-2', () => want(repository, { '1': 'Approved', '2': 'Approved' }, '2'));
  site.relc('plan', '--out', join(repository, 'plan'));
  site.merge(iid, all);
  gitlab.before = (call) => (call.includes('/packages/') ? undefined : { status: 503 });
  const down = await site.pipeline('default branch', { apply: 'FAIL' });
  shows('when GitLab cannot say who approved, apply says so', down, 'forge/unreachable');
  await serves('and rolls nothing out', '1');
  gitlab.before = () => undefined;
  await site.pipeline('default branch', { apply: 'PASS' });
  await serves('when it can again, apply goes on', '2');
}

/** Nobody approved that relc itself now asks for no approvals: only what stops goes through. */
async function unapprovedJudge(): Promise<void> {
  site.pull();
  edit(repository, 'compiler/relc.js', (text) =>
    text.replace(/^import/m, "console.log('the branch judges itself');\n$&"),
  );
  edit(repository, 'compiler/apply/quorum.ts', (text) =>
    text.replace(/return quorumDenials\([\s\S]*$/, 'return [];\n}\n'),
  );
  commit(repository, 'Faster');
  site.push('main');
  const changed = await site.pipeline('default branch', { apply: 'WARN', keep: 'WARN' });
  shows('when somebody changed relc without approvals, apply says what is missing', changed, 'judge/');
  shows('and that relc is not kept', changed, 'Nothing is kept');

  const back = site.propose('back', () => want(repository, { '1': 'Approved', '2': 'Approved' }, '1'));
  site.relc('plan', '--out', join(repository, 'plan'));
  site.merge(back, ['demo-mlops', 'demo-security']);
  const rollback = await site.pipeline('default branch', { apply: 'WARN' });
  await serves('a rollback goes through', '1');
  const forward = site.propose('forward', () => want(repository, { '1': 'Approved', '2': 'Approved' }, '2'));
  site.relc('plan', '--out', join(repository, 'plan'));
  site.merge(forward, all);
  const rollout = await site.pipeline('default branch', { apply: 'FAIL' });
  await serves('a rollout does not, whoever approved it', '1');
  const ran = [changed, rollback, rollout].filter((text) => text.includes('the branch judges itself'));
  check('nothing of the branch ran with a key', ran.length === 0 ? undefined : ran.join('\n'));
}

/** The first chapter of docs/transcript.md. */
async function twoTargets(verified: string): Promise<void> {
  const bytes = gitlab.packages.get(`relc/${verified}/relc.tgz`);
  const life = await TwoTargets.start(bytes && { sum: verified, bytes });
  try {
    await releaseFirst(life, new Told());
  } finally {
    life.close();
  }
}

function registry() {
  return mlflowRegistry(`mlflow+http://127.0.0.1:${server?.port}`);
}

async function serves(title: string, version: string | undefined): Promise<void> {
  const serving = (await registry().observe(model)).aliases['approved'];
  check(title, serving === version ? undefined : `it serves ${serving}`);
}

function qualityReport(): readonly { readonly check_name: string }[] {
  const file = '.gitlab-ci-local/builds/check/gl-code-quality-report.json';
  return JSON.parse(readFileSync(join(repository, file), 'utf8'));
}

function shows(title: string, text: string, part: string): void {
  check(title, text.includes(part) ? undefined : `without ${part}:\n${text}`);
}
