// Faults of the network during apply: the same final state, or a clear refusal that
// a rerun mends. Ends with a table.
import { check, inParallel } from '../checks.ts';
import type { Call, Fault } from './proxy.ts';
import { type Site, token } from './site.ts';

interface Kind {
  readonly name: string;
  /** What relc must make of it: the final state, or a refusal that says so. */
  readonly expected: 'applied' | RegExp;
  readonly fault: (call: Call) => Fault | undefined;
}

/** Every so many calls, so that all kinds of calls are hit. */
const every =
  (count: number, fault: Fault) =>
  ({ number }: Call): Fault | undefined =>
    number % count === 0 ? fault : undefined;

const onWrites = (fault: Fault) => (call: Call) => (call.method === 'GET' ? undefined : fault);

const kinds: readonly Kind[] = [
  { name: 'slow', fault: every(5, { before: { kind: 'delay', milliseconds: 200 } }), expected: 'applied' },
  { name: 'slow to answer', fault: every(5, { after: { kind: 'delay', milliseconds: 200 } }), expected: 'applied' },
  { name: 'connection dropped before delivery', fault: every(6, { before: { kind: 'drop' } }), expected: 'applied' },
  { name: 'connection dropped after delivery', fault: every(6, { after: { kind: 'drop' } }), expected: 'applied' },
  { name: 'answer cut off', fault: every(7, { after: { kind: 'cut' } }), expected: 'applied' },
  { name: 'silence beyond the time-out', fault: every(60, { before: { kind: 'silence' } }), expected: 'applied' },
  { name: '500 before delivery', fault: every(6, { before: answer(500) }), expected: 'applied' },
  { name: '500 after delivery', fault: every(6, { after: answer(500) }), expected: 'applied' },
  { name: '503 before delivery', fault: every(6, { before: answer(503) }), expected: 'applied' },
  { name: '429 with Retry-After: 1', fault: every(50, { before: answer(429, '1') }), expected: 'applied' },
  { name: 'every write fails once after delivery', fault: onceEach({ after: answer(500) }), expected: 'applied' },
  {
    name: '429 with Retry-After: 3600',
    fault: onWrites({ before: answer(429, '3600') }),
    expected: /asks to wait 3600 s/,
  },
  { name: '500 on every write', fault: onWrites({ before: answer(500) }), expected: /answers 500/ },
  { name: '403 on every write', fault: onWrites({ before: answer(403) }), expected: /answers 403/ },
  { name: 'all connections dropped', fault: every(1, { before: { kind: 'drop' } }), expected: /fails/ },
  { name: 'connections dropped from call 100 on', fault: from(100, { after: { kind: 'drop' } }), expected: /fails/ },
  { name: 'redirect of every call', fault: every(1, { before: redirect() }), expected: /redirect \(302\)/ },
  { name: 'a page of somebody else', fault: every(1, { before: page() }), expected: /answers no JSON/ },
];

export async function faultChecks(sites: readonly Site[]): Promise<void> {
  const finals = await Promise.all(sites.map(uninterrupted));
  const rows = await inParallel(
    kinds,
    async (kind, worker) => one(sites[worker] as Site, kind, finals[worker] as string),
    sites.length,
  );
  process.stdout.write(
    `\nfault | outcome | calls | hit | seconds | after a rerun\n--- | --- | ---: | ---: | ---: | ---\n`,
  );
  for (const row of rows) process.stdout.write(`${row}\n`);
}

/** What MLflow shows after an apply that nothing disturbed. */
export async function uninterrupted(site: Site): Promise<string> {
  await site.server.restore();
  site.proxy.set();
  const { exitCode, text } = await site.apply();
  if (exitCode !== 0) throw new Error(text);
  return site.shown();
}

async function one(site: Site, { name, fault, expected }: Kind, final: string): Promise<string> {
  await site.server.restore();
  let hit = 0;
  site.proxy.set((call) => {
    const found = fault(call);
    if (found) hit += 1;
    return found;
  });
  const start = performance.now();
  const { exitCode, text } = await site.apply();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const calls = site.proxy.calls.length;
  site.proxy.set();
  const refused = expected !== 'applied' && exitCode === 4 && expected.test(text) && !text.includes(token);
  const applied = expected === 'applied' && exitCode === 0 && (await site.shown()) === final;
  const why = /\n.*?(GET|PUT|POST|DELETE) \S+: (.*)/.exec(text)?.[2] ?? '';
  check(
    `apply through: ${name}: ${expected === 'applied' ? 'the same final state' : 'a clear refusal'}`,
    hit > 0 && (applied || refused) ? undefined : `exit code ${exitCode}, ${hit} calls hit\n${text}`,
  );
  let rerun = '–';
  if (expected !== 'applied') {
    const again = await site.apply();
    const same = again.exitCode === 0 && (await site.shown()) === final;
    check(`rerun after: ${name}: the same final state`, same ? undefined : again.text);
    rerun = same ? 'the same final state' : 'other';
  }
  const outcome = exitCode === 0 ? 'applied' : `exit ${exitCode}: ${why}`;
  return [name, outcome, calls, hit, seconds, rerun].join(' | ');
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

/** The same write is told by its place: a retry comes right after it. */
function onceEach(fault: Fault) {
  let failed = false;
  return (call: Call) => {
    if (call.method === 'GET') return undefined;
    failed = !failed;
    return failed ? fault : undefined;
  };
}
