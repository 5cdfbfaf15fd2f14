/**
 * `npm run archive -- FILE`: relc at HEAD as one file that needs Node and nothing else, `relc.tgz` unless named. Prints its
 * sha256, which protected jobs compare (`RELC_VERIFIED`). Equal sources give equal bytes with the same npm: whoever sets
 * the variable makes the archive too.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** All that relc runs from. `files` in package.json says what of it is packed. */
const sources = [
  'compiler',
  'schemas/generated',
  'schemas/unique-items.cjs',
  'templates/new',
  'package.json',
  'package-lock.json',
  '.npmrc',
];

const run = (folder: string, command: string, args: readonly string[], input?: Uint8Array) =>
  execFileSync(command, args, { cwd: folder, input, stdio: ['pipe', 'pipe', 'inherit'], maxBuffer: 2 ** 30 });

/** Packs what is committed, never what lies in the work tree. */
function archive(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'relc-archive-'));
  try {
    run(folder, 'tar', ['-x'], run(root, 'git', ['archive', 'HEAD', ...sources]));
    // A job that finds the same sources in a commit runs the archive, and needs no npm.
    writeFileSync(join(folder, 'sources.txt'), run(root, 'git', ['ls-tree', 'HEAD', ...sources]));
    run(folder, 'npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
    run(folder, 'npm', ['pack', '--ignore-scripts', '--pack-destination', folder, '--silent']);
    const name = readdirSync(folder).find((one) => one.endsWith('.tgz'));
    if (name === undefined) throw new Error(`npm pack left no archive in ${folder}`);
    copyFileSync(join(folder, name), file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

process.stdout.write(`${archive(resolve(process.argv[2] ?? 'relc.tgz'))}\n`);
