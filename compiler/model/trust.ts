// Whom policies/trust trusts, and with which roles.
import type { KeyObject } from 'node:crypto';
import type { TrustMaterial } from '@sigstore/verify';
import type { People, RosterEntry, TrustedKey } from '../../schemas/generated/documents.ts';
import type { Day } from '../lib/time.ts';

/** A public key that a caller searches for a hint. */
export interface VerificationKey {
  /** base64 of the SHA-256 of the key's DER, as cosign writes the hint. */
  readonly hint: string;
  readonly publicKey: KeyObject;
}

/** An identity in a certificate, compared exactly. */
export interface CertifiedIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** Trusted certificate authorities and logs, and the identities that count. */
export interface Keyless<I extends CertifiedIdentity> {
  readonly material: TrustMaterial;
  readonly identities: readonly I[];
}

/** An entry of keys.yaml, with the last day of its person where people.yaml says that somebody left. */
export type TrustedEntry = TrustedKey & { readonly left?: Day };

/** A key of policies/trust, with its roles. */
export interface TrustedSigner extends VerificationKey {
  readonly entry: TrustedEntry;
}

/** An identity of policies/trust, with its roles. */
export interface TrustedIdentity extends CertifiedIdentity {
  readonly entry: TrustedEntry;
}

/** Who approves in GitLab, by the user's numeric id. */
export interface Person {
  readonly entry: TrustedEntry;
  readonly gitlabId: number;
}

export type RosterRole = RosterEntry['roles'][number];

/** people.yaml: who may decide, sign off and accept. */
export interface Roster {
  readonly file: string;
  readonly value: People;
  /** The roles of each person, by every name and address in the form that is compared. */
  readonly roles: ReadonlyMap<string, readonly RosterRole[]>;
}
