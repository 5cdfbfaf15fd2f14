/**
 * `npm run archive -- FILE`: relc at HEAD as one file that needs Node and nothing else, `relc.tgz` unless named. Prints its
 * sha256, which protected jobs compare (`RELC_VERIFIED`). Equal sources give equal bytes with the same npm: whoever sets
 * the variable makes the archive too.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyCommitted, packInto, run } from './packing.ts';

const root = join(import.meta.dirname, '../..');
/** All that relc runs from. `files` in package.json says what of it is packed. */
const sources = [
  'compiler',
  'schemas/generated',
  'schemas/unique-items.cjs',
  'templates/new',
  'templates/archive',
  'templates/completion',
  'templates/page',
  'templates/en/incidents',
  'templates/pt-BR/incidents',
  'package.json',
  'package-lock.json',
  '.npmrc',
];

function archive(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'relc-archive-'));
  try {
    copyCommitted(sources, folder);
    // A job that finds the same sources in a commit runs the archive, and needs no npm.
    writeFileSync(join(folder, 'sources.txt'), run(root, 'git', ['ls-tree', 'HEAD', ...sources]));
    run(folder, 'npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
    packInto(file, folder, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

process.stdout.write(`${archive(resolve(process.argv[2] ?? 'relc.tgz'))}\n`);
