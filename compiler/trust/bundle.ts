// Reads a Sigstore bundle, as strictly as its format requires. All of its content is attacker-controlled.
import { createHash, X509Certificate } from 'node:crypto';
import { type Bundle, bundleFromJSON, type MessageSignature } from '@sigstore/bundle';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { type SignedEntity, toSignedEntity } from '@sigstore/verify';
import { textOf } from '../lib/bytes.ts';

/** The bundle, in its own form and in the verifier's; undefined when it is not a bundle. */
export function readBundle(
  bytes: Uint8Array,
  blob: Uint8Array | undefined,
): { readonly bundle: Bundle; readonly entity: SignedEntity } | undefined {
  try {
    const bundle = bundleFromJSON(JSON.parse(textOf(bytes) ?? '', base64Alone));
    const entity = toSignedEntity(bundle, blob === undefined ? undefined : Buffer.from(blob));
    return isWellFormed(bundle) ? { bundle, entity } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the digest in a signature is the digest of the bytes. */
export function isOver({ messageDigest }: MessageSignature, blob: Uint8Array | undefined): boolean {
  const hash = hashes.get(messageDigest.algorithm) ?? 'sha256';
  return createHash(hash)
    .update(blob ?? '')
    .digest()
    .equals(messageDigest.digest);
}

const hashes: ReadonlyMap<HashAlgorithm, string> = new Map([
  [HashAlgorithm.SHA2_384, 'sha384'],
  [HashAlgorithm.SHA2_512, 'sha512'],
]);

/** Node ignores characters that are not base64, so it would accept bytes that no other verifier sees. */
function base64Alone(field: string, value: unknown): unknown {
  const isBytes = ['signature', 'sig', 'payload', 'rawBytes', 'digest', 'canonicalizedBody'].includes(field);
  if (isBytes && !/^[\w+/-]*={0,2}$/.test(String(value))) throw new Error(`${field} is no base64`);
  return value;
}

/** Checks rules of the format that the verifier does not check. */
function isWellFormed({ mediaType, verificationMaterial: { content, tlogEntries } }: Bundle): boolean {
  const chain = content.$case === 'x509CertificateChain' ? content.x509CertificateChain.certificates : [];
  return (
    bundleTypes.has(mediaType) &&
    tlogEntries.every(({ logIndex }) => /^\d+$/.test(logIndex)) &&
    // The signer would choose a root certificate that comes with the bundle.
    !chain.map(({ rawBytes }) => new X509Certificate(rawBytes)).some(({ subject, issuer }) => subject === issuer)
  );
}

/** The formats that the verifier knows. It would read a later format as the last of these, whatever changed. */
const bundleTypes: ReadonlySet<string> = new Set([
  ...['0.1', '0.2', '0.3'].map((version) => `application/vnd.dev.sigstore.bundle+json;version=${version}`),
  'application/vnd.dev.sigstore.bundle.v0.3+json',
]);
