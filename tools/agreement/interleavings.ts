/**
 * Tells stories by chance, and says what happened in them: people, jobs and attackers act in any order on the core, with a registry in
 * memory, and an oracle of its own says after each step whether that was right (testing/interleavings). A story that fails is
 * made as short as it can be.
 *
 *     npm run interleavings                    10,000 stories, seed 1
 *     npm run interleavings -- 2000 --seed 7   fewer, and others
 *     npm run interleavings -- --planted       takes out each check of interleavings.yaml, and expects a story to notice
 *     npm run interleavings -- --write         writes what docs/security.md tells of them (with --planted, too); then `npm run docs`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { check, inParallel } from '../../testing/checks.ts';
import { branches, storyOf } from '../../testing/interleavings/chance.ts';
import { Seen } from '../../testing/interleavings/run.ts';
import type { Step } from '../../testing/interleavings/steps.ts';
import { inWords, shrunk, tell } from '../../testing/interleavings/tell.ts';
import { type Planted, readPlanted, toldFile } from '../build/docs_interleavings.ts';

/** Stories that begin alike are told by one worker. */
const block = branches ** 2;
const workers = Math.min(2, availableParallelism());
const all = 10_000;

/** What a worker tells: story numbers in this order. */
interface Part {
  readonly seed: number;
  readonly numbers: readonly number[];
  readonly planted?: Planted;
}

interface Told {
  readonly stories: number;
  readonly steps: number;
  readonly counts: ReadonlyMap<string, number>;
  /** The story in which something was wrong, in words. */
  readonly fault: string | undefined;
}

async function part({ seed, numbers, planted }: Part): Promise<Told> {
  const seen = new Seen();
  let [stories, steps] = [0, 0];
  const failure = await tell(storiesOf(seed, numbers), seen, (story) => {
    stories += 1;
    steps += story.length;
  });
  const fault = failure && inWords(planted ? failure : await shrunk(failure));
  return { stories, steps, counts: seen.counts, fault };
}

function* storiesOf(seed: number, numbers: readonly number[]): Generator<readonly Step[]> {
  for (const number of numbers) yield storyOf(seed, number);
}

function tellIn(workerData: Part): Promise<Told> {
  const execArgv = ['--import', new URL('../../testing/interleavings/remember.ts', import.meta.url).href];
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData, execArgv });
    worker.once('message', resolve).once('error', reject);
  });
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, planted: { type: 'boolean' }, write: { type: 'boolean' } },
  });
  const [wanted, seed] = [Number(positionals[0] ?? all), Number(values.seed)];
  const told = values.planted ? { planted: await findAll(seed, wanted) } : await tellAll(seed, wanted);
  const before = values.write && existsSync(toldFile) ? JSON.parse(readFileSync(toldFile, 'utf8')) : {};
  if (values.write) writeFileSync(toldFile, `${JSON.stringify({ ...before, ...told }, null, 2)}\n`);
}

async function tellAll(seed: number, wanted: number) {
  const numbers = Array.from({ length: wanted }, (_, number) => number);
  const began = performance.now();
  const own = (worker: number) => numbers.filter((number) => Math.floor(number / block) % workers === worker);
  const parts = await Promise.all(
    Array.from({ length: workers }, (_, worker) => tellIn({ seed, numbers: own(worker) })),
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  const counts: Record<string, number> = {};
  for (const one of parts) for (const [name, count] of one.counts) counts[name] = (counts[name] ?? 0) + count;
  const [stories, steps] = [sumOf(parts, (one) => one.stories), sumOf(parts, (one) => one.steps)];
  const sorted = Object.fromEntries(Object.entries(counts).sort());
  for (const [name, count] of Object.entries(sorted)) process.stdout.write(`# ${String(count).padStart(7)}  ${name}\n`);
  process.stdout.write(`# seed ${seed}: ${stories} stories, ${steps} steps, ${seconds} s\n`);
  const faults = parts.flatMap(({ fault }) => fault ?? []);
  check(
    `in ${stories} stories serving started only what was approved, and all else was left alone`,
    faults.join('\n\n') || undefined,
  );
  return { seed, stories, steps, seconds, counts: sorted };
}

const sumOf = (parts: readonly Told[], of: (part: Told) => number): number =>
  parts.reduce((total, one) => total + of(one), 0);

/** Stories that differ early come first: a check that is missing is noticed sooner. */
function farApart(wanted: number): readonly number[] {
  const order = Array.from({ length: wanted }, (_, number) => number);
  return order.sort((a, b) => (a % branches) - (b % branches) || a - b);
}

/** Takes out each check in turn; by its title, how many stories it took to notice. */
async function findAll(seed: number, wanted: number) {
  const found = await inParallel(
    readPlanted(),
    async (planted) => {
      const { stories, fault } = await tellIn({ seed, numbers: farApart(wanted), planted });
      check(
        `without a check, a story notices: ${planted.title} (after ${stories + 1})`,
        fault ? undefined : 'no story did',
      );
      return { title: planted.title, file: planted.file, after: stories + 1, said: fault?.split('\n')[0] ?? '' };
    },
    workers,
  );
  return found;
}

if (isMainThread) await main();
else parentPort?.postMessage(await part(workerData));
