// What comes after a release: a hand in the registry, drift, a start that is refused, and the ends of both versions.
import { globSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../../../compiler/lib/digest.ts';
import { pretty } from '../../../compiler/lib/json.ts';
import { check } from '../../../testing/checks.ts';
import { observation } from '../../../testing/revalidation.ts';
import { signBlob } from '../../../testing/sample.ts';
import { git, model } from '../../../testing/scratch.ts';
import { people } from '../pipeline_site.ts';
import { intoProduction } from './release.ts';
import { add, changed, everybody, folder, modelFile, onCall, pipeline, read, release, serves, want } from './steps.ts';
import { type TwoTargets, targets } from './targets.ts';
import type { Told } from './told.ts';

/** Somebody lets callers have a version that nobody approved. */
export async function movedByHand(life: TwoTargets, told: Told): Promise<void> {
  life.site.moveTo('2026-11-30T09:00:00Z');
  told.say(
    '## Monday: somebody moves the alias by hand',
    'Whoever may write to MLflow makes `approved` name version 2 in production, which nobody approved. A host that starts then refuses it:',
  );
  await life.registry('production').write(model, { type: 'alias', name: 'approved' }, Buffer.from('2'));
  verify(life, told, '2', 'refuses', 'error[', 'must not load', 'to serve: ');
  told.say(
    'The next scheduled job puts back what the signed state says, since `targets.yaml` has `self_heal: true` for production.',
  );
  await pipeline(life, told, 'schedule', {
    'apply: [production]': ['PASS', 'risk-default on production'],
    'notify: [production]': ['PASS', 'registry_restored'],
  });
  await serves(life, 'production', '1');
}

/** Version 2, the same way. */
export async function releaseSecond(life: TwoTargets, told: Told): Promise<void> {
  life.site.moveTo('2026-12-01T12:00:00Z');
  told.say('## December: version 2, the same way');
  const both = { '1': 'Approved', '2': 'Approved' };
  release(life, 'version-2', () => want(life, both, { homolog: '2', production: '2' }));
  await pipeline(life, told, 'default branch', {
    'apply: [homolog]': ['PASS', 'risk-default on homolog serves version 2'],
    'apply: [production]': ['WARN', 'waiting: risk-default on production'],
  });
  await intoProduction(life, told, '2026-12-06T02:30:00Z', '2');
}

/** A job measures drift beyond the profile. */
export async function drift(life: TwoTargets, told: Told): Promise<void> {
  life.site.moveTo('2027-01-05T12:00:00Z');
  told.say(
    '## January: a job measures drift',
    'The job that watches production merges a report beside `model.yaml`. The profile acts from 0.25 on.',
  );
  const report = {
    ...about(life, '2'),
    ...{ kind: 'MonitoringReport', measured_on: '2027-01-05' },
    measured: { window: { from: '2026-12-06', until: '2027-01-04' }, rows: 48211, psi: { amount: 0.31, score: 0.04 } },
  };
  const file = `${folder}/monitoring/2-2027-01-05.json`;
  add(life, 'drift-report', () => write(life, file, pretty(report)));
  told.say(
    'It stops nothing that serves. From now on version 2 must be validated again within 30 days, and every pipeline says so.',
  );
  await pipeline(life, told, 'schedule', {
    'apply: [production]': ['PASS', 'nothing to do'],
    'notify: [production]': ['PASS', 'revalidation_due'],
    status: ['PASS', 'revalidation/due'],
  });
}

/** People validate it again, and that is a change like any other. */
export async function revalidation(life: TwoTargets, told: Told): Promise<void> {
  const { site } = life;
  site.moveTo('2027-01-12T12:00:00Z');
  told.say(
    '## A week later: version 2 is validated again',
    'The owner begins the evidence with a command, people write what they measured and decided.',
  );
  const file = `${folder}/revalidations/2-2027-01-12.json`;
  release(life, 'revalidation', () => {
    told.command(`relc revalidate ${model} 2`, site.relc('revalidate', model, '2'), 'Begun for you', file, modelFile);
    const found = {
      measured: observation({ read: (...path) => read(life, ...path) }, '2027-01-11'),
      result: 'passed',
      conclusion: {
        en: 'Larger amounts since December; it ranks as it did',
        'pt-BR': 'Valores maiores desde dezembro; ordena como antes',
      },
      decided_by: 'lia.souza@example.com',
      next: '2027-05-10',
    };
    write(life, file, pretty({ ...JSON.parse(read(life, file)), ...found }));
  });
  told.say(
    'Merged with the approvals of a normal change. It moves nothing, so it waits for no window; the signed state of each target has the new day.',
  );
  await pipeline(life, told, 'default branch', {
    'apply: [homolog]': ['PASS', 'risk-default on homolog'],
    'apply: [production]': ['PASS', 'risk-default on production'],
  });
}

/** Bytes of what serves are changed, a host refuses to start, and a job answers. */
export async function startRefused(life: TwoTargets, told: Told): Promise<void> {
  const { site } = life;
  site.moveTo('2027-01-26T06:00:00Z');
  told.say(
    '## 26 January, 3 a.m.: a host refuses to start',
    "Somebody's script wrote over a file of version 2 in production's storage. The host that restarts does not load it, and keeps an event.",
  );
  const [file = ''] = globSync('**/*.{skops,json,txt,pkl,joblib}', { cwd: life.files('2') }).sort();
  writeFileSync(join(life.files('2'), file), 'written over');
  verify(life, told, '2', 'refuses', 'error[', 'must not load', 'to serve: ');
}

/** A job looks at the registry itself, and proposes the way back. */
export async function rollback(life: TwoTargets, told: Told): Promise<void> {
  const { site } = life;
  told.say(
    'Whoever receives the event starts `answer` by a trigger. The job believes nobody: it puts the registry itself through the check of a start. What a state says cannot bring bytes back, so it makes a rollback, and asks for it.',
  );
  const job = site.gitlab.runOnMain('answer', people.merger, {});
  await pipeline(
    life,
    told,
    'trigger',
    { 'answer: [production]': ['WARN', 'waiting: risk-default on production', 'branch ', 'to be approved by'] },
    life.startedBy(people.merger, job),
  );
  const [made = ''] = readdirSync(join(site.repository, 'committed'));
  site.gitlab.leave(job, { [`committed/${made}`]: `${made}\n` });
  git(site.repository, 'fetch', '--quiet', 'origin');
  const branch = git(
    site.repository,
    'for-each-ref',
    '--points-at',
    made,
    '--format=%(refname:lstrip=3)',
    'refs/remotes/origin',
  ).trim();
  check('the branch of the rollback was pushed', branch === '' ? made : undefined);
  const iid = site.gitlab.open(branch, people.merger);
  git(site.repository, 'checkout', '--quiet', '--force', branch);
  site.relc('plan', model, '--read-only', '--out', join(site.repository, 'plan'));
  told.say(
    '## The rollback',
    'GitLab opened its merge request with the push: one line, and a post-mortem that is begun.',
  );
  told.diff(changed(life, modelFile));
  told.say(
    'It is of whoever owns the trigger, so two others approve it. It waits for no window and for no other target.',
  );
  site.merge(iid, onCall);
  await pipeline(life, told, 'default branch', {
    'apply: [production]': ['PASS', 'risk-default on production serves version 1'],
    'notify: [production]': ['PASS', 'release_rolled_back'],
  });
  await serves(life, 'production', '1');
  verify(life, told, '1', 'loads', 'risk-default');
}

/** Version 2 goes. */
export async function deprecation(life: TwoTargets, told: Told): Promise<void> {
  const { site } = life;
  site.moveTo('2027-02-05T12:00:00Z');
  told.say(
    '## February: version 2 is deprecated',
    'Homologation goes back as well, and whoever named version 2 has 30 days left.',
  );
  const iid = site.propose('deprecate-2', () =>
    want(life, { '1': 'Approved', '2': 'Deprecated' }, { homolog: '1', production: '1' }),
  );
  told.diff(changed(life, modelFile));
  site.relc('plan', model, '--read-only', '--out', join(site.repository, 'plan'));
  site.merge(iid, everybody);
  site.moveTo('2027-02-07T02:30:00Z');
  await pipeline(life, told, 'schedule', {
    'apply: [homolog]': ['PASS', 'risk-default on homolog'],
    'apply: [production]': ['PASS', 'risk-default on production'],
    'notify: [production]': ['PASS', 'release_deprecated'],
  });
  site.moveTo('2027-03-10T03:00:00Z');
  told.say('The day after its last one, serving is told to drop it.');
  await pipeline(life, told, 'schedule', {
    'notify: [production]': ['PASS', 'drop_cache'],
  });
}

/** The day that version 1 was approved with. */
export async function endOfLife(life: TwoTargets, told: Told): Promise<void> {
  const { site } = life;
  site.moveTo('2027-03-20T03:00:00Z');
  told.say(
    '## 20 March: the end of life of version 1',
    'Its day was approved with its release. Callers still get it, so nothing is taken away: it is held, and its owner is told.',
  );
  const held = await pipeline(life, told, 'schedule', {
    'apply: [production]': ['WARN', 'waiting[lifecycle/still-serves]'],
    'notify: [production]': ['PASS', 'end_of_life_reached'],
    status: ['WARN', 'risk-default on production: '],
  });
  await serves(life, 'production', '1');
  site.moveTo('2027-03-21T13:00:00Z');
  told.say(
    'Callers move on. A job at the gateway measures that nobody called it for a week, signs that, and merges it: for this the policy asks for no more.',
  );
  add(life, 'traffic', () => {
    for (const target of targets) reportNoTraffic(life, target, held);
  });
  await pipeline(life, told, 'schedule', {
    'apply: [homolog]': ['PASS', 'risk-default on homolog'],
    'apply: [production]': ['PASS', 'end of life of version 1'],
    'notify: [production]': ['PASS', 'release_retired', 'drop_cache'],
    status: ['PASS', 'risk-default on production'],
  });
  await serves(life, 'production', undefined);
}

const about = (life: TwoTargets, version: string) => ({
  ...{ apiVersion: 'relc/v1', model, version },
  model_digest: digestOf(Buffer.from(read(life, folder, version, 'model.SHA256SUMS'))),
});

function write({ site }: TwoTargets, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(site.repository, file)), { recursive: true });
  writeFileSync(join(site.repository, file), content);
}

/** What a job measured, of the release that `status` names. */
function reportNoTraffic(life: TwoTargets, target: string, status: string): void {
  const [, digest = ''] = new RegExp(`traffic/${target}/1\\.json.*?(sha256:[0-9a-f]{64})`).exec(status) ?? [];
  check(`status names what the report on ${target} is about`, digest === '' ? status : undefined);
  const report = {
    ...{ apiVersion: 'relc/v1', kind: 'TrafficReport', model, version: '1', target, calls: 0 },
    ...{ release_digest: digest, from: '2027-03-14T00:00:00Z', until: '2027-03-21T12:00:00Z' },
    source: 'gateway_requests_total',
  };
  const bytes = Buffer.from(pretty(report));
  write(life, `${folder}/traffic/${target}/1.json`, bytes);
  write(life, `${folder}/traffic/${target}/1.sigstore.json`, signBlob(bytes, life.traffic));
}

/** A host of production starts with the files that the registry gives it. */
function verify(
  life: TwoTargets,
  told: Told,
  version: string,
  may: 'loads' | 'refuses',
  ...quotes: readonly string[]
): void {
  const typed = `relc verify --target production --model ${model} --trust /etc/relc/trust --model-files /models/${model} --memory /var/lib/relc --spool /var/spool/relc`;
  const { text, status } = life.host(version);
  check(`a host ${may} version ${version}`, (status === 0) === (may === 'loads') ? undefined : text);
  told.command(typed, text, ...quotes);
}
