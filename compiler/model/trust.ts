// Whom policies/trust trusts, and with what.
import type { KeyObject } from 'node:crypto';
import type { TrustMaterial } from '@sigstore/verify';
import type { TrustedKey } from '../../schemas/generated/documents.ts';

/** A public key that a caller chose to look a hint up in. */
export interface VerificationKey {
  /** base64 of the SHA-256 of the key's DER: what cosign writes as the hint. */
  readonly hint: string;
  readonly publicKey: KeyObject;
}

/** Whom a certificate may name, exactly as it says it. */
export interface CertifiedIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** Whose certificates are believed, by which logs, and of which identities. */
export interface Keyless<I extends CertifiedIdentity> {
  readonly material: TrustMaterial;
  readonly identities: readonly I[];
}

/** A key of policies/trust with what it may do. */
export interface TrustedSigner extends VerificationKey {
  readonly entry: TrustedKey;
}

/** An identity of policies/trust, with what it may do. */
export interface TrustedIdentity extends CertifiedIdentity {
  readonly entry: TrustedKey;
}

/** Who approves in GitLab, known by the user's numeric id. */
export interface Person {
  readonly entry: TrustedKey;
  readonly gitlabId: number;
}
