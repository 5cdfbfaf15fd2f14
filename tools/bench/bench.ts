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
try {
  const started = await start(small ? 3 : 15);
  const checked = await checks(
    join(folder, 'check'),
    ...((small ? [2, 5, 1] : [50, 20, 3]) as [number, number, number]),
  );
  const applied = await applies(join(folder, 'apply'), small ? 3 : 10, small ? 1 : 2);
  const walked = await walks(join(folder, 'chain'), small ? 300 : 10_000, small ? 1 : 5);
  const sized = await large(join(folder, 'large'), small ? 0.01 : 1);
  const text = `# Benchmarks

Written by \`npm run bench\`, which runs all programs of a table in turn, round by round: the machine is the same for
each of them, and a ratio is that of one round. Figures are the median, and the least and the greatest in brackets.

${await machine()}

## Start

Whole processes, warm.

${table('`relc check` of one release', started)}

## \`check\` of ${checked.releases} releases

All ${checked.releases} are in git and pass. \`relc check\` does all of its work: it reads ${checked.documents} documents with their shapes
and each CycloneDX document by CycloneDX's own schema, verifies ${4 * checked.releases} signatures, compares what is frozen with HEAD, and
evaluates all gates. \`conftest test\` evaluates the same Rego over what relc composed of these files, one JSON file for each
release: reading the release folders and verifying signatures is spared it. \`cue vet\` judges the same documents by the
schemas in CUE, one process for each kind, and nothing else.

${table('`relc check`', checked.measured)}

## \`apply\` of ${applied.releases} releases

To a real MLflow server, a release of each of ${applied.releases} models: ${applied.calls} HTTP calls in all. The loop is one process that
sends the very same calls to the same server, put back to where it was, and does nothing else: no plan is computed again, no
approval and no signature verified.

${table('`relc apply`', applied.measured)}

## The chain of approved judges

A first-parent line of ${walked.commits} commits, of which ${walked.steps} after the first change what judges; two people signed each of these.
\`relc judge\` digests what judges at each of them, finds who wrote it and verifies the signatures. A job starts at what it
verified last. \`git log\` prints the same line, and nothing else.

${table('`relc judge` from the first commit', walked.measured)}

## Large inputs

Whole processes, each run once. The peak is the resident memory of relc's own process; git's processes come beside it.

${largeTable(sized)}
`;
  if (small) process.stdout.write(text);
  else writeFileSync(join(import.meta.dirname, '../../docs/benchmarks.md'), text);
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
