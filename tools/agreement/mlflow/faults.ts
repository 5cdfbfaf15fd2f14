// Network faults during apply: the final state is the same, or relc refuses and a rerun completes it.
import { check, inParallel } from '../../../testing/checks.ts';
import type { Call, Fault } from './proxy.ts';
import { type Site, token } from './site.ts';
import { finalState, loading, type Table } from './table.ts';

interface Kind {
  readonly name: string;
  /** What relc must reach: the final state, or a refusal that names the fault. */
  readonly expected: 'applied' | RegExp;
  /** Of a refusal; 4 where it says none: run it again and it goes on. */
  readonly exitCode?: number;
  readonly fault: (call: Call) => Fault | undefined;
}

/** A sample of the calls that covers every kind. */
const every =
  (count: number, fault: Fault) =>
  ({ number }: Call): Fault | undefined =>
    number % count === 0 ? fault : undefined;

const onWrites = (fault: Fault) => (call: Call) => (call.method === 'GET' ? undefined : fault);

const kinds: readonly Kind[] = [
  {
    name: 'every 5th call is slow',
    fault: every(5, { before: { kind: 'delay', milliseconds: 200 } }),
    expected: 'applied',
  },
  {
    name: 'every 5th answer is slow',
    fault: every(5, { after: { kind: 'delay', milliseconds: 200 } }),
    expected: 'applied',
  },
  {
    name: 'connection dropped before delivery, every 6th call',
    fault: every(6, { before: { kind: 'drop' } }),
    expected: 'applied',
  },
  {
    name: 'connection dropped after delivery, every 6th call',
    fault: every(6, { after: { kind: 'drop' } }),
    expected: 'applied',
  },
  { name: 'answer cut off, every 7th call', fault: every(7, { after: { kind: 'cut' } }), expected: 'applied' },
  {
    name: 'silence beyond the time-out, every 60th call',
    fault: every(60, { before: { kind: 'silence' } }),
    expected: 'applied',
  },
  { name: '500 before delivery, every 6th call', fault: every(6, { before: answer(500) }), expected: 'applied' },
  { name: '500 after delivery, every 6th call', fault: every(6, { after: answer(500) }), expected: 'applied' },
  { name: '503 before delivery, every 6th call', fault: every(6, { before: answer(503) }), expected: 'applied' },
  {
    name: '429 with Retry-After: 1, every 50th call',
    fault: every(50, { before: answer(429, '1') }),
    expected: 'applied',
  },
  { name: 'every write fails once after delivery', fault: onceEach({ after: answer(500) }), expected: 'applied' },
  {
    name: '429 with Retry-After: 3600, on every write',
    fault: onWrites({ before: answer(429, '3600') }),
    expected: /asks to wait 3600 s/,
  },
  { name: '500 on every write', fault: onWrites({ before: answer(500) }), expected: /answers 500/ },
  { name: '403 on every write', fault: onWrites({ before: answer(403) }), expected: /answers 403/, exitCode: 3 },
  { name: 'all connections dropped', fault: every(1, { before: { kind: 'drop' } }), expected: /fails/ },
  { name: 'connections dropped from call 100 on', fault: from(100, { after: { kind: 'drop' } }), expected: /fails/ },
  { name: 'redirect of every call', fault: every(1, { before: redirect() }), expected: /redirect \(302\)/ },
  { name: 'a page of somebody else, on every call', fault: every(1, { before: page() }), expected: /answers no JSON/ },
];

/** A site, and the result of an undisturbed apply there. */
export interface Undisturbed {
  readonly site: Site;
  readonly calls: readonly Call[];
  /** What MLflow shows afterwards. */
  readonly final: string;
}

export async function faultChecks(sites: readonly Undisturbed[]): Promise<Table> {
  const rows = await inParallel(kinds, (kind, worker) => one(sites[worker] as Undisturbed, kind), sites.length);
  return {
    title: 'the network or the server fails',
    head: ['fault', 'outcome', 'serving loads then', 'running it again gives'],
    rows,
    note: 'Before delivery, MLflow does not see the call; after it, MLflow has acted and relc does not hear of it.',
  };
}

export async function undisturbed(site: Site): Promise<Undisturbed> {
  await site.server.restore();
  site.proxy.set();
  const { exitCode, text } = await site.apply();
  if (exitCode !== 0) throw new Error(text);
  return { site, calls: site.proxy.calls, final: await site.shown() };
}

async function one(
  { site, final }: Undisturbed,
  { name, fault, expected, exitCode: refusing = 4 }: Kind,
): Promise<readonly string[]> {
  await site.server.restore();
  let hit = 0;
  site.proxy.set((call) => {
    const found = fault(call);
    if (found) hit += 1;
    return found;
  });
  const { exitCode, text } = await site.apply();
  site.proxy.set();
  const refused = expected !== 'applied' && exitCode === refusing && expected.test(text) && !text.includes(token);
  const left = await site.shown();
  const applied = expected === 'applied' && exitCode === 0 && left === final;
  const loads = await site.loads(left);
  check(
    `apply through: ${name}: ${expected === 'applied' ? 'the same final state' : 'a clear refusal'}, ${loading(loads)} loads`,
    hit > 0 && (applied || refused) && loads === (applied ? '2' : '1')
      ? undefined
      : `exit code ${exitCode}, ${hit} calls hit\n${text}`,
  );
  if (expected === 'applied') return [name, finalState, loading(loads), '–'];
  const again = await site.apply();
  const same = again.exitCode === 0 && (await site.shown()) === final;
  check(`rerun after: ${name}: the same final state`, same ? undefined : again.text);
  const why = /\n.*?(GET|PUT|POST|DELETE) \S+: (.*)/
    .exec(text)?.[2]
    ?.replace(/^fails with \w+/, 'the connection fails');
  return [name, `exit ${exitCode}: ${why}`, loading(loads), same ? finalState : 'another state'];
}

function answer(status: number, retryAfter?: string) {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  return { kind: 'answer', status, headers, body: '{"error_code": "INTERNAL_ERROR"}' } as const;
}

function redirect() {
  return { kind: 'answer', status: 302, headers: { location: 'http://127.0.0.1:9/' } } as const;
}

function page() {
  return { kind: 'answer', status: 200, body: '<html>Welcome' } as const;
}

function from(first: number, fault: Fault) {
  return ({ number }: Call) => (number >= first ? fault : undefined);
}

/**
 * A retry of a write comes directly after it, so equal writes are told apart by their place. Files are written several at a
 * time, each at a path of its own.
 */
function onceEach(fault: Fault) {
  const paths = new Set<string>();
  let failed = false;
  return (call: Call) => {
    if (call.method === 'GET') return undefined;
    if (call.method === 'PUT') return paths.size < paths.add(call.path).size ? fault : undefined;
    failed = !failed;
    return failed ? fault : undefined;
  };
}
