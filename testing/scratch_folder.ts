// For vitest: one folder for the scratch folders of all tests, which is removed at the end. Each scratch folder holds
// whole repositories: on a disk, to write and remove them takes longer than most tests, so it lies in memory where there is
// room.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
const name = 'relc-tests-';
/** Several times what all tests write. */
const room = 2 ** 30;
const day = 86_400_000;

export function setup(): () => void {
  const folder = mkdtempSync(join(isUsable(memory) ? memory : tmpdir(), name));
  process.env['TMPDIR'] = folder;
  return () => remove(folder);
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Whether a folder has room, and lets programs run. */
function isUsable(place: string): boolean {
  try {
    removeLeft(place);
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize >= room && runsPrograms(place);
  } catch {
    return false;
  }
}

/** Removes what runs left that were killed: here it fills the memory. */
function removeLeft(place: string): void {
  const left = readdirSync(place).filter((one) => one.startsWith(name));
  for (const folder of left.map((one) => join(place, one)))
    if (Date.now() - statSync(folder).mtimeMs > day) remove(folder);
}

function runsPrograms(place: string): boolean {
  const folder = mkdtempSync(join(place, name));
  try {
    const program = join(folder, 'program');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    execFileSync(program);
    return true;
  } finally {
    remove(folder);
  }
}
