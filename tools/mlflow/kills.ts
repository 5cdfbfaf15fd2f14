// SIGKILL during apply, before MLflow sees a call and after it acted: no version
// loads that is only half applied, and a rerun gives what an undisturbed run gives.
import { check, inParallel } from '../checks.ts';
import { uninterrupted } from './faults.ts';
import type { Site } from './site.ts';

interface Point {
  readonly number: number;
  readonly moment: 'before' | 'after';
}

export async function killChecks(sites: readonly Site[], count: number): Promise<void> {
  const finals = await Promise.all(sites.map(uninterrupted));
  const points = choose(sites[0] as Site, count);
  const results = await inParallel(
    points,
    (point, worker) => killed(sites[worker] as Site, point, finals[worker] as string),
    sites.length,
  );
  const loaded = (version: string) => results.filter((result) => result === version).length;
  process.stdout.write(
    `\n${points.length} kills: version 1 still loads after ${loaded('1')}, version 2 after ${loaded('2')}, none after ${loaded('none')}\n`,
  );
}

/** Before and after every write, evenly thinned or filled up with reads. */
function choose(site: Site, count: number): readonly Point[] {
  const points = (reads: boolean) =>
    site.proxy.calls
      .filter(({ method }) => (method === 'GET') === reads)
      .flatMap(({ number }): Point[] => [
        { number, moment: 'before' },
        { number, moment: 'after' },
      ]);
  const writes = spread(points(false), count);
  return [...writes, ...spread(points(true), count - writes.length)];
}

function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)] as T);
}

async function killed(site: Site, point: Point, final: string): Promise<string> {
  const title = `killed ${point.moment} call ${point.number}`;
  await site.server.restore();
  let what = 'never';
  const run = await site.apply((child) =>
    site.proxy.set((call) => {
      if (call.number !== point.number) return undefined;
      what = `${call.method} ${short(call.path)}`;
      return { [point.moment]: { kind: 'call', action: () => child.kill('SIGKILL') } };
    }),
  );
  site.proxy.set();
  const half = await site.shown();
  const loads = await loadable(site);
  const rerun = await site.apply();
  const done = half === final;
  const faults = [
    ...(run.signal === 'SIGKILL' ? [] : [`was not killed: ${run.text}`]),
    ...(loads === '2' && !done ? ['version 2 loads, half applied'] : []),
    ...(loads === 'both' ? ['both versions load'] : []),
    ...(rerun.exitCode === 0 || (done && rerun.exitCode === 3) ? [] : [`the rerun says: ${rerun.text}`]),
    ...((await site.shown()) === final ? [] : ['the rerun leaves another state']),
    ...((await loadable(site)) === '2' ? [] : ['version 2 does not load after the rerun']),
  ];
  check(`${title} (${what}): ${loads === 'none' ? 'nothing' : `version ${loads}`} loads, a rerun converges`, faults[0]);
  return loads;
}

const short = (path: string): string =>
  path
    .replace(/^.*\/(relc|states)\//, '…/$1/')
    .replace(/^\/api\/2\.0\//, '')
    .replace(/([0-9a-f]{12})[0-9a-f]{52}/g, '$1…');

/** What serving would load now. */
async function loadable(site: Site): Promise<string> {
  const passing = await Promise.all(
    (['1', '2'] as const).map(async (version) =>
      (await site.verify(site.modelFiles(version))).exitCode === 0 ? version : '',
    ),
  );
  return passing.join('') === '12' ? 'both' : passing.join('') || 'none';
}
