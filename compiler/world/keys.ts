// Reads private keys from files. They are used and never printed.
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { hintOf, type SigningKey } from '../trust/envelope.ts';
import type { Files, Keys } from './port.ts';

/** Keys by the files that hold them. The release key is read once: a pipe that holds it gives it only once. */
export function keysIn({ read }: Pick<Files, 'read'>, releaseFile: string | undefined): Keys {
  let release: Result<SigningKey> | undefined;
  return {
    signing: (file) => {
      const pem = read(file);
      if (pem === undefined) return failed({ code: 'usage/no-such-file', file });
      return given(signingKeyIn(pem)) ?? failed({ code: 'usage/unreadable-key', facts: { observed: file } });
    },
    release: () => {
      release ??= releaseKeyIn(releaseFile === undefined ? undefined : read(releaseFile), releaseFile);
      return release;
    },
  };
}

const releaseKeyIn = (pem: Uint8Array | undefined, file: string | undefined): Result<SigningKey> =>
  given(pem && signingKeyIn(pem)) ?? failed({ code: 'apply/no-release-key', facts: { observed: file ?? null } });

const given = (key: SigningKey | undefined): Result<SigningKey> | undefined => key && { value: key, diagnostics: [] };

/** An Ed25519 private key in PEM; undefined when the bytes are not one. */
export function signingKeyIn(pem: Uint8Array): SigningKey | undefined {
  try {
    const privateKey = createPrivateKey(Buffer.from(pem));
    if (privateKey.asymmetricKeyType !== 'ed25519') return undefined;
    return { privateKey, hint: hintOf(createPublicKey(privateKey)) };
  } catch {
    return undefined;
  }
}
