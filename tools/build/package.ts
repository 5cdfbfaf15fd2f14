/**
 * `npm run package -- FILE`: relc at HEAD as the package that `npm install` takes, `relc.tgz` unless named: bundled
 * JavaScript, what judges, and what `relc init` writes. Needs no other package. Prints its size and digests: the integrity
 * is what a lockfile pins.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { bundle } from './package/bundle.ts';
import { isCopied, packageManifest, sources } from './package/content.ts';
import { copyCommitted, packInto, run } from './packing.ts';

const root = join(import.meta.dirname, '../..');
const own = join(import.meta.dirname, 'package');

async function pack(file: string): Promise<void> {
  if (!existsSync(join(own, 'node_modules'))) run(own, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  const scratch = mkdtempSync(join(tmpdir(), 'relc-package-'));
  const [source, target] = [join(scratch, 'source'), join(scratch, 'package')];
  try {
    mkdirSync(source);
    copyCommitted(sources, source);
    for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(isCopied)) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      copyFileSync(join(source, path), join(target, path));
    }
    await bundle(source, target, join(root, 'node_modules'));
    writeFileSync(join(target, 'package.json'), packageManifest(readFileSync(join(source, 'package.json'), 'utf8')));
    packInto(file, target, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const file = resolve(process.argv[2] ?? 'relc.tgz');
await pack(file);
const bytes = readFileSync(file);
const digest = (algorithm: string) => createHash(algorithm).update(bytes);
process.stdout.write(
  [
    `${file}: ${bytes.length} bytes`,
    `sha256    ${digest('sha256').digest('hex')}`,
    `integrity sha512-${digest('sha512').digest('base64')}`,
    '',
  ].join('\n'),
);
