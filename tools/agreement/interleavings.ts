/**
 * Tells stories by chance, and says what happened in them: people, jobs and attackers act in any order on the core, with a registry in
 * memory, and an oracle of its own says after each step whether that was right (testing/interleavings). A story that fails is
 * made as short as it can be.
 *
 *     npm run interleavings                    10,000 stories, seed 1
 *     npm run interleavings -- 2000 --seed 7   fewer, and others
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { storyOf } from '../../testing/interleavings/chance.ts';
import { Seen } from '../../testing/interleavings/run.ts';
import { inWords, shrunk, tell } from '../../testing/interleavings/tell.ts';

/** Stories that begin alike are told by one worker. */
const block = 64;

interface Part {
  readonly seed: number;
  readonly numbers: readonly number[];
}

interface Told {
  readonly stories: number;
  readonly steps: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly fault: string | undefined;
}

if (isMainThread) await all();
else parentPort?.postMessage(await part(workerData));

async function part({ seed, numbers }: Part): Promise<Told> {
  const seen = new Seen();
  let [stories, steps] = [0, 0];
  const failure = await tell(
    numbers.map((number) => storyOf(seed, number)),
    seen,
    (story) => {
      stories += 1;
      steps += story.length;
    },
  );
  return { stories, steps, counts: seen.counts, fault: failure && inWords(await shrunk(failure)) };
}

async function all(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' } },
  });
  const [wanted, seed] = [Number(positionals[0] ?? 10_000), Number(values.seed)];
  const numbers = Array.from({ length: wanted }, (_, number) => number);
  const workers = Math.min(2, availableParallelism());
  const began = performance.now();
  const parts = await Promise.all(
    Array.from({ length: workers }, (_, worker) =>
      told({ seed, numbers: numbers.filter((number) => Math.floor(number / block) % workers === worker) }),
    ),
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  const sum = (of: (part: Told) => number) => parts.reduce((total, one) => total + of(one), 0);
  const counts = new Map<string, number>();
  for (const one of parts) for (const [name, count] of one.counts) counts.set(name, (counts.get(name) ?? 0) + count);
  for (const [name, count] of [...counts].sort()) process.stdout.write(`# ${String(count).padStart(7)}  ${name}\n`);
  process.stdout.write(`# seed ${seed}: ${sum(({ steps }) => steps)} steps in ${seconds} s\n`);
  for (const { fault } of parts)
    if (fault !== undefined) process.stdout.write(`not ok a story\n${fault.replace(/^/gm, '    ')}\n`);
  if (parts.some(({ fault }) => fault !== undefined)) process.exitCode = 1;
  else
    process.stdout.write(
      `ok ${sum(({ stories }) => stories)} stories, and in each of them serving started only what was approved\n`,
    );
}

const told = (workerData: Part): Promise<Told> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData });
    worker.once('message', resolve).once('error', reject);
  });
