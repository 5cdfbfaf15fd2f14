// Whether a trusted key counts on a day. The only rule for evidence, approvals, releases and states.
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { TrustedKey } from '../../schemas/generated/documents.ts';
import { recent } from '../lib/recent.ts';
import { type Day, dayOf, type Instant } from '../lib/time.ts';
import type { TrustedEntry, TrustedSigner, VerificationKey } from '../model/trust.ts';
import { hintOf } from './envelope.ts';

/**
 * Roles that sign evidence, releases and states. All other roles approve: a key with only these roles approves nothing.
 */
export const signingRoles = [
  'model-signer',
  'builder',
  'security-reviewer',
  'vex-signer',
  'release-signer',
  'independent-validation',
  'rollback-signer',
] as const;
export type SigningRole = (typeof signingRoles)[number];

/** Nothing signed by a revoked key counts, whenever it was signed. */
export const isRevoked = (key: TrustedKey, today: Day): boolean => key.revoked !== undefined && key.revoked <= today;

/** As if nobody had revoked it: for what something trusted names by its digest. */
export const unrevoked = ({ entry: { revoked: _, ...entry }, ...signer }: TrustedSigner): TrustedSigner => ({
  ...signer,
  entry,
});

/** Validity limits what a key may newly sign. What it signed before still counts. */
export const maySign = (key: TrustedEntry, today: Day): boolean => key.valid.from <= today && today <= lastDay(key);

/** Whether the key of an entry might sign on the day that a document names. It may have ended since. */
export function signedInTime(keys: readonly TrustedSigner[], id: string, at: Instant): boolean {
  const entry = keys.find((signer) => signer.entry.id === id)?.entry;
  return entry !== undefined && maySign(entry, dayOf(at));
}

/** The days of validity, for people. */
export const validity = (key: TrustedEntry): string => `${key.valid.from} – ${lastDay(key)}`;

/** The last day on which an entry may sign. */
export const lastDay = ({ valid: { until }, left = until }: TrustedEntry): Day => (left < until ? left : until);

/** Whether the person of an entry has left before a day. */
export const hasLeft = ({ left }: TrustedEntry, today: Day): boolean => left !== undefined && left < today;

/** The public key in a PEM; undefined when it cannot be read. Each commit names mostly the same ones. */
export const publicKeyIn: (pem: string) => VerificationKey | undefined = recent((pem) => {
  try {
    const publicKey = createPublicKey(pem);
    return { publicKey, hint: hintOf(publicKey) };
  } catch {
    return undefined;
  }
}, 500);

/** A public key as text, as anchors and states keep it. */
export const pemOf = (publicKey: KeyObject): string => publicKey.export({ type: 'spki', format: 'pem' }).toString();
