// A version reaches homologation, and production after it: by the job of each target, with the account of that target.
import { changed, everybody, modelFile, pipeline, serves, want } from './steps.ts';
import type { TwoTargets } from './targets.ts';
import type { Told } from './told.ts';

/** Version 1, from its merge request to production. */
export async function releaseFirst(life: TwoTargets, told: Told): Promise<void> {
  const { site } = life;
  told.say('## Tuesday, 24 November: version 1', 'A merge request names it for both targets.');
  const iid = site.propose('version-1', () => want(life, { '1': 'Approved' }, { homolog: '1', production: '1' }));
  told.diff(changed(life, modelFile));
  told.say('Its pipeline plans each target. Nothing that its jobs hold can write.');
  await pipeline(life, told, 'merge request', {
    plan: [
      'PASS',
      'risk-default on homolog: nothing → version 1',
      'approvals    needed: ',
      'registry entries: ',
      'risk-default on production: nothing → version 1',
      'soak         homolog must serve it for 48 hours',
      '2 plans to approve',
    ],
  });
  site.merge(iid, everybody);
  told.say(
    'Four people approve it in GitLab; somebody else merges. Each target has a job of its own, and the one that may not go on yet waits.',
  );
  await pipeline(life, told, 'default branch', {
    'apply: [homolog]': ['PASS', 'relc is the verified one', 'risk-default on homolog serves version 1'],
    'apply: [production]': ['WARN', 'waiting: risk-default on production', '1 change waits'],
  });
  await serves(life, 'homolog', '1');
  await serves(life, 'production', undefined);
  await intoProduction(life, told, '2026-11-29T02:30:00Z', '1');
}

/** The schedule goes on in the window, once homologation has served it for long enough. */
export async function intoProduction(life: TwoTargets, told: Told, at: string, version: string): Promise<void> {
  life.site.moveTo(at);
  told.say(
    'Saturday night the window is open, and homologation has served it for more than 48 hours: the schedule goes on.',
  );
  await pipeline(life, told, 'schedule', {
    'apply: [homolog]': ['PASS', 'nothing to do'],
    'apply: [production]': ['PASS', `risk-default on production serves version ${version}`],
  });
  await serves(life, 'production', version);
}
