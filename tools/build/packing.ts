// What both ways of packing relc do: they take what is committed, never what lies in the work tree, and leave one file.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Runs a program in a folder; its answer. */
export const run = (folder: string, program: string, args: readonly string[], input?: Uint8Array): Uint8Array =>
  execFileSync(program, args, { cwd: folder, input, stdio: ['pipe', 'pipe', 'inherit'], maxBuffer: 2 ** 30 });

/** Copies paths of HEAD into a folder. */
export const copyCommitted = (paths: readonly string[], folder: string): void => {
  run(folder, 'tar', ['-x'], run(root, 'git', ['archive', 'HEAD', ...paths]));
};

/** Makes a package of a folder, in `scratch`, and copies it to a file. */
export function packInto(file: string, folder: string, scratch: string): void {
  run(folder, 'npm', ['pack', '--ignore-scripts', '--pack-destination', scratch, '--silent']);
  const name = readdirSync(scratch).find((one) => one.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm pack left no archive in ${scratch}`);
  copyFileSync(join(scratch, name), file);
}
