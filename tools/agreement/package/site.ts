// An installed relc in folders of a site of its own, without a network.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releaseKeyFile } from '../../../testing/scratch.ts';
import { goTool } from '../../build/go.ts';

export const root: string = join(import.meta.dirname, '../../..');
export const scratch: string = mkdtempSync(join(tmpdir(), 'relc-package-'));
export const archive: string = join(scratch, 'relc.tgz');
export const keys: string = join(scratch, 'keys');

export interface Ran {
  readonly code: number | null;
  readonly text: string;
}

/** Runs the relc that is installed in a folder, there. */
export const relc = (folder: string, ...args: readonly string[]): Ran => relcWith({}, folder, ...args);

export function relcWith(
  environment: Readonly<Record<string, string>>,
  folder: string,
  ...args: readonly string[]
): Ran {
  const entry = join(folder, 'node_modules/relc/compiler/relc.js');
  const env = {
    ...process.env,
    NO_COLOR: '1',
    npm_config_offline: 'true',
    RELC_SIGNING_KEY: releaseKeyFile(keys),
    ...environment,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, text: `${stdout}${stderr}` };
}

/** A PATH with real OPA in front. */
export function withOpa(): Readonly<Record<string, string>> {
  const bin = join(scratch, 'bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(goTool('opa', join(root, 'tools/build')), join(bin, 'opa'));
  return { PATH: `${bin}:${process.env['PATH']}` };
}

export const npm = (folder: string, ...args: readonly string[]): Buffer =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

export const install = (folder: string, from: string = archive): Buffer =>
  npm(folder, 'install', '--offline', '--ignore-scripts', from);

/** Says what was to be found and was not. */
export const said = (
  { code, text }: Ran,
  expected: number,
  ...parts: readonly (string | RegExp)[]
): string | undefined => {
  const absent = parts.filter((part) => (typeof part === 'string' ? !text.includes(part) : !part.test(text)));
  return code === expected && absent.length === 0
    ? undefined
    : `exit ${code}, without ${absent.join(' and ')}\n${text}`;
};

export const codesIn = (text: string): string => [...new Set(text.match(/(?<=^error\[)[^\]]+/gm))].sort().join(' ');
