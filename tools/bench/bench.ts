/**
 * `npm run bench`: measures relc beside comparable tools, as ratios within one run, and writes docs/benchmarks.md with
 * the machine and the versions. Needs Go and Python; conftest, cue and MLflow are installed at pinned versions.
 * RELC_BENCH=small tries it out with a few releases and writes nothing.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { removeOnInterrupt } from '../agreement/interrupt.ts';
import { python } from '../agreement/mlflow/server.ts';
import { applies } from './apply.ts';
import { walks } from './chain.ts';
import { checks, start, versions } from './check.ts';
import { table } from './compare.ts';
import { large, largeTable } from './size.ts';

const small = process.env['RELC_BENCH'] === 'small';
const folder = mkdtempSync(join(tmpdir(), 'relc-bench-'));
removeOnInterrupt(folder);
/** Each is shown as soon as it is measured. */
const sections: readonly (() => Promise<string>)[] = [
  async () => `## Start

Whole processes, warm.

${table('`relc check` of one release', await start(small ? 3 : 15))}
`,
  async () => {
    const sizes: [number, number, number] = small ? [2, 5, 1] : [50, 20, 3];
    const { releases, documents, measured } = await checks(join(folder, 'check'), ...sizes);
    return `## \`check\` of ${releases} releases

All ${releases} are in git and pass. \`relc check\` does all of its work: it reads ${documents} documents with their shapes
and each CycloneDX document by CycloneDX's own schema, verifies ${4 * releases} signatures, compares what is frozen with HEAD, and
evaluates all gates. \`conftest test\` evaluates the same Rego over what relc composed of these files, one JSON file for each
release: reading the release folders and verifying signatures is spared it. \`cue vet\` judges the same documents by the
schemas in CUE, one process for each kind, and nothing else.

${table('`relc check`', measured)}
`;
  },
  async () => {
    const { releases, calls, measured } = await applies(join(folder, 'apply'), small ? 3 : 10, small ? 1 : 2);
    return `## \`apply\` of ${releases} releases

To a real MLflow server, a release of each of ${releases} models: ${calls} HTTP calls in all. The loop is one process that
sends the very same calls to the same server, put back to where it was, and does nothing else: no plan is computed again, no
approval and no signature verified.

${table('`relc apply`', measured)}
`;
  },
  async () => {
    const { commits, steps, measured } = await walks(join(folder, 'chain'), small ? 300 : 10_000, small ? 1 : 5);
    return `## The chain of approved judges

A first-parent line of ${commits} commits, of which ${steps} after the first change what judges; two people signed each of these.
\`relc judge\` digests what judges at each of them, finds who wrote it and verifies the signatures. A job starts at what it
verified last. \`git log\` prints the same line, and nothing else.

${table('`relc judge` from the first commit', measured)}
`;
  },
  async () => `## Large inputs

Whole processes, each run once, by Node with \`--max-semi-space-size=8\`, as .gitlab-ci.yml runs it. The peak is the resident
memory of relc's own process; git's processes come beside it.

${largeTable(await large(join(folder, 'large'), small ? 0.01 : 1))}
`,
];

try {
  const texts = [
    `# Benchmarks

Written by \`npm run bench\`, which runs all programs of a table in turn, round by round: the machine is the same for
each of them, and a ratio is that of one round. Figures are the median, and the least and the greatest in brackets.

${await machine()}
`,
  ];
  for (const section of sections) {
    const text = await section();
    process.stdout.write(`${text}\n`);
    texts.push(text);
  }
  if (!small) writeFileSync(join(import.meta.dirname, '../../docs/benchmarks.md'), texts.join('\n'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function machine(): Promise<string> {
  const mlflow = (await python('version.py')).trim();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `Machine: ${availableParallelism()} processors (${cpus()[0]?.model.trim()}), ${memory} GiB, ${process.platform}.`,
    `Versions: Node ${process.versions.node}, ${versions()}, MLflow ${mlflow}.`,
  ].join(' ');
}
