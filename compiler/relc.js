#!/usr/bin/env node
// Plain JavaScript without new imports, so that an old Node still gets to the message. TypeScript runs
// as it is from Node 26 on; `npm ci` brings one along.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

// In the sources it lies below relc's folder, as a package beside it.
const own = ['../node_modules/node/bin/node', '../../node/bin/node']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path));
if (Number(process.versions.node.split('.')[0]) >= 26) {
  // The default cache is a folder that other users of the machine can write to.
  nodeModule.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/relc', import.meta.url)));
  await import('./bin.ts');
} else if (own !== undefined) {
  const { status } = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 70;
} else {
  process.stderr.write(
    `relc needs Node 26 or newer; this is ${process.versions.node}.\nRun \`npm ci\` where relc is installed: it brings Node along. With npx, name Node as well: \`npx --package node@26 --package relc relc\`.\n`,
  );
  process.exitCode = 2;
}
