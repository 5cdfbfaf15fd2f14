/** Files that tools generate from others and that are committed with them. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Writes the files that differ. With `--check` nothing is written: files that differ are named, and the exit code is 1.
 * `own` are patterns of files that only this tool generates: one that is no longer generated is removed.
 */
export function writeOrCheck(
  files: ReadonlyMap<string, string | Uint8Array>,
  command: string,
  own: readonly string[] = [],
): void {
  const different = [...files].filter(([path, content]) => !committed(path).equals(Buffer.from(content)));
  const orphans = globSync(own, { cwd: root }).filter((path) => !files.has(path));
  if (process.argv.includes('--check')) {
    for (const [path] of different) console.log(`${path} is out of date: run ${command}`);
    for (const path of orphans) console.log(`${path} is made no more: run ${command}`);
    if (different.length + orphans.length > 0) process.exitCode = 1;
    return;
  }
  for (const path of orphans) rmSync(join(root, path));
  for (const [path, content] of different) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  console.log(`${different.length} files written, ${orphans.length} removed`);
}

function committed(path: string): Buffer {
  try {
    return readFileSync(join(root, path));
  } catch {
    return Buffer.alloc(0);
  }
}
