// Loaded before relc: watches the changes of this process to the file system under RELC_KILL_FOLDER. Sends it SIGKILL just
// before the Nth, or lets the disk be full from there on where RELC_FULL is set. For each name and pattern in
// RELC_MOMENTS, copies the folder into RELC_COPIES just before the last change that the pattern names: what a kill there leaves
// behind. The product itself knows nothing of it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const limit = Number(process.env.RELC_KILL_BEFORE);
const folder = process.env.RELC_KILL_FOLDER;
const moments = Object.entries(JSON.parse(process.env.RELC_MOMENTS ?? '{}'));
const paths = [];
let isCopying = false;

// An empty folder is no change that anybody reads, so mkdirSync is left out.
for (const name of ['writeFileSync', 'renameSync', 'rmSync']) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    if (String(path).startsWith(folder) && !isCopying) {
      const change = `${name} ${path}`;
      paths.push(change);
      for (const [copy, pattern] of moments) if (new RegExp(pattern).test(change)) copyTo(copy);
      if (process.env.RELC_FULL === undefined && paths.length === limit) process.kill(process.pid, 'SIGKILL');
      // A full disk still lets files be removed.
      if (process.env.RELC_FULL !== undefined && paths.length >= limit && name !== 'rmSync') throw full(path);
    }
    return original(path, ...rest);
  };
}

function copyTo(name) {
  isCopying = true;
  const copy = join(process.env.RELC_COPIES, name);
  fs.rmSync(copy, { recursive: true, force: true });
  fs.cpSync(folder, copy, { recursive: true });
  isCopying = false;
}

const full = (path) =>
  Object.assign(new Error(`ENOSPC: no space left on device, write '${path}'`), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
  });

syncBuiltinESMExports();
process.on('exit', () => fs.writeSync(2, paths.map((one) => `change ${one}\n`).join('')));
