// Loaded before relc: sends this process SIGKILL just before its Nth change to the
// file system under RELC_KILL_FOLDER, or lets the disk be full from there on where
// RELC_FULL is set. The product itself knows nothing of it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const limit = Number(process.env.RELC_KILL_BEFORE);
const folder = process.env.RELC_KILL_FOLDER;
let changes = 0;
const paths = [];

// An empty folder is no change that anybody reads, so mkdirSync is left out.
for (const name of ['writeFileSync', 'renameSync', 'rmSync']) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    if (String(path).startsWith(folder)) {
      changes += 1;
      paths.push(`${name} ${path}`);
      if (process.env.RELC_FULL === undefined && changes === limit) process.kill(process.pid, 'SIGKILL');
      // A full disk still lets files be removed.
      if (process.env.RELC_FULL !== undefined && changes >= limit && name !== 'rmSync') throw full(path);
    }
    return original(path, ...rest);
  };
}

const full = (path) =>
  Object.assign(new Error(`ENOSPC: no space left on device, write '${path}'`), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
  });

syncBuiltinESMExports();
process.on('exit', () => fs.writeSync(2, `${paths.map((one) => `change ${one}\n`).join('')}changes ${changes}\n`));
