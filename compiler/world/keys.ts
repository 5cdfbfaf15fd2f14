// Private keys from files; they are read, used and never printed.
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { hintOf, type SigningKey } from '../trust/envelope.ts';
import { readFile } from './read.ts';

/** Reads an Ed25519 private key in PEM; undefined when the file holds none. */
export function readSigningKey(path: string): SigningKey | undefined {
  const pem = readFile(path);
  if (pem === undefined) return undefined;
  try {
    const privateKey = createPrivateKey(Buffer.from(pem));
    if (privateKey.asymmetricKeyType !== 'ed25519') return undefined;
    return { privateKey, hint: hintOf(createPublicKey(privateKey)) };
  } catch {
    return undefined;
  }
}
