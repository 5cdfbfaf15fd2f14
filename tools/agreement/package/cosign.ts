// Real cosign, with fresh keys that are thrown away: whoever begins signs like this, by key and without a log.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Runs cosign, looked up in PATH; what it says matters only if it fails. */
const cosign = (folder: string, ...args: readonly string[]): void => {
  execFileSync('cosign', args, {
    cwd: folder,
    env: { ...process.env, COSIGN_PASSWORD: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
};

export class Signer {
  readonly #keys: string;

  constructor(keys: string) {
    this.#keys = keys;
    mkdirSync(keys, { recursive: true });
    cosign(keys, 'signing-config', 'create', '--out', 'signing.json');
  }

  /** A new key, whose public half is copied to a file. */
  key(name: string, publicFile: string): void {
    cosign(this.#keys, 'generate-key-pair', '--output-key-prefix', name);
    copyFileSync(join(this.#keys, `${name}.pub`), publicFile);
  }

  sign(folder: string, name: string, file: string, bundle: string): void {
    cosign(folder, 'sign-blob', ...this.#with(name), '--bundle', bundle, file);
  }

  attest(folder: string, name: string, type: string, predicate: string, file: string, bundle: string): void {
    cosign(
      folder,
      'attest-blob',
      ...this.#with(name),
      '--type',
      type,
      '--predicate',
      predicate,
      '--bundle',
      bundle,
      file,
    );
  }

  readonly #with = (name: string): readonly string[] => [
    '--yes',
    '--key',
    join(this.#keys, `${name}.key`),
    '--signing-config',
    join(this.#keys, 'signing.json'),
  ];
}
