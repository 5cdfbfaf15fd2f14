// A folder for one use, and programs of PATH that run in it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { codeOf } from '../lib/fault.ts';
import type { Scratch } from './port.ts';
import { readFile } from './read.ts';

export function openScratch(): Scratch {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'relc-'));
  return {
    folder,
    read: (path) => readFile(join(folder, path)),
    write: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    run: (program, args) => {
      // The Node that runs relc runs another one too.
      const { error, status, stdout, stderr } = spawnSync(program === 'node' ? process.execPath : program, args, {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 2 ** 28,
      });
      if (codeOf(error) === 'ENOENT') return undefined;
      return { code: error === undefined ? status : null, stdout: stdout ?? '', stderr: error?.message ?? stderr };
    },
    drop: () => rmSync(folder, { recursive: true, force: true }),
  };
}
