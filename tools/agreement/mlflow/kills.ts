// SIGKILL during apply, before MLflow sees a call and after it acted. A half-applied version never loads, and a rerun
// gives the result of an undisturbed run.
import { check, inParallel } from '../../../testing/checks.ts';
import type { Undisturbed } from './faults.ts';
import type { Call } from './proxy.ts';
import type { Loads } from './site.ts';
import { finalState, loading, type Table } from './table.ts';

type Moment = 'before' | 'after';

interface Killed {
  readonly call: Call;
  readonly moment: Moment;
  readonly loads: Loads;
  readonly rerun: string;
}

/** A site, and the known results of reruns there by what they started from. */
interface KillSite extends Undisturbed {
  readonly reruns: Map<string, string>;
}

/** `most` is how many calls of one act are killed: the uploads of thirty files are alike. */
export async function killChecks(sites: readonly Undisturbed[], most: number): Promise<Table> {
  for (const { site, final } of sites) {
    const loads = await site.loads(final);
    check('version 2 loads after an undisturbed apply', loads === '2' ? undefined : loads);
  }
  const places = sites.map((site): KillSite => ({ ...site, reruns: new Map() }));
  const calls = choose(places[0]?.calls ?? [], most);
  const kills = (
    await inParallel(calls, (call, worker) => killTwice(places[worker] as KillSite, call), places.length)
  ).flat();
  const acts = [...new Set(kills.map(({ call }) => writing(call)))];
  const groups = acts.flatMap((act) =>
    (['before', 'after'] as const).map((moment) => ({
      when: `${moment} MLflow acts: ${act}`,
      group: kills.filter((kill) => kill.moment === moment && writing(kill.call) === act),
    })),
  );
  const distinct = (values: readonly string[]) => [...new Set(values)].join(', or ');
  return {
    title: 'relc apply is killed (SIGKILL)',
    head: ['killed', 'serving loads then', 'running it again gives'],
    rows: groups.map(({ when, group }) => [
      when,
      distinct(group.map(({ loads }) => loading(loads))),
      distinct(group.map(({ rerun }) => rerun)),
    ]),
    note: `${kills.length} kills, before and after calls of every kind, the first and the last of each.`,
  };
}

/** The first, the last and some calls between of each act, in the order of the calls. */
function choose(calls: readonly Call[], most: number): readonly Call[] {
  const alike = Map.groupBy(calls, writing).values();
  return [...alike].flatMap((of) => spread(of, most)).sort((a, b) => a.number - b.number);
}

function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  const step = (items.length - 1) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => items[Math.round(index * step)] as T);
}

/** At one site: a call that changes nothing leaves the same behind both times, from which one rerun begins. */
const killTwice = async (site: KillSite, call: Call): Promise<readonly Killed[]> => [
  await killOnce(site, call, 'before'),
  await killOnce(site, call, 'after'),
];

/** A rerun depends only on what MLflow holds, so it runs once for each different content that kills leave behind. */
async function killOnce({ site, final, reruns }: KillSite, call: Call, moment: Moment): Promise<Killed> {
  await site.server.restore();
  const run = await site.apply((child) =>
    site.proxy.set(({ number }) =>
      number === call.number ? { [moment]: { kind: 'call', action: () => child.kill('SIGKILL') } } : undefined,
    ),
  );
  site.proxy.set();
  const left = await site.shown();
  const loads = await site.loads(left);
  const isDone = left === final;
  const key = `${await site.applies()} ${left}`;
  const known = reruns.get(key);
  let fault: string | undefined;
  if (known === undefined) {
    const { exitCode, text } = await site.apply();
    // The result of the undisturbed run is known to load version 2, and loading reads nothing else.
    if (exitCode !== 0 || (isDone && !text.includes('nothing to do'))) fault = `the rerun says: ${text}`;
    else if ((await site.shown()) !== final) fault = 'the rerun leaves another state';
  }
  const rerun = known ?? fault ?? (isDone ? 'already applied' : finalState);
  reruns.set(key, rerun);
  const faults = [
    ...(run.signal === 'SIGKILL' ? [] : [`was not killed: ${run.text}`]),
    ...(loads === '2' && !isDone ? ['version 2 loads, half applied'] : []),
    ...(loads === 'both' ? ['both versions load'] : []),
    ...(rerun === finalState || rerun === 'already applied' ? [] : [rerun]),
  ];
  check(
    `killed ${moment} call ${call.number} (${call.method} ${short(call.path)}): ${loading(loads)} loads, a rerun converges`,
    faults[0],
  );
  return { call, moment, loads, rerun };
}

const short = (path: string): string =>
  path
    .replace(/^.*\/(relc|states)\//, '…/$1/')
    .replace(/^\/api\/2\.0\//, '')
    .replace(/([0-9a-f]{12})[0-9a-f]{52}/g, '$1…');

const writings: readonly (readonly [RegExp, string])[] = [
  [/\/delete-(experiment-)?tag$/, 'it asks whether it may write'],
  [/runs\/create$/, 'it says that it applies'],
  [/runs\/search$/, 'it looks for other applies'],
  [/runs\/update$/, 'it says that it has ended'],
  [/\/relc\/plans\//, 'an artifact: the plan, an approval'],
  [/\/relc\/assessments\//, "an artifact: what auditors' tools read"],
  [/\/relc\/cab\//, 'an artifact: the CAB record'],
  [/\/relc\/[0-9a-f]{64}\//, 'an artifact: a compiled file'],
  [/\/states\//, 'the signed state, as a file'],
  [/model-versions\/set-tag$/, 'a tag'],
  [/model-versions\/update$/, 'the description'],
  [/registered-models\/alias$/, 'the alias'],
  [/model-versions\/transition-stage$/, 'a legacy stage'],
  [/registered-models\/set-tag$/, 'the signed state, named by its tag'],
];

/** Describes a call in a few words. */
const writing = ({ method, path }: Call): string =>
  method === 'GET' ? 'a read' : (writings.find(([pattern]) => pattern.test(path))?.[1] ?? `${method} ${path}`);
