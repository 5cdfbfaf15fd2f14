// Approvals in one form for both sources: who, in which role, for what.
import type { Instant } from '../lib/time.ts';

/** Who approved, whatever it is, and however that was given. */
export interface GivenApproval {
  /** The id of the entry in the trust file. */
  readonly key: string;
  readonly person: string;
  readonly emails: readonly string[];
  /** The role of this approval, and all roles of the person. */
  readonly role: string;
  readonly roles: readonly string[];
}

/** An approval of a plan that was signed, or given in a merge request. Policy decides whether approvals are enough. */
export interface Approval extends GivenApproval {
  readonly bound_to: string;
  readonly not_after: Instant;
  /** The signed document itself. */
  readonly bundle?: Uint8Array;
  /** Where and when an unsigned approval was given. */
  readonly given?: { readonly merge_request: number; readonly at: Instant; readonly by: 'button' | 'note' };
}
