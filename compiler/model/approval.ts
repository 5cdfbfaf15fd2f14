// Approvals as both sources yield them: who, in which role, for which plan.
import type { Digest } from '../lib/digest.ts';
import type { Instant } from '../lib/time.ts';

/** The predicate that an approver signs. */
export interface ApprovalPredicate {
  readonly kind: 'plan';
  readonly digest: Digest;
  readonly target: string;
  readonly model: string;
  readonly role: string;
  readonly not_after: Instant;
}

/** An approval that was signed, or given in a merge request. Whether it is enough is for policy to say. */
export interface Approval {
  /** Id of the entry in the trust file. */
  readonly key: string;
  readonly person: string;
  readonly emails: readonly string[];
  /** The role that it was given in, and those that the person holds. */
  readonly role: string;
  readonly roles: readonly string[];
  readonly bound_to: string;
  readonly not_after: Instant;
  /** The signed document itself. */
  readonly bundle?: Uint8Array;
  /** Where and when it was given, if it was not signed. */
  readonly given?: { readonly merge_request: number; readonly at: Instant; readonly by: 'button' | 'note' };
}
